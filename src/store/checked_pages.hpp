#pragma once

struct sqlite3;

/// Every page of a record carries a checksum of its own, proved whenever the page is read from the file.
namespace claimdex::store {

/// Every file that SQLite opens from now on is read and written with checksums, where it was made with room for them. Once is enough; before the first
/// file is opened, after SQLite was configured.
void check_pages();

/// To a file that was just made and is empty: its pages get room for checksums, the first one at once.
void make_checked(sqlite3* db);

/// Of a file that was read from already.
bool has_checksums(sqlite3* db);

/// A file without room for them, made by other programs or in an older format, is written anew. Not inside a transaction.
void add_checksums(sqlite3* db);

}  // namespace claimdex::store
