/// Two ways to write, one face. In place: one Xapian transaction from the first change to commit(), so that neither Xapian's own flushing every ten
/// thousand documents nor a crash shows half of it. Anew: segments in a folder beside, exchanged at commit() (segments.hpp, folder.hpp).
#include <fmt/format.h>

#include <cassert>
#include <filesystem>
#include <limits>

#include "claimdex/index/index.hpp"
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
  std::unique_ptr<Segments> segments;
  std::vector<ClaimId> removed;

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

  Result<void> commit_anew() {
    const fs::path fresh = fresh_folder(dir);
    CLAIMDEX_CHECK(guarded([&]() -> Result<void> {
      segments->finish();
      Xapian::WritableDatabase whole(fresh.string(), Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS);
      for (ClaimId id : removed) remove_from(whole, static_cast<Xapian::docid>(id.number));
      whole.set_metadata(kMetadataKey, encode(metadata));
      whole.commit();
      return {};
    }));
    segments.reset();
    removed.clear();
    auto swapped = swap_in_fresh_folder(dir);
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
  CLAIMDEX_TRY(auto fresh, make_fresh_folder(impl->dir));
  CLAIMDEX_CHECK(guarded([&]() -> Result<void> {
    impl->segments = std::make_unique<Segments>(fresh);
    return {};
  }));
  return Writer(std::move(impl));
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
    fs::remove_all(fresh_folder(impl_->dir), ignored);
  }
}

State Writer::state() const { return impl_->metadata.state; }

Result<void> Writer::put(const Document& document) {
  CLAIMDEX_TRY(const Xapian::docid id, docid_of(document.id));
  CLAIMDEX_CHECK(impl_->ready());
  impl_->metadata.langs.insert(document.lang.value_or(""));
  return guarded([&]() -> Result<void> {
    if (impl_->segments)
      impl_->segments->put(document);
    else
      impl_->change().replace_document(id, make_document(document, impl_->stemmers));
    return {};
  });
}

Result<void> Writer::remove(ClaimId claim) {
  CLAIMDEX_TRY(const Xapian::docid id, docid_of(claim));
  CLAIMDEX_CHECK(impl_->ready());
  return guarded([&]() -> Result<void> {
    if (impl_->segments)
      impl_->removed.push_back(claim);
    else
      Impl::remove_from(impl_->change(), id);
    return {};
  });
}

Result<void> Writer::commit(const State& state) {
  CLAIMDEX_CHECK(impl_->ready());
  impl_->metadata.state = state;
  return impl_->segments ? impl_->commit_anew() : impl_->commit_in_place();
}

}  // namespace claimdex::index
