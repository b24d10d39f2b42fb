#pragma once
// Letters and digits of ASCII and nothing else: markup, ids and figures are written with these, whatever the locale.

#include <algorithm>
#include <string_view>

namespace claimdex::text {

constexpr bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// True of "", too.
constexpr bool all_ascii_digits(std::string_view s) { return std::all_of(s.begin(), s.end(), is_ascii_digit); }

}  // namespace claimdex::text
