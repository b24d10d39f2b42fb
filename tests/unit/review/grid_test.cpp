#include "grid.hpp"

#include <doctest/doctest.h>

using namespace claimdex::cli::review;

namespace {

std::string plain(const Line& line) {
  std::string out;
  for (const Run& run : line) out += run.text;
  return out;
}

/// "one [two three] four": what is in brackets is the claim's words.
std::string marked(const Line& line) {
  std::string out;
  for (const Run& run : line) out += run.style == Style::Words ? "[" + run.text + "]" : run.text;
  return out;
}

}  // namespace

TEST_CASE("grid: wide characters take two cells, and never half of one at an edge") {
  Grid grid(1, 5);
  CHECK(grid.put(0, 0, 5, "漢字漢字", Style::Plain) == 4);
  CHECK(grid.row(0) == "漢字");
  CHECK(grid.at(0, 1).text.empty());
  CHECK(grid.at(0, 4).text == " ");
}

TEST_CASE("grid: what is put over half of a wide character takes its other half away") {
  Grid grid(1, 6);
  grid.put(0, 0, 6, "漢字漢", Style::Plain);
  grid.put(0, 1, 2, "ab", Style::Plain);
  CHECK(grid.row(0) == " ab 漢");
  grid.fill(0, 5, 1, Style::Plain);
  CHECK(grid.row(0) == " ab");
}

TEST_CASE("grid: nothing is put outside") {
  Grid grid(2, 4);
  CHECK(grid.put(2, 0, 4, "x", Style::Plain) == 0);
  CHECK(grid.put(0, 2, 9, "abcdef", Style::Plain) == 2);
  CHECK(grid.put(1, 9, 4, "x", Style::Plain) == 0);
  CHECK(grid.row(0) == "  ab");
  CHECK(grid.row(1).empty());
}

TEST_CASE("flow: lines of words that keep their styles") {
  struct Case {
    std::string_view what;
    Line runs;
    int columns;
    std::vector<std::string> lines;
  };
  const Case cases[] = {
      {"breaks at spaces", {{"one two three", Style::Plain}}, 8, {"one two", "three"}},
      {"a style goes over the end of a line",
       {{"a ", Style::Plain}, {"two three", Style::Words}, {" b", Style::Plain}},
       5,
       {"a [two]", "[three]", "b"}},
      {"highlighted words are one stretch",
       {{"a ", Style::Plain}, {"b c", Style::Words}, {" d", Style::Plain}},
       9,
       {"a [b c] d"}},
      {"a style begins in a word", {{"un", Style::Plain}, {"checked x", Style::Words}}, 9, {"un[checked]", "[x]"}},
      {"a word that is too long", {{"abcdefgh ij", Style::Plain}}, 3, {"abc", "def", "gh", "ij"}},
      {"wide", {{"漢字漢字", Style::Plain}}, 5, {"漢字", "漢字"}},
      {"paragraphs", {{"a\n\nb", Style::Plain}}, 9, {"a", "", "b"}},
      {"marks on a newline are no way around it", {{"a\n\u0301b", Style::Plain}}, 9, {"a", "b"}},
      {"nothing", {}, 9, {}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    std::vector<std::string> got;
    for (const Line& line : flow(c.runs, c.columns)) got.push_back(marked(line));
    CHECK(got == c.lines);
  }
  CHECK(plain(flow({{"a  b", Style::Plain}}, 9).front()) == "a b");
}
