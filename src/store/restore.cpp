// A desk that comes back is made beside its place, under a name that says what it is (claims.db.restoring), looked at by everything that doctor looks
// at, and only then gets its own name. Killed at any moment it leaves no desk, and the next attempt begins anew.
//
// A desk that is there already and in which nothing ever happened (`init`) may be taken over: then what it holds is replaced in one transaction, since
// another process may just be about to write its first event.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <istream>
#include <set>

#include "backup.hpp"
#include "checked_pages.hpp"
#include "claimdex/text/text.hpp"
#include "draft.hpp"
#include "dump_reader.hpp"
#include "impl.hpp"
#include "migrate.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace fs = std::filesystem;

namespace {

/// One restore at a time in a folder; the lock goes with the process.
class Folder {
 public:
  explicit Folder(const fs::path& dir) : fd_(::open(dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {}
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() {
    if (fd_ >= 0) ::close(fd_);
  }
  [[nodiscard]] bool lock() const { return fd_ >= 0 && flock(fd_, LOCK_EX | LOCK_NB) == 0; }

 private:
  int fd_;
};

Result<void> refuse_used(Database& db) {
  if (db.find("SELECT last FROM counter WHERE kind = 'change'").value_or(0) == 0) return {};
  return fail(ErrorCode::Refused, "there is a desk already, with something in it: a restore never replaces one",
              "restore into another folder: claimdex restore FILE --desk DIR");
}

Result<void> refuse_used_desk(const fs::path& dir) {
  if (access((dir / "claims.db").c_str(), F_OK) != 0) return {};
  Database db = Database::open_for_reading(dir / "claims.db");
  CLAIMDEX_CHECK(check_format(db));
  return refuse_used(db);
}

Result<void> take_over(const fs::path& draft, const fs::path& dir) {
  const fs::path file = dir / "claims.db";
  Database from = Database::open_for_reading(draft);
  Database into = Database::open_for_writing(file);
  return copy_over(from, into, [&]() -> Result<void> {
    Database now = Database::open_for_reading(file);
    return refuse_used(now);
  });
}

/// Blobs that the record speaks of: into the desk's archive, or on the list of what didn't come along.
Result<Store::Restored> bring_blobs(Store& store, const fs::path& dir, const std::optional<fs::path>& from) {
  CLAIMDEX_TRY(const auto wanted, store.archived());
  Archive here(dir / "archive");
  Store::Restored out;
  std::set<std::string> seen;
  for (const auto& [subject, sha256] : wanted) {
    if (!seen.insert(sha256).second) continue;
    if (!here.has(sha256) && from) {
      if (auto bytes = Archive(*from).get(sha256)) CLAIMDEX_CHECK(here.put(*bytes));
    }
    if (here.has(sha256))
      ++out.blobs;
    else
      out.absent.push_back(sha256);
  }
  CLAIMDEX_CHECK(here.set_absent(out.absent));
  CLAIMDEX_CHECK(here.sync());
  return out;
}

Result<void> all_is_well(Store& store) {
  CLAIMDEX_TRY(const std::vector<Finding> findings, store.check());
  for (const Finding& f : findings)
    if (!f.note)
      return fail(ErrorCode::BadInput,
                  fmt::format("what it holds doesn't fit together: {}: {}{}", text::printable(f.subject),
                              text::printable(f.message),
                              findings.size() > 1 ? fmt::format(" ({} more)", findings.size() - 1) : ""),
                  "nothing was restored; take an earlier dump or backup");
  return {};
}

/// `fill` makes the record in an empty file, of any format.
template <typename Fill>
Result<Store::Restored> restore_with(const fs::path& dir, const std::optional<fs::path>& archive, Fill&& fill,
                                     const std::function<Store(Database)>& as_store) {
  return guard([&]() -> Result<Store::Restored> {
    if (archive && !fs::is_directory(*archive))
      return fail(ErrorCode::NotFound, fmt::format("{}: no such folder", archive->string()),
                  "--archive takes what `dump --with-archive` wrote, or a desk's archive/");
    CLAIMDEX_CHECK(refuse_used_desk(dir));
    const Folder folder(dir);
    if (!folder.lock())
      return fail(ErrorCode::DeskLocked, "another restore is at work in this folder",
                  "wait until it is done, then look with `claimdex doctor`");
    Draft draft(dir, kRestoring);
    Store::Restored out;
    {
      CLAIMDEX_CHECK(fill(draft.file()));
      Database db = Database::open_draft(draft.file());
      CLAIMDEX_CHECK(check_format(db));
      CLAIMDEX_CHECK(bring_up_to_date(db, [](int) { return Result<void>(); }));
      add_checksums(db.handle());
      db.script("PRAGMA journal_mode=WAL");
      Store store = as_store(std::move(db));
      CLAIMDEX_CHECK(all_is_well(store));
      CLAIMDEX_TRY(out, bring_blobs(store, dir, archive));
    }
    CLAIMDEX_TRY(const bool done, draft.publish());
    if (!done) CLAIMDEX_CHECK(take_over(draft.file(), dir));
    return out;
  });
}

}  // namespace

Result<Store::Restored> Store::restore(const fs::path& dir, std::istream& dump,
                                       const std::optional<fs::path>& archive) {
  const auto fill = [&](const fs::path& file) -> Result<void> {
    Database db = Database::open_draft(file);
    db.script("BEGIN");
    CLAIMDEX_CHECK(read_dump(db, dump));
    db.script("COMMIT");
    return {};
  };
  return restore_with(dir, archive, fill,
                      [](Database db) { return Store(std::make_unique<Impl>(std::move(db), std::string(), false)); });
}

Result<Store::Restored> Store::restore_backup(const fs::path& dir, const fs::path& backup,
                                              const std::optional<fs::path>& archive) {
  const auto fill = [&](const fs::path& file) -> Result<void> {
    Database from = Database::open_for_reading(backup);
    CLAIMDEX_CHECK(check_format(from));
    return copy_to(from, file);
  };
  return restore_with(dir, archive, fill,
                      [](Database db) { return Store(std::make_unique<Impl>(std::move(db), std::string(), false)); });
}

}  // namespace claimdex::store
