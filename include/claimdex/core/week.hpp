#pragma once
#include <string>

#include "claimdex/core/date.hpp"

namespace claimdex {

/// "2031-W21": the ISO week that the day is in, with the year that the week belongs to.
std::string iso_week(Day day);

}  // namespace claimdex
