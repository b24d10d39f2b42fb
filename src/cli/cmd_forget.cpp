#include <fmt/format.h>

#include "claimdex/exporter/json_reports.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"

namespace claimdex::cli {
namespace {

std::string handles(const std::vector<ClaimId>& ids) {
  constexpr std::size_t kShown = 8;
  std::string out;
  for (std::size_t i = 0; i < std::min(ids.size(), kShown); ++i) out += (i == 0 ? "" : " ") + ids[i].str();
  return ids.size() > kShown ? out + fmt::format(" and {} more", ids.size() - kShown) : out;
}

std::string what_goes(const store::Forgotten& done, const std::string& article) {
  std::string out = fmt::format("{}: its text goes, {} with it", article,
                                done.gone.empty() ? "no claim"
                                                  : fmt::format("{} claim{} ({})", done.gone.size(),
                                                                done.gone.size() == 1 ? "" : "s", handles(done.gone)));
  if (!done.kept.empty())
    out += fmt::format("; {} stay{}, without an article: somebody worked on {}", handles(done.kept),
                       done.kept.size() == 1 ? "s" : "", done.kept.size() == 1 ? "it" : "them");
  return out;
}

}  // namespace

int cmd_forget(Context& context) {
  const Options& options = context.options;
  auto id = options.words.size() == 1 ? ArticleId::parse(options.words[0]) : std::nullopt;
  if (!id)
    return report(context,
                  {ErrorCode::Usage, "forget takes the handle of an article", "claimdex forget a7 --because '…'"});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  auto preview = desk->forget(*id, options.because, true);
  if (!preview) return report(context, preview.error());
  if (options.dry_run) {
    context.out.line(what_goes(*preview, id->str()) + " (dry run)");
    return kDone;
  }
  context.say(what_goes(*preview, id->str()));
  auto agreed = context.confirm("This can't be undone. Forget it?");
  if (!agreed) return report(context, agreed.error());
  auto done = desk->forget(*id, options.because, false);
  if (!done) return report(context, done.error());
  context.out.line(id->str() + "  forgotten");
  return kDone;
}

int cmd_reextract(Context& context) {
  const Options& options = context.options;
  if (options.words.size() > 1)
    return report(context,
                  {ErrorCode::Usage, "reextract takes one query, in quotes", "claimdex reextract 'kind:casualty'"});
  auto extractor = load_extractor(context);
  if (!extractor) return report(context, extractor.error());
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const bool bar = context.terminal.progress;
  std::optional<std::string> query;
  if (!options.words.empty()) query = options.words[0];
  auto done = desk->reextract(query, *extractor, options.dry_run, [&](std::int64_t articles) {
    if (bar) std::fprintf(stderr, "\r\x1b[KRead %lld articles", static_cast<long long>(articles));
  });
  if (bar) std::fputs("\r\x1b[K", stderr);
  if (!done) return report(context, done.error());
  if (options.json) {
    std::string line;
    exporter::reextract_json(
        line, {done->articles, done->kept, done->changed, done->fresh, done->revived, done->retired, done->left});
    context.out.line(line);
    return kDone;
  }
  context.out.line(fmt::format("{} article{}: {} kept, {} changed, {} new{}, {} retired, {} left as people have them{}",
                               done->articles, done->articles == 1 ? "" : "s", done->kept, done->changed, done->fresh,
                               done->revived > 0 ? fmt::format(", {} back", done->revived) : "", done->retired,
                               done->left, options.dry_run ? " (dry run: nothing is stored)" : ""));
  // A dry run's new claims have no handles yet.
  for (const auto& [what, id] : done->examples)
    if (!options.dry_run || what != "new") context.out.line(fmt::format("  {:<8} {}", what, id.str()));
  return kDone;
}

}  // namespace claimdex::cli
