#pragma once
#include <filesystem>
#include <functional>

#include "database.hpp"

/// Copies of a whole record by SQLite's online backup: one snapshot, readers and writers go on.
namespace claimdex::store {

/// The record of `from` as a file of its own, readable by its owner only, flushed. Refused where there is one; nothing stays of one that fails.
Result<void> copy_to(Database& from, const std::filesystem::path& file);

/// Puts `from` in the place of everything that `into` holds, in one transaction. `may` is asked when no writer can come between any more.
Result<void> copy_over(Database& from, Database& into, const std::function<Result<void>()>& may);

/// Keeps `dir`/claims.db as `dir`/claims.db.format2, where it isn't kept already. Never replaces a file. Gives its name.
Result<std::filesystem::path> keep_copy(const std::filesystem::path& dir, int format);

}  // namespace claimdex::store
