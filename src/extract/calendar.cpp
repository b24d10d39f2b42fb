#include "calendar.hpp"

#include <algorithm>

namespace claimdex::extract {

Day first_of(int year, int month) {
  while (month > 12) {
    month -= 12;
    ++year;
  }
  while (month < 1) {
    month += 12;
    --year;
  }
  return Day::from(year, month, 1).value_or(Day{});
}
Day add_months(Day d, int months) {
  Day first = first_of(d.year(), d.month() + months);
  return first.plus(std::min(d.day(), days_in_month(first.year(), first.month())) - 1);
}
Day end_of_month(Day d) { return first_of(d.year(), d.month() + 1).plus(-1); }

Day moved(Day d, std::string_view unit, int size, int n) {
  if (unit == "day") return d.plus(n * size);
  if (unit == "week" || unit == "weekend") return d.plus(7 * n * size);
  return add_months(d, (unit == "year" ? 12 : 1) * n * size);
}

}  // namespace claimdex::extract
