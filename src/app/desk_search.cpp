#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "claimdex/app/article_search.hpp"
#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"

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
    if (standing.content_seq <= have.seq) return searcher;
    if (standing.content_seq - have.seq > kReaderCatchesUp) {
      notice_("the index is behind the record; newest claims may be missing until `claimdex reindex`");
      return searcher;
    }
  } else if (standing.content_seq > 0) {
    notice_(searcher ? "the index is not this desk's: building it anew"
                     : searcher.error().message + ": building it anew");
  }
  if (auto done = catch_up(); !done) {
    if (!searcher)
      return fail(ErrorCode::IndexStale, "the index can't be read and can't be made: " + done.error().message,
                  done.error().hint);
    notice_("another process is writing the index: newest claims may be missing");
    return searcher;
  }
  return index::Searcher::open(index_dir());
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

namespace {

/// Does a query ask for what people keep for themselves: who has a claim, their tags, notes and days?
bool asks_for_internal(const index::QueryNode& node) {
  constexpr std::array<std::string_view, 4> kFields{"tag", "assignee", "due", "dossier"};
  constexpr std::array<std::string_view, 4> kHaving{"note", "tag", "assignee", "due"};
  const auto among = [](const auto& all, const std::string& word) {
    return std::find(all.begin(), all.end(), word) != all.end();
  };
  if (among(kFields, node.field) || (node.field == "has" && among(kHaving, node.value))) return true;
  return std::any_of(node.children.begin(), node.children.end(), asks_for_internal);
}

}  // namespace

/// The first time that it was published, and the address that was given last; nothing where it isn't published now.
Result<std::optional<exporter::SheetPublication>> Desk::publication(const ClaimRecord& claim) {
  std::optional<exporter::SheetPublication> out;
  if (claim.progress != Progress::Published) return out;
  CLAIMDEX_TRY(const auto events, store_.events({.subject = claim.id.str(), .limit = std::nullopt}));
  for (const EventRecord& event : events) {
    if (event.action != "publish") continue;
    if (!out) out = exporter::SheetPublication{event.at, {}};
    if (event.field == "url") out->url = event.new_value;
  }
  return out;
}

Result<exporter::Sheet> Desk::sheet(const std::string& query, const std::optional<std::string>& as_of) {
  CLAIMDEX_TRY(auto sheet, empty_sheet(as_of));
  CLAIMDEX_TRY(const index::QueryNode tree, read_query(query));
  // A sheet says which claims it holds, but neither how the desk sorts its work nor what it calls its searches and dossiers.
  sheet.query = asks_for_internal(tree) || !index::saved_names(query).empty() ? "a search of the desk" : query;
  CLAIMDEX_TRY(const auto ids, find_all(query));
  CLAIMDEX_CHECK(put_on_sheet(sheet, ids));
  return sheet;
}

/// From here on the desk's clock shows what the sheet is as of.
Result<exporter::Sheet> Desk::empty_sheet(const std::optional<std::string>& as_of) {
  exporter::Sheet sheet;
  sheet.title = "Fact-check sheet";
  CLAIMDEX_TRY(Config config, read_config(dir_));
  sheet.labels = std::move(config.labels);
  sheet.desk_name = std::move(config.desk_name);
  sheet.ratings = std::move(config.ratings);
  CLAIMDEX_TRY(auto last, store_.last_event_at());
  sheet.as_of = as_of ? *as_of : last.value_or("");
  as_of_ = sheet.as_of;
  CLAIMDEX_TRY(auto head, store_.head());
  sheet.log_head = head.hash;
  return sheet;
}

Result<void> Desk::put_on_sheet(exporter::Sheet& sheet, const std::vector<ClaimId>& ids) {
  CLAIMDEX_TRY(auto claims, store_.claims(ids));
  CLAIMDEX_CHECK(add_passed_reviews(claims));
  for (ClaimRecord& claim : claims) {
    exporter::SheetClaim out;
    CLAIMDEX_TRY(auto around, words_around(claim));
    out.before = std::move(around.first);
    out.after = std::move(around.second);
    CLAIMDEX_TRY(auto evidence, store_.evidence(claim.id));
    for (Evidence& e : evidence)
      out.evidence.push_back({e.url, e.file, e.sha256, e.details.stance, e.details.quote, e.details.at,
                              e.details.media_type, e.details.captured, e.added});
    CLAIMDEX_TRY(out.publication, publication(claim));
    out.one_origin = rests_on_one_origin(claim);
    out.id = claim.id;
    out.uid = std::move(claim.uid);
    out.text = std::move(claim.text);
    out.slots = std::move(claim.slots);
    out.article = std::move(claim.article);
    out.seen = std::move(claim.seen);
    out.lang = std::move(claim.lang);
    out.span = claim.span;
    out.verdict = claim.verdict;
    out.progress = claim.progress;
    out.reason = std::move(claim.reason);
    out.stale = std::move(claim.stale);
    out.mentions = claim.mentions;
    out.origins = claim.origins;
    out.created = std::move(claim.created);
    out.changed = std::move(claim.changed);
    if (claim.retired) out.stale.emplace_back("no article makes this claim any more");  // in a dossier it stays
    sheet.claims.push_back(std::move(out));
  }
  return {};
}

}  // namespace claimdex::app
