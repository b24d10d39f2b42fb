#include "mentioned.hpp"

#include <algorithm>

namespace claimdex::extract {
namespace {

constexpr std::size_t kMemory = 40;
constexpr std::uint32_t kNear = 3;  // sentences over which "he" points back

/// To be captured, arrested and held is one thing.
ClaimType kind(ClaimType t) {
  return t == ClaimType::CasualtyCaptured || t == ClaimType::DetentionHeld ? ClaimType::DetentionArrested : t;
}

/// "leaders" and "leader".
bool same_noun(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return b.substr(0, a.size()) == a && b.size() - a.size() <= 1 && (a.size() == b.size() || b.back() == 's');
}

}  // namespace

bool says_more(const Scene& s, TokenRange number) {
  const TokenRange sentence = s.sentence(number.first).tokens;
  if (number.first > sentence.first) {
    const std::string_view before = s.word(number.first - 1);
    if (before == "another" || before == "further" || before == "additional") return true;
  }
  for (std::uint32_t t = number.first; t < number.last; ++t)
    if (s.word(t) == "another") return true;
  if (number.last >= sentence.last) return false;
  const std::string_view next = s.word(number.last);
  return next == "more" || next == "additional" || next == "further";
}

bool Mentioned::points_back(const Frame& f) const {
  if (!f.who || f.quantity >= 0 || f.zero) return false;
  const Group& g = *f.who;
  if (!g.pronoun && !g.definite && !g.named) return false;
  const std::uint32_t sentence = s_.a.sentence_of[f.trigger.first];
  return std::any_of(events_.begin(), events_.end(), [&](const Event& e) {
    if (kind(e.type) != kind(f.type)) return false;
    if (g.named) return e.name == s_.word(g.tokens.last - 1);
    if (g.pronoun) return sentence - e.sentence <= kNear;
    const bool any = g.person != nullptr && !g.person->attribute("generic").empty();  // "the man", "the suspects"
    return any ? e.plural == g.plural : same_noun(e.head, s_.word(g.head));
  });
}

bool Mentioned::adds(const Frame& f) const {
  if (!f.more || f.quantity < 0 || f.role != Role::Total) return false;
  const double value = s_.quantity(f.quantity).value.value_or(0);
  return std::none_of(events_.begin(), events_.end(),
                      [&](const Event& e) { return e.type == f.type && e.value == value; });  // the headline had it
}

void Mentioned::note(const Frame& f) {
  events_.push_back({f.type, f.who ? s_.word(f.who->head) : std::string_view{},
                     f.who && f.who->named ? s_.word(f.who->tokens.last - 1) : std::string_view{},
                     f.who && f.who->plural, f.quantity >= 0 ? s_.quantity(f.quantity).value.value_or(0) : 0,
                     s_.a.sentence_of[f.trigger.first]});
  if (events_.size() > kMemory) events_.pop_front();
}

}  // namespace claimdex::extract
