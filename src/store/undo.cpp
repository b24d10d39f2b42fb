// Undo by what happened to the rows, not by the commands' own opposites: a merge moves mentions, evidence, notes, links, settles words, keys and
// verdicts; whoever wrote an opposite for each command would forget one of these. To take a change back, each row gets its old values again, if it
// still has the new ones. What was set to the same once more, or there and back, doesn't show in a row: so the log is asked first who came later.
//
// Three things are not put back as they were. A claim or a mention that the change made is retired, not deleted, because its handle was given. Marks
// of the kind "somebody worked on it" stay. And the log is never touched: what an undo does is told there as events of its own.
#include "undo.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <set>
#include <string_view>
#include <vector>

#include "alike.hpp"
#include "changeset.hpp"
#include "edits.hpp"
#include "people.hpp"
#include "undo_words.hpp"

namespace claimdex::store {

namespace {

using Op = ChangedRow::Op;

/// What people keep for themselves: no part of what is sealed.
bool is_internal(std::string_view column) { return column == "assignee" || column == "review_by"; }

/// When a row was changed, not what it says; `edited` follows from the edits that there are.
constexpr std::array<std::string_view, 4> kBookkeeping{"rev", "changed", "touched", "edited"};

bool is_bookkeeping(std::string_view column) {
  return std::find(kBookkeeping.begin(), kBookkeeping.end(), column) != kBookkeeping.end();
}

class TakingBack {
 public:
  TakingBack(Transaction& t, ChangeId change, std::string action)
      : t_(t), db_(t.db), change_(change), words_(t, change, std::move(action)) {}

  Result<void> run(const std::string& changeset) {
    CLAIMDEX_CHECK(nothing_later());
    db_.run("PRAGMA defer_foreign_keys=ON");
    Changeset rows(db_, changeset);
    while (const ChangedRow* row = rows.next()) {
      CLAIMDEX_CHECK(may_change(*row));
      CLAIMDEX_CHECK(put_back(*row));
      words_.tell(*row);
    }
    CLAIMDEX_CHECK(dossiers_hold());
    for (std::int64_t claim : retired_)
      if (in_use(claim)) return refuse(ClaimId{claim}.str());
    make_unfindable(db_, retired_);
    for (std::int64_t claim : claims_)
      db_.run("UPDATE claim SET edited = ?, changed = ? WHERE id = ?", has_edits(db_, claim) ? 1 : 0,
              t_.log.change().id, claim);
    for (std::int64_t claim : indexed_)
      db_.run("UPDATE claim SET rev = ? WHERE id = ?", t_.log.last(Counter::Event), claim);
    return {};
  }

  [[nodiscard]] std::vector<ClaimId> claims() const {
    std::vector<ClaimId> out;
    for (std::int64_t claim : claims_) out.push_back(ClaimId{claim});
    return out;
  }

 private:
  // ---- rows ----

  Result<void> put_back(const ChangedRow& row) {
    if (row.op == Op::Deleted) return execute(row, insert_of(row));
    if (row.op == Op::Made) return take_out(row);
    std::string set;
    for (std::size_t i = 0; i < row.columns->size(); ++i)
      if (row.before[i] != nullptr && !is_bookkeeping((*row.columns)[i]))
        set += fmt::format("{}\"{}\" = ?{}", set.empty() ? "" : ", ", (*row.columns)[i], 2 * i + 2);
    if (set.empty()) return {};
    return execute(row, as_it_is(row, fmt::format("UPDATE {} SET {}", row.table, set)));
  }

  Result<void> take_out(const ChangedRow& row) {
    if (row.table == "claim") {
      retired_.push_back(row.number("id"));
      if (touched_since(row.number("id"))) return refuse(ClaimId{row.number("id")}.str());
      return execute(row, as_it_is(row, "UPDATE claim SET state = 'retired', first_mention = NULL"));
    }
    if (row.table == "mention") return execute(row, as_it_is(row, "UPDATE mention SET state = 'retired'"));
    if (row.table == "mention_span") return {};  // of a mention that stays: where it stood
    if (row.table == "dossier" && db_.find("SELECT 1 FROM dossier_claim WHERE dossier = ? LIMIT 1", row.text("name")))
      return refuse_as(row.text("name") + " has claims in it by now", "claimdex dossier delete " + row.text("name"));
    if (row.table == "note" && db_.find("SELECT 1 FROM note WHERE about = ?", row.number("id")))
      return refuse(subject_of(db_, row));
    return execute(row, as_it_is(row, fmt::format("DELETE FROM {}", row.table)));
  }

  /// Parameters: a column's value now is ?(2 i + 1), the one that it gets is ?(2 i + 2).
  static std::string insert_of(const ChangedRow& row) {
    std::string columns, values;
    for (std::size_t i = 0; i < row.columns->size(); ++i) {
      if (row.before[i] == nullptr) continue;  // a column that came with a later format
      columns += fmt::format("{}\"{}\"", columns.empty() ? "" : ", ", (*row.columns)[i]);
      values += fmt::format("{}?{}", values.empty() ? "" : ", ", 2 * i + 2);
    }
    return fmt::format("INSERT OR IGNORE INTO {} ({}) VALUES ({})", row.table, columns, values);
  }
  static std::string as_it_is(const ChangedRow& row, std::string what) {
    std::string_view joint = " WHERE ";
    for (std::size_t i = 0; i < row.columns->size(); ++i) {
      if (row.now[i] == nullptr || is_bookkeeping((*row.columns)[i])) continue;
      what += fmt::format("{}\"{}\" IS ?{}", joint, (*row.columns)[i], 2 * i + 1);
      joint = " AND ";
    }
    return what;
  }

  Result<void> execute(const ChangedRow& row, const std::string& sql) {
    Statement& statement = statements_.try_emplace(sql, nullptr, sqlite3_finalize).first->second;
    if (!statement) {
      sqlite3_stmt* raw = nullptr;
      check(sqlite3_prepare_v3(db_.handle(), sql.c_str(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw,
                               nullptr));
      statement.reset(raw);
    }
    sqlite3_reset(statement.get());
    const int parameters = sqlite3_bind_parameter_count(statement.get());
    for (std::size_t i = 0; i < row.columns->size(); ++i) {
      const int now = static_cast<int>(2 * i + 1), before = now + 1;
      if (row.now[i] != nullptr && now <= parameters) sqlite3_bind_value(statement.get(), now, row.now[i]);
      if (row.before[i] != nullptr && before <= parameters) sqlite3_bind_value(statement.get(), before, row.before[i]);
    }
    if (const int code = sqlite3_step(statement.get()); code != SQLITE_DONE) check(code);
    if (sqlite3_changes(db_.handle()) == 1) return {};
    return refuse(subject_of(db_, row));
  }

  void check(int code) {
    if (code != SQLITE_OK) throw SQLite::Exception(sqlite3_errmsg(db_.handle()), code);
  }

  // ---- whose row it is, and whether it may be touched ----

  std::set<std::int64_t> claims_of(const ChangedRow& row) {
    std::set<std::int64_t> out;
    const auto of_mention = [&](std::int64_t mention) {
      if (const auto claim = db_.find("SELECT claim_id FROM mention WHERE id = ?", mention)) out.insert(*claim);
    };
    if (row.table == "claim") out.insert(row.number("id"));
    if (row.table == "mention" || row.table == "evidence" || row.table == "note" || row.table == "tag" ||
        row.table == "dossier_claim" || row.table == "figure_event" || row.table == "likeness")
      for (const auto& claim : {row.number_now("claim_id"), row.number_before("claim_id")})
        if (claim) out.insert(*claim);
    if (row.table == "mention" && out.empty()) of_mention(row.number("id"));
    if (row.table == "edit") {
      if (const auto claim = ClaimId::parse(row.text("subject"))) out.insert(claim->number);
      if (const auto mention = MentionId::parse(row.text("subject"))) of_mention(mention->number);
    }
    return out;
  }

  /// Sealed claims are left alone, and the verdict of what was put away, as `mark` leaves them. The working log is no part of what is sealed.
  Result<void> may_change(const ChangedRow& row) {
    const std::set<std::int64_t> claims = claims_of(row);
    claims_.insert(claims.begin(), claims.end());
    if (row.table == "claim" && (row.op != Op::Updated || row.changes("rev"))) indexed_.insert(row.number("id"));
    if (row.table != "note" && row.table != "tag" && row.table != "dossier_claim" && row.table != "figure_event" &&
        says_something(row))
      for (std::int64_t claim : claims)
        if (auto open = refuse_published(db_, claim); !open) return refuse_as(open.error().message, open.error().hint);
    if ((row.changes("verdict") || row.changes("reason")) && !row.changes("progress") &&
        db_.find("SELECT 1 FROM claim WHERE id = ? AND progress = 'dismissed'", row.number("id"))) {
      const std::string claim = ClaimId{row.number("id")}.str();
      return refuse_as(claim + " is dismissed", fmt::format("claimdex reopen {} --because '…'", claim));
    }
    return {};
  }

  static bool says_something(const ChangedRow& row) {
    if (row.op != Op::Updated) return true;
    return std::any_of(row.columns->begin(), row.columns->end(), [&](const std::string& column) {
      return !is_bookkeeping(column) && !is_internal(column) && row.changes(column);
    });
  }

  /// A later change to the same field, also one that set it to what it was already or back again.
  Result<void> nothing_later() {
    std::optional<std::string> subject;
    {
      // Events come in the order of their changes: from the last one back to where this change began.
      Query q = db_.query(
          "SELECT e.subject FROM event t CROSS JOIN event e ON e.subject = t.subject AND e.field = t.field"
          " LEFT JOIN undo u ON u.change_id = e.change_id WHERE t.seq > coalesce((SELECT seq FROM event"
          " WHERE change_id < ?1 ORDER BY seq DESC LIMIT 1), 0) AND t.change_id = ?1 AND t.action <> 'link' AND"
          " e.change_id > ?1 AND e.change_id < ?2 AND u.takes_back IS NULL AND u.taken_back IS NULL LIMIT 1");
      q.bind(change_.number, t_.log.change().id);
      if (q.next()) subject = q.text(0);
    }
    return subject ? refuse(*subject) : Result<void>();
  }

  /// Has anybody done anything with a claim that the change made, and hasn't undone it?
  bool touched_since(std::int64_t claim) {
    return db_
        .find(
            "SELECT 1 FROM event e LEFT JOIN undo u ON u.change_id = e.change_id WHERE e.subject = ?1"
            " AND e.change_id NOT IN (?2, ?3) AND u.takes_back IS NULL AND u.taken_back IS NULL LIMIT 1",
            ClaimId{claim}.str(), change_.number, t_.log.change().id)
        .has_value();
  }

  /// A claim that is put back may have been merged since, and its dossier deleted.
  Result<void> dossiers_hold() {
    if (const auto merged = db_.find("SELECT claim_id FROM dossier_claim d CROSS JOIN claim c ON c.id = d.claim_id"
                                     " WHERE c.state = 'merged' LIMIT 1"))
      return refuse(ClaimId{*merged}.str());
    Query q = db_.query("SELECT dossier FROM dossier_claim WHERE dossier NOT IN (SELECT name FROM dossier) LIMIT 1");
    if (!q.next()) return {};
    return refuse_as("there is no dossier " + q.text(0) + " any more", "claimdex dossier new " + q.text(0));
  }

  /// Does anything hang on a claim that was to go? Whatever the change itself brought is gone by now.
  bool in_use(std::int64_t claim) {
    return db_
        .find(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM mention WHERE claim_id = ?1 AND state = 'live')"
            " OR EXISTS (SELECT 1 FROM claim WHERE merged_into = ?1)"
            " OR EXISTS (SELECT 1 FROM evidence WHERE claim_id = ?1) OR EXISTS (SELECT 1 FROM note WHERE claim_id = ?1)"
            " OR EXISTS (SELECT 1 FROM relation WHERE (from_claim = ?1 OR to_claim = ?1) AND rule IS NULL)",
            claim)
        .has_value();
  }

  Result<void> refuse(const std::string& subject) {
    const auto last = db_.find(
        "SELECT max(e.change_id) FROM event e LEFT JOIN undo u ON u.change_id = e.change_id WHERE e.subject = ?1 AND"
        " e.change_id > ?2 AND e.change_id < ?3 AND u.taken_back IS NULL",
        subject, change_.number, t_.log.change().id);
    if (!last) return refuse_as(subject + " was changed later", "claimdex log " + subject);
    return refuse_as(fmt::format("t{} changed {} later", *last, subject), fmt::format("claimdex undo t{}", *last));
  }
  Result<void> refuse_as(const std::string& why, const std::string& hint) {
    return fail(ErrorCode::Refused, fmt::format("{} can't be undone: {}", change_.str(), why), hint);
  }

  using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

  Transaction& t_;
  Database& db_;
  ChangeId change_;
  UndoWords words_;
  std::set<std::int64_t> claims_, indexed_;
  std::vector<std::int64_t> retired_;
  std::map<std::string, Statement> statements_;
};

/// Why there is nothing to take a change back with, and what helps instead.
tl::unexpected<Error> not_kept(const TakenBack& change) {
  const std::string t = change.change.str();
  if (change.command == "publish")
    return fail(ErrorCode::Refused, t + " published, and that isn't undone", "claimdex reopen c12 --because '…'");
  if (change.command == "reopen")
    return fail(ErrorCode::Refused, t + " reopened what was published, and that isn't undone", "claimdex publish c12");
  if (change.command == "redact")
    return fail(ErrorCode::Refused, t + " redacted, and that isn't undone: the words are gone", "");
  for (std::string_view reads : {"ingest", "reextract", "forget"})
    if (change.command == reads)
      return fail(ErrorCode::Refused, fmt::format("{} was `{}`, and that isn't undone", t, reads),
                  "claimdex forget a7 takes an article out");
  return fail(ErrorCode::Refused, t + " can't be undone: what it did isn't kept",
              "it is older than undo, or words that it held had to go");
}

/// Who made the change, when, and by which command.
std::optional<TakenBack> made(Database& db, ChangeId change) {
  Query q = db.query("SELECT command, who, at FROM change WHERE id = ?");
  q.bind(change.number);
  if (!q.next()) return std::nullopt;
  return TakenBack{change, q.text(0), q.text(1), q.text(2), {}};
}

/// Changes of which one row is like that can't be undone any more. How many.
template <typename Like>
std::int64_t drop_undo_where(Database& db, const Like& like) {
  std::int64_t dropped = 0;
  for (std::int64_t change : db.all("SELECT change_id FROM undo")) {
    std::string changeset;
    {
      Query q = db.query("SELECT changeset FROM undo WHERE change_id = ?");
      q.bind(change);
      if (q.next()) changeset = q.text(0);
    }
    bool found = false;
    {
      Changeset rows(db, changeset);
      while (const ChangedRow* row = found ? nullptr : rows.next()) found = like(*row);
    }
    if (!found) continue;
    db.run("DELETE FROM undo WHERE change_id = ?", change);
    ++dropped;
  }
  return dropped;
}

}  // namespace

void keep_for_undo(Transaction& t) {
  if (!t.recording) return;
  const std::string changes = t.recording->changeset();
  t.recording.reset();
  if (changes.empty()) return;
  t.db.run("INSERT INTO undo (change_id, changeset, takes_back) VALUES (?, ?, ?)", t.log.change().id, Blob{changes},
           t.takes_back);
  // What is taken back itself gives back what it had taken back, and so on along the chain.
  std::optional<std::int64_t> by = t.log.change().id;
  for (std::optional<std::int64_t> of = t.takes_back; of;) {
    t.db.run("UPDATE undo SET taken_back = ? WHERE change_id = ?", by, *of);
    by = by ? std::nullopt : of;
    of = t.db.find("SELECT takes_back FROM undo WHERE change_id = ?", *of);
  }
}

Result<TakenBack> take_back(Transaction& t, ChangeId change) {
  std::optional<TakenBack> out = made(t.db, change);
  if (!out) return fail(ErrorCode::NotFound, "there is no change " + change.str(), "claimdex log names them");
  std::string changeset;
  std::optional<TakenBack> undone;  // where the change is an undo itself
  {
    Query q = t.db.query("SELECT changeset, taken_back, takes_back FROM undo WHERE change_id = ?");
    q.bind(change.number);
    if (!q.next()) return not_kept(*out);
    if (!q.is_null(1))
      return fail(ErrorCode::Refused, fmt::format("{} was undone already, by t{}", change.str(), q.number(1)),
                  "claimdex redo");
    changeset = q.text(0);
    if (!q.is_null(2)) undone = made(t.db, ChangeId{q.number(2)});
  }
  if (undone) out->command = fmt::format("undo of {} ({})", undone->change.str(), undone->command);
  const char* const action = undone ? "redo" : "undo";
  t.takes_back = change.number;
  t.log.append({change.str(), action, {}, {}, out->command, {}});
  TakingBack taking(t, change, action);
  if (auto done = taking.run(changeset); !done) {
    t.failed = done.error();
    return tl::unexpected(done.error());
  }
  out->claims = taking.claims();
  return *std::move(out);
}

std::optional<std::int64_t> last_undoable(Database& db, const std::string& who) {
  return db.find(
      "SELECT u.change_id FROM undo u JOIN change c ON c.id = u.change_id WHERE u.takes_back IS NULL"
      " AND u.taken_back IS NULL AND c.who = ? ORDER BY u.change_id DESC LIMIT 1",
      who);
}

std::optional<std::int64_t> last_undo(Database& db, const std::string& who) {
  return db.find(
      "SELECT u.change_id FROM undo u JOIN change c ON c.id = u.change_id JOIN undo t ON t.change_id = u.takes_back"
      " WHERE t.takes_back IS NULL AND u.taken_back IS NULL AND c.who = ?1 AND u.change_id > coalesce((SELECT"
      " max(o.change_id) FROM undo o JOIN change d ON d.id = o.change_id WHERE o.takes_back IS NULL AND d.who = ?1), 0)"
      " ORDER BY u.change_id DESC LIMIT 1",
      who);
}

void drop_undo_of(Database& db, ArticleId article) {
  std::set<std::string> subjects{article.str()};
  for (std::int64_t claim : db.all("SELECT DISTINCT claim_id FROM mention WHERE article_id = ?", article.number))
    subjects.insert(ClaimId{claim}.str());
  for (std::int64_t mention : db.all("SELECT id FROM mention WHERE article_id = ?", article.number))
    subjects.insert(MentionId{mention}.str());
  drop_undo_where(db, [&](const ChangedRow& row) { return subjects.count(subject_of(db, row)) > 0; });
}

std::int64_t drop_undo_with(Database& db, const std::function<bool(std::string_view)>& holds) {
  return drop_undo_where(db, [&](const ChangedRow& row) {
    for (const auto* side : {&row.now, &row.before})
      for (sqlite3_value* value : *side)
        if (value != nullptr && sqlite3_value_type(value) == SQLITE_TEXT &&
            holds({reinterpret_cast<const char*>(sqlite3_value_text(value)),
                   static_cast<std::size_t>(sqlite3_value_bytes(value))}))
          return true;
    return false;
  });
}

}  // namespace claimdex::store
