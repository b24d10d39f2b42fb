#pragma once
#include <string>
#include <vector>

#include "claimdex/exporter/json.hpp"
#include "claimdex/exporter/sheet.hpp"

/// The desk's own sheet: the public one under a title that says so, and behind it what people wrote for themselves. A type of its own: what makes public
/// sheets takes a Sheet, and can't come by this.
namespace claimdex::exporter {

struct InternalSheet {
  Sheet sheet;
  std::vector<ClaimDetail> details;  ///< of its claims, in the same order
};

/// Markdown, Html and Json have an internal form.
bool has_internal_form(Format format);
/// The whole file. As JSON every claim is what `show --json` prints.
std::string render(InternalSheet sheet, Format format);

}  // namespace claimdex::exporter
