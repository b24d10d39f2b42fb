/// Opening costs one look at the metadata and nothing else: `claimdex search` is a new process each time, and most of what it does is to begin.
#include <algorithm>
#include <filesystem>
#include <limits>

#include "alike.hpp"
#include "claimdex/index/fields.hpp"
#include "claimdex/index/index.hpp"
#include "claimdex/text/text.hpp"
#include "explain.hpp"
#include "facets.hpp"
#include "folder.hpp"
#include "guard.hpp"
#include "metadata.hpp"
#include "posting_sources.hpp"
#include "query_compiler.hpp"
#include "ranking.hpp"

namespace claimdex::index {
namespace {

Xapian::doccount clipped(std::int64_t n) {
  constexpr std::int64_t kMost = std::numeric_limits<Xapian::doccount>::max();
  return static_cast<Xapian::doccount>(std::clamp<std::int64_t>(n, 0, kMost));
}

/// Newest first goes against the grain: postings ascend by id, so the whole list would be read for its last ten. So the newest claims are asked alone,
/// as many as should hold four times what is wanted, and more only where they hold less.
Xapian::MSet newest_hits(Xapian::Enquire& enquire, const Xapian::Query& query, Xapian::docid last,
                         Xapian::doccount offset, Xapian::doccount limit, Xapian::doccount estimated) {
  const double wanted = static_cast<double>(offset) + limit;
  double reach = 4 * wanted * last / std::max<double>(estimated, 1) + 1000;
  for (; reach < last; reach *= 8) {
    enquire.set_query(
        Xapian::Query(Xapian::Query::OP_FILTER, query, claims_from(last - static_cast<Xapian::docid>(reach))));
    Xapian::MSet hits = enquire.get_mset(offset, limit);
    if (hits.size() == limit) return hits;
  }
  enquire.set_query(query);
  return enquire.get_mset(offset, limit);
}

/// Ties go to the newer claim, so that pages never overlap. What isn't sorted by relevance needs no weights.
void set_order(Xapian::Enquire& enquire, Sort sort, bool weighs, Texts texts) {
  // Articles are of any length: Xapian's own formula, with the length in it, is Enquire's default.
  if (sort == Sort::Relevance && weighs && texts == Texts::Claims)
    enquire.set_weighting_scheme(ranking());
  else if (sort != Sort::Relevance || !weighs)
    enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_docid_order(Xapian::Enquire::DESCENDING);
  switch (sort) {
    case Sort::Relevance:
    case Sort::Newest:
      break;
    case Sort::Published:
      enquire.set_sort_by_value(kSlotPublished, true);
      break;
    case Sort::Figure:
      enquire.set_sort_by_value(kSlotSoftLow, true);
      break;
    case Sort::Worth:
      enquire.set_sort_by_value(kSlotWorth, true);
      break;
  }
}

}  // namespace

struct Searcher::Impl {
  std::filesystem::path dir;
  Texts texts = Texts::Claims;
  Xapian::Database db;
  Metadata metadata;
  mutable Stemmers stemmers;

  /// Opened afresh instead of Xapian's reopen(): after a rebuild another folder stands in this one's place.
  Result<void> open() {
    auto once = [this]() -> Result<void> {
      db = Xapian::Database(dir.string(), Xapian::DB_BACKEND_GLASS);
      const std::string bytes = db.get_metadata(kMetadataKey);
      if (bytes.empty() && db.get_doccount() == 0) return fail(ErrorCode::IndexStale, "there is no index yet");
      auto read = decode(bytes);
      if (!read) return fail(ErrorCode::IndexStale, "the index was made by another version of claimdex");
      metadata = *std::move(read);
      return {};
    };
    return while_in_place(dir, [&] { return guarded_reading(once, []() -> Result<void> { return {}; }); });
  }

  Page run(const QueryNode& query, const SearchOptions& options, const Answers& answers) {
    const Compiled compiled = compile(query, {db, metadata.langs, stemmers, answers});
    const bool by_age = options.sort == Sort::Newest || (options.sort == Sort::Relevance && !compiled.weighs);
    const Xapian::doccount offset = clipped(options.offset), limit = clipped(options.limit);
    Xapian::Enquire enquire(db);
    enquire.set_query(compiled.query);
    set_order(enquire, options.sort, compiled.weighs, texts);
    Page page;
    page.notes = compiled.notes;
    Xapian::MSet hits = enquire.get_mset(by_age ? 0 : offset, by_age ? 0 : limit);
    count(page, hits);
    if (by_age) {
      hits = newest_hits(enquire, compiled.query, db.get_lastdocid(), offset, limit, hits.get_matches_estimated());
      if (!page.exact && hits.size() < limit) count(page, hits);  // the last page: every hit was seen
    }
    if (options.exact_total && !page.exact) {
      enquire.set_query(compiled.query);
      enquire.set_weighting_scheme(Xapian::BoolWeight());
      count(page, enquire.get_mset(0, 0, db.get_doccount()));
    }
    for (auto hit = hits.begin(); hit != hits.end(); ++hit) page.ids.push_back(ClaimId{*hit});
    return page;
  }

  HitSet all(const QueryNode& query, const Answers& answers) {
    return all_hits(db, compile(query, {db, metadata.langs, stemmers, answers}).query);
  }

  static void count(Page& page, const Xapian::MSet& hits) {
    page.total = hits.get_matches_estimated();
    page.exact = hits.get_matches_lower_bound() == hits.get_matches_upper_bound();
  }
};

Result<Searcher> Searcher::open(const std::filesystem::path& dir, Texts texts) {
  auto impl = std::make_unique<Impl>();
  impl->texts = texts;
  impl->dir = folder_path(dir);
  CLAIMDEX_CHECK(impl->open());
  return Searcher(std::move(impl));
}

Searcher::Searcher(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Searcher::Searcher(Searcher&&) noexcept = default;
Searcher& Searcher::operator=(Searcher&&) noexcept = default;
Searcher::~Searcher() = default;

State Searcher::state() const { return impl_->metadata.state; }
std::int64_t Searcher::size() const { return impl_->db.get_doccount(); }

Result<Page> Searcher::search(const QueryNode& query, const SearchOptions& options, const RecordFilter& record) {
  CLAIMDEX_TRY(const Answers answers, ask_record(query, record));
  return guarded_reading([&]() -> Result<Page> { return impl_->run(query, options, answers); },
                         [&] { return impl_->open(); });
}

Result<Explanation> Searcher::explain(const QueryNode& query, const RecordFilter& record) {
  CLAIMDEX_TRY(const Answers answers, ask_record(query, record));
  return guarded_reading(
      [&]() -> Result<Explanation> {
        return explain_query(query, {impl_->db, impl_->metadata.langs, impl_->stemmers, answers});
      },
      [&] { return impl_->open(); });
}

Result<HitSet> Searcher::all(const QueryNode& query, const RecordFilter& record) {
  CLAIMDEX_TRY(const Answers answers, ask_record(query, record));
  return guarded_reading([&]() -> Result<HitSet> { return impl_->all(query, answers); }, [&] { return impl_->open(); });
}

Result<FieldCounts> Searcher::count(const HitSet& hits, const Field& field) {
  return guarded_reading([&]() -> Result<FieldCounts> { return count_values(impl_->db, hits, field); },
                         [&] { return impl_->open(); });
}

Result<std::vector<ClaimId>> Searcher::alike(ClaimId id, std::int64_t limit) {
  return guarded_reading(
      [&]() -> Result<std::vector<ClaimId>> {
        return index::alike(impl_->db, static_cast<Xapian::docid>(id.number), clipped(limit));
      },
      [&] { return impl_->open(); });
}

std::vector<ByteSpan> Searcher::highlights(const QueryNode& query, std::string_view text,
                                           const std::optional<std::string>& lang) const {
  const Answers none;
  const auto terms = visible_terms(query, {impl_->db, impl_->metadata.langs, impl_->stemmers, none});
  Stemmer& stemmer = impl_->stemmers.of(lang ? std::string_view(*lang) : std::string_view());
  const std::vector<text::Word> words = text::words(text);
  std::vector<ByteSpan> spans;
  auto found = [&](const std::string& folded) { return terms.contains(stemmer.term(folded)); };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto number = number_at(text, words, i);
    const std::size_t last = number && found(number->digits) ? i + number->words - 1 : i;
    if (last == i && !found(words[i].folded) && !(number && found(number->digits))) continue;
    spans.push_back({words[i].span.start, words[last].span.end});
    i = last;
  }
  return spans;
}

}  // namespace claimdex::index
