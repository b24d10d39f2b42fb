#pragma once
#include <functional>
#include <string>

#include "database.hpp"

namespace claimdex::store {

/// The format this program reads and writes: the number of the newest file in schemas/sql.
int newest_format();

/// Is this a record of ours, and of which format? Fails with DeskDamaged (something else, or emptied), DeskNewer.
Result<int> check_format(Database& db);

/// The tables of a format in an empty file, without the row that names the desk.
void make_tables(Database& db, int format);
/// An empty desk of the newest format with a random uid, in an empty file.
void make_record(Database& db, const std::string& now);

/// All missing migrations in one transaction. `keep` comes first, when no writer can change the record any more: where it fails, nothing happens.
/// Gives the format that the record had.
Result<int> bring_up_to_date(Database& db, const std::function<Result<void>(int format)>& keep);

}  // namespace claimdex::store
