#pragma once
#include <string>

#include "claimdex/core/result.hpp"
#include "claimdex/exporter/sheet.hpp"

/// A sheet as an XLSX workbook: the table of CSV on one worksheet. Texts are texts, whatever they begin with, never formulas or links; numbers are
/// numbers.
namespace claimdex::exporter {

/// The whole file. Same sheet, same bytes: its date is the sheet's. `program_dir` is where the program lies, and near it the module that writes
/// workbooks. Fails with Usage for more claims than a worksheet has rows, with OutputIo otherwise.
Result<std::string> render_workbook(const Sheet& sheet, const std::string& program_dir);

}  // namespace claimdex::exporter
