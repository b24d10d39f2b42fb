#pragma once
#include <set>
#include <string>

namespace claimdex::pdf {

/// "3 characters (Arabic, Han): U+0628 U+4E00 U+4E8C": the scripts that a font is missing for, and the first few characters; "" for none.
std::string missing_words(const std::set<char32_t>& missing);

}  // namespace claimdex::pdf
