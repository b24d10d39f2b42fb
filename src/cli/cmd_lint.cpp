#include <fmt/format.h>

#include <algorithm>

#include "claimdex/exporter/json_reports.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "lint_lines.hpp"
#include "pager.hpp"

namespace claimdex::cli {
namespace {

/// The severities are those that hold where a desk says nothing: an explanation needs no desk.
int explain(Context& context, const std::string& typed) {
  if (typed == "all") {
    for (const app::LintRule& rule : app::kLintRules)
      context.out.line(fmt::format("{:<22} {:<8} {}", name_of(rule.code), name_of(rule.severity), rule.what));
    return kDone;
  }
  const auto code = parse_name<app::LintCode>(typed);
  if (!code) {
    const auto& codes = Names<app::LintCode>::values;
    const auto near = text::nearest(typed, {codes.begin(), codes.end()});
    return report(context, {ErrorCode::Usage, fmt::format("there is no code \"{}\"", text::printable(typed)),
                            near ? fmt::format("did you mean {}?", *near) : "claimdex lint --explain all"});
  }
  const app::LintRule& rule = app::kLintRules[static_cast<std::size_t>(*code)];
  context.out.line(fmt::format("{}, {} unless the desk says otherwise: {}\n", name_of(rule.code),
                               name_of(rule.severity), rule.what));
  constexpr int kWidth = 88;
  for (const std::string& line : text::wrap(rule.explanation, kWidth)) context.out.line(line);
  return kDone;
}

bool names_dossier(const std::vector<std::string>& words) { return words.size() == 2 && words[0] == "dossier"; }

Result<std::vector<ClaimId>> wanted(app::Desk& desk, const std::vector<std::string>& words) {
  if (words.empty()) return desk.worked_on();
  if (!names_dossier(words)) return desk.find_all(*joined(words));
  std::vector<ClaimId> out;
  CLAIMDEX_TRY(const auto dossier, desk.show_dossier(words[1]));
  for (const ClaimRecord& claim : dossier.claims) out.push_back(claim.id);
  return out;
}

void write_json(Context& context, const app::LintedClaim& claim) {
  for (const app::LintFinding& finding : claim.findings) {
    std::string line;
    exporter::lint_finding_json(line, claim.claim.id, finding.evidence, name_of(finding.code),
                                name_of(finding.severity), finding.message, finding.repair);
    context.out.line(line);
  }
}

}  // namespace

int cmd_lint(Context& context) {
  const Options& options = context.options;
  if (options.explain_code) return explain(context, *options.explain_code);
  auto extractor = load_extractor(context);
  if (!extractor) return report(context, extractor.error());
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto ids = wanted(*desk, options.words);
  if (!ids) return report(context, ids.error());
  if (ids->empty() && !options.words.empty()) {
    context.say("no claim is found by that: nothing was looked at");
    if (names_dossier(options.words)) return kNothingFound;
    if (const auto explained = desk->explain(*joined(options.words)))
      for (const std::string& advice : explained->advice) context.say(advice);
    return kNothingFound;
  }
  const auto linted = desk->lint(*ids, *extractor);
  if (!linted) return report(context, linted.error());
  if (auto dressed = context.dress(*desk); !dressed) return report(context, dressed.error());
  std::array<std::size_t, Names<app::Severity>::values.size()> found{};
  std::string out;
  for (const app::LintedClaim& claim : *linted) {
    for (const app::LintFinding& finding : claim.findings) ++found[static_cast<std::size_t>(finding.severity)];
    if (options.json)
      write_json(context, claim);
    else
      out += lint_block(context.terminal, claim);
  }
  const auto of = [&](app::Severity severity) { return found[static_cast<std::size_t>(severity)]; };
  const std::size_t errors = of(app::Severity::Error), warnings = of(app::Severity::Warning);
  if (!options.json) {
    out += fmt::format("{}: {}, {}, {}\n", exporter::count_words(linted->size(), "claim"),
                       exporter::count_words(errors, "error"), exporter::count_words(warnings, "warning"),
                       exporter::count_words(of(app::Severity::Note), "note"));
    print_paged(context, out);
  }
  return errors + warnings == 0 ? kDone : kCheckFailed;
}

}  // namespace claimdex::cli
