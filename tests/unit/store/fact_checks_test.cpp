// What others have checked: in, again, changed, and what the log and doctor know of it.
#include "claimdex/core/fact_check.hpp"

#include <sstream>

#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

FactCheckWords words(std::string claim, std::optional<std::string> id = {}, std::optional<std::string> rating = {}) {
  FactCheckWords out;
  out.claim = std::move(claim);
  out.external_id = std::move(id);
  out.rating = std::move(rating);
  out.publisher = "Checks Weekly";
  return out;
}

ImportCounts put(Desk& desk, const std::vector<FactCheckWords>& rows) {
  return work(desk, [&](auto& c) { return c.put_fact_checks(rows, "checks.jsonl"); });
}

FactCheckWords stored(Desk& desk, std::int64_t id) {
  const FactCheckId which{id};
  return take(desk.store.fact_checks({&which, 1})).front().words;
}

std::size_t findings(Desk& desk) { return take(desk.store.check()).size(); }

std::string dumped(Desk& desk) {
  std::string out;
  done(desk.store.dump([&](std::string_view bytes) {
    out += bytes;
    return true;
  }));
  return out;
}

}  // namespace

TEST_CASE(
    "the same fact-check in the same words is there already; in other words it is changed, and the log keeps both") {
  Desk desk;
  ImportCounts counts = put(desk, {words("Forty boats sank.", "x1", "False"), words("Nine men died.")});
  CHECK(counts.fresh == 2);
  CHECK(desk.events() == 1);  // one event, however many rows
  counts = put(desk, {words("Forty boats sank.", "x1", "False"), words("Nine men died.")});
  CHECK(counts.known == 2);
  CHECK(desk.events() == 1);
  counts = put(desk, {words("Four boats sank.", "x1", "True")});
  CHECK(counts.changed == 1);
  CHECK(stored(desk, 1) == words("Four boats sank.", "x1", "True"));
  std::vector<EventRecord> events = take(desk.store.events({.subject = "f1", .limit = std::nullopt}));
  REQUIRE(events.size() == 3);
  CHECK(events[1].field == "claim");
  CHECK(events[1].old_value == "Forty boats sank.");
  CHECK(events[2].old_value == "False");
  // f2 came with f1: the event that brought both is its history.
  events = take(desk.store.events({.subject = "f2", .limit = std::nullopt}));
  REQUIRE(events.size() == 1);
  CHECK(events[0].new_value->starts_with("f1 to f2 of checks.jsonl, SHA-256 "));
  CHECK(take(desk.store.fact_check_count()) == 2);
  CHECK(findings(desk) == 0);
}

TEST_CASE("one id at two publishers is two fact-checks; twice in one file the later words hold") {
  Desk desk;
  FactCheckWords other = words("Forty boats sank.", "x1");
  other.publisher = "Second Look";
  CHECK(put(desk, {words("Forty boats sank.", "x1"), other}).fresh == 2);
  const ImportCounts counts = put(desk, {words("A.", "y"), words("A.", "y"), words("B.", "y"), words("C.", "z")});
  CHECK(counts.fresh == 2);
  CHECK(counts.known == 1);
  CHECK(counts.changed == 1);
  CHECK(stored(desk, 3).claim == "B.");
  CHECK(findings(desk) == 0);
}

TEST_CASE("doctor notices a row that was changed behind the log's back") {
  Desk desk;
  put(desk, {words("Forty boats sank."), words("Nine men died.")});
  behind_its_back(desk.dir.path(), "UPDATE fact_check SET rating = 'True' WHERE id = 2");
  const std::vector<Finding> found = take(desk.store.check());
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "fact_check");
  CHECK(found[0].subject == "f1");
}

TEST_CASE("an import isn't undone") {
  Desk desk;
  put(desk, {words("Forty boats sank.")});
  refusal(desk, [](auto& c) { return c.undo(ChangeId{1}); });
}

TEST_CASE("words that have to go go from fact-checks, too") {
  Desk desk;
  put(desk, {words("Ola Venn lost forty boats.", "x1", "False"), words("Nine men died.", "x2")});
  put(desk, {words("Ola Venn lost four boats.", "x1", "False")});
  CHECK(take(desk.store.fact_check_standing(0)).content_seq == 2);
  const Redacted gone = work(desk, [](auto& c) { return c.redact("Ola Venn", {}, "she asked for it"); });
  CHECK(gone.places > 1);
  CHECK(stored(desk, 1).claim == "████████ lost four boats.");
  CHECK(stored(desk, 1).title == std::nullopt);
  CHECK(take(desk.store.fact_check_standing(0)).content_seq == 3);  // its index follows
  CHECK(dumped(desk).find("Venn") == std::string::npos);
  CHECK(findings(desk) == 0);
}

TEST_CASE("dump and restore carry fact-checks to the letter") {
  Desk desk;
  put(desk, {words("Forty \x01 boats\nsank.", "x1", "False"), words("Девять человек погибли.")});
  const std::string before = dumped(desk);
  TempDir back;
  std::istringstream in(before);
  take(Store::restore(back.path(), in, {}));
  Desk again(back.path());
  CHECK(dumped(again) == before);
  CHECK(stored(again, 1) == stored(desk, 1));
  CHECK(put(again, {words("Девять человек погибли.")}).known == 1);
}
