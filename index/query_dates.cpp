/// Days as people say them: from today on, or back from it. Today is given, never read.
#include "query_dates.hpp"

#include <algorithm>
#include <charconv>

#include "claimdex/text/text.hpp"

namespace claimdex::index {
namespace {

constexpr int kFarthest = 100'000;  // of any unit

struct Distance {
  int count = 0;
  char unit = 'd';  // d w m y
};

/// 7d 2w 3m 1y
std::optional<Distance> distance_of(std::string_view word) {
  if (word.size() < 2) return std::nullopt;
  Distance out;
  out.unit = word.back();
  if (std::string_view("dwmy").find(out.unit) == std::string_view::npos) return std::nullopt;
  const char* end = word.data() + word.size() - 1;
  const auto read = std::from_chars(word.data(), end, out.count);
  if (read.ptr != end || word[0] < '0' || word[0] > '9') return std::nullopt;
  if (read.ec != std::errc()) out.count = kFarthest + 1;
  return out;
}

/// "last week" as {-1, 'w'}, "today" as {0, 'd'}.
std::optional<Distance> named(std::string_view typed) {
  std::string word = text::fold(typed);
  std::replace_if(
      word.begin(), word.end(), [](char c) { return c == '-' || c == '_'; }, ' ');
  if (word == "today") return Distance{0, 'd'};
  if (word == "yesterday") return Distance{-1, 'd'};
  if (word == "tomorrow") return Distance{1, 'd'};
  const std::size_t space = word.find(' ');
  if (space == std::string::npos) return std::nullopt;
  const std::string which = word.substr(0, space), unit = word.substr(space + 1);
  const int count = which == "this" ? 0 : which == "last" ? -1 : which == "next" ? 1 : 2;
  if (count == 2 || (unit != "week" && unit != "month" && unit != "year")) return std::nullopt;
  return Distance{count, unit[0]};
}

std::optional<Day> month_later(Day day, int months) {
  const int number = day.year() * 12 + day.month() - 1 + months;
  if (number < 12) return std::nullopt;
  const int year = number / 12, month = number % 12 + 1;
  return Day::from(year, month, std::min(day.day(), days_in_month(year, month)));
}

std::optional<DayRange> whole(Day today, Distance d) {
  if (d.unit == 'd') return DayRange{today.plus(d.count), today.plus(d.count)};
  if (d.unit == 'w') {
    const Day monday = today.plus(7 * d.count - today.weekday());
    return DayRange{monday, monday.plus(6)};
  }
  const auto day = month_later(today, d.unit == 'm' ? d.count : 12 * d.count);
  if (!day) return std::nullopt;
  const int first = d.unit == 'm' ? day->month() : 1, last = d.unit == 'm' ? day->month() : 12;
  return DayRange{Day::from(day->year(), first, 1), Day::from(day->year(), last, days_in_month(day->year(), last))};
}

}  // namespace

bool is_relative(std::string_view word) { return distance_of(word).has_value() || named(word).has_value(); }

std::optional<DayRange> relative_days(std::string_view word, Day today, Direction direction) {
  if (const auto n = named(word)) return whole(today, *n);
  const auto d = distance_of(word);
  if (!d || d->count > kFarthest) return std::nullopt;
  const int count = direction == Direction::Back ? -d->count : d->count;
  std::optional<Day> day;
  if (d->unit == 'd' || d->unit == 'w')
    day = today.plus(d->unit == 'w' ? 7 * count : count);
  else
    day = month_later(today, d->unit == 'm' ? count : 12 * count);
  if (!day || day->year() < 1 || day->year() > 9999) return std::nullopt;
  return DayRange{day, day};
}

std::optional<DayRange> days_named(std::string_view word, Day today) {
  if (auto range = parse_period(word)) return range;
  return relative_days(word, today, Direction::Back);
}

}  // namespace claimdex::index
