#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "claimdex/app/article_search.hpp"
#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"
#include "in_step.hpp"

namespace claimdex::app {
namespace {

/// A reader catches up itself when it is a matter of milliseconds; more is left to the writers, and said.
constexpr std::int64_t kReaderCatchesUp = 500;

/// The words around a claim in its article: `reach` code points, cut at a space, never beyond the paragraph.
std::string words_before(std::string_view text, std::uint32_t at, const text::OffsetMap& map) {
  constexpr std::uint32_t kReach = 240;
  const std::uint32_t end = map.to_byte(at);
  const std::uint32_t far = map.to_byte(at > kReach ? at - kReach : 0);
  std::string_view part = text.substr(far, end - far);
  if (auto para = part.rfind("\n\n"); para != std::string_view::npos) return std::string(part.substr(para + 2));
  if (far == 0) return std::string(part);
  auto space = part.find(' ');
  return space == std::string_view::npos ? std::string() : "…" + std::string(part.substr(space));
}

std::string words_after(std::string_view text, std::uint32_t at, std::uint32_t length, const text::OffsetMap& map) {
  constexpr std::uint32_t kReach = 240;
  const std::uint32_t begin = map.to_byte(at);
  const std::uint32_t far = map.to_byte(std::min(at + kReach, length));
  std::string_view part = text.substr(begin, far - begin);
  if (auto para = part.find("\n\n"); para != std::string_view::npos) return std::string(part.substr(0, para));
  if (far == text.size()) return std::string(part);
  auto space = part.rfind(' ');
  return space == std::string_view::npos ? std::string() : std::string(part.substr(0, space)) + " …";
}

/// How many words a hit may show; what stands under NOT is not there to be seen.
std::size_t words_asked(const index::QueryNode& node) {
  using Kind = index::QueryNode::Kind;
  if (node.kind == Kind::Not || node.kind == Kind::Field) return 0;
  std::size_t n = node.words.size();
  for (const index::QueryNode& child : node.children) n += words_asked(child);
  return n;
}

std::size_t distinct_words(std::string_view text, const std::vector<ByteSpan>& spans) {
  std::set<std::string> words;
  for (const ByteSpan& span : spans) words.insert(text::fold(text.substr(span.start, span.end - span.start)));
  return words.size();
}

}  // namespace

/// The index as the record is now. Readers never wait for a writer: who can't have the lock answers from the index as it is.
Result<index::Searcher> Desk::open_searcher() {
  auto searcher = index::Searcher::open(index_dir());
  if (!searcher && searcher.error().code != ErrorCode::IndexStale) return searcher;
  const index::State have = searcher ? searcher->state() : index::State();
  CLAIMDEX_TRY(auto standing, store_.standing(have.seq));
  if (searcher && is_ours(have, standing)) {
    if (standing.content_seq <= have.seq) {
      if (store_.reads_live()) in_step_ = have;
      return searcher;
    }
    if (standing.content_seq - have.seq > kReaderCatchesUp) {
      notice_("the index is behind the record; newest claims may be missing until `claimdex reindex`");
      return searcher;
    }
  } else if (standing.content_seq > 0) {
    notice_(searcher ? "the index is not this desk's: building it anew"
                     : searcher.error().message + ": building it anew");
  }
  const bool answers = searcher && is_ours(have, standing);
  if (auto done = catch_up(); !done) {
    if (!answers)
      return fail(ErrorCode::IndexStale,
                  "there is no index of this desk, and none can be made: " + done.error().message, done.error().hint);
    notice_("another process is writing the index: newest claims may be missing");
    return searcher;
  }
  return index::Searcher::open(index_dir());
}

namespace {

/// Nothing where the index isn't known to be in step, or the query wants something from the record, or makes no sense.
std::optional<index::Page> from_index_alone(const std::filesystem::path& dir, const InStep& step,
                                            const std::string& query, const index::SearchOptions& options) {
  auto searcher = index::Searcher::open(dir);
  if (!searcher || !step.known(searcher->state())) return std::nullopt;
  auto tree = index::parse_query(query);
  if (!tree) return std::nullopt;
  const auto scope = take_scope(*tree);
  if (!scope || !scope->empty()) return std::nullopt;
  auto page = searcher->search(*tree, options, [](const index::QueryNode&) -> Result<index::IdSet> {
    return fail(ErrorCode::Usage, "that is for the record to say");
  });
  return page ? std::optional(*std::move(page)) : std::nullopt;
}

}  // namespace

Result<SearchResult> Desk::search_ids(const std::filesystem::path& dir, const std::string& query,
                                      const index::SearchOptions& options, const Notice& notice,
                                      const std::function<Result<Desk*>()>& open) {
  InStep step(dir);
  if (auto page = from_index_alone(dir / "index", step, query, options)) {
    for (const std::string& note : page->notes) notice(note);
    SearchResult result;
    result.page = *std::move(page);
    return result;
  }
  step.about_to_ask();
  CLAIMDEX_TRY(Desk* const desk, open());
  auto result = desk->search(query, options, true);
  if (desk->in_step_) step.note(*desk->in_step_);
  return result;
}

Result<std::vector<ClaimId>> Desk::find_all(const std::string& query) {
  index::SearchOptions all;
  all.limit = std::numeric_limits<std::int32_t>::max();
  all.sort = index::Sort::Newest;
  CLAIMDEX_TRY(auto found, search(query, all, true));
  if (found.articles || found.checks)
    return fail(ErrorCode::Usage, "in: finds other things than claims, and claims are asked for here", "leave it out");
  std::sort(found.page.ids.begin(), found.page.ids.end());
  return std::move(found.page.ids);
}

Result<SearchResult> Desk::search(const std::optional<std::string>& query, const index::SearchOptions& options,
                                  bool ids_only) {
  SearchResult result;
  index::QueryNode tree;
  std::optional<index::Searcher> searcher;
  if (!query && options.sort == index::Sort::Relevance) {
    CLAIMDEX_TRY(result.page.ids, store_.newest(options.limit, options.offset));
    CLAIMDEX_TRY(result.page.total, store_.claim_count());
  } else {
    CLAIMDEX_TRY(tree, read_query(query.value_or("*")));
    CLAIMDEX_TRY(const std::string scope, take_scope(tree));
    if (scope == "article") {
      CLAIMDEX_TRY(result.articles, search_articles(*this, tree, options, ids_only, notice_));
      return result;
    }
    if (scope == "checks") {
      CLAIMDEX_TRY(result.checks, search_checks(tree, options, ids_only));
      return result;
    }
    CLAIMDEX_TRY(searcher, open_searcher());
    auto record = [this](const index::QueryNode& leaf) { return answer(leaf); };
    CLAIMDEX_TRY(result.page, searcher->search(tree, options, record));
    for (const std::string& note : result.page.notes) notice_(note);
  }
  if (ids_only) return result;
  CLAIMDEX_TRY(result.claims, store_.claims(result.page.ids));
  CLAIMDEX_CHECK(add_passed_reviews(result.claims));
  for (const ClaimRecord& claim : result.claims) {
    result.highlights.push_back(searcher ? searcher->highlights(tree, claim.text, claim.lang)
                                         : std::vector<ByteSpan>());
    result.elsewhere.emplace_back();
    if (!searcher) continue;
    CLAIMDEX_TRY(result.elsewhere.back(), words_elsewhere(*searcher, tree, claim, result.highlights.back()));
  }
  return result;
}

/// Only where they say more than the claim does: a hit of which one sees why it is one needs no more words.
Result<std::optional<HitWords>> Desk::words_elsewhere(const index::Searcher& searcher, const index::QueryNode& query,
                                                      const ClaimRecord& claim, const std::vector<ByteSpan>& own) {
  std::optional<HitWords> none;
  if (!claim.article || !claim.sentence) return none;
  const std::size_t seen = distinct_words(claim.text, own);
  if (seen >= words_asked(query)) return none;
  CLAIMDEX_TRY(const auto words, store_.article_text(claim.article->id, claim.article->version));
  HitWords sentence{std::string(text::slice(words, *claim.sentence)), {}};
  sentence.highlights = searcher.highlights(query, sentence.text, claim.lang);
  if (distinct_words(sentence.text, sentence.highlights) > seen) return sentence;
  return none;
}

Result<std::pair<std::string, std::string>> Desk::words_around(const ClaimRecord& claim) {
  if (!claim.article || !claim.span) return std::pair<std::string, std::string>();
  CLAIMDEX_TRY(auto words, store_.article_text(claim.article->id, claim.article->version));
  const text::OffsetMap map(words);
  const std::uint32_t length = map.to_code_point(static_cast<std::uint32_t>(words.size()));
  return std::pair(words_before(words, claim.span->start, map), words_after(words, claim.span->end, length, map));
}

Result<Shown> Desk::show(ClaimId id) {
  Shown shown;
  exporter::ClaimDetail& detail = shown.detail;
  const std::array<ClaimId, 1> ids{id};
  CLAIMDEX_TRY(auto claims, store_.claims(ids));
  CLAIMDEX_CHECK(add_passed_reviews(claims));
  detail.claim = std::move(claims.front());
  CLAIMDEX_TRY(detail.mentions, store_.mentions(detail.claim.id));
  CLAIMDEX_TRY(detail.evidence, store_.evidence(detail.claim.id));
  CLAIMDEX_TRY(detail.links, store_.links(detail.claim.id));
  CLAIMDEX_TRY(detail.notes, store_.notes(detail.claim.id));
  CLAIMDEX_TRY(detail.events, store_.events({.subject = detail.claim.id.str(), .limit = std::nullopt}));
  CLAIMDEX_TRY(auto around, words_around(detail.claim));
  shown.before = std::move(around.first);
  shown.after = std::move(around.second);
  return shown;
}

}  // namespace claimdex::app
