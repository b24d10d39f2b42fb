#include "json_writer.hpp"

#include <charconv>
#include <cmath>

#include "clean.hpp"

namespace claimdex::exporter {
namespace {

constexpr std::array<bool, 256> plain_ascii() {
  std::array<bool, 256> plain{};
  for (std::size_t c = 0x20; c < 0x7F; ++c) plain[c] = c != '"' && c != '\\';
  return plain;
}
constexpr auto kPlain = plain_ascii();
/// A two-byte letter that no rule concerns (all of Cyrillic, most of Latin): texts are full of them. Left out are the C1 controls
/// (lead C2) and the Arabic letter mark (lead D8).
bool is_harmless_pair(const char* p, const char* end) {
  const auto lead = static_cast<unsigned char>(*p);
  return lead > 0xC2 && lead < 0xE0 && lead != 0xD8 && end - p > 1 && (static_cast<unsigned char>(p[1]) & 0xC0) == 0x80;
}

constexpr double kLargestWhole = 9007199254740992.0;  // 2^53
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

}  // namespace

JsonWriter& JsonWriter::key_word(std::string_view name) {
  word(name);
  reserve(1);
  put(':');
  comma_ = false;
  return *this;
}

void JsonWriter::word(std::string_view value) {
  reserve(value.size() + 3);
  if (comma_) put(',');
  put('"');
  copy(value.data(), value.size());
  put('"');
  comma_ = true;
}

void JsonWriter::integer(std::int64_t value) {
  reserve(24);
  if (comma_) put(',');
  const auto end = std::to_chars(buffer_.data() + used_, buffer_.data() + kSize, value);
  used_ = static_cast<std::size_t>(end.ptr - buffer_.data());
  comma_ = true;
}

void JsonWriter::number(double value) {
  if (!std::isfinite(value)) return null();
  if (std::fabs(value) <= kLargestWhole && value == std::floor(value)) return integer(static_cast<std::int64_t>(value));
  reserve(32);
  if (comma_) put(',');
  // Worth and confidence have two decimals: far cheaper to write by hand, and the same shortest text.
  const int hundredths = value > 0 && value < 1 ? static_cast<int>(std::lround(value * 100)) : 0;
  if (hundredths > 0 && hundredths / 100.0 == value) {
    copy("0.", 2);
    put(static_cast<char>('0' + hundredths / 10));
    if (hundredths % 10 != 0) put(static_cast<char>('0' + hundredths % 10));
  } else {
    const auto end = std::to_chars(buffer_.data() + used_, buffer_.data() + kSize, value);
    used_ = static_cast<std::size_t>(end.ptr - buffer_.data());
  }
  comma_ = true;
}

void JsonWriter::string(std::string_view value) {
  reserve(2);
  if (comma_) put(',');
  put('"');
  const char* p = value.data();
  const char* end = p + value.size();
  const char* run = p;  // what is copied as it stands
  while (p < end) {
    if (kPlain[static_cast<unsigned char>(*p)]) {
      ++p;
      continue;
    }
    if (is_harmless_pair(p, end)) {
      p += 2;
      continue;
    }
    const CodePoint c = decode_one(p, end);
    if (c.value >= 0x80 && !is_unsafe(c.value)) {
      p += c.size;
      continue;
    }
    bytes(run, static_cast<std::size_t>(p - run));
    if (c.size == 0)
      bytes(kReplacement.data(), kReplacement.size());
    else
      unicode_escape(c.value);
    p += c.size > 0 ? c.size : 1;
    run = p;
  }
  bytes(run, static_cast<std::size_t>(p - run));
  reserve(1);
  put('"');
  comma_ = true;
}

void JsonWriter::unicode_escape(char32_t c) {
  constexpr std::string_view kHex = "0123456789abcdef";
  reserve(6);
  put('\\');
  if (c == '"' || c == '\\') return put(static_cast<char>(c));
  if (c == '\n') return put('n');
  if (c == '\r') return put('r');
  if (c == '\t') return put('t');
  put('u');
  for (int shift = 12; shift >= 0; shift -= 4) put(kHex[(c >> shift) & 0xF]);
}

void JsonWriter::bytes(const char* from, std::size_t n) {
  if (n > kSize - used_) {
    flush();
    if (n > kSize) {
      out_.append(from, n);
      return;
    }
  }
  copy(from, n);
}

}  // namespace claimdex::exporter
