#pragma once
#include <filesystem>
#include <string>
#include <string_view>

#include "claimdex/app/desk.hpp"

namespace claimdex::app {

/// `wanted` is the hint where there is no such file: what was to be given. What is no regular file is refused without being opened for long, what is larger
/// without being read.
Result<Attachment> read_attachment(const std::string& path, std::string_view wanted, std::int64_t most_megabytes = 256);
/// Into the archive, flushed to the disk.
Result<void> keep(const Attachment& file, const std::filesystem::path& archive);

}  // namespace claimdex::app
