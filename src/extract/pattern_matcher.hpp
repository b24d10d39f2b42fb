#pragma once
#include "claims.hpp"

namespace claimdex::extract {

/// What a pattern found.
struct Captures {
  const Group* who = nullptr;
  std::int32_t figure = -1, superseded = -1, increment = -1;
  std::uint32_t first = 0, last = 0;  ///< all that the pattern covers
  TokenRange aux;
};

/// Fits one pattern of patterns.tsv around a trigger of one sentence.
class PatternMatcher {
 public:
  PatternMatcher(const Scene& s, TokenRange sentence, const std::vector<Group>& groups);

  bool match(const Pattern& p, TokenRange trigger, Captures& c) {
    at_ = trigger;
    return match_left(p, 0, trigger.first, c) && match_right(p, 0, trigger.last, c);
  }
  /// A form of be or have, a modal, an adverb, or a verb that stands like one of them ("found dead").
  [[nodiscard]] bool aux(std::uint32_t t) const;
  [[nodiscard]] const Group* group_ending(std::uint32_t end) const;
  [[nodiscard]] const Group* group_starting(std::uint32_t begin) const;
  [[nodiscard]] std::int32_t figure_starting(std::uint32_t t) const;

 private:
  [[nodiscard]] const QuantityInfo& quantity(std::int32_t q) const {
    return a_.quantities[static_cast<std::size_t>(q)];
  }
  [[nodiscard]] std::int32_t figure_ending(std::uint32_t end) const;
  [[nodiscard]] bool modifier(std::uint32_t t) const;
  [[nodiscard]] bool in_post(std::uint32_t t) const;
  [[nodiscard]] bool behind_of(const Group& g) const;
  [[nodiscard]] bool whole(const Group& g) const;
  bool match_left(const Pattern& p, std::size_t i, std::uint32_t pos, Captures& c) const;
  bool zero_before(std::uint32_t pos, const Pattern& p, std::size_t i, Captures& c) const;
  bool post_left(const Pattern& p, std::size_t i, std::uint32_t pos, Captures& c) const;
  bool match_right(const Pattern& p, std::size_t i, std::uint32_t pos, Captures& c) const;

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_, at_;
  const std::vector<Group>& groups_;
  std::vector<std::int32_t> starts_, ends_;  ///< group that starts or ends at a token of the sentence
};

}  // namespace claimdex::extract
