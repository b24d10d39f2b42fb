#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <string>

#include "claimdex/index/index.hpp"
#include "sample_claims.hpp"

using namespace claimdex;
using namespace claimdex::index;

namespace {

/// c2 and c5 are disputed, c3 verified; c40 is disputed too, and the index doesn't have it yet.
Result<IdSet> record(const QueryNode& leaf) {
  const std::string& value = leaf.value;
  if (leaf.field == "mentions") return IdSet{{ClaimId{2}}, leaf.low == 1};
  if (leaf.field != "verdict") return fail(ErrorCode::Usage, "not asked for");
  if (value == "disputed") return IdSet{{ClaimId{2}, ClaimId{5}, ClaimId{40}}, false};
  if (value == "verified") return IdSet{{ClaimId{3}}, false};
  if (value == "unchecked") return IdSet{{ClaimId{2}, ClaimId{3}, ClaimId{5}, ClaimId{40}}, true};
  if (value == "refuted") return IdSet{};
  return fail(ErrorCode::Usage, "there is no verdict \"" + value + "\"");
}

Searcher sample_searcher(const TempDir& dir) {
  auto writer = Writer::open(dir.index());
  REQUIRE(writer.has_value());
  for (const Document& doc : sample_claims()) REQUIRE(writer->put(doc).has_value());
  REQUIRE(writer->commit({"desk", 7, "hash"}).has_value());
  return *Searcher::open(dir.index());
}

Page search(Searcher& searcher, std::string_view query, const SearchOptions& options = {}) {
  auto tree = parse_query(query);
  REQUIRE(tree.has_value());
  auto page = searcher.search(*tree, options, record);
  REQUIRE(page.has_value());
  return *page;
}

struct Row {
  std::string_view query, hits;  // newest first
};

void check(Searcher& searcher, const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.query);
    SearchOptions options;
    options.sort = Sort::Newest;
    options.exact_total = true;
    const Page page = search(searcher, row.query, options);
    CHECK(list(page.ids) == row.hits);
    CHECK(page.exact);
    CHECK(page.total == static_cast<std::int64_t>(page.ids.size()));
    options.sort = Sort::Relevance;
    const Page best = search(searcher, row.query, options);
    CHECK(best.total == page.total);
    CHECK(best.ids.size() == page.ids.size());
  }
}

}  // namespace

TEST_CASE("words by their stems, in every language of the desk") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  check(searcher, {
                      {"killed", "c1"},
                      {"killing kills", "c1"},
                      {"KILLED", "c1"},
                      {"reservist", "c2"},
                      {"river", "c9 c7"},
                      {"rivers", "c9 c7"},
                      {"Bewohnern", "c4"},
                      {"uberflutete haus", "c4"},
                      {"Überfluteten", "c4"},
                      {"рабочий", "c5"},
                      {"резервисты", "c5"},
                      {"еще", "c5"},
                      {"військових", "c6"},
                      {"військові", ""},  // no stemmer for Ukrainian: the word as it stands
                      {"nothing", ""},
                      {"friday", "c1"},     // the sentence around the claim
                      {"explosion", "c1"},  // the title
                  });
}

TEST_CASE("numbers, however their digits are grouped") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  check(searcher, {
                      {"300,000", "c5 c2"},
                      {"300000", "c5 c2"},
                      {"300.000", "c5 c2"},
                      {"\"300,000 reservists\"", "c2"},
                      {"\"300000 reservists\"", "c2"},
                      {"2500", "c4"},
                      {"2.500", "c4"},
                      {"12", "c1"},
                  });
}

TEST_CASE("phrases stand side by side and keep their small words") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  check(searcher, {
                      {"\"central mining\"", "c1"},
                      {"\"mining central\"", ""},
                      {"\"miner killed\"", ""},
                      {"\"miners were kill\"", "c1"},
                      {"\"bank of the central\"", "c9"},
                      {"\"bank in the central\"", ""},
                      {"anti-war", "c1"},
                      {"\"anti war\"", "c1"},
                      {"war-anti", ""},
                      {"\"Koldava shaft the central\"", "c1"},  // from inside the claim to outside
                      {"\"said explosion\"", ""},               // from the sentence into the title
                      {"\"трое рабочих\"", "c5"},
                      {"\"the river's dam\"", "c7"},
                  });
}

TEST_CASE("AND, OR, NOT") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  check(searcher, {
                      {"killed OR wounded", "c3 c1"},
                      {"killed wounded", ""},
                      {"river NOT dam", "c9"},
                      {"NOT river", "c6 c5 c4 c3 c2 c1"},
                      {"NOT NOT river", "c9 c7"},
                      {"NOT river NOT lang:en", "c6 c5 c4"},
                      {"(killed OR river) NOT kind:event", "c9 c1"},
                      {"NOT killed OR lang:uk", "c9 c7 c6 c5 c4 c3 c2"},
                      {"*", "c9 c7 c6 c5 c4 c3 c2 c1"},
                      {"* dam", "c7"},
                      {"NOT *", ""},
                  });
}

TEST_CASE("fields") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  check(searcher, {
                      {"kind:casualty", "c5 c3 c1"},
                      {"kind:casualty.killed", "c5 c1"},
                      {"kind:event", "c7"},
                      {"kind:detention", ""},
                      {"speaker:vera", "c3 c2"},
                      {"speaker:\"Orlova Vera\"", "c2"},
                      {"speaker:вера", "c5"},
                      {"speaker:northline", ""},
                      {"via:northline", "c2"},
                      {"speaker:orl*", "c2"},
                      {"speaker:\"vera or*\"", "c2"},
                      {"speaker:ve*", "c3 c2"},
                      {"place:havel", "c3"},
                      {"source:\"sarna post\"", "c1"},
                      {"source:post", "c1"},
                      {"outlet:post", "c1"},
                      {"lang:de", "c4"},
                      {"killed place:koldava", "c1"},
                      {"lang:en OR lang:uk", "c9 c7 c6 c3 c2 c1"},
                  });
}

TEST_CASE("NEAR, ADJ and words cut short") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  check(searcher, {
                      {"miners NEAR/1 killed", "c1"},  // miners were killed
                      {"killed NEAR/1 miners", "c1"},  // in any order
                      {"killed NEAR/0 miners", ""},    //
                      {"miners ADJ/1 killed", "c1"},   //
                      {"killed ADJ/1 miners", ""},     // not in this one
                      {"miners NEAR/1 killed NEAR/1 shaft", ""},
                      {"miners NEAR killed NEAR shaft", "c1"},
                      {"(soldiers OR miners) NEAR/1 (killed OR wounded)", "c3 c1"},
                      {"\"port havel\" NEAR/3 wounded", "c3"},
                      {"\"havel port\" NEAR/3 wounded", ""},
                      {"sold* NEAR/2 wou*", "c3"},
                      {"NOT (miners NEAR killed)", "c9 c7 c6 c5 c4 c3 c2"},
                      {"nothing NEAR killed", ""},
                      {"reservi*", "c2"},
                      {"killed*", "c1"},  // the stem is shorter than the beginning
                      {"миш*", ""},
                      {"резерв*", "c5"},
                      {"\"central min*\"", "c1"},
                      {"\"mining cent*\"", ""},
                      {"zz*", ""},
                      {"k* NOT lang:en", ""},
                  });
}

TEST_CASE("a beginning of too many words is cut down, and says so") {
  const TempDir dir;
  auto writer = Writer::open(dir.index());
  for (int i = 1; i <= 300; ++i)
    REQUIRE(writer->put(claim(i, ClaimType::Event, "en", "a" + std::to_string(1000 + i) + (i > 290 ? " a1001" : "")))
                .has_value());
  REQUIRE(writer->commit({"desk", 1, "h"}).has_value());
  auto searcher = Searcher::open(dir.index());
  const Page page = search(*searcher, "a*");
  REQUIRE(page.notes.size() == 1);
  CHECK(page.notes[0] == "a* stands for 300 words: only the 256 most frequent were looked for");
  CHECK(page.total >= 256);
}

TEST_CASE("one thing, several ways to write it") {
  const TempDir dir;
  auto writer = Writer::open(dir.index());
  const char* const texts[] = {"a T-72 burnt",
                               "a T72 burnt",
                               "Herr Müller kam",
                               "Herr Mueller kam",
                               "an antiwar rally",
                               "an anti-war rally",
                               "the O'Brien inquiry",
                               "it’s a café",
                               "see https://news.example/a7?x=1",
                               "the poet",
                               "the pot"};
  for (int i = 0; i < 11; ++i)
    REQUIRE(writer->put(claim(i + 1, ClaimType::Event, i == 2 || i == 3 ? "de" : "en", texts[i])).has_value());
  REQUIRE(writer->commit({"desk", 1, "h"}).has_value());
  auto searcher = Searcher::open(dir.index());
  check(*searcher, {
                       {"T-72", "c2 c1"},
                       {"t72", "c2 c1"},
                       {"Müller", "c4 c3"},
                       {"muller", "c3"},
                       {"Mueller", "c4 c3"},
                       {"mueller", "c4"},  // small letters, and the word is there as typed
                       {"anti-war", "c6 c5"},
                       {"antiwar", "c5"},
                       {"O’Brien", "c7"},
                       {"it's", "c8"},
                       {"cafe", "c8"},
                       {"CAFÉ", "c8"},
                       {"https://news.example/a7?x=1", "c9"},
                       {"news.example", "c9"},
                       {"poet", "c10"},
                   });
}

TEST_CASE("the other fields that the index answers") {
  const TempDir dir;
  auto writer = Writer::open(dir.index());
  Document d = claim(1, ClaimType::CasualtyKilled, "en", "more than 300,000 soldiers were killed in March");
  d.side = "UA";
  d.classes = {"soldier", "government"};
  d.figure = figure_of(300000, 300001, std::nullopt);
  d.figure->bounds.soft_high = 400000;
  d.figure->unit = "person";
  d.about = {Day::from(2031, 3, 1), Day::from(2031, 3, 31)};
  d.flags = {Flag::VagueLarge};
  d.worth = 0.9;
  REQUIRE(writer->put(d).has_value());
  d = claim(2, ClaimType::QuantityMoney, "en", "up to $20 million");
  d.figure = figure_of(2e7, 0, 2e7);
  d.figure->bounds.soft_low = 1e7;
  d.figure->unit = "USD";
  d.classes = {std::string("source")};
  d.modality = Modality::Planned;
  d.about = {Day::from(2031, 1, 1), Day::from(2031, 12, 31)};
  d.worth = 0.75;
  REQUIRE(writer->put(d).has_value());
  d = claim(3, ClaimType::QuantityPercent, "en", "more than 60 percent");
  d.figure = figure_of(60, 60, std::nullopt);
  d.figure->bounds.low_open = true;
  d.figure->bounds.soft_high = 70;
  d.figure->unit = "percent";
  d.about = {Day::from(2031, 3, 31), Day::from(2031, 4, 1)};
  d.worth = 0.5;
  REQUIRE(writer->put(d).has_value());
  d = claim(4, ClaimType::QuantityDistance, "en", "12 kilometres");
  d.figure = count_of(12, 12);
  d.figure->unit = "kilometre";
  d.about = {Day::from(2020, 1, 1), Day::from(2030, 12, 31)};
  d.places = {"Koldava"};
  d.worth = 0.7;
  REQUIRE(writer->put(d).has_value());
  d = claim(5, ClaimType::CasualtyWounded, "en", "12 wounded");
  d.figure = count_of(12, 12);
  d.figure->unit = "person";
  d.worth = 0.69;
  REQUIRE(writer->put(d).has_value());
  REQUIRE(writer->commit({"desk", 1, "h"}).has_value());
  auto searcher = Searcher::open(dir.index());
  check(*searcher, {
                       {"side:UA", "c1"},
                       {"side:ru", ""},
                       {"class:soldier", "c1"},
                       {"class:government", "c1"},
                       {"modality:planned", "c2"},
                       {"modality:actual", "c5 c4 c3 c1"},
                       {"NOT modality:actual", "c2"},
                       {"flag:vague_large", "c1"},
                       {"unit:USD", "c2"},
                       {"unit:person", "c5 c1"},
                       {"has:figure", "c5 c4 c3 c2 c1"},
                       {"has:place", "c4"},
                       {"has:time", "c4 c3 c2 c1"},
                       {"has:speaker", "c2 c1"},
                       {"figure:350k", "c1"},
                       {"figure:12", "c5"},  // neither kilometres nor money
                       {"figure:500k", ""},
                       {"figure:~500k", "c1"},
                       {"figure:~1bn..", "c1"},
                       {"figure:~300000", ""},
                       {"figure:=300000", "c1"},
                       {"figure:=300001", ""},
                       {"figure:=12", "c5"},
                       {"killed:..350k", "c1"},
                       {"wounded:10..20", "c5"},
                       {"wounded:=12", "c5"},
                       {"wounded:13..", ""},
                       {"distance:10..20", "c4"},
                       {"money:10m..", "c2"},
                       {"money:5m", ""},
                       {"money:~5m", "c2"},
                       {"money:~0", "c2"},
                       {"money:~20000001..", ""},
                       {"money:=20m", "c2"},
                       {"money:10m.. unit:EUR", ""},
                       {"percent:60", ""},  // more than 60 is not 60
                       {"percent:=60", "c3"},
                       {"percent:65", "c3"},
                       {"percent:~99", "c3"},
                       {"about:2031-03", "c3 c2 c1"},
                       {"about:2031-03-31", "c3 c2 c1"},
                       {"about:2031-04-01", "c3 c2"},
                       {"about:2031-05", "c2"},
                       {"about:2031", "c3 c2 c1"},
                       {"about:2029", "c4"},
                       {"about:..2019", ""},
                       {"about:2032..", ""},
                       {"worth:0.7..", "c4 c2 c1"},
                       {"worth:0.75..", "c2 c1"},
                       {"worth:0.95..", ""},
                       {"worth:..0.6", "c3"},
                       {"worth:0.6..0.7", "c5 c4"},
                   });
}

TEST_CASE("a query taken apart") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  auto explained = [&](std::string_view query) {
    auto out = searcher.explain(*parse_query(query), record);
    REQUIRE(out.has_value());
    return *out;
  };
  const Explanation whole = explained("river (dam OR killed) NOT verdict:disputed");
  std::string tree;
  for (const auto& part : whole.parts)
    tree +=
        std::string(static_cast<std::size_t>(part.depth), ' ') + part.query + " " + std::to_string(part.hits) + "\n";
  CHECK(tree ==
        "(and river (or dam killed) (not verdict:disputed)) 1\n"
        " river 2\n"
        " (or dam killed) 2\n"
        "  dam 1\n"
        "  killed 1\n"
        " (not verdict:disputed) 6\n"
        "  verdict:disputed 2\n");
  CHECK(whole.without.empty());
  CHECK(whole.unknown.empty());

  const Explanation nothing = explained("reservsts kind:mobilization verdict:verified");
  REQUIRE(nothing.without.size() == 0);
  REQUIRE(nothing.unknown.size() == 1);
  CHECK(nothing.unknown[0].word == "reservsts");
  CHECK(nothing.unknown[0].near_stem == "reservist");
  CHECK(nothing.unknown[0].where == ClaimId{2});

  const Explanation empty = explained("reservists kind:mobilization verdict:verified");
  REQUIRE(empty.without.size() == 1);
  CHECK(empty.without[0].query == "verdict:verified");
  CHECK(empty.without[0].hits == 1);
}

TEST_CASE("figure: finds counts whose plausible interval meets the range") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  // c1 12.. (open)  c2 300000  c3 45..55  c4 2400..2600  c5 3  c9 10..1000000
  check(searcher, {
                      {"figure:3", "c5"},
                      {"figure:2", ""},
                      {"figure:4", ""},
                      {"figure:50", "c9 c3 c1"},
                      {"figure:44", "c9 c1"},
                      {"figure:45", "c9 c3 c1"},
                      {"figure:55", "c9 c3 c1"},
                      {"figure:56..60", "c9 c1"},
                      {"figure:11", "c9"},
                      {"figure:12", "c9 c1"},
                      {"figure:..11", "c9 c5"},
                      {"figure:..9", "c5"},
                      {"figure:100..500", "c9 c1"},
                      {"figure:2,600..", "c9 c4 c2 c1"},
                      {"figure:2601..", "c9 c2 c1"},
                      {"figure:300k", "c9 c2 c1"},
                      {"figure:1m..", "c9 c1"},
                      {"figure:1000001..", "c1"},
                      {"figure:1bn..", "c1"},
                      {"figure:0..", "c9 c5 c4 c3 c2 c1"},
                      {"killed figure:10..20", "c1"},
                      {"NOT figure:0..", "c7 c6"},
                  });
}

TEST_CASE("published: finds days, months, years and spans") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  check(searcher, {
                      {"published:2022-11", "c5 c3"},
                      {"published:2022-11-24", "c3"},
                      {"published:2022-11-23", ""},
                      {"published:2022", "c9 c5 c3 c2 c1"},
                      {"published:2022-09..2022-10", "c9 c2 c1"},
                      {"published:2022-09-30..2022-10-01", "c9 c2 c1"},
                      {"published:2022-10-02..2022-11-24", "c3"},
                      {"published:2022-11-25..", "c5 c4"},
                      {"published:..2022-09-30", "c7 c1"},
                      {"published:..1969", "c7"},
                      {"published:2023..", "c4"},
                      {"published:2024..", ""},
                      {"published:0001..9999", "c9 c7 c5 c4 c3 c2 c1"},
                      {"NOT published:0001..9999", "c6"},
                  });
}

TEST_CASE("what the record answers") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  check(searcher, {
                      {"verdict:disputed", "c5 c2"},
                      {"verdict:refuted", ""},
                      {"verdict:unchecked", "c9 c7 c6 c4 c1"},
                      {"NOT verdict:unchecked", "c5 c3 c2"},
                      {"NOT verdict:disputed", "c9 c7 c6 c4 c3 c1"},
                      {"verdict:disputed verdict:unchecked", ""},
                      {"verdict:disputed OR verdict:verified", "c5 c3 c2"},
                      {"verdict:verified OR verdict:unchecked", "c9 c7 c6 c4 c3 c1"},
                      {"river verdict:unchecked", "c9 c7"},
                      {"reservists verdict:disputed", "c2"},
                      {"kind:casualty NOT verdict:disputed", "c3 c1"},
                  });

  auto tree = parse_query("killed verdict:dubious");
  auto page = searcher.search(*tree, {}, record);
  REQUIRE_FALSE(page.has_value());
  CHECK(page.error().message == "there is no verdict \"dubious\"");
}

TEST_CASE("orders") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  auto sorted = [&](Sort sort, std::string_view query = "*") {
    SearchOptions options;
    options.sort = sort;
    return list(search(searcher, query, options).ids);
  };
  CHECK(sorted(Sort::Newest) == "c9 c7 c6 c5 c4 c3 c2 c1");
  CHECK(sorted(Sort::Relevance) == "c9 c7 c6 c5 c4 c3 c2 c1");  // nothing to weigh
  CHECK(sorted(Sort::Published) == "c4 c5 c3 c9 c2 c1 c7 c6");  // without a day: last
  CHECK(sorted(Sort::Figure) == "c2 c4 c3 c1 c9 c5 c7 c6");     // without a count: last
  CHECK(sorted(Sort::Worth) == "c1 c2 c3 c5 c7 c4 c6 c9");
  CHECK(sorted(Sort::Relevance, "river") == "c7 c9");    // says it twice
  CHECK(sorted(Sort::Relevance, "central") == "c9 c1");  // in the claim before in the sentence around it
}

TEST_CASE("pages neither overlap nor leave gaps, and equal hits keep their order") {
  const TempDir dir;
  auto writer = Writer::open(dir.index());
  for (int i = 1; i <= 3000; ++i)
    REQUIRE(writer
                ->put(claim(i, i % 3 == 0 ? ClaimType::Event : ClaimType::CasualtyKilled, "en",
                            i % 2 == 0 ? "equal words" : "other words"))
                .has_value());
  REQUIRE(writer->commit({"desk", 1, "h"}).has_value());
  auto searcher = Searcher::open(dir.index());
  REQUIRE(searcher.has_value());

  const std::string_view queries[] = {"equal", "kind:event", "kind:casualty equal", "*", "NOT equal"};
  for (std::string_view query : queries) {
    for (Sort sort : {Sort::Relevance, Sort::Newest, Sort::Published}) {
      CAPTURE(query);
      CAPTURE(static_cast<int>(sort));
      SearchOptions options;
      options.sort = sort;
      options.limit = 5000;
      const Page whole = search(*searcher, query, options);
      CHECK(whole.exact);
      CHECK(whole.total == static_cast<std::int64_t>(whole.ids.size()));
      CHECK(std::is_sorted(whole.ids.rbegin(), whole.ids.rend()));
      std::vector<ClaimId> pieces;
      options.limit = 170;
      while (true) {
        options.offset = static_cast<std::int64_t>(pieces.size());
        const Page page = search(*searcher, query, options);
        pieces.insert(pieces.end(), page.ids.begin(), page.ids.end());
        if (page.ids.size() < 170) break;
      }
      CHECK(pieces == whole.ids);
    }
  }
}

TEST_CASE("limits and totals") {
  const TempDir dir;
  Searcher searcher = sample_searcher(dir);
  SearchOptions options;
  options.limit = 0;
  options.exact_total = true;
  CHECK(search(searcher, "river", options).total == 2);
  CHECK(search(searcher, "NOT river", options).total == 6);
  CHECK(search(searcher, "kind:casualty NOT killed", options).total == 2);
  CHECK(search(searcher, "river", options).ids.empty());
  options.limit = 10;
  options.offset = 100;
  CHECK(search(searcher, "river", options).ids.empty());
  CHECK(search(searcher, "river", options).total == 2);
  options.offset = -1;
  options.limit = -1;
  CHECK(search(searcher, "river", options).ids.empty());
  options.offset = 0;
  options.limit = std::numeric_limits<std::int64_t>::max();
  CHECK(list(search(searcher, "river", options).ids) == "c7 c9");
}

TEST_CASE("highlights: the words that a query found") {
  const TempDir dir;
  const Searcher searcher = sample_searcher(dir);
  struct Case {
    std::string_view query, lang, text, marked;
  };
  const Case cases[] = {
      {"kill", "en", "They killed, and kill; a killer is another word",
       "They [killed], and [kill]; a killer is another word"},
      {"\"central bank\"", "en", "The Central Bank, a bank", "The [Central] [Bank], a [bank]"},
      {"dam NOT river", "en", "river dams", "river [dams]"},
      {"anti-war", "en", "An anti-war town", "An [anti]-[war] town"},
      {"kind:casualty", "en", "casualty", "casualty"},
      {"speaker:orlova", "en", "Orlova", "Orlova"},
      {"300000", "en", "some 300,000 or 300 000 or 300 of them", "some [300,000] or [300 000] or 300 of them"},
      {"300,000", "de", "rund 300.000 Reservisten", "rund [300.000] Reservisten"},
      {"haus", "de", "In den Häusern und Hausen", "In den [Häusern] und [Hausen]"},
      {"рабочий", "ru", "погибли трое рабочих", "погибли трое [рабочих]"},
      {"river", "en", "the river's dam", "the [river's] dam"},
      {"*", "en", "anything", "anything"},
      {"x OR y", "", "x y z", "[x] [y] z"},
      {"x", "en", "", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.query);
    CAPTURE(c.text);
    const std::optional<std::string> lang = c.lang.empty() ? std::nullopt : std::optional<std::string>(c.lang);
    std::string marked(c.text);
    const auto spans = searcher.highlights(*parse_query(c.query), c.text, lang);
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
      marked.insert(span->end, "]");
      marked.insert(span->start, "[");
    }
    CHECK(marked == c.marked);
  }
}
