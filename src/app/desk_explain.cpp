/// How a query was read, and what to do where it finds nothing.
#include <fmt/format.h>

#include <algorithm>

#include "claimdex/app/article_search.hpp"
#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace {

std::string counted(std::int64_t n) { return n == 1 ? "1 claim" : fmt::format("{} claims", n); }

}  // namespace

/// The index knows stems ("mobilis"); a claim that has one says which word it is.
Result<std::string> Desk::word_with_stem(const index::Searcher& searcher, const index::Explanation::Unknown& unknown) {
  if (!unknown.where) return unknown.near_stem;
  const std::array<ClaimId, 1> ids{*unknown.where};
  CLAIMDEX_TRY(const auto claims, store_.claims(ids));
  const ClaimRecord& claim = claims.front();
  index::QueryNode beginning;
  beginning.kind = index::QueryNode::Kind::Prefix;
  beginning.words.push_back(unknown.near_stem);
  std::vector<std::string> texts{claim.text};
  if (claim.article) {
    texts.push_back(claim.article->title.value_or(""));
    CLAIMDEX_TRY(const auto words, store_.article_text(claim.article->id, claim.article->version));
    if (claim.sentence) texts.emplace_back(text::slice(words, *claim.sentence));
  }
  for (const std::string& words : texts)
    for (const ByteSpan& span : searcher.highlights(beginning, words, claim.lang))
      return words.substr(span.start, span.end - span.start);
  return unknown.near_stem;
}

Result<Explained> Desk::explain(const std::string& query) {
  Explained out;
  CLAIMDEX_TRY(auto tree, read_query(query));
  CLAIMDEX_TRY(const std::string scope, take_scope(tree));
  if (!scope.empty())
    return fail(ErrorCode::Usage, fmt::format("--explain is for claims, and in:{} finds none", scope), "leave it out");
  CLAIMDEX_TRY(auto searcher, open_searcher());
  auto record = [this](const index::QueryNode& leaf) { return answer(leaf); };
  CLAIMDEX_TRY(out.tree, searcher.explain(tree, record));
  for (const auto& unknown : out.tree.unknown) {
    const std::string word = text::printable(unknown.word);
    const auto handle = ClaimId::parse(word);
    if (handle && store_.present(*handle).value_or(std::nullopt)) {
      out.advice.push_back(fmt::format("no claim has the word \"{}\": did you mean id:{}?", word, word));
      continue;
    }
    if (unknown.near_stem.empty()) {
      out.advice.push_back(fmt::format("no claim has the word \"{}\"", word));
      continue;
    }
    CLAIMDEX_TRY(const std::string near, word_with_stem(searcher, unknown));
    out.advice.push_back(fmt::format("no claim has the word \"{}\": did you mean {}?", word, text::printable(near)));
  }
  for (const auto& without : out.tree.without)
    out.advice.push_back(fmt::format("without {}: {}", without.query, counted(without.hits)));
  return out;
}

}  // namespace claimdex::app
