/// Whether an event took place, is feared, planned, denied.
///
/// A verb says so itself, by the words in front of it ("could have", "failed to", "will"); a noun by what stands close before it
/// ("the risk of 12 deaths") and, for plans, by the verb behind it ("the withdrawal of 400 soldiers will begin in May").
#include "frame_modality.hpp"

#include <algorithm>

namespace claimdex::extract {

ModalWord ModalityReader::modality_of(const Frame& f) const {
  constexpr std::uint32_t kNounReach = 7;  // "called for the immediate and unconditional release"
  TokenRange window{t_.at.first, t_.at.first};
  if (t_.verb != nullptr) window.first = t_.verb->tokens.first;
  // "the risk of 12 deaths", "in the hope of freeing 12 hostages"
  const bool gerund =
      t_.verb != nullptr && !t_.verb->finite && window.first > r_.first && s_.is(window.first - 1, kPrep);
  if (t_.verb == nullptr || gerund)
    while (window.first > r_.first && t_.at.first - window.first < kNounReach && !stops(window.first - 1))
      --window.first;
  std::optional<ModalWord> found;
  for (std::uint32_t t = window.first; t < window.last; ++t) {
    if (s_.is(t, kNot)) return {Modality::Negated, {t, t + 1}};
    if (!found) found = modality_at(t);
  }
  if (!found && t_.verb != nullptr && t_.voice == VerbVoice::Participle) found = modality_of_there(f.extent.first);
  if (!found) found = hindered(window.first);
  if (found && found->modality == Modality::Possible && alive_after_all(f)) return {Modality::Negated, {}};
  if (found) return *found;
  if (t_.verb != nullptr && infinitive()) return {Modality::Planned, {}};
  if (t_.verb == nullptr && family_of(f.type) != "casualty")
    if (const std::optional<ModalWord> later = modality_behind(f.extent.last)) return *later;
  std::uint32_t t = f.extent.first;
  if (f.actor) t = std::min(t, f.actor->first);
  for (std::uint32_t n = 0; t > r_.first && n < 3; ++n, --t) {
    if (opens_condition(s_, t - 1)) return {Modality::Conditional, {t - 1, t}};
    if (s_.word(t - 1) == "whether") return {Modality::Possible, {t - 1, t}};
  }
  const bool asks = s_.word(r_.last - 1) == "?" && s_.quote_of[t_.at.first] < 0;
  return {asks ? Modality::Possible : Modality::Actual, {}};
}
/// "the withdrawal of 400 soldiers will begin in May"
std::optional<ModalWord> ModalityReader::modality_behind(std::uint32_t t) const {
  for (const std::uint32_t end = std::min(r_.last, t + 10); t < end; ++t) {
    const Phrase* v = arguments_.verb(t);
    if (v == nullptr) continue;
    for (std::uint32_t i = v->tokens.first; i < v->tokens.last; ++i)
      if (const std::optional<ModalWord> found = modality_at(i)) return found;
    if (v->finite && v->voice != VerbVoice::Participle) return std::nullopt;
  }
  return std::nullopt;
}
/// "to kill 12", "ordered to kill 12", "to find and kill 12"
bool ModalityReader::infinitive() const {
  const std::uint32_t t = t_.verb->tokens.first;
  for (std::uint32_t i = t; i < t_.verb->main.first; ++i)
    if (s_.is(i, kTo)) return true;
  const Phrase* before = t >= r_.first + 2 && s_.is(t - 1, kAnd | kOr) ? arguments_.verb(t - 2) : nullptr;
  return before != nullptr && s_.is(before->tokens.first, kTo) && t == t_.verb->main.first;
}
bool ModalityReader::stops(std::uint32_t t) const {
  const TokenKind k = a_.tokens[t].kind;
  return (k != TokenKind::Word && k != TokenKind::Number) || s_.is(t, kThat | kSub | kBut | kRelative);
}
/// "the treaty keeps its forces from being deployed"
std::optional<ModalWord> ModalityReader::hindered(std::uint32_t t) const {
  constexpr std::uint32_t kReach = 10;
  if (t <= r_.first || s_.word(t - 1) != "from") return std::nullopt;
  for (std::uint32_t n = 1; n < kReach && t > r_.first + n; ++n) {
    const std::uint32_t at = t - n - 1;
    if (s_.is(at, kPunct)) return std::nullopt;
    if (a_.match(at, LexKind::Word, "hinders") != nullptr) return ModalWord{Modality::Negated, {at, at + 1}};
  }
  return std::nullopt;
}
/// "there might be 12 people trapped"
std::optional<ModalWord> ModalityReader::modality_of_there(std::uint32_t t) const {
  while (t > r_.first && s_.is(t - 1, kAdverb) && !s_.is(t - 1, kBe | kNot)) --t;
  const Phrase* v = t > r_.first ? arguments_.verb(t - 1) : nullptr;
  if (v == nullptr || !v->main.empty() || v->tokens.first == r_.first || s_.word(v->tokens.first - 1) != "there")
    return std::nullopt;
  for (std::uint32_t i = v->tokens.first; i < v->tokens.last; ++i) {
    if (s_.is(i, kNot)) return ModalWord{Modality::Negated, {i, i + 1}};
    if (const std::optional<ModalWord> found = modality_at(i)) return found;
  }
  return std::nullopt;
}
/// "a cook who had been reported dead was found alive"
bool ModalityReader::alive_after_all(const Frame& f) const {
  constexpr std::uint32_t kNear = 12;
  if (f.type != ClaimType::CasualtyKilled && f.type != ClaimType::CasualtyMissing) return false;
  for (std::uint32_t t = t_.at.last; t < r_.last && t < t_.at.last + kNear && !s_.is(t, kAnd | kOr); ++t)
    if (s_.word(t) == "alive") return true;
  return false;
}

}  // namespace claimdex::extract
