#include <charconv>

#include "claimdex/text/text.hpp"
#include "clean.hpp"
#include "formats.hpp"

/// RFC 4180: a header, CRLF, quotes where needed, UTF-8 without BOM, one claim a line (line breaks in texts become spaces, so that
/// line tools work too). A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
namespace claimdex::exporter {
namespace {

constexpr std::string_view kHeader =
    "id,type,text,verdict,progress,reason,figure,value,low,high,hedge,unit,speaker,via,form,who,place,time_from,time_"
    "to,"
    "published,source,title,url,article,start,end,mentions,origins,evidence,created,changed,uid";

/// Also the full-width forms, which some spreadsheets read as the plain ones.
bool starts_formula(std::string_view cell) {
  for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
    if (cell.starts_with(sign)) return true;
  return false;
}

class Row {
 public:
  explicit Row(std::string& out) : out_(out) {}
  ~Row() { out_ += "\r\n"; }
  Row(const Row&) = delete;
  Row& operator=(const Row&) = delete;

  void text(std::string_view foreign) {
    separate();
    std::string cell = stripped(foreign);
    if (starts_formula(cell)) cell.insert(0, 1, '\'');
    if (cell.find_first_of(",\"") == std::string::npos) {
      out_ += cell;
      return;
    }
    out_ += '"';
    for (const char c : cell) {
      if (c == '"') out_ += '"';
      out_ += c;
    }
    out_ += '"';
  }
  void maybe(const std::optional<std::string>& foreign) {
    text(foreign ? std::string_view(*foreign) : std::string_view());
  }
  void number(const std::optional<double>& value) {
    separate();
    if (!value) return;
    char buffer[512];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, *value, std::chars_format::fixed);
    out_.append(buffer, end.ptr);
  }
  void integer(const std::optional<std::int64_t>& value) {
    separate();
    if (value) out_ += std::to_string(*value);
  }

 private:
  void separate() {
    if (!first_) out_ += ',';
    first_ = false;
  }
  std::string& out_;
  bool first_ = true;
};

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

void figure_cells(Row& row, const std::optional<Figure>& figure) {
  row.text(figure ? std::string_view(figure->text) : "");
  row.number(figure ? figure->value : std::nullopt);
  row.number(figure ? figure->bounds.low : std::nullopt);
  row.number(figure ? figure->bounds.high : std::nullopt);
  row.text(figure ? name_of(figure->hedge) : "");
  row.maybe(figure ? figure->unit : std::nullopt);
}

void slot_cells(Row& row, const Slots& slots) {
  row.text(slots.attribution.empty() ? std::string_view() : std::string_view(slots.attribution.front().name));
  row.text(via_names(slots.attribution));
  row.text(slots.form ? name_of(*slots.form) : "");
  row.text(slots.who ? std::string_view(slots.who->text) : "");
  row.text(slots.place ? slots.place->name ? *slots.place->name : slots.place->text : "");
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
  row.integer(claim.span ? std::optional<std::int64_t>(claim.span->start) : std::nullopt);
  row.integer(claim.span ? std::optional<std::int64_t>(claim.span->end) : std::nullopt);
}

void claim_row(std::string& out, const SheetClaim& claim) {
  Row row(out);
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
