#include <doctest/doctest.h>

#include <string>

#include "claimdex/index/fields.hpp"
#include "claimdex/index/index.hpp"
#include "sample_claims.hpp"

using namespace claimdex;
using namespace claimdex::index;

namespace {

/// "Courier 2, Dispatch 1, none 1"
std::string counted(Searcher& searcher, std::string_view query, std::string_view field) {
  const auto tree = parse_query(query);
  REQUIRE(tree.has_value());
  const auto hits = searcher.all(*tree, {});
  REQUIRE(hits.has_value());
  const auto counts = searcher.count(*hits, *find_field(field));
  REQUIRE(counts.has_value());
  std::string out;
  for (const ValueCount& value : counts->values)
    out += (out.empty() ? "" : ", ") + value.value + " " + std::to_string(value.count);
  if (counts->none > 0) out += (out.empty() ? "" : ", ") + std::string("none ") + std::to_string(counts->none);
  return out;
}

Document report(int id, ClaimType type, const char* source, const char* speaker, const char* published) {
  Document doc = claim(id, type, "en", "a bridge collapsed");
  if (*source != '\0') doc.source = source;
  if (*speaker != '\0') doc.speakers = {speaker, "Interfax"};
  doc.published = published_day(published);
  return doc;
}

Searcher reports(const TempDir& dir, const std::vector<Document>& docs) {
  auto writer = Writer::open(dir.index());
  REQUIRE(writer.has_value());
  for (const Document& doc : docs) REQUIRE(writer->put(doc).has_value());
  REQUIRE(writer->commit({"desk", 7, "hash"}).has_value());
  return *Searcher::open(dir.index());
}

std::vector<Document> sample() {
  return {report(1, ClaimType::CasualtyKilled, "Courier", "Ada Berg", "2031-03-01"),
          report(2, ClaimType::CasualtyKilled, "Courier", "ADA BERG", "2031-03-20"),
          report(3, ClaimType::CasualtyWounded, "Dispatch", "Ada Berg", "2031-01-02"),
          report(4, ClaimType::Event, "", "", "")};
}

}  // namespace

TEST_CASE("hits are counted by the values of a field") {
  const TempDir dir;
  Searcher searcher = reports(dir, sample());
  struct Row {
    const char *query, *field, *counts;
  };
  for (const Row& row : {
           Row{"bridge", "kind",
               "casualty.killed 2, casualty.wounded 1, event 1"},  // a kind, never its family beside it
           Row{"bridge", "source", "Courier 2, Dispatch 1, none 1"},
           Row{"bridge", "speaker",
               "Ada Berg 3, none 1"},  // the spelling that is met most; who passed it on isn't quoted
           Row{"bridge", "published", "2031-01 1, 2031-03 2, none 1"},  // in the order of time
           Row{"bridge", "place", "none 4"},
           Row{"kind:casualty", "source", "Courier 2, Dispatch 1"},
           Row{"source:courier", "kind", "casualty.killed 2"},
           Row{"*", "lang", "en 4"},
           Row{"tunnel", "kind", ""},
       }) {
    CAPTURE(row.query);
    CAPTURE(row.field);
    CHECK(counted(searcher, row.query, row.field) == row.counts);
  }
}

TEST_CASE("few hits among many are looked up, many are read through: the same counts") {
  std::vector<Document> docs;
  for (int id = 1; id <= 300; ++id)
    docs.push_back(report(id, id % 3 == 0 ? ClaimType::Event : ClaimType::CasualtyKilled,
                          id % 2 == 0 ? "Courier" : "Dispatch", id % 50 == 0 ? "Ada Berg" : "", "2031-03-01"));
  for (int id : {7, 8, 9, 300}) docs[static_cast<std::size_t>(id - 1)].text = "a zeppelin was seen";
  for (Document& doc : docs) doc.sentence = doc.text;
  const TempDir dir;
  Searcher searcher = reports(dir, docs);
  CHECK(counted(searcher, "zeppelin", "kind") == "casualty.killed 2, event 2");
  CHECK(counted(searcher, "zeppelin", "source") == "Courier 2, Dispatch 2");
  CHECK(counted(searcher, "zeppelin", "speaker") == "Ada Berg 1, none 3");
  CHECK(counted(searcher, "*", "kind") == "casualty.killed 200, event 100");
  CHECK(counted(searcher, "*", "source") == "Courier 150, Dispatch 150");
}

TEST_CASE("a set of hits") {
  HitSet hits;
  for (int id : {70, 3, 64, 3}) hits.add(ClaimId{id});
  CHECK(hits.size() == 3);
  CHECK(hits.contains(ClaimId{64}));
  CHECK_FALSE(hits.contains(ClaimId{65}));
  CHECK_FALSE(hits.contains(ClaimId{100000}));
  std::string in_order;
  hits.for_each([&](ClaimId id) { in_order += id.str() + " "; });
  CHECK(in_order == "c3 c64 c70 ");
}

TEST_CASE(
    "the claim's words before those around it, those before the title's; then what is worth more, then what is newer") {
  std::vector<Document> docs;
  for (int id = 1; id <= 6; ++id) docs.push_back(claim(id, ClaimType::Event, "en", "a bridge collapsed"));
  docs[0].title = "The ferry";
  docs[1].sentence = "The ferry waited while a bridge collapsed.";
  docs[2].text = docs[2].sentence = "a ferry sank";
  docs[3].text = docs[3].sentence = "a ferry burned";
  docs[4].text = docs[4].sentence = "a ferry came";
  docs[4].worth = 0.9;
  const TempDir dir;
  Searcher searcher = reports(dir, docs);
  const auto page = searcher.search(*parse_query("ferry"), {}, {});
  REQUIRE(page.has_value());
  CHECK(list(page->ids) == "c5 c4 c3 c2 c1");
}

TEST_CASE("claims alike by their rare words, without the claim itself") {
  std::vector<Document> docs;
  for (int id = 1; id <= 40; ++id) docs.push_back(claim(id, ClaimType::Event, "en", "the mayor said that it rains"));
  docs[0].text = docs[0].sentence = "the zeppelin of Sarna burned, the mayor said";
  docs[1].text = docs[1].sentence = "a zeppelin landed in Sarna";
  docs[2].text = docs[2].sentence = "Sarna is a town";
  const TempDir dir;
  Searcher searcher = reports(dir, docs);
  const auto like = searcher.alike(ClaimId{1}, 2);
  REQUIRE(like.has_value());
  CHECK(list(*like) == "c2 c3");
  CHECK(searcher.alike(ClaimId{999}, 5)->empty());
}
