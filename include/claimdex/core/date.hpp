#pragma once
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace claimdex {

/// A day of the proleptic Gregorian calendar, as days since 1970-01-01. No time zone, no clock.
struct Day {
  int number = 0;
  auto operator<=>(const Day&) const = default;
  [[nodiscard]] Day plus(int days) const { return Day{number + days}; }
  [[nodiscard]] int year() const;
  [[nodiscard]] int month() const;        ///< 1..12
  [[nodiscard]] int day() const;          ///< 1..31
  [[nodiscard]] int weekday() const;      ///< 0 = Monday .. 6 = Sunday
  [[nodiscard]] std::string iso() const;  ///< "2022-11-25"

  /// Nothing where there is no such day (2031-02-30).
  static std::optional<Day> from(int year, int month, int day);
  /// "2022-11-25", alone.
  static std::optional<Day> parse(std::string_view iso);
};

int days_in_month(int year, int month);

/// An article's `published`: a valid ISO date, or a date-time with or without offset, as written ("2022-11-25",
/// "2022-11-25T10:00:00+02:00"). Anything else, impossible days included, is nothing. Ranges compare its calendar day.
std::optional<Day> published_day(std::string_view written);

/// Inclusive days; an open end is nothing.
struct DayRange {
  std::optional<Day> from, to;
  bool operator==(const DayRange&) const = default;
};

/// What people type in queries and options: "2022-11-25" a day, "2022-11" a month, "2022" a year. Otherwise nothing.
std::optional<DayRange> parse_period(std::string_view word);

}  // namespace claimdex
