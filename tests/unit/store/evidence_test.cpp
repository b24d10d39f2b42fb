// Evidence in the record: its details, copies, the way out and back, and which claims share it.
#include <doctest/doctest.h>

#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

const EvidenceField& field_named(std::string_view name) {
  for (const EvidenceField& field : kEvidenceFields)
    if (field.name == name) return field;
  FAIL("no such field");
  return kEvidenceFields[0];
}

Doc accident() {
  ArticleDetails d;
  d.title = "Accident";
  return Doc("Accident\n\n12 miners died in the pit.\n3 were hurt.\n", d)
      .claim("12 miners died", killed(12))
      .claim("3 were hurt", killed(3));
}

NewEvidence full() {
  NewEvidence e;
  e.url = "https://mine.example/list?day=1";
  for (const EvidenceField& field : kEvidenceFields)
    e.details.*field.member = field.name == "stance" ? "refutes" : "the " + std::string(field.name);
  e.sha256 = std::string(64, 'b');
  e.copy = FetchedCopy{"https://mine.example/list.html", 200, std::string(64, 'b'), std::string(64, 'c')};
  return e;
}

}  // namespace

TEST_CASE("evidence: everything that is said of it comes back") {
  Desk desk;
  desk.put(accident());
  const EvidenceId id = work(desk, [&](auto& c) { return c.add_evidence(ClaimId{1}, full()); });
  const Evidence e = take(desk.store.evidence(id));
  for (const EvidenceField& field : kEvidenceFields) {
    CAPTURE(field.name);
    CHECK(e.details.*field.member == full().details.*field.member);
  }
  REQUIRE(e.copy);
  CHECK(e.copy->url == "https://mine.example/list.html");
  CHECK(e.copy->status == 200);
  CHECK(e.copy->head_sha256 == std::string(64, 'c'));
  CHECK(e.claim == ClaimId{1});
  CHECK(e.sha256 == std::string(64, 'b'));
  CHECK(e.also.empty());
  const EventRecord last = take(desk.store.events({.subject = "c1", .limit = 1})).front();
  CHECK(last.field == "e1 copy");
  CHECK(!last.old_value);
  CHECK(last.new_value == std::string(64, 'b') + " 200 https://mine.example/list.html");
  const auto archived = take(desk.store.archived());
  CHECK(std::count(archived.begin(), archived.end(), std::pair<std::string, std::string>("e1", std::string(64, 'c'))) ==
        1);
}

TEST_CASE("evidence: one page and one file are found again at other claims") {
  Desk desk;
  desk.put(accident());
  work(desk, [&](auto& c) { return c.add_evidence(ClaimId{1}, full()); });
  NewEvidence page, file;
  page.url = "http://www.mine.example:80/list?day=1#top";
  file.file = "list.html";
  file.sha256 = std::string(64, 'b');
  work(desk, [&](auto& c) { return c.add_evidence(ClaimId{2}, page); });
  CHECK(take(desk.store.evidence(EvidenceId{1})).also == std::vector{ClaimId{2}});
  work(desk, [&](auto& c) { return c.remove_evidence(EvidenceId{2}, {}); });
  CHECK(take(desk.store.evidence(EvidenceId{1})).also.empty());
  work(desk, [&](auto& c) { return c.add_evidence(ClaimId{2}, file); });
  CHECK(take(desk.store.evidence(EvidenceId{3})).also == std::vector{ClaimId{1}});
}

TEST_CASE("evidence: removed, brought back, edited, undone") {
  Desk desk;
  desk.put(accident());
  work(desk, [&](auto& c) { return c.add_evidence(ClaimId{1}, full()); });
  const Evidence before = take(desk.store.evidence(EvidenceId{1}));
  work(desk, [&](auto& c) { return c.remove_evidence(EvidenceId{1}, "a mix-up"); });
  CHECK(code_of(desk.store.evidence(EvidenceId{1})) == ErrorCode::NotFound);
  CHECK(desk.claim(1).evidence == 0);
  work(desk, [&](auto& c) { return c.undo({}); });
  const Evidence back = take(desk.store.evidence(EvidenceId{1}));
  CHECK(back.uid == before.uid);
  CHECK(back.details.quote == before.details.quote);
  CHECK(back.copy->head_sha256 == before.copy->head_sha256);

  work(desk, [&](auto& c) { return c.edit_evidence(EvidenceId{1}, field_named("quote"), "other words", "misread"); });
  CHECK(take(desk.store.evidence(EvidenceId{1})).details.quote == "other words");
  work(desk, [&](auto& c) { return c.undo({}); });
  CHECK(take(desk.store.evidence(EvidenceId{1})).details.quote == before.details.quote);
}

TEST_CASE("evidence: what a later edit touched is not undone under it") {
  Desk desk;
  desk.put(accident());
  const EvidenceId id = work(desk, [&](auto& c) { return c.add_evidence(ClaimId{1}, full()); });
  work(desk, [&](auto& c) { return c.edit_evidence(id, field_named("quote"), "other words", {}); });
  Store::Change change = take(desk.store.begin(session(), "undo"));
  CHECK(code_of(change.undo(ChangeId{2})) == ErrorCode::Refused);
}

TEST_CASE("evidence: sealed with its claim") {
  Desk desk;
  desk.put(accident());
  work(desk, [&](auto& c) { return c.add_evidence(ClaimId{1}, full()); });
  work(desk, [&](auto& c) { return c.advance(ClaimId{1}, "publish", Progress::Published, {}); });
  Store::Change change = take(desk.store.begin(session(), "evidence"));
  CHECK(code_of(change.edit_evidence(EvidenceId{1}, field_named("note"), "x", {})) == ErrorCode::Refused);
  CHECK(code_of(change.attach_copy(EvidenceId{1}, *full().copy)) == ErrorCode::Refused);
  CHECK(code_of(change.remove_evidence(EvidenceId{1}, {})) == ErrorCode::Refused);
  CHECK(code_of(change.add_evidence(ClaimId{1}, full())) == ErrorCode::Refused);
}

TEST_CASE("evidence: addresses of one page") {
  for (const char* same :
       {"https://mine.example/list", "http://mine.example/list/", "https://www.mine.example/list#top",
        "HTTPS://MINE.example:443/list", "https://mine.example/list?utm_source=x"})
    CHECK_MESSAGE(page_of(same) == "mine.example/list", same);
  for (const char* other :
       {"https://mine.example/list2", "https://mine.example/list?day=2", "https://m.mine.example/list"})
    CHECK_MESSAGE(page_of(other) != "mine.example/list", other);
  for (const char* none : {"https://", "https://mine example/", "http://www.", "https://a\n/"})
    CHECK_MESSAGE(page_of(none).empty(), none);
}
