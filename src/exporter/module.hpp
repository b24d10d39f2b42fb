#pragma once
#include <dlfcn.h>

#include <ctime>
#include <memory>
#include <string>
#include <string_view>

#include "claimdex/core/result.hpp"

/// What the callers of our modules share: libraries that only `export` needs are opened when it asks, so that no other start pays for them.
namespace claimdex::exporter {

using Module = std::unique_ptr<void, int (*)(void*)>;

/// Beside the program, or where it is installed. Fails with OutputIo.
Result<Module> open_module(const std::string& program_dir, std::string_view name);

/// A sheet's date as the date of a file, never today's: 1980-01-01, the first day that a ZIP file knows, where the sheet has none.
std::time_t file_time(std::string_view as_of);

}  // namespace claimdex::exporter
