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
  if (!first_) out_ += ',';
  first_ = false;
}

void CsvRow::text(std::string_view foreign) {
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

void CsvRow::maybe(const std::optional<std::string>& foreign) {
  text(foreign ? std::string_view(*foreign) : std::string_view());
}

void CsvRow::plain(std::string_view cell) {
  separate();
  out_ += cell;
}

void CsvRow::number(const std::optional<double>& value) { plain(value ? plain_number(*value) : std::string()); }

void CsvRow::integer(const std::optional<std::int64_t>& value) {
  plain(value ? std::to_string(*value) : std::string());
}

std::string plain_number(double value) {
  char buffer[512];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed);
  return {buffer, end.ptr};
}

}  // namespace claimdex::exporter
