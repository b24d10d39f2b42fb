#pragma once
#include "arguments.hpp"

namespace claimdex::extract {

/// What a pattern found.
struct Captures {
  Argument who;
  std::int32_t figure = -1, superseded = -1, increment = -1;
  TokenRange zero;                    ///< "no" of "no deaths", where it is no number
  std::uint32_t first = 0, last = 0;  ///< all that the pattern covers
  TokenRange described;               ///< the words between a figure and its trigger: "five civilian deaths"
};

/// Fits one pattern of patterns.tsv around a trigger of one sentence.
class PatternMatcher {
 public:
  PatternMatcher(const Scene& s, const Phrases& phrases, const Arguments& arguments)
      : s_(s), a_(s.a), r_(phrases.sentence()), phrases_(phrases), arguments_(arguments) {}

  /// `verb` is the verb group that the trigger is part of, or null.
  bool match(const Pattern& p, TokenRange trigger, const Phrase* verb, Captures& c);

 private:
  bool left(std::size_t i, std::uint32_t pos, Captures& c) const;
  bool right(std::size_t i, std::uint32_t pos, Captures& c) const;
  bool subject(std::size_t i, std::uint32_t pos, Captures& c) const;
  [[nodiscard]] bool around(Captures& c) const;
  [[nodiscard]] bool modifier(std::uint32_t t) const;
  [[nodiscard]] bool alone(std::uint32_t t) const;
  [[nodiscard]] bool in_post(std::uint32_t t) const;
  [[nodiscard]] bool counts(std::int32_t q) const { return q >= 0 && s_.quantity(q).kind == QuantityKind::Cardinal; }

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  const Phrases& phrases_;
  const Arguments& arguments_;
  const Pattern* pattern_ = nullptr;
  const Phrase* verb_ = nullptr;
  TokenRange at_;
};

}  // namespace claimdex::extract
