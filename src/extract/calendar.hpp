#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "claimdex/core/annotation.hpp"
#include "claimdex/core/date.hpp"

/// Counting in days, weeks, months and years: what the readers of dates know about the calendar, without a word of any language. Weeks
/// begin on Monday; months outside 1..12 run on into the years beside them.
namespace claimdex::extract {

/// First and last day.
struct Days {
  Day from, to;
  bool operator==(const Days&) const = default;
};

enum class Unit : std::uint8_t { Hour, Day, Workday, Week, Workweek, Weekend, Month, Year };
/// "fortnight" is two weeks, "quarter" three months, "decade" ten years.
struct Measure {
  Unit unit = Unit::Day;
  int size = 1;
};
std::optional<Unit> parse_unit(std::string_view name);

enum class DatePart : std::uint8_t { Start, Mid, End };

/// Outside the years 1 to 9999 the day before, or after, all of them.
Day first_of(int year, int month);
Days month_of(int year, int month);
/// `count` years from `year` on.
Days years_from(int year, int count = 1);
Days week_of(Day day);
/// The same day of another month, or that month's last.
Day add_months(Day day, int months);
/// Both ends moved by whole years; what ended with a month still does.
Days add_years(Days days, int years);
/// `day` moved by n measures.
Day moved(Day day, Measure m, int n);
/// The period that holds `day`, moved by n periods: a week, a quarter, a decade.
Days period(Day day, Measure m, int n);
Granularity granularity_of(Measure m);
/// Of a month its first ten days, days 11 to 20, day 21 to the last; of anything longer its thirds, of a week its first three days and
/// so on: the words are not more exact than that.
Days part_of(Days whole, DatePart part);

Day easter(int year);
/// The nth such weekday of a month; n = -1 is the last.
std::optional<Day> nth_weekday(int year, int month, int weekday, int n);

}  // namespace claimdex::extract
