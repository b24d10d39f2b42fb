#include "line_editor.hpp"

#include <algorithm>

#include "claimdex/text/cells.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli::review {
namespace {

std::string utf8_of(char32_t c) {
  const auto byte = [](char32_t b) { return static_cast<char>(b); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

bool is_character(char32_t c) {
  return c >= 0x20 && !(c >= 0x7F && c < 0xA0) && !(c >= 0xD800 && c < 0xE000) && c < 0x110000;
}

}  // namespace

bool LineEditor::press(const Key& key) {
  using Kind = Key::Kind;
  if (key.kind == Kind::PasteBegin || key.kind == Kind::PasteEnd) {
    pasting_ = key.kind == Kind::PasteBegin;
    return true;
  }
  if (!pasting_) return edit(key);
  if (key.kind == Kind::Enter || key.kind == Kind::Tab)
    insert(U' ');
  else if (key.kind == Kind::Char && !key.control)
    insert(key.c);
  return true;
}

bool LineEditor::edit(const Key& key) {
  using Kind = Key::Kind;
  switch (key.kind) {
    case Kind::Char:
      if (key.control) return control(key.c);
      insert(key.c);
      return true;
    case Kind::Backspace:
      erase(text::previous_grapheme(text_, cursor_), cursor_);
      return true;
    case Kind::Delete:
      erase(cursor_, text::next_grapheme(text_, cursor_));
      return true;
    case Kind::Left:
      cursor_ = text::previous_grapheme(text_, cursor_);
      return true;
    case Kind::Right:
      cursor_ = text::next_grapheme(text_, cursor_);
      return true;
    case Kind::Home:
      cursor_ = 0;
      return true;
    case Kind::End:
      cursor_ = text_.size();
      return true;
    default:
      return false;
  }
}

/// As in a shell.
bool LineEditor::control(char32_t letter) {
  switch (letter) {
    case U'a':
      cursor_ = 0;
      break;
    case U'e':
      cursor_ = text_.size();
      break;
    case U'b':
      cursor_ = text::previous_grapheme(text_, cursor_);
      break;
    case U'f':
      cursor_ = text::next_grapheme(text_, cursor_);
      break;
    case U'd':
      erase(cursor_, text::next_grapheme(text_, cursor_));
      break;
    case U'k':
      erase(cursor_, text_.size());
      break;
    case U'u':
      erase(0, cursor_);
      break;
    case U'w':
      erase(word_before(), cursor_);
      break;
    default:
      return false;
  }
  return true;
}

void LineEditor::insert(char32_t c) {
  if (c == U'\n' || c == U'\r' || c == U'\t') c = U' ';
  if (!is_character(c)) return;
  const std::string bytes = utf8_of(c);
  text_.insert(cursor_, bytes);
  cursor_ += bytes.size();
}

void LineEditor::erase(std::size_t from, std::size_t to) {
  text_.erase(from, to - from);
  cursor_ = from;
}

std::size_t LineEditor::word_before() const {
  std::size_t at = cursor_;
  while (at > 0 && text_[at - 1] == ' ') --at;
  while (at > 0 && text_[at - 1] != ' ') --at;
  return at;
}

LineEditor::Shown LineEditor::shown(int columns) const {
  const std::string before = text::printable(std::string_view(text_).substr(0, cursor_));
  const std::string after = text::printable(std::string_view(text_).substr(cursor_));
  const auto glyphs = text::glyphs(before);
  Shown out;
  std::size_t from = before.size();
  for (auto glyph = glyphs.rbegin(); glyph != glyphs.rend(); ++glyph) {
    if (out.cursor + glyph->width > columns - 1) break;
    out.cursor += glyph->width;
    from = glyph->span.start;
  }
  out.text = before.substr(from);
  int column = out.cursor;
  for (const text::Glyph& glyph : text::glyphs(after)) {
    column += glyph.width;
    if (column > columns) break;
    out.text.append(after, glyph.span.start, glyph.span.size());
  }
  return out;
}

}  // namespace claimdex::cli::review
