// Bytes and code points: a place found while scanning text isn't the place that the record keeps.
#include "claimdex/core/span.hpp"

using namespace claimdex;

ByteSpan scanned{3, 9};
#ifdef WRONG
Span kept = scanned;
#else
ByteSpan kept = scanned;
#endif
