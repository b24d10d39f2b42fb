#pragma once
#include <cairo.h>
#include <pango/pango.h>

#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "document.hpp"
#include "style.hpp"

namespace claimdex::pdf {

struct ReleaseObject {
  void operator()(void* object) const;
};
using Layout = std::unique_ptr<PangoLayout, ReleaseObject>;
using Context = std::unique_ptr<PangoContext, ReleaseObject>;

/// Runs of text in one style, broken into lines of a width. Words are only ever broken where nothing else fits, and never with a hyphen that isn't theirs. No
/// markup is read: a text is a text.
class Paragraph {
 public:
  Paragraph(PangoContext* context, const Style& style, const std::vector<Run>& runs, double width);

  [[nodiscard]] std::size_t lines() const { return lines_.size(); }
  /// Draws a line, its upper left corner at (x, y). `colour` is of plain words. Where some of the words are links, each piece is an element of its own to a
  /// screen reader: cairo gives none to words that stand beside elements.
  void draw(cairo_t* cairo, std::size_t line, double x, double y, const Colour& colour) const;
  [[nodiscard]] double width_of(std::size_t line) const;
  /// Adds the characters that no font has.
  void collect_missing(std::set<char32_t>& missing) const;

 private:
  struct Line {
    PangoLayoutLine* line;
    std::size_t base;  // where the text of its layout begins
    double x;
  };
  std::size_t break_lines(PangoContext* context, std::size_t base, std::size_t end, double width);
  [[nodiscard]] PangoAttrList* attributes(std::size_t base, std::size_t end) const;
  [[nodiscard]] bool has_links() const;
  [[nodiscard]] const Run& run_at(std::size_t byte) const;

  const Style& style_;
  const std::vector<Run>& runs_;
  std::vector<std::size_t> ends_;  // of the runs, in bytes of text_
  std::string text_;
  std::vector<Layout> layouts_;
  std::vector<Line> lines_;
};

/// A rectangle of one colour.
void fill(cairo_t* cairo, const Colour& colour, double x, double y, double width, double height);

}  // namespace claimdex::pdf
