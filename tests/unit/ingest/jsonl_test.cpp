#include <doctest/doctest.h>

#include "support.hpp"

using namespace claimdex;
using ingest::Item;

namespace {
std::string message(const Item& item) { return item.article ? "(read)" : item.article.error().message; }
}  // namespace

TEST_CASE("JSON Lines: every key") {
  const std::string line =
      R"({"id":"x-1","title":"Nine dead","text":"The toll rose.","published":"2031-03-10T12:00:00+01:00","lang":"en","source":"Courier","url":"https://c.example/1","author":"A. Writer","other":[1,{"a":null}]})";
  Item item = read_one(line + "\r\n");
  REQUIRE(item.article);
  const ArticleDetails& d = item.article->details;
  CHECK(item.input == "-");
  CHECK(item.line == 1);
  CHECK(item.id == "x-1");
  CHECK(item.article->id == "x-1");
  CHECK(d.title == "Nine dead");
  CHECK(d.published == "2031-03-10T12:00:00+01:00");
  CHECK(d.lang == "en");
  CHECK(d.source == "Courier");
  CHECK(d.url == "https://c.example/1");
  CHECK(d.author == "A. Writer");
  CHECK(item.article->text == "Nine dead\n\nThe toll rose.");
  CHECK(item.bytes == line);
  CHECK(item.article->sha256 == ingest::sha256_hex(line));
}

TEST_CASE("JSON Lines: what may be missing") {
  CHECK(read_one(R"({"text":"First line\n\nBody"})").article->text == "First line\n\nBody");
  CHECK_FALSE(read_one(R"({"text":"First line\n\nBody"})").article->details.title);
  CHECK(read_one(R"({"text":"x","title":null,"published":null,"id":null})").article->id == "-");
  CHECK_FALSE(read_one(R"({"text":"x","published":""})").article->details.published);
  CHECK(read_one(R"({"text":"x","id":17})").id == "17");
  CHECK(read_one(R"({"text":"x","id":-2})").id == "-2");
  CHECK(read_one(R"({"text":"caf\u00e9"})").article->text == "café");
  Item html = read_one(R"({"html":"<title>T</title><h1>Old</h1><p>Nine died.</p>","title":"Mine"})");
  CHECK(html.article->details.title == "Mine");
  CHECK(html.article->text.ends_with("Nine died."));
}

TEST_CASE("JSON Lines: a bad line is told with its number, and the others go on") {
  struct Case {
    std::string line, message;
  };
  const Case cases[] = {
      {R"({"text":"cut)", "no valid JSON, at byte"},
      {R"([1])", "a list, not an object"},
      {R"({"id":"k","title":"T"})", "neither \"text\" nor \"html\""},
      {R"({"id":"k","text":"  "})", "no text in it"},
      {R"({"id":"k","text":5})", "\"text\" is a number, not a string"},
      {R"({"id":"k","text":"x","url":["u"]})", "\"url\" is a list"},
      {R"({"id":{},"text":"x"})", "\"id\" is an object"},
      {R"({"id":"k","text":"x","published":"2031-02-30"})", "2031-02-30"},
      {R"({"id":"k","text":"x","published":"last week"})", "last week"},
      {R"({"id":"k","text":"a\u0000b"})", "binary"},
      {R"({"id":"k","text":"\ud800"})", "no valid JSON"},
      {R"({"id":"k","html":"<script>x</script>"})", "no text in it"},
      {"{\"text\":\"\xC3\"}", "broken UTF-8 at byte 9"},
      {std::string(100000, '['), "no valid JSON"},
      {"{\"id\":\"k\",\"text\":" + std::string(100000, '[') + std::string(100000, ']') + "}", "\"text\" is a list"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.message);
    auto items = read_all({"-"}, {}, "{\"id\":1,\"text\":\"one\"}\n\n" + c.line + "\n{\"id\":4,\"text\":\"four\"}");
    REQUIRE(items.size() == 3);
    CHECK(items[0].id == "1");
    CHECK(items[2].id == "4");
    CHECK(items[2].line == 4);
    CHECK(items[1].line == 3);
    REQUIRE_FALSE(items[1].article);
    CHECK(message(items[1]).starts_with("line 3: "));
    CHECK(message(items[1]).find(c.message) != std::string::npos);
    bool parses = c.message.find("no valid JSON") == std::string::npos;
    if (parses && c.line.starts_with("{\"id\":\"k\"")) CHECK(items[1].id == "k");
  }
}

TEST_CASE("JSON Lines: an over-long line is passed by without being held") {
  Folder folder;
  ingest::Options options;
  options.max_bytes = 1000;
  std::string large = R"({"text":")" + std::string(700000, 'x') + "\"}";
  auto items = read_all({folder.file("a.jsonl", R"({"text":"one"})"
                                                "\n" +
                                                    large +
                                                    "\n"
                                                    R"({"text":"three"})"
                                                    "\n")},
                        options);
  REQUIRE(items.size() == 3);
  CHECK(items[0].article->text == "one");
  CHECK(message(items[1]).find("line 2: too large") == 0);
  CHECK(items[2].article->text == "three");
}
