// Holidays: "Christmas", "Labor Day 2021", "last Easter", "Halloween weekend".
//
// Their days follow from the data: a day of a month, the nth weekday of a month, so many days after Easter. Those whose day depends on the
// country ("Independence Day") or on another calendar aren't among them.
#include "date_choice.hpp"
#include "date_reader.hpp"

namespace claimdex::extract {
namespace {

std::optional<Day> holiday_in(int year, const LexMatch& m) {
  if (DateWords::has(&m, "easter")) return easter(year).plus(DateWords::attribute(&m, "easter"));
  const int month = DateWords::attribute(&m, "month", 1);
  if (!DateWords::has(&m, "nth")) return Day::from(year, month, DateWords::attribute(&m, "day", 1));
  const auto day = nth_weekday(year, month, DateWords::attribute(&m, "weekday"), DateWords::attribute(&m, "nth", 1));
  return day ? std::optional(day->plus(DateWords::attribute(&m, "plus"))) : std::nullopt;
}

/// The days off around it: as the data say, else the Saturday and Sunday that it touches. Nothing for a day in mid-week.
std::optional<Days> weekend_around(Day day, const LexMatch& m) {
  const std::string_view days = m.entry->attribute("weekend");
  if (days.size() == 3) return Days{day.plus(-(days[0] - '0')), day.plus(days[2] - '0')};
  const int w = day.weekday();
  if (w == 0) return Days{day.plus(-2), day};
  if (w == 3 || w == 4) return Days{day, day.plus(6 - w)};
  if (w >= 5) return Days{day.plus(5 - w), day.plus(6 - w)};
  return std::nullopt;
}

}  // namespace

std::optional<Point> DateReader::holiday(std::uint32_t t) {
  std::uint32_t at = t;
  std::optional<int> which;
  bool weekend = false;
  if (const LexMatch* r = date(t, DateClass::Relative); r && date(t + r->length, DateClass::Holiday)) {
    at = t + r->length;
    which = number(r);
  } else if (word(t) == "weekend" && word(t + 1) == "of") {
    at = t + 2;
    weekend = true;
  }
  const LexMatch* m = date(at, DateClass::Holiday);
  if (!m || (!capital(at) && m->length == 1 && word(at) != "christmas" && word(at) != "easter" &&
             word(at) != "thanksgiving" && word(at) != "halloween"))
    return std::nullopt;
  auto p = make(t, at + m->length);
  const auto take_weekend = [&] {
    if (word(p.last) == "weekend") weekend = true, ++p.last;
  };
  take_weekend();
  auto y = year_after(p.last);
  if (!y) y = relative_year(p.last, p.relative);
  take_weekend();
  p.year = y && !p.relative;
  if (!y && !p.relative && !which && !weekend && noun_like(p.last)) return std::nullopt;  // "the Christmas tree"
  p.relative = !p.year;
  std::optional<Day> day;
  if (y || (which == 0 && today_)) {
    day = holiday_in(y ? *y : today_->year(), *m);
  } else if (today_) {
    std::optional<Day> past, next;
    for (int year = today_->year() - 1; year <= today_->year() + 1; ++year) {
      const auto d = holiday_in(year, *m);
      if (d && *d <= *today_ && !(which && *d == *today_)) past = d;
      if (d && *d > *today_ && !next) next = d;
    }
    if (past && next) day = which ? (*which < 0 ? past : next) : yearly_near(*today_, *past, *next, tense(p));
  }
  if (weekend) p.granularity = Granularity::Range;
  const auto days = !day ? std::nullopt : weekend ? weekend_around(*day, *m) : std::optional(Days{*day, *day});
  if (days) p.set(*days, p.granularity);
  return p;
}

}  // namespace claimdex::extract
