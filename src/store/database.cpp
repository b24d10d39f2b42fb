// Opening and closing claims.db.
//
// A desk that is written has a write-ahead log beside it (claims.db-wal). Five facts shape this file:
//
// * SQLite's last connection moves the log into the database when it closes. That costs several flushes of the disk, as
//   much as the commit itself, so we switch it off and do it ourselves only when the log has grown. It may not grow without
//   bound: the first connection after a pause reads all of it.
// * Readers of a WAL database need a shared-memory file, which a read-only folder can't have. When the log is empty, the
//   database alone is the whole truth and SQLite may treat it as immutable; when it isn't, a private copy of both is read.
// * A reader that comes first would cut the shared memory's file to nothing and write it anew, a millisecond of the file system's time. Told that it
//   may only read that file, SQLite keeps the log's table of contents in its own memory instead. Of a log that a killed writer left with nothing but
//   its head it can't make one, tries for ten seconds and gives up with "locking protocol": there the shared memory has to be written.
// * What is deleted is overwritten (secure_delete): a forgotten article's words are not left in the file.
// * Statements are compiled at first use and kept: ingest runs a dozen of them for each claim.
#include "database.hpp"

#include <sqlite3.h>
#include <stdlib.h>
#include <unistd.h>

#include <cstdio>
#include <system_error>

#include "checked_pages.hpp"

namespace claimdex::store {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t kLogHead = 32;  // bytes before the first frame
constexpr int kPatience = 10'000;        // ms that a writer waits for another one

fs::path log_of(const fs::path& file) { return fs::path(file) += "-wal"; }

std::uintmax_t size_or_zero(const fs::path& file) {
  std::error_code error;
  std::uintmax_t size = fs::file_size(file, error);
  return error ? 0 : size;
}

std::string uri(const fs::path& file, std::string_view parameter) {
  std::string out = "file:";
  for (char c : fs::absolute(file).string()) {
    auto byte = static_cast<unsigned char>(c);
    bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
                 c == '/' || c == '.' || c == '-' || c == '_';
    if (plain) {
      out += c;
    } else {
      char hex[4];
      std::snprintf(hex, sizeof hex, "%%%02X", byte);
      out += hex;
    }
  }
  return out.append("?").append(parameter);
}

SQLite::Database open_plain(const fs::path& file, int flags) {
  // Counts of its memory that nobody reads, under a lock that every allocation takes. Has to be said before the library is used.
  static const bool once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
  static_cast<void>(once);
  check_pages();
  SQLite::Database db(file.string(), flags | SQLITE_OPEN_NOMUTEX, kPatience);
  sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  return db;
}

// A reader lives for milliseconds, and SQLite's two pools of memory (for small objects, for pages) are written from end to end when they are made:
// fifty page faults, a tenth of a whole search. Has to be said before the library is used; a process that has written keeps what it has.
void start_lean() {
  static const bool once = [] {
    sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0);
    sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, 0);
    return true;
  }();
  static_cast<void>(once);
}

// The first read is what needs the shared memory: opening alone proves nothing.
bool readable(SQLite::Database& db) {
  try {
    db.execAndGet("PRAGMA user_version");
    return true;
  } catch (const SQLite::Exception& e) {
    int code = e.getErrorCode();
    if (code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_IOERR) return false;
    throw;
  }
}

fs::path copy_to_private_folder(const fs::path& file) {
  std::string name = P_tmpdir "/claimdex-XXXXXX";
  if (mkdtemp(name.data()) == nullptr) throw SQLite::Exception("no temporary folder for a copy", SQLITE_CANTOPEN);
  fs::path folder = name;
  std::error_code error;
  fs::copy_file(file, folder / file.filename(), error);
  if (!error) fs::copy_file(log_of(file), folder / log_of(file).filename(), error);
  if (error) {
    std::error_code ignored;
    fs::remove_all(folder, ignored);
    throw SQLite::Exception("no room for a temporary copy: " + error.message(), SQLITE_CANTOPEN);
  }
  return folder;
}

}  // namespace

Database::Database(SQLite::Database db, fs::path file, bool writes)
    : db_(std::move(db)), file_(std::move(file)), writes_(writes) {}

Database::Database(Database&& other) noexcept
    : db_(std::move(other.db_)),
      file_(std::move(other.file_)),
      copy_(std::move(other.copy_)),
      is_live_(other.is_live_),
      writes_(other.writes_),
      log_limit_(other.log_limit_),
      statements_(std::move(other.statements_)) {
  other.moved_from_ = true;
}

Database::~Database() {
  if (moved_from_) return;
  statements_.clear();
  if (writes_) tidy_log();
  if (copy_.empty()) return;
  std::error_code ignored;
  fs::remove_all(copy_, ignored);
}

void Database::tidy_log() noexcept {
  if (size_or_zero(log_of(file_)) <= log_limit_) return;
  sqlite3_busy_timeout(db_.getHandle(), 0);
  sqlite3_wal_checkpoint_v2(db_.getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void Database::fold_log() {
  const int code = sqlite3_wal_checkpoint_v2(db_.getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  if (code != SQLITE_OK) throw SQLite::Exception(db_.getHandle(), code);
}

Database Database::open_for_writing(const fs::path& file) {
  SQLite::Database db = open_plain(file, SQLITE_OPEN_READWRITE);
  sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
  db.exec("PRAGMA synchronous=FULL; PRAGMA cache_size=-32768; PRAGMA secure_delete=ON");
  return Database(std::move(db), file, true);
}

Database Database::create(const fs::path& file) {
  SQLite::Database db = open_plain(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
  if (size_or_zero(file) == 0) make_checked(db.getHandle());
  db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF");
  return Database(std::move(db), file, false);
}

Database Database::open_draft(const fs::path& file) {
  SQLite::Database db = open_plain(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  db.exec("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536");
  if (size_or_zero(file) == 0) make_checked(db.getHandle());
  return Database(std::move(db), file, false);
}

Database Database::open_for_reading(const fs::path& file) {
  start_lean();
  const std::uintmax_t log = size_or_zero(log_of(file));
  const bool log_is_empty = log <= kLogHead;
  bool folder_is_writable = access(file.parent_path().c_str(), W_OK) == 0;
  if (folder_is_writable || !log_is_empty) {
    if (log != kLogHead) {
      SQLite::Database lean = open_plain(uri(file, "readonly_shm=1"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
      if (readable(lean)) return Database(std::move(lean), file, false);
    }
    SQLite::Database db = open_plain(file, SQLITE_OPEN_READONLY);
    if (readable(db)) return Database(std::move(db), file, false);
  }
  if (log_is_empty) {
    Database still(open_plain(uri(file, "immutable=1"), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI), file, false);
    still.is_live_ = false;
    return still;
  }
  fs::path folder = copy_to_private_folder(file);
  Database copy(open_plain(folder / file.filename(), SQLITE_OPEN_READONLY), file, false);
  copy.copy_ = folder;
  copy.is_live_ = false;
  return copy;
}

// A reader that may not write the shared memory and sees its head half-written wants to repair it, and may not: for as long as the writer needs to
// write the other half. Found by tests/together/run, once in some thousand searches.
bool Query::next() {
  constexpr int kTurns = 100;
  for (int turn = 1;; ++turn) {
    try {
      return statement_.executeStep();
    } catch (const SQLite::Exception& e) {
      if (e.getExtendedErrorCode() != SQLITE_READONLY_RECOVERY || turn == kTurns) throw;
      statement_.tryReset();
    }
  }
}

Query Database::query(const char* sql) {
  auto found = statements_.find(sql);
  if (found == statements_.end()) found = statements_.try_emplace(sql, db_, sql).first;
  return Query(found->second);
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(db_.getHandle()) == 0; }

void Database::rollback() noexcept {
  // A full disk or a failed write may have rolled back already.
  if (in_transaction()) sqlite3_exec(db_.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace claimdex::store
