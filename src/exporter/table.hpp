#pragma once
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "claimdex/exporter/sheet.hpp"

/// A sheet as a table, the same in CSV, TSV and XLSX: a claim is a row.
namespace claimdex::exporter {

struct Column {
  std::string_view name;
  int width;  ///< of its cells in a workbook, in digits
};
std::span<const Column> table_columns();

/// Unknown, a number, or words of an article or of ours: who writes them cleans them.
using Cell = std::variant<std::monostate, double, std::string>;
/// As many as there are columns.
std::vector<Cell> table_row(const SheetClaim& claim);

}  // namespace claimdex::exporter
