// Spans: two points joined ("from 3 to 5 May"), and points that are one end of something ("since September", "by Friday").
//
// An end that the words leave open stays open: "before 2014" has no beginning. "By Friday" begins with the day of publication where it
// speaks of what is to come. Of two points one often borrows its year from the other.
#include <algorithm>

#include "date_choice.hpp"
#include "date_reader.hpp"

namespace claimdex::extract {

void DateReader::next_sentence(const SentenceInfo& sentence) {
  look_at(sentence.tokens);
  known_at_ = kNowhere;
  told_here_ = false;
  if (sentence.paragraph != paragraph_ || (told_ && told_->granularity != Granularity::Day)) told_.reset();
  paragraph_ = sentence.paragraph;
}

void DateReader::kept(const Point& p) {
  told_here_ = true;
  last_ = p.last;
  told_ = p.days() ? std::optional(p) : std::nullopt;
}

std::optional<Point> DateReader::span(std::uint32_t t, std::uint32_t& skip) {
  if (const LexMatch* m = date(t, DateClass::Never)) {
    skip = t + m->length;
    return std::nullopt;
  }
  auto p = read_span(t);
  if (p && today_ && p->days() && p->granularity != Granularity::Day)
    if (const LexMatch* m = date(p->last, DateClass::SoFar);
        m && p->from <= today_ && *today_ <= p->to)  // "this year so far"
      p->to = today_, p->last += m->length, p->granularity = Granularity::Range;
  return p;
}

std::optional<Point> DateReader::read_span(std::uint32_t t) {
  using C = DateClass;
  const std::uint64_t c = classes(t);
  if (c & bits(C::Since))
    if (const auto p = point_after(t + date(t, C::Since)->length)) return since(t, *p);
  if (c & bits(C::Between)) {
    const std::uint32_t first = t + date(t, C::Between)->length;
    if (auto p = joined(t, first, C::And)) return p;
    if (auto p = joined(t, first, C::To)) return p;
  }
  if ((c & bits(C::From)) && !(t > s_.first && date(t - 1, C::Moves)))
    if (auto p = joined(t, t + date(t, C::From)->length, C::To)) return p;
  if (c & bits(C::SoFar, C::ToDate, C::Unit))
    if (auto p = so_far(t)) return p;
  if (c & bits(C::By, C::Until, C::Before, C::After))
    if (auto p = one_end(t)) return p;
  if (!(before(t) == "from" && t > s_.first + 1 && date(t - 2, C::Moves)))
    if (auto p = joined(t, t, C::To)) return p;
  if (auto p = join_days(t, t, C::And); p && p->from && *p->to == p->from->plus(1)) return p;
  return point(t);
}

/// The point at t, or after an article, a hedge or a time of day there: "by about March", "until midnight on Friday"
std::optional<Point> DateReader::point_after(std::uint32_t t) {
  if (const LexMatch* m = date(t, DateClass::Daypart)) {
    t += m->length;
    if (word(t) == "on") ++t;
  }
  if (auto p = point(t)) return p;
  const std::string_view w = word(t);
  return w == "the" || w == "at" || w == "about" || w == "around" || w == "least" ? point(t + 1) : std::nullopt;
}

/// "by Friday", "until the end of May", "before 2014", "after Christmas"
std::optional<Point> DateReader::one_end(std::uint32_t t) {
  const LexMatch* upto = date(t, DateClass::By);
  if (!upto) upto = date(t, DateClass::Until);
  const LexMatch* from = upto ? nullptr : date(t, DateClass::After);
  const LexMatch* m = upto ? upto : from ? from : date(t, DateClass::Before);
  if (!m) return std::nullopt;
  auto p = point_after(t + m->length);
  if (!p || word(p->last) == "'s" || (!p->year && noun_like(p->last))) return std::nullopt;  // "after Monday's attack"
  if (upto) return by(t, *p);
  p->first = t;
  p->weekday = false;
  p->granularity = Granularity::Range;
  if (from) {
    p->from = p->to ? std::optional(p->to->plus(1)) : std::nullopt;
    p->to.reset();
  } else {
    p->to = p->from ? std::optional(p->from->plus(-1)) : std::nullopt;
    p->from.reset();
  }
  return p;
}

Point DateReader::since(std::uint32_t t, Point p) const {
  p.first = t;
  p.weekday = false;
  p.granularity = Granularity::Range;
  if (today_ && p.days() && *p.from > *today_ && p.lacks_year()) p.set(add_years(*p.days(), -1), p.granularity);
  p.to = p.from && today_ && *p.from <= *today_ ? today_ : std::nullopt;
  if (today_ && !p.to) p.from.reset();
  return p;
}

Point DateReader::by(std::uint32_t t, Point p) {
  const bool ahead = today_ && p.to && *today_ <= *p.to && tense(p) != Tense::Past;
  p.first = t;
  p.weekday = false;
  p.granularity = Granularity::Range;
  p.from = ahead ? today_ : std::nullopt;
  return p;
}

/// "so far this year", "the year to date", and both alone: up to the day of publication
std::optional<Point> DateReader::so_far(std::uint32_t t) {
  const auto unit = unit_at(t);
  const LexMatch* m = unit ? nullptr : date(t, DateClass::SoFar);
  const LexMatch* to_date = date(unit ? unit->last : t, DateClass::ToDate);
  if (!m && !to_date) return std::nullopt;
  if (unit) {
    if (unit->plural || unit->measure.unit == Unit::Day) return std::nullopt;
    auto p = make_relative(t, unit->last + to_date->length, Granularity::Range);
    if (today_) p.set({period(*today_, unit->measure, 0).from, *today_}, Granularity::Range);
    return p;
  }
  std::uint32_t at = t + (m ? m->length : to_date->length);
  if (m) {
    auto p = point(word(at) == "in" ? at + 1 : at);
    if (p && !(today_ && p->days() && *p->from <= *today_ && *today_ <= *p->to)) p.reset();
    if (p) {
      p->first = t;
      p->to = today_;
      if (p->granularity != Granularity::Day) p->granularity = Granularity::Range;
      return p;
    }
  }
  const bool ends = !s_.contains(at) || is(at, TokenKind::Punct) || is(at, TokenKind::Dash);
  if (!ends || before(t) == "up" || before(t) == "out" || before(t) == "of") return std::nullopt;
  auto p = make_relative(t, at, Granularity::Range);
  p.to = today_;
  return p;
}

/// "now", "to date": the day of publication, as the end of a span
std::optional<Point> DateReader::now(std::uint32_t t) const {
  const LexMatch* m = date(t, DateClass::Now);
  if (!m) return std::nullopt;
  auto p = make_relative(t, t + m->length);
  if (today_) p.set({*today_, *today_}, Granularity::Day);
  return p;
}

/// Two points joined: "May to September 2019", "Monday through Friday", "2014-2018", "April 9 till the 17th"
std::optional<Point> DateReader::joined(std::uint32_t t, std::uint32_t first, DateClass join_by) {
  if (word(first) == "the") ++first;
  if (first != t && word(t) == "the" && !day_at(first)) return std::nullopt;  // begins behind the article
  auto a = point(first);
  if (!a && first != t) a = now(first);
  if (!a) return join_days(t, first, join_by);
  const LexMatch* m = date(a->last, join_by);
  if (!m) return std::nullopt;
  std::uint32_t at = a->last + m->length;
  if (a->granularity == Granularity::Year && word(a->last) == "-" && tight(a->last) != tight(at)) return std::nullopt;
  auto b = point(at);
  if (!b && word(at) == "the") b = point(++at);
  if (b && word(at - 1) == "the" && b->month != 0 && noun_like(b->last))
    return std::nullopt;  // "until the August rains"
  if (!b) b = now(at);
  if (!b) b = later_day(*a, at);
  if (!b) return std::nullopt;
  const std::uint32_t last = b->last;
  auto p = join(*a, *b);
  if (p) p->first = t, p->last = last;
  return p;
}

/// "3 to 5 May": a day of the month that follows
std::optional<Point> DateReader::join_days(std::uint32_t t, std::uint32_t first, DateClass join_by) {
  const auto d = day_at(first);
  const LexMatch* m = d ? date(d->last, join_by) : nullptr;
  if (!m || (tight(first) && before(first) == "/")) return std::nullopt;
  std::uint32_t at = d->last + m->length;
  if (word(at) == "the") ++at;
  auto p = point(at);
  if (!p || p->granularity != Granularity::Day || p->day <= d->value || loose_month_at(at)) return std::nullopt;
  if (p->from) p->from = p->from->plus(d->value - p->day);
  p->first = t;
  p->granularity = Granularity::Range;
  return p;
}

/// The 17th of "April 9 till the 17th"
std::optional<Point> DateReader::later_day(const Point& a, std::uint32_t t) const {
  if (a.granularity != Granularity::Day || a.day == 0) return std::nullopt;
  const auto d = day_at(t);
  if (!d || d->value <= a.day || noun_like(d->last) || any(d->last, LexKind::Unit) || any(d->last, LexKind::Numeral) ||
      is(d->last, TokenKind::Symbol))
    return std::nullopt;
  Point b = a;
  b.last = d->last;
  b.day = d->value;
  if (a.from) {
    const Day day = a.from->plus(d->value - a.day);
    if (day.month() != a.month) return std::nullopt;
    b.set({day, day}, Granularity::Day);
  }
  return b;
}

namespace {

/// The days in the first year in which they end on `day` or after.
Days ending_from(Days days, Day day) {
  days = add_years(days, day.year() - days.to.year());
  return days.to < day ? add_years(days, 1) : days;
}
/// The days in the last year in which they begin on `day` or before.
Days beginning_until(Days days, Day day) {
  days = add_years(days, day.year() - days.from.year());
  return days.from > day ? add_years(days, -1) : days;
}

}  // namespace

std::optional<Point> DateReader::join(Point a, Point b) const {
  if (a.granularity == Granularity::Year && !b.year && b.month == 0 && b.granularity != Granularity::Year &&
      b.granularity != Granularity::Day)
    return std::nullopt;
  Point p = make(0, 0, Granularity::Range);
  p.relative = (a.relative && a.lacks_year() <= !b.year) || (b.relative && !(b.lacks_year() && a.year));
  p.year = a.year || b.year;
  if (!a.from && b.from && a.month != 0) {  // no day of publication, but the other names its year
    const auto from = Day::from(b.from->year(), a.month, std::max(1, a.day));
    if (from && a.lacks_year() && b.year)
      a.set(a.day != 0 ? Days{*from, *from} : month_of(from->year(), a.month), a.granularity);
  }
  if (!b.from && a.from && b.month != 0 && b.lacks_year() && a.year) {
    const auto from = Day::from(a.from->year(), b.month, std::max(1, b.day));
    if (from) b.set(b.day != 0 ? Days{*from, *from} : month_of(from->year(), b.month), b.granularity);
  }
  if (!a.days() || !b.days()) return p;
  if (b.lacks_year() && (a.year || !a.lacks_year())) {
    if (a.year && a.granularity != Granularity::Range && a.granularity != Granularity::Year)
      b.set(ending_from(*b.days(), a.to->plus(1)), b.granularity);
    else if (*b.to < *a.from)
      b.set(ending_from(*b.days(), *a.from), b.granularity);
  } else if (a.lacks_year()) {
    a.set(beginning_until(*a.days(), *b.from), a.granularity);
  }
  if (a.weekday && b.weekday && *a.from > *b.from) {
    if (*b.from < *today_)
      a.from = a.from->plus(-7);
    else
      b.to = b.to->plus(7);
  }
  if (*a.from > *b.to) return std::nullopt;
  p.from = a.from;
  p.to = b.to;
  return p;
}

}  // namespace claimdex::extract
