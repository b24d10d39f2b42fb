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
      {"reserv*", "reserv*"},
      {"Reserv* kill*", "(and reserv* kill*)"},
      {"\"central ban*\"", "(adj/0 central ban*)"},
      {"killed NEAR/5 miners", "(near/5 killed miners)"},
      {"killed NEAR miners", "(near/10 killed miners)"},
      {"called ADJ/2 up", "(adj/2 called up)"},
      {"a NEAR/3 b NEAR/3 c d", "(and (near/3 a b c) d)"},
      {"NOT a NEAR b", "(not (near/10 a b))"},
      {"(a OR b*) NEAR \"c d\"", "(near/10 (or a b*) (phrase c d))"},
      {"a near b", "(and a near b)"},
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
      {"origin:O2", "origin:o2"},
      {"id:C12", "id:c12"},
      {"outlet:Post", "source:Post"},
      {"class:Civilian", "class:civilian"},
      {"class:anonymous_official", "class:anonymous_official"},
      {"side:UA", "side:ua"},
      {"modality:planned", "modality:planned"},
      {"flag:garbled", "flag:garbled"},
      {"unit:USD", "unit:usd"},
      {"has:evidence", "has:evidence"},
      {"stale:YES", "stale:yes"},
      {"mentions:2..", "mentions:2.."},
      {"worth:0.7..", "worth:0.7.."},
      {"killed:10..50", "killed:10..50"},
      {"called_up:300k", "called_up:300000"},
      {"money:10m..", "money:10000000.."},
      {"money:2.3m", "money:2300000"},
      {"money:1,5bn", "money:1500000000"},
      {"money:\"3 million..5 million\"", "money:3000000..5000000"},
      {"percent:60%..", "percent:60.."},
      {"percent:1,5", "percent:1.5"},
      {"figure:\"300 000\"", "figure:300000"},
      {"figure:~10..50", "figure:~10..50"},
      {"killed:~10..", "killed:~10.."},
      {"figure:=300,000", "figure:=300000"},
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

TEST_CASE("days counted from today, which is given") {
  QueryContext context;
  context.today = [] { return Result<Day>(*Day::from(2031, 3, 31)); };  // a Monday
  auto with_clock = [&](std::string_view query) {
    auto tree = parse_query(query, context);
    return tree ? describe(*tree) : "error: " + tree.error().message;
  };
  const Row rows[] = {
      {"published:7d..", "published:2031-03-24.."},
      {"published:..7d", "published:..2031-03-24"},
      {"published:14d..7d", "published:2031-03-17..2031-03-24"},
      {"published:2w..", "published:2031-03-17.."},
      {"published:1m..", "published:2031-02-28.."},
      {"published:1y..", "published:2030-03-31.."},
      {"published:today", "published:2031-03-31"},
      {"published:yesterday..", "published:2031-03-30.."},
      {"about:\"last week\"", "about:2031-03-24..2031-03-30"},
      {"about:this-week", "about:2031-03-31..2031-04-06"},
      {"about:last_month", "about:2031-02-01..2031-02-28"},
      {"about:last-year..", "about:2030-01-01.."},
      {"due:7d..", "due:2031-04-07.."},
      {"due:..1m", "due:..2031-04-30"},
      {"due:..yesterday", "due:..2031-03-30"},
      {"published:7d..14d", "error: \"published:7d..14d\": the range runs backward"},
      {"published:99999y..", "error: \"published:99999y..\": \"99999y\" is too far off"},
      {"published:999999999999d..", "error: \"published:999999999999d..\": \"999999999999d\" is too far off"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(with_clock(row.query) == row.expected);
  }
}

TEST_CASE("what a word is found by beside itself") {
  auto spellings = [](std::string_view query) {
    const auto tree = parse_query(query);
    REQUIRE(tree.has_value());
    std::string out;
    for (const auto& words : tree->also)
      for (std::size_t i = 0; i < words.size(); ++i) out += (i > 0 ? "+" : out.empty() ? "" : " ") + words[i];
    for (const auto& word : tree->instead) out += " ?" + word;
    return out;
  };
  const Row rows[] = {
      {"t-72", "t72"},       {"T72", "t+72"},           {"anti-war", "antiwar"},
      {"2022-11", ""},       {"O'Brien", "obrien"},     {"O’Brien", "obrien"},
      {"it's", ""},          {"Müller", "mueller"},     {"müller", "mueller"},
      {"Mueller", "muller"}, {"mueller", " ?muller"},   {"poet", ""},
      {"Joe", ""},           {"Schaefer", " ?schafer"}, {"\"anti-war\"", ""},
      {"300000", ""},        {"т-72", "т72"},           {"т72", "т+72"},
      {"covid19", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(spellings(row.query) == row.expected);
  }
}

TEST_CASE("saved searches stand in for their queries") {
  QueryContext context;
  context.saved = [](const std::string& name) -> Result<std::string> {
    if (name == "toll") return "killed OR wounded";
    if (name == "both") return "@toll kind:casualty";
    if (name == "snake") return "a @tail";
    if (name == "tail") return "@snake b";
    if (name == "bad") return "knd:event";
    if (name == "many") return "@both @both @both @both @both @both @both @both @both @both";
    if (name == "more") return "@many @many @many @many @many @many @many @many @many @many";
    return fail(ErrorCode::Usage, "there is no saved search @" + name);
  };
  auto named = [&](std::string_view query) {
    auto tree = parse_query(query, context);
    return tree ? describe(*tree) : "error: " + tree.error().message;
  };
  const Row rows[] = {
      {"@toll", "(or killed wounded)"},
      {"@TOLL NOT miners", "(and (or killed wounded) (not miners))"},
      {"@both", "(and (or killed wounded) kind:casualty)"},
      {"NOT @toll", "(not (or killed wounded))"},
      {"@snake", "error: in @snake: the saved search @snake leads back to itself"},
      {"@bad", "error: in @bad: there is no field \"knd:\" in \"knd:event\""},
      {"@nothing", "error: there is no saved search @nothing"},
      {"a@b.example", "(phrase a b example)"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(named(row.query) == row.expected);
  }
  CHECK(named("@more").starts_with("error: in @more: "));  // a few words can't become thousands
  CHECK(saved_names("a @Toll (\"@no\" OR @both)") == std::vector<std::string>{"toll", "both"});
}

TEST_CASE("every line of the grammar's page is a query") {
  for (const GrammarLine& line : grammar()) {
    CAPTURE(line.query);
    CHECK(parse_query(line.query).has_value());
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
      {"entirely:else", "there is no field \"entirely:\" in \"entirely:else\"",
       "claimdex help query lists the fields; put other words with a colon in quotes"},
      {"kiled:10..", "there is no field \"kiled:\" in \"kiled:10..\"", "did you mean killed: ?"},
      {"side:russia", "\"side:russia\": a side is a country's code of two letters", "for example side:UA"},
      {"class:civillian", "\"class:civillian\": there is no such class", "did you mean class:civilian ?"},
      {"has:evidense", "\"has:evidense\": there is no such thing to have", "did you mean has:evidence ?"},
      {"stale:maybe", "\"stale:maybe\": there is no such stale", "stale is one of yes no"},
      {"id:7", "\"id:7\": a claim has a handle like c7", "for example id:c7"},
      {"worth:5..", "\"worth:5..\": it goes from 0 to 1", ""},
      {"killed:50..10", "\"killed:50..10\": the range runs backward", "did you mean killed:10..50 ?"},
      {"figure:~500..10", "\"figure:~500..10\": the range runs backward", "did you mean figure:~10..500 ?"},
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
      {"figure:30,0000", "\"figure:30,0000\": \"30,0000\" is no number", ""},
      {"figure:300.000", "\"figure:300.000\": \"300.000\" can be read in two ways", "write 300000 or 300,000"},
      {"figure:-5", "\"figure:-5\": \"-5\" is no number", ""},
      {"figure:nan", "\"figure:nan\": \"nan\" is no number", ""},
      {"figure:1e9", "\"figure:1e9\": \"1e9\" is no number", ""},
      {"figure:99999999999999999999", "\"figure:99999999999999999999\": that is more than anybody counts", ""},
      {"published:2022-13", "\"published:2022-13\": \"2022-13\" is no day, month or year", ""},
      {"published:2031-02-30", "\"published:2031-02-30\": \"2031-02-30\" is no day, month or year", ""},
      {"published:7x..", "\"published:7x..\": \"7x\" is no day, month or year",
       "for example published:2022-11-24 published:2022-11 published:2022-09..2022-11 published:7d.. "
       "published:yesterday"},
      {"published:7d..", "\"published:7d..\": what day is it today?", ""},
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
      {"res*rv", "* can only stand at the end of a word: \"res*rv\"",
       "reserv* finds every word that begins so; * alone is everything"},
      {"*serve", "* can only stand at the end of a word: \"*serve\"", ""},
      {"—*", "there is no word before the *: \"—*\"", ""},
      {"killed NEAR/x shaft", "\"NEAR/x\": how many words may stand between is a number up to 100",
       "for example killed NEAR/5 miners"},
      {"killed NEAR/101 shaft", "\"NEAR/101\": how many words may stand between is a number up to 100", ""},
      {"killed NEAR", "something to search for is missing after \"NEAR\"", ""},
      {"NEAR killed", "something to search for is missing before \"NEAR\"", ""},
      {"a NEAR b ADJ c", "\"NEAR\" and \"ADJ\" can't be mixed", "join two groups with AND"},
      {"kind:event NEAR b", "NEAR and ADJ stand between words: \"kind:event\" is none", ""},
      {"a NEAR NOT b", "NEAR and ADJ stand between words: \"NOT\" is none", ""},
      {"NOT a NOT NEAR b", "something to search for is missing after \"NOT\"", ""},
      {"@mine", "\"@mine\": saved searches can't be used here", ""},
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
  std::string stars;
  for (int i = 0; i < 17; ++i) stars += "a* ";
  CHECK(read(stars) == "error: \"a*\": a query can have 16 words cut short with *, and no more");
  CHECK(read(nots + "a") == "error: the query is nested too deep at \"NOT\": at most 64 levels");
}

TEST_CASE("every example of the field table is a query") {
  for (const Field& field : kFields) {
    CAPTURE(field.name);
    QueryContext context;
    context.today = [] { return Result<Day>(Day{}); };
    auto tree = parse_query(field.example, context);
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
      "(",     "NEAR/3 ", "ADJ ",       "@toll",        "*",   "killed:", "~", ")", "\"", "AND ",     "OR ",     "NOT ",
      "kind:", "figure:", "published:", "..",           "*",   "“",       "«", ":", " ",  "casualty", "2022-11", "300k",
      "war",   "\x1b[2J", "\xc2\x9b",   "\xe2\x80\xae", "\xff"};
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
