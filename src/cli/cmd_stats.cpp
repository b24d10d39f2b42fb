#include <fmt/format.h>

#include "claimdex/exporter/json.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace claimdex::cli {
namespace {

template <typename E>
std::string counts(std::string_view heading, const std::vector<std::int64_t>& of) {
  std::string out;
  for (std::size_t i = 0; i < of.size(); ++i)
    if (of[i] > 0) out += fmt::format("  {:>9}  {}\n", of[i], Names<E>::values[i]);
  return out.empty() ? out : fmt::format("\n{}\n{}", heading, out);
}

std::string counts_of(const std::vector<exporter::SavedSearch>& saved) {
  std::string out;
  for (const exporter::SavedSearch& one : saved)
    out += fmt::format("  {:>9}  @{}\n", one.claims ? std::to_string(*one.claims) : "?", text::printable(one.name));
  return out.empty() ? out : "\nsaved searches\n" + out;
}

}  // namespace

int cmd_stats(Context& context) {
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  auto stats = desk->store().stats();
  if (!stats) return report(context, stats.error());
  const auto saved = desk->saved_searches();
  if (!saved) return report(context, saved.error());
  std::string out;
  if (context.options.json) {
    exporter::stats_json(out, *stats, *saved);
    out += "\n";
  } else {
    out = fmt::format("  {:>9}  articles\n  {:>9}  claims\n  {:>9}  mentions\n  {:>9}  origins\n", stats->articles,
                      stats->claims, stats->mentions, stats->origins);
    out += counts<Verdict>("by verdict", stats->by_verdict) + counts<Progress>("by progress", stats->by_progress) +
           counts<ClaimType>("by kind", stats->by_kind) + counts_of(*saved);
  }
  context.out.write(out);
  return kDone;
}

}  // namespace claimdex::cli
