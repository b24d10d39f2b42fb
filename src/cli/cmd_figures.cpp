#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "claimdex/core/date.hpp"
#include "claimdex/exporter/figures_page.hpp"
#include "claimdex/exporter/json_figures.hpp"
#include "claimdex/exporter/sheet.hpp"
#include "claimdex/ingest/reader.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "figure_plot.hpp"
#include "inputs.hpp"
#include "out_file.hpp"
#include "pager.hpp"

namespace claimdex::cli {
namespace {

constexpr int kPlotColumns = 24;

std::string iso(std::optional<int> day) { return day ? Day{*day}.iso() : std::string("no date"); }

using Sources = std::vector<std::vector<exporter::FigureSource>>;  // of each figure; empty where nobody asked

/// "a4 holds it (Three), e2 doesn't, e3 couldn't be checked"
std::string sources_words(const std::vector<exporter::FigureSource>& sources) {
  std::string out;
  for (const exporter::FigureSource& source : sources) {
    out += (out.empty() ? "" : ", ") + source.id;
    if (source.holds == exporter::FigureState::Yes)
      out += fmt::format(" holds it ({})", text::printable(source.words.value_or("")));
    else
      out += source.holds == exporter::FigureState::No ? " doesn't" : " couldn't be checked";
  }
  return out;
}

exporter::FigureLine line_of(const figures::Stated& stated, std::optional<std::int64_t> event) {
  exporter::FigureLine line;
  line.row = &stated.row;
  if (stated.day) line.as_of = Day{*stated.day}.iso();
  line.event = event;
  return line;
}

/// "velmark-strike: casualty, Izmir, 2031-03-04 to 2031-03-06: 5 figures"
std::string heading(const figures::Event& event) {
  std::string out = (event.name.empty() ? "" : event.name + ": ") + event.family;
  if (!event.place.empty()) out += ", " + text::printable(event.place);
  if (event.from) out += ", " + iso(event.from) + (event.to != event.from ? " to " + iso(event.to) : "");
  return fmt::format("{}: {}", out, exporter::count_words(event.figures.size(), "figure"));
}

std::string source_of(const FigureRow& row) {
  std::string out = row.article ? row.article->source.value_or(row.article->id.str()) : "added by hand";
  if (row.copies > 1) out += fmt::format(" and {} more", row.copies - 1);
  return text::printable(out);
}

std::string padded(const std::string& words, int columns) {
  const std::string cut = text::fit(words, columns);
  return cut + std::string(static_cast<std::size_t>(std::max(0, columns - text::display_width(cut))), ' ');
}

/// Kinds stand under each other: a scale is one kind's.
void event_table(std::string& out, const Context& context, const app::Figures& all, const Sources& sources,
                 const figures::Event& event) {
  out += heading(event) + "\n";
  std::vector<ClaimType> types;
  for (const std::size_t i : event.figures) {
    const ClaimType type = all.figures[i].row.slots.type;
    if (std::find(types.begin(), types.end(), type) == types.end()) types.push_back(type);
  }
  for (const ClaimType type : types) {
    std::vector<const figures::Stated*> rows;
    std::vector<std::size_t> numbers;
    for (const std::size_t i : event.figures) {
      if (all.figures[i].row.slots.type != type) continue;
      rows.push_back(&all.figures[i]);
      numbers.push_back(i);
    }
    const FigurePlot plot(rows, kPlotColumns, context.options.ascii);
    const std::string scale = plot.scale();
    out += fmt::format("  {}{}{}\n", name_of(type), scale.empty() ? "" : ", ", scale);
    for (std::size_t n = 0; n < rows.size(); ++n) {
      const figures::Stated* stated = rows[n];
      const FigureRow& row = stated->row;
      const std::string verdict =
          row.verdict == Verdict::Unchecked
              ? ""
              : "  " + std::string(exporter::verdict_label(row.verdict, context.terminal.desk.labels));
      out += fmt::format("    {:<10}  {}  {}  {}  {}  {}{}\n", iso(stated->day), plot.line(*row.slots.figure),
                         padded(text::printable(exporter::figure_words(*row.slots.figure)), 30),
                         padded(text::printable(exporter::attribution_words(row.slots, row.article.has_value())), 34),
                         padded(source_of(row), 22), row.claim.str(), verdict);
      if (!sources.empty()) out += fmt::format("                {}\n", sources_words(sources[numbers[n]]));
    }
  }
}

std::string as_text(const Context& context, const app::Figures& all, const Sources& sources) {
  std::string out;
  for (const figures::Event& event : all.events) {
    if (!out.empty()) out += "\n";
    event_table(out, context, all, sources, event);
  }
  return out;
}

Result<std::string> as_page(Context& context, app::Desk& desk, const app::Figures& all) {
  CLAIMDEX_TRY(const auto as_of, context.source_date());
  CLAIMDEX_TRY(exporter::Sheet about, desk.empty_sheet(as_of));
  about.title = "Who gave which number, and when";
  std::vector<exporter::FigureGroup> groups;
  for (const figures::Event& event : all.events) {
    exporter::FigureGroup& group = groups.emplace_back();
    group.family = event.family;
    group.place = event.place;
    if (event.from) group.from = iso(event.from);
    if (event.to) group.to = iso(event.to);
    for (const std::size_t i : event.figures) group.lines.push_back(line_of(all.figures[i], {}));
  }
  return exporter::figures_page(about, groups);
}

/// A line each, event by event.
template <typename Write>
std::string as_lines(const app::Figures& all, const Sources& sources, std::string out, const Write& write) {
  std::int64_t number = 0;
  for (const figures::Event& event : all.events) {
    ++number;
    for (const std::size_t i : event.figures) {
      exporter::FigureLine line = line_of(all.figures[i], number);
      if (!sources.empty()) line.sources = sources[i];
      write(out, line);
    }
  }
  return out;
}

/// As asked for, else as the file's ending says.
Result<std::string> choose_form(const Options& options) {
  if (options.json) return "json";
  if (options.format) return *options.format;
  if (!options.output) return "text";
  constexpr std::array<std::pair<std::string_view, const char*>, 5> kEndings{
      {{".html", "html"}, {".csv", "csv"}, {".json", "json"}, {".jsonl", "json"}, {".txt", "text"}}};
  for (const auto& [ending, form] : kEndings)
    if (options.output->ends_with(ending)) return form;
  return fail(ErrorCode::Usage, fmt::format("{}: the ending says no format", *options.output),
              "end it in .html .csv .jsonl .txt, or give --format");
}

Result<Sources> look_at_sources(Context& context, app::Desk& desk, const app::Figures& all) {
  if (!context.options.check_sources) return Sources();
  CLAIMDEX_TRY(const auto extractor, load_extractor(context));
  return desk.figure_sources(all, extractor, ingest::open_language_detector(context.program_dir()));
}

Result<std::string> rendered(Context& context, app::Desk& desk, const app::Figures& all, const Sources& sources,
                             std::string_view form) {
  if (form == "html") return as_page(context, desk, all);
  if (form == "text") return as_text(context, all, sources);
  if (form == "json")
    return as_lines(all, sources, {}, [](std::string& out, const exporter::FigureLine& line) {
      exporter::figure_json(out, line);
      out += "\n";
    });
  std::string head;
  exporter::figure_csv_header(head);
  return as_lines(all, sources, std::move(head), exporter::figure_csv);
}

std::string query_of(const Options& options) { return fmt::format("{}", fmt::join(options.words, " ")); }

int dismiss(Context& context) {
  const auto& words = context.options.words;
  const Error usage{ErrorCode::Usage, "dismiss takes the two claims of a conflict",
                    "claimdex conflicts dismiss c12 c31 --because 'two different days'"};
  if (words.size() != 3) return report(context, usage);
  const auto a = parse_claim_id(words[1]), b = parse_claim_id(words[2]);
  if (!a) return report(context, a.error());
  if (!b) return report(context, b.error());
  if (!context.options.because)
    return report(context, {ErrorCode::Usage, "why is it no conflict?", "--because 'two different days'"});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const auto done = desk->dismiss_conflict(*a, *b, *context.options.because, context.options.dry_run);
  if (!done) return report(context, done.error());
  context.out.line(
      fmt::format("dismissed: {} against {}{}", a->str(), b->str(), context.options.dry_run ? " (dry run)" : ""));
  return kDone;
}

void conflict_entry(std::string& out, const app::Conflict& conflict) {
  std::string name(name_of(conflict.comparison.difference));
  std::replace(name.begin(), name.end(), '_', ' ');
  out += fmt::format("{}: {}\n", name, text::printable(conflict.comparison.why));
  for (const figures::Stated* side : {&conflict.a, &conflict.b})
    out += fmt::format("  {:<6} {}  {}\n         {} · {}\n", side->row.claim.str(), iso(side->day),
                       text::printable(side->row.text),
                       text::printable(exporter::attribution_words(side->row.slots, side->row.article.has_value())),
                       source_of(side->row));
}

}  // namespace

int cmd_figures(Context& context) {
  const Options& options = context.options;
  if (options.words.empty())
    return report(context, {ErrorCode::Usage, "figures of which claims? * is all of them",
                            "claimdex figures 'kind:casualty place:Kherson'"});
  const auto form = choose_form(options);
  if (!form) return report(context, form.error());
  if (options.check_sources && (*form == "csv" || *form == "html"))
    return report(context, {ErrorCode::Usage, "--check-sources goes with text and json", "leave out --format"});
  if (options.output)
    if (auto may = may_write(context, *options.output); !may) return report(context, may.error());
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto all = desk->figures(query_of(options));
  if (!all) return report(context, all.error());
  if (all->figures.empty()) {
    if (context.terminal.tty) context.say("no figure is found by that");
    return kNothingFound;
  }
  const auto sources = look_at_sources(context, *desk, *all);
  if (!sources) return report(context, sources.error());
  if (*form == "text" && !options.output) {
    if (auto dressed = context.dress(*desk); !dressed) return report(context, dressed.error());
    print_paged(context, as_text(context, *all, *sources));
    return kDone;
  }
  const auto bytes = rendered(context, *desk, *all, *sources, *form);
  if (!bytes) return report(context, bytes.error());
  if (!options.output) {
    context.out.write(*bytes);
    return kDone;
  }
  if (auto done = write_file(*options.output, *bytes, 0644); !done) return report(context, done.error());
  context.say(fmt::format("{} in {}", exporter::count_words(all->figures.size(), "figure"), *options.output));
  return kDone;
}

int cmd_conflicts(Context& context) {
  const Options& options = context.options;
  if (!options.words.empty() && options.words.front() == "dismiss") return dismiss(context);
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto found = desk->conflicts(options.words.empty() ? "*" : query_of(options));
  if (!found) return report(context, found.error());
  std::string out;
  for (const app::Conflict& conflict : *found) {
    if (options.json) {
      exporter::conflict_json(out, name_of(conflict.comparison.difference), conflict.comparison.why,
                              conflict.comparison.severity, line_of(conflict.a, {}), line_of(conflict.b, {}));
      out += "\n";
    } else {
      if (!out.empty()) out += "\n";
      conflict_entry(out, conflict);
    }
  }
  if (options.json)
    context.out.write(out);
  else
    print_paged(context, out);
  if (context.terminal.tty && found->empty()) context.say("no two figures disagree there");
  if (context.terminal.tty && !found->empty()) {
    const app::Conflict& first = found->front();
    context.say(fmt::format("where it is none: claimdex conflicts dismiss {} {} --because '…'", first.a.row.claim.str(),
                            first.b.row.claim.str()));
  }
  return found->empty() ? kNothingFound : kDone;
}

}  // namespace claimdex::cli
