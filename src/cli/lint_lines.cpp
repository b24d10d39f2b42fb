#include "lint_lines.hpp"

#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "inputs.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

Ink ink_of(app::Severity severity) {
  return severity == app::Severity::Error ? Ink::Red : severity == app::Severity::Warning ? Ink::Yellow : Ink::Dim;
}

/// "dead-evidence e3: its copy is gone from the archive"
std::string finding_words(const app::LintFinding& finding) {
  return fmt::format("{}{}: {}", name_of(finding.code), finding.evidence ? " " + finding.evidence->str() : "",
                     text::printable(finding.message));
}

}  // namespace

std::string lint_block(const Terminal& terminal, const app::LintedClaim& linted) {
  if (linted.findings.empty()) return {};
  const ClaimRecord& claim = linted.claim;
  std::string words = text::printable(claim.text);
  if (terminal.tty) words = text::fit(words, terminal.columns - 2);
  std::string out = fmt::format("{}  {}, {}\n  {}\n", paint(terminal, Ink::Bold, claim.id.str()),
                                verdict_words(terminal, claim.verdict, 0), name_of(claim.progress), words);
  for (const app::LintFinding& finding : linted.findings) {
    const std::string severity = fmt::format("{:<7}", name_of(finding.severity));
    out += fmt::format("  {}  {}\n", paint(terminal, ink_of(finding.severity), severity), finding_words(finding));
    if (!finding.repair.empty())
      out += fmt::format("  {:<7}  {}\n", "", paint(terminal, Ink::Dim, text::printable(finding.repair)));
  }
  return out;
}

int refuse_errors(Context& context, app::Desk& desk, const std::vector<ClaimId>& ids) {
  auto extractor = load_extractor(context);
  if (!extractor) return report(context, extractor.error());
  const auto linted = desk.lint(ids, *extractor);
  if (!linted) return report(context, linted.error());
  std::size_t errors = 0;
  for (const app::LintedClaim& claim : *linted)
    for (const app::LintFinding& finding : claim.findings) {
      if (finding.severity != app::Severity::Error) continue;
      ++errors;
      context.say(fmt::format("{} {}", claim.claim.id.str(), finding_words(finding)));
    }
  if (errors == 0) return kDone;
  context.say(fmt::format("{} error{}; nothing was written", errors, errors == 1 ? "" : "s"));
  return kCheckFailed;
}

}  // namespace claimdex::cli
