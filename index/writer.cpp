/// Two ways to write, one face. In place: one Xapian transaction from the first change to commit(), so that neither Xapian's own flushing every ten
/// thousand documents nor a crash shows half of it. Anew: segments in a folder beside, exchanged at commit() (segments.hpp, folder.hpp). Who builds anew
/// holds the index's lock from the beginning, or, ahead, only for the exchange.
#include <fmt/format.h>

#include <cassert>
#include <filesystem>
#include <limits>
#include <map>

#include "claimdex/index/index.hpp"
#include "claimdex/text/text.hpp"
#include "folder.hpp"
#include "guard.hpp"
#include "metadata.hpp"
#include "segments.hpp"
#include "terms.hpp"

namespace claimdex::index {
namespace {

namespace fs = std::filesystem;

Result<Xapian::docid> docid_of(ClaimId id) {
  assert(id.number > 0);
  if (id.number > std::numeric_limits<Xapian::docid>::max())
    return fail(ErrorCode::BadInput, fmt::format("{} is beyond what an index can hold", id.str()));
  return static_cast<Xapian::docid>(id.number);
}

struct Opened {
  std::unique_ptr<Xapian::WritableDatabase> db;
  Metadata metadata;
};

Result<Opened> open_in_place(const fs::path& dir) {
  return while_in_place(dir, [&] {
    return guarded([&]() -> Result<Opened> {
      Opened opened;
      opened.db = std::make_unique<Xapian::WritableDatabase>(dir.string(),
                                                             Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS);
      const std::string bytes = opened.db->get_metadata(kMetadataKey);
      if (bytes.empty() && opened.db->get_doccount() == 0) return opened;  // just made
      auto metadata = decode(bytes);
      if (!metadata) return fail(ErrorCode::IndexStale, "the index was made by another version of claimdex");
      opened.metadata = *std::move(metadata);
      return opened;
    });
  });
}

}  // namespace

struct Writer::Impl {
  fs::path dir;
  Metadata metadata;
  Stemmers stemmers;
  std::unique_ptr<Xapian::WritableDatabase> db;  // in place
  bool changing = false;                         // a transaction is open
  // Anew. The order matters: the segments' threads end before the lock goes.
  std::optional<FolderLock> lock;
  fs::path workshop;  // ahead; then `bench` is its lock
  std::optional<FolderLock> bench;
  std::unique_ptr<Segments> segments;
  ClaimId last_put;
  std::map<ClaimId, std::optional<Document>> changed;  // after it was put; nothing: it was removed

  Xapian::WritableDatabase& change() {
    if (!changing) db->begin_transaction();
    changing = true;
    return *db;
  }

  /// After a rebuild's commit the writer goes on in place.
  Result<void> ready() {
    if (db || segments) return {};
    CLAIMDEX_TRY(auto opened, open_in_place(dir));
    db = std::move(opened.db);
    metadata = std::move(opened.metadata);
    return {};
  }

  Result<void> commit_in_place() {
    return guarded([&]() -> Result<void> {
      change().set_metadata(kMetadataKey, encode(metadata));
      changing = false;
      db->commit_transaction();
      return {};
    });
  }

  [[nodiscard]] fs::path fresh() const { return fresh_folder(bench ? workshop : dir); }

  Result<void> start_anew() {
    CLAIMDEX_TRY(auto empty, make_fresh_folder(bench ? workshop : dir));
    return guarded([&]() -> Result<void> {
      segments = std::make_unique<Segments>(empty);
      return {};
    });
  }

  void put_anew(Xapian::docid id, const Document& document) {
    segments->put(id, document.text.size() + document.sentence.size(),
                  [document](Stemmers& own) { return make_document(document, own); });
    last_put = document.id;
  }

  Result<void> commit_anew() {
    assert(lock && "of one ahead: lock() comes first");
    CLAIMDEX_CHECK(guarded([&]() -> Result<void> {
      segments->finish();
      Xapian::WritableDatabase whole(fresh().string(), Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS);
      for (const auto& [claim, document] : changed) {
        const auto id = static_cast<Xapian::docid>(claim.number);
        if (document)
          whole.replace_document(id, make_document(*document, stemmers));
        else
          remove_from(whole, id);
      }
      whole.set_metadata(kMetadataKey, encode(metadata));
      whole.commit();
      return {};
    }));
    segments.reset();
    changed.clear();
    auto swapped = swap_in(fresh(), dir);
    // What the lock was of is on its way out, and "<dir>.new" may be somebody else's already; the workshop is ours as long as its lock.
    if (bench) remove_workshop(workshop);
    bench.reset();
    lock.reset();
    return swapped;
  }

  static void remove_from(Xapian::WritableDatabase& db, Xapian::docid id) {
    // Asked first, since deleting what isn't there throws.
    auto list = db.postlist_begin(std::string());
    const auto end = db.postlist_end(std::string());
    if (list != end) list.skip_to(id);
    if (list != end && *list == id) db.delete_document(id);
  }
};

Result<Writer> Writer::open(const fs::path& dir) {
  auto impl = std::make_unique<Impl>();
  impl->dir = folder_path(dir);
  CLAIMDEX_CHECK(impl->ready());
  return Writer(std::move(impl));
}

Result<Writer> Writer::rebuild(const fs::path& dir) {
  auto impl = std::make_unique<Impl>();
  impl->dir = folder_path(dir);
  CLAIMDEX_TRY(impl->lock, FolderLock::take(impl->dir));
  CLAIMDEX_CHECK(impl->start_anew());
  return Writer(std::move(impl));
}

Result<Writer> Writer::ahead(const fs::path& dir) {
  auto impl = std::make_unique<Impl>();
  impl->dir = folder_path(dir);
  impl->workshop = workshop_of(dir);
  std::error_code none_there;
  fs::create_directory(impl->workshop, impl->dir, none_there);  // with the index's permissions, where there is one
  CLAIMDEX_TRY(impl->bench, FolderLock::take(impl->workshop));
  CLAIMDEX_CHECK(impl->start_anew());
  return Writer(std::move(impl));
}

Result<void> Writer::stop_ahead(const fs::path& dir) {
  const fs::path built = fresh_folder(workshop_of(dir));
  // It may be making a file in there at this moment, and can't make another once its folders are gone.
  constexpr int kTries = 100;
  std::error_code ec;
  for (int i = 0; i < kTries && fs::exists(built, ec); ++i) fs::remove_all(built, ec);
  if (fs::exists(built, ec))
    return fail(ErrorCode::DeskIo, fmt::format("{} can't be removed", text::printable(built.string())),
                "remove it yourself: an index is never the only place of anything");
  return {};
}

Writer::Writer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;

Writer::~Writer() {
  if (!impl_) return;
  // A transaction that isn't committed is dropped by Xapian; a rebuild that isn't leaves nothing behind.
  if (impl_->segments) {
    impl_->segments.reset();
    std::error_code ignored;
    fs::remove_all(impl_->fresh(), ignored);
    if (impl_->bench) remove_workshop(impl_->workshop);
  }
}

State Writer::state() const { return impl_->metadata.state; }

Result<void> Writer::lock() {
  CLAIMDEX_TRY(impl_->lock, FolderLock::take(impl_->dir));
  return {};
}

Result<void> Writer::put(const Document& document) {
  CLAIMDEX_TRY(const Xapian::docid id, docid_of(document.id));
  CLAIMDEX_CHECK(impl_->ready());
  impl_->metadata.langs.insert(document.lang.value_or(""));
  return guarded([&]() -> Result<void> {
    if (!impl_->segments)
      impl_->change().replace_document(id, make_document(document, impl_->stemmers));
    else if (document.id > impl_->last_put)
      impl_->put_anew(id, document);
    else
      impl_->changed.insert_or_assign(document.id, document);
    return {};
  });
}

Result<void> Writer::remove(ClaimId claim) {
  CLAIMDEX_TRY(const Xapian::docid id, docid_of(claim));
  CLAIMDEX_CHECK(impl_->ready());
  return guarded([&]() -> Result<void> {
    if (!impl_->segments)
      Impl::remove_from(impl_->change(), id);
    else if (claim <= impl_->last_put)
      impl_->changed.insert_or_assign(claim, std::nullopt);
    return {};
  });
}

std::size_t Writer::waiting() const { return impl_->changed.size(); }

Result<void> Writer::commit(const State& state) {
  CLAIMDEX_CHECK(impl_->ready());
  impl_->metadata.state = state;
  return impl_->segments ? impl_->commit_anew() : impl_->commit_in_place();
}

}  // namespace claimdex::index
