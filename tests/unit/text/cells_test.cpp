#include "claimdex/text/cells.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "claimdex/text/text.hpp"
#include "random_text.hpp"

using namespace claimdex;

TEST_CASE("glyphs: what takes a place of its own, and how wide") {
  struct Case {
    std::string_view what, text, expected;
  };
  const Case cases[] = {
      {"letters", "ab", "a1 b1"},
      {"wide", "漢a", "漢2 a1"},
      {"a mark joins its letter", "e\u0301x", "e\u0301 1 x1"},
      {"marks without a letter", "\u0301a", "\u0301 1 a1"},
      {"right to left, as written", "שלום", "ש1 ל1 ו1 ם1"},
      {"vowels of Hebrew", "שָ", "שָ1"},
      {"nothing", "", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    std::string got, want;
    for (const text::Glyph& g : text::glyphs(c.text))
      got += std::string(c.text.substr(g.span.start, g.span.size())) + std::to_string(g.width);
    for (const char x : c.expected)
      if (x != ' ') want += x;
    CHECK(got == want);
  }
}

TEST_CASE("cell_of: what ncurses and terminals agree on") {
  CHECK(text::cell_of("e\u0301") == U"e\u0301");
  CHECK(text::cell_of("\u0301") == U" \u0301");  // a mark needs something below it
  CHECK(text::cell_of("e\u0301\u0302\u0303\u0304\u0305\u0306") == U"e\u0301\u0302\u0303\u0304");  // not a tower of them
  CHECK(text::cell_of("\u2764\uFE0F\u200D") == U"\u2764");  // no selector, no joiner
}

TEST_CASE("graphemes: where a cursor may stand") {
  const std::string_view text = "ae\u0301漢";
  CHECK(text::next_grapheme(text, 0) == 1);
  CHECK(text::next_grapheme(text, 1) == 4);
  CHECK(text::previous_grapheme(text, 4) == 1);
  CHECK(text::previous_grapheme(text, text.size()) == 4);
  CHECK(text::next_grapheme(text, text.size()) == text.size());
  CHECK(text::previous_grapheme(text, 0) == 0);
  const std::string_view family = "👩\u200D👧x";
  CHECK(text::next_grapheme(family, 0) == family.size() - 1);
}

TEST_CASE("glyphs leave nothing out") {
  rc::check("spans touch, widths are the text's", [] {
    const std::string text = text::printable(*random_text());
    std::uint32_t at = 0;
    for (const text::Glyph& g : text::glyphs(text)) {
      RC_ASSERT(g.span.start == at);
      RC_ASSERT(g.width == 1 || g.width == 2);
      at = g.span.end;
    }
    RC_ASSERT(at == text.size());
  });
}
