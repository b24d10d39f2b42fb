// The index of fact-checks: a document each, its number the fact-check's. Words as stems without positions, and what stands for the same thing
// (match_words.hpp). Disposable as the claims' index is.
#include <cassert>

#include "claimdex/index/matcher.hpp"
#include "folder.hpp"
#include "guard.hpp"
#include "match_post.hpp"
#include "match_words.hpp"
#include "metadata.hpp"

namespace claimdex::index {
namespace {

namespace fs = std::filesystem;

Xapian::Document document_of(const Comparable& check, MatchAnalyser& analyser) {
  Xapian::Document doc;
  const std::vector<std::string> langs{check.lang.value_or("en")};
  for (const std::string* whole : {&check.claim, &check.title}) {
    const std::string text(beginning_of(*whole));
    const bool tagged = text.find_first_of("#@") != std::string::npos;
    for (const MatchWord& word : analyser.words(tagged ? take_apart(text).words : text, langs)) {
      doc.add_term(word.term);
      for (const std::string& other : word.also) doc.add_term(other);
    }
  }
  return doc;
}

}  // namespace

struct ChecksWriter::Impl {
  fs::path dir;
  Metadata metadata;
  MatchAnalyser analyser;
  std::unique_ptr<Xapian::WritableDatabase> db;
  std::optional<FolderLock> lock;  // anew
  bool anew = false, changing = false;
};

Result<ChecksWriter> ChecksWriter::open(const fs::path& dir) {
  auto impl = std::make_unique<Impl>();
  impl->dir = folder_path(dir);
  std::error_code ec;
  fs::create_directories(impl->dir.parent_path(), ec);
  CLAIMDEX_CHECK(while_in_place(impl->dir, [&] {
    return guarded([&]() -> Result<void> {
      impl->db = std::make_unique<Xapian::WritableDatabase>(impl->dir.string(),
                                                            Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS);
      const std::string bytes = impl->db->get_metadata(kMetadataKey);
      if (bytes.empty() && impl->db->get_doccount() == 0) return {};
      auto metadata = decode(bytes);
      if (!metadata) return fail(ErrorCode::IndexStale, "the index was made by another version of claimdex");
      impl->metadata = *std::move(metadata);
      return {};
    });
  }));
  return ChecksWriter(std::move(impl));
}

Result<ChecksWriter> ChecksWriter::rebuild(const fs::path& dir) {
  auto impl = std::make_unique<Impl>();
  impl->dir = folder_path(dir);
  impl->anew = true;
  CLAIMDEX_TRY(impl->lock, FolderLock::take(impl->dir));
  CLAIMDEX_TRY(const fs::path fresh, make_fresh_folder(impl->dir));
  CLAIMDEX_CHECK(guarded([&]() -> Result<void> {
    impl->db = std::make_unique<Xapian::WritableDatabase>(
        fresh.string(),
        Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC | Xapian::DB_DANGEROUS);
    return {};
  }));
  return ChecksWriter(std::move(impl));
}

ChecksWriter::ChecksWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ChecksWriter::ChecksWriter(ChecksWriter&&) noexcept = default;
ChecksWriter& ChecksWriter::operator=(ChecksWriter&&) noexcept = default;
ChecksWriter::~ChecksWriter() = default;

State ChecksWriter::state() const { return impl_->metadata.state; }

Result<void> ChecksWriter::put(const Comparable& check) {
  assert(check.number > 0);
  impl_->metadata.langs.insert(check.lang.value_or("en"));
  return guarded([&]() -> Result<void> {
    if (!impl_->anew && !impl_->changing) impl_->db->begin_transaction();
    impl_->changing = true;
    impl_->db->replace_document(static_cast<Xapian::docid>(check.number), document_of(check, impl_->analyser));
    return {};
  });
}

Result<void> ChecksWriter::commit(const State& state) {
  impl_->metadata.state = state;
  CLAIMDEX_CHECK(guarded([&]() -> Result<void> {
    impl_->db->set_metadata(kMetadataKey, encode(impl_->metadata));
    if (impl_->changing && !impl_->anew)
      impl_->db->commit_transaction();
    else
      impl_->db->commit();
    impl_->changing = false;
    return {};
  }));
  if (!impl_->anew) return {};
  impl_->db.reset();
  auto swapped = swap_in(fresh_folder(impl_->dir), impl_->dir);
  impl_->lock.reset();
  return swapped;
}

State checks_state(const fs::path& given) {
  const fs::path dir = folder_path(given);
  auto state = while_in_place(dir, [&] {
    return guarded([&]() -> Result<State> {
      const Xapian::Database db(dir.string(), Xapian::DB_BACKEND_GLASS);
      const auto metadata = decode(db.get_metadata(kMetadataKey));
      return metadata ? metadata->state : State();
    });
  });
  return state ? *state : State();
}

}  // namespace claimdex::index
