// Parts of periods: "late September", "the first week of May", "the second quarter", seasons, fiscal years.
#include "date_choice.hpp"
#include "date_reader.hpp"

namespace claimdex::extract {

/// A period that has parts: "September", "the year", "last month", "the 1980s"
std::optional<Point> DateReader::whole(std::uint32_t t) {
  if (word(t) == "the" || word(t) == "that") {
    if (const auto unit = unit_at(t + 1);
        unit && !unit->plural && unit->measure.unit != Unit::Day && unit->measure.unit != Unit::Hour) {
      auto p = make_relative(t, unit->last, granularity_of(unit->measure));
      if (today_ && word(t) == "the") p.set(period(*today_, unit->measure, 0), p.granularity);
      return p;
    }
    ++t;
  }
  auto p = fiscal(t);
  if (!p) p = day_month(t);
  if (!p) p = month(t);
  if (!p) p = quarter(t);
  if (!p) p = relative(t);
  if (!p) p = season(t);
  if (!p) p = decade(t);
  if (!p) p = century(t);
  if (!p && word(t) == "year" && year_at(t + 1)) ++t;
  if (!p && year_at(t)) p = year(t);
  return p;
}

/// "late September", "the end of 2019", "the beginning of the year", "mid-May", "early Friday"
std::optional<Point> DateReader::part(std::uint32_t t) {
  const LexMatch* m = date(t, DateClass::Part);
  if (!m) return std::nullopt;
  std::uint32_t at = t + m->length;
  if (word(at) == "-" && tight(at)) ++at;
  if (word(at) == "of") ++at;
  auto p = whole(at);
  if (!p) p = weekday(at);
  if (!p) p = fixed(at);
  if (!p) return std::nullopt;
  if (p->granularity == Granularity::Day && before(at) == "of") return std::nullopt;  // "the start of Monday's game"
  p->first = t;
  p->weekday = false;
  const std::string_view which = m->entry->attribute("part");
  if (p->granularity == Granularity::Day) return p;
  if (p->days())
    p->set(part_of(*p->days(), which == "start" ? DatePart::Start
                               : which == "mid" ? DatePart::Mid
                                                : DatePart::End),
           Granularity::Range);
  p->granularity = Granularity::Range;
  return p;
}

/// "first week of 2019", "the third month of last year", "first nine months of 1987", "last three weeks of July", "first Monday in May"
std::optional<Point> DateReader::nth(std::uint32_t t) {
  std::uint32_t at = t;
  int n = 0;
  if (const LexMatch* m = date(t, DateClass::Ordinal))
    n = -1, at = t + m->length;
  else if (const auto o = ordinal_at(at))
    n = o->value, at = o->last;
  if (n == 0) return std::nullopt;
  const auto count = count_at(at);
  const std::uint32_t after_count = count ? count->last : at;
  const LexMatch* w = count ? nullptr : weekday_at(at);
  const auto unit = w ? std::nullopt : unit_at(after_count);
  if (!w && !unit) return std::nullopt;
  std::uint32_t of = w ? at + w->length : unit->last;
  if (word(of) == "of" || word(of) == "in")
    ++of;
  else if (!(count && year_at(of)))
    return std::nullopt;
  auto p = whole(of);
  if (!p || p->granularity == Granularity::Day) return std::nullopt;
  p->first = t;
  p->granularity = w ? Granularity::Day : count ? Granularity::Range : granularity_of(unit->measure);
  const auto all = p->days();
  if (!all || (count && (!count->exact() || (n != 1 && n != -1)))) return p->from.reset(), p->to.reset(), p;
  std::optional<Days> days;
  if (w) {
    if (p->month == 0) return std::nullopt;
    if (const auto day = nth_weekday(all->from.year(), p->month, number(w), n)) days = Days{*day, *day};
  } else if (count) {
    const Day end = all->to.plus(1);
    days = n > 0 ? Days{all->from, moved(all->from, unit->measure, count->low).plus(-1)}
                 : Days{moved(end, unit->measure, -count->low), all->to};
  } else if (unit->measure.unit == Unit::Week) {  // a week belongs to the month or year that has most of its days
    days = n > 0 ? period(all->from.plus(3), unit->measure, n - 1) : period(all->to.plus(-3), unit->measure, 0);
  } else {
    const Day from = n > 0 ? moved(all->from, unit->measure, n - 1) : moved(all->to.plus(1), unit->measure, -1);
    days = Days{from, moved(from, unit->measure, 1).plus(-1)};
  }
  if (!days || days->from > all->to || days->to < all->from) return std::nullopt;
  if (unit && unit->measure.unit == Unit::Hour) return std::nullopt;
  p->set(*days, p->granularity);
  return p;
}

/// `p` as the nth part of `months` months of the year.
Point DateReader::of_year(Point p, std::optional<int> year, int months, int n) {
  if (year) {
    const Day first = first_of(*year, (n - 1) * months + 1);
    p.set({first, add_months(first, months).plus(-1)}, p.granularity);
  } else if (today_ && months == 3 && !p.relative) {
    p.relative = true;
    const Days near = quarter_near(*today_, n, tense(p));
    // "The 1985 net includes a loss in the fourth quarter": of a year that isn't the one at hand, so nobody knows.
    const bool other = told_here_ && told_ && told_->granularity == Granularity::Year &&
                       !(told_->from <= near.from && near.to <= told_->to);
    if (!other || tense(p) == Tense::Future) p.set(near, p.granularity);
  }
  return p;
}

/// "the first quarter of 2019", "Q3", "1986 fourth quarter", "2017-Q1", "the second half of last year"
std::optional<Point> DateReader::quarter(std::uint32_t t) {
  std::uint32_t at = t;
  std::optional<int> y = year_at(t);
  if (y) {
    ++at;
    if (word(at) == "'s" || (word(at) == "-" && tight(at) && tight(at + 1))) ++at;
    if (const LexMatch* name = month_at(at)) {
      auto p = make(t, at + name->length, Granularity::Month);
      p.month = number(name);
      return quarter_to_month(p, y);
    }
  }
  const LexMatch* m = date(at, DateClass::Quarter);
  const bool half = !m;
  if (half) m = date(at, DateClass::Half);
  if (!m) return std::nullopt;
  auto p = make(t, at + m->length, half ? Granularity::Range : Granularity::Quarter);
  if (tight(p.last) && word(p.last) == "-" && word(p.last + 1).starts_with("final")) return std::nullopt;
  const bool ended = date(p.last, DateClass::Ended) != nullptr;
  if (!y && (!half || ended))
    if (auto ends = year_or_quarter_ended(p, {Unit::Month, half ? 6 : 3})) return ends;
  if (number(m) == 0) return std::nullopt;  // "half", and not "the half ended 31 December"
  const bool books = before(t) == "fiscal" || (word(t) != word(at) && before(at) == "fiscal");
  const std::uint32_t of = word(p.last) == "of" || word(p.last) == "in" ? p.last + 1 : p.last;
  if (!y && two_years_at(of)) return make_relative(p.first, of + 3, p.granularity);  // somebody's books
  if (!y) y = year_after(p.last);
  if (!y && word(p.last) == "of" && word(p.last + 1) == "the") {
    const auto unit = unit_at(p.last + 2);
    if (fiscal(p.last + 2)) {
      p.last = fiscal(p.last + 2)->last;
      p.relative = true;
      return p;
    }
    if (unit && unit->measure.unit == Unit::Year) {
      p.last = unit->last;
      p.relative = true;
      if (today_) y = today_->year();
    }
  }
  if (!y && !p.relative) y = relative_year(p.last, p.relative);
  if (half && !y && !p.relative) return std::nullopt;
  p.year = y && !p.relative;
  if (books) return make_relative(p.first, p.last, p.granularity);
  return of_year(p, y, half ? 6 : 3, number(m));
}

/// "third quarter ending June 30", "2ND QTR FEB 28", "the fiscal year ended 31 March": the date says which
std::optional<Point> DateReader::year_or_quarter_ended(const Point& p, Measure m) {
  std::uint32_t at = p.last;
  if (word(at) == "(") ++at;
  const LexMatch* e = date(at, DateClass::Ended);
  if (e && word(at) != "to") at += e->length;
  if (at == p.last && !month_at(at)) return std::nullopt;
  const auto day = day_month(at);
  if (!day || day->granularity != Granularity::Day) return std::nullopt;
  Point out = *day;
  out.first = p.first;
  out.granularity = Granularity::Range;
  if (out.to) out.from = moved(out.to->plus(1), m, -1);
  return out;
}

/// "the fiscal year 2019", "FY19": whose year that is, nobody says here.
std::optional<Point> DateReader::fiscal(std::uint32_t t) {
  const LexMatch* m = date(t, DateClass::Fiscal);
  if (!m) return std::nullopt;
  auto p = make_relative(t, t + m->length, Granularity::Year);
  if (m->length > 1)
    if (auto ends = year_or_quarter_ended(p, {Unit::Year, 1})) return ends;
  if (word(t) == "fiscal" && m->length == 1 && date(p.last, DateClass::Quarter)) {
    p.last += date(p.last, DateClass::Quarter)->length;
    p.granularity = Granularity::Quarter;
  } else if (year_at(p.last)) {
    ++p.last;
    if ((word(p.last) == "/" || word(p.last) == "-") && tight(p.last) && integer(p.last + 1)) p.last += 2;
  } else if (m->length == 1) {
    return std::nullopt;
  }
  return p;
}

/// "the summer of 2016", "in the spring"; "fall" and "spring" are also other words
std::optional<Point> DateReader::season(std::uint32_t t) {
  const LexMatch* s = match(t, LexKind::Season);
  if (!s) return std::nullopt;
  auto p = make(t, t + s->length, Granularity::Season);
  auto y = year_after(p.last);
  if (y && (word(p.last) == "/" || word(p.last) == "-") && tight(p.last) && integer(p.last + 1)) p.last += 2;
  if (!y) y = relative_year(p.last, p.relative);
  p.year = y && !p.relative;
  if (y || p.relative) {
    if (y) p.set(season_of(*y, number(s)), Granularity::Season);
    return p;
  }
  const std::string_view b = before(t);
  const bool the = b == "the";
  const std::string_view in = the ? before(t, 2) : b;
  const bool placed =
      in == "in" || in == "since" || in == "by" || in == "until" || in == "late" || in == "early" || in == "mid";
  const bool doubtful = word(t) == "fall" || (word(t) == "spring" && !the);
  if (!placed || (doubtful && !(the && in == "in")) || word(p.last) == "of" || noun_like(p.last)) return std::nullopt;
  p.relative = true;
  const Tense tense = this->tense(p);
  if (today_ && tense != Tense::None) {  // "in winter" may be any
    const Days near = season_near(*today_, number(s), 0);
    const bool on = near.from <= *today_ && *today_ <= near.to;
    p.set(on ? near : season_near(*today_, number(s), tense == Tense::Past ? -1 : 1), Granularity::Season);
  }
  return p;
}

}  // namespace claimdex::extract
