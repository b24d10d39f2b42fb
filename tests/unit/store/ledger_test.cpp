// What people do: verdicts, evidence, notes; and the log that remembers all of it.
#include <rapidcheck.h>

#include "desk_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

Doc accident(std::optional<std::string> url = {}) {
  ArticleDetails d;
  d.title = "Accident";
  d.url = std::move(url);
  return Doc("Accident\n\n12 miners died in the pit.\n3 were hurt.\n", d)
      .claim("12 miners died", killed(12))
      .claim("3 were hurt", killed(3));
}

std::string line(const EventRecord& e) {
  auto word = [](const std::optional<std::string>& v) { return v ? *v : std::string("-"); };
  return e.subject + " " + e.action + " " + word(e.field) + ": " + word(e.old_value) + " > " + word(e.new_value) +
         " because " + word(e.why);
}

std::vector<std::string> log_of(Store& store, const EventFilter& filter = {}) {
  std::vector<std::string> out;
  for (const EventRecord& e : take(store.events(filter))) out.push_back(line(e));
  return out;
}

const char* const kNoTriggers =
    "DROP TRIGGER event_is_never_updated; DROP TRIGGER event_is_never_deleted; DROP TRIGGER payload_is_only_redacted;"
    "DROP TRIGGER payload_is_never_deleted; DROP TRIGGER change_is_never_updated; DROP TRIGGER "
    "change_is_never_deleted;";

}  // namespace

TEST_CASE("the log of a first day") {
  Desk desk;
  desk.put(accident());
  {
    Store::Change change = take(desk.store.begin(session("2031-04-02T11:00:00Z"), "mark"));
    done(change.mark(ClaimId{1}, Verdict::Disputed, "the mine says 11"));
    NewEvidence evidence;
    evidence.url = "https://mine.example/";
    evidence.details.note = "statement";
    CHECK(take(change.add_evidence(ClaimId{1}, evidence)) == EvidenceId{1});
    done(change.add_note(ClaimId{1}, "asked the ministry"));
    done(change.commit());
  }
  desk.mark(ClaimId{1}, Verdict::Unchecked, {});
  CHECK(log_of(desk.store) == std::vector<std::string>{
                                  "a1 ingest -: - > Accident because -",
                                  "c1 claim -: - > 12 miners died because -",
                                  "c2 claim -: - > 3 were hurt because -",
                                  "c1 mark verdict: unchecked > disputed because the mine says 11",
                                  "c1 mark progress: new > checked because the mine says 11",
                                  "c1 evidence -: - > https://mine.example/ because statement",
                                  "c1 note -: - > asked the ministry because -",
                                  "c1 mark verdict: disputed > unchecked because -",
                                  "c1 mark progress: checked > in_progress because -",
                              });
  CHECK(log_of(desk.store, {"c2", {}}) == std::vector<std::string>{"c2 claim -: - > 3 were hurt because -"});
  CHECK(log_of(desk.store, {{}, 1}) == std::vector<std::string>{"c1 mark progress: checked > in_progress because -"});
  CHECK(log_of(desk.store, {"c99", {}}).empty());

  std::vector<EventRecord> events = take(desk.store.events({}));
  CHECK(events.front().prev.empty());
  for (std::size_t i = 1; i < events.size(); ++i) {
    CHECK(events[i].seq == events[i - 1].seq + 1);
    CHECK(events[i].prev == events[i - 1].hash);
  }
  CHECK(events[0].who == "ada");
  CHECK(events[0].clock_injected);
  CHECK(events[0].change == ChangeId{1});
  CHECK(events[3].change == ChangeId{2});
  CHECK(events[3].at == "2031-04-02T11:00:00Z");
  CHECK(take(desk.store.head()).hash == events.back().hash);
  CHECK(take(desk.store.standing(3)).hash == events[2].hash);
  CHECK_FALSE(take(desk.store.standing(100)).hash.has_value());
  CHECK(take(desk.store.last_event_at()) == "2031-04-02T10:00:00Z");
  CHECK(desk.findings().empty());
}

TEST_CASE("a claim after marking") {
  Desk desk;
  desk.put(accident());
  desk.mark(ClaimId{1}, Verdict::Disputed, "the mine says 11");
  ClaimRecord claim = desk.claim(1);
  CHECK(claim.verdict == Verdict::Disputed);
  CHECK(claim.progress == Progress::Checked);
  CHECK(claim.reason == "the mine says 11");
  std::int64_t events = desk.events();
  desk.mark(ClaimId{1}, Verdict::Disputed, "the mine says 11");  // said again: logged again
  CHECK(desk.events() == events + 1);
  desk.mark(ClaimId{1}, Verdict::Unchecked, {});
  CHECK(desk.claim(1).progress == Progress::InProgress);
  CHECK_FALSE(desk.claim(1).reason.has_value());
}

TEST_CASE("sets of claims by verdict and progress are the small side") {
  Desk desk;
  desk.put(accident());
  CHECK(take(desk.store.not_unchecked()).empty());
  desk.mark(ClaimId{2}, Verdict::Refuted, "no");
  desk.mark(ClaimId{1}, Verdict::Disputed, "perhaps");
  using Ids = std::vector<ClaimId>;
  CHECK(take(desk.store.not_unchecked()) == Ids{{1}, {2}});
  CHECK(take(desk.store.not_new()) == Ids{{1}, {2}});
  CHECK(take(desk.store.with_verdict(Verdict::Disputed)) == Ids{{1}});
  CHECK(take(desk.store.with_verdict(Verdict::Unchecked)).empty());
  CHECK(take(desk.store.with_progress(Progress::Checked)) == Ids{{1}, {2}});
  CHECK(take(desk.store.newest(1, 0)) == Ids{{2}});
  CHECK(take(desk.store.newest(10, 1)) == Ids{{1}});
  DeskStats stats = take(desk.store.stats());
  CHECK(stats.claims == 2);
  CHECK(stats.mentions == 2);
  CHECK(stats.by_verdict[static_cast<std::size_t>(Verdict::Refuted)] == 1);
  CHECK(stats.by_progress[static_cast<std::size_t>(Progress::Checked)] == 2);
  CHECK(stats.by_kind[static_cast<std::size_t>(ClaimType::CasualtyKilled)] == 2);
}

TEST_CASE("weeks: a claim counts once a week for what was done with it, and what was undone doesn't count") {
  Desk desk;
  desk.put(accident());  // Wednesday, 2 April 2031
  const auto act = [&](const char* at, ClaimId id, bool publish) {
    Store::Change change = take(desk.store.begin(session(at), publish ? "publish" : "mark"));
    if (publish)
      done(change.advance(id, "publish", Progress::Published, {}));
    else
      done(change.mark(id, Verdict::Disputed, "two counts"));
    done(change.commit());
  };
  act("2031-04-02T11:00:00Z", ClaimId{1}, false);
  act("2031-04-06T23:59:59Z", ClaimId{1}, false);
  act("2031-04-07T00:00:00Z", ClaimId{1}, false);
  act("2031-04-14T09:00:00Z", ClaimId{1}, true);
  act("2031-04-14T10:00:00Z", ClaimId{2}, false);
  Store::Change change = take(desk.store.begin(session("2031-04-14T11:00:00Z"), "undo"));
  take(change.undo({}));
  done(change.commit());
  std::string seen;
  for (const WeekCounts& week : take(desk.store.weeks(*Day::parse("2031-04-20"), 4)))
    seen += week.monday.iso() + ": " + std::to_string(week.read) + " " + std::to_string(week.marked) + " " +
            std::to_string(week.published) + "\n";
  CHECK(seen ==
        "2031-03-24: 0 0 0\n"
        "2031-03-31: 2 1 0\n"
        "2031-04-07: 0 1 0\n"
        "2031-04-14: 0 0 1\n");
  CHECK(take(desk.store.weeks(*Day::parse("2031-03-30"), 2)).back().read == 0);
}

TEST_CASE("evidence and notes") {
  Desk desk;
  desk.put(accident());
  Store::Change change = take(desk.store.begin(session(), "evidence"));
  NewEvidence file;
  file.file = "statement.pdf";
  file.sha256 = std::string(64, 'b');
  file.details.stance = "refutes";
  take(change.add_evidence(ClaimId{2}, file));
  CHECK(code_of(change.add_evidence(ClaimId{2}, {})) == ErrorCode::Refused);
  done(change.add_note(ClaimId{2}, "asked\non Monday"));
  done(change.commit());
  std::vector<Evidence> evidence = take(desk.store.evidence(ClaimId{2}));
  REQUIRE(evidence.size() == 1);
  CHECK(evidence[0].file == "statement.pdf");
  CHECK(evidence[0].details.stance == "refutes");
  CHECK(evidence[0].by == "ada");
  CHECK(evidence[0].added == "2031-04-02T10:00:00Z");
  CHECK(desk.claim(2).evidence == 1);
  CHECK(take(desk.store.notes(ClaimId{2})).front().text == "asked\non Monday");
  CHECK(take(desk.store.evidence(ClaimId{1})).empty());
  auto archived = take(desk.store.archived());
  REQUIRE(archived.size() == 2);
  CHECK(archived[0] == std::pair<std::string, std::string>("a1", std::string(64, '0')));
  CHECK(archived[1] == std::pair<std::string, std::string>("e1", std::string(64, 'b')));
}

TEST_CASE("a claim that doesn't exist is named and the change goes on") {
  Desk desk;
  desk.put(accident());
  Store::Change change = take(desk.store.begin(session(), "mark"));
  Result<void> marked = change.mark(ClaimId{7}, Verdict::Refuted, "no");
  CHECK(code_of(marked) == ErrorCode::NotFound);
  CHECK(marked.error().message == "there is no claim c7");
  CHECK(code_of(change.add_note(ClaimId{7}, "x")) == ErrorCode::NotFound);
  done(change.mark(ClaimId{1}, Verdict::Refuted, "no"));
  done(change.commit());
  std::vector<ClaimId> ids{{1}, {8}};
  CHECK(desk.store.claims(ids).error().message == "there is no claim c8");
  CHECK(code_of(desk.store.article_text(ArticleId{1}, 2)) == ErrorCode::NotFound);
  CHECK(code_of(desk.store.article_details(ArticleId{5})) == ErrorCode::NotFound);
}

TEST_CASE("own sources are all articles of the claim's origins, in all versions") {
  Desk desk;
  desk.put(accident("https://one.example/a"));
  desk.put(accident("https://two.example/b"));
  Doc version("Accident\n\n14 miners died.\n");
  version.article.details.url = "https://two.example/b";
  version.article.sha256 = std::string(64, '1');
  desk.put(version);
  desk.put(Doc("Elsewhere\n\nNothing.\n", {{}, {}, {}, {}, {}, "https://three.example/"}));
  Store::OwnSources own = take(desk.store.own_sources(ClaimId{1}));
  CHECK(own.urls == std::vector<std::string>{"https://one.example/a", "https://two.example/b"});
  CHECK(own.sha256 == std::vector<std::string>{std::string(64, '0'), std::string(64, '0'), std::string(64, '1')});
}

TEST_CASE("a merged handle leads to what it became") {
  Desk desk;
  desk.put(accident());
  behind_its_back(desk.dir.path(),
                  "UPDATE mention SET claim_id = 1 WHERE claim_id = 2;"
                  "UPDATE claim SET state = 'merged', merged_into = 1, first_mention = NULL, rev = 3 WHERE id = 2");
  ClaimId merged{2};
  ClaimRecord claim = take(desk.store.claims({&merged, 1})).front();
  CHECK(claim.id == ClaimId{1});
  CHECK(claim.mentions == 2);
  desk.mark(ClaimId{2}, Verdict::Refuted, "no");
  CHECK(desk.claim(1).verdict == Verdict::Refuted);
  CHECK(take(desk.store.claim_count()) == 1);
  CHECK(take(desk.store.newest(10, 0)) == std::vector<ClaimId>{{1}});
  int gone = 0;
  take(desk.store.rows_since(0, [&](IndexRow&& row) {
    gone += row.live ? 0 : 1;
    return true;
  }));
  CHECK(gone == 1);
}

TEST_CASE("tampering is found, each kind under its own name") {
  struct Row {
    const char* sql;
    const char* finding;
  };
  const Row rows[] = {
      {"UPDATE event_payload SET value = 'the mine says 12' WHERE value = 'the mine says 11'", "log_payload c1"},
      {"DELETE FROM event_payload WHERE seq = 2", "log_payload c1"},
      {"UPDATE event SET subject = 'c2' WHERE seq = 4", "log_chain c2"},
      {"UPDATE event SET new_digest = NULL WHERE seq = 4", "log_chain c1"},
      {"UPDATE change SET who = 'eve' WHERE id = 2", "log_chain c1"},
      {"UPDATE change SET clock_injected = 0 WHERE id = 2", "log_chain c1"},
      {"DELETE FROM event_payload WHERE seq = 5; DELETE FROM event WHERE seq = 5", "log_cut desk"},
      {"DELETE FROM event_payload WHERE seq = 4; DELETE FROM event WHERE seq = 4", "log_gap desk"},
      {"UPDATE claim SET verdict = 'verified' WHERE id = 1", "log_record c1"},
      {"UPDATE claim SET verdict = 'verified' WHERE id = 2", "log_record c2"},
      {"UPDATE claim SET progress = 'published' WHERE id = 1", "log_record c1"},
      {"UPDATE claim SET text = '13 miners died' WHERE id = 1", "claim_text c1"},
      {"UPDATE claim SET first_mention = 2 WHERE id = 1", "first_mention c1"},
      {"UPDATE claim SET state = 'retired' WHERE id = 1", "lost_mention m1"},
      {"UPDATE claim SET rev = 100 WHERE id = 1", "revision c1"},
      {"UPDATE mention_span SET start = start + 1 WHERE mention_id = 2", "mention_text m2"},
      {"UPDATE mention_span SET \"end\" = 5000 WHERE mention_id = 2", "mention_text m2"},
      {"DELETE FROM mention_span WHERE mention_id = 2", "mention_text m2"},
      {"UPDATE article_text SET text = replace(text, 'pit', 'PIT')", "article_text a1"},
      {"INSERT INTO note (id, uid, claim_id, change_id, text) VALUES (9, x'00', 77, 1, 'x')", "foreign_key desk"},
      {"DELETE FROM mention_span WHERE mention_id = 1; DELETE FROM mention WHERE id = 1; DELETE FROM claim WHERE id = "
       "1",
       "claim_gap desk"},
  };
  Desk sound;
  sound.put(accident());
  sound.mark(ClaimId{1}, Verdict::Disputed, "the mine says 11");
  REQUIRE(sound.findings().empty());
  for (const Row& row : rows) {
    CAPTURE(row.sql);
    Desk desk(sound.dir.path());
    behind_its_back(desk.dir.path(), std::string(kNoTriggers) + row.sql);
    std::vector<std::string> findings = desk.findings();
    CHECK_MESSAGE(std::find(findings.begin(), findings.end(), row.finding) != findings.end(),
                  "found: " << (findings.empty() ? "nothing" : findings.front()));
  }
}

TEST_CASE("a redacted payload still verifies") {
  Desk desk;
  desk.put(accident());
  desk.mark(ClaimId{1}, Verdict::Disputed, "a source's name");
  behind_its_back(desk.dir.path(),
                  "UPDATE event_payload SET salt = NULL, value = NULL WHERE value = 'a source''s name'");
  CHECK(desk.findings().empty());
  CHECK_FALSE(take(desk.store.events({"c1", {}})).back().why.has_value());
}

TEST_CASE("no statement rewrites the log by accident") {
  Desk desk;
  desk.put(accident());
  for (const char* sql : {"UPDATE event SET subject = 'c9'", "DELETE FROM event", "UPDATE change SET who = 'eve'",
                          "DELETE FROM change", "UPDATE event_payload SET value = 'x'", "DELETE FROM event_payload"}) {
    CAPTURE(sql);
    sqlite3* db = nullptr;
    REQUIRE(sqlite3_open((desk.dir.path() / "claims.db").c_str(), &db) == SQLITE_OK);
    CHECK(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_CONSTRAINT);
    sqlite3_close(db);
  }
  CHECK(desk.findings().empty());
}

TEST_CASE("whatever people do in whatever order, the log verifies and the record agrees with it") {
  Desk desk;
  desk.put(accident());
  std::size_t notes = 0;
  CHECK(rc::check([&](const std::vector<std::pair<unsigned, unsigned>>& steps) {
    Store::Change change = take(desk.store.begin(session(), "work"));
    std::size_t more = 0;
    bool keep = true;
    for (auto [what, number] : steps) {
      ClaimId id{1 + number % 2};
      if (what % 3 == 0) done(change.mark(id, static_cast<Verdict>(number % 8), "because " + std::to_string(number)));
      if (what % 3 == 1) done(change.add_note(id, std::to_string(number)));
      if (what % 3 == 2) done(change.mark(id, Verdict::Unchecked, {}));
      if (what % 3 == 1) ++more;
      keep = number % 4 != 0;
    }
    if (keep) {
      done(change.commit());
      notes += more;
    } else {
      Store::Change dropped = std::move(change);
    }
    RC_ASSERT(desk.findings().empty());
    RC_ASSERT(take(desk.store.notes(ClaimId{1})).size() + take(desk.store.notes(ClaimId{2})).size() == notes);
  }));
}
