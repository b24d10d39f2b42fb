// A number of units from somewhere: from today ("two days ago"), from a date beside it ("three days after Easter", "the week ended 14
// March"), or from one that was told before ("the previous day", "a year earlier").
//
// "Two months ago" names no day: in news it is said of anything from seven weeks to ten. Weeks, months and years ago are therefore whole
// calendar weeks, months and years. What lies ahead is mostly an appointment, and days and weeks are meant as said.
#include <algorithm>

#include "date_choice.hpp"
#include "date_reader.hpp"
#include "hedges.hpp"

namespace claimdex::extract {

std::optional<Point> DateReader::distance(std::uint32_t t) {
  std::uint32_t at = t;
  const LexMatch* ahead = date(t, DateClass::Ahead);
  if (ahead) at += ahead->length;
  const LexMatch* span = ahead && has(ahead, "within") ? date(at, DateClass::Span) : nullptr;
  if (span && number(span) > 0) at += span->length;  // "within the next 10 months"
  const auto counted = count_at(at);
  const auto unit = unit_at(counted ? counted->last : at);
  if (!unit || (!counted && ahead)) return std::nullopt;
  if (counted && !unit->plural && (counted->high > 1 || counted->open)) return std::nullopt;  // "114,000 week ago"
  const std::uint32_t end = unit->last;
  const Measure m = unit->measure;
  const LexMatch* side = date(end, DateClass::Distance);
  if (word(end) == "back" && (!counted || noun_like(end + 1))) side = nullptr;
  if (!counted && unit->plural)  // "years ago"
    return side ? std::optional(make_relative(t, end + side->length, granularity_of(m))) : std::nullopt;
  if (!ahead)
    if (auto p = beside(t, end, counted, m)) return p;
  if (!counted) return std::nullopt;
  if (side && (!ahead || number(side) > 0))
    return away(make_relative(ahead ? t + ahead->length : t, end + side->length), *counted, m, number(side));
  return ahead && !side ? lies_ahead(t, end, *counted, m) : std::nullopt;
}

/// What is counted from a date beside it, or from one told before: `end` is behind the unit.
std::optional<Point> DateReader::beside(std::uint32_t t, std::uint32_t end, const std::optional<ReadCount>& counted,
                                        Measure m) {
  const ReadCount count = counted.value_or(ReadCount{});
  const bool bare_to = word(end) == "to" && !counted && m.unit != Unit::Year && m.unit != Unit::Week && m.size == 1;
  if (const LexMatch* e = date(end, DateClass::Ended); e && !bare_to)
    if (auto p = ended(t, end + e->length, count, m)) return p;
  if (!counted) return std::nullopt;
  const bool lasts = before(t) == "for";
  if (const LexMatch* s = date(word(end) == "," && lasts ? end + 1 : end, DateClass::Starting);
      s && (lasts || word(end) != "from"))
    if (auto p = lasting(t, s->first + s->length, count, m)) return p;
  if (const LexMatch* s = date(end, DateClass::Shift))
    if (auto p = shifted(t, end + s->length, count, m, number(s))) return p;
  const LexMatch* told = date(end, DateClass::Told);
  if (!told || !has(told, "place") || m.unit == Unit::Hour) return std::nullopt;
  if (word(end) == "before" && is(end + 1, TokenKind::Word) && !a_.match(end + 1, LexKind::Function, "and"))
    return std::nullopt;  // "six months before the vote"
  auto p = make_relative(t, end + told->length, granularity_of(m));
  return count.exact() ? from_told(p, m, number(told) * count.low, true) : p;
}

/// "in two weeks", "in a fortnight's time", "within nine months"
std::optional<Point> DateReader::lies_ahead(std::uint32_t t, std::uint32_t end, const ReadCount& count, Measure m) {
  const bool time = (word(end) == "'" || word(end) == "'s") && word(end + 1) == "time";
  if (time) end += 2;
  auto p = make_relative(t, end);
  const bool opens = t == s_.first || (t == s_.first + 1 && word(s_.first) == "or");
  const bool alone = opens && s_.last - end <= 1;  // "In a week?"
  if (!time && !alone && (tense(p) != Tense::Future || over(t, m))) return std::nullopt;
  if (!has(date(t, DateClass::Ahead), "within")) return away(p, count, m, 1);
  p.granularity = Granularity::Range;
  if (!today_ || count.open) return p;
  // Nine months are nine months long, but "within two days" is by the day after next.
  const bool longer = m.unit == Unit::Month || m.unit == Unit::Year;
  p.set({*today_, moved(*today_, m, count.high).plus(longer ? -1 : 0)}, Granularity::Range);
  return p;
}

/// "will spend 3 billion in two years" is how long it takes, not when.
bool DateReader::over(std::uint32_t t, Measure m) const {
  if (m.unit == Unit::Day || m.unit == Unit::Hour) return false;
  for (std::uint32_t i = t; i-- > s_.first && t - i <= 4;)
    if (a_.date_at[i] < 0 && (is(i, TokenKind::Number) || is(i, TokenKind::Symbol) || any(i, LexKind::Unit)))
      return true;
  return false;
}

/// A time that is `count` measures from today; n = -1 ago, 1 ahead.
Point DateReader::away(Point p, const ReadCount& count, Measure m, int n) const {
  p.granularity = count.exact() ? granularity_of({m.unit, 1}) : Granularity::Range;
  const bool long_ago = m.unit == Unit::Year && m.size > 1;
  const bool hours = m.unit == Unit::Hour && count.high % 24 != 0;
  if (!today_ || count.open || long_ago || hours) return p;
  const Day near = moved(*today_, m, n * count.low), far = moved(*today_, m, n * count.high);
  if (!count.exact()) {
    p.set({std::min(near, far), std::max(near, far)}, Granularity::Range);
    return p;
  }
  const bool days =
      m.unit == Unit::Day || m.unit == Unit::Workday || m.unit == Unit::Hour || (n > 0 && m.unit == Unit::Week);
  p.set(days ? Days{near, near} : period(near, {m.unit, 1}, 0), days ? Granularity::Day : p.granularity);
  return hedged(p, *today_, n);
}

/// "more than a year ago" has no beginning, "less than a week after" lies between the two.
Point DateReader::hedged(Point p, Day base, int n) const {
  const Hedging hedging = hedges_before(a_, {p.first, p.last}, s_);
  const std::string_view opens = word(hedging.first);
  if (opens.ends_with("er") && opens != "over" && opens != "under") return p;  // "higher than a year ago"
  const bool day = p.granularity == Granularity::Day;
  switch (hedging.hedge) {
    case Hedge::MoreThan:
    case Hedge::AtLeast:
      n < 0 ? p.from.reset() : p.to.reset();
      break;
    case Hedge::LessThan:
    case Hedge::AtMost:
    case Hedge::UpTo: {
      const int less = day && hedging.hedge == Hedge::LessThan ? 1 : 0;
      p.set(n < 0 ? Days{p.from->plus(less), base} : Days{base, p.to->plus(-less)}, Granularity::Range);
      break;
    }
    case Hedge::Exact:
    case Hedge::JustOver:
      return p;
    default:
      if (!day) return p;  // "about two weeks ago" is some day of that week anyway
      p.from.reset(), p.to.reset();
  }
  p.granularity = Granularity::Range;
  return p;
}

/// "two weeks after" a day
std::optional<Point> DateReader::shifted(std::uint32_t t, std::uint32_t at, const ReadCount& count, Measure m, int n) {
  auto base = point(at);
  if (!base && word(at) == "the") base = point(at + 1);
  if (!base) base = now(at);
  if (!base || base->granularity != Granularity::Day || m.unit == Unit::Hour) return std::nullopt;
  if (word(base->last) == "'s" || noun_like(base->last)) return std::nullopt;  // "a week after Monday's attack"
  base->first = t;
  base->weekday = false;
  if (!count.exact()) base->from.reset(), base->to.reset();
  if (!base->from) return base;
  const Day from = *base->from, day = moved(from, m, n * count.low);
  base->set({day, day}, Granularity::Day);
  return hedged(*base, from, n);
}

/// "three days starting" on a day
std::optional<Point> DateReader::lasting(std::uint32_t t, std::uint32_t at, const ReadCount& count, Measure m) {
  if (word(at) == "on" || word(at) == "the" || word(at) == "from") ++at;
  auto p = point(at);
  if (!p || p->granularity != Granularity::Day || m.unit == Unit::Hour) return std::nullopt;
  p->first = t;
  p->weekday = false;
  p->granularity = Granularity::Range;
  if (!count.exact()) p->from.reset(), p->to.reset();
  if (p->from) p->to = moved(*p->from, m, count.low).plus(-1);
  return p;
}

/// "the week ended 14 March", "the three months to June"
std::optional<Point> DateReader::ended(std::uint32_t t, std::uint32_t at, const ReadCount& count, Measure m) {
  if (m.unit == Unit::Day || m.unit == Unit::Hour || m.unit == Unit::Workday || m.unit == Unit::Weekend)
    return std::nullopt;
  if (word(at) == "on") ++at;
  auto p = point(at);
  if (!p) p = now(at);
  const bool day = p && p->granularity == Granularity::Day, month = p && p->granularity == Granularity::Month;
  const bool year = p && p->granularity == Granularity::Year;
  const bool fits =
      day || date(at, DateClass::Part) || (month && m.unit != Unit::Week) || (year && m.unit == Unit::Year);
  if (!p || !fits || word(p->last) == "'s") return std::nullopt;
  p->first = t;
  p->weekday = false;
  p->granularity = Granularity::Range;
  if (!count.exact()) p->from.reset(), p->to.reset();
  if (p->to) p->from = moved(p->to->plus(1), m, -count.low);
  return p;
}

/// "the previous day", "the next day", "the day before", "the same week", "the day after Christmas"
std::optional<Point> DateReader::told(std::uint32_t t) {
  std::uint32_t at = t;
  if (const LexMatch* m = date(t, DateClass::Told); m && !has(m, "place")) {
    const auto unit = unit_at(t + m->length);
    if (!unit || unit->plural || unit->measure.unit == Unit::Hour) return std::nullopt;
    auto p = from_told(make_relative(t, unit->last, granularity_of(unit->measure)), unit->measure, 0, true);
    auto y = year_after(p.last);  // "the same quarter of last year"
    if (!y) y = relative_year(p.last, p.relative);
    if (y && p.days()) p.set(add_years(*p.days(), *y - p.from->year()), p.granularity);
    return p;
  }
  if (word(at) == "the") ++at;
  if (const LexMatch* m = date(at, DateClass::Relative);
      m && number(m) != 0 && (has(m, "told") || (number(m) > 0 && at > t))) {
    const auto unit = unit_at(at + m->length);
    if (unit && unit->measure.unit == Unit::Day && !unit->plural)
      return from_told(make_relative(t, unit->last), unit->measure, number(m), false);
  }
  return at > t ? beside_told(t, at) : std::nullopt;
}

/// "the day before", and "the day before Christmas"
std::optional<Point> DateReader::beside_told(std::uint32_t t, std::uint32_t at) {
  const auto unit = unit_at(at);
  if (!unit || unit->plural || unit->measure.unit == Unit::Hour) return std::nullopt;
  const Measure m = unit->measure;
  if (const LexMatch* s = date(unit->last, DateClass::Shift); s && word(unit->last) != "from") {
    const std::uint32_t after = unit->last + s->length;
    if (auto p = shifted(t, after, {}, m, number(s))) {
      const Day day = p->from.value_or(Day{});
      if (p->from && m.unit == Unit::Week)
        p->set(number(s) > 0 ? Days{day.plus(-6), day} : Days{day, day.plus(6)}, Granularity::Range);
      return m.unit == Unit::Day || m.unit == Unit::Week ? p : std::nullopt;
    }
  }
  int n = 0;
  std::uint32_t last = unit->last;
  if (const LexMatch* s = date(last, DateClass::Told); s && has(s, "place"))
    n = number(s), last += s->length;
  else if (word(last) == "after" || word(last) == "following")
    n = 1, ++last;
  if (n == 0 || (s_.contains(last) && !is(last, TokenKind::Punct))) return std::nullopt;
  return from_told(make_relative(t, last, granularity_of(m)), m, n, false);
}

/// n measures from the date told before, where that is exact enough to count from. `exact`: "a week later", not "the following week".
Point DateReader::from_told(Point p, Measure m, int n, bool exact) {
  const bool day_like = m.unit == Unit::Day || m.unit == Unit::Week;
  const auto from = told_ && (told_here_ || day_like) ? told_->days() : std::nullopt;
  if (!from) {
    if (!exact && n != 0 && today_ && m.unit != Unit::Day && tense(p) != Tense::Past)
      p.set(period(*today_, m, n), p.granularity);
    return p;
  }
  const Granularity g = told_->granularity;
  const bool day = g == Granularity::Day;
  if (m.unit == Unit::Day || m.unit == Unit::Workday) {
    if (day) p.set({moved(from->from, m, n), moved(from->from, m, n)}, Granularity::Day);
  } else if (m.unit == Unit::Week) {
    const Day there = moved(from->from, m, n);
    if (day && exact) p.set({there, there}, Granularity::Day);
    if ((day && !exact) || g == Granularity::Week) p.set(week_of(there), Granularity::Week);
  } else if (m.unit == Unit::Month) {
    if (g == granularity_of(m)) p.set(period(from->from, m, n), g);
    if (day && !exact) p.set(period(from->from, m, n), granularity_of(m));
  } else if (m.unit == Unit::Year && m.size == 1) {
    if (!exact && g != Granularity::Day &&
        g != Granularity::Range) {  // "the previous year" to "in March" is a whole one
      p.set(years_from(from->from.year() + n), Granularity::Year);
      return p;
    }
    if (g == Granularity::Month || g == Granularity::Quarter || g == Granularity::Season || g == Granularity::Year ||
        (day && exact && told_->day != 0))
      p.set(add_years(*from, n), g);
    if (day && !exact && told_->year) p.set(years_from(from->from.year() + n), Granularity::Year);
  }
  return p;
}

}  // namespace claimdex::extract
