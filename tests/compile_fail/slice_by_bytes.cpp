// text::slice counts code points; a byte span goes through the offset map first.
#include "claimdex/text/text.hpp"

using namespace claimdex;

std::string_view words(std::string_view text, const text::OffsetMap& map, ByteSpan found) {
#ifdef WRONG
  static_cast<void>(map);
  return text::slice(text, found);
#else
  return text::slice(text, map.to_span(found));
#endif
}
