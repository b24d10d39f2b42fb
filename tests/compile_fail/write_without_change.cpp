// The record is written through a Change, which writes the log: the store itself has no function that marks.
#include "claimdex/store/store.hpp"

using namespace claimdex;

template <typename Writer>
Result<void> disputed(Writer& writer) {
  return writer.mark(ClaimId{1}, Verdict::Disputed, std::nullopt);
}

#ifdef WRONG
template Result<void> disputed(store::Store&);
#else
template Result<void> disputed(store::Store::Change&);
#endif
