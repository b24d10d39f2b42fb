// Points that say how far off they are: "last week", "on Friday", "the past two weeks", "earlier this year".
#include <algorithm>

#include "date_choice.hpp"
#include "date_reader.hpp"

namespace claimdex::extract {

/// "last week", "this year", "next Thursday", "last September", "this coming Friday", "last year's first quarter"
std::optional<Point> DateReader::relative(std::uint32_t t) {
  if (auto p = recent(t)) return p;
  if (auto p = stretch(t)) return p;
  if (const LexMatch* m = date(t, DateClass::Nearest)) {
    if (const LexMatch* w = weekday_at(t + m->length)) {
      auto p = make_relative(t, t + m->length + w->length);
      if (today_) {
        const Day day = weekday_near(today_->plus(number(m)), number(w), number(m) < 0 ? Tense::Past : Tense::Future);
        p.set({day, day}, Granularity::Day);
      }
      return p;
    }
  }
  const LexMatch* m = date(t, DateClass::Relative);
  return m ? relative_to_today(t, t + m->length, number(m), has(m, "told")) : std::nullopt;
}

std::optional<Point> DateReader::relative_to_today(std::uint32_t t, std::uint32_t at, int n, bool told) {
  auto p = make_relative(t, at);
  if (const auto unit = unit_at(at)) return relative_unit(p, *unit, n, told);
  if (weekday_at(at)) return relative_weekday(p, at, n);
  if (loose_month_at(at)) return relative_month(p, at, n);
  if (const LexMatch* s = match(at, LexKind::Season)) {
    p.last = at + s->length;
    if (word(at) == "fall" && (word(p.last) == "in" || word(p.last) == "of" || word(p.last) == "from"))
      return std::nullopt;
    p.granularity = Granularity::Season;
    if (today_) p.set(season_near(*today_, number(s), n), Granularity::Season);
    return p;
  }
  if (is(at, TokenKind::Number) || any(at, LexKind::Numeral)) return relative_day(t, at, n);
  return std::nullopt;
}

/// "last week", "this weekend", "last year's first quarter"
std::optional<Point> DateReader::relative_unit(Point p, const ReadUnit& unit, int n, bool told) {
  const Measure m = unit.measure;
  const bool title = p.first > s_.first && is(p.first - 1, TokenKind::Quote) && capital(p.first) && capital(p.last);
  if (title || unit.plural || m.unit == Unit::Day || m.unit == Unit::Hour || m.unit == Unit::Workday)
    return std::nullopt;  // ABC's "This Week"
  p.last = unit.last;
  p.granularity = granularity_of(m);
  if (told) return from_told(p, m, n, false);
  if (!today_) return p;
  const bool just_over = m.unit == Unit::Weekend && n == 0 && today_->weekday() < 4 && tense(p) == Tense::Past;
  p.set(period(*today_, m, just_over ? -1 : n), p.granularity);
  if (m.unit == Unit::Week && m.size == 1) return day_in_week(p);
  const LexMatch* q = m.unit == Unit::Year && word(p.last) == "'s" ? date(p.last + 1, DateClass::Quarter) : nullptr;
  if (!q) return p;
  p.last += 1 + q->length;
  p.granularity = Granularity::Quarter;
  return of_year(p, today_->year() + n, 3, number(q));
}

/// "last Thursday", "next Tuesday, March 31"
std::optional<Point> DateReader::relative_weekday(Point p, std::uint32_t at, int n) {
  const LexMatch* w = weekday_at(at);
  p.last = at + w->length;
  p.weekday = true;
  const std::uint32_t then = word(p.last) == "," ? p.last + 1 : p.last;
  auto named = numeric(then);
  if (!named) named = month_day(then, then, number(w));
  if (!named && is(then, TokenKind::Number)) named = day_month(then);
  if (named && named->granularity == Granularity::Day) {
    named->first = p.first;
    return named;
  }
  if (!today_) return p;
  const Day day = week_of(*today_).from.plus(number(w) + 7 * n);
  p.set({day, day}, Granularity::Day);
  return p;
}

/// "last September", "last September 30"
std::optional<Point> DateReader::relative_month(Point p, std::uint32_t at, int n) const {
  const LexMatch* name = loose_month_at(at);
  p.last = at + name->length;
  p.month = number(name);
  const auto day = day_at(p.last);
  const bool named_day = day && !noun_like(day->last) && !any(day->last, LexKind::Unit);
  if (named_day)
    p.last = day->last;
  else
    p.granularity = Granularity::Month;
  if (!today_) return p;
  const bool back = n < 0 && p.month >= today_->month(), on = n > 0 && p.month <= today_->month();
  const int year = today_->year() - back + on;
  if (!named_day) {
    p.set(month_of(year, p.month), Granularity::Month);
    return p;
  }
  const auto d = Day::from(year, p.month, day->value);
  if (!d) return std::nullopt;
  p.day = day->value;
  p.set({*d, *d}, Granularity::Day);
  return p;
}

/// "next 6th of April", "this 5/12"
std::optional<Point> DateReader::relative_day(std::uint32_t t, std::uint32_t at, int n) {
  auto p = numeric(at);
  if (!p) p = day_month(at);
  if (!p || p->granularity != Granularity::Day || p->year) return std::nullopt;
  p->first = t;
  if (!p->from) return p;
  p->year = true;
  if (n > 0 && *p->from <= *today_) p->set(add_years(*p->days(), 1), Granularity::Day);
  if (n < 0 && *p->from >= *today_) p->set(add_years(*p->days(), -1), Granularity::Day);
  return p;
}

/// "next week Monday", "last week - Friday"
Point DateReader::day_in_week(Point week) const {
  const std::uint32_t at = week.last + (word(week.last) == "-" || word(week.last) == "'s" ? 1 : 0);
  const LexMatch* w = weekday_at(at);
  if (!w || word(at + w->length) == "'s") return week;
  const Day day = week.from->plus(number(w));
  week.last = at + w->length;
  week.set({day, day}, Granularity::Day);
  return week;
}

/// "the past two weeks", "in the next 10 days", "2 upcoming months", "over the last year"
std::optional<Point> DateReader::stretch(std::uint32_t t) {
  std::uint32_t at = t;
  auto count = is(t, TokenKind::Number) || any(t, LexKind::Numeral) ? count_at(t) : std::nullopt;
  if (count && count->open) return std::nullopt;  // "14 million last year"
  if (count) at = count->last;
  const LexMatch* m = date(at, DateClass::Span);
  if (!m) return std::nullopt;
  if (at == t && at > s_.first && word(at) == "last" && !a_.match(t - 1, LexKind::Function, "prep"))
    return std::nullopt;  // "training will last eight weeks"
  at += m->length;
  if (!count && (count = count_at(at))) at = count->last;
  const auto unit = unit_at(at);
  if (!unit || (count ? count->high > 1 && !unit->plural : unit->plural || !has(m, "the"))) return std::nullopt;
  const int n = number(m);
  const Measure measure = unit->measure;
  if (!count && (measure.unit == Unit::Day || measure.unit == Unit::Weekend)) return std::nullopt;
  auto p = make_relative(t, unit->last, Granularity::Range);
  if (!count) count = ReadCount{};
  if (!today_ || count->open || (has(m, "told") && tense(p) == Tense::Past)) return p;
  if (measure.unit == Unit::Month && measure.size == 3) {  // quarters are whole ones
    const Days one = period(*today_, measure, n), other = period(*today_, measure, n * count->high);
    p.set({std::min(one.from, other.from), std::max(one.to, other.to)}, Granularity::Range);
    return p;
  }
  const Day other = moved(*today_, measure, n * count->high);
  const bool whole_days = measure.unit == Unit::Workday && n < 0;
  p.set(n < 0 ? Days{other, whole_days ? today_->plus(-1) : *today_}
              : Days{today_->plus(1), std::max(other, today_->plus(1))},
        Granularity::Range);
  return p;
}

/// "recent weeks": as many as the data say at most
std::optional<Point> DateReader::recent(std::uint32_t t) const {
  const LexMatch* m = date(t, DateClass::Recent);
  if (!m) return std::nullopt;
  auto p = make_relative(t, t + m->length, Granularity::Range);
  const auto unit = parse_unit(m->entry->attribute("unit"));
  if (today_ && unit) p.set({moved(*today_, {*unit, 1}, -number(m)), *today_}, Granularity::Range);
  return p;
}

/// "earlier this year", "later in the week", "later in 1987"
std::optional<Point> DateReader::side(std::uint32_t t) {
  const LexMatch* m = date(t, DateClass::Side);
  if (!m) return std::nullopt;
  auto p = whole(t + m->length);
  if (!p || p->granularity == Granularity::Day) return std::nullopt;
  const bool told = number(m) > 0 && word(t + m->length) == "the" && tense(make(t, p->last)) == Tense::Past;
  p->first = t;
  p->granularity = Granularity::Range;
  if (told) p->from.reset(), p->to.reset();
  const auto all = p->days();
  if (!all || !today_ || *today_ < all->from || all->to < *today_) return p;
  p->relative = true;
  if (number(m) < 0)
    p->to = std::max(all->from, today_->plus(-1));
  else
    p->from = *today_;
  return p;
}

/// "the weekend": the last one, or the one to come
std::optional<Point> DateReader::weekend(std::uint32_t t) {
  if (word(t) != "the" || word(t + 1) != "weekend") return std::nullopt;
  auto p = make_relative(t, t + 2, Granularity::Range);
  if (!today_) return p;
  const int day = today_->weekday();
  const Tense looks = tense(p);
  const bool back = looks == Tense::Past || (looks == Tense::None && day < 3);
  p.set(period(*today_, {Unit::Weekend, 1}, back && day < 5 ? -1 : 0), Granularity::Range);
  return p;
}

/// "Friday 2022-11-25", "Friday 7.6", "Tuesday of last week", "Monday next week", "Monday two weeks from now"
std::optional<Point> DateReader::weekday_and(std::uint32_t t, const LexMatch& w) {
  std::uint32_t at = t + w.length;
  if (word(at) == ",") ++at;
  if (auto p = s_.contains(at) ? numeric(at) : std::nullopt; p && p->granularity == Granularity::Day) {
    p->first = t;
    return p;
  }
  if (auto p = figures_on(number(&w), at)) {
    p->first = t;
    return p;
  }
  if (word(at) == "of" || word(at) == "in") ++at;
  if (word(at) == "the") ++at;
  const LexMatch* r = date(at, DateClass::Relative);
  const auto unit = r ? unit_at(at + r->length) : std::nullopt;
  std::optional<Point> week;
  if (unit && unit->measure.unit == Unit::Week && !unit->plural && unit->measure.size == 1)
    week = relative_to_today(at, at + r->length, number(r), has(r, "told"));
  else if (any(at, LexKind::Numeral) || is(at, TokenKind::Number))
    week = distance(at);
  if (!week || (unit == std::nullopt && (!week->from || *week->from < *today_))) return std::nullopt;
  week->first = t;
  week->weekday = false;
  week->granularity = Granularity::Day;
  if (week->from) {
    const Day day = week_of(*week->from).from.plus(number(&w));
    week->set({day, day}, Granularity::Day);
  }
  return week;
}

/// "Friday the 31st", "Tue 13th": the nearest such day in the direction of the sentence's tense
std::optional<Point> DateReader::numbered_weekday(std::uint32_t t, const LexMatch& w) {
  std::uint32_t at = t + w.length;
  const bool the = word(at) == "the";
  if (the) ++at;
  const auto d = day_at(at);
  if (!d || (!the && d->last == at + 1 && is(at + 1, TokenKind::Word)) || loose_month_at(d->last) ||
      any(d->last, LexKind::Unit) || word(d->last) == "/" || noun_like(d->last))
    return std::nullopt;
  auto p = make_relative(t, d->last);
  if (!today_) return p;
  const int step = tense(p) == Tense::Future ? 1 : -1;
  for (int i = 0; i < 100; ++i) {
    const Day first = first_of(today_->year(), today_->month() + step * i);
    const auto day = Day::from(first.year(), first.month(), d->value);
    if (!day || day->weekday() != number(&w) || (step > 0 ? *day < *today_ : *day > *today_)) continue;
    p.set({*day, *day}, Granularity::Day);
    return p;
  }
  return std::nullopt;
}

std::optional<Point> DateReader::weekday(std::uint32_t t) {
  const LexMatch* w = weekday_at(t);
  if (!w) return std::nullopt;
  if (auto p = weekday_and(t, *w)) return p;
  if (auto p = numbered_weekday(t, *w)) return p;
  auto p = make_relative(t, t + w->length);
  p.weekday = true;
  if (!today_) return p;
  Tense looks = tense(p);
  const Day last = weekday_near(*today_, number(w), Tense::Past),
            next = weekday_near(*today_, number(w), Tense::Future);
  if (looks == Tense::None && word(p.last) == "'s" && next.number - today_->number < today_->number - last.number)
    looks = Tense::Future;  // "will attend Friday's meeting"
  const Day day = looks == Tense::Future ? next : last;
  p.set({day, day}, Granularity::Day);
  return p;
}

/// "the week of March 14", "the week beginning 4 February"
std::optional<Point> DateReader::week_by_day(std::uint32_t t) {
  const LexMatch* m = date(t, DateClass::Week);
  if (!m) return std::nullopt;
  std::uint32_t at = t + m->length;
  if (word(at) == "on" || word(at) == "the") ++at;
  auto p = point(at);
  const auto alone = p ? std::nullopt : ordinal_at(at);
  if (alone && alone->value <= 31 && !noun_like(alone->last)) {
    p = make_relative(at, alone->last);
    const auto day = today_ ? Day::from(today_->year(), today_->month(), alone->value) : std::nullopt;
    if (day) p->set({*day, *day}, Granularity::Day);
  }
  if (!p || p->granularity != Granularity::Day) return std::nullopt;
  if (p->lacks_year() && today_ && word(t + 1) != "of")  // weeks begin on Monday in the year that is meant
    if (const auto monday = day_near(*today_, p->month, p->day, Tense::None, 0))
      p->set({*monday, *monday}, p->granularity);
  p->first = t;
  p->granularity = Granularity::Week;
  if (p->from) p->set(word(t + 1) == "of" ? week_of(*p->from) : Days{*p->from, p->from->plus(6)}, Granularity::Week);
  return p;
}

/// "Thursday, week 23", "calendar week 23", "week 23 of 2018": as ISO 8601 counts them. A bare "week 12" is one of a season.
std::optional<Point> DateReader::week_by_number(std::uint32_t t) {
  const auto n = word(t) == "week" && !capital(t) ? integer(t + 1, 2) : std::nullopt;
  if (!n || *n < 1 || *n > 53 || noun_like(t + 2)) return std::nullopt;
  auto p = make(t, t + 2, Granularity::Week);
  const auto y = year_after(p.last);
  const bool placed = y || before(t) == "the" || before(t) == "calendar" ||
                      (before(t) == "," && t > s_.first + 1 && any(t - 2, LexKind::Weekday));
  if (!placed) return std::nullopt;
  p.relative = !y;
  if (y || today_) p.set(week_of(first_of(y ? *y : today_->year(), 1).plus(3 + 7 * (*n - 1))), Granularity::Week);
  return p;
}

/// "yesterday"
std::optional<Point> DateReader::fixed(std::uint32_t t) const {
  const LexMatch* m = date(t, DateClass::Day);
  if (!m || (t > s_.first && is(t - 1, TokenKind::Quote) && is(t + m->length, TokenKind::Quote))) return std::nullopt;
  auto p = make_relative(t, t + m->length);
  if (today_) p.set({today_->plus(number(m)), today_->plus(number(m))}, Granularity::Day);
  return p;
}

}  // namespace claimdex::extract
