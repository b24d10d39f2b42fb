#pragma once
#include <cstdint>
#include <string>

namespace claimdex::cli {

/// A bar for `n`, where `most` would fill all the columns: in eighths of a column, or of # where it has to be plain. What is more than nothing is seen.
std::string bar(std::int64_t n, std::int64_t most, int columns, bool plain);

}  // namespace claimdex::cli
