// Points that are written out in words: days and months, with their years, and what may stand around a day.
#include <algorithm>

#include "date_choice.hpp"
#include "date_reader.hpp"

namespace claimdex::extract {

Point DateReader::make(std::uint32_t first, std::uint32_t last, Granularity granularity) {
  Point p;
  p.first = first;
  p.last = last;
  p.granularity = granularity;
  return p;
}
Point DateReader::make_relative(std::uint32_t first, std::uint32_t last, Granularity granularity) {
  Point p = make(first, last, granularity);
  p.relative = true;
  return p;
}

/// The way that the date's verb looks, and "since", which always looks back.
Tense DateReader::tense(const Point& p) {
  const std::string_view b = before(p.first);
  if (b == "since") return Tense::Past;
  const bool in_list = told_here_ && last_ + 1 == p.first && (b == "," || b == "and" || b == "or");
  if (!in_list) list_tense_ = tense_at(a_, s_, {p.first, p.last});  // "in March, April and May"
  const Tense found = list_tense_;
  return found == Tense::None && (b == "by" || b == "until" || b == "till") ? Tense::Future : found;
}

/// Remembers the last one: a token is asked first as the beginning of a span, then for itself. What is counted from a point may be counted
/// from another ("two days after the day after ..."), but not for ever.
std::optional<Point> DateReader::point(std::uint32_t t) {
  if (!s_.contains(t) || depth_ == kDeepest) return std::nullopt;
  if (t == known_at_) return known_;
  ++depth_;
  auto p = read_point(t);
  if (p) p = with_surroundings(*p);
  --depth_;
  if (depth_ > 0) return p;
  known_at_ = t;
  known_ = p;
  return p;
}

/// Most tokens can begin few of these, and what kind of word it is says which to try.
std::optional<Point> DateReader::read_point(std::uint32_t t) {
  using C = DateClass;
  const std::uint64_t c = classes(t);
  const auto has_any = [c](std::uint64_t of) { return (c & of) != 0; };
  const bool digits = is(t, TokenKind::Number), counts = digits || any(t, LexKind::Numeral), the = word(t) == "the";
  const bool named = any(t, LexKind::Month), week = any(t, LexKind::Weekday), season_word = any(t, LexKind::Season);
  if (c == 0 && !counts && !named && !week && !season_word && !the) return std::nullopt;
  if (date(the ? t + 1 : t, C::Never)) return std::nullopt;
  std::optional<Point> p;
  if ((digits || named) && (p = numeric(t))) return p;
  if (has_any(bits(C::Part)) && (p = part(t))) return p;
  if ((counts || has_any(bits(C::Ordinal))) && (p = nth(t))) return p;
  if (has_any(bits(C::Holiday, C::Relative, C::Unit)) && (p = holiday(t))) return p;
  if ((counts || the || named || week) && (p = day_month(t))) return p;
  if (the && (p = day_alone(t))) return p;
  if (named && (p = month(t))) return p;
  if ((digits || has_any(bits(C::Quarter, C::Half))) && (p = quarter(t))) return p;
  if ((the || has_any(bits(C::Told, C::Relative))) && (p = told(t))) return p;
  if (has_any(bits(C::Side)) && (p = side(t))) return p;
  if ((counts || has_any(bits(C::Recent, C::Span, C::Nearest, C::Relative))) && (p = relative(t))) return p;
  if (the && (p = weekend(t))) return p;
  if (week && (p = weekday(t))) return p;
  if (season_word && (p = season(t))) return p;
  if ((counts || has_any(bits(C::Unit, C::Ahead))) && (p = distance(t))) return p;
  if (has_any(bits(C::Day)) && (p = fixed(t))) return p;
  if (has_any(bits(C::Week)) && (p = week_by_day(t))) return p;
  if (has_any(bits(C::Unit)) && (p = week_by_number(t))) return p;
  if (has_any(bits(C::Decade)) && (p = decade(t))) return p;
  if (has_any(bits(C::Fiscal)) && (p = fiscal(t))) return p;
  return counts ? year(t) : std::nullopt;
}

/// What goes with a day: "Monday night", "Friday (Nov. 25)", "25 November, a Friday".
Point DateReader::with_surroundings(Point p) {
  if (p.granularity != Granularity::Day) return p;
  if (const LexMatch* m = date(p.last, DateClass::Daypart)) p.last += m->length;
  if (p.weekday && word(p.last) == "(") {
    auto inner = numeric(p.last + 1);
    if (!inner) inner = day_month(p.last + 1);
    if (inner && inner->granularity == Granularity::Day && word(inner->last) == ")") {
      inner->first = p.first;
      ++inner->last;
      return *inner;
    }
  }
  const std::uint32_t at = p.last + 1;
  const LexMatch* w = p.month != 0 && word(p.last) == "," ? weekday_at(at) : nullptr;
  if (w && p.from && p.from->weekday() == number(w)) p.last = at + w->length;
  return p;
}

/// The 87 of "'87": within eighty years of publication
std::optional<int> DateReader::short_year(std::uint32_t t) const {
  const auto two = tight(t) && before(t) == "'" && today_ ? integer(t, 2) : std::nullopt;
  if (!two || is(t + 1, TokenKind::Symbol) || (tight(t + 1) && is(t + 1, TokenKind::Word))) return std::nullopt;
  return 1900 + *two + (1900 + *two + 80 < today_->year() ? 100 : 0);
}

/// "1986/87": a year of somebody's books
bool DateReader::two_years_at(std::uint32_t t) const {
  return year_at(t) && word(t + 1) == "/" && tight(t + 1) && tight(t + 2) && is(t + 2, TokenKind::Number) &&
         word(t + 2).size() <= 4;
}

/// A year after a month or day: "2022", ", 2022", "of 2022", "in 2022", "-2022", "'87", "two thousand and fifteen"
std::optional<int> DateReader::year_after(std::uint32_t& t) const {
  std::uint32_t at = t;
  const std::string_view w = word(at);
  if (w == "," || w == "of" || w == "in" || ((w == "-" || w == "/") && tight(at) && tight(at + 1))) ++at;
  if (const auto two = word(at) == "'" ? short_year(at + 1) : std::nullopt) {
    t = at + 2;
    return two;
  }
  if (const auto spelt = spelt_year(at)) {
    t = spelt->last;
    return spelt->value;
  }
  const auto y = year_at(at);
  if (!y || *y < 1500 || (is(at + 1, TokenKind::Symbol) && tight(at + 1) && word(at + 1) != "/")) return std::nullopt;
  if (tight(at + 1) && word(at + 1) == "-" && tight(at + 2) && is(at + 2, TokenKind::Number) &&
      word(at + 2).size() == 2 && !month_at(at + 3))
    return std::nullopt;
  t = at + 1;
  return y;
}

/// A year that is said by its distance: "last year", "of this year"
std::optional<int> DateReader::relative_year(std::uint32_t& t, bool& relative) const {
  std::uint32_t at = t;
  if (word(at) == "of" || word(at) == "in" || word(at) == ",") ++at;
  const LexMatch* m = date(at, DateClass::Relative);
  const auto unit = m ? unit_at(at + m->length) : std::nullopt;
  if (!unit || unit->measure.unit != Unit::Year || unit->measure.size != 1 || unit->plural || has(m, "told"))
    return std::nullopt;
  relative = true;
  t = unit->last;
  return today_ ? std::optional(today_->year() + number(m)) : std::nullopt;
}

/// "25 November 2022", "the 25th of November", "Nov. 25, 2022", with a weekday before it
std::optional<Point> DateReader::day_month(std::uint32_t t) {
  std::uint32_t at = t;
  std::optional<int> weekday;
  if (const LexMatch* w = match(at, LexKind::Weekday); w && capital(at)) {
    weekday = number(w);
    at += w->length;
    if (word(at) == ",") ++at;
  }
  const bool the = word(at) == "the";
  if (the) ++at;
  const auto d = day_at(at);
  if (!d && the && !weekday) return std::nullopt;
  if (!d) return month_day(t, at, weekday);
  if (at > s_.first &&
      ((tight(at) && word(at - 1) == "/") || is(at - 1, TokenKind::Symbol) || any(at - 1, LexKind::Unit)))
    return std::nullopt;  // "$12 December 27"
  std::uint32_t m = d->last;
  const bool of = word(m) == "of";
  if (of || ((word(m) == "-" || word(m) == "/") && tight(m))) ++m;
  const LexMatch* name = loose_month_at(m);
  if (!name) return std::nullopt;
  auto p = make(t, m + name->length);
  p.month = number(name);
  std::uint32_t rest = p.last;
  if (!is(at, TokenKind::Number) && !of && !year_after(rest)) return std::nullopt;  // "his third March"
  return day_of(p, d->value, d->value, weekday);
}

/// "Nov. 25", "April the ninth", "April One", "May 3-5"
std::optional<Point> DateReader::month_day(std::uint32_t t, std::uint32_t at, std::optional<int> weekday) {
  const LexMatch* name = loose_month_at(at);
  if (!name) return std::nullopt;
  std::uint32_t d = at + name->length;
  if (word(d) == ".") ++d;
  if (word(d) == "the" || ((word(d) == "-" || word(d) == "/") && tight(d))) ++d;
  auto day = day_at(d);
  const bool spelt = !day && (day = spelt_day(d)).has_value();
  if (!day) return std::nullopt;
  std::uint32_t end = day->last, rest = end;
  if ((tight(end) && (word(end) == ":" || word(end) == "%")) || any(end, LexKind::Unit)) return std::nullopt;
  // "In May 12 miners died": whoever says "in" means the month.
  if ((spelt || before(at) == "in") && !year_after(rest) && (before(at) == "in" || noun_like(end))) {
    const bool counts = noun_like(end) || spelt || any(end, LexKind::Numeral);
    if (counts) return std::nullopt;
  }
  int last = day->value;
  if (word(end) == "-" || word(end) == "–" || word(end) == "to" || word(end) == "and" || word(end) == "through") {
    const auto other = day_at(end + 1);
    const std::uint32_t after = other ? other->last : 0;
    std::uint32_t behind = after;
    const bool joins = other && (word(end) == "-" || word(end) == "–" || !s_.contains(after) ||
                                 word(end) == "through" || is(after, TokenKind::Punct) || year_after(behind));
    if (joins && other->value > day->value && !month_at(after)) last = other->value, end = after;
  }
  auto p = make(t, end);
  p.month = number(name);
  return day_of(p, day->value, last, weekday);
}

/// A day of p.month, or the days up to `last`, in the year that follows or the one that is meant.
std::optional<Point> DateReader::day_of(Point p, int day, int last, std::optional<int> weekday) {
  p.day = day;
  auto y = year_after(p.last);
  if (!y) y = relative_year(p.last, p.relative);
  p.year = y && !p.relative;
  p.granularity = last == day ? Granularity::Day : Granularity::Range;
  if (!Day::from(2000, p.month, last)) return std::nullopt;
  p.relative = !p.year;
  if (!y && !today_) return p;
  const auto from = y ? Day::from(*y, p.month, day) : day_near(*today_, p.month, day, tense(p), weekday);
  const auto to = from ? Day::from(from->year(), p.month, last) : std::nullopt;
  if (!to) return std::nullopt;
  p.set({*from, *to}, p.granularity);
  return p;
}

/// "on the 18th": of this month or the one beside it, by the tense.
std::optional<Point> DateReader::day_alone(std::uint32_t t) {
  const auto n = before(t) == "on" ? ordinal_at(t + 1) : std::nullopt;
  if (!n || n->value < 1 || n->value > 31 || !is(t + 1, TokenKind::Number) || noun_like(n->last) ||
      word(n->last) == "of" || word(n->last) == "-" || any(n->last, LexKind::Numeral))
    return std::nullopt;
  auto p = make_relative(t, n->last);
  if (!today_) return p;
  const bool ahead = tense(p) == Tense::Future;
  const int now = today_->year() * 12 + today_->month() - 1;
  for (int step = 0; step < 3; ++step) {  // the second month after one without a 31st has it
    const int month = now + (ahead ? step : -step);
    const auto day = Day::from(month / 12, month % 12 + 1, n->value);
    if (!day || (ahead ? day->number < today_->number : day->number > today_->number)) continue;
    p.set({*day, *day}, Granularity::Day);
    break;
  }
  return p;
}

/// "September 2022", "September" where a preposition or a part of it says that it is the month
std::optional<Point> DateReader::month(std::uint32_t t) {
  const LexMatch* name = loose_month_at(t);
  if (!name) return std::nullopt;
  auto p = make(t, t + name->length, Granularity::Month);
  p.month = number(name);
  if (t > s_.first && is(t - 1, TokenKind::Number) && day_at(t - 1) && !is(t - 2, TokenKind::Symbol))
    return std::nullopt;  // 30 February
  auto y = year_after(p.last);
  if (auto q = quarter_to_month(p, y)) return q;
  if (!y) y = relative_year(p.last, p.relative);
  if (!y && !p.relative && word(p.last) == "of") {
    const auto two = integer(p.last + 1, 2);
    if (two && *two > 31 && !noun_like(p.last + 2)) y = 1900 + *two, p.last += 2;  // "April of 87"
  }
  if (!y && !p.relative && (!certain_month(t) || (word(t) == "may" && may_is_a_name()))) return std::nullopt;
  p.year = y && !p.relative;
  p.relative = !p.year;
  if (y) p.set(month_of(*y, p.month), Granularity::Month);
  if (!y && today_) {
    std::uint32_t back = 1;
    while (back < 3 && (before(t, back) == "the" || (t >= s_.first + back && date(t - back, DateClass::Part)))) ++back;
    const std::string_view b = before(t, back);
    const bool placed = b == "in" || b == "during" || b == "-";
    const Tense looks = tense(p);
    // "Buyers of July" in April may be any tense, "in July they bought" is July of last year.
    p.set(month_near(*today_, p.month, placed || b == "since" || looks == Tense::Future ? looks : Tense::None),
          Granularity::Month);
  }
  return p;
}

/// "the December 1986 quarter", "the March quarter": the three months that end with month `p`, which the words have said, and its year.
std::optional<Point> DateReader::quarter_to_month(Point p, std::optional<int> year) {
  const auto unit = before(p.first) == "/" || before(p.first) == "-" ? std::nullopt : unit_at(p.last);
  if (!unit || unit->plural || unit->measure.unit != Unit::Month || unit->measure.size != 3 || word(unit->last) == "-")
    return std::nullopt;
  p.last = unit->last;
  if (!year) year = year_after(p.last);
  if (!year) year = relative_year(p.last, p.relative);
  p.year = year && !p.relative;
  p.relative = !p.year;
  p.granularity = p.month % 3 == 0 ? Granularity::Quarter : Granularity::Range;
  std::optional<Days> end;
  if (year) end = month_of(*year, p.month);
  if (!year && today_) end = month_near(*today_, p.month, tense(p));
  if (end) p.set({add_months(end->from, -2), end->to}, p.granularity);
  return p;
}

/// "May" and "March" are also other words; "April", "June", "August" and "May" are people.
bool DateReader::certain_month(std::uint32_t t) const {
  const std::string_view w = word(t), b = before(t);
  if (!capital(t) && (w == "may" || w == "march" || w == "mar" || w == "august" ||
                      (b != "in" && b != "of" && b != "since" && b != "until")))
    return false;
  if (w != "may" && w != "march" && w != "mar" && w != "april" && w != "june" && w != "august" && w != "jan" &&
      w != "sep" && w != "dec")
    return true;
  const bool name_follows = capital(t + 1) && noun_like(t + 1);
  if (date(t + 1, DateClass::To) && month_at(t + 2)) return true;
  if (t == s_.first)
    return w != "may" && w != "mar" && w != "jan" && w != "march" && !name_follows && !any(t + 1, LexKind::Cue);
  for (std::string_view in : {"in", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "-",
                              "through", "during", "between", "every", "each", "ending", "ended"})
    if (b == in) return true;
  if (noun_like(t + 1) && !capital(t + 1))  // "its March sales", "the May election"
    for (std::string_view whose : {"the", "its", "their", "our", "'s", "a", "an"})
      if (b == whose) return true;
  if (name_follows) return false;
  for (std::string_view in : {"by", "from", "to", "of", "and", "before", "after", "for", "–", ",", "or", "than"})
    if (b == in) return true;
  return false;
}

/// Does the article tell of somebody called May? Then "by May" is no month.
bool DateReader::may_is_a_name() {
  if (may_is_a_name_ >= 0) return may_is_a_name_ == 1;
  may_is_a_name_ = 0;
  for (std::uint32_t t = 1; t < a_.tokens.size() && may_is_a_name_ == 0; ++t) {
    if (a_.tokens[t].folded != "may" || !a_.tokens[t].capital) continue;
    const std::uint32_t b = a_.tokens[t - 1].folded == "." && t > 1 ? t - 2 : t - 1;
    const std::string_view w = a_.tokens[b].folded;
    if (w == "mr" || w == "mrs" || w == "ms" || w == "miss" || w == "theresa" || a_.any(b, kind_bit(LexKind::Title)))
      may_is_a_name_ = a_.tokens[b].capital ? 1 : 0;
  }
  return may_is_a_name_ == 1;
}

}  // namespace claimdex::extract
