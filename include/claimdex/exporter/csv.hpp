#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// CSV as RFC 4180 has it, for sheets and for `search`: CRLF, quotes where needed, UTF-8 without BOM, every row on one line (line breaks and tabs
/// in texts become spaces, so that line tools work too). A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay
/// numbers.
namespace claimdex::exporter {

/// One row, appended to `out` cell by cell; it ends where the object does.
class CsvRow {
 public:
  explicit CsvRow(std::string& out) : out_(out) {}
  ~CsvRow() { out_ += "\r\n"; }
  CsvRow(const CsvRow&) = delete;
  CsvRow& operator=(const CsvRow&) = delete;

  void text(std::string_view foreign);
  void maybe(const std::optional<std::string>& foreign);
  void number(const std::optional<double>& value);
  void integer(const std::optional<std::int64_t>& value);
  /// What is written already, and holds nothing that would need quotes: a number.
  void plain(std::string_view cell);

 private:
  void separate();

  std::string& out_;
  bool first_ = true;
};

/// As a person would write it, without an exponent: "300000", "3.5".
std::string plain_number(double value);

}  // namespace claimdex::exporter
