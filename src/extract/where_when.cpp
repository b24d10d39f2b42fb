/// Where and when, of which side: the slots that stand in a clause beside what it tells.
///
/// A place stands behind a preposition, a known name or one that its frame shows to be one; what stands behind the event goes before what
/// stands in front of it. A time is the clause's nearest, unless it says when somebody spoke or is a part of a thing's name.
#include "where_when.hpp"

#include <algorithm>

#include "verbs.hpp"

namespace claimdex::extract {
namespace {

/// A noun that a place's name can stand before or, with "of", behind: "Havel district", "the port of Havel".
bool landmark(const Scene& s, std::uint32_t t) { return s.a.match(t, LexKind::Word, "landmark") != nullptr; }
bool locality(const Scene& s, std::uint32_t t) {
  return landmark(s, t) || s.a.match(t, LexKind::Word, "locality") != nullptr;
}

bool verb_like(std::string_view w) { return w.size() > 4 && (w.ends_with("ing") || w.ends_with("ed")); }
/// "Rio Alto do Sul"
bool particle(std::string_view w) {
  return w == "do" || w == "da" || w == "de" || w == "del" || w == "al" || w == "la";
}

bool locates(std::string_view w, bool moves) {
  if (w == "from" || w == "to" || w == "into") return moves;
  return w == "in" || w == "at" || w == "near" || w == "outside" || w == "across" || w == "around" || w == "inside" ||
         w == "over" || w == "of";
}

/// "Havel and Brennik" are two, "Havel-Brennik" and "Rusk Inc" none, "Del E." no whole name.
bool not_one_place(const Scene& s, TokenRange name, TokenRange r) {
  const std::uint32_t e = name.last;
  if (e + 1 < r.last && s.is(e, kAnd | kOr)) {
    std::uint32_t other = e + 1;
    while (other < r.last && s.is(other, kName)) ++other;
    const bool ends = other >= r.last || s.a.tokens[other].kind == TokenKind::Punct;
    if (s.is(e + 1, kPlace) || (other > e + 1 && ends)) return true;
  }
  if (e < r.last && s.is(e, kHyphen) && !s.a.tokens[e].space_before) return true;
  if (e < r.last && s.word(e) == "." && s.a.tokens[e - 1].span.size() == 1) return true;
  for (std::uint32_t t = name.first + 1; t < e; ++t)
    if (s.a.match(t, LexKind::Organisation, "company") != nullptr) return true;
  return false;
}

/// The place behind the preposition at t, within r. `owner`: it only owns what follows ("in Torvia's offensive").
std::optional<PlaceWords> place_behind(const Scene& s, TokenRange r, std::uint32_t t, bool moves, bool& owner) {
  const std::string_view w = s.word(t);
  if (!locates(w, moves) || (w == "of" && !(t > r.first && locality(s, t - 1)))) return std::nullopt;
  std::uint32_t b = t + 1;
  while (b < r.last && b < t + 5 && !(s.is(b, kPlace) && s.a.match(b, LexKind::Place) != nullptr) &&
         (s.is(b, kDet) || (s.a.tokens[b].kind == TokenKind::Word && !s.a.tokens[b].capital &&
                            !s.is(b, kPrep | kTrigger | kCue) && !verb_like(s.word(b)))))
    ++b;
  if (b >= r.last || s.a.date_at[b] >= 0) return std::nullopt;
  const LexMatch* m = s.is(b, kPlace) ? s.a.match(b, LexKind::Place) : nullptr;
  std::uint32_t e = m != nullptr ? b + m->length : b;
  // "revenues of over US 4 billion dollars"
  const std::int32_t q = m != nullptr && e < s.a.tokens.size() ? s.a.quantity_at[e] : -1;
  if (q >= 0 && s.a.tokens[b].all_caps && s.quantity(q).kind == QuantityKind::Money) return std::nullopt;
  // "China Lake" is not in China.
  const bool named_after =
      m != nullptr && e < r.last && s.a.tokens[e].capital && !s.shouting[s.a.sentence_of[e]] && landmark(s, e);
  if (named_after) {
    m = nullptr;
    ++e;
  } else if (m == nullptr) {
    const bool loose = w == "from" || w == "to" || w == "over";
    if (loose || !s.is(b, kName) || s.is(b, kPerson | kAgency | kTitle)) return std::nullopt;
    while (e < r.last && (s.is(e, kName) || ((s.is(e, kHyphen) || particle(s.word(e))) && s.is(e + 1, kName))) &&
           s.a.date_at[e] < 0 && !s.is(e, kPlace | kPerson | kTitle))
      ++e;
    if (e == b || s.a.match(e - 1, LexKind::Organisation, "body") != nullptr) return std::nullopt;  // "in the Ministry"
    if (e + 1 < r.last && s.word(e) == "." && s.a.tokens[e - 1].span.size() <= 3 && s.is(e + 1, kName))
      e += 2;  // St. Orlo
  }
  // "at a Rusk Inc mine", "a Lesk Pact vessel": the name of something else.
  const bool noun = e < r.last && !verb_like(s.word(e)) && s.a.tokens[e].kind == TokenKind::Word &&
                    s.a.date_at[e] < 0 && !locality(s, e) &&
                    !s.is(e, kBe | kHave | kModal | kDo | kNot | kThat | kAnd | kOr | kBut | kPrep | kSub | kRelative |
                                 kTo | kPronoun | kDet | kAdverb | kTrigger | kCue);
  if (m == nullptr && e < r.last && s.word(e) == "of") return std::nullopt;
  if (e < r.last && locality(s, e) && s.word(e + 1) == "of") return std::nullopt;  // "in the Lesk district of Havel"
  if (not_one_place(s, {b, e}, r)) return std::nullopt;
  owner = e < r.last && s.is(e, kPossessive) && s.word(e) == "'s";
  if (m == nullptr ? noun || owner : noun && s.a.tokens[e].capital && !s.shouting[s.a.sentence_of[e]])
    return std::nullopt;
  return PlaceWords{{b, e},
                    std::string(m != nullptr ? m->entry->value : s.a.slice(s.a.bytes({b, e}))),
                    m != nullptr ? std::optional(std::string(m->entry->attribute("id"))) : std::nullopt};
}

/// "She remembers May 2017, when a quake killed 12": the date that the trigger's clause tells of.
const DateInfo* before_when(const Scene& s, TokenRange clause, TokenRange trigger) {
  for (std::uint32_t t = trigger.first; t > clause.first + 1 && s.word(t) != ","; --t)
    if (s.word(t) == "when" && s.word(t - 1) == "," && s.a.date_at[t - 2] >= 0)
      return &s.a.dates[static_cast<std::size_t>(s.a.date_at[t - 2])];
  return nullptr;
}

}  // namespace

std::optional<PlaceWords> place_in(const Scene& s, TokenRange clause, TokenRange trigger, bool moves) {
  const auto find = [&](TokenRange r) -> std::optional<PlaceWords> {
    std::optional<PlaceWords> owning;
    for (std::uint32_t t = r.first; t + 1 < r.last; ++t) {
      bool owner = false;
      std::optional<PlaceWords> found = place_behind(s, r, t, moves, owner);
      if (found && !owner) return found;
      if (found && !owning) owning = found;
    }
    return owning;
  };
  if (auto after = find({trigger.last, clause.last})) return after;
  auto before = find({clause.first, std::min(trigger.first, clause.last)});
  // "a manager at Rusk was arrested": whom, not where.
  if (before && !before->id && before->words.first > clause.first + 1 && s.word(before->words.first - 1) == "at")
    return std::nullopt;
  return before;
}

const DateInfo* time_in(const Scene& s, TokenRange clause, TokenRange trigger) {
  // "the spokesman said on Monday": when it was said, not when it happened.
  const auto of_saying = [&](const DateInfo& d) {
    std::uint32_t b = d.tokens.first;
    if (b > clause.first && s.is(b - 1, kPrep)) --b;
    const bool after = b > clause.first && s.is(b - 1, kCue) && !s.is(b - 1, kTrigger | kPerson | kThing);
    const bool subject = d.tokens.first > clause.first && s.is(d.tokens.first - 1, kDet);  // "the March quarter showed"
    return after || (!subject && s.is(d.tokens.last, kCue) && !s.is(d.tokens.last, kTrigger | kPerson | kThing));
  };
  // "bonds due 1992": a part of what they are, not when they are sold.
  const auto due = [&](const DateInfo& d) {
    return d.tokens.first > clause.first && s.a.match(d.tokens.first - 1, LexKind::Context, "due") != nullptr;
  };
  // "the scene of Monday's fire", "not far from Monday's fire": when something else was.
  const auto of_other = [&](const DateInfo& d) {
    const std::uint32_t t = d.tokens.first;
    return s.is(d.tokens.last, kPossessive) && t > clause.first + 1 &&
           (s.word(t - 1) == "of" || s.word(t - 1) == "from") && s.a.match(t - 2, LexKind::Word, "beside") != nullptr;
  };
  const auto tells = [&](const DateInfo& d) { return !of_saying(d) && !due(d) && !of_other(d); };
  const auto first = [&](std::uint32_t from, std::uint32_t to) -> const DateInfo* {
    for (std::uint32_t t = from; t < to; ++t) {
      const DateInfo* d = s.a.date_at[t] >= 0 ? &s.a.dates[static_cast<std::size_t>(s.a.date_at[t])] : nullptr;
      if (d != nullptr && tells(*d)) return d;
    }
    return nullptr;
  };
  if (const DateInfo* after = first(std::min(trigger.last, clause.last), clause.last)) return after;
  if (const DateInfo* that = before_when(s, clause, trigger)) return that;
  return first(clause.first, std::min(trigger.first, clause.last));
}

const DateInfo* opening_year(const Scene& s, TokenRange sentence) {
  const std::uint32_t t = sentence.first + 1;
  if (t >= sentence.last || !s.is(sentence.first, kPrep) || s.a.date_at[t] < 0) return nullptr;
  const DateInfo& d = s.a.dates[static_cast<std::size_t>(s.a.date_at[t])];
  return d.tokens.first == t && d.granularity == Granularity::Year && d.resolved ? &d : nullptr;
}

std::optional<std::string> side_of(const Scene& s, TokenRange words) {
  for (std::uint32_t t = words.first; t < words.last; ++t)
    for (const LexKind kind : {LexKind::Demonym, LexKind::Place})
      if (const LexMatch* m = s.a.match(t, kind)) {
        const std::string_view id = m->entry->attribute("id");
        const std::string_view country = id.substr(0, id.find_first_of("-/"));
        if (country.size() == 2) return std::string(country);
      }
  return std::nullopt;
}

}  // namespace claimdex::extract
