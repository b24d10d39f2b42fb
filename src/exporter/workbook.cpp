// The caller's side of claimdex_xlsx.so: makes texts fit for cells, opens the module, and takes the file from memory, so that nothing is left behind
// whatever happens.
#include "claimdex/exporter/workbook.hpp"

#include <fmt/format.h>

#include "claimdex/process/helper.hpp"
#include "clean.hpp"
#include "module.hpp"
#include "table.hpp"
#include "xlsx_module.hpp"

namespace claimdex::exporter {
namespace {

constexpr std::size_t kMostRows = 1'048'576;  // of a worksheet, its header included
constexpr std::size_t kLongestCell = 32'767;  // in UTF-16 units
constexpr std::string_view kCut = " […]";     // where a text was longer
constexpr std::size_t kCutUnits = 4;

/// "_x0041_" is how the format spells a character that XML can't hold, so an underscore that looks like the beginning of one is spelt itself.
bool looks_spelt(std::string_view rest) {
  constexpr std::string_view kHex = "0123456789abcdefABCDEF";
  return rest.size() >= 7 && rest.starts_with("_x") && rest[6] == '_' &&
         rest.substr(2, 4).find_first_not_of(kHex) == std::string_view::npos;
}
constexpr std::string_view kSpeltUnderscore = "_x005F_";

/// What XML can hold and no reader is misled by; line breaks and tabs stay. Longer texts are cut, with a mark.
std::string cell_text(std::string_view foreign) {
  std::string out;
  std::size_t units = 0, fits = 0;  // fits: bytes of `out` that leave room for the mark
  const char* p = foreign.data();
  const char* end = p + foreign.size();
  while (p < end) {
    const CodePoint c = decode_one(p, end);
    const bool blank = c.value == '\n' || c.value == '\t';
    if (c.size > 0 && (blank || !is_unsafe(c.value)) && c.value != 0xFFFE && c.value != 0xFFFF) {
      const bool spelt = c.value == '_' && looks_spelt({p, static_cast<std::size_t>(end - p)});
      units += spelt ? kSpeltUnderscore.size() : c.value > 0xFFFF ? 2 : 1;
      if (units > kLongestCell) return out.substr(0, fits).append(kCut);
      out.append(spelt ? kSpeltUnderscore : std::string_view(p, static_cast<std::size_t>(c.size)));
      if (units <= kLongestCell - kCutUnits) fits = out.size();
    }
    p += c.size > 0 ? c.size : 1;
  }
  return out;
}

/// The table's cells, and what they point into.
struct Filled {
  std::vector<std::string> texts;
  std::vector<XlsxCell> cells;
};

Filled fill(const Sheet& sheet) {
  Filled out;
  const std::size_t count = sheet.claims.size() * table_columns().size();
  out.texts.reserve(count);  // never grown: cells point into it
  out.cells.reserve(count);
  for (const SheetClaim& claim : sheet.claims)
    for (const Cell& cell : table_row(claim)) {
      const std::string* words = std::get_if<std::string>(&cell);
      const double* number = std::get_if<double>(&cell);
      if (words != nullptr) out.texts.push_back(cell_text(*words));
      out.cells.push_back({words != nullptr ? out.texts.back().c_str() : nullptr, number != nullptr ? *number : 0,
                           words == nullptr && number == nullptr});
    }
  return out;
}

}  // namespace

Result<std::string> render_workbook(const Sheet& sheet, const std::string& program_dir) {
  if (sheet.claims.size() >= kMostRows)
    return fail(ErrorCode::Usage, fmt::format("{} claims: a worksheet has {} rows", sheet.claims.size(), kMostRows),
                "export fewer, or as csv");
  CLAIMDEX_TRY(const Module module, open_module(program_dir, "claimdex_xlsx.so"));
  const auto write = reinterpret_cast<WriteXlsx>(dlsym(module.get(), kWriteXlsx));
  if (write == nullptr)
    return fail(ErrorCode::OutputIo, "claimdex_xlsx.so can't be used", "is the installation complete?");
  const process::MemoryFile file;
  if (!file.good()) return fail(ErrorCode::OutputIo, "no memory for the workbook");

  const Filled filled = fill(sheet);
  std::vector<XlsxColumn> columns;
  for (const Column& column : table_columns()) columns.push_back({column.name.data(), column.width});
  const std::string title = cell_text(one_line(sheet.title));
  const XlsxTable table{columns.data(), columns.size(), filled.cells.data(),   sheet.claims.size(),
                        "Claims",       title.c_str(),  file_time(sheet.as_of)};
  if (const char* wrong = write(file.path().c_str(), &table))
    return fail(ErrorCode::OutputIo, fmt::format("the workbook can't be written: {}", wrong));
  return file.contents();
}

}  // namespace claimdex::exporter
