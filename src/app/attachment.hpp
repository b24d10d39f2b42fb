#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "claimdex/app/desk.hpp"

namespace claimdex::app {

/// 256 MB at most. `wanted` is the hint where there is no such file: what was to be given.
Result<Attachment> read_attachment(const std::string& path, std::string_view wanted);
/// Into the archive, flushed to the disk.
Result<void> keep(const Attachment& file, const std::filesystem::path& archive);

}  // namespace claimdex::app
