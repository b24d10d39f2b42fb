#include "table.hpp"

#include <array>
#include <cassert>

namespace claimdex::exporter {
namespace {

constexpr std::array<Column, 32> kColumns{
    {{"id", 7},       {"type", 22},      {"text", 60},     {"verdict", 15}, {"progress", 12}, {"reason", 50},
     {"figure", 20},  {"value", 12},     {"low", 12},      {"high", 12},    {"hedge", 10},    {"unit", 12},
     {"speaker", 24}, {"via", 24},       {"form", 12},     {"who", 20},     {"place", 20},    {"time_from", 12},
     {"time_to", 12}, {"published", 20}, {"source", 20},   {"title", 40},   {"url", 40},      {"article", 8},
     {"start", 8},    {"end", 8},        {"mentions", 10}, {"origins", 8},  {"evidence", 40}, {"created", 22},
     {"changed", 22}, {"uid", 36}}};

std::string via_names(const std::vector<AttributionLink>& attribution) {
  std::string out;
  for (std::size_t i = 1; i < attribution.size(); ++i) out += (i > 1 ? "; " : "") + attribution[i].name;
  return out;
}

/// One word each: blanks in a file's name must not look like two pieces.
std::string evidence_words(const std::vector<SheetEvidence>& evidence) {
  std::string out;
  for (const SheetEvidence& e : evidence) {
    std::string where = e.url ? *e.url : e.file.value_or(e.sha256.value_or(""));
    std::string escaped;
    for (const char c : where) c == ' ' ? escaped += "%20" : escaped += c;
    if (escaped.empty()) continue;
    if (!out.empty()) out += ' ';
    out += escaped;
  }
  return out;
}

/// One row, cell by cell.
class Row {
 public:
  Row() { cells_.reserve(kColumns.size()); }
  void text(std::string_view words) {
    if (words.empty())
      cells_.emplace_back();
    else
      cells_.emplace_back(std::string(words));
  }
  void maybe(const std::optional<std::string>& words) { text(words ? std::string_view(*words) : std::string_view()); }
  template <typename E>
  void name(const std::optional<E>& value) {
    text(value ? name_of(*value) : std::string_view());
  }
  void number(const std::optional<double>& value) { value ? cells_.emplace_back(*value) : cells_.emplace_back(); }
  std::vector<Cell> take() { return std::move(cells_); }

 private:
  std::vector<Cell> cells_;
};

void figure_cells(Row& row, const std::optional<Figure>& figure) {
  row.text(figure ? std::string_view(figure->text) : std::string_view());
  row.number(figure ? figure->value : std::nullopt);
  row.number(figure ? figure->bounds.low : std::nullopt);
  row.number(figure ? figure->bounds.high : std::nullopt);
  row.name(figure ? std::optional(figure->hedge) : std::nullopt);
  row.maybe(figure ? figure->unit : std::nullopt);
}

void slot_cells(Row& row, const Slots& slots) {
  row.text(slots.attribution.empty() ? std::string_view() : std::string_view(slots.attribution.front().name));
  row.text(via_names(slots.attribution));
  row.name(slots.form);
  row.text(slots.who ? std::string_view(slots.who->text) : std::string_view());
  row.text(slots.place ? std::string_view(slots.place->name ? *slots.place->name : slots.place->text)
                       : std::string_view());
  row.maybe(slots.time ? slots.time->from : std::nullopt);
  row.maybe(slots.time ? slots.time->to : std::nullopt);
}

void article_cells(Row& row, const SheetClaim& claim) {
  const bool known = claim.article.has_value();
  row.maybe(known ? claim.article->published : std::nullopt);
  row.maybe(known ? claim.article->source : std::nullopt);
  row.maybe(known ? claim.article->title : std::nullopt);
  row.maybe(known ? claim.article->url : std::nullopt);
  row.text(known ? claim.article->id.str() : std::string());
  row.number(claim.span ? std::optional<double>(claim.span->start) : std::nullopt);
  row.number(claim.span ? std::optional<double>(claim.span->end) : std::nullopt);
}

}  // namespace

std::span<const Column> table_columns() { return kColumns; }

std::vector<Cell> table_row(const SheetClaim& claim) {
  Row row;
  row.text(claim.id.str());
  row.text(name_of(claim.slots.type));
  row.text(claim.text);
  row.text(name_of(claim.verdict));
  row.text(name_of(claim.progress));
  row.maybe(claim.reason);
  figure_cells(row, claim.slots.figure);
  slot_cells(row, claim.slots);
  article_cells(row, claim);
  row.number(claim.mentions);
  row.number(claim.origins);
  row.text(evidence_words(claim.evidence));
  row.text(claim.created);
  row.text(claim.changed);
  row.text(claim.uid);
  std::vector<Cell> cells = row.take();
  assert(cells.size() == kColumns.size());
  return cells;
}

}  // namespace claimdex::exporter
