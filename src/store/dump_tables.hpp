#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "database.hpp"

/// What a dump holds: every table of the record and every column, in this order. The one list that `dump`, `restore` and the test that compares it
/// with the schema read; a new table or column is added here in the commit that adds its migration, and to schemas/json/dump.v1.schema.json.
///
/// Tables follow each other as their references do. Nothing is left out as "can be worked out again": keys of what a claim said before somebody
/// edited it stay findable, and whose sentence a passage was first is history; both would be lost, and the restored desk would propose other links
/// than the one that was dumped. They stand last, so that they don't come between what people read.
namespace claimdex::store {

constexpr std::string_view kDumpSchema = "claimdex.dump.v1";

struct DumpTable {
  std::string_view name;
  std::string_view columns;  ///< in the order of a line, one space between them
  std::string_view order;    ///< of the rows: new ones come last, or near what they belong to
};
std::span<const DumpTable> dump_tables();

/// "table" or "table.column": in the schema and not in a dump.
struct LeftOut {
  std::string_view what, why;
};
std::span<const LeftOut> left_out_of_dumps();

struct DumpColumn {
  enum class Kind { Integer, Text, Bytes };
  std::string name;
  Kind kind = Kind::Text;
  bool needed = false;  ///< never NULL
};
/// Those that the record has: one of an older format has fewer, and none for a table that it doesn't have.
std::vector<DumpColumn> columns_of(Database& db, const DumpTable& table);

}  // namespace claimdex::store
