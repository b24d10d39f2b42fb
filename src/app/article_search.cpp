/// The articles' index follows the record as the claims' does (desk.cpp): it remembers the log position that it was made from and that position's hash. It is
/// not kept up to date by who writes, though: most desks never ask for it, so it is caught up, or made, by the first search that needs it.
#include "claimdex/app/article_search.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "claimdex/index/articles.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace {

namespace fs = std::filesystem;
using Kind = index::QueryNode::Kind;

constexpr std::array<std::string_view, 2> kScopes{"article", "checks"};
constexpr std::array<std::string_view, 3> kFields{"source", "lang", "published"};
/// Beyond so many changed articles building anew is quicker.
constexpr std::size_t kRebuildFrom = 2000;
/// Events that were no article's: beyond so many the index notes that it has seen them, so that nobody looks at them again.
constexpr std::int64_t kNoteAfter = 5000;
constexpr std::size_t kSnippetBytes = 280;

fs::path articles_dir(const fs::path& desk) { return desk / "index" / "articles"; }

bool names_scope(const index::QueryNode& node) {
  return (node.kind == Kind::Field && node.field == "in") ||
         std::any_of(node.children.begin(), node.children.end(), names_scope);
}

Result<void> check_fields(const index::QueryNode& node) {
  if (node.kind == Kind::Field && std::find(kFields.begin(), kFields.end(), node.field) == kFields.end())
    return fail(ErrorCode::Usage, fmt::format("{}: is of claims, and in:article finds articles", node.field),
                fmt::format("with in:article there are words, phrases and {}:", fmt::join(kFields, ": ")));
  for (const index::QueryNode& child : node.children) CLAIMDEX_CHECK(check_fields(child));
  return {};
}

index::ArticleText article_text(ArticleId id, Article&& article) {
  index::ArticleText out;
  out.id = id;
  out.text = std::move(article.text);
  out.title = std::move(article.details.title);
  out.lang = std::move(article.details.lang);
  out.source = std::move(article.details.source);
  if (article.details.published) out.published = published_day(*article.details.published);
  return out;
}

Result<void> fill(store::Store& store, index::ArticleWriter writer, const std::vector<ArticleId>& ids,
                  const store::Revision& head) {
  for (const ArticleId id : ids) {
    CLAIMDEX_TRY(auto article, store.present_article(id));
    CLAIMDEX_CHECK(article ? writer.put(article_text(id, *std::move(article))) : writer.remove(id));
  }
  return writer.commit({store.uid(), head.seq, head.hash});
}

Result<void> build_anew(store::Store& store, const fs::path& dir, const Notice& notice) {
  CLAIMDEX_TRY(auto writer, index::ArticleWriter::rebuild(dir));
  CLAIMDEX_TRY(const auto head, store.head());
  CLAIMDEX_TRY(const auto ids, store.articles_of(std::nullopt));
  notice(fmt::format("making the index of whole articles, {} of them; the next search finds it there", ids.size()));
  return fill(store, std::move(writer), ids, head);
}

/// Under the lock, so the state is read again.
Result<void> catch_up(store::Store& store, const fs::path& dir, const Notice& notice) {
  auto writer = index::ArticleWriter::open(dir);
  if (!writer && writer.error().code != ErrorCode::IndexStale) return tl::unexpected(writer.error());
  if (writer && writer->state().desk_uid == store.uid()) {
    const index::State have = writer->state();
    CLAIMDEX_TRY(const auto changes, store.articles_since(have.seq));
    if (changes.hash == have.hash && !changes.all && changes.ids.size() < kRebuildFrom)
      return fill(store, *std::move(writer), changes.ids, changes.head);
  }
  if (writer) {
    const index::ArticleWriter release = *std::move(writer);  // its lock goes before another is built
  }
  return build_anew(store, dir, notice);
}

/// The index as the record is now; who can't have the lock answers from what is there.
Result<index::Searcher> open_articles(Desk& desk, const Notice& notice) {
  const fs::path dir = articles_dir(desk.dir());
  const auto open = [&] { return index::Searcher::open(dir, index::Texts::Articles); };
  auto searcher = open();
  if (!searcher && searcher.error().code != ErrorCode::IndexStale) return searcher;
  if (searcher) {
    const index::State have = searcher->state();
    CLAIMDEX_TRY(const auto changes, desk.store().articles_since(have.seq));
    const bool ours = have.desk_uid == desk.store().uid() && changes.hash == have.hash;
    if (ours && !changes.all && changes.ids.empty() && changes.head.seq - have.seq < kNoteAfter) return searcher;
  }
  if (auto done = catch_up(desk.store(), dir, notice); !done) {
    if (!searcher)
      return fail(ErrorCode::IndexStale, "the index of whole articles can't be made: " + done.error().message,
                  done.error().hint);
    notice("another process is writing the articles' index: newest articles may be missing");
    return searcher;
  }
  return open();
}

std::size_t distinct(std::string_view text, const std::vector<ByteSpan>& spans, std::size_t first, std::size_t last) {
  std::set<std::string> words;
  for (std::size_t i = first; i <= last; ++i)
    words.insert(text::fold(text.substr(spans[i].start, spans[i].end - spans[i].start)));
  return words.size();
}

/// The piece of the text with the most different words of the query, from a blank to a blank, as far as there is room.
ByteSpan best_piece(std::string_view text, const std::vector<ByteSpan>& spans) {
  std::size_t best_first = 0, best_last = 0, most = 0;
  constexpr std::size_t kLookedAt = 2000;  // hits: a book may have any number
  const std::size_t n = std::min(spans.size(), kLookedAt);
  for (std::size_t first = 0, last = 0; first < n; ++first) {
    last = std::max(last, first);
    while (last + 1 < n && spans[last + 1].end - spans[first].start <= kSnippetBytes) ++last;
    if (const std::size_t words = distinct(text, spans, first, last); words > most) {
      most = words;
      best_first = first;
      best_last = last;
    }
  }
  std::size_t from = spans.empty() ? 0 : spans[best_first].start, to = spans.empty() ? 0 : spans[best_last].end;
  const std::size_t room = to - from < kSnippetBytes ? kSnippetBytes - (to - from) : 0;
  const std::size_t left = from > room / 2 ? from - room / 2 : 0, right = std::min(text.size(), to + room / 2);
  // From a paragraph's beginning, else from a blank.
  if (const auto para = text.substr(left, from - left).rfind("\n\n"); para != std::string_view::npos)
    from = left + para + 2;
  else if (left == 0)
    from = 0;
  else if (const auto blank = text.find_first_of(" \n", left); blank < from)
    from = blank + 1;
  if (const auto para = text.substr(to, right - to).find("\n\n"); para != std::string_view::npos)
    to += para;
  else if (right == text.size())
    to = right;
  else if (const auto blank = text.substr(to, right - to).find_last_of(" \n"); blank != std::string_view::npos)
    to += blank;
  return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
}

Result<ArticleHit> hit_of(store::Store& store, const index::Searcher& searcher, const index::QueryNode& query,
                          ArticleId id) {
  ArticleHit hit;
  CLAIMDEX_TRY(hit.article, store.article(id));
  if (hit.article.forgotten) return hit;
  CLAIMDEX_TRY(const std::string words, store.article_text(id, hit.article.newest));
  const auto spans = searcher.highlights(query, words, hit.article.details.lang);
  // The title stands above the snippet anyway.
  const std::string title = hit.article.details.title.value_or("");
  const auto in_body = std::find_if(spans.begin(), spans.end(), [&](const ByteSpan& span) {
    return !words.starts_with(title) || span.start >= title.size();
  });
  const ByteSpan piece = best_piece(words, in_body == spans.end() ? spans : std::vector(in_body, spans.end()));
  const text::OffsetMap map(words);
  hit.span = map.to_span(piece);
  hit.snippet = words.substr(piece.start, piece.end - piece.start);
  for (const ByteSpan& span : spans)
    if (span.start >= piece.start && span.end <= piece.end) {
      hit.highlights.push_back({span.start - piece.start, span.end - piece.start});
      hit.matches.push_back(map.to_span(span));
    }
  return hit;
}

}  // namespace

Result<std::string> take_scope(index::QueryNode& query) {
  const auto is_scope = [](const index::QueryNode& node) { return node.kind == Kind::Field && node.field == "in"; };
  std::vector<std::string> scopes;
  if (is_scope(query)) {
    scopes.push_back(query.value);
    query = index::QueryNode();
  } else if (query.kind == Kind::And) {
    for (const index::QueryNode& child : query.children)
      if (is_scope(child)) scopes.push_back(child.value);
    std::erase_if(query.children, is_scope);
    if (query.children.empty()) query = index::QueryNode();
    if (query.children.size() == 1) query = index::QueryNode(query.children.front());
  }
  if (scopes.size() > 1 || names_scope(query))
    return fail(ErrorCode::Usage, "in: says once what is searched, beside the other words",
                "claimdex search in:article 'drowned OR flood'");
  if (scopes.empty()) return std::string();
  const std::string scope = scopes.front() == "articles" ? "article" : scopes.front();
  if (std::find(kScopes.begin(), kScopes.end(), scope) != kScopes.end()) return scope;
  return fail(ErrorCode::Usage, fmt::format("in:{} can't be searched", text::printable(scope)),
              fmt::format("there is in:{}; without it claims are searched", fmt::join(kScopes, " in:")));
}

Result<ArticleHits> search_articles(Desk& desk, const index::QueryNode& query, const index::SearchOptions& options,
                                    bool ids_only, const Notice& notice) {
  CLAIMDEX_CHECK(check_fields(query));
  if (options.sort == index::Sort::Figure || options.sort == index::Sort::Worth)
    return fail(ErrorCode::Usage, "articles have no figure and no worth to be sorted by",
                "--sort relevance, newest or published");
  CLAIMDEX_TRY(auto searcher, open_articles(desk, notice));
  const auto none = [](const index::QueryNode&) -> Result<index::IdSet> { return index::IdSet(); };
  CLAIMDEX_TRY(const auto page, searcher.search(query, options, none));
  ArticleHits out;
  out.total = page.total;
  out.exact = page.exact;
  for (const ClaimId document : page.ids) out.ids.push_back(ArticleId{document.number});
  if (ids_only) return out;
  for (const ArticleId id : out.ids) {
    CLAIMDEX_TRY(auto hit, hit_of(desk.store(), searcher, query, id));
    out.hits.push_back(std::move(hit));
  }
  return out;
}

void drop_article_index(const fs::path& desk) {
  std::error_code ignored;
  fs::remove_all(articles_dir(desk), ignored);
  fs::remove_all(articles_dir(desk).string() + ".new", ignored);
}

}  // namespace claimdex::app
