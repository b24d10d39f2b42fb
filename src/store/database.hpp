#pragma once
#include <SQLiteCpp/SQLiteCpp.h>

#include <cassert>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claimdex/core/names.hpp"
#include "claimdex/core/result.hpp"

/// The fence: SQLite and SQLiteCpp are seen through this header by src/store and by nobody else.
///
/// Inside the fence SQLiteCpp's exceptions travel; guard() (translate.hpp) turns them into Errors where a public function ends.
namespace claimdex::store {

/// Raw bytes for a BLOB column.
struct Blob {
  std::string_view bytes;
};

/// One use of a prepared statement; put back (reset) at the end of its scope.
class Query {
 public:
  explicit Query(SQLite::Statement& statement) : statement_(statement) {}
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  ~Query() { statement_.tryReset(); }

  /// All parameters, in order. Values are not copied: they have to live until the last next(), so no temporaries.
  template <typename... Args>
  Query& bind(const Args&... args) {
    int index = 0;
    (put(++index, args), ...);
    return *this;
  }
  bool next();
  void exec() { statement_.exec(); }

  [[nodiscard]] bool is_null(int column) const { return statement_.getColumn(column).isNull(); }
  [[nodiscard]] std::int64_t number(int column) const { return statement_.getColumn(column).getInt64(); }
  [[nodiscard]] std::string text(int column) const { return statement_.getColumn(column).getString(); }
  /// Valid until the next step.
  [[nodiscard]] std::string_view view(int column) const {
    SQLite::Column c = statement_.getColumn(column);
    const void* data = c.getBlob();
    return {static_cast<const char*>(data), static_cast<std::size_t>(c.getBytes())};
  }
  [[nodiscard]] std::optional<std::string> text_or_null(int column) const {
    if (is_null(column)) return std::nullopt;
    return text(column);
  }
  /// A word of an enumeration; a word that isn't one means a damaged record.
  template <typename E>
  [[nodiscard]] E word(int column) const {
    std::optional<E> value = parse_name<E>(view(column));
    if (!value) throw SQLite::Exception("unknown word in the record: " + text(column), 11 /* SQLITE_CORRUPT */);
    return *value;
  }

 private:
  void put(int i, std::int64_t v) { statement_.bind(i, v); }
  void put(int i, int v) { statement_.bind(i, v); }
  void put(int i, std::uint32_t v) { statement_.bind(i, v); }
  void put(int i, const std::string& v) { statement_.bindNoCopy(i, v); }
  void put(int i, const char* v) { statement_.bindNoCopy(i, v); }
  void put(int i, Blob v) { statement_.bindNoCopy(i, v.bytes.data(), static_cast<int>(v.bytes.size())); }
  void put(int i, std::nullopt_t) { statement_.bind(i); }
  template <typename T>
  void put(int i, const std::optional<T>& v) {
    if (v)
      put(i, *v);
    else
      statement_.bind(i);
  }

  SQLite::Statement& statement_;
};

/// A connection with its prepared statements. Statements are compiled at first use and kept, found by the address of their text:
/// pass string literals with static storage only.
class Database {
 public:
  /// Reads and writes; the file has to exist. Durable: WAL, synchronous=FULL, foreign keys on.
  static Database open_for_writing(const std::filesystem::path& file);
  /// Reads. On read-only folders and media too: see database.cpp.
  static Database open_for_reading(const std::filesystem::path& file);
  /// A new file in WAL mode, not flushed: whoever makes it flushes it once at the end.
  static Database create(const std::filesystem::path& file);
  /// A file that nobody else knows yet, made where it isn't there: no journal, not flushed, no foreign keys. What fails in it is thrown away.
  static Database open_draft(const std::filesystem::path& file);
  Database(Database&& other) noexcept;
  Database& operator=(Database&&) = delete;
  ~Database();

  Query query(const char* sql);
  /// A statement whose text is made at run time; not kept.
  SQLite::Statement compile(const std::string& sql) { return {db_, sql}; }
  template <typename... Args>
  void run(const char* sql, const Args&... args) {
    query(sql).bind(args...).exec();
  }
  /// First column of the first row; nothing when there is no row or it is NULL.
  template <typename... Args>
  std::optional<std::int64_t> find(const char* sql, const Args&... args) {
    Query q = query(sql);
    q.bind(args...);
    if (!q.next() || q.is_null(0)) return std::nullopt;
    return q.number(0);
  }
  /// First column of every row, of statements that give numbers.
  template <typename... Args>
  std::vector<std::int64_t> all(const char* sql, const Args&... args) {
    std::vector<std::int64_t> out;
    Query q = query(sql);
    q.bind(args...);
    while (q.next()) out.push_back(q.number(0));
    return out;
  }
  /// Several statements, not kept: migrations and pragmas.
  void script(const std::string& sql) { db_.exec(sql); }
  [[nodiscard]] bool in_transaction() const;
  /// False: a copy, or the file without looking for a log.
  [[nodiscard]] bool is_live() const { return is_live_; }
  [[nodiscard]] sqlite3* handle() const { return db_.getHandle(); }
  void rollback() noexcept;
  /// What was deleted is gone from the write-ahead log, too, when this connection closes; where a reader holds on to it, when the log is next tidied.
  void leave_no_log() { log_limit_ = 0; }
  void wait_at_most(int milliseconds) { db_.setBusyTimeout(milliseconds); }
  /// Moves all of the log into the file itself, so that the file alone is the record. Closing would do it, too, and wouldn't say when it fails.
  void fold_log();

 private:
  Database(SQLite::Database db, std::filesystem::path file, bool writes);
  void tidy_log() noexcept;

  SQLite::Database db_;
  std::filesystem::path file_;
  std::filesystem::path copy_;  // private folder to remove at the end; empty = none
  bool is_live_ = true;
  bool writes_ = false;
  std::uintmax_t log_limit_ = 512 * 1024;  // at closing, in bytes: a longer one is moved into the database
  bool moved_from_ = false;
  std::unordered_map<const char*, SQLite::Statement> statements_;
};

/// One snapshot for several reads; inside a change that is the change's own view.
class Snapshot {
 public:
  explicit Snapshot(Database& db) : db_(db), mine_(!db.in_transaction()) {
    if (mine_) db_.run("BEGIN");
  }
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;
  ~Snapshot() {
    if (mine_) db_.rollback();
  }

 private:
  Database& db_;
  bool mine_;
};

}  // namespace claimdex::store
