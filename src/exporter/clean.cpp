#include "clean.hpp"

#include "claimdex/text/text.hpp"

namespace claimdex::exporter {

CodePoint decode_one(const char* p, const char* end) {
  const auto byte = [&](int i) { return static_cast<unsigned char>(p[i]); };
  const auto left = end - p;
  const auto tail = [&](int i) { return (byte(i) & 0xC0) == 0x80; };
  const char32_t b0 = byte(0);
  if (b0 < 0x80) return {b0, 1};
  if (b0 >= 0xC2 && b0 < 0xE0 && left >= 2 && tail(1)) return {((b0 & 0x1F) << 6) | (byte(1) & 0x3Fu), 2};
  if (b0 >= 0xE0 && b0 < 0xF0 && left >= 3 && tail(1) && tail(2)) {
    const char32_t c = ((b0 & 0x0F) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu);
    if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3};
  }
  if (b0 >= 0xF0 && b0 < 0xF5 && left >= 4 && tail(1) && tail(2) && tail(3)) {
    const char32_t c = ((b0 & 0x07) << 18) | ((byte(1) & 0x3Fu) << 12) | ((byte(2) & 0x3Fu) << 6) | (byte(3) & 0x3Fu);
    if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4};
  }
  return {};
}

bool is_unsafe(char32_t c) {
  if (c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C) return true;
  return c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

namespace {

std::string spaced(std::string_view s) {
  std::string out(s);
  for (char& c : out)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  return out;
}

bool is_url_byte(unsigned char c) {
  if (c >= 0x80) return true;  // checked as a code point by the caller
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) return true;
  return std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(static_cast<char>(c)) != std::string_view::npos;
}

}  // namespace

std::string one_line(std::string_view foreign) { return text::printable(spaced(foreign)); }

std::string lines(std::string_view foreign) {
  std::string out;
  while (!foreign.empty()) {
    const auto end = foreign.find_first_of("\r\n");
    const std::string_view line = foreign.substr(0, end);
    foreign.remove_prefix(end == std::string_view::npos ? foreign.size() : end + 1);
    if (line.find_first_not_of(" \t") == std::string_view::npos) continue;
    if (!out.empty()) out += '\n';
    out += one_line(line);
  }
  return out;
}

std::string stripped(std::string_view foreign) {
  std::string out;
  out.reserve(foreign.size());
  const char* p = foreign.data();
  const char* end = p + foreign.size();
  while (p < end) {
    const CodePoint c = decode_one(p, end);
    if (c.value == '\n' || c.value == '\r' || c.value == '\t' || c.value == 0x2028 || c.value == 0x2029) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (c.size > 0 && !is_unsafe(c.value)) {
      out.append(p, static_cast<std::size_t>(c.size));
    }
    p += c.size > 0 ? c.size : 1;
  }
  return out;
}

bool is_linkable(std::string_view url) {
  std::string scheme(url.substr(0, url.find("://")));
  for (char& c : scheme)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  if (scheme != "http" && scheme != "https") return false;
  const std::string_view rest = url.substr(scheme.size());
  if (rest.size() < 4 || rest[3] == '/' || rest[3] == '?' || rest[3] == '#') return false;
  const char* end = url.data() + url.size();
  for (const char* p = url.data(); p < end;) {
    const CodePoint c = decode_one(p, end);
    if (c.size == 0 || is_unsafe(c.value) || !is_url_byte(static_cast<unsigned char>(*p))) return false;
    p += c.size;
  }
  return text::printable(url) == url;
}

}  // namespace claimdex::exporter
