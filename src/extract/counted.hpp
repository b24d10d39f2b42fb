#pragma once
#include "unit_words.hpp"

namespace claimdex::extract {

/// Says of what `q` is a number: fills its kind, unit, noun, whole and flags from the unit words of `p`, else from the noun that begins
/// at token t. p.last moves over the words that belong to the unit. `one`: the number is 1, its noun a singular.
void count_what(const SentenceView& v, QuantityInfo& q, Measured& p, std::uint32_t t, bool one);

/// "aged 30", "at the age of 30", "Ana Holm, 44,", "Ana Holm (44)"
bool is_age(const SentenceView& v, const Measured& p, const QuantityInfo& q);

/// "aged 18 to 25", "between the ages of 6 and 12"
bool are_ages(const SentenceView& v, const QuantityInfo& q);

}  // namespace claimdex::extract
