#pragma once
#include <cstddef>
#include <cstdint>
#include <vector>

namespace claimdex {

/// How many hashes two ascending lists, each without doubles, have in common.
inline std::size_t count_shared(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::size_t shared = 0;
  for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
    if (*i == *j)
      ++shared, ++i, ++j;
    else if (*i < *j)
      ++i;
    else
      ++j;
  }
  return shared;
}

}  // namespace claimdex
