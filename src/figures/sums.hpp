#pragma once
#include "claimdex/figures/figures.hpp"

namespace claimdex::figures {

/// A total and numbers behind it in its article that may be its parts; indices into what was given.
struct Sum {
  std::size_t whole = 0;
  std::vector<std::size_t> parts;  ///< two or more
};
std::vector<Sum> sums(const StatedList& figures);

/// Nothing where the parts make the total, or where it isn't said that they are all.
std::optional<Conflict> check_sum(const StatedList& figures, const Sum& sum);

}  // namespace claimdex::figures
