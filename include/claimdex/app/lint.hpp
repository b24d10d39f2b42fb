#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/names.hpp"
#include "claimdex/core/record.hpp"
#include "claimdex/exporter/json_evidence.hpp"

/// Is a claim ready to be published? A pure function over what the record knows of it, and the one table of its rules. Codes are stable: scripts and
/// config.toml name them.
namespace claimdex::app {

enum class LintCode : std::uint8_t {
  ReasonMissing,
  QuoteNotVerbatim,
  DeadEvidence,
  OneOrigin,
  NoCounterEvidence,
  UnarchivedEvidence,
  EvidenceLacksFigure,
  ClaimReviewFields,
  Stale,
  LongClaim,
  UnattributedNumber,
};
enum class Severity : std::uint8_t { Off, Note, Warning, Error };

struct LintRule {
  LintCode code;
  Severity severity;             ///< unless the desk says otherwise
  std::string_view what;         ///< a line
  std::string_view explanation;  ///< why it matters, how it is found out, what to do
};

/// In the order of LintCode: the worst first, as findings are listed.
inline constexpr std::array<LintRule, 11> kLintRules{{
    {LintCode::ReasonMissing, Severity::Error, "a verdict without a reason",
     "Every verdict but unchecked says what was found. A reason can go missing by a redaction or in an old desk. "
     "claimdex mark c12 VERDICT --because '…' gives one."},
    {LintCode::QuoteNotVerbatim, Severity::Error, "quoted words that don't stand where they are said to",
     "The claim's words have to be those of its article, letter for letter, and a piece of evidence's quote has to "
     "stand in its archived copy. Other quotation marks, capitals and line breaks are forgiven there, other words "
     "aren't. claimdex evidence edit e5 --quote '…' corrects a quote; what doesn't fit an article is for claimdex "
     "doctor."},
    {LintCode::DeadEvidence, Severity::Error, "evidence whose archived copy is gone or isn't what it was",
     "Evidence that nobody can look at any more shows nothing. Files that are missing in the archive are noticed "
     "always, damaged ones where they are read for a quote; claimdex evidence check reads all of them. No page is "
     "visited. claimdex evidence edit e5 --fetch takes a new copy."},
    {LintCode::OneOrigin, Severity::Warning, "everything that speaks for it goes back to one origin",
     "Forty copies of one report are one origin, and so are reports that name one agency. Beside origins only evidence "
     "from elsewhere counts, unless it refutes or is context. Not asked of refuted claims. claimdex evidence add c12 "
     "https://… --stance supports adds a source; claimdex search origins:1 lists such claims."},
    {LintCode::NoCounterEvidence, Severity::Warning, "verified, and nobody looked for what speaks against it",
     "A claim that is verified or mostly verified should have been put to the test: by evidence that refutes it or "
     "gives context, or by an entry of the working log that says where somebody looked or who was asked. claimdex "
     "tried c12 --searched 'the ministry’s lists' records it; it stays inside."},
    {LintCode::UnarchivedEvidence, Severity::Warning, "evidence without a copy in the archive",
     "Pages change and disappear. claimdex evidence edit e5 --fetch keeps one, and sheets show its SHA-256."},
    {LintCode::EvidenceLacksFigure, Severity::Warning, "a quote that should show the figure and doesn't hold it",
     "Looked at are quotes of evidence that supports the claim or, where its side isn't said, of verified claims. "
     "Numbers are compared as values: 300k, 300,000 and three hundred thousand are one. claimdex evidence check looks "
     "into the archived copies."},
    {LintCode::ClaimReviewFields, Severity::Warning, "a field that ClaimReview needs is missing",
     "Search engines want claimReviewed, reviewRating and the url of the page on which the review stands. They come "
     "from the claim's text, its verdict, and claimdex publish --url, so an url is only missed in what is published."},
    {LintCode::Stale, Severity::Warning, "the verdict may be out of date",
     "A newer figure, a changed article, evidence that proves to be of the claim's own origin, or the day to look at "
     "it again has passed. claimdex mark it anew, or move the day with claimdex due."},
    {LintCode::LongClaim, Severity::Note, "the claim is longer than 75 characters",
     "Search engines ask for at most 75 in claimReviewed: a telephone shows no more. An article's words are never cut, "
     "so this is only to be known."},
    {LintCode::UnattributedNumber, Severity::Note, "a number that nobody is named for",
     "The article says it in its own voice, so readers can't know who counted. Where somebody is named further away, "
     "claimdex edit c12 --speaker NAME says so."},
}};
inline constexpr std::size_t kLintCodes = kLintRules.size();
/// In the order of LintCode.
using LintLevels = std::array<Severity, kLintCodes>;
constexpr LintLevels default_lint_levels() {
  LintLevels out{};
  for (std::size_t i = 0; i < kLintCodes; ++i) out[i] = kLintRules[i].severity;
  return out;
}

/// A piece of evidence and what was seen of its copy.
struct EvidenceFacts {
  Evidence evidence;
  exporter::CopyState copy = exporter::CopyState::None;
  exporter::QuoteState quote = exporter::QuoteState::None;  ///< in the copy
  std::optional<bool> holds_figure;                         ///< its quote; nothing where it can't be told
};

/// All that the rules ask of a claim.
struct LintFacts {
  ClaimRecord claim;
  std::optional<std::string>
      words_there;  ///< of its article, where the claim is said to stand; nothing for free claims
  std::vector<EvidenceFacts> evidence;
  bool tried = false;                   ///< the working log says where somebody looked or who was asked
  std::optional<std::string> page_url;  ///< of what is published
};

struct LintFinding {
  LintCode code = LintCode::ReasonMissing;
  Severity severity = Severity::Note;
  std::optional<EvidenceId> evidence;  ///< what it is about, where that isn't the claim as a whole
  std::string message;
  std::string repair;  ///< a command; may be empty
};

/// The worst rules first; without those that are off. Words of articles and people are in messages as they are: who prints them cleans them.
std::vector<LintFinding> lint(const LintFacts& facts, const LintLevels& levels);

/// A claim and what there is to be said of it.
struct LintedClaim {
  ClaimRecord claim;
  std::vector<LintFinding> findings;
};

}  // namespace claimdex::app

namespace claimdex {
template <>
struct Names<app::LintCode> {
  static constexpr std::array<std::string_view, app::kLintCodes> values{
      "reason-missing",      "quote-not-verbatim",    "dead-evidence",      "one-origin", "no-counter-evidence",
      "unarchived-evidence", "evidence-lacks-figure", "claimreview-fields", "stale",      "long-claim",
      "unattributed-number"};
};
template <>
struct Names<app::Severity> {
  static constexpr std::array<std::string_view, 4> values{"off", "note", "warning", "error"};
};
}  // namespace claimdex
