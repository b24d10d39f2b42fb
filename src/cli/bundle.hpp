#pragma once
#include <cstddef>
#include <string>

#include "claimdex/app/desk.hpp"
#include "claimdex/core/result.hpp"

namespace claimdex::cli {

struct Context;

struct Bundled {
  std::size_t files = 0;    ///< pieces of evidence in it
  std::size_t missing = 0;  ///< that the archive doesn't have
};

/// As may_write: also for a folder, which --force replaces only where it is a bundle.
Result<void> may_bundle(Context& context, const std::string& path);
/// A sheet to be handed over with what it rests on: sheet.html, sheet.json, claims.jsonl, archived evidence by its SHA-256, and SHA256SUMS. A .tar.gz by its ending,
/// else a folder; it appears whole, or not at all. Same sheet, same bytes.
Result<Bundled> write_bundle(Context& context, app::Desk& desk, const exporter::Sheet& sheet, const std::string& path);

}  // namespace claimdex::cli
