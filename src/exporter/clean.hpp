#pragma once
#include <string>
#include <string_view>

/// What article text may not bring into a file that people open: control characters, line and paragraph separators, and
/// the invisible controls that turn the direction of writing around, so that a line reads otherwise than it is.
namespace claimdex::exporter {

struct CodePoint {
  char32_t value = 0;
  int size = 0;  ///< bytes; 0 where the bytes are no UTF-8
};
/// The code point at the beginning of [p, end); p < end.
CodePoint decode_one(const char* p, const char* end);

/// C0, DEL, C1, U+2028, U+2029 and bidi controls.
bool is_unsafe(char32_t c);

/// On one line and visible, for people: line breaks and tabs become spaces, the rest as text::printable shows it.
std::string one_line(std::string_view foreign);
/// The same by lines; empty lines are left out.
std::string lines(std::string_view foreign);
/// On one line without unsafe characters and invalid bytes, for cells that programs read: line breaks and tabs become spaces.
std::string stripped(std::string_view foreign);

/// True for http and https addresses made of nothing but characters that an address may have: only these become links.
bool is_linkable(std::string_view url);

}  // namespace claimdex::exporter
