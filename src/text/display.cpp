// Text for people's terminals: made harmless, measured, cut and wrapped.
//
// What an article says is kept as written and may hold anything, an escape sequence that clears the screen or a control
// that turns the line around. The cleaning happens here, at the moment of showing, and in one place. Cutting works on
// grapheme clusters (what a reader takes for one character); ICU's iterator is asked only where a code point could be
// part of a longer one.
#include <unicode/uchar.h>

#include <algorithm>

#include "claimdex/text/text.hpp"
#include "code_point.hpp"
#include "graphemes.hpp"

namespace claimdex::text {
namespace {

bool is_bidi_control(char32_t c) {
  return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Would a terminal, or a reader, be led astray by it?
bool is_unsafe(char32_t c) {
  if (c >= 0x80 && c <= 0x9F) return true;
  if (c < 0x600) return c >= 0x378 && u_charType(static_cast<UChar32>(c)) == U_UNASSIGNED;
  if (is_bidi_control(c) || c == 0x2028 || c == 0x2029) return true;
  auto type = u_charType(static_cast<UChar32>(c));
  return type == U_UNASSIGNED || type == U_SURROGATE || (c >= 0xE0000 && c <= 0xE007F);
}

void append_ascii(std::string& out, char c, bool keep_newlines) {
  if (c == '\n' && keep_newlines)
    out.push_back(c);
  else if (c == '\n' || c == '\t')
    out.push_back(' ');
  else if (c == 0x7F)
    out.append("^?");
  else if (c < 0x20)
    out.append({'^', static_cast<char>(c + 0x40)});
  else
    out.push_back(c);
}

bool needs_no_care(std::string_view s) {
  for (std::size_t at = 0; at < s.size(); ++at)
    if (byte_at(s, at) < 0x20 || byte_at(s, at) >= 0x7F) return false;
  return true;
}

/// Breaks one line, which holds no newline, at spaces; a word longer than a line is broken between graphemes.
class Wrapper {
 public:
  Wrapper(int columns, std::vector<std::string>& lines) : columns_(columns), lines_(lines) {}

  void line(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      std::size_t end = std::min(text.find(' ', at), text.size());
      if (end > at) word(text.substr(at, end - at));
      at = end + 1;
    }
    flush();
  }

 private:
  void word(std::string_view word) {
    int width = display_width(word);
    if (!line_.empty() && width_ + 1 + width <= columns_) {
      line_.push_back(' ');
      line_.append(word);
      width_ += 1 + width;
      return;
    }
    if (!line_.empty()) flush();
    if (width <= columns_) {
      line_ = word;
      width_ = width;
    } else {
      pieces(word);
    }
  }

  void pieces(std::string_view word) {
    Graphemes graphemes(word);
    for (std::string_view g = graphemes.next(); !g.empty(); g = graphemes.next()) {
      int width = display_width(g);
      if (width_ > 0 && width_ + width > columns_) flush();
      line_.append(g);
      width_ += width;
    }
  }

  void flush() {
    lines_.push_back(std::move(line_));
    line_.clear();
    width_ = 0;
  }

  int columns_, width_ = 0;
  std::vector<std::string>& lines_;
  std::string line_;
};

}  // namespace

std::string printable(std::string_view utf8, bool keep_newlines) {
  if (needs_no_care(utf8)) return std::string(utf8);
  std::string out;
  out.reserve(utf8.size() + 8);
  for (std::size_t at = 0; at < utf8.size();) {
    if (byte_at(utf8, at) < 0x80) {
      if (utf8.substr(at, 2) == "\r\n") ++at;
      append_ascii(out, utf8[at++], keep_newlines);
      continue;
    }
    char32_t c = next_code_point(utf8, at);
    append_code_point(out, is_unsafe(c) ? kReplacement : c);
  }
  return out;
}

int display_width(std::string_view utf8) {
  std::size_t ascii = ascii_prefix(utf8);
  int width = static_cast<int>(ascii);
  for (std::size_t at = ascii; at < utf8.size();) width += width_of(next_code_point(utf8, at));
  return width;
}

std::string fit(std::string_view utf8, int columns) {
  if (columns <= 0) return {};
  if (utf8.size() <= static_cast<std::size_t>(columns) || display_width(utf8) <= columns) return std::string(utf8);
  int width = 0;
  std::size_t end = 0;
  Graphemes graphemes(utf8);
  for (std::string_view g = graphemes.next(); !g.empty(); g = graphemes.next()) {
    width += display_width(g);
    if (width > columns - 1) break;
    end = graphemes.position();
  }
  while (end > 0 && utf8[end - 1] == ' ') --end;
  return std::string(utf8.substr(0, end)) + "…";
}

std::vector<std::string> wrap(std::string_view utf8, int columns) {
  std::vector<std::string> lines;
  Wrapper wrapper(std::max(columns, 1), lines);
  for (std::size_t at = 0; at <= utf8.size();) {
    std::size_t end = std::min(utf8.find('\n', at), utf8.size());
    wrapper.line(utf8.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

}  // namespace claimdex::text
