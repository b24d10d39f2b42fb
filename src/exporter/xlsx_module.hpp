#pragma once
#include <cstddef>
#include <ctime>

/// What the exporter and claimdex_xlsx.so say to each other. Strings are UTF-8 without what XML can't hold, end in a zero byte, and stay the caller's.
namespace claimdex::exporter {

struct XlsxCell {
  const char* text;  ///< null: a number, or nothing
  double number;
  bool empty;
};
struct XlsxColumn {
  const char* name;
  int width;
};
struct XlsxTable {
  const XlsxColumn* columns;
  std::size_t column_count;
  const XlsxCell* cells;  ///< row by row
  std::size_t row_count;
  const char* worksheet;
  const char* title;
  std::time_t created;  ///< never 0, which means now
};

/// Writes a workbook to `path`. Null where it's done, else what went wrong, in words that live for ever.
using WriteXlsx = const char* (*)(const char* path, const XlsxTable* table);
inline constexpr const char* kWriteXlsx = "claimdex_write_xlsx";

}  // namespace claimdex::exporter
