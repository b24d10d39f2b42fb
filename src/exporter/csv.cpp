#include "claimdex/exporter/csv.hpp"
#include "formats.hpp"

/// A sheet's claims, one a row, under a header.
namespace claimdex::exporter {
namespace {

constexpr std::string_view kHeader =
    "id,type,text,verdict,progress,reason,figure,value,low,high,hedge,unit,speaker,via,form,who,place,time_from,time_"
    "to,"
    "published,source,title,url,article,start,end,mentions,origins,evidence,created,changed,uid";

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

void figure_cells(CsvRow& row, const std::optional<Figure>& figure) {
  row.text(figure ? std::string_view(figure->text) : "");
  row.number(figure ? figure->value : std::nullopt);
  row.number(figure ? figure->bounds.low : std::nullopt);
  row.number(figure ? figure->bounds.high : std::nullopt);
  row.text(figure ? name_of(figure->hedge) : "");
  row.maybe(figure ? figure->unit : std::nullopt);
}

void slot_cells(CsvRow& row, const Slots& slots) {
  row.text(slots.attribution.empty() ? std::string_view() : std::string_view(slots.attribution.front().name));
  row.text(via_names(slots.attribution));
  row.text(slots.form ? name_of(*slots.form) : "");
  row.text(slots.who ? std::string_view(slots.who->text) : "");
  row.text(slots.place ? slots.place->name ? *slots.place->name : slots.place->text : "");
  row.maybe(slots.time ? slots.time->from : std::nullopt);
  row.maybe(slots.time ? slots.time->to : std::nullopt);
}

void article_cells(CsvRow& row, const SheetClaim& claim) {
  const bool known = claim.article.has_value();
  row.maybe(known ? claim.article->published : std::nullopt);
  row.maybe(known ? claim.article->source : std::nullopt);
  row.maybe(known ? claim.article->title : std::nullopt);
  row.maybe(known ? claim.article->url : std::nullopt);
  row.text(known ? claim.article->id.str() : std::string());
  row.integer(claim.span ? std::optional<std::int64_t>(claim.span->start) : std::nullopt);
  row.integer(claim.span ? std::optional<std::int64_t>(claim.span->end) : std::nullopt);
}

void claim_row(std::string& out, const SheetClaim& claim) {
  CsvRow row(out);
  row.text(claim.id.str());
  row.text(name_of(claim.slots.type));
  row.text(claim.text);
  row.text(name_of(claim.verdict));
  row.text(name_of(claim.progress));
  row.maybe(claim.reason);
  figure_cells(row, claim.slots.figure);
  slot_cells(row, claim.slots);
  article_cells(row, claim);
  row.integer(claim.mentions);
  row.integer(claim.origins);
  row.text(evidence_words(claim.evidence));
  row.text(claim.created);
  row.text(claim.changed);
  row.text(claim.uid);
}

}  // namespace

std::string csv_sheet(const Sheet& sheet) {
  std::string out(kHeader);
  out += "\r\n";
  for (const SheetClaim& claim : sheet.claims) claim_row(out, claim);
  return out;
}

}  // namespace claimdex::exporter
