#pragma once
#include <string_view>

#include "claimdex/core/date.hpp"

/// Counting in days, months and years. Months outside 1..12 run on into the years beside them.
namespace claimdex::extract {

Day first_of(int year, int month);
Day end_of_month(Day d);
/// The same day of another month, or that month's last.
Day add_months(Day d, int months);
/// `d` moved by n times `size` units: day, week, weekend, month, year.
Day moved(Day d, std::string_view unit, int size, int n);

}  // namespace claimdex::extract
