#pragma once
#include <string>

#include "database.hpp"

namespace claimdex::store {

/// The format this program reads and writes: the number of the newest file in schemas/sql.
int newest_format();

/// Is this a record of ours, and of which format? Fails with DeskDamaged (something else, or emptied), DeskNewer.
Result<int> check_format(Database& db);

/// Brings the record to the newest format in one transaction; a new file gets its desk row (uid, `now`) too.
Result<void> migrate(Database& db, const std::string& now);

}  // namespace claimdex::store
