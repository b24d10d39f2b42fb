#include "claim_builder.hpp"

#include <algorithm>

#include "clauses.hpp"
#include "rates.hpp"
#include "where_when.hpp"

namespace claimdex::extract {
namespace {

/// From and to somewhere.
bool moves(ClaimType t) {
  const std::string_view family = family_of(t);
  return family != "casualty" && family != "detention";
}

std::optional<std::string> iso(std::optional<Day> day) {
  return day ? std::optional<std::string>(day->iso()) : std::nullopt;
}

}  // namespace

void set_flag(Slots& slots, Flag flag) {
  const auto at = std::lower_bound(slots.flags.begin(), slots.flags.end(), flag);
  if (at == slots.flags.end() || *at != flag) slots.flags.insert(at, flag);
}

void rate(const Scene& s, ExtractedClaim& c, const Sentence& sentence) {
  c.slots.worth = claim_worth(s, c, sentence.worth);
}

ClaimBuilder::Draft ClaimBuilder::start(Find find) const {
  Draft d;
  d.trigger = find.trigger;
  const TokenRange scope = voices_.scope_at(find.trigger.first);
  d.scope = find.scope;
  d.aside = find.aside;
  d.clause = find.clause ? *find.clause : clause_around(s_, find.core, scope, find.keep_start);
  if (d.clause.empty()) d.clause = find.core;
  // "said troops had crossed the river": the verb that reports is no part of what it reports.
  const TokenRange whole = d.clause;
  while (d.clause.first < find.core.first && voices_.in_cue(d.clause.first) && s_.is(d.clause.first, kCue))
    ++d.clause.first;
  // "…, whose son has been missing since May, said": who says it and that it is said are no part of it either.
  if (find.until > find.core.first) d.clause.last = std::min(d.clause.last, std::max(find.until, find.core.last));
  for (std::uint32_t t = find.core.last + 1; t < d.clause.last; ++t) {
    const std::uint32_t verb = s_.is(t, kHave) ? t + 1 : t;
    if (s_.word(t - 1) == "," && s_.is(verb, kCue) && voices_.in_cue(verb)) d.clause.last = t - 1;
  }
  if (d.clause.first > whole.first || d.clause.last < whole.last) d.clause = tidy(s_, d.clause);
  ExtractedClaim& c = d.claim;
  c.spans = {s_.span(d.clause)};
  c.text = s_.words(d.clause);
  c.sentence = out_.sentences[s_.a.sentence_of[find.trigger.first]].span;
  c.slots.type = find.type;
  c.slots.rule = std::move(find.rule);
  c.slots.confidence = find.confidence;
  c.slots.attribution = voices_.links_at(find.trigger.first);
  if (!c.slots.attribution.empty()) c.slots.form = voices_.form_at(find.trigger.first);
  return d;
}

void ClaimBuilder::set_words(Draft& d, TokenRange words) const {
  d.claim.spans = {s_.span(words)};
  d.claim.text = s_.words(words);
}

void ClaimBuilder::finish(Draft d) {
  Slots& slots = d.claim.slots;
  TokenRange scope = d.clause;
  if (!d.scope.empty())
    scope = {std::max(scope.first, d.scope.first), std::max(d.trigger.last, std::min(scope.last, d.scope.last))};
  // Where a relative clause stands before the verb, what it says of place and time is not looked at.
  const TokenRange opening{scope.first, std::max(scope.first, d.aside.first)};
  const TokenRange pivot{opening.last, opening.last};
  auto p = place_in(s_, scope, d.trigger, moves(slots.type));
  if (p && d.aside.contains(p->words.first)) p = place_in(s_, opening, pivot, moves(slots.type));
  // A number without an event is in a place only where the gazetteer knows it: "a stake in Orlo" is none.
  if (p && (p->id || family_of(slots.type) != "quantity")) {
    slots.place = Place{s_.span(p->words), s_.words(p->words), p->name, p->id};
    if (p->id && p->id->empty()) slots.place->id.reset();
  }
  const DateInfo* t = time_in(s_, scope, d.trigger);
  if (t != nullptr && d.aside.contains(t->tokens.first)) t = time_in(s_, opening, pivot);
  if (t == nullptr) t = opening_year(s_, s_.sentence(d.trigger.first).tokens);
  if (t != nullptr) {
    slots.time = EventTime{s_.span(t->tokens), s_.words(t->tokens), iso(t->from), iso(t->to)};
    if (t->relative && !t->resolved) set_flag(slots, Flag::RelativeTimeUnresolved);
  }
  if (slots.figure && slots.attribution.empty()) set_flag(slots, Flag::UnattributedNumber);
  if (slots.type == ClaimType::CasualtyLosses) set_flag(slots, Flag::LossesAmbiguous);
  if (d.vague_large && slots.figure && !slots.figure->value && !slots.figure->bounds.high &&
      slots.figure->bounds.low.value_or(0) <= 2)
    set_flag(slots, Flag::VagueLarge);
  if (slots.figure) voices_.note_figure(d.trigger.first);
  rate(s_, d.claim, out_.sentences[s_.a.sentence_of[d.trigger.first]]);
  out_.claims.push_back(std::move(d.claim));
}

/// "15 miners die every year", "Every year 15 miners die"
std::string ClaimBuilder::per_beside(const Draft& d) const {
  const SentenceView v{s_.a, s_.sentence(d.trigger.first).tokens};
  auto per = per_at(v, d.trigger.last);
  if (!per && v.context(d.clause.first, "each")) per = per_at(v, d.clause.first);
  return per ? std::move(per->unit) : std::string();
}

void ClaimBuilder::set_figure(Draft& d, std::int32_t quantity) const {
  const QuantityInfo& info = s_.quantity(quantity);
  TokenRange words = info.all;
  if (s_.is(words.first, kAnd) && words.first + 1 < words.last) ++words.first;  // "and more than 30"
  Figure f;
  f.text = s_.words(words);
  f.span = s_.span(words);
  f.value = info.value;
  f.bounds = info.bounds;
  f.hedge = info.hedge;
  f.unit = full_unit(info);
  f.of = info.of;
  if (counts_people(d.claim.slots.type) && info.kind == QuantityKind::Cardinal) {
    const std::string per = info.per.empty() ? per_beside(d) : info.per;
    f.unit = per.empty() ? "person" : "person per " + per;
    if (f.bounds.low_open && f.bounds.low) *f.bounds.low += 1, f.bounds.low_open = false;
    if (f.bounds.high_open && f.bounds.high) *f.bounds.high -= 1, f.bounds.high_open = false;
  }
  if (f.unit && f.unit->find(" per ") != std::string::npos) f.role = Role::Rate;
  d.vague_large = info.vague;
  d.claim.slots.figure = std::move(f);
}

/// So many people, by words that hold no number.
Figure ClaimBuilder::people(TokenRange words, std::optional<double> value) const {
  Figure f;
  f.text = s_.words(words);
  f.span = s_.span(words);
  f.value = value;
  f.bounds.low = f.bounds.high = value;
  f.unit = "person";
  return f;
}

void ClaimBuilder::set_nought(Draft& d, TokenRange words) const { d.claim.slots.figure = people(words, 0); }

void ClaimBuilder::set_one(Draft& d, TokenRange group) const {
  d.claim.slots.figure = people({group.first, group.first + 1}, 1);
}

void ClaimBuilder::set_open(Draft& d, TokenRange words) const {
  d.vague_large = words == d.clause || s_.is(words.first, kTrigger);
  d.claim.slots.figure = people(words, std::nullopt);
  d.claim.slots.figure->bounds.low = 2;
  d.claim.slots.figure->hedge = Hedge::Vague;
}

void ClaimBuilder::set_who(Draft& d, const Group& g) const {
  TokenRange words = g.tokens;
  if (g.quantity >= 0) {
    words.first = std::min(words.last, s_.quantity(g.quantity).all.last);
    while (words.first + 1 < words.last && (s_.word(words.first) == "of" || s_.word(words.first) == "the" ||
                                            s_.a.tokens[words.first].kind == TokenKind::Quote))
      ++words.first;
  }
  // A number whose noun is left out ("14 killed", "12 more", "five of them") names nobody.
  const std::string_view first = words.empty() ? std::string_view{} : s_.word(words.first);
  const bool alone = words.last == words.first + 1 && (first == "one" || first == "another");
  if (words.empty() || (g.bare && (g.partitive || alone || first == "more"))) return;
  Who who{s_.span(words), s_.words(words), {}, side_of(s_, g.tokens)};
  if (g.person != nullptr && g.person->kind == LexKind::Person && !g.person->value.empty()) who.cls = g.person->value;
  d.claim.slots.who = std::move(who);
}

/// A known name's id, else the country of a demonym or place among the words.
std::optional<std::string> ClaimBuilder::actor_id(TokenRange words) const {
  for (std::uint32_t t = words.first; t < words.last; ++t)
    if (const LexMatch* m = s_.a.match(t, LexKind::Known); m != nullptr && m->first + m->length == words.last)
      return std::string(m->entry->attribute("id"));
  return side_of(s_, words);
}

void ClaimBuilder::set_actor(Draft& d, TokenRange words) const {
  d.claim.slots.actor = Actor{s_.span(words), s_.words(words), actor_id(words)};
}

}  // namespace claimdex::extract
