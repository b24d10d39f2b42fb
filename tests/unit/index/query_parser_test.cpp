#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <string>

#include "claimdex/index/fields.hpp"
#include "claimdex/index/index.hpp"
#include "claimdex/text/text.hpp"

using namespace claimdex;
using namespace claimdex::index;

namespace {

std::string read(std::string_view query) {
  auto tree = parse_query(query);
  return tree ? describe(*tree) : "error: " + tree.error().message;
}

struct Row {
  std::string_view query, expected;
};

}  // namespace

TEST_CASE("what a query means") {
  const Row rows[] = {
      {"killed", "killed"},
      {"Killed SOLDIERS", "(and killed soldiers)"},
      {"a AND b", "(and a b)"},
      {"a b OR c d", "(or (and a b) (and c d))"},
      {"a AND b OR c", "(or (and a b) c)"},
      {"a OR b OR c", "(or a b c)"},
      {"a (b OR c)", "(and a (or b c))"},
      {"NOT a", "(not a)"},
      {"a NOT b", "(and a (not b))"},
      {"a AND NOT b", "(and a (not b))"},
      {"NOT a b", "(and (not a) b)"},
      {"NOT (a b)", "(not (and a b))"},
      {"NOT NOT a", "(not (not a))"},
      {"((a))", "a"},
      {"(a)(b)", "(and a b)"},
      {"a and b or not c", "(and a and b or not c)"},
      {"*", "*"},
      {"* NOT kind:event", "(and * (not kind:event))"},
      {"\"central bank\"", "(phrase central bank)"},
      {"\"Bank\"", "bank"},
      {"killed \"central bank\" kind:casualty", "(and killed (phrase central bank) kind:casualty)"},
      {"“central bank”", "(phrase central bank)"},
      {"„Haus am See“", "(phrase haus am see)"},
      {"«центральный банк»", "(phrase центральный банк)"},
      {"a\"b c\"d", "(and a (phrase b c) d)"},
      {"killed & wounded — today", "(and killed wounded today)"},
      {"anti-war", "(phrase anti war)"},
      {"Погибли трое", "(and погибли трое)"},
      {"ёлка Überflutung", "(and елка uberflutung)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(read(row.query) == row.expected);
  }
}

TEST_CASE("every kind of space and control character only separates") {
  CHECK(read("a\tb\nc\rd") == "(and a b c d)");
  CHECK(read(std::string_view("a\0b", 3)) == "(and a b)");
  CHECK(read("a\xC2\x85"
             "b") == "(and a b)");
  CHECK(read("a\xC2\xA0"
             "b\xE2\x80\xA8"
             "c") == "(and a b c)");
  CHECK(read("source:\"a\x07 b\"") == "source:\"a b\"");
}

TEST_CASE("fields") {
  const Row rows[] = {
      {"kind:casualty", "kind:casualty"},
      {"kind:casualty.killed", "kind:casualty.killed"},
      {"Kind:Casualty", "kind:casualty"},
      {"kind:event", "kind:event"},
      {"source:\"Sarna Post\"", "source:\"Sarna Post\""},
      {"source:«Sarna Post»", "source:\"Sarna Post\""},
      {"speaker:orlova killed", "(and speaker:orlova killed)"},
      {"(place:koldava)", "place:koldava"},
      {"lang:DE", "lang:de"},
      {"article:A7", "article:a7"},
      {"verdict:disputed", "verdict:disputed"},
      {"NOT verdict:unchecked", "(not verdict:unchecked)"},
      {"figure:300", "figure:300"},
      {"figure:300,000", "figure:300000"},
      {"figure:10..500", "figure:10..500"},
      {"figure:300k..", "figure:300000.."},
      {"figure:..1.5m", "figure:..1500000"},
      {"figure:1bn..2BN", "figure:1000000000..2000000000"},
      {"figure:1,000..1,000,000", "figure:1000..1000000"},
      {"figure:2.5", "figure:2.5"},
      {"figure:0", "figure:0"},
      {"published:2022-11-24", "published:2022-11-24"},
      {"published:2022-11", "published:2022-11-01..2022-11-30"},
      {"published:2024-02..2024-02", "published:2024-02-01..2024-02-29"},
      {"published:2022-09..2022-11", "published:2022-09-01..2022-11-30"},
      {"published:2022..", "published:2022-01-01.."},
      {"published:..2022", "published:..2022-12-31"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(read(row.query) == row.expected);
  }
}

TEST_CASE("words with a colon that claim to be no field") {
  const Row rows[] = {
      {"10:30", "(phrase 10 30)"},
      {"c12:", "c12"},
      {"Kyiv: 12 dead", "(and kyiv 12 dead)"},
      {"https://news.example/a7", "(phrase https news example a7)"},
      {"\"side:RU\"", "(phrase side ru)"},
      {"Киев:12", "(phrase киев 12)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(read(row.query) == row.expected);
  }
}

TEST_CASE("a query that makes no sense is refused with the piece that is wrong and what to do") {
  struct Bad {
    std::string_view query, message, hint;
  };
  const Bad rows[] = {
      {"", "there is nothing to search for in the query", "* alone is everything"},
      {"  —  ", "there is nothing to search for in the query", "* alone is everything"},
      {"knd:event", "there is no field \"knd:\" in \"knd:event\"", "did you mean kind: ?"},
      {"killed speakr:orlova x", "there is no field \"speakr:\" in \"speakr:orlova\"", "did you mean speaker: ?"},
      {"side:RU", "there is no field \"side:\" in \"side:RU\"",
       "fields are kind: verdict: progress: assignee: tag: due: in: source: speaker: place: lang: article: figure: "
       "published:; put other words "
       "with a "
       "colon in quotes"},
      {"kind:", "\"kind:\" needs a value", "for example kind:casualty.killed"},
      {"kind: killed", "\"kind:\" needs a value", "for example kind:casualty.killed"},
      {"source:\"\"", "\"source:\"\"\" needs a value", "for example source:\"Sarna Post\""},
      {"source:—", "\"source:—\": there is no word in it", "for example source:\"Sarna Post\""},
      {"kind:(a OR b)", "\"kind:\" doesn't take brackets", "write kind:… OR kind:…"},
      {"kind:killed", "\"kind:killed\": there is no such kind of claim", "did you mean kind:casualty.killed ?"},
      {"kind:casulty", "\"kind:casulty\": there is no such kind of claim", "did you mean kind:casualty ?"},
      {"kind:mobilisation.called_up", "\"kind:mobilisation.called_up\": there is no such kind of claim",
       "did you mean kind:mobilization.called_up ?"},
      {"article:7", "\"article:7\": an article has a handle like a7", "for example article:a7"},
      {"lang:german", "\"lang:german\": a language is a code of two letters", "for example lang:de"},
      {"figure:many", "\"figure:many\": \"many\" is no number",
       "for example figure:300 figure:10..500 figure:300k.. figure:..1.5m"},
      {"figure:500..10", "\"figure:500..10\": the range runs backward", "did you mean figure:10..500 ?"},
      {"figure:..", "\"figure:..\": a range needs at least one end", ""},
      {"figure:1..2..3", "\"figure:1..2..3\": \"2..3\" is no number", ""},
      {"figure:1...5", "\"figure:1...5\": \".5\" is no number", ""},
      {"figure:30,00", "\"figure:30,00\": \"30,00\" is no number", ""},
      {"figure:300.000", "\"figure:300.000\": \"300.000\" can be read in two ways", "write 300000 or 300,000"},
      {"figure:-5", "\"figure:-5\": \"-5\" is no number", ""},
      {"figure:nan", "\"figure:nan\": \"nan\" is no number", ""},
      {"figure:1e9", "\"figure:1e9\": \"1e9\" is no number", ""},
      {"figure:99999999999999999999", "\"figure:99999999999999999999\": that is more than anybody counts", ""},
      {"figure:~10..20", "\"figure:~10..20\": figure:~ can't be used yet", ""},
      {"published:2022-13", "\"published:2022-13\": \"2022-13\" is no day, month or year", ""},
      {"published:2031-02-30", "\"published:2031-02-30\": \"2031-02-30\" is no day, month or year", ""},
      {"published:7d..", "\"published:7d..\": \"7d\" is no day, month or year",
       "for example published:2022-11-24 published:2022-11 published:2022-09..2022-11 published:2022.."},
      {"published:2022-11..2022-09", "\"published:2022-11..2022-09\": the range runs backward",
       "did you mean published:2022-09..2022-11 ?"},
      {"\"central bank", "a quotation mark is never closed: \"\"central bank\"", ""},
      {"a \"\" b", "there is no word in the quotes \"\"", ""},
      {"\"—\"", "there is no word in the quotes \"—\"", ""},
      {"(a b", "an opening bracket \"(\" is never closed", ""},
      {"a b)", "a closing bracket \")\" has no opening one", ""},
      {")", "a closing bracket \")\" has no opening one", ""},
      {"a ()", "there is nothing in the brackets \"()\"", ""},
      {"a AND", "something to search for is missing after \"AND\"", ""},
      {"AND a", "something to search for is missing before \"AND\"", ""},
      {"a OR OR b", "something to search for is missing after \"OR\"", ""},
      {"(a OR)", "something to search for is missing after \"OR\"", ""},
      {"(OR a)", "something to search for is missing before \"OR\"", ""},
      {"a NOT", "something to search for is missing after \"NOT\"", ""},
      {"reserv*", "words can't be cut short with * yet: \"reserv*\"", ""},
      {"killed NEAR/3 shaft", "NEAR and ADJ can't be used yet: \"NEAR/3\"", ""},
      {"killed -civilian", "a minus excludes nothing here: \"-civilian\"", "write NOT civilian"},
      {"\xff\xfe", "the query is not valid UTF-8", ""},
  };
  for (const Bad& row : rows) {
    CAPTURE(row.query);
    auto tree = parse_query(row.query);
    REQUIRE_FALSE(tree.has_value());
    CHECK(tree.error().code == ErrorCode::Usage);
    CHECK(tree.error().message == row.message);
    if (!row.hint.empty()) CHECK(tree.error().hint == row.hint);
  }
}

TEST_CASE("limits: 8 KB, 64 levels") {
  CHECK(parse_query(std::string(8192, 'a')).has_value());
  CHECK(parse_query(std::string(8193, 'a')).error().message == "the query is too long: 8193 bytes, at most 8192");

  auto nested = [](std::size_t levels) { return std::string(levels, '(') + "a" + std::string(levels, ')'); };
  CHECK(read(nested(64)) == "a");
  CHECK(read(nested(65)) == "error: the query is nested too deep at \"a\": at most 64 levels");
  std::string nots;
  for (int i = 0; i < 1000; ++i) nots += "NOT ";
  CHECK(read(nots + "a") == "error: the query is nested too deep at \"NOT\": at most 64 levels");
}

TEST_CASE("every example of the field table is a query") {
  for (const Field& field : kFields) {
    CAPTURE(field.name);
    auto tree = parse_query(field.example);
    REQUIRE(tree.has_value());
    CHECK(tree->kind == QueryNode::Kind::Field);
    CHECK(tree->field == field.name);
  }
}

namespace {

bool clean(const std::string& s) {
  return text::valid_utf8(s) &&
         std::all_of(s.begin(), s.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != 0x7F; });
}

/// Any bytes, with the language's own marks among them more often than chance would have it.
std::string any_query() {
  const std::string pieces[] = {
      "(", ")", "\"", "AND ",     "OR ",     "NOT ", "kind:", "figure:", "published:", "..",           "*",   "“",
      "«", ":", " ",  "casualty", "2022-11", "300k", "war",   "\x1b[2J", "\xc2\x9b",   "\xe2\x80\xae", "\xff"};
  std::string query;
  for (int n = *rc::gen::inRange(0, 30); n > 0; --n) {
    const auto pick = *rc::gen::inRange<std::size_t>(0, std::size(pieces) + 2);
    if (pick < std::size(pieces))
      query += pieces[pick];
    else
      query += *rc::gen::arbitrary<std::string>();
  }
  return query;
}

}  // namespace

TEST_CASE("any bytes are a query or a Usage error, and neither shows a control character") {
  CHECK(rc::check([] {
    auto tree = parse_query(any_query());
    if (tree) {
      RC_ASSERT(clean(describe(*tree)));
    } else {
      RC_ASSERT(tree.error().code == ErrorCode::Usage);
      RC_ASSERT(clean(tree.error().message));
      RC_ASSERT(clean(tree.error().hint));
      RC_ASSERT(!tree.error().message.ends_with('.'));
    }
  }));
}
