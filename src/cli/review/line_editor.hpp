#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "keys.hpp"

namespace claimdex::cli::review {

/// One line that is being typed. The cursor stands between characters as readers see them (graphemes), never inside one. What is pasted stays on
/// the line: its newlines and tabs are spaces, its other control characters go.
class LineEditor {
 public:
  LineEditor() = default;
  explicit LineEditor(std::string text) : text_(std::move(text)), cursor_(text_.size()) {}

  /// False for a key that is none of an editor's: Enter, Escape, Up, Down, Tab, outside of a paste.
  bool press(const Key& key);

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::size_t cursor() const { return cursor_; }

  /// What `columns` columns show of it, and the cursor's column among them: always on the screen.
  struct Shown {
    std::string text;
    int cursor = 0;
  };
  [[nodiscard]] Shown shown(int columns) const;

 private:
  bool edit(const Key& key);
  bool control(char32_t letter);
  void insert(char32_t c);
  void erase(std::size_t from, std::size_t to);
  [[nodiscard]] std::size_t word_before() const;

  std::string text_;
  std::size_t cursor_ = 0;
  bool pasting_ = false;
};

}  // namespace claimdex::cli::review
