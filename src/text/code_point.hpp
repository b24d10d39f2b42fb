#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Stepping through UTF-8, code point by code point. Inline and ours, because every function of this module loops over
/// it and ICU's macros don't survive -Wconversion.
namespace claimdex::text {

inline constexpr char32_t kReplacement = 0xFFFD;

inline unsigned char byte_at(std::string_view s, std::size_t at) { return static_cast<unsigned char>(s[at]); }
inline bool is_continuation(unsigned char b) { return (b & 0xC0) == 0x80; }

/// Bytes of the well-formed sequence that begins at `at` (inside s), or 0: overlong forms, surrogates, code points past
/// U+10FFFF and sequences cut by the end are not well formed.
inline std::size_t sequence_length(std::string_view s, std::size_t at) {
  unsigned char lead = byte_at(s, at);
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return 0;
  std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (s.size() - at < length) return 0;
  unsigned char second = byte_at(s, at + 1);
  unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  if (second < low || second > high) return 0;
  for (std::size_t i = 2; i < length; ++i)
    if (!is_continuation(byte_at(s, at + i))) return 0;
  return length;
}

/// The code point at `at`, which moves behind it. A byte that is no UTF-8 counts as one U+FFFD.
inline char32_t next_code_point(std::string_view s, std::size_t& at) {
  auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte_at(s, at + i) & 0x3F); };
  char32_t lead = byte_at(s, at), c = kReplacement;
  std::size_t length = sequence_length(s, at);
  switch (length) {
    case 1:
      c = lead;
      break;
    case 2:
      c = (lead & 0x1F) << 6 | tail(1);
      break;
    case 3:
      c = (lead & 0x0F) << 12 | tail(1) << 6 | tail(2);
      break;
    case 4:
      c = (lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3);
      break;
    default:
      length = 1;
  }
  at += length;
  return c;
}

/// The last code point of s, or 0 where it is empty.
inline char32_t last_code_point(std::string_view s) {
  if (s.empty()) return 0;
  std::size_t at = s.size() - 1;
  while (at > 0 && s.size() - at < 4 && is_continuation(byte_at(s, at))) --at;
  return next_code_point(s, at);
}

inline void append_code_point(std::string& out, char32_t c) {
  auto put = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) return put(c);
  if (c < 0x800) {
    put(0xC0 | c >> 6);
  } else if (c < 0x10000) {
    put(0xE0 | c >> 12);
    put(0x80 | (c >> 6 & 0x3F));
  } else {
    put(0xF0 | c >> 18);
    put(0x80 | (c >> 12 & 0x3F));
    put(0x80 | (c >> 6 & 0x3F));
  }
  put(0x80 | (c & 0x3F));
}

/// Where the bytes before `from` and up to the answer are all ASCII: the first byte of 128 and more, or the size.
std::size_t ascii_prefix(std::string_view s, std::size_t from = 0);

}  // namespace claimdex::text
