#pragma once
#include <string>
#include <string_view>

/// CSV as RFC 4180 has it, for sheets and for `search`: CRLF, quotes where needed, UTF-8 without BOM, every row on one line (line breaks and tabs
/// in texts become spaces, so that line tools work too). A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay
/// numbers. TSV is the same with tabs between the cells and plain line ends.
namespace claimdex::exporter {

enum class Delimiter : char { Comma = ',', Tab = '\t' };

/// One row, appended to `out` cell by cell; it ends where the object does.
class CsvRow {
 public:
  explicit CsvRow(std::string& out, Delimiter delimiter = Delimiter::Comma) : out_(out), delimiter_(delimiter) {}
  ~CsvRow() { out_ += delimiter_ == Delimiter::Comma ? "\r\n" : "\n"; }
  CsvRow(const CsvRow&) = delete;
  CsvRow& operator=(const CsvRow&) = delete;

  void text(std::string_view foreign);
  void number(double value);
  /// What is written already, and holds nothing that would need quotes: a number.
  void plain(std::string_view cell);

 private:
  void separate();

  std::string& out_;
  Delimiter delimiter_;
  bool first_ = true;
};

/// As a person would write it, without an exponent: "300000", "3.5".
std::string plain_number(double value);

}  // namespace claimdex::exporter
