#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "claimdex/text/text.hpp"
#include "random_text.hpp"

using namespace claimdex;

TEST_CASE("printable: nothing that moves a terminal's cursor") {
  struct Case {
    std::string_view what, written, expected;
  };
  const Case cases[] = {
      {"plain", "Погибли 12 “людей” – 漢 👩", "Погибли 12 “людей” – 漢 👩"},
      {"escape sequences", "\x1b[31mred\x1b[0m", "^[[31mred^[[0m"},
      {"title of the window", "\x1b]0;owned\x07", "^[]0;owned^G"},
      {"C1", "\u009b31m", "\uFFFD31m"},
      {"DEL", "a\x7f", "a^?"},
      {"bidi controls", "\u202egnp\u2066", "\uFFFDgnp\uFFFD"},
      {"line separators", "a\u2028b\u2029c", "a\uFFFDb\uFFFDc"},
      {"unassigned", "\u0378", "\uFFFD"},
      {"no UTF-8", "a\xFF", "a\uFFFD"},
      {"line ends are spaces", "a\nb\r\nc\td", "a b c d"},
      {"a lone return overwrites a line", "a\rb", "a^Mb"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(text::printable(c.written) == c.expected);
  }
  CHECK(text::printable("a\nb\r\nc", true) == "a\nb\nc");
}

TEST_CASE("display_width, fit, wrap") {
  CHECK(text::display_width("abc") == 3);
  CHECK(text::display_width("Погибли") == 7);
  CHECK(text::display_width("e\u0301") == 1);
  CHECK(text::display_width("漢字") == 4);

  CHECK(text::fit("twelve", 6) == "twelve");
  CHECK(text::fit("twelve", 5) == "twel…");
  CHECK(text::fit("twelve men", 8) == "twelve…");
  CHECK(text::fit("漢字漢字", 5) == "漢字…");
  CHECK(text::fit("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(text::fit("👩\u200d🚒👩\u200d🚒", 7) == "👩\u200d🚒…");
  CHECK(text::fit("twelve", 0) == "");

  using Lines = std::vector<std::string>;
  CHECK(text::wrap("twelve men were killed", 10) == Lines{"twelve men", "were", "killed"});
  CHECK(text::wrap("a\n\nb", 10) == Lines{"a", "", "b"});
  CHECK(text::wrap("unbreakable", 4) == Lines{"unbr", "eaka", "ble"});
  CHECK(text::wrap("漢字漢字", 5) == Lines{"漢字", "漢字"});
  CHECK(text::wrap("\u093c \u200c", 10) == Lines{"\u093c \u200c"});  // words that take no columns
  CHECK(text::wrap("\u093c abc", 3) == Lines{"\u093c", "abc"});
}

TEST_CASE("display: properties") {
  CHECK(rc::check("printable never emits control bytes, and is idempotent", [] {
    std::string shown = text::printable(*random_text());
    RC_ASSERT(text::valid_utf8(shown));
    for (std::size_t i = 0; i < shown.size(); ++i) {
      auto byte = static_cast<unsigned char>(shown[i]);
      RC_ASSERT(byte >= 0x20);
      RC_ASSERT(byte != 0x7F);
      RC_ASSERT_FALSE(byte == 0xC2 && static_cast<unsigned char>(shown[i + 1]) < 0xA0);
    }
    RC_ASSERT(text::printable(shown) == shown);
  }));
  CHECK(rc::check("fit keeps within its columns; wrap too, and loses nothing but spaces", [] {
    std::string shown = text::printable(*random_text());
    int columns = *rc::gen::inRange(2, 20);
    RC_ASSERT(text::display_width(text::fit(shown, columns)) <= columns);
    std::string joined, plain;
    for (const std::string& line : text::wrap(shown, columns)) joined += line;
    for (const std::string* s : {&joined, &shown}) {
      std::string without;
      for (char c : *s)
        if (c != ' ') without += c;
      if (s == &joined)
        plain = without;
      else
        RC_ASSERT(without == plain);
    }
  }));
}
