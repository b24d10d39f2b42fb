#include "layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "claimdex/text/text.hpp"

namespace claimdex::cli::review {
namespace {

constexpr int kSideBySide = 72, kFewestRows = 6, kFewestColumns = 24;

/// A claim's line; "…" where it goes on.
void paint_line(Grid& grid, int row, int column, int columns, const Line& line, bool selected) {
  int width = 0, at = 0;
  for (const Run& run : line) {
    width += text::display_width(run.text);
    at += grid.put(row, column + at, columns - at, run.text, selected ? Style::Selected : run.style);
  }
  if (width > columns) grid.put(row, column + columns - 1, 1, "…", selected ? Style::Selected : Style::Plain);
}

void paint_list(Grid& grid, const Layout& layout, const Model& model, const Scene& scene) {
  const Box& box = layout.list;
  for (int i = 0; i < box.rows && i < static_cast<int>(scene.lines.size()); ++i) {
    const int row = box.row + i;
    if (model.top() + static_cast<std::size_t>(i) != model.selected()) {
      paint_line(grid, row, box.column + 1, box.columns - 1, scene.lines[static_cast<std::size_t>(i)], false);
      continue;
    }
    grid.fill(row, box.column, box.columns, Style::Selected);
    grid.cursor_row = row;
    grid.cursor_column = box.column;
    grid.put(row, box.column, 1, ">", Style::Selected);
    paint_line(grid, row, box.column + 1, box.columns - 1, scene.lines[static_cast<std::size_t>(i)], true);
  }
}

void paint_rule(Grid& grid, const Layout& layout) {
  if (layout.side_by_side)
    for (int row = layout.claim.row; row < layout.claim.row + layout.claim.rows; ++row)
      grid.put(row, layout.claim.column - 2, 1, "│", Style::Dim);
  else if (layout.rule)
    for (int column = 0; column < layout.columns; ++column) grid.put(layout.claim.row - 1, column, 1, "─", Style::Dim);
}

void paint_page(Grid& grid, const Box& box, const Page& page, int scroll) {
  const std::size_t from = std::min(static_cast<std::size_t>(scroll), page.lines.size());
  const std::size_t many = std::min(static_cast<std::size_t>(box.rows), page.lines.size() - from);
  for (std::size_t i = 0; i < many; ++i)
    grid.put(box.row + static_cast<int>(i), box.column, box.columns, page.lines[from + i]);
}

void paint_bar(Grid& grid, const Layout& layout, const Model& model, const Scene& scene) {
  if (!layout.bar) return;
  grid.fill(0, 0, layout.columns, Style::Bar);
  const std::string place = fmt::format(" {} of {} ", model.count() == 0 ? 0 : model.selected() + 1, scene.of);
  const int width = text::display_width(place);
  grid.put(0, 0, layout.columns - width, " review " + text::fit(scene.title, layout.columns - width - 8), Style::Bar);
  grid.put(0, layout.columns - width, width, place, Style::Bar);
}

/// As many of them as fit, whole.
std::string hints(const Model& model, int columns) {
  std::vector<std::string> words;
  if (const AtHand* claim = model.claim(); claim && !claim->proposals.empty())
    words.push_back(fmt::format("y/N {}", claim->proposals[model.proposal()].other.str()));
  for (const char* word : {"? help", "q quit", "Tab next unchecked", "v m d l r i o verdict", "e evidence", "n note",
                           "u undo", "/ search", "s start", "x dismiss"})
    words.emplace_back(word);
  std::string out;
  for (const std::string& word : words) {
    std::string next = out;
    if (!next.empty()) next += " · ";
    next += word;
    if (text::display_width(next) > columns) break;
    out = std::move(next);
  }
  return out;
}

/// The last rows: what happened, what is asked. They lie over what is above them, for as long as they are needed.
class Bottom {
 public:
  Bottom(Grid& grid, const Layout& layout) : grid_(grid), layout_(layout) {}

  void words(std::string_view words, Style style) {
    const int most = layout_.rows < 8 ? 1 : 3;
    const std::vector<std::string> lines = text::wrap(text::printable(words), layout_.columns);
    const int shown = std::min(static_cast<int>(lines.size()), most);
    for (int i = shown - 1; i >= 0; --i) {
      const bool cut = i == shown - 1 && shown < static_cast<int>(lines.size());
      line(cut ? text::fit(lines[static_cast<std::size_t>(i)] + " " + lines[static_cast<std::size_t>(i) + 1],
                           layout_.columns)
               : lines[static_cast<std::size_t>(i)],
           style);
    }
  }

  void prompt(const Prompt& prompt) {
    const std::string label = text::printable(prompt.label) + ": ";
    const int width = text::display_width(label);
    const bool own_row = width + 20 > layout_.columns;
    const int from = own_row ? 0 : width;
    const LineEditor::Shown shown = prompt.editor.shown(layout_.columns - from);
    clear();
    if (!own_row) grid_.put(row_(), 0, width, label, Style::Bold);
    grid_.put(row_(), from, layout_.columns - from, shown.text, Style::Plain);
    grid_.typing = true;
    grid_.cursor_row = row_();
    grid_.cursor_column = from + shown.cursor;
    ++used_;
    if (own_row) line(text::fit(label, layout_.columns), Style::Bold);
  }

 private:
  [[nodiscard]] int row_() const { return layout_.rows - 1 - used_; }
  void clear() { grid_.fill(row_(), 0, layout_.columns, Style::Plain); }
  void line(std::string_view words, Style style) {
    clear();
    grid_.put(row_(), 0, layout_.columns, words, style);
    ++used_;
  }

  Grid& grid_;
  const Layout& layout_;
  int used_ = 0;
};

void paint_bottom(Grid& grid, const Layout& layout, const Model& model, const Scene& scene) {
  Bottom bottom(grid, layout);
  const Message& message = model.message();
  if (model.prompt()) bottom.prompt(*model.prompt());
  if (model.choice()) return bottom.words(model.choice()->question, Style::Bold);
  if (!message.text.empty()) return bottom.words(message.text, message.alert ? Style::Alert : Style::Bold);
  if (model.prompt()) return;
  // How much of the page is below the window.
  const int below = scene.page ? static_cast<int>(scene.page->lines.size()) - model.scroll() - layout.claim.rows : 0;
  const std::string more = below > 0 ? fmt::format(" ↓{}", below) : "";
  const int width = text::display_width(more);
  bottom.words(hints(model, layout.columns - width), Style::Dim);
  grid.put(layout.rows - 1, layout.columns - width, width, more, Style::Dim);
}

Grid paint_help(const Layout& layout, const Model& model) {
  Grid grid(layout.rows, layout.columns);
  Page page;
  for (const Binding& b : kBindings) {
    std::vector<Line> lines = flow({{std::string(b.help), Style::Plain}}, layout.columns - 10);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      lines[i].insert(
          lines[i].begin(),
          {i == 0 ? std::string(b.shown) + std::string(10 - static_cast<std::size_t>(text::display_width(b.shown)), ' ')
                  : std::string(10, ' '),
           Style::Bold});
      page.lines.push_back(std::move(lines[i]));
    }
  }
  const Box box{0, 0, layout.rows - 1, layout.columns};
  const int most = std::max(0, static_cast<int>(page.lines.size()) - box.rows);
  paint_page(grid, box, page, std::min(model.help_scroll(), most));
  Bottom(grid, layout).words(most > 0 ? "Space: more; any other key: back" : "any key: back", Style::Dim);
  return grid;
}

}  // namespace

Layout layout(int rows, int columns) {
  Layout out;
  out.rows = std::max(rows, 1);
  out.columns = std::max(columns, 1);
  out.too_small = rows < kFewestRows || columns < kFewestColumns;
  if (out.too_small) return out;
  out.bar = rows >= 10;
  out.side_by_side = columns >= kSideBySide;
  const int top = out.bar ? 1 : 0, height = rows - top - 1;
  if (out.side_by_side) {
    const int width = std::clamp(columns * 2 / 5, 30, 60);
    out.list = {top, 0, height, width};
    out.claim = {top, width + 2, height, columns - width - 2};
    return out;
  }
  out.rule = rows >= 10;
  const int list_rows = std::clamp(height / 3, 1, 8);
  const int claim_at = top + list_rows + (out.rule ? 1 : 0);
  out.list = {top, 0, list_rows, columns};
  out.claim = {claim_at, 0, rows - 1 - claim_at, columns};
  return out;
}

Grid paint(const Layout& layout, const Model& model, const Scene& scene) {
  Grid grid(layout.rows, layout.columns);
  if (layout.too_small) {
    const std::string words =
        fmt::format("too small: {}×{}, {}×{} needed", layout.columns, layout.rows, kFewestColumns, kFewestRows);
    int row = 0;
    for (const std::string& line : text::wrap(words, layout.columns))
      grid.put(row++, 0, layout.columns, line, Style::Plain);
    return grid;
  }
  if (model.help()) return paint_help(layout, model);
  paint_bar(grid, layout, model, scene);
  paint_list(grid, layout, model, scene);
  paint_rule(grid, layout);
  if (scene.page) paint_page(grid, layout.claim, *scene.page, model.scroll());
  paint_bottom(grid, layout, model, scene);
  return grid;
}

}  // namespace claimdex::cli::review
