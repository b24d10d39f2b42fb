#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "claimdex/text/text.hpp"
#include "random_text.hpp"

using namespace claimdex;

TEST_CASE("normalise: the one form of article text") {
  struct Case {
    std::string_view what, written, expected;
  };
  const Case cases[] = {
      {"what is in order stays", "Twelve people were killed.\n\nTwo are missing.",
       "Twelve people were killed.\n\nTwo are missing."},
      {"line ends", "a\r\nb\rc\nd\u2028e\u0085f", "a\nb\nc\nd\ne\nf"},
      {"a paragraph separator is two", "a\u2029b", "a\n\nb"},
      {"spaces of all kinds", "300\u00a0000\u2009men\u202fand\u3000\tmore", "300 000 men and more"},
      {"runs of spaces", "a  \t  b", "a b"},
      {"none at the ends of lines", "a  \n  b\t\n", "a\nb"},
      {"three line breaks are two", "a\n\n\n\nb\n \n \nc", "a\n\nb\n\nc"},
      {"no blank lines around", "\n\n \na\n\n", "a"},
      {"soft hyphens and zero-width characters", "mobili\u00adsation mis\u200bsing \ufeffBOM\u2060",
       "mobilisation missing BOM"},
      {"joiners hide nothing in Latin words", "zero\u200dwidth\u200c", "zerowidth"},
      {"but stay in Persian", "می\u200cخواهم", "می\u200cخواهم"},
      {"and in one emoji", "👩\u200d🚒", "👩\u200d🚒"},
      {"noncharacters", "a\ufdd0b\U0001FFFFc\uffff", "abc"},
      {"NFC", "cafe\u0301 и\u0306", "café й"},
      {"NFC again where something between was dropped", "e\u200b\u0301", "é"},
      {"quotes and dashes as written", "“a” «b» „c“ – — -", "“a” «b» „c“ – — -"},
      {"controls are kept, showing cleans them", "\x1b[31mred \u202eder", "\x1b[31mred \u202eder"},
      {"a joiner that NFC leaves beside another mark goes", "\u0301\u094d\u200d\u094d", "\u094d\u094d\u0301"},
      {"no compatibility forms: words stay as written", "½ ﬁ ①", "½ ﬁ ①"},
      {"nothing", "", ""},
      {"nothing but space", " \n\t\u00a0 \u200b", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(text::normalise(c.written) == c.expected);
    CHECK(text::normalise(text::normalise(c.written)) == c.expected);
  }
}

TEST_CASE("normalise_line: titles stand on one line") {
  CHECK(text::normalise_line("  Fourteen killed\n   in strike \n\n on port ") == "Fourteen killed in strike on port");
  CHECK(text::normalise_line("\n") == "");
}

TEST_CASE("normalise: invalid bytes become U+FFFD rather than invalid text") {
  CHECK(text::normalise("a\xFF"
                        "b") == "a\uFFFDb");
}

TEST_CASE("normalise: properties") {
  CHECK(rc::check("idempotent and valid", [] {
    std::string once = text::normalise(*random_text());
    RC_ASSERT(text::valid_utf8(once));
    RC_ASSERT(text::normalise(once) == once);
    RC_ASSERT(once.find("\n\n\n") == std::string::npos);
    RC_ASSERT(once.find("  ") == std::string::npos);
  }));
  CHECK(rc::check("normalise_line: idempotent, one line", [] {
    std::string once = text::normalise_line(*random_text());
    RC_ASSERT(text::normalise_line(once) == once);
    RC_ASSERT(once.find('\n') == std::string::npos);
  }));
}
