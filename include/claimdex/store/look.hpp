#pragma once
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace claimdex::store {

/// How the record's files look from outside. See look.cpp for what that can tell.
struct Look {
  std::string words;         ///< of two looks at files that had settled: equal where nothing was committed between them
  std::int64_t changed = 0;  ///< when one of them was last written, in nanoseconds by the clock of their file system
  std::uint64_t device = 0;  ///< that file system
};
/// Some microseconds, and nothing is locked. Never while this process has the record open: a file that is closed takes all locks of its process on it along, also
/// SQLite's. Nothing where it can't be told: no record, a link in its place, a log without its
/// shared memory, a system that doesn't say when it started.
std::optional<Look> look(const std::filesystem::path& desk);

}  // namespace claimdex::store
