/// As claims are written (writer.cpp): few in place, in one transaction; all of them anew, as segments in a folder beside the old index, which is exchanged at
/// commit(). Segments end by the size of their texts, since articles are long: their words fill Xapian's memory before two thousand documents do.
#include "claimdex/index/articles.hpp"

#include <fmt/format.h>

#include <limits>

#include "buckets.hpp"
#include "claimdex/index/fields.hpp"
#include "claimdex/text/text.hpp"
#include "folder.hpp"
#include "guard.hpp"
#include "metadata.hpp"
#include "segments.hpp"
#include "terms.hpp"

namespace claimdex::index {
namespace {

namespace fs = std::filesystem;

constexpr Xapian::termcount kTitleWords = 3;  // a word of the title counts as so many
constexpr Xapian::termpos kGap = 100;         // behind it: no phrase crosses

Result<Xapian::docid> docid_of(ArticleId id) {
  if (id.number > 0 && id.number <= std::numeric_limits<Xapian::docid>::max())
    return static_cast<Xapian::docid>(id.number);
  return fail(ErrorCode::BadInput, fmt::format("{} is beyond what an index can hold", id.str()));
}

void add_words(Xapian::Document& doc, const ArticleText& article, Stemmer& stemmer) {
  const std::vector<text::Word> words = text::words(article.text);
  const std::size_t title_end = article.title && article.text.starts_with(*article.title) ? article.title->size() : 0;
  Xapian::termpos position = 0;
  bool in_title = title_end > 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (in_title && words[i].span.end > title_end) {
      in_title = false;
      position += kGap;
    }
    ++position;
    const Xapian::termcount weight = in_title ? kTitleWords : 1;
    doc.add_posting(stemmer.term(words[i].folded), position, weight);
    if (const auto number = number_at(article.text, words, i))
      doc.add_posting(stemmer.term(number->digits), position, weight);
  }
}

/// What `source:`, `lang:` and `published:` ask for, under the same names as a claim's.
Xapian::Document make_document(const ArticleText& article, Stemmers& stemmers) {
  Xapian::Document doc;
  add_words(doc, article, stemmers.of(article.lang ? std::string_view(*article.lang) : std::string_view()));
  if (article.source)
    for (const text::Word& word : text::words(*article.source))
      doc.add_boolean_term(filter_term(find_field("source")->prefix, word.folded));
  if (article.lang) doc.add_boolean_term(filter_term(find_field("lang")->prefix, text::fold(*article.lang)));
  if (article.published) {
    doc.add_boolean_term(month_term(*article.published));
    doc.add_value(kSlotPublished, Xapian::sortable_serialise(article.published->number));
  }
  return doc;
}

}  // namespace

struct ArticleWriter::Impl {
  fs::path dir;
  Metadata metadata;
  Stemmers stemmers;
  std::unique_ptr<Xapian::WritableDatabase> db;  // in place
  // Anew. The order matters: the segments' threads end before the lock goes.
  std::optional<FolderLock> lock;
  std::unique_ptr<Segments> segments;

  Result<void> begin_in_place() {
    return guarded([&]() -> Result<void> {
      std::error_code ec;
      fs::create_directories(dir, ec);
      db = std::make_unique<Xapian::WritableDatabase>(dir.string(),
                                                      Xapian::DB_CREATE_OR_OPEN | Xapian::DB_BACKEND_GLASS);
      const std::string bytes = db->get_metadata(kMetadataKey);
      auto read = decode(bytes);
      if (!read && !(bytes.empty() && db->get_doccount() == 0))
        return fail(ErrorCode::IndexStale, "the articles' index was made by another version of claimdex");
      if (read) metadata = *std::move(read);
      db->begin_transaction();
      return {};
    });
  }

  Result<void> begin_anew() {
    CLAIMDEX_TRY(lock, FolderLock::take(dir));
    CLAIMDEX_TRY(const auto fresh, make_fresh_folder(dir));
    return guarded([&]() -> Result<void> {
      segments = std::make_unique<Segments>(fresh);
      return {};
    });
  }

  Result<void> commit_in_place() {
    return guarded([&]() -> Result<void> {
      db->set_metadata(kMetadataKey, encode(metadata));
      db->commit_transaction();
      db.reset();
      return {};
    });
  }

  Result<void> commit_anew() {
    CLAIMDEX_CHECK(guarded([&]() -> Result<void> {
      segments->finish();
      Xapian::WritableDatabase whole(fresh_folder(dir).string(), Xapian::DB_OPEN | Xapian::DB_BACKEND_GLASS);
      whole.set_metadata(kMetadataKey, encode(metadata));
      whole.commit();
      return {};
    }));
    segments.reset();
    auto swapped = swap_in(fresh_folder(dir), dir);
    lock.reset();
    return swapped;
  }
};

Result<ArticleWriter> ArticleWriter::open(const fs::path& dir) {
  auto impl = std::make_unique<Impl>();
  impl->dir = folder_path(dir);
  CLAIMDEX_CHECK(impl->begin_in_place());
  return ArticleWriter(std::move(impl));
}

Result<ArticleWriter> ArticleWriter::rebuild(const fs::path& dir) {
  auto impl = std::make_unique<Impl>();
  impl->dir = folder_path(dir);
  CLAIMDEX_CHECK(impl->begin_anew());
  return ArticleWriter(std::move(impl));
}

ArticleWriter::ArticleWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ArticleWriter::ArticleWriter(ArticleWriter&&) noexcept = default;
ArticleWriter& ArticleWriter::operator=(ArticleWriter&&) noexcept = default;

ArticleWriter::~ArticleWriter() {
  if (!impl_ || !impl_->segments) return;
  impl_->segments.reset();
  std::error_code ignored;
  fs::remove_all(fresh_folder(impl_->dir), ignored);
}

State ArticleWriter::state() const { return impl_->metadata.state; }

Result<void> ArticleWriter::put(ArticleText article) {
  CLAIMDEX_TRY(const Xapian::docid id, docid_of(article.id));
  impl_->metadata.langs.insert(article.lang.value_or(""));
  return guarded([&]() -> Result<void> {
    if (!impl_->segments) {
      impl_->db->replace_document(id, make_document(article, impl_->stemmers));
      return {};
    }
    const std::size_t bytes = article.text.size();
    impl_->segments->put(id, bytes, [whole = std::move(article)](Stemmers& own) { return make_document(whole, own); });
    return {};
  });
}

Result<void> ArticleWriter::remove(ArticleId article) {
  CLAIMDEX_TRY(const Xapian::docid id, docid_of(article));
  if (impl_->segments) return {};  // it isn't there
  return guarded([&]() -> Result<void> {
    try {
      impl_->db->delete_document(id);
    } catch (const Xapian::DocNotFoundError&) {
      return {};  // never was there, or isn't any more
    }
    return {};
  });
}

Result<void> ArticleWriter::commit(const State& state) {
  impl_->metadata.state = state;
  return impl_->segments ? impl_->commit_anew() : impl_->commit_in_place();
}

}  // namespace claimdex::index
