#pragma once
#include "pattern_matcher.hpp"
#include "trigger_at.hpp"

namespace claimdex::extract {

/// Where in a sentence the place and the time of the trigger's event may stand.
class FrameScope {
 public:
  FrameScope(const Scene& s, const Phrases& phrases, const Arguments& arguments, const TriggerAt& trigger)
      : s_(s), a_(s.a), r_(phrases.sentence()), phrases_(phrases), arguments_(arguments), t_(trigger) {}

  /// From where to where; `doer` is who acted, where that is known.
  [[nodiscard]] TokenRange scope(const Captures& c, const Argument& doer) const;
  /// What within it is told of something else: a relative clause between the subject and its verb; empty: none.
  [[nodiscard]] TokenRange aside(const Captures& c) const;

 private:
  [[nodiscard]] std::uint32_t reason_begins(std::uint32_t t) const;
  [[nodiscard]] bool charges(std::uint32_t t) const;
  [[nodiscard]] std::uint32_t with_date(std::uint32_t first) const;

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  const Phrases& phrases_;
  const Arguments& arguments_;
  const TriggerAt& t_;
};

}  // namespace claimdex::extract
