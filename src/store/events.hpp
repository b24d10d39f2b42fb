#pragma once
#include <cstdint>

#include "impl.hpp"

namespace claimdex::store {

/// A merged claim's event is that of what it became, unless that has one.
void hand_over_event(Transaction& t, std::int64_t from, std::int64_t to);
/// A claim that is split off stays in the event of the one that it was.
void inherit_event(Transaction& t, std::int64_t from, std::int64_t to);

}  // namespace claimdex::store
