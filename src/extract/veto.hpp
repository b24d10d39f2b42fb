#pragma once
#include "numerals.hpp"

namespace claimdex::extract {

/// Tokens from n.tokens.first on that look like a number and count nothing: years, clock times, labels (Highway 5, T-72), telephone and
/// house numbers. Gives where they end, 0 where the number is one. `hedged`: a hedge or a currency stands before it, so it counts something.
std::uint32_t not_a_quantity(const Analysis& a, const Numeral& n, TokenRange sentence, bool hedged);

}  // namespace claimdex::extract
