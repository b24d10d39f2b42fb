// A desk's file: making, opening, locking, what happens to a damaged, newer or read-only one, and changes as transactions.
#include <unistd.h>

#include <fstream>

#include "desk_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

void write_file(const fs::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

Doc accident() { return Doc("Accident\n\n12 miners died in the pit.\n").claim("12 miners died", killed(12)); }

}  // namespace

TEST_CASE("an empty desk has a uid, an empty log and nothing in it") {
  Desk desk;
  CHECK(desk.store.uid().size() == 32);
  CHECK(take(desk.store.head()) == Revision{});
  CHECK(take(desk.store.standing(0)).content_seq == 0);
  CHECK_FALSE(take(desk.store.last_event_at()).has_value());
  CHECK(take(desk.store.claim_count()) == 0);
  CHECK(take(desk.store.newest(10, 0)).empty());
  CHECK(take(desk.store.events({})).empty());
  DeskStats stats = take(desk.store.stats());
  CHECK(stats.articles == 0);
  CHECK(stats.by_verdict.size() == 8);
  CHECK(stats.by_progress.size() == 5);
  CHECK(stats.by_kind.size() == 38);
  CHECK(desk.findings().empty());
}

TEST_CASE("creating a desk that is there opens it") {
  Desk desk;
  desk.put(accident());
  Store again = take(Store::create(desk.dir.path(), session()));
  CHECK(again.uid() == desk.store.uid());
  CHECK(take(again.claim_count()) == 1);
}

TEST_CASE("a new desk leaves one file under its name and no drafts") {
  TempDir dir;
  { Store store = take(Store::create(dir.path(), session())); }
  for (const auto& entry : fs::directory_iterator(dir.path()))
    CHECK(entry.path().filename().string().find("new") == std::string::npos);
  CHECK(fs::exists(dir.path() / "claims.db"));
}

TEST_CASE("what can't be opened says why") {
  TempDir dir;
  SUBCASE("no desk") {
    CHECK(code_of(Store::open(dir.path(), Store::Mode::Read)) == ErrorCode::NoDesk);
    CHECK(code_of(Store::open(dir.path() / "nowhere", Store::Mode::Write)) == ErrorCode::NoDesk);
  }
  SUBCASE("no folder to make one in") {
    CHECK(code_of(Store::create(dir.path() / "nowhere", session())) == ErrorCode::DeskIo);
  }
  SUBCASE("something else") {
    write_file(dir.path() / "claims.db", std::string(5000, 'x'));
    CHECK(code_of(Store::open(dir.path(), Store::Mode::Read)) == ErrorCode::DeskDamaged);
    CHECK(code_of(Store::open(dir.path(), Store::Mode::Write)) == ErrorCode::DeskDamaged);
  }
  SUBCASE("emptied") {
    write_file(dir.path() / "claims.db", "");
    CHECK(code_of(Store::open(dir.path(), Store::Mode::Read)) == ErrorCode::DeskDamaged);
    CHECK(code_of(Store::create(dir.path(), session())) == ErrorCode::DeskDamaged);
    CHECK(fs::file_size(dir.path() / "claims.db") == 0);
  }
  SUBCASE("another program's database") {
    behind_its_back(dir.path(), "CREATE TABLE t (x)");
    CHECK(code_of(Store::open(dir.path(), Store::Mode::Write)) == ErrorCode::DeskDamaged);
  }
}

TEST_CASE("a database that was cut short is damaged, wherever the cut is noticed") {
  TempDir whole;
  {
    Store store = take(Store::create(whole.path(), session()));
    Store::Change change = take(store.begin(session(), "ingest"));
    for (int i = 0; i < 60; ++i) {
      Doc doc("Accident " + std::to_string(i) + "\n\n12 miners died in the pit.\n" + std::string(3000, 'x') + "\n");
      doc.claim("12 miners died", killed(12));
      take(change.put_article(Prepared(doc.article, doc.annotation)));
    }
    done(change.commit());
  }
  behind_its_back(whole.path(), "PRAGMA wal_checkpoint(TRUNCATE)");
  std::string bytes = read_file(whole.path() / "claims.db");
  REQUIRE(bytes.size() > 100'000);
  for (double part : {0.01, 0.3, 0.9}) {
    CAPTURE(part);
    TempDir dir;
    write_file(dir.path() / "claims.db",
               std::string_view(bytes).substr(0, static_cast<std::size_t>(part * static_cast<double>(bytes.size()))));
    CHECK(code_of(Store::open(dir.path(), Store::Mode::Read)) == ErrorCode::DeskDamaged);
    CHECK(code_of(Store::open(dir.path(), Store::Mode::Write)) == ErrorCode::DeskDamaged);
  }
}

TEST_CASE("garbage in the middle is found by the check, and by reading, as damage") {
  TempDir dir;
  {
    Desk desk;
    for (int i = 0; i < 40; ++i)
      desk.put(Doc("Accident " + std::to_string(i) + "\n\n12 miners died.\n" + std::string(3000, 'x'))
                   .claim("12 miners died", killed(12)));
    behind_its_back(desk.dir.path(), "PRAGMA wal_checkpoint(TRUNCATE)");
    fs::copy_file(desk.dir.path() / "claims.db", dir.path() / "claims.db");
  }
  std::string bytes = read_file(dir.path() / "claims.db");
  for (std::size_t page = bytes.size() / 4096 * 3 / 4; page * 4096 < bytes.size(); ++page)
    bytes.replace(page * 4096, 64, 64, '\xff');
  write_file(dir.path() / "claims.db", bytes);
  Result<Store> store = Store::open(dir.path(), Store::Mode::Read);
  REQUIRE(store.has_value());
  Result<std::vector<Finding>> findings = store->check();
  if (findings)
    CHECK_FALSE(findings->empty());
  else
    CHECK(findings.error().code == ErrorCode::DeskDamaged);
}

TEST_CASE("a desk of a newer version is refused with both versions named, and not touched") {
  Desk desk;
  desk.put(accident());
  behind_its_back(desk.dir.path(), "PRAGMA user_version=99");
  for (Store::Mode mode : {Store::Mode::Read, Store::Mode::Write}) {
    Result<Store> store = Store::open(desk.dir.path(), mode);
    CHECK(code_of(store) == ErrorCode::DeskNewer);
    CHECK(store.error().message.find("99") != std::string::npos);
    CHECK(store.error().message.find("up to 7") != std::string::npos);
  }
}

TEST_CASE("two writers: the second waits, then gives up; a reader sees the last commit") {
  Desk desk;
  desk.put(accident());
  Store other = take(Store::open(desk.dir.path(), Store::Mode::Write));
  Store reader = take(Store::open(desk.dir.path(), Store::Mode::Read));
  other.wait_at_most(1);
  {
    Store::Change first = take(desk.store.begin(session(), "note"));
    done(first.add_note(ClaimId{1}, "asked the mine"));
    CHECK(code_of(other.begin(session(), "note")) == ErrorCode::DeskLocked);
    CHECK(take(reader.notes(ClaimId{1})).empty());
    done(first.commit());
  }
  CHECK(take(reader.notes(ClaimId{1})).size() == 1);
  Store::Change second = take(other.begin(session(), "note"));
  done(second.add_note(ClaimId{1}, "asked again"));
  done(second.commit());
  CHECK(take(desk.store.notes(ClaimId{1})).size() == 2);
}

TEST_CASE("a change that is dropped leaves nothing behind, not even its numbers") {
  Desk desk;
  desk.put(accident());
  Revision before = take(desk.store.head());
  {
    Store::Change change = take(desk.store.begin(session(), "ingest"));
    Doc doc = Doc("Flood\n\n7 people drowned.\n").claim("7 people drowned", killed(7));
    CHECK(take(change.put_article(Prepared(doc.article, doc.annotation))).article.number == 2);
    done(change.mark(ClaimId{1}, Verdict::Refuted, "no"));
  }
  CHECK(take(desk.store.head()) == before);
  CHECK(take(desk.store.claim_count()) == 1);
  CHECK(desk.claim(1).verdict == Verdict::Unchecked);
  Doc other("Fire\n\n3 people died.\n");
  CHECK(desk.put(other).article.number == 2);
  CHECK(desk.findings().empty());
}

TEST_CASE("one change may take several transactions") {
  Desk desk;
  std::optional<ChangeId> id;
  for (int i = 0; i < 3; ++i) {
    Store::Change change =
        take(desk.store.begin(session("2031-04-02T10:00:0" + std::to_string(i) + "Z"), "ingest", id));
    if (id) CHECK(change.id() == *id);
    id = change.id();
    Doc doc("Accident " + std::to_string(i) + "\n\nNothing happened.\n");
    take(change.put_article(Prepared(doc.article, doc.annotation)));
    done(change.commit());
  }
  for (const EventRecord& e : take(desk.store.events({}))) CHECK(e.change == *id);
  CHECK(desk.put(accident()).article.number == 4);
  CHECK(take(desk.store.events({})).back().change == ChangeId{id->number + 1});
  CHECK(desk.findings().empty());
}

TEST_CASE("a read-only folder is read: cleanly closed, and with a log that was left behind") {
  Desk desk;
  desk.put(accident());
  desk.mark(ClaimId{1}, Verdict::Disputed, "two sources");
  TempDir other;
  bool with_log = false;
  SUBCASE("clean") { behind_its_back(desk.dir.path(), "PRAGMA wal_checkpoint(TRUNCATE)"); }
  SUBCASE("with a log") {
    with_log = true;
    REQUIRE(fs::file_size(desk.dir.path() / "claims.db-wal") > 0);
  }
  copy_desk(desk.dir.path(), other.path());
  fs::permissions(other.path(), fs::perms::owner_read | fs::perms::owner_exec);
  CAPTURE(with_log);
  {
    Store store = take(Store::open(other.path(), Store::Mode::Read));
    ClaimId id{1};
    CHECK(take(store.claims({&id, 1})).front().verdict == Verdict::Disputed);
  }
  if (geteuid() != 0) {  // for root nothing is read-only
    CHECK_FALSE(fs::exists(other.path() / "claims.db-shm"));
    Result<Store> store = Store::open(other.path(), Store::Mode::Write);
    CHECK((!store || code_of(store->begin(session(), "mark")) == ErrorCode::DeskIo));
  }
}

TEST_CASE("a writer that was killed when its log had nothing but a head is in nobody's way") {
  Desk desk;
  desk.put(Doc("A\n\n3 miners died.\n").claim("3 miners died", killed(3)));
  TempDir copy;
  copy_desk(desk.dir.path(), copy.path());
  behind_its_back(copy.path(), "PRAGMA wal_checkpoint(TRUNCATE)");
  fs::copy_file(desk.dir.path() / "claims.db-wal", copy.path() / "claims.db-wal", fs::copy_options::overwrite_existing);
  fs::resize_file(copy.path() / "claims.db-wal", 32);
  { const std::ofstream shared_memory(copy.path() / "claims.db-shm", std::ios::trunc); }
  Store reader = take(Store::open(copy.path(), Store::Mode::Read));
  CHECK(take(reader.claim_count()) == 1);
}
