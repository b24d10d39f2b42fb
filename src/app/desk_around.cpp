/// The sentences beside a claim's own. The record has the claim's sentence only, so the article is cut into sentences again, as extraction does it.
#include <algorithm>
#include <map>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace {

struct Cut {
  std::string text;
  std::vector<Span> sentences;
};

SentencesAround around(const Cut& article, Span own, std::size_t reach) {
  const auto& all = article.sentences;
  // The claim's sentence was found by the rules of its day: those of today may cut it in two.
  const auto first = std::find_if(all.begin(), all.end(), [&](Span s) { return s.end > own.start; });
  const auto last = std::find_if(first, all.end(), [&](Span s) { return s.start >= own.end; });
  const auto begin = first - std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(reach), first - all.begin());
  const auto end = last + std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(reach), all.end() - last);
  const auto texts = [&](auto from, auto to) {
    std::vector<SentencesAround::Sentence> out;
    for (; from != to; ++from) out.push_back({*from, std::string(text::slice(article.text, *from))});
    return out;
  };
  return {texts(begin, first), texts(first, last), texts(last, end)};
}

}  // namespace

Result<std::vector<SentencesAround>> Desk::sentences_around(const std::vector<ClaimRecord>& claims, std::size_t reach,
                                                            const extract::Extractor& extractor) {
  std::vector<SentencesAround> out;
  std::map<std::pair<ArticleId, int>, Cut> articles;  // several claims of one article are a common thing
  for (const ClaimRecord& claim : claims) {
    out.emplace_back();
    if (!claim.article || !claim.sentence) continue;
    auto [cut, fresh] = articles.try_emplace({claim.article->id, claim.article->version});
    if (fresh) {
      CLAIMDEX_TRY(Article article, store_.stored_article(claim.article->id, claim.article->version));
      cut->second.sentences = extractor.sentences(article);
      cut->second.text = std::move(article.text);
    }
    out.back() = around(cut->second, *claim.sentence, reach);
  }
  return out;
}

}  // namespace claimdex::app
