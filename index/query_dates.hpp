#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "claimdex/core/date.hpp"
#include "claimdex/core/result.hpp"

namespace claimdex::index {

/// Which way "7d" points: a week ago for what was published, in a week for what is due.
enum class Direction { Back, Ahead };

/// Does this name days by their distance from today? "today", "7d", "last week", "last-week".
bool is_relative(std::string_view word);
/// Those days. Nothing where there are none (a million years ago).
std::optional<DayRange> relative_days(std::string_view word, Day today, Direction direction);

}  // namespace claimdex::index
