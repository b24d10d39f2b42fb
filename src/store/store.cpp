// Making and opening a desk's claims.db.
#include "claimdex/store/store.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <cstring>

#include "claimdex/text/text.hpp"
#include "impl.hpp"
#include "migrate.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFile = "claims.db";

Result<void> check_there(const fs::path& dir) {
  if (access((dir / kFile).c_str(), R_OK) == 0) return {};
  if (errno == ENOENT || errno == ENOTDIR)
    return fail(ErrorCode::NoDesk, fmt::format("there is no desk in {}", text::printable(dir.string())),
                "`claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at");
  return fail(ErrorCode::DeskIo, fmt::format("claims.db can't be read: {}", std::strerror(errno)),
              "check the desk's permissions");
}

std::string read_uid(Database& db) {
  Query q = db.query("SELECT uid FROM desk");
  return q.next() ? to_hex(q.view(0)) : std::string();
}

Result<void> flush(const fs::path& path) {
  int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  bool done = fd >= 0 && fsync(fd) == 0;
  int reason = errno;
  if (fd >= 0) ::close(fd);
  if (done) return {};
  if (reason == ENOSPC || reason == EDQUOT)
    return fail(ErrorCode::DeskIo, "the disk is full", "make room and run the command again");
  return fail(ErrorCode::DeskIo, fmt::format("claims.db can't be written: {}", std::strerror(reason)),
              "check the desk's permissions");
}

// A desk appears whole or not at all: made under another name, then linked to its own, which fails where somebody was faster.
Result<void> make_file(const fs::path& dir, const Session& session) {
  fs::path draft = dir / fmt::format("claims.db.new-{}", getpid());
  auto remove_draft = [&] {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) unlink((draft.string() + suffix).c_str());
  };
  remove_draft();
  Result<void> made = guard([&]() -> Result<void> {
    Database db = Database::create(draft);
    return migrate(db, session.now);
  });
  if (made) made = flush(draft);
  if (made && link(draft.c_str(), (dir / kFile).c_str()) != 0 && errno != EEXIST) {
    // A file system without links (vfat): renaming is all there is.
    if (rename(draft.c_str(), (dir / kFile).c_str()) != 0)
      made = fail(ErrorCode::DeskIo, fmt::format("claims.db can't be made: {}", std::strerror(errno)),
                  "check the desk's permissions");
  }
  remove_draft();
  CLAIMDEX_CHECK(made);
  return flush(dir);
}

}  // namespace

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

Result<Store> Store::create(const fs::path& dir, const Session& session) {
  if (access((dir / kFile).c_str(), F_OK) != 0) CLAIMDEX_CHECK(make_file(dir, session));
  return open(dir, Mode::Write);
}

Result<Store> Store::open(const fs::path& dir, Mode mode) {
  CLAIMDEX_CHECK(check_there(dir));
  return guard([&]() -> Result<Store> {
    bool writes = mode == Mode::Write;
    Database db = writes ? Database::open_for_writing(dir / kFile) : Database::open_for_reading(dir / kFile);
    CLAIMDEX_TRY(int format, check_format(db));
    if (format < newest_format()) {
      if (!writes)
        return fail(ErrorCode::DeskIo, fmt::format("this desk has the older format {}", format),
                    "any command that changes it, `claimdex ingest` for one, brings it up to date");
      CLAIMDEX_CHECK(migrate(db, {}));
    }
    std::string uid = read_uid(db);
    return Store(std::make_unique<Impl>(std::move(db), std::move(uid), writes));
  });
}

const std::string& Store::uid() const { return impl_->uid; }

void Store::wait_at_most(int milliseconds) { impl_->db.wait_at_most(milliseconds); }

Result<Store::Change> Store::begin(const Session& session, std::string command, std::optional<ChangeId> resume) {
  assert(impl_->writes && !impl_->changing);
  return guard([&]() -> Result<Change> {
    impl_->db.run("BEGIN IMMEDIATE");
    try {
      std::optional<std::int64_t> number;
      if (resume) number = resume->number;
      return Change(std::make_unique<Change::Impl>(*impl_, session, std::move(command), number));
    } catch (...) {
      impl_->db.rollback();
      throw;
    }
  });
}

}  // namespace claimdex::store
