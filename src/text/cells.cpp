#include "claimdex/text/cells.hpp"

#include "code_point.hpp"
#include "graphemes.hpp"

namespace claimdex::text {
namespace {

constexpr std::size_t kMarksInCell = 4;

bool joins_or_selects(char32_t c) {
  return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF) ||
         u_charType(static_cast<UChar32>(c)) == U_FORMAT_CHAR;
}

}  // namespace

std::vector<Glyph> glyphs(std::string_view printable) {
  std::vector<Glyph> out;
  out.reserve(printable.size());
  for (std::size_t at = 0; at < printable.size();) {
    const auto start = static_cast<std::uint32_t>(at);
    const int width = width_of(next_code_point(printable, at));
    const auto end = static_cast<std::uint32_t>(at);
    if (width == 0 && !out.empty())
      out.back().span.end = end;
    else
      out.push_back({{start, end}, width == 2 ? 2 : 1});
  }
  return out;
}

std::u32string cell_of(std::string_view glyph) {
  std::u32string out;
  for (std::size_t at = 0; at < glyph.size() && out.size() <= kMarksInCell;) {
    const char32_t c = next_code_point(glyph, at);
    if (out.empty() && width_of(c) == 0) out.push_back(U' ');
    if (c >= 0xAD && joins_or_selects(c)) continue;
    out.push_back(c);
  }
  return out;
}

std::size_t next_grapheme(std::string_view utf8, std::size_t at) {
  if (at >= utf8.size()) return utf8.size();
  Graphemes rest(utf8.substr(at));
  return at + rest.next().size();
}

std::size_t previous_grapheme(std::string_view utf8, std::size_t at) {
  const std::string_view before = utf8.substr(0, at);
  Graphemes all(before);
  std::size_t last = 0;
  for (std::string_view g = all.next(); !g.empty(); g = all.next()) last = all.position() - g.size();
  return last;
}

}  // namespace claimdex::text
