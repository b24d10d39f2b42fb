/// What `lint` has to look up. Claims are read in one go and their articles one after the other; of what people did, only what a rule can ask for: the
/// working log of verified claims that have one, the log of published ones, copies that somebody quotes. So the work is in proportion to the claims.
#include <algorithm>
#include <set>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"
#include "find_figure.hpp"

namespace claimdex::app {

/// The text that was read last: claims of one article mostly come together.
struct Desk::ArticleWords {
  ArticleId id;
  int version = 0;
  std::string text;
};

namespace {

/// Nothing where numbers of its language aren't read.
std::optional<bool> holds(const std::string& quote, const Figure& figure, const extract::Extractor& extractor) {
  Article words;
  words.text = text::normalise_line(quote);
  const FigureSought sought = find_figure(figure, words, extractor);
  return sought.readable ? std::optional(sought.found.has_value()) : std::nullopt;
}

}  // namespace

Result<std::vector<ClaimId>> Desk::worked_on() {
  CLAIMDEX_TRY(auto out, store_.not_unchecked());
  for (const Progress progress : {Progress::Checked, Progress::Published}) {
    CLAIMDEX_TRY(const auto more, store_.with_progress(progress));
    out.insert(out.end(), more.begin(), more.end());
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  CLAIMDEX_TRY(const auto dismissed, store_.with_progress(Progress::Dismissed));
  std::erase_if(out, [&](ClaimId id) { return std::binary_search(dismissed.begin(), dismissed.end(), id); });
  return out;
}

Result<EvidenceFacts> Desk::evidence_facts(Evidence evidence, const std::optional<Figure>& figure,
                                           const extract::Extractor& extractor) {
  using exporter::CopyState;
  EvidenceFacts out;
  const auto& quote = evidence.details.quote;
  if (quote && figure) out.holds_figure = holds(*quote, *figure, extractor);
  if (quote && evidence.sha256) {
    // Nothing is asked of the copy that needs its language.
    const auto no_language = [](std::string_view) { return std::optional<std::string>(); };
    CLAIMDEX_TRY(const auto check, check_copy(evidence, std::nullopt, extractor, no_language));
    out.copy = check.copy;
    out.quote = check.quote;
  } else if (evidence.sha256) {
    const bool kept = store::Archive(dir_ / "archive").has(*evidence.sha256);
    out.copy = kept ? CopyState::Kept : CopyState::Missing;
  }
  out.evidence = std::move(evidence);
  return out;
}

Result<LintFacts> Desk::lint_facts(ClaimRecord claim, ArticleWords& words, const std::set<std::int64_t>& with_notes,
                                   const extract::Extractor& extractor) {
  LintFacts out;
  if (claim.article && claim.span) {
    const ArticleRef& article = *claim.article;
    if (words.id != article.id || words.version != article.version) {
      CLAIMDEX_TRY(words.text, store_.article_text(article.id, article.version));
      words.id = article.id;
      words.version = article.version;
    }
    out.words_there = std::string(text::slice(words.text, *claim.span));
  }
  if (claim.evidence > 0) {
    CLAIMDEX_TRY(auto all, store_.evidence(claim.id));
    for (Evidence& one : all) {
      CLAIMDEX_TRY(auto facts, evidence_facts(std::move(one), claim.slots.figure, extractor));
      out.evidence.push_back(std::move(facts));
    }
  }
  if (with_notes.contains(claim.id.number)) {
    CLAIMDEX_TRY(const auto notes, store_.notes(claim.id));
    out.tried = std::any_of(notes.begin(), notes.end(), [](const Note& note) { return note.kind != NoteKind::Note; });
  }
  CLAIMDEX_TRY(const auto published, publication(claim));
  if (published) out.page_url = published->url;
  out.claim = std::move(claim);
  return out;
}

Result<std::vector<LintedClaim>> Desk::lint(const std::vector<ClaimId>& ids, const extract::Extractor& extractor) {
  CLAIMDEX_TRY(const Config config, read_config(dir_));
  CLAIMDEX_TRY(auto claims, store_.claims(ids));
  CLAIMDEX_CHECK(add_passed_reviews(claims));
  CLAIMDEX_TRY(const auto noted, store_.having(store::Store::Having::Note));
  std::set<std::int64_t> with_notes;
  for (const ClaimId id : noted) with_notes.insert(id.number);
  ArticleWords words;
  std::vector<LintedClaim> out;
  for (ClaimRecord& claim : claims) {
    CLAIMDEX_TRY(LintFacts facts, lint_facts(std::move(claim), words, with_notes, extractor));
    std::vector<LintFinding> findings = app::lint(facts, config.lint);
    out.push_back({std::move(facts.claim), std::move(findings)});
  }
  return out;
}

}  // namespace claimdex::app
