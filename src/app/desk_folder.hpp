#pragma once
#include <filesystem>

#include "claimdex/core/result.hpp"

namespace claimdex::app {

/// Readable by its owner only. False where it is there already.
Result<bool> make_desk_folder(const std::filesystem::path& dir);

}  // namespace claimdex::app
