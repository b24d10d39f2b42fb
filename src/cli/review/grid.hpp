#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What the screen is to show, before any terminal has a say: cells with characters and styles. Tests read it as text.
namespace claimdex::cli::review {

enum class Style : std::uint8_t {
  Plain,
  Bold,
  Dim,
  Words,     ///< the claim's own words in its article
  Selected,  ///< the claim at hand in the list
  Bar,       ///< the bars above and below
  Figure,
  Good,   ///< verified
  Doubt,  ///< disputed, misleading
  Bad,    ///< refuted
  Gone,   ///< unverifiable, outdated
  Alert,  ///< a refusal, an error
};

/// Words in one style.
struct Run {
  std::string text;
  Style style = Style::Plain;
};
using Line = std::vector<Run>;

struct Cell {
  std::string text = " ";  ///< a character with its marks; "" right of a wide one
  Style style = Style::Plain;
};

class Grid {
 public:
  Grid(int rows, int columns)
      : rows_(rows), columns_(columns), cells_(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns)) {}

  [[nodiscard]] int rows() const { return rows_; }
  [[nodiscard]] int columns() const { return columns_; }
  [[nodiscard]] const Cell& at(int row, int column) const { return cells_[index(row, column)]; }

  /// Printable text from there on, in at most `columns` columns and never beyond the edge; a wide character that doesn't fit is left out. Returns the
  /// columns that it took.
  int put(int row, int column, int columns, std::string_view text, Style style);
  int put(int row, int column, int columns, const Line& line);
  /// All of a row's stretch in one style, with spaces.
  void fill(int row, int column, int columns, Style style);

  /// One row, without the spaces at its end.
  [[nodiscard]] std::string row(int row) const;

  int cursor_row = -1, cursor_column = -1;  ///< also where nobody types: screen readers follow it
  bool typing = false;

 private:
  void set(int row, int column, int width, Cell cell);
  [[nodiscard]] std::size_t index(int row, int column) const {
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) + static_cast<std::size_t>(column);
  }

  int rows_, columns_;
  std::vector<Cell> cells_;
};

/// Lines of at most `columns` columns, broken at spaces and at newlines; a longer word is broken between characters. What is in the runs is
/// printable text, and their styles stay with the words.
std::vector<Line> flow(const Line& runs, int columns);

}  // namespace claimdex::cli::review
