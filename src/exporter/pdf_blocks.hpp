#pragma once
#include <string>

#include "claimdex/exporter/sheet.hpp"

namespace claimdex::exporter {

/// What claimdex-pdf sets: the sheet's paragraphs in their order, a line of JSON for each (pdf/document.hpp says which).
std::string pdf_blocks(const Sheet& sheet);

}  // namespace claimdex::exporter
