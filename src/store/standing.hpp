#pragma once
#include <cstdint>

#include "claimdex/core/record.hpp"
#include "database.hpp"

namespace claimdex::store {

/// What is computed about a claim each time it is read: mentions, independent origins, flags, why it is stale; for free claims where it was seen.
void read_standing(Database& db, std::int64_t claim, ClaimRecord& out);
/// Of this only what says that evidence is the claim's own article, or a copy of it.
void read_own_evidence(Database& db, std::int64_t claim, ClaimRecord& out);

}  // namespace claimdex::store
