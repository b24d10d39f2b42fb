// Points that say how far off they are: "last week", "on Friday", "two days ago".
#include "calendar.hpp"
#include "date_reader.hpp"
#include "numerals.hpp"

namespace claimdex::extract {

bool DateReader::future() {
  if (future_ < 0) {
    future_ = 0;
    for (std::uint32_t t = s_.first; t < s_.last && future_ == 0; ++t)
      if (a_.match(t, LexKind::Function, "future")) future_ = 1;
  }
  return future_ == 1;
}

void DateReader::set(Point& p, Day from, Day to, Granularity g) const {
  p.from = from;
  p.to = to;
  p.granularity = g;
}

void DateReader::set_month(Point& p, int year, int month) const {
  Day first = first_of(year, month);
  set(p, first, end_of_month(first), Granularity::Month);
}

int DateReader::year_for(int month, int day) {
  int year = today_->year();
  Day then = Day::from(year, month, std::min(day, days_in_month(year, month))).value_or(*today_);
  bool ahead = future();
  if (ahead && then < *today_ && !(day == 1 && month == today_->month())) return year + 1;
  if (!ahead && then > *today_) return year - 1;
  return year;
}

void DateReader::set_period(Point& p, std::string_view unit, int size, int n) const {
  Day d = *today_;
  if (unit == "day") return set(p, d.plus(n), d.plus(n), Granularity::Day);
  if (unit == "week") {
    Day monday = d.plus(-d.weekday() + 7 * n * size);
    return set(p, monday, monday.plus(7 * size - 1), Granularity::Week);
  }
  if (unit == "weekend") {
    Day saturday = d.plus(-d.weekday() + 5 + 7 * n);
    return set(p, saturday, saturday.plus(1), Granularity::Range);
  }
  if (unit == "month" && size == 3) {
    Day first = first_of(d.year(), (d.month() - 1) / 3 * 3 + 1 + 3 * n);
    return set(p, first, add_months(first, 3).plus(-1), Granularity::Quarter);
  }
  if (unit == "month") return set_month(p, d.year(), d.month() + n);
  int start = size > 1 ? d.year() / size * size + n * size : d.year() + n;
  set(p, first_of(start, 1), first_of(start + size, 1).plus(-1), size > 1 ? Granularity::Range : Granularity::Year);
}

Point DateReader::relative_only(Point p) {
  p.relative = true;
  return p;
}

std::optional<Point> DateReader::relative(std::uint32_t t) {
  if (const LexMatch* m = date_word(t, "recent"); m && date_word(t + m->length, "unit"))
    return relative_only(make_point(t, t + m->length + 1, Granularity::Range));
  if (auto p = stretch(t)) return p;
  const LexMatch* m = date_word(t, "relative");
  if (!m) return std::nullopt;
  std::uint32_t at = t + m->length;
  int n = number(m);
  if (const LexMatch* unit = date_word(at, "unit")) {
    if (word(at).back() == 's' && word(at) != "s") return std::nullopt;
    auto p = make_point(t, at + unit->length);
    p.relative = true;
    if (today_) set_period(p, unit->entry->attribute("unit"), number(unit), n);
    return p;
  }
  if (const LexMatch* w = match(at, LexKind::Weekday)) {
    auto p = make_point(t, at + w->length);
    p.relative = true;
    if (today_) {
      Day day = today_->plus(-today_->weekday() + number(w) + 7 * n);
      set(p, day, day, Granularity::Day);
    }
    return p;
  }
  if (const LexMatch* name = month_at(at)) {
    auto p = make_point(t, at + name->length, Granularity::Month);
    p.relative = true;
    p.month = number(name);
    if (today_)
      set_month(p,
                today_->year() + (n < 0 && p.month >= today_->month()   ? -1
                                  : n > 0 && p.month <= today_->month() ? 1
                                                                        : 0),
                p.month);
    return p;
  }
  if (const LexMatch* s = match(at, LexKind::Season)) return season_of(t, at + s->length, number(s), std::nullopt, n);
  return std::nullopt;
}

std::optional<Point> DateReader::stretch(std::uint32_t t) {
  const LexMatch* m = date_word(t, "span");
  if (!m) return std::nullopt;
  std::uint32_t at = t + m->length;
  int count = 1;
  bool counted = false, vague = false;
  if (s_.contains(at)) {
    if (auto n = read_numeral(a_, at, s_.last)) {
      counted = true;
      vague = n->form != Numeral::Form::Cardinal || n->value > 5000 || n->value < 1;
      count = vague ? 0 : static_cast<int>(n->value);
      at = n->tokens.last;
    }
  }
  const LexMatch* unit = date_word(at, "unit");
  if (!unit || (!counted && !m->entry->lemma.starts_with("past")) ||
      (!counted && !word(t).starts_with("past") && !word(t + 1).starts_with("past")))
    return std::nullopt;
  auto p = make_point(t, at + unit->length, Granularity::Range);
  p.relative = true;
  if (!today_ || vague) return p;
  Day other = moved(*today_, unit->entry->attribute("unit"), number(unit), number(m) * count);
  if (number(m) < 0)
    set(p, other, *today_, Granularity::Range);
  else
    set(p, today_->plus(1), other, Granularity::Range);
  return p;
}

std::optional<Point> DateReader::weekday_and(std::uint32_t t, const LexMatch& w) {
  std::uint32_t at = t + w.length;
  if (word(at) == ",") ++at;
  if (auto p = s_.contains(at) ? numeric(at) : std::nullopt) {
    p->first = t;
    return p;
  }
  if (word(at) != "of") return std::nullopt;
  auto week = relative(at + 1);
  if (!week || week->granularity != Granularity::Week) return std::nullopt;
  week->first = t;
  week->granularity = Granularity::Day;
  if (week->from) set(*week, week->from->plus(number(&w)), week->from->plus(number(&w)), Granularity::Day);
  return week;
}

std::optional<Point> DateReader::numbered_weekday(std::uint32_t t, const LexMatch& w) {
  std::uint32_t at = t + w.length;
  bool the = word(at) == "the";
  if (the) ++at;
  auto d = day_at(at);
  if (!d || (!the && d->second == at + 1 && s_.contains(at + 1) && a_.tokens[at + 1].kind == TokenKind::Word) ||
      loose_month_at(d->second))
    return std::nullopt;
  auto p = make_point(t, d->second);
  p.relative = true;
  if (!today_) return p;
  int step = future() ? 1 : -1;
  for (int i = 0; i < 100; ++i) {
    Day first = first_of(today_->year(), today_->month() + step * i);
    auto day = Day::from(first.year(), first.month(), d->first);
    if (!day || day->weekday() != number(&w) || (step > 0 ? *day < *today_ : *day > *today_)) continue;
    set(p, *day, *day, Granularity::Day);
    return p;
  }
  return std::nullopt;
}

std::optional<Point> DateReader::weekday(std::uint32_t t) {
  const LexMatch* w = match(t, LexKind::Weekday);
  if (!w || (!a_.tokens[t].capital && word(t).size() < 6)) return std::nullopt;
  if (auto p = weekday_and(t, *w)) return p;
  if (auto p = numbered_weekday(t, *w)) return p;
  if (word(t) == "sun" && (t == s_.first || word(t - 1) == "the")) return std::nullopt;
  auto p = make_point(t, t + w->length);
  p.relative = true;
  if (!today_) return p;
  int back = (today_->weekday() - number(w) + 7) % 7;
  Day day = future() ? today_->plus(back == 0 ? 0 : 7 - back) : today_->plus(-back);
  if (word(p.last) == "next" && word(p.last + 1) == "week") {
    day = today_->plus(-today_->weekday() + 7 + number(w));
    p.last += 2;
  }
  set(p, day, day, Granularity::Day);
  return p;
}

std::optional<Point> DateReader::season(std::uint32_t t) {
  const LexMatch* s = match(t, LexKind::Season);
  if (!s) return std::nullopt;
  std::uint32_t end = t + s->length;
  auto y = year_after(end);
  bool placed = t > s_.first && (word(t - 1) == "in" || word(t - 1) == "since" || word(t - 1) == "by" ||
                                 word(t - 1) == "the" || word(t - 1) == "late" || word(t - 1) == "early");
  if (!y && (word(t) == "fall" || word(t) == "spring" || !placed || word(t - 1) == "the")) return std::nullopt;
  return season_of(t, end, number(s), y, 0);
}

std::optional<Point> DateReader::season_of(std::uint32_t first, std::uint32_t end, int month, std::optional<int> year,
                                           int n) {
  auto p = make_point(first, end, Granularity::Season);
  p.relative = !year;
  p.year = year.has_value();
  if (!year) year = year_after(end);
  p.last = end;
  if (!year && !today_) return p;
  Day start = first_of(year ? *year : today_->year() + n, month);
  if (!year && n == 0 && !future() && start > *today_) start = add_months(start, -12);
  if (!year && n < 0 && add_months(today_ ? first_of(today_->year(), month) : start, 3) <= *today_)
    start = add_months(start, 12);
  set(p, start, add_months(start, 3).plus(-1), Granularity::Season);
  return p;
}

std::optional<Point> DateReader::distance(std::uint32_t t) {
  std::uint32_t at = t;
  const LexMatch* ahead = date_word(t, "ahead");
  if (ahead) at += ahead->length;
  if (!s_.contains(at)) return std::nullopt;
  int count = 0;
  bool vague = false;
  if (word(at) == "a" || word(at) == "an") {
    count = 1;
    ++at;
  }
  if (auto n = s_.contains(at) ? read_numeral(a_, at, s_.last) : std::nullopt;
      n && (count == 0 || n->form == Numeral::Form::Vague)) {
    vague = n->form != Numeral::Form::Cardinal || n->value < 1 || n->value > 5000;
    count = vague ? 1 : static_cast<int>(n->value);
    at = n->tokens.last;
  } else if (count == 0) {
    return std::nullopt;
  }
  const LexMatch* unit = date_word(at, "unit");
  if (!unit) return std::nullopt;
  at += unit->length;
  if (const LexMatch* shift = date_word(at, "shift"); shift && !ahead) {
    auto base = point(at + shift->length);
    if (!base && word(at + shift->length) == "the") base = point(at + shift->length + 1);
    if (!base || base->granularity != Granularity::Day) return std::nullopt;
    base->first = t;
    if (base->from && !vague) {
      Day day = moved(*base->from, unit->entry->attribute("unit"), number(unit), number(shift) * count);
      set(*base, day, day, Granularity::Day);
    }
    return base;
  }
  const LexMatch* side = date_word(at, "distance");
  if (side && side->entry->number < 0 && word(at) == "back") side = nullptr;
  if (!side && !(ahead && future())) return std::nullopt;
  bool anchored = side && (word(at) == "earlier" || word(at) == "later");  // than something else that was told before
  if (side) at += side->length;
  auto p = make_point(side && ahead ? t + ahead->length : t, at);
  p.relative = true;
  if (today_ && !vague && !anchored) {
    Day day = moved(*today_, unit->entry->attribute("unit"), number(unit), (side ? number(side) : 1) * count);
    set(p, day, day, Granularity::Day);
  }
  return p;
}

}  // namespace claimdex::extract
