#pragma once
#include <optional>

#include "unit_words.hpp"

namespace claimdex::extract {

/// Two numbers that make one quantity, the first of which is `p`: a range ("20 to 30", "$40-50 billion"), a score ("2-1"), nothing where
/// what follows p.last doesn't join.
std::optional<QuantityInfo> read_range(const SentenceView& v, const Measured& p);

/// "one in five", "9 out of 10", "one over thirty", with the word between at t; "one child in five", with t behind the noun.
std::optional<QuantityInfo> read_ratio(const SentenceView& v, const Measured& p, std::uint32_t t);

/// Gives p the scale and the unit of a second number that is told with it and is no range: "rose from 1.2 to 3.4 million euros",
/// "a 5- or 6-inch pipe".
void share_ahead(const SentenceView& v, Measured& p);

/// Gives q the unit of the quantity before it, where the words between say that the two are compared: "to 6 percent from seven".
void share_back(const SentenceView& v, const QuantityInfo& before, QuantityInfo& q);

}  // namespace claimdex::extract
