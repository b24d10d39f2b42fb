// claimdex_xlsx.so: a table as a workbook.
//
// libxlsxwriter keeps the parts of a workbook in temporary files until it packs them, and doesn't look whether they could be written: on a full disk it
// makes a workbook that is broken, and says nothing. So this module stands in for the one function of the library that makes such a file, and gives it
// memory. The library finds ours first, since it is opened by way of this module.
#include "xlsx_module.hpp"

#include <sys/mman.h>
#include <xlsxwriter.h>

#include <cstdio>

extern "C" __attribute__((visibility("default"))) FILE* lxw_tmpfile(char* /*folder*/) {
  const int file = memfd_create("claimdex", MFD_CLOEXEC);
  return file < 0 ? nullptr : fdopen(file, "w+b");
}

namespace claimdex::exporter {
namespace {

lxw_format* heading(lxw_workbook* book) {
  lxw_format* format = workbook_add_format(book);
  format_set_bold(format);
  return format;
}

lxw_error write_head(lxw_worksheet* sheet, const XlsxTable& table, lxw_format* bold) {
  for (std::size_t i = 0; i < table.column_count; ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(sheet, column, column, table.columns[i].width, nullptr);
    if (const lxw_error error = worksheet_write_string(sheet, 0, column, table.columns[i].name, bold)) return error;
  }
  worksheet_freeze_panes(sheet, 1, 1);
  return LXW_NO_ERROR;
}

lxw_error write_cells(lxw_worksheet* sheet, const XlsxTable& table) {
  const XlsxCell* cell = table.cells;
  for (std::size_t row = 1; row <= table.row_count; ++row)
    for (std::size_t i = 0; i < table.column_count; ++i, ++cell) {
      if (cell->empty) continue;
      const auto at = static_cast<lxw_row_t>(row);
      const auto column = static_cast<lxw_col_t>(i);
      // Never worksheet_write_url or _formula: a text is a text.
      const lxw_error error = cell->text != nullptr ? worksheet_write_string(sheet, at, column, cell->text, nullptr)
                                                    : worksheet_write_number(sheet, at, column, cell->number, nullptr);
      if (error) return error;
    }
  return LXW_NO_ERROR;
}

}  // namespace

extern "C" __attribute__((visibility("default"))) const char* claimdex_write_xlsx(const char* path,
                                                                                  const XlsxTable* table) {
  lxw_workbook* book = workbook_new(path);
  if (book == nullptr) return "out of memory";
  lxw_doc_properties properties{};
  properties.title = const_cast<char*>(table->title);
  properties.created = table->created;
  workbook_set_properties(book, &properties);
  lxw_worksheet* sheet = workbook_add_worksheet(book, table->worksheet);
  lxw_error error = write_head(sheet, *table, heading(book));
  if (!error) error = write_cells(sheet, *table);
  // Closing writes the file, and frees all of it.
  const lxw_error closed = workbook_close(book);
  if (!error) error = closed;
  return error ? lxw_strerror(error) : nullptr;
}

}  // namespace claimdex::exporter
