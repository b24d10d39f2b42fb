// News style names the year of a date unless it is the current one, or the date is so close that nobody could mistake it. So tense decides,
// but against tense stands a close date whose other reading would have needed its year: "payable on March 30" in a report of 2 March is four
// weeks from then, whatever verb stands nearby. Where tense is silent it is the closer one by far, else that of the current year.
#include "date_choice.hpp"

#include <cstdlib>

namespace claimdex::extract {
namespace {

constexpr int kClose = 60, kFar = 270;  // days

}  // namespace

Day weekday_near(Day today, int weekday, Tense tense) {
  const int back = (today.weekday() - weekday + 7) % 7;
  return today.plus(tense == Tense::Future ? (7 - back) % 7 : -back);
}

Day yearly_near(Day today, Day past, Day next, Tense tense) {
  const int back = today.number - past.number, ahead = next.number - today.number;
  const bool next_close = ahead <= kClose && back > kFar, past_close = back <= kClose && ahead > kFar;
  if (tense == Tense::Past) return next_close && past.year() != today.year() ? next : past;
  if (tense == Tense::Future) return past_close && next.year() != today.year() ? past : next;
  if (3 * back <= ahead) return past;
  if (3 * ahead <= back) return next;
  return past.year() == today.year() ? past : next;
}

std::optional<Day> day_near(Day today, int month, int day, Tense tense, std::optional<int> weekday) {
  std::optional<Day> past, next, fitting;
  for (int year = today.year() - 8; year <= today.year() + 8; ++year) {
    const auto d = Day::from(year, month, day);
    if (!d) continue;
    if (weekday && d->weekday() == *weekday &&
        (!fitting || std::abs(d->number - today.number) < std::abs(fitting->number - today.number)))
      fitting = d;
    if (*d <= today) past = d;
    if (*d > today && !next) next = d;
  }
  if (fitting && std::abs(fitting->year() - today.year()) <= 2) return fitting;
  if (!past || !next) return std::nullopt;
  return yearly_near(today, *past, *next, tense);
}

Days month_near(Day today, int month, Tense tense) {
  const int back = (today.month() - month + 12) % 12;
  const bool this_year = month > today.month();
  const bool ahead = tense == Tense::Future ? this_year || back > 4 : tense == Tense::None && this_year && back > 3;
  return month_of(today.year(), today.month() - back + (ahead && back > 0 ? 12 : 0));
}

Days quarter_near(Day today, int quarter, Tense tense) {
  const int current = (today.month() - 1) / 3 + 1, back = (current - quarter + 4) % 4;
  const bool ahead = back > 0 && (tense == Tense::Future || (tense == Tense::None && back == 3 && quarter > current));
  return period(today, {Unit::Month, 3}, -back + (ahead ? 4 : 0));
}

Days season_of(int year, int month) { return {first_of(year, month), first_of(year, month + 3).plus(-1)}; }

Days season_near(Day today, int month, int n) {
  Days last = season_of(today.year() - 2, month), next = season_of(today.year() + 1, month);
  for (int year = today.year() + 1; year >= today.year() - 1; --year) {
    const Days s = season_of(year, month);
    if (s.from > today) next = s;
    if (n == 0 && s.from <= today && today <= s.to) return s;
  }
  for (int year = today.year() - 2; year <= today.year(); ++year)
    if (const Days s = season_of(year, month); s.to < today) last = s;
  if (n != 0) return n < 0 ? last : next;
  return today.number - last.to.number <= next.from.number - today.number ? last : next;
}

}  // namespace claimdex::extract
