#include "modal_words.hpp"

#include <algorithm>

namespace claimdex::extract {
namespace {

bool condition_near(const Scene& s, TokenRange event) {
  constexpr std::uint32_t kNear = 16;
  const TokenRange r = s.sentence(event.first).tokens;
  const std::uint32_t end = std::min(r.last, event.last + kNear);
  for (std::uint32_t t = event.first - std::min(event.first - r.first, kNear); t < end; ++t)
    if (opens_condition(s, t)) return true;
  return false;
}

}  // namespace

bool opens_condition(const Scene& s, std::uint32_t t) {
  const LexMatch* m = s.is(t, kModality) ? s.a.match(t, LexKind::Modality, "conditional") : nullptr;
  return m != nullptr && m->entry->attribute("alone").empty();
}

std::optional<ModalWord> modal_word(const Scene& s, std::uint32_t t, TokenRange event, bool of_verb) {
  const LexMatch* m = s.is(t, kModality) ? s.a.match(t, LexKind::Modality) : nullptr;
  // "for shipment in May"
  const bool month = s.a.tokens[t].capital && s.a.any(t, kind_bit(LexKind::Month)) && !s.shouting[s.a.sentence_of[t]] &&
                     t > s.sentence(t).tokens.first;
  if (m == nullptr || month || (!of_verb && m->entry->attribute("with") == "verb")) return std::nullopt;
  std::string_view value = m->entry->value;
  if (const std::string_view alone = m->entry->attribute("alone"); !alone.empty() && !condition_near(s, event))
    value = alone;
  const auto modality = parse_name<Modality>(value);
  if (!modality) return std::nullopt;
  return ModalWord{*modality, {t, t + m->length}};
}

}  // namespace claimdex::extract
