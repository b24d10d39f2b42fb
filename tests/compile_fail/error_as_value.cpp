// An error is never taken for a value: it has to say that it is one.
#include "claimdex/core/result.hpp"

using namespace claimdex;

Result<int> read() {
#ifdef WRONG
  return Error{ErrorCode::NotFound, "no such claim", ""};
#else
  return fail(ErrorCode::NotFound, "no such claim");
#endif
}
