#pragma once
#include "calendar.hpp"
#include "tense.hpp"

/// Which of the days that come round every week or year is meant, seen from the day of publication.
namespace claimdex::extract {

/// Past: the latest up to today; future: the first from today on. Without a tense the latest, as news tells what has happened.
Day weekday_near(Day today, int weekday, Tense tense);
/// A month without a year. The current one is both past and future.
Days month_near(Day today, int month, Tense tense);
/// The nth quarter of a year.
Days quarter_near(Day today, int quarter, Tense tense);
/// A day of the year of which `past` is the latest up to today and `next` the first after it.
Day yearly_near(Day today, Day past, Day next, Tense tense);
/// "25 November". With a weekday, the nearest year in which it falls on that. Nothing where there is no such day.
std::optional<Day> day_near(Day today, int month, int day, Tense tense, std::optional<int> weekday = {});

/// The season that begins with `month`: n = -1 the last that is over, 0 the one that is on or nearest, 1 the next to begin.
Days season_near(Day today, int month, int n);
Days season_of(int year, int month);

}  // namespace claimdex::extract
