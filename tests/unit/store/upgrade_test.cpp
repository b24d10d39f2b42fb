// A desk of the first format, made by hand, is opened by today's program.
#include <fstream>
#include <sstream>

#include "checked_pages.hpp"
#include "migrate.hpp"
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

std::string first_format() {
  std::ifstream in(CLAIMDEX_TEST_DATA "/../../schemas/sql/0001_the_record.sql");
  REQUIRE(in.good());
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// Two versions of one article: c1 is in both, c2 in the first one only, c3 in the second. Somebody marked c2 and wrote a note about c3.
/// Keys are of a form that nobody makes any more.
const char* const kRows = R"(
PRAGMA journal_mode = WAL;
PRAGMA user_version = 1;
PRAGMA application_id = 1668050296;
INSERT INTO desk VALUES (1, x'000102030405060708090a0b0c0d0e0f', '2030-01-01T00:00:00Z');
UPDATE counter SET last = 1 WHERE kind IN ('article', 'origin', 'note');
UPDATE counter SET last = 2 WHERE kind = 'text';
UPDATE counter SET last = 3 WHERE kind IN ('claim', 'mention', 'change');
UPDATE counter SET last = 7 WHERE kind = 'event';
INSERT INTO change VALUES (1, '2030-01-01T00:00:00Z', 'ada', 1, 'ingest'), (2, '2030-01-02T00:00:00Z', 'ada', 1, 'ingest'),
  (3, '2030-01-03T00:00:00Z', 'ada', 1, 'mark');
INSERT INTO event (seq, change_id, subject, action, hash) VALUES
  (1, 1, 'a1', 'ingest', zeroblob(32)), (2, 1, 'c1', 'claim', zeroblob(32)), (3, 1, 'c2', 'claim', zeroblob(32)),
  (4, 2, 'a1', 'ingest', zeroblob(32)), (5, 2, 'c3', 'claim', zeroblob(32)), (6, 3, 'c2', 'mark', zeroblob(32)),
  (7, 3, 'c3', 'note', zeroblob(32));
INSERT INTO origin VALUES (1, x'00');
INSERT INTO article VALUES (1, x'01', 1, 'https://news.example/a', 'https://news.example/a');
INSERT INTO article_text VALUES (1, randomblob(32), 'Accident' || char(10) || char(10) || 'A dozen miners died in Koldava.' || char(10) || '3 were hurt.'),
  (2, randomblob(32), 'Accident' || char(10) || char(10) || 'A dozen miners died in Koldava.' || char(10) || '5 were hurt.');
INSERT INTO article_version VALUES (1, 1, 1, 'a.txt', 'Accident', NULL, '2031-03-01', 'en', NULL, 'aa', 1),
  (1, 2, 2, 'a.txt', 'Accident', NULL, '2031-03-02', 'en', NULL, 'bb', 4);
INSERT INTO claim (id, uid, type, text, first_mention, verdict, progress, reason, rev, created, changed) VALUES
  (1, x'02', 'casualty.killed', 'A dozen miners died', 1, 'unchecked', 'new', NULL, 2, 1, 1),
  (2, x'03', 'casualty.killed', '3 were hurt', 2, 'refuted', 'checked', 'five', 3, 1, 3),
  (3, x'04', 'casualty.killed', '5 were hurt', 3, 'unchecked', 'new', NULL, 5, 2, 2);
INSERT INTO mention (id, uid, claim_id, article_id, identity_key, sentence_key, extractor, text, slots) VALUES
  (1, x'05', 1, 1, NULL, x'0a', 'en 1', 'A dozen miners died', '$12'),
  (2, x'06', 2, 1, NULL, x'0b', 'en 1', '3 were hurt', '$3'),
  (3, x'07', 3, 1, NULL, x'0c', 'en 1', '5 were hurt', '$5');
INSERT INTO mention_span VALUES (1, 1, 0, 10, 29, 10, 41), (1, 2, 0, 10, 29, 10, 41), (2, 1, 0, 42, 53, 42, 54),
  (3, 2, 0, 42, 53, 42, 54);
INSERT INTO note VALUES (1, x'08', 3, 3, 'asked the hospital');
)";

}  // namespace

TEST_CASE("an older desk is upgraded: what is new has the values that it would have had") {
  TempDir dir;
  std::string rows = kRows;
  for (const int n : {12, 3, 5}) {
    const std::string mark = "'$" + std::to_string(n) + "'";
    rows.replace(rows.find(mark), mark.size(),
                 "'{\"type\":\"casualty.killed\",\"figure\":{\"text\":\"" + std::to_string(n) +
                     "\",\"value\":" + std::to_string(n) + ",\"low\":" + std::to_string(n) +
                     ",\"high\":" + std::to_string(n) + ",\"unit\":\"person\"},\"worth\":0.9}'");
  }
  behind_its_back(dir.path(), first_format() + rows);
  CHECK_FALSE(Store::open(dir.path(), Store::Mode::Read).has_value());  // reading changes nothing
  Desk desk(dir.path());
  CHECK(desk.store.uid() == "000102030405060708090a0b0c0d0e0f");
  CHECK(has_checksums(Database::open_for_reading(desk.dir.path() / "claims.db").handle()));
  CHECK(take(Store::open(desk.dir.path(), Store::Mode::Read)).uid() == desk.store.uid());
  const ClaimRecord same = desk.claim(1);
  CHECK(same.article->version == 2);
  CHECK(same.stale.empty());
  CHECK(same.slots.figure->value == 12);
  CHECK(same.mentions == 1);
  CHECK(same.origins == 1);
  const ClaimRecord gone = desk.claim(2);
  CHECK(gone.verdict == Verdict::Refuted);
  CHECK(gone.article->version == 1);
  CHECK(gone.stale == std::vector<std::string>{"a1 version 2 doesn't say it in these words"});
  const ArticleRecord article = take(desk.store.article(ArticleId{1}));
  CHECK(article.newest == 2);
  CHECK_FALSE(article.origin_by_person);
  CHECK_FALSE(article.forgotten.has_value());
  CHECK(article.details.published == "2031-03-02");

  // The next version finds its sentences again.
  Doc third("Accident\n\nA dozen miners died in Koldava.\n7 were hurt.\n",
            details("https://news.example/a", "2031-03-03"));
  const Ingested in = desk.put(third.claim("A dozen miners died", killed(12)).claim("7 were hurt", killed(7)));
  CHECK(in.outcome == Outcome::NewVersion);
  CHECK(numbers(in.gone) == std::vector<std::int64_t>{3});
  REQUIRE(in.new_claims.size() == 1);
  CHECK(in.new_claims[0].id == ClaimId{4});
  CHECK(desk.claim(1).article->version == 3);

  // What somebody worked on is theirs; what nobody did is the rules'.
  Doc nothing(third.article.text, third.article.details);
  CHECK(numbers(reextract(desk, 1, 3, nothing).retired) == std::vector<std::int64_t>{1, 4});
  CHECK(numbers(reextract(desk, 1, 1, Doc(take(desk.store.article_text(ArticleId{1}, 1)))).left) ==
        std::vector<std::int64_t>{2});
  CHECK(numbers(reextract(desk, 1, 2, Doc(take(desk.store.article_text(ArticleId{1}, 2)))).left) ==
        std::vector<std::int64_t>{3});
}

TEST_CASE(
    "a desk of the second format: its claims are found under today's keys, and what is done from now on can be "
    "undone") {
  Desk desk;
  const Doc first = Doc("One\n\n12 soldiers died in Koldava.\n", details("https://one.example/1"))
                        .claim("12 soldiers died", miners(12));
  desk.put(first);
  work(desk, [](auto& c) { return c.add_note(ClaimId{1}, "before"); });
  evidence(desk, 1, "https://www.mine.example/list/");
  Desk old(desk.dir.path());
  behind_its_back(old.dir.path(),
                  "DROP TABLE tag; DROP TABLE redacted_blob; DROP INDEX claim_by_assignee; DROP INDEX claim_by_review;"
                  "ALTER TABLE claim DROP COLUMN assignee; ALTER TABLE claim DROP COLUMN review_by;"
                  "DROP INDEX note_by_about; DROP INDEX note_by_deadline; ALTER TABLE note DROP COLUMN kind;"
                  "ALTER TABLE note DROP COLUMN place; ALTER TABLE note DROP COLUMN deadline;"
                  "ALTER TABLE note DROP COLUMN about;"
                  "DROP INDEX evidence_by_page; DROP INDEX evidence_by_sha256;"
                  "ALTER TABLE evidence DROP COLUMN quote; ALTER TABLE evidence DROP COLUMN at;"
                  "ALTER TABLE evidence DROP COLUMN media_type; ALTER TABLE evidence DROP COLUMN captured;"
                  "ALTER TABLE evidence DROP COLUMN captured_where; ALTER TABLE evidence DROP COLUMN located;"
                  "ALTER TABLE evidence DROP COLUMN finder; ALTER TABLE evidence DROP COLUMN final_url;"
                  "ALTER TABLE evidence DROP COLUMN http_status; ALTER TABLE evidence DROP COLUMN head_sha256;"
                  "ALTER TABLE evidence DROP COLUMN page;"
                  "DROP TABLE undo; CREATE INDEX passage_by_article ON passage (article_id);"
                  "DROP TRIGGER compared_claim_changed; DROP TRIGGER compared_mention_changed; DROP TABLE compared;"
                  "DROP TABLE figure_event; DROP TABLE dossier_claim; DROP TABLE dossier; DROP TABLE saved_search; "
                  "DROP INDEX mention_gone; "
                  "DROP INDEX mention_not_extracted;"
                  "DROP INDEX mention_by_origin; DROP INDEX claim_edited; DROP INDEX claim_forgotten;"
                  "DROP INDEX relation_revises;"
                  "DROP TABLE fact_check; DELETE FROM counter WHERE kind = 'fact_check';"
                  "UPDATE likeness SET key = key + 1; PRAGMA user_version = 2");
  CHECK_FALSE(Store::open(old.dir.path(), Store::Mode::Read).has_value());
  Desk now(old.dir.path());
  const Ingested alike =
      now.put(Doc("Two\n\nIn Koldava 12 soldiers were killed, a doctor said.\n", details("https://two.example/2"))
                  .claim("12 soldiers were killed", [](Slots& s) {
                    miners(12)(s);
                    s.who.reset();
                  }));
  CHECK(alike.proposed.size() == 1);
  // Evidence of then is recognised now.
  evidence(now, 2, "https://mine.example/list");
  CHECK(take(now.store.evidence(EvidenceId{1})).also == std::vector{ClaimId{2}});
  work(now, [](auto& c) { return c.add_note(ClaimId{1}, "after"); });
  work(now, [](auto& c) { return c.undo({}); });
  CHECK(take(now.store.notes(ClaimId{1})).size() == 1);
  Store::Change more = take(now.store.begin(session(), "undo"));
  CHECK(code_of(more.undo(ChangeId{2})) == ErrorCode::Refused);  // the note from before: what it did isn't kept
}

namespace {

/// A desk as the last program of that format left it; `tests/data/README.md` says how it was made.
void lay_out(const fs::path& dir, int format) {
  std::ifstream in(CLAIMDEX_TEST_DATA "/desks/format" + std::to_string(format) + ".sql");
  REQUIRE(in.good());
  std::ostringstream sql;
  sql << in.rdbuf();
  behind_its_back(dir, "PRAGMA journal_mode = WAL;" + sql.str());
}

std::int64_t ask(const fs::path& file, const char* sql) {
  Database db = Database::open_for_reading(file);
  return db.find(sql).value_or(-1);
}

}  // namespace

TEST_CASE("desks of every earlier format are opened: what was in them is there, a copy is kept, and the desk goes on") {
  CHECK(newest_format() == 7);          // a newer one needs a desk of format 7 here
  for (int format : {1, 2, 3, 5, 6}) {  // no program ever wrote format 4
    CAPTURE(format);
    TempDir dir;
    lay_out(dir.path(), format);
    const fs::path file = dir.path() / "claims.db", kept = dir.path() / ("claims.db.format" + std::to_string(format));
    const std::int64_t claims = ask(file, "SELECT count(*) FROM claim"),
                       events = ask(file, "SELECT count(*) FROM event");
    CHECK(claims > 10);
    CHECK(code_of(Store::open(dir.path(), Store::Mode::Read)) == ErrorCode::DeskIo);
    CHECK_FALSE(fs::exists(kept));
    {
      Store store = take(Store::open(dir.path(), Store::Mode::Write));
      REQUIRE(store.upgrade().has_value());
      CHECK(store.upgrade()->from == format);
      CHECK(store.upgrade()->to == newest_format());
      CHECK(store.upgrade()->kept == kept);
      for (const Finding& f : take(store.check())) FAIL_CHECK(f.code << " " << f.subject << ": " << f.message);
      CHECK(take(store.head()).seq == events);
      CHECK(ask(file, "SELECT count(*) FROM claim") == claims);
      CHECK(ask(file, "SELECT count(*) FROM claim WHERE verdict <> 'unchecked' AND touched = 1") > 0);
      CHECK(take(store.notes(ClaimId{1})).size() == 1);
      const ClaimId first{1};
      CHECK_FALSE(take(store.claims({&first, 1})).front().text.empty());
      Store::Change more = take(store.begin(session(), "note"));
      done(more.add_note(ClaimId{1}, "after the upgrade"));
      done(more.commit());
    }
    CHECK_FALSE(take(Store::open(dir.path(), Store::Mode::Write)).upgrade().has_value());
    CHECK(ask(kept, "PRAGMA user_version") == format);
    CHECK(ask(kept, "SELECT count(*) FROM event") == events);
    // The copy is the way back, and forward again.
    TempDir back;
    take(Store::restore_backup(back.path(), kept, {}));
    CHECK(ask(back.path() / "claims.db", "PRAGMA user_version") == newest_format());
    CHECK(ask(back.path() / "claims.db", "SELECT count(*) FROM event") == events);
  }
}

TEST_CASE("where no copy can be kept, nothing is upgraded; a copy that is there is never replaced") {
  TempDir dir;
  lay_out(dir.path(), 1);
  const fs::path file = dir.path() / "claims.db", kept = dir.path() / "claims.db.format1";
  fs::create_directory(dir.path() / "claims.db.format1.part");
  fs::create_directory(dir.path() / "claims.db.format1.part" / "in the way");
  CHECK_FALSE(Store::open(dir.path(), Store::Mode::Write).has_value());
  CHECK(ask(file, "PRAGMA user_version") == 1);
  fs::remove_all(dir.path() / "claims.db.format1.part");

  std::ofstream(kept) << "somebody's own";
  CHECK(take(Store::open(dir.path(), Store::Mode::Write)).upgrade()->kept == dir.path() / "claims.db.format1.2");
  CHECK(fs::file_size(kept) == 14);
}

TEST_CASE("an upgrade that fails half-way leaves the desk as it was; the next one keeps no second copy") {
  TempDir dir;
  lay_out(dir.path(), 1);
  const fs::path file = dir.path() / "claims.db";
  behind_its_back(dir.path(), "CREATE TABLE likeness (in_the_way)");
  CHECK_FALSE(Store::open(dir.path(), Store::Mode::Write).has_value());
  CHECK(ask(file, "PRAGMA user_version") == 1);
  CHECK(ask(file, "SELECT count(*) FROM pragma_table_info('passage')") == 0);  // made before the one that fails
  behind_its_back(dir.path(), "DROP TABLE likeness");
  CHECK(take(Store::open(dir.path(), Store::Mode::Write)).upgrade()->kept == dir.path() / "claims.db.format1");
}
