// Making and opening a desk's claims.db.
#include "claimdex/store/store.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cassert>

#include "backup.hpp"
#include "checked_pages.hpp"
#include "draft.hpp"
#include "impl.hpp"
#include "migrate.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace fs = std::filesystem;

namespace {

constexpr const char* kFile = "claims.db";

std::string read_uid(Database& db) {
  Query q = db.query("SELECT uid FROM desk");
  return q.next() ? to_hex(q.view(0)) : std::string();
}

Result<void> make_file(const fs::path& dir, const Session& session) {
  Draft draft(dir, fmt::format("new-{}", getpid()));
  CLAIMDEX_CHECK(guard([&]() -> Result<void> {
    Database db = Database::create(draft.file());
    make_record(db, session.now);
    db.fold_log();
    return {};
  }));
  CLAIMDEX_TRY(bool first, draft.publish());
  static_cast<void>(first);  // somebody was faster: theirs is as good
  return {};
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
    std::optional<Upgrade> upgrade;
    if (format < newest_format()) {
      if (!writes)
        return fail(ErrorCode::DeskIo, fmt::format("this desk has the older format {}", format),
                    "any command that changes it, `claimdex ingest` for one, brings it up to date");
      Upgrade done{format, newest_format(), {}};
      CLAIMDEX_TRY(done.from, bring_up_to_date(db, [&](int old) -> Result<void> {
                     CLAIMDEX_TRY(done.kept, keep_copy(dir, old));
                     return {};
                   }));
      if (done.from < done.to) upgrade = done;
    }
    if (writes) add_checksums(db.handle());
    std::string uid = read_uid(db);
    auto impl = std::make_unique<Impl>(std::move(db), std::move(uid), writes);
    impl->upgrade = std::move(upgrade);
    return Store(std::move(impl));
  });
}

const std::string& Store::uid() const { return impl_->uid; }
bool Store::reads_live() const { return impl_->db.is_live(); }

const std::optional<Store::Upgrade>& Store::upgrade() const { return impl_->upgrade; }

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
