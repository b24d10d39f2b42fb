// A claim's handle is no article's, though both are a letter and a number.
#include "claimdex/core/ids.hpp"

using namespace claimdex;

ClaimId wanted(ClaimId id) { return id; }

#ifdef WRONG
ClaimId got = wanted(ArticleId{7});
#else
ClaimId got = wanted(ClaimId{7});
#endif
