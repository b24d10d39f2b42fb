#include "claimdex/exporter/csv.hpp"
#include "formats.hpp"
#include "table.hpp"

/// A sheet's claims, one a row, under a header.
namespace claimdex::exporter {

std::string table_head(Delimiter delimiter) {
  std::string out;
  {
    CsvRow head(out, delimiter);  // ends its line where it goes
    for (const Column& column : table_columns()) head.text(column.name);
  }
  return out;
}

void add_table_line(std::string& out, Delimiter delimiter, const SheetClaim& claim) {
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

}  // namespace claimdex::exporter
