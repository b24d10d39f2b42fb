// Strict, because a dump is read by the program that will trust it: each line has exactly the columns of its table, in order, of the right kind; tables
// come in order; the last line has to agree with all bytes before it. A line that differs in anything is named and nothing is taken.
#include "dump_reader.hpp"

#include <fmt/format.h>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>
#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <vector>

#include "claimdex/text/text.hpp"
#include "digest.hpp"
#include "dump_tables.hpp"
#include "migrate.hpp"
#include "spelling.hpp"

namespace claimdex::store {

namespace {

constexpr std::size_t kLongestLine = std::size_t{1} << 30;  // no value in SQLite is longer
constexpr unsigned kStrict = rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag;

using Json = rapidjson::Value;

std::string_view view(const Json& string) { return {string.GetString(), string.GetStringLength()}; }

bool is_string(const Json& object, const char* key, std::string_view value) {
  const auto member = object.FindMember(key);
  return member != object.MemberEnd() && member->value.IsString() && view(member->value) == value;
}

std::optional<std::string> from_hex(std::string_view hex) {
  if (hex.size() % 2 != 0) return std::nullopt;
  const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
  std::string out;
  out.reserve(hex.size() / 2);
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    const int high = digit(hex[i]), low = digit(hex[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    out += static_cast<char>(high << 4 | low);
  }
  return out;
}

/// Lines without their ends, however long the input is.
class Lines {
 public:
  explicit Lines(std::istream& in) : in_(in), block_(1 << 16, '\0') {}

  /// False at the end, or where a line is longer than anything we write.
  bool next(std::string& line) {
    line.clear();
    for (;;) {
      if (at_ == end_ && !fill()) return !line.empty();
      const std::size_t stop = block_.find('\n', at_);
      const std::size_t upto = std::min(stop, end_);
      line.append(block_, at_, upto - at_);
      at_ = upto;
      if (line.size() > kLongestLine) return false;
      if (at_ == end_) continue;
      ++at_;
      return true;
    }
  }

 private:
  bool fill() {
    in_.read(block_.data(), static_cast<std::streamsize>(block_.size()));
    at_ = 0;
    end_ = static_cast<std::size_t>(in_.gcount());
    return end_ > 0;
  }

  std::istream& in_;
  std::string block_;
  std::size_t at_ = 0, end_ = 0;
};

class DumpReader {
 public:
  DumpReader(Database& db, std::istream& in) : db_(db), lines_(in) {}

  Result<void> run() {
    std::string line;
    for (; lines_.next(line); hash_.add(hashed_).add("\n")) {
      ++number_;
      if (ended_) return broken("there is more behind its last line");
      hashed_ = line;
      if (const std::size_t at = find_unsafe(line); at != std::string::npos)
        return broken(fmt::format("a control character at byte {}", at + 1));
      rapidjson::Document json;
      json.ParseInsitu<kStrict>(line.data());
      if (json.HasParseError())
        return broken(fmt::format("no valid JSON, at byte {} of the line", json.GetErrorOffset() + 1));
      if (!json.IsObject()) return broken("not an object");
      CLAIMDEX_CHECK(number_ == 1 ? first(json) : is_last(json) ? last(json) : row(json));
    }
    if (number_ == 0) return fail(ErrorCode::BadInput, "empty, no dump");
    if (!ended_)
      return fail(ErrorCode::BadInput, fmt::format("ends at line {}, without a dump's last line: cut short", number_),
                  "nothing was restored; get the whole file");
    for (const std::string& sql : indexes_) db_.script(sql);
    return {};
  }

 private:
  [[nodiscard]] tl::unexpected<Error> broken(std::string_view what) const {
    return fail(ErrorCode::BadInput, fmt::format("line {}: {}", number_, what),
                "nothing was restored: a dump is taken whole, as `claimdex dump` wrote it");
  }

  static bool is_last(const Json& json) { return json.MemberCount() > 0 && view(json.MemberBegin()->name) == "end"; }

  Result<void> first(const Json& json) {
    const auto schema = json.FindMember("schema");
    const auto format = json.FindMember("format");
    constexpr std::string_view kAnyVersion = "claimdex.dump.v";
    if (schema == json.MemberEnd() || !schema->value.IsString() || !view(schema->value).starts_with(kAnyVersion))
      return fail(ErrorCode::BadInput, "line 1: this isn't the first line of a claimdex dump",
                  "`claimdex dump -o FILE` writes one; `claimdex ingest` reads articles");
    if (view(schema->value) != kDumpSchema)
      return fail(ErrorCode::DeskNewer,
                  fmt::format("this is a dump of the form {}; this claimdex knows {}",
                              text::printable(view(schema->value)), kDumpSchema),
                  "use the newer claimdex that wrote it");
    if (format == json.MemberEnd() || !format->value.IsInt() || format->value.GetInt() < 1 || json.MemberCount() != 2)
      return broken("a dump's first line has a schema, a format and nothing else");
    if (format->value.GetInt() > newest_format())
      return fail(ErrorCode::DeskNewer,
                  fmt::format("this dump is of a desk of format {}; this claimdex knows formats up to {}",
                              format->value.GetInt(), newest_format()),
                  "use the newer claimdex that wrote it");
    make_tables(db_, format->value.GetInt());
    db_.script("DELETE FROM counter");
    put_off_indexes();
    return {};
  }

  // Filled row by row an index of a million rows takes minutes; made at the end, seconds. The unique ones stay: they find the line that is wrong.
  void put_off_indexes() {
    std::vector<std::string> names;
    {
      Query q = db_.query("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'");
      while (q.next()) {
        names.push_back(q.text(0));
        indexes_.push_back(q.text(1));
      }
    }
    for (const std::string& name : names) db_.script("DROP INDEX \"" + name + "\"");
  }

  Result<void> row(const Json& json) {
    if (!json.MemberCount() || view(json.MemberBegin()->name) != "table" || !json.MemberBegin()->value.IsString())
      return broken("a line begins with its table");
    if (const std::string_view table = view(json.MemberBegin()->value); table_ == nullptr || table_->name != table)
      CLAIMDEX_CHECK(open_table(table));
    if (json.MemberCount() != columns_.size() + 1)
      return broken(
          fmt::format("{} has {} columns, here are {}", table_->name, columns_.size(), json.MemberCount() - 1));
    values_.resize(columns_.size());
    auto member = json.MemberBegin();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      ++member;
      if (view(member->name) != columns_[i].name)
        return broken(fmt::format("{} has no {} here, but {}", table_->name, text::printable(view(member->name)),
                                  columns_[i].name));
      if (!bind(i, member->value)) return broken(fmt::format("{}.{} can't be that", table_->name, columns_[i].name));
    }
    try {
      insert_->exec();
      insert_->reset();
    } catch (const SQLite::Exception& e) {
      const int code = e.getErrorCode();
      if (code != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH) throw;
      return broken(fmt::format("{}: {}", table_->name, e.what()));
    }
    ++rows_;
    return {};
  }

  Result<void> open_table(std::string_view name) {
    const auto tables = dump_tables();
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const DumpTable& table) { return table.name == name; });
    if (found != tables.end()) columns_ = columns_of(db_, *found);
    if (found == tables.end() || columns_.empty())
      return broken(fmt::format("there is no table \"{}\"", text::printable(name)));
    if (table_ != nullptr && &*found < table_)
      return broken(fmt::format("rows of {} have their place before those of {}", found->name, table_->name));
    table_ = &*found;
    std::string names, places;
    for (const DumpColumn& column : columns_) {
      names += (names.empty() ? "\"" : ", \"") + column.name + "\"";
      places += places.empty() ? "?" : ", ?";
    }
    insert_.emplace(db_.compile(fmt::format("INSERT INTO \"{}\" ({}) VALUES ({})", table_->name, names, places)));
    return {};
  }

  // What is bound lives until the row is written: in the line, or in values_.
  bool bind(std::size_t i, const Json& value) {
    const DumpColumn& column = columns_[i];
    const int place = static_cast<int>(i) + 1;
    if (value.IsNull()) {
      insert_->bind(place);
      return !column.needed;
    }
    if (column.kind == DumpColumn::Kind::Integer) {
      if (!value.IsInt64()) return false;
      insert_->bind(place, static_cast<std::int64_t>(value.GetInt64()));
      return true;
    }
    const bool spelt = column.kind == DumpColumn::Kind::Text && value.IsObject() && value.MemberCount() == 1 &&
                       view(value.MemberBegin()->name) == "bytes";
    const Json& string = spelt ? value.MemberBegin()->value : value;
    if (!string.IsString()) return false;
    if (column.kind == DumpColumn::Kind::Bytes || spelt) {
      std::optional<std::string> bytes = from_hex(view(string));
      if (!bytes || (spelt && text::valid_utf8(*bytes))) return false;
      values_[i] = *std::move(bytes);
    } else {
      values_[i].assign(view(string));
    }
    if (column.kind == DumpColumn::Kind::Text)
      insert_->bindNoCopy(place, values_[i]);
    else
      insert_->bindNoCopy(place, values_[i].data(), static_cast<int>(values_[i].size()));
    return true;
  }

  Result<void> last(const Json& json) {
    const auto rows = json.FindMember("rows");
    if (rows == json.MemberEnd() || !rows->value.IsInt64() || json.MemberCount() != 3)
      return broken("a dump's last line has end, rows and sha256");
    if (rows->value.GetInt64() != rows_)
      return broken(fmt::format("{} rows were written, {} are here", rows->value.GetInt64(), rows_));
    if (!is_string(json, "sha256", to_hex(Sha256(hash_).finish())))
      return broken("its SHA-256 isn't that of the lines before it: one of them was changed");
    ended_ = true;
    return {};
  }

  Database& db_;
  Lines lines_;
  std::int64_t number_ = 0, rows_ = 0;
  bool ended_ = false;
  Sha256 hash_;
  std::string hashed_;  // the line as it was, since parsing writes into it
  const DumpTable* table_ = nullptr;
  std::vector<DumpColumn> columns_;
  std::optional<SQLite::Statement> insert_;
  std::vector<std::string> values_, indexes_;
};

}  // namespace

Result<void> read_dump(Database& db, std::istream& in) { return DumpReader(db, in).run(); }

}  // namespace claimdex::store
