#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/span.hpp"

namespace claimdex::text {

/// Where these words (folded, as words() gives them) stand side by side, with no more than blanks and a few signs between them: each place from
/// the first word's begin to the last one's end, in order. Nothing for no words.
std::vector<ByteSpan> find_words(std::string_view utf8, const std::vector<std::string>& folded);

}  // namespace claimdex::text
