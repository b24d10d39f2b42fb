#pragma once
#include "claimdex/core/claim.hpp"

/// Two readings of the same words, by other rules or in another version.
namespace claimdex::store {

/// Do they say the same, wherever their words stand, however sure and worthy they are?
bool same_reading(const Slots& a, const Slots& b);

/// What was read before, with the places that its words have now: of slots that `found` reads in the same way. The others have none.
Slots anchored(const Slots& before, const Slots& found);

}  // namespace claimdex::store
