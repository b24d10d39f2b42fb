#pragma once
#include <cstddef>
#include <string>

#include "claimdex/core/result.hpp"
#include "claimdex/exporter/sheet.hpp"

/// A sheet as PDF: what the HTML sheet says, in its order, on A4 pages with bookmarks, links and text that can be selected. Set by our helper program
/// claimdex-pdf.
namespace claimdex::exporter {

struct Pdf {
  std::string bytes;  ///< the whole file
  std::string
      missing;  ///< "2 characters (Hani): U+4E00 U+4E8C", where no font of this machine has them; boxes stand for them
};

/// Same sheet, same fonts, same bytes: its date is the sheet's. `program_dir` is where the program lies, and near it the helper. Fails with OutputIo.
Result<Pdf> render_pdf(const Sheet& sheet, const std::string& program_dir);

}  // namespace claimdex::exporter
