#include "claimdex/exporter/csv.hpp"
#include "formats.hpp"
#include "table.hpp"

/// A sheet's claims, one a row, under a header.
namespace claimdex::exporter {
namespace {

std::string delimited(const Sheet& sheet, Delimiter delimiter) {
  std::string out;
  {
    CsvRow head(out, delimiter);
    for (const Column& column : table_columns()) head.text(column.name);
  }
  for (const SheetClaim& claim : sheet.claims) {
    CsvRow row(out, delimiter);
    for (const Cell& cell : table_row(claim)) {
      if (const double* number = std::get_if<double>(&cell))
        row.number(*number);
      else if (const std::string* words = std::get_if<std::string>(&cell))
        row.text(*words);
      else
        row.plain("");
    }
  }
  return out;
}

}  // namespace

std::string csv_sheet(const Sheet& sheet) { return delimited(sheet, Delimiter::Comma); }
std::string tsv_sheet(const Sheet& sheet) { return delimited(sheet, Delimiter::Tab); }

}  // namespace claimdex::exporter
