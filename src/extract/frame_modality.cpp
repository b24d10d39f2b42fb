/// Whether an event took place, is feared, planned, denied.
///
/// A verb says so itself, by the words in front of it ("could have", "failed to", "will"); a noun by what stands close before it
/// ("the risk of 12 deaths") and, for plans, by the verb behind it ("the withdrawal of 400 soldiers will begin in May").
#include "frame_modality.hpp"

#include <algorithm>

namespace claimdex::extract {

Modality ModalityReader::modality_of(const Frame& f) const {
  TokenRange window{t_.at.first, t_.at.first};
  if (t_.verb != nullptr) window.first = t_.verb->tokens.first;
  // "the risk of 12 deaths", "in the hope of freeing 12 hostages"
  const bool gerund =
      t_.verb != nullptr && !t_.verb->finite && window.first > r_.first && s_.is(window.first - 1, kPrep);
  if (t_.verb == nullptr || gerund)
    while (window.first > r_.first && t_.at.first - window.first < 5 && !stops(window.first - 1)) --window.first;
  std::optional<Modality> found;
  for (std::uint32_t t = window.first; t < window.last; ++t) {
    if (s_.is(t, kNot)) return Modality::Negated;
    if (!found) found = modality_at(t);
  }
  if (!found && t_.verb != nullptr && t_.voice == VerbVoice::Participle) found = modality_of_there(f.extent.first);
  if (!found && hindered(window.first)) return Modality::Negated;
  if (found) return *found == Modality::Possible && alive_after_all(f) ? Modality::Negated : *found;
  if (t_.verb != nullptr && infinitive()) return Modality::Planned;
  if (t_.verb == nullptr && family_of(f.type) != "casualty")
    if (const std::optional<Modality> later = modality_behind(f.extent.last)) return *later;
  std::uint32_t t = f.extent.first;
  if (f.actor) t = std::min(t, f.actor->first);
  for (std::uint32_t n = 0; t > r_.first && n < 3; ++n, --t) {
    if (s_.word(t - 1) == "if" || s_.word(t - 1) == "unless") return Modality::Conditional;
    if (s_.word(t - 1) == "whether") return Modality::Possible;
  }
  const bool asks = s_.word(r_.last - 1) == "?" && s_.quote_of[t_.at.first] < 0;
  return asks ? Modality::Possible : Modality::Actual;
}
/// "the withdrawal of 400 soldiers will begin in May"
std::optional<Modality> ModalityReader::modality_behind(std::uint32_t t) const {
  for (const std::uint32_t end = std::min(r_.last, t + 10); t < end; ++t) {
    const Phrase* v = arguments_.verb(t);
    if (v == nullptr) continue;
    for (std::uint32_t i = v->tokens.first; i < v->tokens.last; ++i)
      if (const std::optional<Modality> found = modality_at(i)) return found;
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
/// "would" is a condition where there is an "if", else a future seen from the past.
std::optional<Modality> ModalityReader::modality_at(std::uint32_t t) const {
  const LexMatch* m = s_.is(t, kModality) ? a_.match(t, LexKind::Modality) : nullptr;
  if (m == nullptr || (t_.verb == nullptr && m->entry->attribute("with") == "verb")) return std::nullopt;
  std::string_view value = m->entry->value;
  if (const std::string_view alone = m->entry->attribute("alone"); !alone.empty() && !conditions()) value = alone;
  if (!m->entry->attribute("flag").empty()) return std::nullopt;
  return parse_name<Modality>(value);
}
bool ModalityReader::conditions() const {
  constexpr std::uint32_t kNear = 16;
  const std::uint32_t end = std::min(r_.last, t_.at.last + kNear);
  for (std::uint32_t t = t_.at.first - std::min(t_.at.first - r_.first, kNear); t < end; ++t)
    if (s_.word(t) == "if" || s_.word(t) == "unless") return true;
  return false;
}
/// "the treaty keeps its forces from being deployed"
bool ModalityReader::hindered(std::uint32_t t) const {
  constexpr std::uint32_t kReach = 10;
  if (t <= r_.first || s_.word(t - 1) != "from") return false;
  for (std::uint32_t n = 1; n < kReach && t > r_.first + n; ++n) {
    if (s_.is(t - n - 1, kPunct)) return false;
    if (a_.match(t - n - 1, LexKind::Word, "hinders") != nullptr) return true;
  }
  return false;
}
/// "there might be 12 people trapped"
std::optional<Modality> ModalityReader::modality_of_there(std::uint32_t t) const {
  while (t > r_.first && s_.is(t - 1, kAdverb) && !s_.is(t - 1, kBe | kNot)) --t;
  const Phrase* v = t > r_.first ? arguments_.verb(t - 1) : nullptr;
  if (v == nullptr || !v->main.empty() || v->tokens.first == r_.first || s_.word(v->tokens.first - 1) != "there")
    return std::nullopt;
  for (std::uint32_t i = v->tokens.first; i < v->tokens.last; ++i) {
    if (s_.is(i, kNot)) return Modality::Negated;
    if (const std::optional<Modality> found = modality_at(i)) return found;
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
