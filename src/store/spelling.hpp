#pragma once
#include <cstddef>
#include <string>
#include <string_view>

/// Characters of a line of JSON that must not reach a terminal as they are: DEL, C1, line and paragraph separators, bidi controls.
namespace claimdex::store {

/// Where the next one is, from `from` on; npos = nowhere. `line` is valid UTF-8.
std::size_t find_unsafe(std::string_view line);

/// Appends the line with each of them as \uXXXX. They can only stand inside its strings.
void append_spelt_out(std::string& out, std::string_view line);

}  // namespace claimdex::store
