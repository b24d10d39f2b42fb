#pragma once
#include "analysis.hpp"

namespace claimdex::extract {

/// What a hedge makes of a number. `entry` is its line of hedges.tsv and holds the constants; null for a number without one.
/// `count`: whole people or things, so that the ends are whole and closed.
Interval interval_of(Hedge hedge, const LexEntry* entry, double value, double place, bool count);

/// "not believed to be more than 20" says at most 20.
Hedge negated(Hedge hedge);

}  // namespace claimdex::extract
