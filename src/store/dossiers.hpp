#pragma once
#include <cstdint>

#include "impl.hpp"

namespace claimdex::store {

/// A merged claim's places in dossiers are those of what it became. Where both are in one, the claim that stays keeps the place that it has.
void hand_over_places(Transaction& t, std::int64_t from, std::int64_t to);

}  // namespace claimdex::store
