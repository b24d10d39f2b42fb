#include "calendar.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace claimdex::extract {

std::optional<Unit> parse_unit(std::string_view name) {
  constexpr std::array kNames{
      std::pair{std::string_view("hour"), Unit::Hour},         std::pair{std::string_view("day"), Unit::Day},
      std::pair{std::string_view("workday"), Unit::Workday},   std::pair{std::string_view("week"), Unit::Week},
      std::pair{std::string_view("workweek"), Unit::Workweek}, std::pair{std::string_view("weekend"), Unit::Weekend},
      std::pair{std::string_view("month"), Unit::Month},       std::pair{std::string_view("year"), Unit::Year},
  };
  for (const auto& [known, unit] : kNames)
    if (known == name) return unit;
  return std::nullopt;
}

namespace {

constexpr int kFirst = -719162,
              kLast = 2932896;  // 0001-01-01 and 9999-12-31: what lies beyond is all one day beside them

}  // namespace

Day first_of(int year, int month) {
  const int months = year * 12 + month - 1;
  const int y = months >= 0 ? months / 12 : (months - 11) / 12;
  if (y < 1) return Day{kFirst - 1};
  if (y > 9999) return Day{kLast + 1};
  return Day::from(y, months - y * 12 + 1, 1).value_or(Day{});
}
Days month_of(int year, int month) { return {first_of(year, month), first_of(year, month + 1).plus(-1)}; }
Days years_from(int year, int count) { return {first_of(year, 1), first_of(year + count, 1).plus(-1)}; }
Days week_of(Day day) {
  const Day monday = day.plus(-day.weekday());
  return {monday, monday.plus(6)};
}

Day add_months(Day day, int months) {
  const Day first = first_of(day.year(), day.month() + months);
  if (first.number < kFirst || first.number > kLast) return first;
  return first.plus(std::min(day.day(), days_in_month(first.year(), first.month())) - 1);
}

Days add_years(Days days, int years) {
  const bool month_end = days.to.plus(1).day() == 1;
  Days out{add_months(days.from, 12 * years), add_months(days.to, 12 * years)};
  if (month_end) out.to = month_of(out.to.year(), out.to.month()).to;
  return out;
}

namespace {

Day add_workdays(Day day, int n) {
  day = day.plus(n / 5 * 7);
  for (int left = std::abs(n % 5); left > 0;) {
    day = day.plus(n < 0 ? -1 : 1);
    if (day.weekday() < 5) --left;
  }
  return day;
}

}  // namespace

Day moved(Day day, Measure m, int n) {
  const int count = n * m.size;
  switch (m.unit) {
    case Unit::Hour:
      return day.plus(count < 0 ? -((-count + 23) / 24) : (count + 23) / 24);
    case Unit::Day:
      return day.plus(count);
    case Unit::Workday:
      return add_workdays(day, count);
    case Unit::Week:
    case Unit::Workweek:
    case Unit::Weekend:
      return day.plus(7 * count);
    case Unit::Month:
      return add_months(day, count);
    case Unit::Year:
      return add_months(day, 12 * count);
  }
  return day;
}

Days period(Day day, Measure m, int n) {
  const Day monday = day.plus(-day.weekday() + 7 * n * m.size);
  switch (m.unit) {
    case Unit::Hour:
    case Unit::Day:
    case Unit::Workday:
      return {moved(day, m, n), moved(day, m, n)};
    case Unit::Week:
      return {monday, monday.plus(7 * m.size - 1)};
    case Unit::Workweek:
      return {monday, monday.plus(4)};
    case Unit::Weekend:
      return {monday.plus(5), monday.plus(6)};
    case Unit::Month: {
      const int month = (day.month() - 1) / m.size * m.size + 1 + n * m.size;
      return {first_of(day.year(), month), first_of(day.year(), month + m.size).plus(-1)};
    }
    case Unit::Year: {
      const int offset = m.size == 100 ? 1 : 0;  // the 20th century ends with the year 2000
      return years_from((day.year() - offset) / m.size * m.size + offset + n * m.size, m.size);
    }
  }
  return {day, day};
}

Granularity granularity_of(Measure m) {
  switch (m.unit) {
    case Unit::Hour:
    case Unit::Day:
      return Granularity::Day;
    case Unit::Week:
      return m.size == 1 ? Granularity::Week : Granularity::Range;
    case Unit::Month:
      return m.size == 1 ? Granularity::Month : m.size == 3 ? Granularity::Quarter : Granularity::Range;
    case Unit::Year:
      return m.size == 1 ? Granularity::Year : Granularity::Range;
    default:
      return Granularity::Range;
  }
}

Days part_of(Days whole, DatePart part) {
  const int length = whole.to.number - whole.from.number + 1;
  const int which = static_cast<int>(part);
  if (length <= 2) return whole;
  if (length <= 7) return {whole.from.plus(which * (length - 3) / 2), whole.from.plus(which * (length - 3) / 2 + 2)};
  if (length <= 31) {
    const int third = length >= 28 ? 10 : length / 3;
    return {whole.from.plus(which * third),
            part == DatePart::End ? whole.to : whole.from.plus((which + 1) * third - 1)};
  }
  const int months = (whole.to.year() - whole.from.year()) * 12 + whole.to.month() - whole.from.month() + 1;
  if (months >= 120 &&
      months % 12 == 0) {  // decades and centuries in whole years: 1990 to 1993, 1994 to 1996, 1997 to 1999
    const int years = months / 12, year = whole.from.year();
    const int first = (years * which + 2) / 3, next = (years * (which + 1) + 2) / 3;
    return years_from(year + first, next - first);
  }
  const Day first = add_months(whole.from, months * which / 3);
  return {first, part == DatePart::End ? whole.to : add_months(whole.from, months * (which + 1) / 3).plus(-1)};
}

/// The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
Day easter(int year) {
  const int a = year % 19, b = year / 100, c = year % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return Day::from(year, n / 31, n % 31 + 1).value_or(Day{});
}

std::optional<Day> nth_weekday(int year, int month, int weekday, int n) {
  const Days days = month_of(year, month);
  const Day day = n > 0 ? days.from.plus((weekday - days.from.weekday() + 7) % 7 + 7 * (n - 1))
                        : days.to.plus(-((days.to.weekday() - weekday + 7) % 7));
  if (day.month() != days.from.month()) return std::nullopt;
  return day;
}

}  // namespace claimdex::extract
