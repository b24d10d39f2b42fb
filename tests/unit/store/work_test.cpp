// Who has a claim, until when, under which tags, and what was tried: kept, told, taken back, and no part of what is sealed.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

void assign(Desk& desk, std::int64_t claim, std::optional<std::string> name) {
  work(desk, [&](auto& c) { return c.assign(ClaimId{claim}, name); });
}
void due(Desk& desk, std::int64_t claim, const char* day) {
  work(desk, [&](auto& c) { return c.set_review(ClaimId{claim}, Day::parse(day)); });
}
void tag(Desk& desk, std::int64_t claim, const std::string& word, bool on = true) {
  work(desk, [&](auto& c) { return c.set_tag(ClaimId{claim}, word, on); });
}
NoteId entry(Desk& desk, std::int64_t claim, const NewNote& note) {
  return work(desk, [&](auto& c) { return c.add_entry(ClaimId{claim}, note); });
}
void undo(Desk& desk) {
  work(desk, [](auto& c) { return c.undo({}); });
}
std::vector<std::int64_t> due_on(Desk& desk, const char* from, const char* to) {
  return numbers(take(desk.store.due({Day::parse(from), Day::parse(to)})));
}

}  // namespace

TEST_CASE("assignee, day and tags are kept, told in the log and taken back") {
  Desk desk;
  put_two(desk);
  const std::int64_t before = desk.events();
  assign(desk, 1, "Ada Berg");
  due(desk, 1, "2031-06-01");
  tag(desk, 1, "frontline");
  tag(desk, 1, "draft");
  tag(desk, 1, "draft", false);
  CHECK(log_after(desk, before) == std::vector<std::string>{
                                       "c1 assign assignee: - > Ada Berg because -",
                                       "c1 due review_by: - > 2031-06-01 because -",
                                       "c1 tag -: - > frontline because -",
                                       "c1 tag -: - > draft because -",
                                       "c1 tag -: draft > - because -",
                                   });
  const ClaimRecord claim = desk.claim(1);
  CHECK(claim.assignee == "Ada Berg");
  CHECK(claim.review_by == "2031-06-01");
  CHECK(claim.tags == std::vector<std::string>{"frontline"});
  CHECK(numbers(take(desk.store.assigned_to("Ada Berg"))) == std::vector<std::int64_t>{1});
  CHECK(take(desk.store.assigned_to("ada")).empty());
  CHECK(take(desk.store.assignees()) == std::vector<std::string>{"Ada Berg"});
  CHECK(numbers(take(desk.store.with_tag("frontline"))) == std::vector<std::int64_t>{1});

  undo(desk);  // the tag that was taken off
  CHECK(desk.claim(1).tags == std::vector<std::string>{"draft", "frontline"});
  for (int i = 0; i < 4; ++i) undo(desk);
  CHECK(desk.claim(1).tags.empty());
  CHECK_FALSE(desk.claim(1).assignee.has_value());
  CHECK_FALSE(desk.claim(1).review_by.has_value());
  CHECK(desk.findings().empty());
}

TEST_CASE("what is so already writes nothing") {
  Desk desk;
  put_two(desk);
  assign(desk, 1, "ada");
  tag(desk, 1, "draft");
  const std::int64_t before = desk.events();
  CHECK_FALSE(work(desk, [](auto& c) { return c.assign(ClaimId{1}, "ada"); }));
  CHECK_FALSE(work(desk, [](auto& c) { return c.set_tag(ClaimId{1}, "draft", true); }));
  CHECK_FALSE(work(desk, [](auto& c) { return c.set_tag(ClaimId{1}, "other", false); }));
  CHECK_FALSE(work(desk, [](auto& c) { return c.set_review(ClaimId{1}, {}); }));
  CHECK(desk.events() == before);
}

TEST_CASE("a published claim is sealed; who has it, until when and its tags are nobody else's business") {
  Desk desk;
  put_two(desk);
  work(desk, [](auto& c) { return c.advance(ClaimId{1}, "publish", Progress::Published, {}); });
  assign(desk, 1, "ada");
  due(desk, 1, "2031-06-01");
  tag(desk, 1, "out");
  entry(desk, 1, {NoteKind::Asked, "", "press office", {}, {}});
  for (int i = 0; i < 4; ++i) undo(desk);
  CHECK_FALSE(desk.claim(1).assignee.has_value());
  CHECK(desk.claim(1).tags.empty());
  CHECK(take(desk.store.notes(ClaimId{1})).empty());
  CHECK(desk.claim(1).progress == Progress::Published);
}

TEST_CASE("an answer belongs to the question, and the question can't go without it") {
  Desk desk;
  put_two(desk);
  const std::int64_t before = desk.events();
  const NoteId asked = entry(desk, 1, {NoteKind::Asked, "is it final?", "press office", "2031-06-03", {}});
  CHECK(due_on(desk, "2031-06-01", "2031-06-03") == std::vector<std::int64_t>{1});
  CHECK(due_on(desk, "2031-06-04", "2031-06-09").empty());
  entry(desk, 1, {NoteKind::Note, "they open at nine", {}, {}, asked});
  CHECK(due_on(desk, "2031-06-01", "2031-06-03") == std::vector<std::int64_t>{1});  // a note is no answer
  entry(desk, 1, {NoteKind::Answered, "they count 9", {}, {}, asked});
  CHECK(due_on(desk, "2031-06-01", "2031-06-03").empty());
  CHECK(log_after(desk, before) == std::vector<std::string>{
                                       "c1 asked -: - > press office, by 2031-06-03 because is it final?",
                                       "c1 note -: - > they open at nine because -",
                                       "c1 answered -: - > they count 9 because -",
                                   });
  const std::vector<Note> notes = take(desk.store.notes(ClaimId{1}));
  REQUIRE(notes.size() == 3);
  CHECK(notes[0].deadline == "2031-06-03");
  CHECK(notes[2].about == asked);
  CHECK(take(desk.store.note(notes[2].id)).first == ClaimId{1});
  CHECK(refusal(
            desk,
            [&](auto& c) {
              return c.add_entry(ClaimId{2}, {NoteKind::Answered, "9", {}, {}, asked});
            },
            ErrorCode::NotFound) == "n1 is no entry of c2");

  Store::Change change = take(desk.store.begin(session(), "undo"));
  CHECK(code_of(change.undo(ChangeId{3})) == ErrorCode::Refused);
}

TEST_CASE("a merge keeps tags and entries of both, and whoever has the one that stays") {
  Desk desk;
  put_two(desk);
  assign(desk, 2, "bob");
  due(desk, 1, "2031-06-01");
  due(desk, 2, "2031-05-01");
  tag(desk, 1, "both");
  tag(desk, 2, "both");
  tag(desk, 2, "second");
  entry(desk, 2, {NoteKind::Searched, "nothing", "the channel", {}, {}});
  merge(desk, 1, 2);
  CHECK(desk.claim(1).assignee == "bob");
  CHECK(desk.claim(1).review_by == "2031-06-01");
  CHECK(desk.claim(1).tags == std::vector<std::string>{"both", "second"});
  CHECK(take(desk.store.notes(ClaimId{1})).size() == 1);
  undo(desk);
  CHECK_FALSE(desk.claim(1).assignee.has_value());
  CHECK(desk.claim(1).tags == std::vector<std::string>{"both"});
  CHECK(desk.claim(2).tags == std::vector<std::string>{"both", "second"});
  CHECK(desk.claim(2).assignee == "bob");
  CHECK(desk.findings().empty());
}

TEST_CASE("the log by person, by day, by change") {
  Desk desk;
  put_two(desk);
  const auto by = [&](const char* who, const char* now, const char* words) {
    Store::Change change = take(desk.store.begin({who, now, true}, "note"));
    done(change.add_note(ClaimId{1}, words));
    done(change.commit());
  };
  by("bob", "2031-05-20T23:59:59Z", "late");
  by("ada", "2031-05-21T00:00:00Z", "early");
  const auto found = [&](const EventFilter& filter) {
    std::vector<std::string> out;
    for (const EventRecord& e : take(desk.store.events(filter))) out.push_back(e.new_value.value_or("-"));
    return out;
  };
  EventFilter filter;
  filter.who = "bob";
  CHECK(found(filter) == std::vector<std::string>{"late"});
  filter = {};
  filter.days = {Day::parse("2031-05-21"), Day::parse("2031-05-21")};
  CHECK(found(filter) == std::vector<std::string>{"early"});
  filter.days = {Day::parse("2031-05-20"), {}};
  CHECK(found(filter) == std::vector<std::string>{"late", "early"});
  filter.limit = 1;
  CHECK(found(filter) == std::vector<std::string>{"early"});
  filter = {};
  filter.change = ChangeId{3};
  CHECK(found(filter) == std::vector<std::string>{"late"});
  filter.subject = "c2";
  CHECK(found(filter).empty());
  const Revision head = take(desk.store.head());
  CHECK(take(desk.store.event_with_hash(head.hash)) == head.seq);
  CHECK_FALSE(take(desk.store.event_with_hash(std::string(64, '0'))).has_value());
  CHECK(take(desk.store.check_log()).empty());
}
