#pragma once
#include <vector>

#include "gaps.hpp"
#include "sense.hpp"
#include "trigger_at.hpp"

namespace claimdex::extract {

/// A sentence with more frames is no sentence.
constexpr std::size_t kMostInSentence = 64;

/// How a frame goes on behind its slots: numbers that say the same of others, and numbers that are parts of it. What is found is added to
/// `frames`; `main` and `whole` are places there.
class FrameParts {
 public:
  FrameParts(const Scene& s, const Phrases& phrases, const Arguments& arguments, const Sense& sense,
             const TriggerAt& trigger, std::vector<Frame>& frames)
      : s_(s),
        r_(phrases.sentence()),
        phrases_(phrases),
        arguments_(arguments),
        sense_(sense),
        t_(trigger),
        frames_(frames),
        gaps_(s, phrases, arguments) {}

  /// "87 people were arrested in Halvesk, 32 in Brennik": the same for each number with a place, a time or a doer of its own. [main, end):
  /// the frames of the list; from: behind the slots.
  void repeat(const Pattern& p, std::uint32_t from, std::size_t main, std::size_t end);
  /// "…, including two children", "two of them children", "(five Spaniards and a local)", ": eight soldiers and a civilian".
  void parts(const Pattern& p, std::uint32_t from, std::size_t whole);
  /// A group, or else a number, as a part of the whole, unless it is none of a count, or counted already. Was it one?
  bool part(const Pattern& p, const Group* g, std::int32_t q, Role role, std::size_t whole);
  /// Is there one of the trigger's type with that number?
  [[nodiscard]] bool counted_already(std::int32_t quantity, std::size_t from) const;

 private:
  void included(const Pattern& p, std::size_t i, std::size_t whole);
  void of_them(const Pattern& p, std::size_t i, std::size_t whole);
  void breakdown(const Pattern& p, std::size_t i, std::size_t whole);
  [[nodiscard]] bool says_more(std::uint32_t t) const;

  const Scene& s_;
  TokenRange r_;
  const Phrases& phrases_;
  const Arguments& arguments_;
  const Sense& sense_;
  const TriggerAt& t_;
  std::vector<Frame>& frames_;
  Gaps gaps_;
};

}  // namespace claimdex::extract
