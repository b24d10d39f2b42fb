// Whoever changes the file behind SQLite's back, the disk or another program, is found out: every page proves itself.
#include <array>
#include <fstream>
#include <sstream>

#include "desk_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

constexpr std::size_t kPage = 4096;

/// A desk whose pages are all in the file, none in the log, as bytes.
std::string sound_record() {
  Desk desk;
  desk.put(Doc("Accident\n\n12 miners died in the pit.\n").claim("12 miners died", killed(12)));
  Store::Change change = take(desk.store.begin(session(), "note"));
  done(change.add_note(ClaimId{1}, std::string(10'000, 'n')));  // long: it has pages of its own
  done(change.commit());
  const fs::path copy = desk.dir.path() / "copy.db";
  done(Store::back_up(desk.dir.path(), copy));
  std::ifstream in(copy, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}

/// "sound", or whatever says that it isn't.
std::string verdict_on(const std::string& record) {
  TempDir dir;
  std::ofstream(dir.path() / "claims.db", std::ios::binary) << record;
  Result<Store> store = Store::open(dir.path(), Store::Mode::Read);
  if (!store) return store.error().code == ErrorCode::DeskDamaged ? "damaged" : store.error().message;
  const Result<std::vector<Finding>> findings = store->check();
  if (!findings) return findings.error().code == ErrorCode::DeskDamaged ? "damaged" : findings.error().message;
  return findings->empty() ? "sound" : "damaged";
}

/// Another program: SQLite as everybody has it.
void elsewhere(const fs::path& dir, const char* sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open_v2((dir / "claims.db").c_str(), &db, SQLITE_OPEN_READWRITE, "unix") == SQLITE_OK);
  sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  REQUIRE(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
  REQUIRE(sqlite3_wal_checkpoint_v2(db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(db);
}

std::vector<std::string> findings_in(const fs::path& dir) {
  std::vector<std::string> out;
  for (const Finding& f : take(take(Store::open(dir, Store::Mode::Read)).check())) out.push_back(f.code);
  return out;
}

}  // namespace

TEST_CASE("one flipped bit in any page is found") {
  const std::string record = sound_record();
  REQUIRE(verdict_on(record) == "sound");
  REQUIRE(record.size() % kPage == 0);
  for (std::size_t page = 0; page * kPage < record.size(); ++page) {
    // A page's head is looked at by SQLite, too; in the middle are words, or room for them; the last bytes are the checksum.
    for (const std::size_t at : {std::size_t{1200}, std::size_t{3000}, kPage - 3}) {
      std::string damaged = record;
      damaged[page * kPage + at] = static_cast<char>(damaged[page * kPage + at] ^ 4);
      CAPTURE(page);
      CAPTURE(at);
      CHECK(verdict_on(damaged) == "damaged");
    }
  }
}

TEST_CASE("a page that was lost, or went to another one's place, is found") {
  const std::string record = sound_record();
  const std::size_t pages = record.size() / kPage;
  std::string zeroed = record, moved = record;
  zeroed.replace((pages - 1) * kPage, kPage, std::string(kPage, '\0'));
  moved.replace((pages - 1) * kPage, kPage, record.substr((pages - 2) * kPage, kPage));
  CHECK(verdict_on(zeroed) == "damaged");
  CHECK(verdict_on(moved) == "damaged");
}

TEST_CASE("another program may read a desk, and tidy up its log when it leaves") {
  Desk desk;
  desk.put(Doc("Accident\n\n12 miners died.\n").claim("12 miners died", killed(12)));
  elsewhere(desk.dir.path(), "SELECT count(*) FROM claim");
  CHECK(findings_in(desk.dir.path()).empty());
  desk.mark(ClaimId{1}, Verdict::Disputed, "the mine says 11");
  CHECK(findings_in(desk.dir.path()).empty());
}

TEST_CASE("what another program writes is taken for damage") {
  Desk original;
  original.put(Doc("Accident\n\n12 miners died.\n").claim("12 miners died", killed(12)));
  const fs::path copy = original.dir.path() / "copy.db";
  done(Store::back_up(original.dir.path(), copy));
  TempDir dir;
  fs::copy_file(copy, dir.path() / "claims.db");
  REQUIRE(findings_in(dir.path()).empty());
  elsewhere(dir.path(), "UPDATE claim SET text = '13 miners died'");
  CHECK(code_of(take(Store::open(dir.path(), Store::Mode::Read)).check()) == ErrorCode::DeskDamaged);
}
