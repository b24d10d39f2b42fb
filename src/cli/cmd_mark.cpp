#include <fmt/format.h>

#include <algorithm>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editor.hpp"
#include "selection.hpp"

namespace claimdex::cli {
namespace {

Error unknown_verdict(const std::string& word) {
  std::vector<std::string_view> names(Names<Verdict>::values.begin(), Names<Verdict>::values.end());
  auto near = text::nearest(word, names);
  return {ErrorCode::Usage, fmt::format("\"{}\" is neither a claim's handle nor a verdict", text::printable(word)),
          near ? fmt::format("did you mean {}?", *near) : fmt::format("verdicts: {}", fmt::join(names, " "))};
}

/// Handles and one verdict, in any order.
Result<app::MarkRequest> read_request(Context& context, Selection& selection) {
  app::MarkRequest request;
  std::optional<Verdict> verdict;
  for (const std::string& word : context.options.words) {
    if (auto named = parse_name<Verdict>(word)) {
      if (verdict) return fail(ErrorCode::Usage, "two verdicts are named", "one of them, please");
      verdict = named;
      continue;
    }
    CLAIMDEX_TRY(const bool taken, take_word(context, selection, word));
    if (!taken) return tl::unexpected(unknown_verdict(word));
  }
  if (selection.ids.empty() && !selection.bulk && !context.options.query)
    return fail(ErrorCode::Usage, "mark which claim?", "claimdex mark c12 disputed --because '…' --evidence https://…");
  if (!verdict)
    return fail(ErrorCode::Usage, "mark it as what?",
                fmt::format("verdicts: {}", fmt::join(Names<Verdict>::values, " ")));
  request.verdict = *verdict;
  request.because = context.options.because;
  request.evidence = context.options.evidence;
  return request;
}

std::string outcome(const app::Marked& one) {
  return fmt::format("{}  {} → {}", one.before.id.str(), name_of(one.before.verdict), name_of(one.verdict));
}

}  // namespace

int cmd_mark(Context& context) {
  Selection selection;
  auto request = read_request(context, selection);
  if (!request) return report(context, request.error());
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  if (auto found = find(context, *desk, selection); !found) return report(context, found.error());
  if (selection.ids.empty()) return nothing_found(context);
  request->ids = selection.ids;
  auto draft = write_reason(context, selection, request->verdict != Verdict::Unchecked,
                            fmt::format("mark {}", name_of(request->verdict)), [&](std::string words) {
                              request->because = std::move(words);
                              request->dry_run = true;
                              return desk->mark(*request);
                            });
  if (!draft) return refuse(context, draft.error());
  if (*draft) request->because = (*draft)->words();
  const auto preview = [](const app::Marked& one) { return outcome(one) + "  " + text::printable(one.before.text); };
  const auto marked = carry_out(context, selection, "Mark them?", preview, [&](bool dry_run) {
    request->dry_run = dry_run;
    return desk->mark(*request);
  });
  if (!marked && *draft) (*draft)->say_where(context);
  if (!marked) return refuse(context, marked.error());
  if (*draft) (*draft)->done();
  for (const app::Marked& one : *marked) {
    std::string line = outcome(one);
    if (!one.evidence.empty()) line += fmt::format(" (evidence {})", fmt::join(one.evidence, " "));
    context.out.line(context.options.dry_run ? line + " (dry run)" : line);
  }
  return kDone;
}

}  // namespace claimdex::cli
