#include <fmt/format.h>

#include "claimdex/exporter/json_reports.hpp"
#include "claimdex/extract/extractor.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "render.hpp"
#include "render_checks.hpp"

namespace claimdex::cli {
namespace {

std::string plural(std::int64_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

std::string summary(const app::IngestReport& report, bool dry_run) {
  std::string out =
      fmt::format("{}, {}, {}, {} failed", plural(report.articles, "article", "articles"),
                  plural(report.claims, "claim", "claims"), plural(report.repeats, "repeat", "repeats"), report.failed);
  if (report.gone > 0) out += fmt::format(", {} gone from new versions", report.gone);
  if (report.supplied > 0) out += fmt::format(", {} completed", report.supplied);
  return dry_run ? out + " (dry run: nothing is stored)" : out;
}

std::string report_json(const app::IngestReport& report) {
  exporter::IngestCounts counts{report.articles,
                                report.claims,
                                report.repeats,
                                report.supplied,
                                report.failed,
                                report.undated,
                                {},
                                report.proposed,
                                report.gone,
                                {},
                                {}};
  for (const ClaimRecord& claim : report.worthiest) counts.worthiest.push_back(claim.id);
  counts.alike = alike_for_json(report.alike);
  for (const ClaimRecord& claim : report.repeated) counts.repeated.push_back(claim.id);
  for (const app::CheckedElsewhere& one : report.checked)
    counts.checked.push_back({one.claim.id, one.check.id, one.check.words.verdict, one.why});
  std::string line;
  exporter::ingest_json(line, counts);
  return line;
}

/// What a desk has looked into before, or may have.
void say_what_is_known(Context& context, const app::IngestReport& report) {
  if (!report.repeated.empty()) context.out.line("\nSaid again");
  for (const ClaimRecord& claim : report.repeated) context.out.write(claim_entry(context.terminal, claim, {}));
  if (!report.alike.empty())
    context.out.line(
        report.proposed > static_cast<std::int64_t>(report.alike.size())
            ? fmt::format("\nLooks like what is known (the first {} of {})", report.alike.size(), report.proposed)
            : "\nLooks like what is known");
  for (const app::LooksLike& one : report.alike) {
    context.out.write(claim_entry(context.terminal, one.claim, {}));
    context.out.write(looks_like(one));
    context.out.line("       " + answers_to_likeness(one.claim.id, one.known.id));
  }
  if (!report.checked.empty()) context.out.line("\nLooks like what others have checked");
  for (const app::CheckedElsewhere& one : report.checked) {
    context.out.write(claim_entry(context.terminal, one.claim, {}));
    context.out.write(checked_elsewhere(context.terminal, one));
  }
}

void say_what_next(Context& context, const app::IngestReport& report) {
  context.out.line("");
  context.out.line("Worth checking first");
  for (const ClaimRecord& claim : report.worthiest) context.out.write(claim_entry(context.terminal, claim, {}));
  context.out.line("");
  context.out.line(
      fmt::format("next: claimdex show {}   claimdex search 'kind:casualty verdict:unchecked'   claimdex stats",
                  report.worthiest.front().id.str()));
}

}  // namespace

int cmd_ingest(Context& context) {
  auto options = reading_options(context);
  if (!options) return report(context, options.error());
  auto extractor = load_extractor(context);
  if (!extractor) return report(context, extractor.error());
  auto desk = context.options.dry_run ? context.open_desk(store::Store::Mode::Read) : context.open_or_create_desk();
  if (!desk) return report(context, desk.error());

  const bool bar = context.terminal.progress;
  app::IngestHooks hooks;
  hooks.failed = [&](const app::Failure& f) {
    if (bar) std::fputs("\r\x1b[K", stderr);
    complain_input(context, f.input, f.error);
  };
  hooks.progress = [&](std::int64_t documents) {
    if (bar) std::fprintf(stderr, "\r\x1b[Kread %lld documents", static_cast<long long>(documents));
  };
  auto done = desk->ingest(
      context.options.words, *options, [&] { return context.read_stdin(); }, *extractor, context.options.dry_run,
      hooks);
  if (bar) std::fputs("\r\x1b[K", stderr);
  if (!done) return report(context, done.error());

  if (context.options.json) {
    context.out.line(report_json(*done));
  } else {
    context.out.line(summary(*done, context.options.dry_run));
    say_what_is_known(context, *done);
    if (!done->worthiest.empty()) say_what_next(context, *done);
  }
  if (done->undated > 0)
    context.complain({ErrorCode::Usage,
                      fmt::format("{} no publication date, so relative dates in {} (\"on Monday\") stay open",
                                  done->undated == 1 ? "1 article has" : fmt::format("{} articles have", done->undated),
                                  done->undated == 1 ? "it" : "them"),
                      "give it, also later: claimdex ingest --published 2031-03-04 FILE"});
  return done->failed > 0 ? kInputsFailed : kDone;
}

}  // namespace claimdex::cli
