// The record as JSON Lines: a first line that names the format, one line for each row (its table, then the columns of dump_tables.hpp), and a last
// line with the number of rows and the SHA-256 of every byte before it.
//
// Bytes are hex. Text that is no UTF-8 (nothing of ours writes such) is {"bytes": hex}. A text may hold what people typed or an article brought along;
// what could drive a terminal or turn the direction of writing around is spelt out as \uXXXX, so that a dump can be read with any tool. The last line
// is there because most of a dump isn't covered by the log's chain: a note that lost a letter, or a file that lost its end, has to be noticed.
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdio>

#include "claimdex/text/text.hpp"
#include "digest.hpp"
#include "dump_tables.hpp"
#include "impl.hpp"
#include "migrate.hpp"
#include "spelling.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

constexpr std::size_t kBlock = 1 << 18;

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

class Dumper {
 public:
  Dumper(Database& db, const std::function<bool(std::string_view)>& write) : db_(db), write_(write) {}

  Result<void> run() {
    begin_line();
    string("schema", kDumpSchema);
    number("format", newest_format());
    CLAIMDEX_CHECK(end_line());
    for (const DumpTable& table : dump_tables()) CLAIMDEX_CHECK(rows_of(table));
    hash_.add(block_);
    begin_line();
    json_.Key("end");
    json_.Bool(true);
    number("rows", rows_);
    string("sha256", to_hex(hash_.finish()));
    json_.EndObject();
    block_.append(buffer_.GetString(), buffer_.GetSize()).append("\n");
    return hand_over();
  }

 private:
  Result<void> rows_of(const DumpTable& table) {
    const std::vector<DumpColumn> columns = columns_of(db_, table);
    std::string sql;
    for (const DumpColumn& column : columns) sql += (sql.empty() ? "SELECT \"" : ", \"") + column.name + "\"";
    sql.append(" FROM \"").append(table.name).append("\" ORDER BY ").append(table.order);
    SQLite::Statement row = db_.compile(sql);
    while (row.executeStep()) {
      begin_line();
      string("table", table.name);
      for (std::size_t i = 0; i < columns.size(); ++i)
        if (!cell(columns[i], row.getColumn(static_cast<int>(i))))
          return fail(ErrorCode::DeskDamaged,
                      "claims.db is damaged: " + std::string(table.name) + "." + columns[i].name +
                          " holds what that column can't hold",
                      "`claimdex doctor` says what is damaged; a backup of claims.db brings the desk back");
      ++rows_;
      CLAIMDEX_CHECK(end_line());
    }
    return {};
  }

  bool cell(const DumpColumn& column, const SQLite::Column& value) {
    json_.Key(column.name.c_str(), static_cast<rapidjson::SizeType>(column.name.size()));
    if (value.isNull()) return json_.Null();
    if (column.kind == DumpColumn::Kind::Integer) return value.isInteger() && json_.Int64(value.getInt64());
    const void* data = value.getBlob();
    const std::string_view bytes{static_cast<const char*>(data), static_cast<std::size_t>(value.getBytes())};
    if (column.kind == DumpColumn::Kind::Bytes) return value.isBlob() && string(to_hex(bytes));
    if (!value.isText()) return false;
    if (text::valid_utf8(bytes)) return string(bytes);
    return json_.StartObject() && json_.Key("bytes") && string(to_hex(bytes)) && json_.EndObject();
  }

  void begin_line() {
    buffer_.Clear();
    json_.Reset(buffer_);
    json_.StartObject();
  }
  Result<void> end_line() {
    json_.EndObject();
    append_spelt_out(block_, {buffer_.GetString(), buffer_.GetSize()});
    block_ += '\n';
    if (block_.size() < kBlock) return {};
    hash_.add(block_);
    return hand_over();
  }
  Result<void> hand_over() {
    if (!write_(block_)) return fail(ErrorCode::OutputIo, "the dump could not be written");
    block_.clear();
    return {};
  }
  bool string(std::string_view value) {
    return json_.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  }
  void string(const char* key, std::string_view value) {
    json_.Key(key);
    string(value);
  }
  void number(const char* key, std::int64_t value) {
    json_.Key(key);
    json_.Int64(value);
  }

  Database& db_;
  const std::function<bool(std::string_view)>& write_;
  rapidjson::StringBuffer buffer_;  // the line that is being written
  Json json_{buffer_};
  std::string block_;  // whole lines, not yet handed over
  Sha256 hash_;
  std::int64_t rows_ = 0;
};

}  // namespace

Result<void> Store::dump(const std::function<bool(std::string_view)>& write) {
  return guard([&]() -> Result<void> {
    Snapshot snapshot(impl_->db);
    return Dumper(impl_->db, write).run();
  });
}

}  // namespace claimdex::store
