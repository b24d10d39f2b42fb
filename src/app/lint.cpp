// The rules of `lint`, one function for each. A rule says nothing where it can't know: a quote in a language whose numbers aren't read, a claim that no
// article holds. What is looked up for them, and how: desk_lint.cpp.
#include "claimdex/app/lint.hpp"

#include <fmt/format.h>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::app {
namespace {

using exporter::CopyState;
using exporter::QuoteState;

/// Of schema.org's claimReviewed, as search engines want it.
constexpr std::size_t kLongestReviewed = 75;

bool is_verified(Verdict verdict) { return verdict == Verdict::Verified || verdict == Verdict::MostlyVerified; }

class Findings {
 public:
  explicit Findings(const LintLevels& levels) : levels_(levels) {}
  void add(LintCode code, std::string message, std::string repair = {}, std::optional<EvidenceId> evidence = {}) {
    const Severity severity = levels_[static_cast<std::size_t>(code)];
    if (severity != Severity::Off) all_.push_back({code, severity, evidence, std::move(message), std::move(repair)});
  }
  std::vector<LintFinding> take() { return std::move(all_); }

 private:
  const LintLevels& levels_;
  std::vector<LintFinding> all_;
};

void reason(const LintFacts& facts, Findings& out) {
  const ClaimRecord& claim = facts.claim;
  if (claim.verdict == Verdict::Unchecked || (claim.reason && !text::normalise_line(*claim.reason).empty())) return;
  const std::string_view verdict = name_of(claim.verdict);
  out.add(LintCode::ReasonMissing, fmt::format("{}, and nothing says why", verdict),
          fmt::format("claimdex mark {} {} --because '…'", claim.id.str(), verdict));
}

void words(const LintFacts& facts, Findings& out) {
  const ClaimRecord& claim = facts.claim;
  if (facts.words_there && *facts.words_there != claim.text && claim.article)
    out.add(LintCode::QuoteNotVerbatim,
            fmt::format("{} has other words where this claim is said to stand", claim.article->id.str()),
            "claimdex doctor");
  for (const EvidenceFacts& one : facts.evidence)
    if (one.quote == QuoteState::Missing)
      out.add(LintCode::QuoteNotVerbatim, "its copy doesn't hold the words that are quoted",
              fmt::format("claimdex evidence edit {} --quote '…'", one.evidence.id.str()), one.evidence.id);
}

void copies(const LintFacts& facts, Findings& out) {
  for (const EvidenceFacts& one : facts.evidence)
    if (one.copy == CopyState::Missing || one.copy == CopyState::Damaged)
      out.add(LintCode::DeadEvidence,
              one.copy == CopyState::Missing ? "its copy is gone from the archive" : "its copy isn't what it was",
              one.evidence.url ? fmt::format("claimdex evidence edit {} --fetch", one.evidence.id.str()) : "",
              one.evidence.id);
}

void origins(const LintFacts& facts, Findings& out) {
  const ClaimRecord& claim = facts.claim;
  if (!rests_on_one_origin(claim)) return;
  out.add(LintCode::OneOrigin,
          fmt::format("{} mention{} in one origin, and no evidence from elsewhere speaks for it", claim.mentions,
                      claim.mentions == 1 ? "" : "s"),
          fmt::format("claimdex evidence add {} https://… --stance supports", claim.id.str()));
}

void other_side(const LintFacts& facts, Findings& out) {
  if (!is_verified(facts.claim.verdict) || facts.tried) return;
  for (const EvidenceFacts& one : facts.evidence)
    if (one.evidence.details.stance == "refutes" || one.evidence.details.stance == "context") return;
  out.add(LintCode::NoCounterEvidence, "no evidence against it or beside it, and nothing says that somebody looked",
          fmt::format("claimdex tried {} --searched '…'", facts.claim.id.str()));
}

void archived(const LintFacts& facts, Findings& out) {
  for (const EvidenceFacts& one : facts.evidence)
    if (!one.evidence.sha256)
      out.add(LintCode::UnarchivedEvidence, "there is no copy of it",
              fmt::format("claimdex evidence edit {} --fetch", one.evidence.id.str()), one.evidence.id);
}

/// What refutes a figure holds another one, and context need hold none.
bool should_hold_figure(const ClaimRecord& claim, const Evidence& evidence) {
  const auto& stance = evidence.details.stance;
  return stance == "supports" || (!stance && is_verified(claim.verdict));
}

void figures(const LintFacts& facts, Findings& out) {
  if (!facts.claim.slots.figure) return;
  for (const EvidenceFacts& one : facts.evidence)
    if (one.holds_figure == false && should_hold_figure(facts.claim, one.evidence))
      out.add(LintCode::EvidenceLacksFigure,
              fmt::format("no number in its quote fits {}", exporter::figure_words(*facts.claim.slots.figure)),
              fmt::format("claimdex evidence check {}", facts.claim.id.str()), one.evidence.id);
}

void claim_review(const LintFacts& facts, Findings& out) {
  const ClaimRecord& claim = facts.claim;
  const std::string id = claim.id.str();
  if (claim.verdict == Verdict::Unchecked)
    out.add(LintCode::ClaimReviewFields, "no reviewRating: it has no verdict",
            fmt::format("claimdex mark {} VERDICT --because '…'", id));
  if (claim.progress == Progress::Published && !facts.page_url)
    out.add(LintCode::ClaimReviewFields, "no url: nothing says on which page it was published",
            fmt::format("claimdex reopen {} --because '…', then publish it with --url", id));
}

void stale(const LintFacts& facts, Findings& out) {
  for (const std::string& why : facts.claim.stale)
    out.add(LintCode::Stale, why, fmt::format("claimdex show {}", facts.claim.id.str()));
}

void length(const LintFacts& facts, Findings& out) {
  const std::size_t length = text::count_code_points(facts.claim.text);
  if (length > kLongestReviewed)
    out.add(LintCode::LongClaim,
            fmt::format("{} characters; claimReviewed should have at most {}", length, kLongestReviewed));
}

void voice(const LintFacts& facts, Findings& out) {
  const ClaimRecord& claim = facts.claim;
  if (claim.slots.figure && claim.slots.attribution.empty())
    out.add(LintCode::UnattributedNumber,
            claim.article ? "the article gives the number in its own voice" : "nobody is named for the number",
            fmt::format("claimdex edit {} --speaker NAME --because '…'", claim.id.str()));
}

}  // namespace

std::vector<LintFinding> lint(const LintFacts& facts, const LintLevels& levels) {
  Findings out(levels);
  for (const auto rule :
       {reason, words, copies, origins, other_side, archived, figures, claim_review, stale, length, voice})
    rule(facts, out);
  return out.take();
}

}  // namespace claimdex::app
