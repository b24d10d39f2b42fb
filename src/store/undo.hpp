#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "claimdex/store/store.hpp"
#include "database.hpp"

struct sqlite3_session;

/// What a change does to the rows of the record, kept so that it can be taken back.
namespace claimdex::store {

struct Transaction;

/// Watches the tables of the record from now on; the log and its counters are not part of it. Lives inside one transaction.
class Recording {
 public:
  explicit Recording(Database& db);
  /// A changeset of SQLite's session extension; empty where no row changed.
  [[nodiscard]] std::string changeset() const;

 private:
  struct End {
    void operator()(sqlite3_session* session) const;
  };
  std::unique_ptr<sqlite3_session, End> session_;
};

/// What is done here can't be taken back: reading in goes by `forget`, publishing by `reopen`, and that by `publish`.
void never_undone(Transaction& t);

/// Before COMMIT: what the recording saw becomes part of the record.
void keep_for_undo(Transaction& t);

/// Refused says why: the command can't be undone, it was undone already, a later change touched the same. NotFound.
Result<TakenBack> take_back(Transaction& t, std::int64_t change);

/// The last change of that person that can be undone; for redo the last undo that hasn't been taken back. Nothing where there is none.
std::optional<std::int64_t> last_undoable(Database& db, const std::string& who);
std::optional<std::int64_t> last_undo(Database& db, const std::string& who);

/// What was done to this article, its mentions and their claims can't be undone any more: words of theirs have to go.
void drop_undo_of(Database& db, ArticleId article);

}  // namespace claimdex::store
