// Handles of different kinds can't be compared: c3 and m3 have nothing to do with each other.
#include "claimdex/core/ids.hpp"

using namespace claimdex;

#ifdef WRONG
bool same = ClaimId{3} == MentionId{3};
#else
bool same = ClaimId{3} == ClaimId{3};
#endif
