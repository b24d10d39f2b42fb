#include "clauses.hpp"

#include <algorithm>

#include "verbs.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kReach = 80;

/// "at -0.90 percent"
bool minus(const Scene& s, std::uint32_t t) {
  return t + 1 < s.a.tokens.size() && s.a.tokens[t].space_before && !s.a.tokens[t + 1].space_before &&
         s.a.tokens[t + 1].kind == TokenKind::Number;
}

bool hard_stop(const Scene& s, std::uint32_t t) {
  const std::string_view w = s.word(t);
  const TokenKind k = s.a.tokens[t].kind;
  return w == ";" || w == ":" || w == "(" || w == ")" || k == TokenKind::Break ||
         (k == TokenKind::Dash && !s.is(t, kHyphen) && !minus(s, t));
}

/// Where the short insertion ends that begins at t, "European Community (EC) countries", or t.
std::uint32_t insertion_end(const Scene& s, std::uint32_t t, std::uint32_t end) {
  constexpr std::uint32_t kShort = 8;
  if (s.word(t) != "(") return t;
  for (std::uint32_t i = t + 1; i < std::min(end, t + kShort); ++i)
    if (s.word(i) == ")") return i + 1 < end && s.a.tokens[i + 1].kind == TokenKind::Word ? i + 1 : t;
  return t;
}
/// The same backwards: where the insertion begins that ends before `end`, or `end`.
std::uint32_t insertion_begin(const Scene& s, std::uint32_t end, std::uint32_t first) {
  constexpr std::uint32_t kShort = 8;
  if (end == first || s.word(end - 1) != ")") return end;
  for (std::uint32_t t = end - 1; t > first && end - t < kShort; --t)
    if (s.word(t) == "(") return s.a.tokens[t - 1].kind == TokenKind::Word ? t : end;
  return end;
}

bool contrast(std::string_view w) {
  return w == "but" || w == "while" || w == "whereas" || w == "although" || w == "though" || w == "however";
}

/// "On Monday", "In Havel": an opening phrase that is a slot.
bool says_when_or_where(const Scene& s, TokenRange r) {
  for (std::uint32_t t = r.first; t < r.last; ++t)
    if (s.a.date_at[t] >= 0 || (s.is(r.first, kPrep) && s.is(t, kPlace | kName))) return true;
  return false;
}

/// No text begins or ends inside a number.
TokenRange whole_numbers(const Scene& s, TokenRange r) {
  if (r.empty()) return r;
  if (const std::int32_t q = s.a.quantity_at[r.first]; q >= 0) r.first = std::min(r.first, s.quantity(q).number.first);
  if (const std::int32_t q = s.a.quantity_at[r.last - 1]; q >= 0) r.last = std::max(r.last, s.quantity(q).number.last);
  return r;
}

}  // namespace

TokenRange tidy(const Scene& s, TokenRange r, bool quotes) {
  // A quotation mark stays where its partner is inside and there is more than the quotation.
  const auto paired = [&](std::uint32_t t) {
    if (s.quote_of[t] < 0) return false;
    const TokenRange q = s.quotes[static_cast<std::size_t>(s.quote_of[t])].tokens;
    return q.first >= r.first && q.last <= r.last && (q.first > r.first || q.last < r.last);
  };
  const auto loose = [&](std::uint32_t t, bool front) {
    const Token& k = s.a.tokens[t];
    const std::string_view w = s.word(t);
    if (k.kind == TokenKind::Break || w == "," || w == ";" || w == ":" ||
        (k.kind == TokenKind::Dash && !s.is(t, kHyphen)))
      return true;
    if (k.kind == TokenKind::Quote) return !quotes && !paired(t);
    if (front) return w == "." || s.is(t, kBut);
    return w == "." || w == "!" || w == "?" || (s.is(t, kAnd | kOr | kBut) && s.quote_of[t] < 0);
  };
  while (r.first < r.last && loose(r.first, true)) ++r.first;
  while (r.first < r.last && loose(r.last - 1, false)) --r.last;
  return r;
}

namespace {

/// "such products as |apples, soybeans and television sets": the comma at t stands in a list of nouns that ends with "and" or "or".
bool lists_nouns(const Scene& s, std::uint32_t t, TokenRange scope) {
  constexpr std::uint32_t kItem = 4, kItems = 8;
  const TokenRange sentence = s.sentence(t).tokens;
  const auto noun = [&](std::uint32_t i) {
    return s.a.tokens[i].kind == TokenKind::Word && s.a.quantity_at[i] < 0 && s.a.date_at[i] < 0 &&
           !s.is(i, kBe | kHave | kModal | kDo | kNot | kPronoun | kSub | kRelative | kThat | kAdverb | kCue) &&
           !finite_verb(s, i, sentence);
  };
  // To the left one item, whatever its head hangs on.
  std::uint32_t left = t;
  while (left > scope.first && t - left < kItem && noun(left - 1)) --left;
  if (left == t || (left > scope.first && t - left < kItem && s.word(left - 1) != "," && !s.is(left - 1, kPrep)))
    return false;
  // To the right items up to the last, which has its "and".
  std::uint32_t i = t + 1;
  for (std::uint32_t items = 0; items < kItems; ++items) {
    const std::uint32_t start = i;
    while (i < scope.last && i - start < kItem && noun(i) && !s.is(i, kAnd | kOr)) ++i;
    if (i == start || i >= scope.last) return false;
    if (s.is(i, kAnd | kOr)) return i + 1 < scope.last && noun(i + 1);
    if (s.word(i) != ",") return false;
    ++i;
    if (s.is(i, kAnd | kOr)) return i + 1 < scope.last && noun(i + 1);
  }
  return false;
}

/// The "that" which a clause begins behind. None does behind "for that period" and "That will be followed by".
bool clause_that(const Scene& s, std::uint32_t t, std::uint32_t first) {
  if (!s.is(t, kThat)) return false;
  if (s.word(t + 1) == "of" || (t > first && s.is(t - 1, kPrep))) return false;
  return !(s.is(t + 1, kBe | kModal | kHave | kDo) && (t == first || s.is(t - 1, kPunct | kAnd | kBut)));
}

/// A comma within something: a firm's partners, "in 30, 91 and 180-day accounts", "at 10 pct, 9 pct and 8 pct", "in Lakeview, Oregon".
bool inner_comma(const Scene& s, std::uint32_t t, TokenRange scope) {
  if (s.word(t) != ",") return false;
  if (s.is(t, kHyphen)) return true;
  if (t == scope.first || t + 2 >= scope.last) return false;
  // "a 400 million dollar, |three-year plan"
  if (s.a.quantity_at[t - 1] >= 0 && s.a.quantity_at[t + 1] >= 0 && s.is(t + 2, kHyphen)) return true;
  // "rose 0.3 percent, or 8.9 billion, to 2,882 billion", "rose to 16.85 dollars, from 16.65"
  const bool number_behind = s.a.quantity_at[t + 1] >= 0 || s.a.quantity_at[t + 2] >= 0;
  if (s.is(t + 1, kOr) && number_behind) return true;
  if (s.is(t + 1, kPrep | kTo) && s.a.quantity_at[t - 1] >= 0 && number_behind) return true;
  const auto number = [&](std::uint32_t i) { return s.a.tokens[i].kind == TokenKind::Number && s.a.date_at[i] < 0; };
  if (number(t - 1) && number(t + 1) && (s.is(t + 2, kAnd | kOr) || s.word(t + 2) == ",")) return true;
  const std::int32_t left = s.a.quantity_at[t - 1], right = s.a.quantity_at[t + 1];
  if (left >= 0 && right >= 0) {
    const std::uint32_t next = s.quantity(right).all.last;
    return s.quantity(left).unit && s.quantity(left).unit == s.quantity(right).unit &&
           (next >= scope.last || s.is(next, kAnd | kOr | kPunct | kPrep));
  }
  if (lists_nouns(s, t, scope)) return true;
  const LexMatch* place = s.a.match(t + 1, LexKind::Place);
  if (place == nullptr && s.a.tokens[t + 1].capital) place = s.a.match(t + 1, LexKind::Abbrev);  // "Queens, N.Y."
  if (place == nullptr || !s.is(t - 1, kName | kPlace)) return false;
  const std::uint32_t after = t + 1 + place->length;
  if (after >= scope.last || s.is(after, kAnd | kPunct | kPrep)) return true;
  // "its Hope, British Columbia |mine": but "In Havel, Kuwait said"
  return s.a.tokens[after].kind == TokenKind::Word && !s.a.tokens[after].capital &&
         !s.is(after, kBe | kHave | kModal | kDo | kCue | kTrigger | kAdverb) &&
         !finite_verb(s, after, s.sentence(t).tokens);
}

/// "Sales of devices, accounting for 36 pct, rose five pct": where the subject begins of which the predicate at t speaks over an insertion,
/// or t.
std::uint32_t subject_over_insertion(const Scene& s, std::uint32_t t, TokenRange scope) {
  constexpr std::uint32_t kLongest = 40;
  const TokenRange sentence = s.sentence(t).tokens;
  if (t < scope.first + 4 || s.word(t - 1) != "," || !(s.is(t, kBe | kHave | kModal) || finite_verb(s, t, sentence)))
    return t;
  const std::uint32_t low = t - scope.first > kLongest ? t - kLongest : scope.first;
  for (std::uint32_t comma = t - 1; comma-- > low;) {
    if (hard_stop(s, comma) || s.quote_of[comma] >= 0 || (contrast(s.word(comma)) && s.word(comma - 1) != ","))
      return t;
    if (s.word(comma) != ",") continue;
    const std::uint32_t next = comma + 1;
    const std::string_view w = s.word(next);
    if (!s.is(next, kRelative | kDet | kTitle | kPrep | kSub | kOr | kPlace) && !w.ends_with("ing") &&
        !w.ends_with("ed"))
      return t;
    std::uint32_t first = comma;
    while (first > low && s.word(first - 1) != "," && !hard_stop(s, first - 1) && !contrast(s.word(first - 1)) &&
           s.quote_of[first - 1] < 0 && !s.is(first - 1, kThat | kSub))
      --first;
    if (first == low && low > scope.first) return t;
    bool verb = false;
    for (std::uint32_t i = first; i < comma; ++i) {
      if (verb && s.is(i, kAnd)) verb = false, first = i + 1;  // "costs rose and |taxes, like prices, fell"
      verb |= s.is(i, kBe | kHave | kModal) || finite_verb(s, i, sentence);
    }
    return !verb && first < comma ? first : t;
  }
  return t;
}

}  // namespace

TokenRange clause_around(const Scene& s, TokenRange core, TokenRange scope, bool keep_start) {
  TokenRange r{std::max(core.first, scope.first), std::min(std::max(core.last, core.first + 1), scope.last)};
  if (r.last <= r.first) return core;
  const auto stops = [&](std::uint32_t t) {
    if (s.a.date_at[t] >= 0) return false;  // "May 7, 1987"
    return hard_stop(s, t) || (s.word(t) == "," && !inner_comma(s, t, scope)) || contrast(s.word(t)) ||
           clause_that(s, t, scope.first);
  };
  if (!keep_start) {
    const std::uint32_t limit = r.first - scope.first > kReach ? r.first - kReach : scope.first;
    while (r.first > limit) {
      if (const std::uint32_t before = insertion_begin(s, r.first, limit); before < r.first)
        r.first = before;
      else if (!stops(r.first - 1))
        --r.first;
      else
        break;
    }
    r.first = subject_over_insertion(s, r.first, scope);
    if (r.first > limit && s.word(r.first - 1) == ",") {
      std::uint32_t i = r.first - 1;
      while (i > limit && r.first - i < 10 && !stops(i - 1)) --i;
      if ((i == scope.first || (i > limit && stops(i - 1))) && i < r.first - 1 &&
          says_when_or_where(s, {i, r.first - 1}))
        r.first = i;
    }
    while (r.first + 1 < r.last && s.is(r.first, kAnd | kBut) && (r.first < core.first || s.a.quantity_at[r.first] < 0))
      ++r.first;
  }
  const std::uint32_t limit = std::min(scope.last, r.last + kReach);
  while (r.last < limit) {
    if (const std::uint32_t after = insertion_end(s, r.last, limit); after > r.last)
      r.last = after;
    else if (hard_stop(s, r.last) || (s.word(r.last) == "," && r.last + 1 < limit && contrast(s.word(r.last + 1))))
      break;
    else
      ++r.last;
  }
  return whole_numbers(s, tidy(s, r));
}

TokenRange with_main_clause(const Scene& s, TokenRange clause, TokenRange scope) {
  constexpr int kMost = 3;
  constexpr std::uint32_t kLongest = 50;
  // "whose coupon is 5 pct", "all of whom lost 12 crowns"
  const auto relative = [&](std::uint32_t t) {
    constexpr std::uint32_t kNear = 6;  // "100 million dollars of which"
    if (!s.is(t, kRelative))
      for (std::uint32_t of = t + 1; of < t + kNear && of + 1 < scope.last && s.word(of) != ","; ++of)
        if (s.word(of) == "of" && s.is(of + 1, kRelative)) return true;
    const std::string_view w = s.word(t);
    return s.is(t, kRelative) && !s.is(t, kThat) && w != "when" && !s.a.tokens[t].capital;
  };
  const TokenRange sentence = s.sentence(clause.first).tokens;
  const std::int32_t quote = s.quote_of[clause.first];
  const auto says_something = [&](TokenRange r) {
    for (; r.first < r.last && s.word(r.first) != ","; ++r.first)
      if (s.is(r.first, kBe | kHave | kModal | kDo) || finite_verb(s, r.first, sentence)) return true;
    return false;
  };
  const auto adjunct = [&](TokenRange r) {
    const std::uint32_t t = r.first;
    if (t == scope.first || s.quote_of[t - 1] != quote) return false;
    if (relative(t)) return true;
    const std::string_view w = s.word(t);
    // "a measure that |would cost 12 crowns"
    if (s.is(t - 1, kThat) && t > scope.first + 1 && s.a.tokens[t - 2].kind == TokenKind::Word &&
        (s.is(t, kBe | kHave | kModal | kDo) || w.ends_with("ed") || s.a.match(t, LexKind::Verb) != nullptr) &&
        (!s.is(t - 2, kCue) || (s.word(t - 2).ends_with("s") && s.word(t - 2) != "says")))
      return true;
    if (s.word(t - 1) != ",") return false;
    if (!says_something(r)) return true;
    if (s.is(t, kAdverb) && s.is(t + 1, kPrep)) return true;  // "particularly in Havel, where …"
    return !s.a.tokens[t].capital && (s.is(t, kPrep) || (w.size() > 4 && w.ends_with("ing")) ||
                                      (w.ends_with("ed") && s.is(t + 1, kPrep)) || w == "up" || w == "down");
  };
  TokenRange piece = clause;
  for (int n = 0; n < kMost && adjunct(piece); ++n) {
    std::uint32_t t = piece.first - 1;
    if (s.is(t, kThat) && t > scope.first) --t;
    while (t > scope.first) {
      const std::uint32_t before = insertion_begin(s, t, scope.first);
      if (before == t && (hard_stop(s, t - 1) || (s.word(t - 1) == "," && !inner_comma(s, t - 1, scope)) ||
                          s.quote_of[t - 1] != quote || clause_that(s, t - 1, scope.first)))
        break;
      t = before < t ? before : t - 1;
    }
    if (clause.first - t > kLongest) break;
    piece = {t, piece.first};
  }
  std::uint32_t first = piece.first;
  if (first == clause.first || adjunct(piece)) return clause;
  while (first < clause.first && s.is(first, kAnd | kBut)) ++first;
  return tidy(s, {first, clause.last});
}

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
  const auto first = [&](std::uint32_t from, std::uint32_t to) -> const DateInfo* {
    for (std::uint32_t t = from; t < to; ++t) {
      const DateInfo* d = s.a.date_at[t] >= 0 ? &s.a.dates[static_cast<std::size_t>(s.a.date_at[t])] : nullptr;
      if (d != nullptr && !of_saying(*d) && !due(*d)) return d;
    }
    return nullptr;
  };
  if (const DateInfo* after = first(std::min(trigger.last, clause.last), clause.last)) return after;
  return first(clause.first, std::min(trigger.first, clause.last));
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
