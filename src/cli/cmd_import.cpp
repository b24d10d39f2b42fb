#include <fmt/format.h>

#include <iostream>

#include "claimdex/exporter/json_checks.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"

namespace claimdex::cli {
namespace {

std::string summary(const app::ImportReport& report, bool dry_run) {
  std::string out = fmt::format("{} fact-check{}, {} changed, {} there already, {} failed", report.fresh,
                                report.fresh == 1 ? "" : "s", report.changed, report.known, report.failed);
  return dry_run ? out + " (dry run: nothing is stored)" : out;
}

}  // namespace

int cmd_import(Context& context) {
  const Options& options = context.options;
  if (options.words.empty())
    return report(context,
                  {ErrorCode::Usage, "import which file?", "claimdex import checks.jsonl, or - for standard input"});
  ingest::CheckOptions how;
  if (options.columns) {
    auto columns = ingest::read_columns(*options.columns);
    if (!columns) return report(context, columns.error());
    how.columns = *std::move(columns);
  }
  auto desk = options.dry_run ? context.open_desk(store::Store::Mode::Read) : context.open_or_create_desk();
  if (!desk) return report(context, desk.error());
  constexpr std::int64_t kMostNamed = 20;  // a file of the wrong kind has a million rows that are none
  std::int64_t named = 0;
  const bool bar = context.terminal.progress;
  app::ImportHooks hooks;
  hooks.failed = [&](const app::Failure& f) {
    if (++named > kMostNamed) return;
    if (bar) std::fputs("\r\x1b[K", stderr);
    Error error = f.error;
    if (f.line) error.message = fmt::format("line {}: {}", *f.line, error.message);
    complain_input(context, f.input, error);
  };
  hooks.progress = [&](std::int64_t rows) {
    if (bar) std::fprintf(stderr, "\r\x1b[K%lld rows", static_cast<long long>(rows));
  };
  auto done = desk->import(options.words, std::cin, how, options.dry_run, hooks);
  if (bar) std::fputs("\r\x1b[K", stderr);
  if (!done) return report(context, done.error());
  if (named > kMostNamed) context.say(fmt::format("{} more rows that are no fact-checks", named - kMostNamed));
  if (options.json) {
    std::string line;
    exporter::import_json(line, {done->rows, done->fresh, done->changed, done->known, done->failed});
    context.out.line(line);
  } else {
    context.out.line(summary(*done, options.dry_run));
  }
  return done->failed > 0 ? kInputsFailed : kDone;
}

}  // namespace claimdex::cli
