#pragma once
#include <xapian.h>

#include <vector>

#include "claimdex/index/index.hpp"

namespace claimdex::index {

/// See Searcher::alike. Throws Xapian::Error.
std::vector<ClaimId> alike(const Xapian::Database& db, Xapian::docid id, Xapian::doccount limit);

}  // namespace claimdex::index
