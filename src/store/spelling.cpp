#include "spelling.hpp"

namespace claimdex::store {

namespace {

unsigned char byte(std::string_view s, std::size_t at) { return at < s.size() ? static_cast<unsigned char>(s[at]) : 0; }

/// The code point at `at` where it is one of them, else 0; they take one to three bytes.
unsigned unsafe_at(std::string_view s, std::size_t at) {
  const unsigned char a = byte(s, at), b = byte(s, at + 1), c = byte(s, at + 2);
  if (a == 0x7F) return 0x7F;
  if (a == 0xC2 && b <= 0x9F) return b;      // C1
  if (a == 0xD8 && b == 0x9C) return 0x61C;  // Arabic letter mark
  if (a != 0xE2) return 0;
  const unsigned point = 0x2000u | (b & 0x3Fu) << 6 | (c & 0x3Fu);
  const bool unsafe = point == 0x200E || point == 0x200F || (point >= 0x2028 && point <= 0x202E) ||
                      (point >= 0x2066 && point <= 0x2069);
  return unsafe ? point : 0;
}

}  // namespace

std::size_t find_unsafe(std::string_view line) {
  for (std::size_t at = 0; at < line.size(); ++at)
    if (static_cast<unsigned char>(line[at]) >= 0x7F && unsafe_at(line, at) != 0) return at;
  return std::string_view::npos;
}

void append_spelt_out(std::string& out, std::string_view line) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  for (;;) {
    const std::size_t at = find_unsafe(line);
    out.append(line.substr(0, at));
    if (at == std::string_view::npos) return;
    const unsigned point = unsafe_at(line, at);
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) out += kHex[point >> shift & 0xF];
    line.remove_prefix(at + (point == 0x7F ? 1 : point < 0x800 ? 2 : 3));
  }
}

}  // namespace claimdex::store
