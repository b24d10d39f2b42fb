#include "claimdex/core/week.hpp"

namespace claimdex {

std::string iso_week(Day day) {
  const Day thursday = day.plus(3 - day.weekday());
  const int week = (thursday.number - Day::from(thursday.year(), 1, 1)->number) / 7 + 1;
  return std::to_string(thursday.year()) + (week < 10 ? "-W0" : "-W") + std::to_string(week);
}

}  // namespace claimdex
