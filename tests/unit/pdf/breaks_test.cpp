#include "breaks.hpp"

#include <doctest/doctest.h>

#include <rapidcheck.h>

#include <string>

using namespace claimdex::pdf;

namespace {

constexpr double kPage = 100;

Extent lines(std::size_t n) { return {n, 10, 0, false}; }
Extent heading(std::size_t n = 1) { return {n, 10, 5, true}; }

/// "0:0-4 1:0-6 | 1:6-9": block and lines, page by page.
std::string told(const std::vector<Extent>& blocks) {
  std::string out;
  for (const Page& page : paginate(blocks, kPage)) {
    if (!out.empty()) out += " |";
    for (const Piece& piece : page)
      out += (out.empty() ? "" : " ") + std::to_string(piece.block) + ":" + std::to_string(piece.first) + "-" +
             std::to_string(piece.last);
  }
  return out;
}

TEST_CASE("where pages end") {
  struct Row {
    const char* what;
    std::vector<Extent> blocks;
    const char* pages;
  };
  const std::vector<Row> rows{
      {"nothing is one empty page", {}, ""},
      {"what fits is one page", {lines(4), lines(6)}, "0:0-4 1:0-6"},
      {"a long paragraph goes on", {lines(4), lines(9)}, "0:0-4 1:0-6 | 1:6-9"},
      {"no lonely last line", {lines(4), lines(7)}, "0:0-4 1:0-5 | 1:5-7"},
      {"no lonely first line", {lines(9), lines(6)}, "0:0-9 | 1:0-6"},
      {"three lines stay together", {lines(8), lines(3)}, "0:0-8 | 1:0-3"},
      {"many pages", {lines(25)}, "0:0-10 | 0:10-20 | 0:20-25"},
      {"a heading goes with what follows", {lines(8), heading(), lines(5)}, "0:0-8 | 1:0-1 2:0-5"},
      {"several do", {lines(6), heading(), heading(2), lines(5)}, "0:0-6 | 1:0-1 2:0-2 3:0-5"},
      {"where there is room it stays", {lines(5), heading(), lines(5)}, "0:0-5 1:0-1 2:0-3 | 2:3-5"},
      {"a heading at the very end", {lines(9), heading()}, "0:0-9 | 1:0-1"},
      {"a heading longer than a page", {heading(12), lines(1)}, "0:0-10 | 0:10-12 1:0-1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(told(row.blocks) == row.pages);
  }
}

TEST_CASE("room above is lost at the top of a page only") {
  const Extent spaced{2, 10, 15, false};
  const auto pages = paginate({spaced, spaced, lines(5), spaced}, kPage);
  REQUIRE(pages.size() == 2);
  CHECK(pages[0][0].top == 0);
  CHECK(pages[0][1].top == 35);
  CHECK(pages[1][0].top == 0);
}

TEST_CASE("every line is on one page, in order, and no page is fuller than it can be") {
  rc::check([](const std::vector<std::pair<unsigned char, bool>>& drawn) {
    std::vector<Extent> blocks;
    for (const auto& [n, keep] : drawn) blocks.push_back({1u + n % 40u, 7, static_cast<double>(n % 5), keep});
    std::size_t block = 0, line = 0;
    for (const Page& page : paginate(blocks, kPage))
      for (const Piece& piece : page) {
        RC_ASSERT(piece.block == block);
        RC_ASSERT(piece.first == line);
        RC_ASSERT(piece.last > piece.first);
        RC_ASSERT(piece.top + static_cast<double>(piece.last - piece.first) * 7 <= kPage + 0.01);
        line = piece.last;
        if (line == blocks[block].lines) ++block, line = 0;
      }
    RC_ASSERT(block == blocks.size());
  });
}

}  // namespace
