#pragma once
#include "analysis.hpp"

namespace claimdex::extract {

/// Whether what is told of a date has happened by the day of publication or is still to come.
enum class Tense : std::uint8_t { None, Past, Future };

/// The tense of the verb that the date at `date` belongs to. Looks at 25 tokens on each side at the most.
Tense tense_at(const Analysis& a, TokenRange sentence, TokenRange date);

}  // namespace claimdex::extract
