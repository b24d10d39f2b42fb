#include <fmt/format.h>

#include <algorithm>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"

namespace claimdex::cli {
namespace {

Error unknown_verdict(const std::string& word) {
  std::vector<std::string_view> names(Names<Verdict>::values.begin(), Names<Verdict>::values.end());
  auto near = text::nearest(word, names);
  return {ErrorCode::Usage, fmt::format("\"{}\" is neither a claim's handle nor a verdict", text::printable(word)),
          near ? fmt::format("did you mean {}?", *near) : fmt::format("verdicts: {}", fmt::join(names, " "))};
}

/// Handles and one verdict, in any order.
Result<app::MarkRequest> read_request(Context& context) {
  app::MarkRequest request;
  std::optional<Verdict> verdict;
  for (const std::string& word : context.options.words) {
    if (auto named = parse_name<Verdict>(word)) {
      if (verdict) return fail(ErrorCode::Usage, "two verdicts are named", "one of them, please");
      verdict = named;
    } else if (word == "-") {
      CLAIMDEX_TRY(auto ids, claim_ids_from_stdin(context));
      request.ids.insert(request.ids.end(), ids.begin(), ids.end());
    } else if (auto id = ClaimId::parse(word)) {
      request.ids.push_back(*id);
    } else {
      return tl::unexpected(unknown_verdict(word));
    }
  }
  if (request.ids.empty())
    return fail(ErrorCode::Usage, "mark which claim?", "claimdex mark c12 disputed --because '…' --evidence https://…");
  if (!verdict)
    return fail(ErrorCode::Usage, "mark it as what?",
                fmt::format("verdicts: {}", fmt::join(Names<Verdict>::values, " ")));
  std::sort(request.ids.begin(), request.ids.end());
  request.ids.erase(std::unique(request.ids.begin(), request.ids.end()), request.ids.end());
  request.verdict = *verdict;
  if (context.options.because && !text::valid_utf8(*context.options.because))
    return fail(ErrorCode::Usage, "the reason is not valid UTF-8", "");
  request.because = context.options.because;
  request.evidence = context.options.evidence;
  request.dry_run = context.options.dry_run;
  return request;
}

}  // namespace

int cmd_mark(Context& context) {
  auto request = read_request(context);
  if (!request) return report(context, request.error());
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  auto marked = desk->mark(*request);
  if (!marked) {
    // A change that can't be made because of what was typed is wrong usage, evidence files included.
    context.complain(marked.error());
    const ErrorCode code = marked.error().code;
    return code == ErrorCode::BadInput ? static_cast<int>(kUsage) : exit_status(code);
  }
  for (const app::Marked& one : *marked) {
    std::string line =
        fmt::format("{}  {} → {}", one.before.id.str(), name_of(one.before.verdict), name_of(one.verdict));
    if (!one.evidence.empty()) line += fmt::format(" (evidence {})", fmt::join(one.evidence, " "));
    context.out.line(context.options.dry_run ? line + " (dry run)" : line);
  }
  return kDone;
}

}  // namespace claimdex::cli
