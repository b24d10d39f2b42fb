#include "grid.hpp"

#include <algorithm>

#include "claimdex/text/cells.hpp"

namespace claimdex::cli::review {

/// A wide character that loses one of its cells loses the other one, too.
void Grid::set(int row, int column, int width, Cell cell) {
  if (cells_[index(row, column)].text.empty() && column > 0) cells_[index(row, column - 1)].text = " ";
  const int behind = column + width;
  if (behind < columns_ && cells_[index(row, behind)].text.empty()) cells_[index(row, behind)].text = " ";
  const Style style = cell.style;
  cells_[index(row, column)] = std::move(cell);
  if (width == 2) cells_[index(row, column + 1)] = {"", style};
}

int Grid::put(int row, int column, int columns, std::string_view text, Style style) {
  if (row < 0 || row >= rows_ || column < 0) return 0;
  const int end = std::min(column + columns, columns_);
  int at = column;
  for (const text::Glyph& glyph : text::glyphs(text)) {
    if (at + glyph.width > end) break;
    set(row, at, glyph.width, {std::string(text.substr(glyph.span.start, glyph.span.size())), style});
    at += glyph.width;
  }
  return at - column;
}

int Grid::put(int row, int column, int columns, const Line& line) {
  int taken = 0;
  for (const Run& run : line) taken += put(row, column + taken, columns - taken, run.text, run.style);
  return taken;
}

void Grid::fill(int row, int column, int columns, Style style) {
  for (int at = column; at < std::min(column + columns, columns_); ++at) set(row, at, 1, {" ", style});
}

std::string Grid::row(int row) const {
  std::string out;
  for (int column = 0; column < columns_; ++column) out += at(row, column).text;
  out.erase(out.find_last_not_of(' ') + 1);
  return out;
}

namespace {

/// Breaks styled words into lines. A word may change its style in the middle, so what is gathered is pieces.
class Flow {
 public:
  explicit Flow(int columns) : columns_(std::max(columns, 2)) {}

  void run(const Run& run) {
    for (const text::Glyph& glyph : text::glyphs(run.text)) {
      const std::string_view piece = std::string_view(run.text).substr(glyph.span.start, glyph.span.size());
      if (piece.front() == '\n') {
        end_word();
        end_line();
      } else if (piece == " ") {
        end_word();
        space_ = true;
        space_style_ = run.style;
      } else {
        if (word_width_ + glyph.width > columns_) end_word();
        add(word_, piece, run.style);
        word_width_ += glyph.width;
      }
    }
  }

  std::vector<Line> finish() {
    end_word();
    if (!line_.empty()) end_line();
    return std::move(lines_);
  }

 private:
  static void add(Line& to, std::string_view piece, Style style) {
    if (to.empty() || to.back().style != style) to.push_back({"", style});
    to.back().text += piece;
  }

  void end_word() {
    if (word_.empty()) return;
    const int space = space_ && width_ > 0 ? 1 : 0;
    if (width_ > 0 && width_ + space + word_width_ > columns_)
      end_line();
    else if (space == 1) {
      // The space between two words of one style has it too: highlighted words are one stretch.
      add(line_, " ", !line_.empty() && line_.back().style == space_style_ ? space_style_ : Style::Plain);
      ++width_;
    }
    for (const Run& run : word_) add(line_, run.text, run.style);
    width_ += word_width_;
    word_.clear();
    word_width_ = 0;
    space_ = false;
  }

  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    width_ = 0;
    space_ = false;
  }

  int columns_, width_ = 0, word_width_ = 0;
  bool space_ = false;
  Style space_style_ = Style::Plain;
  Line line_, word_;
  std::vector<Line> lines_;
};

}  // namespace

std::vector<Line> flow(const Line& runs, int columns) {
  Flow flow(columns);
  for (const Run& run : runs) flow.run(run);
  return flow.finish();
}

}  // namespace claimdex::cli::review
