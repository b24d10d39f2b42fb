#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "database.hpp"

struct sqlite3_session;
struct sqlite3_changeset_iter;
struct sqlite3_value;

/// What a change did to the rows of the record, as SQLite's session extension writes it down. The log and its counters are no part of it.
namespace claimdex::store {

/// Watches the tables from now on. Lives inside one transaction.
class Recording {
 public:
  explicit Recording(Database& db);
  /// Empty where no row changed.
  [[nodiscard]] std::string changeset() const;

 private:
  struct End {
    void operator()(sqlite3_session* session) const;
  };
  std::unique_ptr<sqlite3_session, End> session_;
};

/// One row that the change touched, seen from after it: what it is now, and what it was. Good until the next one is read.
struct ChangedRow {
  enum class Op : std::uint8_t { Made, Deleted, Updated };
  std::string_view table;
  Op op = Op::Updated;
  const std::vector<std::string>* columns = nullptr;
  std::vector<sqlite3_value*> now, before;  ///< by column; null: not part of the change, or there was no row

  [[nodiscard]] std::size_t at(std::string_view column) const;
  /// A column's value, whichever side knows it.
  [[nodiscard]] std::int64_t number(std::string_view column) const;
  [[nodiscard]] std::string text(std::string_view column) const;
  /// False where the change left the column alone, or made or deleted the row.
  [[nodiscard]] bool changes(std::string_view column) const;
  /// Nothing for NULL and for what that side doesn't know.
  [[nodiscard]] std::optional<std::string> word_now(std::string_view column) const;
  [[nodiscard]] std::optional<std::string> word_before(std::string_view column) const;
  [[nodiscard]] std::optional<std::int64_t> number_now(std::string_view column) const;
  [[nodiscard]] std::optional<std::int64_t> number_before(std::string_view column) const;
};

/// The rows of a changeset, one after the other, each once.
class Changeset {
 public:
  /// `bytes` is somebody else's and has to stay. Throws SQLite::Exception, as next() does, for what is no changeset.
  Changeset(Database& db, const std::string& bytes);
  /// Null behind the last one.
  const ChangedRow* next();

 private:
  struct End {
    void operator()(sqlite3_changeset_iter* it) const;
  };
  const std::vector<std::string>& columns_of(std::string_view table);

  Database& db_;
  std::unique_ptr<sqlite3_changeset_iter, End> it_;
  std::map<std::string_view, std::vector<std::string>> columns_;
  ChangedRow row_;
};

}  // namespace claimdex::store
