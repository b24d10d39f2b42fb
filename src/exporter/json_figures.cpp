#include "claimdex/exporter/json_figures.hpp"

#include <cmath>

#include "claimdex/exporter/csv.hpp"
#include "claimdex/exporter/sheet.hpp"
#include "json_slots.hpp"
#include "json_writer.hpp"

namespace claimdex::exporter {
namespace {

constexpr double kThousandths = 1000;

void write(JsonWriter& w, const FigureLine& line) {
  const FigureRow& row = *line.row;
  w.begin_object();
  w.key("schema").word("claimdex.figure.v1");
  w.key("event");
  line.event ? w.integer(*line.event) : w.null();
  w.key("as_of").string(line.as_of);
  w.key("claim").string(row.claim.str());
  w.key("type").word(name_of(row.slots.type));
  w.key("text").string(row.text);
  span_keys(w, row.span);
  article_ref(w.key("article"), row.article);
  w.key("origin");
  row.origin ? w.string(row.origin->str()) : w.null();
  w.key("copies").integer(row.copies);
  slot_keys(w, row.slots);
  w.key("verdict").word(name_of(row.verdict));
  w.key("sources").begin_array();
  for (const FigureSource& source : line.sources) {
    w.begin_object();
    w.key("id").string(source.id);
    w.key("holds").word(name_of(source.holds));
    w.key("words").string(source.words);
    w.end_object();
  }
  w.end_array();
  w.end_object();
}

/// The name where the gazetteer has one.
std::optional<std::string> place_name(const Slots& slots) {
  if (!slots.place) return std::nullopt;
  return slots.place->name ? slots.place->name : slots.place->text;
}

}  // namespace

void figure_json(std::string& out, const FigureLine& line) {
  JsonWriter w(out);
  write(w, line);
}

void conflict_json(std::string& out, std::string_view difference, std::string_view why, double severity,
                   const FigureLine& a, const FigureLine& b) {
  JsonWriter w(out);
  w.begin_object();
  w.key("schema").word("claimdex.conflict.v1");
  w.key("difference").word(difference);
  w.key("why").string(why);
  w.key("severity").number(std::round(severity * kThousandths) / kThousandths);
  write(w.key("a"), a);
  write(w.key("b"), b);
  w.end_object();
}

void figure_csv_header(std::string& out) {
  CsvRow row(out);
  for (const char* name :
       {"event",  "as_of",     "claim", "type",   "figure", "value",     "low",     "high",    "hedge",
        "unit",   "role",      "who",   "side",   "place",  "time_from", "time_to", "said_by", "article",
        "source", "published", "url",   "origin", "copies", "verdict",   "text"})
    row.plain(name);
}

void figure_csv(std::string& out, const FigureLine& line) {
  const FigureRow& row = *line.row;
  const Figure& figure = *row.slots.figure;
  const auto of_article = [&](auto member) { return row.article ? (*row.article).*member : std::nullopt; };
  CsvRow cells(out);
  const auto text = [&](const std::optional<std::string>& words) { words ? cells.text(*words) : cells.plain(""); };
  const auto number = [&](const auto& n) { n ? cells.number(static_cast<double>(*n)) : cells.plain(""); };
  number(line.event);
  text(line.as_of);
  cells.text(row.claim.str());
  cells.text(name_of(row.slots.type));
  cells.text(figure.text);
  number(figure.value);
  number(figure.bounds.low);
  number(figure.bounds.high);
  cells.text(name_of(figure.hedge));
  text(figure.unit);
  cells.text(name_of(figure.role));
  text(row.slots.who ? std::optional(row.slots.who->text) : std::nullopt);
  text(row.slots.who ? row.slots.who->side : std::nullopt);
  text(place_name(row.slots));
  text(row.slots.time ? row.slots.time->from : std::nullopt);
  text(row.slots.time ? row.slots.time->to : std::nullopt);
  cells.text(attribution_words(row.slots, row.article.has_value()));
  text(row.article ? std::optional(row.article->id.str()) : std::nullopt);
  text(of_article(&ArticleRef::source));
  text(of_article(&ArticleRef::published));
  text(of_article(&ArticleRef::url));
  text(row.origin ? std::optional(row.origin->str()) : std::nullopt);
  cells.number(row.copies);
  cells.text(name_of(row.verdict));
  cells.text(row.text);
}

}  // namespace claimdex::exporter
