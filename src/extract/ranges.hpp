#pragma once
#include <optional>

#include "unit_words.hpp"

namespace claimdex::extract {

/// Two numbers that make one quantity, the first of which is `p`: a range ("20 to 30", "$40-50 billion"), a score ("2-1"), nothing where
/// what follows p.last doesn't join.
std::optional<QuantityInfo> read_range(const SentenceView& v, const Measured& p);

/// "one in five", "9 out of 10"
std::optional<QuantityInfo> read_ratio(const SentenceView& v, const Measured& p);

}  // namespace claimdex::extract
