/// Where the desk stands, on one page. Each list has its own scale: what a bar is compared with is the longest one beside it.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "bars.hpp"
#include "claimdex/core/week.hpp"
#include "claimdex/exporter/json.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace claimdex::cli {
namespace {

constexpr int kDigits = 9, kWidestName = 34, kWidestBar = 40, kWidestWeekBar = 12;

struct Row {
  std::int64_t n = 0;
  std::string name;
};

/// How much room there is, and what to draw with.
struct Page {
  int columns = 80;
  bool plain = false;
  std::string out{};

  void line(std::string words) {
    words.erase(words.find_last_not_of(' ') + 1);
    out += words + "\n";
  }
  void list(std::string_view heading, const std::vector<Row>& rows) {
    if (rows.empty()) return;
    line("");
    line(std::string(heading));
    int name = 0;
    std::int64_t most = 0;
    for (const Row& row : rows) {
      name = std::max(name, text::display_width(row.name));
      most = std::max(most, row.n);
    }
    name = std::min({name, kWidestName, columns - kDigits - 4});
    const int room = std::min(columns - kDigits - name - 6, kWidestBar);
    for (const Row& row : rows) {
      const std::string words = text::fit(row.name, name);
      line(fmt::format("  {:>{}}  {}{:{}}  {}", row.n, kDigits, words, "",
                       std::max(0, name - text::display_width(words)), bar(row.n, most, room, plain)));
    }
  }
};

template <typename E>
std::vector<Row> rows_of(const std::vector<std::int64_t>& counts) {
  std::vector<Row> out;
  for (std::size_t i = 0; i < counts.size(); ++i)
    if (counts[i] > 0) out.push_back({counts[i], std::string(Names<E>::values[i])});
  return out;
}

std::vector<Row> rows_of(const std::vector<DeskStats::Outlet>& outlets) {
  std::vector<Row> out;
  for (const DeskStats::Outlet& outlet : outlets) out.push_back({outlet.mentions, text::printable(outlet.source)});
  return out;
}

void weeks_table(Page& page, const std::vector<WeekCounts>& weeks) {
  if (weeks.empty()) return;
  struct Column {
    std::string_view name;
    std::int64_t WeekCounts::*member;
  };
  static constexpr std::array<Column, 3> kColumns{
      {{"read", &WeekCounts::read}, {"marked", &WeekCounts::marked}, {"published", &WeekCounts::published}}};
  constexpr int kWeek = 10, kFrame = kDigits + 3;  // "  2031-W21"; a number, and the blanks around its bar
  const int room = std::clamp((page.columns - kWeek) / static_cast<int>(kColumns.size()) - kFrame, 0, kWidestWeekBar);
  std::string head = fmt::format("{:<{}}", "by week", kWeek);
  for (const Column& column : kColumns) head += fmt::format("  {:>{}} {:{}}", column.name, kDigits, "", room);
  page.line("");
  page.line(head);
  for (const WeekCounts& week : weeks) {
    std::string line = "  " + iso_week(week.monday);
    for (const Column& column : kColumns) {
      std::int64_t most = 0;
      for (const WeekCounts& other : weeks) most = std::max(most, other.*column.member);
      const std::string drawn = bar(week.*column.member, most, room, page.plain);
      line += fmt::format("  {:>{}} {}{:{}}", week.*column.member, kDigits, drawn, "",
                          std::max(0, room - text::display_width(drawn)));
    }
    page.line(line);
  }
}

std::string page_of(const Context& context, const DeskStats& stats, const std::vector<WeekCounts>& weeks,
                    const std::vector<exporter::SavedSearch>& saved) {
  Page page{context.terminal.tty ? context.terminal.columns : 80, context.options.ascii};
  const std::array<std::pair<std::int64_t, std::string_view>, 7> totals{{{stats.articles, "articles"},
                                                                         {stats.claims, "claims"},
                                                                         {stats.mentions, "mentions"},
                                                                         {stats.origins, "origins"},
                                                                         {stats.evidence, "pieces of evidence"},
                                                                         {stats.factchecks, "fact-checks of others"},
                                                                         {stats.dossiers, "dossiers"}}};
  for (std::size_t i = 0; i < totals.size(); ++i)
    if (i < 4 || totals[i].first > 0)
      page.line(fmt::format("  {:>{}}  {}", totals[i].first, kDigits, totals[i].second));
  page.list("by verdict", rows_of<Verdict>(stats.by_verdict));
  page.list("by progress", rows_of<Progress>(stats.by_progress));
  page.list("by kind", rows_of<ClaimType>(stats.by_kind));
  const auto shown = static_cast<std::int64_t>(stats.by_outlet.size());
  page.list(shown < stats.outlets ? fmt::format("mentions by outlet, {} of {}", shown, stats.outlets)
                                  : std::string("mentions by outlet"),
            rows_of(stats.by_outlet));
  weeks_table(page, weeks);
  if (!saved.empty()) page.line("\nsaved searches");
  for (const exporter::SavedSearch& one : saved)
    page.line(text::fit(fmt::format("  {:>{}}  @{}", one.claims ? std::to_string(*one.claims) : "?", kDigits,
                                    text::printable(one.name)),
                        page.columns));
  return std::move(page.out);
}

}  // namespace

int cmd_stats(Context& context) {
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto stats = desk->store().stats();
  if (!stats) return report(context, stats.error());
  const auto weeks = desk->weeks();
  if (!weeks) return report(context, weeks.error());
  const auto saved = desk->saved_searches();
  if (!saved) return report(context, saved.error());
  if (context.options.json) {
    std::string line;
    exporter::stats_json(line, *stats, *weeks, *saved);
    context.out.line(line);
  } else {
    context.out.write(page_of(context, *stats, *weeks, *saved));
  }
  return kDone;
}

}  // namespace claimdex::cli
