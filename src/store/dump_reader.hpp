#pragma once
#include <istream>

#include "database.hpp"

namespace claimdex::store {

/// Reads a dump into `db`, a file without tables: gets those of the dump's format, and its rows. Fails with BadInput (names the line) or DeskNewer;
/// the file is then good for nothing. What the rows say isn't judged here: that is what doctor's checks are for.
Result<void> read_dump(Database& db, std::istream& in);

}  // namespace claimdex::store
