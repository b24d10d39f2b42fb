#include "frame_parts.hpp"

#include <algorithm>

namespace claimdex::extract {
namespace {

void bound(Frame& f, std::uint32_t end) {
  if (f.scope.first < end) f.scope.last = std::min(f.scope.last, end);
}

}  // namespace

void FrameParts::repeat(const Pattern& p, std::uint32_t from, std::size_t main, std::size_t end) {
  for (std::size_t i = main + 1; i < end; ++i) {  // what the list of an object took in
    Frame& f = frames_[i];
    const std::optional<Gap> gap =
        f.who && f.who->bare && f.who->tokens.first >= t_.at.last ? gaps_.of_member(*f.who) : std::nullopt;
    if (!gap) continue;
    bound(frames_[main], gap->words.first);
    f.trigger = gap->group->tokens;
    f.scope = gap->words;
    f.who = frames_[main].who;
  }
  std::vector<Gap> gaps = gaps_.behind(from);
  const bool parts = gaps.empty() && frames_[main].quantity >= 0;
  if (parts) gaps = gaps_.parts_behind(from);
  for (const Gap& gap : gaps) {
    if (frames_.size() >= kMostInSentence || counted_already(gap.group->quantity, main)) return;
    const Frame& whole = frames_[main];
    Frame f = make_frame(s_, t_, p, gap.group->person != nullptr ? gap.group : &*whole.who, gap.group->quantity);
    f.quantity = gap.group->quantity;
    f.more = false;
    if (parts) f.role = Role::Subset, f.part_of = static_cast<std::int32_t>(main);
    f.trigger = gap.group->tokens;
    f.scope = gap.words;
    f.modality = whole.modality;
    f.told_as = whole.told_as;
    f.confidence = whole.confidence * 0.9;
    f.actor = !gap.actor.empty()              ? std::optional(gap.actor)
              : t_.voice == VerbVoice::Active ? whole.actor
                                              : std::nullopt;
    cover(f, {whole.extent.first, gap.words.last});
    bound(frames_[main], gap.words.first);
    frames_.push_back(std::move(f));
  }
}
bool FrameParts::counted_already(std::int32_t quantity, std::size_t from) const {
  for (std::size_t i = from; i < frames_.size(); ++i)
    if (frames_[i].quantity == quantity && frames_[i].type == t_.rule->type) return true;
  return false;
}

bool FrameParts::part(const Pattern& p, const Group* g, std::int32_t q, Role role, std::size_t whole) {
  if (frames_.size() >= kMostInSentence) return false;
  if (const std::int32_t number = g != nullptr && g->quantity >= 0 ? g->quantity : q; number >= 0) {
    const QuantityInfo& info = s_.quantity(number);
    if (info.kind != QuantityKind::Cardinal) return false;                        // "90 percent of them"
    if (info.vague && !info.bounds.high && info.bounds.low <= 2.0) return false;  // "many of them"
    for (std::size_t i = whole; i < frames_.size(); ++i)
      if (frames_[i].quantity == number) return false;
  }
  Frame f = make_frame(s_, t_, p, g, q);
  const Frame& all = frames_[whole];
  f.role = role;
  f.part_of = role == Role::Subset ? static_cast<std::int32_t>(whole) : -1;
  f.modality = all.modality;
  f.told_as = all.told_as;
  f.actor = all.actor;
  f.scope = all.scope;
  f.until = all.until;
  f.aside = all.aside;
  f.confidence = all.confidence * 0.9;
  cover(f, all.extent);
  frames_.push_back(std::move(f));
  return true;
}

void FrameParts::parts(const Pattern& p, std::uint32_t from, std::size_t whole) {
  const std::vector<Phrase>& all = phrases_.all();
  const std::size_t first = static_cast<std::size_t>(phrases_.at(from - 1)) + 1;
  for (std::size_t i = first; i < all.size() && i < first + 16; ++i) {
    const Phrase& x = all[i];
    if (x.kind == Phrase::Kind::Stop && s_.quote_of[x.tokens.first] != s_.quote_of[t_.at.first]) return;
    switch (x.kind) {
      case Phrase::Kind::Verb:
        if (!x.tokens.contains(t_.at.first)) return;
        break;
      case Phrase::Kind::Clause:
        return;
      case Phrase::Kind::Prep:
        if (s_.word(x.tokens.first) == "including" || s_.word(x.tokens.first) == "among") {
          included(p, i + 1, whole);
          return;
        }
        break;
      case Phrase::Kind::Noun:
        if (const Group& g = phrases_.group(x); g.partitive && g.bare && s_.is(x.tokens.last - 1, kPronoun | kRelative))
          of_them(p, i, whole);
        else if (g.quantity >= 0 && i > first && all[i - 1].kind != Phrase::Kind::Prep)
          return;
        break;
      case Phrase::Kind::Open:
      case Phrase::Kind::Dash:
        breakdown(p, i + 1, whole);
        break;
      case Phrase::Kind::Stop:
        if (s_.word(x.tokens.first) == ":" || s_.word(x.tokens.first) == ";") breakdown(p, i + 1, whole);
        return;
      default:
        break;
    }
  }
}
void FrameParts::included(const Pattern& p, std::size_t i, std::size_t whole) {
  const std::vector<Phrase>& all = phrases_.all();
  if (i < all.size() && all[i].kind == Phrase::Kind::Noun && phrases_.group(all[i]).pronoun) ++i;
  while (i < all.size() && (all[i].kind == Phrase::Kind::Relative || all[i].kind == Phrase::Kind::Comma)) ++i;
  if (i >= all.size()) return;
  for (const Group* g : arguments_.object(all[i].tokens.first).members)
    if (g->quantity >= 0 && (g->person != nullptr || g->bare) && sense_.counts_people(*g))
      part(p, g, -1, Role::Subset, whole);
}
void FrameParts::of_them(const Pattern& p, std::size_t i, std::size_t whole) {
  const std::vector<Phrase>& all = phrases_.all();
  const Group& g = phrases_.group(all[i]);
  if (g.quantity < 0) return;
  const Group* noun =
      i + 1 < all.size() && all[i + 1].kind == Phrase::Kind::Noun ? &phrases_.group(all[i + 1]) : nullptr;
  if (noun == nullptr || noun->person == nullptr) noun = nullptr;
  const std::uint32_t end = frames_[whole].scope.last;
  if (!part(p, noun, g.quantity, Role::Subset, whole)) return;
  Frame& f = frames_.back();
  f.quantity = g.quantity;
  if (g.tokens.first >= t_.at.last && i + 1 < all.size() && all[i + 1].kind == Phrase::Kind::Prep) {
    f.trigger = g.tokens;  // "300 of them in Havel"
    f.scope = {g.tokens.first, std::max(end, g.tokens.last)};
    bound(frames_[whole], g.tokens.first);
  }
}
/// "…; a second man, who had been missing, was found", "…: one is a miller": a clause of its own, no part.
bool FrameParts::says_more(std::uint32_t t) const {
  const std::vector<Phrase>& all = phrases_.all();
  const std::size_t k = arguments_.behind(static_cast<std::size_t>(phrases_.at(t)));
  if (k + 1 < all.size() && all[k].kind == Phrase::Kind::Comma && all[k + 1].kind == Phrase::Kind::Relative)
    return true;
  return k < all.size() && all[k].kind == Phrase::Kind::Verb && (all[k].finite || all[k].voice == VerbVoice::Passive);
}
void FrameParts::breakdown(const Pattern& p, std::size_t i, std::size_t whole) {
  const std::vector<Phrase>& all = phrases_.all();
  if (i >= all.size()) return;
  const Argument list = arguments_.object(all[i].tokens.first);
  if (list.empty() || says_more(list.members.back()->tokens.first)) return;
  double sum = 0;
  for (const Group* g : list.members) {
    if (g->person == nullptr || (g->quantity < 0 && !g->indefinite)) return;
    sum += g->quantity >= 0 ? s_.quantity(g->quantity).value.value_or(0) : 1;
  }
  const std::int32_t counted = frames_[whole].quantity;
  if (counted >= 0 && sum > s_.quantity(counted).value.value_or(0)) return;
  for (const Group* g : list.members) part(p, g, -1, Role::Subset, whole);
}

}  // namespace claimdex::extract
