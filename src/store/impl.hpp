#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "changeset.hpp"
#include "claimdex/store/store.hpp"
#include "database.hpp"
#include "log.hpp"

/// What Store and Change hide, as types that the functions of several files share.
namespace claimdex::store {

/// An open desk.
struct Record {
  Record(Database opened, std::string desk_uid, bool writable)
      : db(std::move(opened)), uid(std::move(desk_uid)), writes(writable) {}

  /// Raw SHA-256 of an article's text.
  const std::string& digest_of(const std::string& text);

  Database db;
  std::string uid;
  bool writes = false;
  bool changing = false;  // a Change lives; there is one at a time
  std::optional<Store::Upgrade> upgrade;

 private:
  std::string last_text_, last_digest_;  // ingest asks twice in a row about the same text
};

/// A change that has begun. Rolled back when it goes before it is committed.
struct Transaction {
  Transaction(Record& owner, const Session& session, std::string command, std::optional<std::int64_t> resume)
      : record(owner), db(owner.db), log(owner.db, session, std::move(command), resume), recording(owner.db) {
    owner.changing = true;
  }
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  ~Transaction() {
    db.rollback();
    record.changing = false;
  }

  /// What is done in it can't be taken back: reading in goes by `forget`, publishing by `reopen`, and that by `publish`.
  void never_undone() { recording.reset(); }

  Record& record;
  Database& db;
  Log log;
  std::optional<Recording> recording;      // for undo; nothing where something was done that isn't undone
  std::optional<std::int64_t> takes_back;  // the change that this one undoes
  std::optional<Error> failed;             // what stopped the change half-way: it can't be committed any more
};

struct Store::Impl : Record {
  using Record::Record;
};
struct Store::Change::Impl : Transaction {
  using Transaction::Transaction;
};

/// The claim that a handle stands for: itself, or what it was merged into. NotFound names the handle.
Result<std::int64_t> resolve(Database& db, ClaimId id);

/// `sql` gives the newest event that changed what an index holds, and the hash of event `seq`.
Store::Standing standing_of(Database& db, const char* sql, std::int64_t seq);

}  // namespace claimdex::store
