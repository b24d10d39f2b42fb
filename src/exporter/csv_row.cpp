#include <algorithm>
#include <charconv>

#include "claimdex/exporter/csv.hpp"
#include "clean.hpp"

namespace claimdex::exporter {
namespace {

/// Also the full-width forms, which some spreadsheets read as the plain ones, and what stands behind blanks, which some leave out.
bool starts_formula(std::string_view cell) {
  cell.remove_prefix(std::min(cell.find_first_not_of(' '), cell.size()));
  for (const std::string_view sign : {"=", "+", "-", "@", "＝", "＋", "－", "＠"})
    if (cell.starts_with(sign)) return true;
  return false;
}

}  // namespace

void CsvRow::separate() {
  if (!first_) out_ += static_cast<char>(delimiter_);
  first_ = false;
}

void CsvRow::text(std::string_view foreign) {
  separate();
  std::string cell = stripped(foreign);
  // A tab or carriage return at the beginning is what some programs look behind: gone here, and marked all the same.
  const bool hidden = !cell.empty() && (foreign.front() == '\t' || foreign.front() == '\r');
  if (hidden || starts_formula(cell)) cell.insert(0, 1, '\'');
  // No cell holds a tab any more, so in TSV only quotation marks are left to be told from those around a cell.
  if (cell.find('"') == std::string::npos && cell.find(static_cast<char>(delimiter_)) == std::string::npos) {
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

void CsvRow::plain(std::string_view cell) {
  separate();
  out_ += cell;
}

void CsvRow::number(double value) { plain(plain_number(value)); }

std::string plain_number(double value) {
  char buffer[512];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
  return {buffer, end.ptr};
}

}  // namespace claimdex::exporter
