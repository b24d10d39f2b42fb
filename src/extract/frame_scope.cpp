/// Where an event's place and time may stand.
///
/// A sentence has more events than one, and its places and times belong to one of them each. What a relative clause tells stands in
/// it; what a noun phrase names because something else followed from it ("talks were broken off on Monday over the murder") has no
/// part in that; what somebody is held for happened elsewhere.
#include "frame_scope.hpp"

#include <algorithm>

namespace claimdex::extract {

/// "talks were broken off on Monday over the murder of six priests": what an event led to has a place and a time of its own.
std::uint32_t FrameScope::reason_begins(std::uint32_t t) const {
  constexpr std::uint32_t kReach = 6;
  for (std::uint32_t n = 0; t > r_.first && n < kReach; ++n, --t) {
    if (s_.is(t - 1, kPunct) && s_.word(t - 1) != "," && s_.word(t - 1) != "'") break;
    if (arguments_.verb(t - 1) != nullptr) break;
    if (a_.match(t - 1, LexKind::Word, "reason") != nullptr) return t - 1;
  }
  return r_.first;
}
/// "for last week's bombing", "over the strike": what somebody is held for.
bool FrameScope::charges(std::uint32_t t) const {
  if (!s_.is(t, kPrep) || a_.match(t, LexKind::Word, "reason") == nullptr || t + 1 >= r_.last) return false;
  const std::string_view w = s_.word(t);
  if (w == "after" || w == "since" || w == "before" || w == "following") return false;
  const std::int32_t date = a_.date_at[t + 1];
  return date < 0 || s_.is(a_.dates[static_cast<std::size_t>(date)].tokens.last, kPossessive);
}
/// "last week's earthquake", "the March 5 earthquake"; not "on Monday gunmen"
std::uint32_t FrameScope::with_date(std::uint32_t first) const {
  std::uint32_t t = first;
  if (t > r_.first && s_.is(t - 1, kPossessive)) --t;
  const std::int32_t date = t > r_.first ? a_.date_at[t - 1] : -1;
  if (date < 0) return first;
  const std::uint32_t begin = a_.dates[static_cast<std::size_t>(date)].tokens.first;
  const bool belongs = t < first || (begin > r_.first && s_.is(begin - 1, kDet | kPossessive));
  return belongs && begin >= r_.first ? begin : first;
}
/// Place and time of a relative clause stand behind its noun, and none stands behind the next "who" or "to do".
TokenRange FrameScope::scope(const Captures& c, const Argument& doer) const {
  constexpr std::uint32_t kReach = 24;
  TokenRange scope = r_;
  for (const Argument* a : {&c.who, &doer})
    if (a->relative) scope.first = with_date(a->words().first);
  if (t_.verb == nullptr) scope.first = std::max(scope.first, reason_begins(c.first));
  const bool detained = family_of(t_.rule->type) == "detention";  // "held for last week's bombing"
  std::uint32_t t = std::max(c.last, t_.at.last);
  for (const std::uint32_t end = std::min(r_.last, t + kReach); t < end; ++t) {
    const Phrase& p = phrases_.all()[static_cast<std::size_t>(phrases_.at(t))];
    const bool which = p.kind == Phrase::Kind::Relative && s_.word(t) != "where";
    const bool charge = detained && charges(t);
    if (charge || which || (p.kind == Phrase::Kind::Verb && p.tokens.first == t && s_.is(t, kTo))) break;
  }
  scope.last = t;
  return scope;
}

/// "a driver |who had lived in Havel| was arrested"
TokenRange FrameScope::aside(const Captures& c) const {
  constexpr std::uint32_t kReach = 60;
  if (t_.verb == nullptr || c.who.empty() || arguments_.embedded(*t_.verb)) return {};
  const std::uint32_t end = t_.verb->tokens.first;
  std::uint32_t t = c.who.words().last;
  if (t < end && end - t > kReach) return {};
  for (; t < end; ++t)
    if (phrases_.all()[static_cast<std::size_t>(phrases_.at(t))].kind == Phrase::Kind::Relative) return {t, end};
  return {};
}

}  // namespace claimdex::extract
