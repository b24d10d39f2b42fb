// A file copied with cp beside a writer is a torn one, and what stands in the write-ahead log is missing from it. SQLite's backup takes a snapshot.
#include "backup.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <cstring>
#include <memory>

#include "checked_pages.hpp"
#include "claimdex/store/store.hpp"
#include "draft.hpp"
#include "migrate.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace fs = std::filesystem;

namespace {

constexpr int kPatience = 10'000;  // ms for a lock

using Backup = std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)>;

Backup begin(sqlite3* from, sqlite3* into) {
  Backup backup(sqlite3_backup_init(into, "main", from, "main"), &sqlite3_backup_finish);
  if (!backup) throw SQLite::Exception(into, sqlite3_errcode(into));
  return backup;
}

void step(sqlite3_backup* backup, int pages, int wanted) {
  int rc = sqlite3_backup_step(backup, pages);
  for (int waited = 0; (rc == SQLITE_BUSY || rc == SQLITE_LOCKED) && waited < kPatience; waited += 20) {
    sqlite3_sleep(20);
    rc = sqlite3_backup_step(backup, pages);
  }
  if (rc != wanted) throw SQLite::Exception(sqlite3_errstr(rc), rc);
}

Error cannot_write(const fs::path& file, int reason) {
  return {ErrorCode::OutputIo, fmt::format("{}: {}", file.string(), std::strerror(reason)), "nothing was written"};
}

/// Seq and hash of the last event, as bytes to compare.
std::string head_of(Database& db) {
  Query q = db.query("SELECT seq || ' ' || hex(hash) FROM event ORDER BY seq DESC LIMIT 1");
  return q.next() ? q.text(0) : std::string();
}

bool is_kept(const fs::path& copy, int format, const std::string& head) {
  const Result<bool> same = guard([&]() -> Result<bool> {
    Database db = Database::open_for_reading(copy);
    CLAIMDEX_TRY(const int has, check_format(db));
    return has == format && head_of(db) == head;
  });
  return same.value_or(false);
}

}  // namespace

Result<void> copy_to(Database& from, const fs::path& file) {
  const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0) return tl::unexpected(cannot_write(file, errno));
  ::close(fd);
  Result<void> done = guard([&]() -> Result<void> {
    SQLite::Database into(file.string(), SQLite::OPEN_READWRITE);
    into.exec("PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF");  // whole or removed, and flushed once
    if (has_checksums(from.handle())) make_checked(into.getHandle());
    step(begin(from.handle(), into.getHandle()).get(), -1, SQLITE_DONE);
    return {};
  });
  if (done) done = flush(file);
  if (!done) ::unlink(file.c_str());
  return done;
}

Result<void> copy_over(Database& from, Database& into, const std::function<Result<void>()>& may) {
  // A page is written with its checksum or without before the first page says which it is.
  assert(has_checksums(from.handle()) && has_checksums(into.handle()));
  const Backup backup = begin(from.handle(), into.handle());
  step(backup.get(), 0, SQLITE_OK);  // takes the lock and copies nothing
  CLAIMDEX_CHECK(may());
  step(backup.get(), -1, SQLITE_DONE);
  return {};
}

Result<fs::path> keep_copy(const fs::path& dir, int format) {
  Database now = Database::open_for_reading(dir / "claims.db");
  const std::string head = head_of(now);
  for (int n = 1;; ++n) {
    const fs::path kept = dir / (fmt::format("claims.db.format{}", format) + (n > 1 ? fmt::format(".{}", n) : ""));
    if (access(kept.c_str(), F_OK) == 0) {
      if (is_kept(kept, format, head)) return kept;
      continue;
    }
    const fs::path part = fs::path(kept).concat(".part");
    ::unlink(part.c_str());  // of one that was killed: the caller holds the record's lock
    CLAIMDEX_CHECK(copy_to(now, part));
    if (::rename(part.c_str(), kept.c_str()) != 0) {
      const int reason = errno;
      ::unlink(part.c_str());
      return fail(ErrorCode::DeskIo, fmt::format("{}: {}", kept.string(), std::strerror(reason)),
                  "check the desk's permissions");
    }
    CLAIMDEX_CHECK(flush(dir));
    return kept;
  }
}

Result<void> Store::back_up(const fs::path& dir, const fs::path& file) {
  CLAIMDEX_CHECK(check_there(dir));
  return guard([&]() -> Result<void> {
    Database db = Database::open_for_reading(dir / "claims.db");
    CLAIMDEX_TRY(const int format, check_format(db));
    static_cast<void>(format);
    return copy_to(db, file);
  });
}

}  // namespace claimdex::store
