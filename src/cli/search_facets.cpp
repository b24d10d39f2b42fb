#include "search_facets.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "claimdex/exporter/json_search.hpp"
#include "claimdex/text/text.hpp"
#include "inputs.hpp"
#include "pager.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

constexpr std::size_t kShownOnTerminal = 10;

std::vector<std::string> split_names(const std::string& list) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t end = std::min(list.find(',', at), list.size());
    if (end > at) names.push_back(list.substr(at, end - at));
    at = end + 1;
  }
  return names;
}

/// --limit bounds the values of each field; without it a terminal shows ten, anything else gets all.
std::size_t values_shown(const Context& context, std::size_t there_are) {
  std::size_t most = there_are;
  if (context.options.limit_given)
    most = static_cast<std::size_t>(context.options.limit);
  else if (context.terminal.tty && !context.options.json)
    most = kShownOnTerminal;
  return std::min(most, there_are);
}

std::string facet_table(const Context& context, const app::Facet& facet, std::int64_t total) {
  const Terminal& terminal = context.terminal;
  const auto& values = facet.counts.values;
  const std::size_t shown = values_shown(context, values.size());
  const std::size_t digits = std::max<std::size_t>(5, std::to_string(total).size());
  std::string out = paint(terminal, Ink::Bold, facet.field) + "\n";
  const auto row = [&](std::int64_t count, const std::string& words) {
    out += fmt::format("  {:>{}}  {}\n", count, digits, words);
  };
  for (std::size_t i = 0; i < shown; ++i) {
    const std::string words = text::printable(values[i].value);
    const int room = terminal.columns - static_cast<int>(digits) - 5;
    row(values[i].count, terminal.tty ? text::fit(words, room) : words);
  }
  if (shown < values.size())
    out += fmt::format(
        "  {:>{}}  {}\n", "", digits,
        paint(terminal, Ink::Dim, fmt::format("… and {} more: --limit {}", values.size() - shown, values.size())));
  if (facet.counts.none > 0) row(facet.counts.none, paint(terminal, Ink::Dim, "(none)"));
  return out;
}

std::string facet_line(const Context& context, const app::Facet& facet, std::int64_t total) {
  const auto& all = facet.counts.values;
  std::vector<std::pair<std::string, std::int64_t>> values;
  for (std::size_t i = 0; i < values_shown(context, all.size()); ++i) values.emplace_back(all[i].value, all[i].count);
  std::string line;
  exporter::facet_json(line, facet.field, total, values, static_cast<std::int64_t>(all.size() - values.size()),
                       facet.counts.none);
  return line + "\n";
}

}  // namespace

int search_facets(Context& context) {
  const Options& options = context.options;
  if (options.ids || options.count || options.format || options.around > 0)
    return report(context, {ErrorCode::Usage, "--facet counts what is found and lists none of it",
                            "claimdex search --facet kind,source QUERY, as text or with --json"});
  const std::vector<std::string> names = split_names(*options.facet);
  if (names.empty())
    return report(context, {ErrorCode::Usage, "--facet by which field?", "--facet kind,verdict,source"});
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto found = desk->facets(joined(options.words), names);
  if (!found) return report(context, found.error());
  std::string page;
  for (const app::Facet& facet : found->fields) {
    if (!page.empty() && !options.json) page += '\n';
    page += options.json ? facet_line(context, facet, found->total) : facet_table(context, facet, found->total);
  }
  if (found->total > 0) print_paged(context, page);
  if (found->total == 0 && context.terminal.tty) context.say("no claim is found by that");
  return found->total > 0 ? kDone : kNothingFound;
}

}  // namespace claimdex::cli
