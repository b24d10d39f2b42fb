// A chart for each kind of number in an event: a line for each report, in the order of days, on one scale. It is read from top to bottom like the table
// beside it. What colour would tell, form tells: a dot is the number as written, a bar what the words allow, a tick a bound, an arrow that there is none. To those
// who hear the page the chart is one picture with a sentence about it, and the table has it all.
#include "claimdex/exporter/figures_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "axis.hpp"
#include "claimdex/text/text.hpp"
#include "html_page.hpp"
#include "html_style.hpp"
#include "words.hpp"

namespace claimdex::exporter {
namespace {

constexpr std::string_view kStyle = R"css(
.event { padding: 1.8rem 0 1.4rem; border-bottom: 1px solid var(--line); }
.kind { margin: 0 0 1.6rem; }
.kind svg { display: block; width: 100%; max-width: 32rem; height: auto; margin: 0 0 .8rem; }
svg text { font-family: var(--sans); font-size: 12px; fill: var(--ink); }
svg .soft { fill: var(--soft); }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .bar { stroke: var(--ink); stroke-width: 1.5; }
svg .dot, svg .arrow { fill: var(--ink); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font: .86rem/1.4 var(--sans); }
caption { text-align: start; color: var(--soft); padding: 0 0 .4rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; border-top: 1px solid var(--line); }
thead th { font-weight: 600; color: var(--soft); border-top: 1px solid var(--strong-line); white-space: nowrap; }
tbody th { font-weight: 400; }
td.number { font-weight: 700; }
.who { font-weight: 400; }
td:last-child { white-space: nowrap; }
@media (min-width: 64rem) {
  .kind { display: grid; grid-template-columns: minmax(0, 28rem) minmax(0, 1fr); column-gap: 2.5rem; align-items: start; }
  .kind > h3 { grid-column: 1 / -1; }
}
@media (max-width: 34rem) {
  thead { position: absolute; left: -100vw; }
  tr { display: grid; grid-template-columns: 7.6rem 1fr; gap: 0 .8rem; border-top: 1px solid var(--line); padding: .4rem 0; }
  th, td { border: 0; padding: 0; }
  td { grid-column: 2; }
  tbody th { grid-row: 1 / span 4; }
}
@media print { .kind { break-inside: avoid; } }
)css";

constexpr int kWidth = 400, kEdge = 14, kRow = 38, kAxis = 26;
constexpr int kWordsColumns = 58;

std::string said_by(const FigureRow& row) {
  std::string out = attribution_words(row.slots, row.article.has_value());
  const std::string source = row.article ? row.article->source.value_or("") : "";
  if (!source.empty()) out += (row.slots.attribution.empty() ? ": " : ", in ") + source;
  return out;
}

std::string copies_words(const FigureRow& row) {
  return row.copies > 1 ? fmt::format(" and {} more", number_words(row.copies - 1)) : "";
}

/// "Casualty, Izmir, 4 March 2031 to 6 March 2031"
std::string heading(const FigureGroup& group) {
  std::string out = group.family;
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  if (!group.place.empty()) out += ", " + group.place;
  if (group.from) out += ", " + day_words(*group.from);
  if (group.to && group.to != group.from) out += " to " + day_words(*group.to);
  return out;
}

class Chart {
 public:
  Chart(Page& page, const std::vector<const FigureLine*>& lines, int number)
      : page_(page), lines_(lines), number_(number), axis_(figures_of(lines)) {}

  void draw() {
    const int height = static_cast<int>(lines_.size()) * kRow + kAxis;
    page_.html(
        fmt::format("<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-labelledby=\"chart{}\">\n", kWidth, height, number_));
    page_.html(fmt::format("<title id=\"chart{}\">", number_)).text(title()).html("</title>\n");
    for (const double tick : axis_.ticks()) {
      const double x = place(tick);
      page_.html(fmt::format("<line class=\"grid\" x1=\"{0:.1f}\" y1=\"0\" x2=\"{0:.1f}\" y2=\"{1}\"/>", x,
                             height - kAxis + 4));
      const char* anchor = tick == axis_.ticks().front() ? "start" : tick == axis_.ticks().back() ? "end" : "middle";
      const double at = tick == axis_.ticks().front() ? 0 : tick == axis_.ticks().back() ? kWidth : x;
      page_.html(fmt::format("<text class=\"soft\" x=\"{:.1f}\" y=\"{}\" text-anchor=\"{}\">", at, height - 6, anchor));
      page_.html(number_words(tick)).html("</text>\n");
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) row(*lines_[i], static_cast<int>(i) * kRow);
    page_.html("</svg>\n");
  }

 private:
  static std::vector<const Figure*> figures_of(const std::vector<const FigureLine*>& lines) {
    std::vector<const Figure*> out;
    for (const FigureLine* line : lines) out.push_back(&*line->row->slots.figure);
    return out;
  }

  std::string title() const {
    return fmt::format("Chart of {}, in the order of days{}; the table has them all",
                       count_words(lines_.size(), "figure"), axis_.logarithmic() ? ", on a logarithmic scale" : "");
  }

  double place(double value) const { return kEdge + axis_.part(value) * (kWidth - 2 * kEdge); }

  void row(const FigureLine& line, int top) {
    const Figure& figure = *line.row->slots.figure;
    const std::string words = (line.as_of ? day_words(*line.as_of) : "No date") + ": " + figure_words(figure);
    page_.html(fmt::format("<text x=\"0\" y=\"{}\">", top + 14)).text(text::fit(words, kWordsColumns)).html("</text>");
    const int y = top + 26;
    const auto [value, low, high] = std::tuple(figure.value, figure.bounds.low, figure.bounds.high);
    if (!value && !low && !high) return;
    const double from = low ? place(*low) : 0, to = high ? place(*high) : kWidth;
    page_.html(fmt::format("<line class=\"bar\" x1=\"{0:.1f}\" y1=\"{2}\" x2=\"{1:.1f}\" y2=\"{2}\"/>", from, to, y));
    if (low != high || !value) {
      low ? tick(from, y) : arrow(0, 8, y);
      high ? tick(to, y) : arrow(kWidth, kWidth - 8, y);
    }
    if (value) page_.html(fmt::format("<circle class=\"dot\" cx=\"{:.1f}\" cy=\"{}\" r=\"4.5\"/>", place(*value), y));
    page_.html("\n");
  }
  void tick(double x, int y) {
    page_.html(
        fmt::format("<line class=\"bar\" x1=\"{0:.1f}\" y1=\"{1}\" x2=\"{0:.1f}\" y2=\"{2}\"/>", x, y - 5, y + 5));
  }
  void arrow(int tip, int base, int y) {
    page_.html(
        fmt::format("<polygon class=\"arrow\" points=\"{0},{2} {1},{3} {1},{4}\"/>", tip, base, y, y - 5, y + 5));
  }

  Page& page_;
  const std::vector<const FigureLine*>& lines_;
  int number_;
  Axis axis_;
};

void table_row(Page& page, const FigureLine& line, const VerdictLabels& labels) {
  const FigureRow& row = *line.row;
  page.html("<tr><th scope=\"row\">");
  line.as_of ? page.day(*line.as_of) : page.html("No date");
  page.html("</th><td class=\"number\" dir=\"auto\">").text(figure_words(*row.slots.figure));
  if (row.slots.who) page.html("<br><span class=\"who\">").text(who_words(*row.slots.who)).html("</span>");
  page.html("</td><td dir=\"auto\">").text(said_by(row) + copies_words(row));
  if (row.article && row.article->url) page.html(" ").link(*row.article->url);
  page.html("</td><td>")
      .html(verdict_sign(row.verdict))
      .html(" ")
      .text(verdict_label(row.verdict, labels))
      .html("</td></tr>\n");
}

void kind(Page& page, ClaimType type, const std::vector<const FigureLine*>& lines, const Sheet& about, int number) {
  page.html("<div class=\"kind\">\n<h3>").html(type_words(type)).html("</h3>\n");
  Chart(page, lines, number).draw();
  page.html(
      "<div class=\"scroll\">\n<table>\n<caption>The same in words</caption>\n<thead><tr><th scope=\"col\">As of</th>"
      "<th scope=\"col\">Figure</th><th scope=\"col\">Who says so</th><th "
      "scope=\"col\">Verdict</th></tr></thead>\n<tbody>\n");
  for (const FigureLine* line : lines) table_row(page, *line, about.labels);
  page.html("</tbody>\n</table>\n</div>\n</div>\n");
}

}  // namespace

std::string figures_page(const Sheet& about, std::span<const FigureGroup> groups) {
  Page page;
  page.head(about.title, std::string(kHtmlStyle) + std::string(kStyle));
  page.html("<header class=\"masthead\">\n<h1 dir=\"auto\">").text(about.title).html("</h1>\n<p class=\"small\">");
  if (!about.desk_name.empty()) page.text(about.desk_name).html(" · ");
  page.html(count_words(groups.size(), "event"));
  if (!about.as_of.empty()) page.html(" · as of ").moment(about.as_of);
  page.html("</p>\n</header>\n<main>\n");
  int number = 0;
  for (const FigureGroup& group : groups) {
    page.html("<section class=\"event\">\n<h2 dir=\"auto\">").text(heading(group)).html("</h2>\n");
    std::vector<ClaimType> types;
    for (const FigureLine& line : group.lines)
      if (std::find(types.begin(), types.end(), line.row->slots.type) == types.end())
        types.push_back(line.row->slots.type);
    for (const ClaimType type : types) {
      std::vector<const FigureLine*> lines;
      for (const FigureLine& line : group.lines)
        if (line.row->slots.type == type) lines.push_back(&line);
      kind(page, type, lines, about, ++number);
    }
    page.html("</section>\n");
  }
  page.html(
      "</main>\n<footer>\n<h2>How to read this</h2>\n<p>A line for each report; copies of one report are one line. A "
      "dot is the number as "
      "written, a bar what the words allow: “more than 500” has no upper end and ends in an arrow. Figures are grouped "
      "by place, days and names, "
      "which can be wrong; their order is that of the days on which they were published, or happened where that isn’t "
      "known.</p>\n");
  if (!about.log_head.empty()) page.html("<p>Log head <code>").html(about.log_head).html("</code></p>\n");
  page.html("</footer>\n</div>\n</body>\n</html>\n");
  return page.take();
}

}  // namespace claimdex::exporter
