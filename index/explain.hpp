#pragma once
#include "claimdex/index/index.hpp"
#include "query_compiler.hpp"

namespace claimdex::index {

/// Throws Xapian::Error.
Explanation explain_query(const QueryNode& query, const Ground& ground);

}  // namespace claimdex::index
