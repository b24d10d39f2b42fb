#include "claimdex/core/date.hpp"

#include <array>
#include <chrono>
#include <cstdio>

namespace claimdex {
namespace {

namespace ch = std::chrono;

ch::year_month_day civil(Day day) { return ch::year_month_day(ch::sys_days(ch::days(day.number))); }

/// Digits at [at, at + n) of `s` as a number, or nothing.
std::optional<int> digits(std::string_view s, std::size_t at, std::size_t n) {
  if (at + n > s.size()) return std::nullopt;
  int value = 0;
  for (std::size_t i = at; i < at + n; ++i) {
    if (s[i] < '0' || s[i] > '9') return std::nullopt;
    value = value * 10 + (s[i] - '0');
  }
  return value;
}

/// "T10:00", "T10:00:05", "T10:00:05.123", each with "Z", "+02:00", "+0200" or nothing behind.
bool valid_time(std::string_view s) {
  if (s.size() < 6 || (s[0] != 'T' && s[0] != 't' && s[0] != ' ') || s[3] != ':') return false;
  auto hour = digits(s, 1, 2), minute = digits(s, 4, 2);
  if (!hour || !minute || *hour > 24 || *minute > 59) return false;
  std::size_t at = 6;
  if (at < s.size() && s[at] == ':') {
    auto second = digits(s, at + 1, 2);
    if (!second || *second > 60) return false;
    at += 3;
    if (at < s.size() && (s[at] == '.' || s[at] == ',')) {
      std::size_t first = ++at;
      while (at < s.size() && s[at] >= '0' && s[at] <= '9') ++at;
      if (at == first) return false;
    }
  }
  std::string_view zone = s.substr(at);
  if (zone.empty() || zone == "Z" || zone == "z") return true;
  if (zone[0] != '+' && zone[0] != '-') return false;
  if (!digits(zone, 1, 2)) return false;
  if (zone.size() == 3) return true;
  if (zone.size() == 5) return digits(zone, 3, 2).has_value();
  return zone.size() == 6 && zone[3] == ':' && digits(zone, 4, 2).has_value();
}

}  // namespace

int Day::year() const { return static_cast<int>(civil(*this).year()); }
int Day::month() const { return static_cast<int>(static_cast<unsigned>(civil(*this).month())); }
int Day::day() const { return static_cast<int>(static_cast<unsigned>(civil(*this).day())); }
int Day::weekday() const { return static_cast<int>(ch::weekday(ch::sys_days(ch::days(number))).iso_encoding()) - 1; }

std::string Day::iso() const {
  const ch::year_month_day date = civil(*this);
  const int year = static_cast<int>(date.year());
  if (year < 0 || year > 9999) {  // only after arithmetic with days
    std::array<char, 32> wide{};
    const int n = std::snprintf(wide.data(), wide.size(), "%d-%02d-%02d", year, month(), day());
    return {wide.data(), static_cast<std::size_t>(n)};
  }
  // By hand: extraction writes one for every date that it sees, and printf is a tenth of that work.
  std::string out = "0000-00-00";
  const auto put = [&out](std::size_t last, unsigned value) {
    for (std::size_t at = last; value != 0; --at, value /= 10) out[at] = static_cast<char>('0' + value % 10);
  };
  put(3, static_cast<unsigned>(year));
  put(6, static_cast<unsigned>(date.month()));
  put(9, static_cast<unsigned>(date.day()));
  return out;
}

std::optional<Day> Day::from(int year, int month, int day) {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month))
    return std::nullopt;
  ch::sys_days days = ch::year(year) / ch::month(static_cast<unsigned>(month)) / ch::day(static_cast<unsigned>(day));
  return Day{static_cast<int>(days.time_since_epoch().count())};
}

std::optional<Day> Day::parse(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  auto y = digits(iso, 0, 4), m = digits(iso, 5, 2), d = digits(iso, 8, 2);
  if (!y || !m || !d) return std::nullopt;
  return from(*y, *m, *d);
}

int days_in_month(int year, int month) {
  auto last = ch::year(year) / ch::month(static_cast<unsigned>(month)) / ch::last;
  return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::optional<Day> published_day(std::string_view written) {
  auto day = Day::parse(written.substr(0, 10));
  if (!day || (written.size() > 10 && !valid_time(written.substr(10)))) return std::nullopt;
  return day;
}

std::optional<DayRange> parse_period(std::string_view word) {
  if (auto day = Day::parse(word)) return DayRange{day, day};
  if (word.size() == 7 && word[4] == '-') {
    auto y = digits(word, 0, 4), m = digits(word, 5, 2);
    if (!y || !m || *m < 1 || *m > 12 || *y < 1) return std::nullopt;
    return DayRange{Day::from(*y, *m, 1), Day::from(*y, *m, days_in_month(*y, *m))};
  }
  if (word.size() == 4) {
    auto y = digits(word, 0, 4);
    if (!y || *y < 1) return std::nullopt;
    return DayRange{Day::from(*y, 1, 1), Day::from(*y, 12, 31)};
  }
  return std::nullopt;
}

}  // namespace claimdex
