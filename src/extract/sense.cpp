/// What a trigger needs around it to mean what it can mean, and whom it can be about.
#include "sense.hpp"

#include <algorithm>
#include <cmath>

namespace claimdex::extract {
namespace {

bool one_of(const std::vector<std::string>& words, std::string_view w) {
  return std::find(words.begin(), words.end(), w) != words.end();
}
bool force(const Group& g) {
  return g.person != nullptr && (g.person->value == "soldier" || g.person->value == "police");
}
bool fights(const Group& g) { return g.person != nullptr && !g.person->attribute("combatant").empty(); }

}  // namespace

TokenRange Sense::around() const {
  constexpr std::uint32_t kNear = 16;
  return {t_.at.first - std::min(t_.at.first - r_.first, kNear), std::min(r_.last, t_.at.last + kNear)};
}
/// "losses of 426 mln": money beside the trigger speaks of business.
bool Sense::money_near() const {
  const TokenRange r = around();
  for (std::uint32_t t = r.first; t < r.last; ++t)
    if (a_.quantity_at[t] >= 0 && s_.quantity(a_.quantity_at[t]).kind == QuantityKind::Money) return true;
  return false;
}
bool Sense::near(const std::vector<std::string>& words) const {
  const TokenRange r = around();
  for (std::uint32_t t = r.first; t < r.last; ++t)
    if (!t_.at.contains(t) && one_of(words, s_.word(t))) return true;
  return false;
}

/// How far a group can be who this happened to: 0 not at all.
double Sense::plausible(const Group& g) const {
  if (t_.rule->about == Rules::About::Weapons)
    return g.thing != nullptr && g.thing->value == "weapons" && g.quantity >= 0 ? 1 : 0;
  if (g.thing != nullptr) return 0;
  if (g.quantity >= 0 && !counts_people(g)) return 0;
  if (t_.rule->counted && g.quantity < 0 && !g.none && !g.indefinite) return 0;
  if (t_.rule->about == Rules::About::Civil && (force(g) || fights(g))) return 0;
  if (g.bare && labelled(g)) return 0;
  if (of_things(g)) return 0;
  if (g.quantity < 0 && t_.verb != nullptr && t_.voice == VerbVoice::Participle && followed_by_noun()) return 0;
  if (t_.rule->adjective && t_.voice == VerbVoice::Passive && followed_by_noun()) return 0;  // "are missing the boat"
  if (t_.rule->about == Rules::About::Dead) return g.dead ? 1 : 0;
  if (t_.rule->about == Rules::About::Force) return force(g) || fights(g) ? 1 : 0;
  if (g.person != nullptr || (g.none && (g.bare || g.pronoun))) return 1;
  if (g.pronoun) return person_pronoun(g) ? 0.85 : 0;
  if (g.bare) return 1;
  if (t_.rule->about != Rules::About::Anybody) return 0;
  if (g.quantity >= 0) return g.plural ? 0.8 : 0;
  return g.named ? 0.85 : 0;
}
bool Sense::counts_people(const Group& g) const {
  const QuantityInfo& q = s_.quantity(g.quantity);
  if (q.value && *q.value != std::floor(*q.value)) return false;
  if (q.kind != QuantityKind::Cardinal) return g.person != nullptr && q.kind != QuantityKind::Money;
  return g.person != nullptr || !g.bare || !q.unit || *q.unit == "person";
}
/// "The soldiers killed …": whatever follows, they are not who was killed.
bool Sense::followed_by_noun() const { return t_.at.last < r_.last && phrases_.starting(t_.at.last) != nullptr; }
/// "type RIC 118": a number behind a name is part of it.
bool Sense::labelled(const Group& g) const {
  // "killed: 12 wounded: 14": what was killed isn't what was wounded. But "losses: 12 killed".
  if (g.tokens.first >= r_.first + 2 && s_.is(g.tokens.first - 2, kTrigger) && s_.mark_of_label(g.tokens.first - 1))
    return t_.at.first != g.tokens.last || s_.mark_of_label(t_.at.last);
  return g.tokens.first > r_.first && s_.is(g.tokens.first - 1, kName) && !s_.is(g.tokens.first - 1, kCue | kPlace) &&
         a_.date_at[g.tokens.first - 1] < 0 && a_.quantity_at[g.tokens.first - 1] < 0;
}
bool Sense::person_pronoun(const Group& g) const {
  const std::string_view w = s_.word(g.head);
  return w == "he" || w == "she" || w == "him" || w == "her" || w == "they" || w == "them";
}

/// "two missiles were fired and one of them was shot down": nothing but things that "them" could stand for.
bool Sense::of_things(const Group& g) const {
  constexpr std::size_t kReach = 24;
  const std::string_view last = s_.word(g.tokens.last - 1);
  const bool other = g.bare && (last == "other" || last == "others");
  const bool pronoun = (g.pronoun || (g.bare && g.partitive)) && (last == "them" || last == "they" || last == "these");
  if (!other && !pronoun) return false;
  const auto here = static_cast<std::size_t>(phrases_.at(g.tokens.first));
  bool things = false;
  for (std::size_t i = here; i > 0 && here - i < kReach; --i) {
    const Phrase& x = phrases_.all()[i - 1];
    if (x.kind != Phrase::Kind::Noun) continue;
    const Group& before = phrases_.group(x);
    if (before.person != nullptr || before.bare || before.pronoun) return false;
    things |= before.plural && (before.thing != nullptr || !before.named);
  }
  return things;
}

bool Sense::tells_of_whole(const Group& g) const {
  constexpr std::size_t kReach = 24;
  if (g.quantity >= 0 && s_.quantity(g.quantity).vague) return false;  // "thousands of people evacuated"
  if (!g.partitive || g.bare || t_.voice != VerbVoice::Participle || g.tokens.last != t_.at.first) return false;
  const std::vector<Phrase>& all = phrases_.all();
  const auto here = static_cast<std::size_t>(phrases_.at(t_.at.first));
  for (std::size_t i = here - std::min(here, kReach); i < all.size() && i < here + kReach; ++i)
    if (i != here && all[i].kind == Phrase::Kind::Verb && (all[i].finite || all[i].voice == VerbVoice::Passive))
      return true;
  return false;
}

std::optional<Rejected::Why> Sense::other_meaning() const {
  if (t_.at.first > r_.first && s_.is(t_.at.first - 1, kHyphen)) return Rejected::Why::Compound;  // "privately-held"
  if (!t_.rule->behind.empty() && t_.at.last < r_.last && one_of(t_.rule->behind, s_.word(t_.at.last)))
    return Rejected::Why::Behind;
  if (!t_.rule->unless.empty() && near(t_.rule->unless)) return Rejected::Why::Unless;
  if (t_.rule->type == ClaimType::CasualtyLosses && money_near()) return Rejected::Why::Money;
  if (!t_.rule->near.empty() && !near(t_.rule->near)) return Rejected::Why::Near;
  return std::nullopt;
}

}  // namespace claimdex::extract
