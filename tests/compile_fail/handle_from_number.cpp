// A number isn't a handle until somebody says so: an index or a count doesn't slip in.
#include <cstdint>

#include "claimdex/core/ids.hpp"

using namespace claimdex;

std::string shown(ClaimId id) { return id.str(); }

std::int64_t count = 12;
#ifdef WRONG
std::string handle = shown(count);
#else
std::string handle = shown(ClaimId{count});
#endif
