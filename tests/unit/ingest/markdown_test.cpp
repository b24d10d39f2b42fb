#include <doctest/doctest.h>

#include "support.hpp"

using namespace claimdex;

TEST_CASE("Markdown: its words, without its marks") {
  struct Case {
    std::string what, written, text;
  };
  const Case cases[] = {
      {"title", "# Nine dead\n\nThe toll rose.", "Nine dead\n\nThe toll rose."},
      {"headings stand alone", "# T\nBody.\n## Sub ##\nMore.", "T\n\nBody.\n\nSub\n\nMore."},
      {"underlined headings", "T\n===\nBody.\n\nSub\n---\nMore.", "T\n\nBody.\n\nSub\n\nMore."},
      {"first-line rule", "Nine dead\n\nThe *toll* rose.", "Nine dead\n\nThe toll rose."},
      {"emphasis", "**Claim:** *eight weeks*, __and__ _so_ ~~gone~~ ***both*** **a *b* c**",
       "Claim: eight weeks, and so gone both a b c"},
      {"no emphasis", "5 * 3 * 2, 2*3*4, snake_case_word, ~40, a * b", "5 * 3 * 2, 2*3*4, snake_case_word, ~40, a * b"},
      {"links",
       "the text [published *here*](https://x.example/a_(b) \"t\") and [there][ref].\n\n[ref]: https://x.example",
       "the text published here and there."},
      {"brackets are words", "He said \"[the army] left\" [sic].", "He said \"[the army] left\" [sic]."},
      {"images and notes go", "A ![alt](p.jpg)photo[^1].", "A photo."},
      {"addresses", "See <https://x.example/>.", "See https://x.example/."},
      {"tags go, entities are read", "a <b>bold</b> &amp; 3 < 5 &ndash; R&D", "a bold & 3 < 5 – R&D"},
      {"escapes", "\\*not\\* 1\\. x", "*not* 1. x"},
      {"code", "run `a *b*` now\n\n```\nx = *y*\n# no heading\n```\nafter",
       "run a *b* now\n\nx = *y*\n# no heading\n\nafter"},
      {"block quotes", "> \"We left,\"\n> he said.\n>\n> > Twice.", "\"We left,\"\nhe said.\n\nTwice."},
      {"lists stay lines", "- one\n- *two*\n* three\n\n1. four", "- one\n- two\n* three\n\n1. four"},
      {"rules", "a\n\n---\n\n* * *\n\nb", "a\n\nb"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    auto item = read_named("a.md", c.written);
    REQUIRE(item.article);
    CHECK(item.article->text == c.text);
  }
}

TEST_CASE("Markdown: front matter") {
  auto item = read_named(
      "a.md",
      "---\ntitle: \"Nine: dead\"\ndate: 2031-03-19 10:00:00 +0100\nauthor: A. Writer\nurl: https://c.example/1\n"
      "lang: en-GB\nsource: Courier\ntags: [a, b]\n---\n\n# Nine: dead\n\nBody.");
  REQUIRE(item.article);
  const ArticleDetails& d = item.article->details;
  CHECK(d.title == "Nine: dead");
  CHECK(d.published == "2031-03-19 10:00:00+0100");
  CHECK(d.author == "A. Writer");
  CHECK(d.url == "https://c.example/1");
  CHECK(d.lang == "en");
  CHECK(d.source == "Courier");
  CHECK(item.article->text == "Nine: dead\n\nBody.");

  CHECK_FALSE(read_named("a.md", "---\ndate: 2031-02-30\n---\nBody").article);  // a day that never was
  CHECK_FALSE(read_named("a.md", "---\ndate: spring\n---\nBody").article->details.published);
  CHECK(read_named("a.md", "---\nno end\n\nBody").article->text.find("no end") == 0);
}
