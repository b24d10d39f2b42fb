// Undo by what happened to the rows, not by the commands' own opposites: a merge moves mentions, evidence, notes, links, settles words, keys and
// verdicts; whoever wrote an opposite for each command would forget one of these. SQLite's session extension writes down old and new values of
// every row that a change touched. To take a change back, each row gets its old values again, if it still has the new ones: a later change to the same
// field shows here, and nothing is overwritten.
//
// Three things are not put back as they were. A claim or a mention that the change made is retired, not deleted, because its handle was given. Marks
// of the kind "somebody worked on it" stay. And the log is never touched: what an undo does is told there as events of its own.
#include "undo.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <vector>

#include "edits.hpp"
#include "impl.hpp"
#include "people.hpp"

namespace claimdex::store {

namespace {

constexpr std::array<const char*, 12> kTables{"claim", "mention", "mention_span",    "relation", "edit",    "evidence",
                                              "note",  "article", "article_version", "origin",   "passage", "likeness"};
/// Says when a row was changed, not what it says.
/// ("edited" follows from the edits that there are).
constexpr std::array<std::string_view, 4> kBookkeeping{"rev", "changed", "touched", "edited"};

void check(int code, Database& db) {
  if (code != SQLITE_OK) throw SQLite::Exception(sqlite3_errmsg(db.handle()), code);
}

struct Free {
  void operator()(void* p) const { sqlite3_free(p); }
};
struct Finalize {
  void operator()(sqlite3_changeset_iter* it) const { sqlite3changeset_finalize(it); }
  void operator()(sqlite3_stmt* s) const { sqlite3_finalize(s); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

std::string text_of(sqlite3_value* v) {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(v));
  return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(sqlite3_value_bytes(v)));
}

/// One row of an inverted changeset: what it is now, and what it is to be.
struct Row {
  std::string_view table;
  int op = 0;  // SQLITE_UPDATE, SQLITE_INSERT, SQLITE_DELETE
  const std::vector<std::string>* columns = nullptr;
  std::vector<sqlite3_value*> now, then;  // null: not part of the change

  [[nodiscard]] std::size_t at(std::string_view column) const {
    return static_cast<std::size_t>(std::find(columns->begin(), columns->end(), column) - columns->begin());
  }
  /// A column's value, whichever side knows it.
  [[nodiscard]] sqlite3_value* any(std::string_view column) const {
    const std::size_t i = at(column);
    return now[i] != nullptr ? now[i] : then[i];
  }
  [[nodiscard]] std::int64_t number(std::string_view column) const { return sqlite3_value_int64(any(column)); }
  [[nodiscard]] bool changes(std::string_view column) const {
    const std::size_t i = at(column);
    return op == SQLITE_UPDATE && now[i] != nullptr && then[i] != nullptr;
  }
  [[nodiscard]] static std::optional<std::string> word(sqlite3_value* v) {
    if (v == nullptr || sqlite3_value_type(v) == SQLITE_NULL) return std::nullopt;
    return text_of(v);
  }
  [[nodiscard]] std::optional<std::string> now_word(std::string_view column) const { return word(now[at(column)]); }
  [[nodiscard]] std::optional<std::string> then_word(std::string_view column) const { return word(then[at(column)]); }
};

bool is_bookkeeping(const std::string& column) {
  return std::find(kBookkeeping.begin(), kBookkeeping.end(), column) != kBookkeeping.end();
}

class TakingBack {
 public:
  TakingBack(Transaction& t, std::int64_t change, std::string action)
      : t_(t), db_(t.db), change_(change), action_(std::move(action)) {}

  Result<void> run(const std::string& changeset) {
    CLAIMDEX_CHECK(nothing_later());
    t_.db.run("PRAGMA defer_foreign_keys=ON");
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes), db_);
    const std::unique_ptr<void, Free> inverted(bytes);
    sqlite3_changeset_iter* raw = nullptr;
    check(sqlite3changeset_start(&raw, size, bytes), db_);
    const std::unique_ptr<sqlite3_changeset_iter, Finalize> it(raw);
    while (sqlite3changeset_next(it.get()) == SQLITE_ROW) {
      const Row row = read(it.get());
      CLAIMDEX_CHECK(put_back(row));
      tell(row);
    }
    for (std::int64_t claim : retired_)
      if (in_use(claim)) return later(ClaimId{claim}.str());
    for (std::int64_t claim : claims_)
      db_.run("UPDATE claim SET edited = ? WHERE id = ?", has_edits(db_, claim) ? 1 : 0, claim);
    const std::int64_t seq = t_.log.last(Counter::Event);
    for (std::int64_t claim : claims_) db_.run("UPDATE claim SET changed = ? WHERE id = ?", t_.log.change().id, claim);
    for (std::int64_t claim : indexed_) db_.run("UPDATE claim SET rev = ? WHERE id = ?", seq, claim);
    return {};
  }

  [[nodiscard]] std::vector<ClaimId> claims() const {
    std::vector<ClaimId> out;
    for (std::int64_t claim : claims_) out.push_back(ClaimId{claim});
    return out;
  }

 private:
  Row read(sqlite3_changeset_iter* it) {
    Row row;
    const char* table = nullptr;
    int n = 0, indirect = 0;
    check(sqlite3changeset_op(it, &table, &n, &row.op, &indirect), db_);
    row.table = *std::find(kTables.begin(), kTables.end(), std::string_view(table));
    row.columns = &columns_of(row.table);
    for (int i = 0; i < n; ++i) {
      sqlite3_value* now = nullptr;
      sqlite3_value* then = nullptr;
      if (row.op != SQLITE_INSERT) check(sqlite3changeset_old(it, i, &now), db_);
      if (row.op != SQLITE_DELETE) check(sqlite3changeset_new(it, i, &then), db_);
      row.now.push_back(now);
      row.then.push_back(then);
    }
    return row;
  }

  const std::vector<std::string>& columns_of(std::string_view table) {
    auto [it, fresh] = columns_.try_emplace(table);
    if (fresh) {
      Query q = db_.query("SELECT name FROM pragma_table_info(?) ORDER BY cid");
      const std::string name(table);
      q.bind(name);
      while (q.next()) it->second.push_back(q.text(0));
    }
    return it->second;
  }

  // ---- rows ----

  Result<void> put_back(const Row& row) {
    CLAIMDEX_CHECK(note_claims(row));
    if (row.op == SQLITE_INSERT) return execute(row, insert_of(row));
    // Its handle was given: it stays, and says that it isn't made any more.
    const bool handle = row.table == "claim" || row.table == "mention";
    if (row.op == SQLITE_DELETE && handle) {
      if (row.table == "claim") {
        CLAIMDEX_CHECK(untouched_since(row));
        retired_.push_back(row.number("id"));
      }
      return execute(row, condition_of(row, fmt::format("UPDATE {} SET state = 'retired'{}", row.table,
                                                        row.table == "claim" ? ", first_mention = NULL" : "")));
    }
    if (row.op == SQLITE_DELETE) {
      // Of a mention that stays: where it stood.
      if (row.table == "mention_span") return {};
      return execute(row, condition_of(row, fmt::format("DELETE FROM {}", row.table)));
    }
    std::string set;
    for (std::size_t i = 0; i < row.columns->size(); ++i)
      if (row.then[i] != nullptr && !is_bookkeeping((*row.columns)[i]))
        set += fmt::format("{}\"{}\" = ?{}", set.empty() ? "" : ", ", (*row.columns)[i], 2 * i + 2);
    if (set.empty()) return {};
    return execute(row, condition_of(row, fmt::format("UPDATE {} SET {}", row.table, set)));
  }

  /// Parameters: a column's value now is ?(2 i + 1), the one that it gets is ?(2 i + 2).
  static std::string insert_of(const Row& row) {
    std::string columns, values;
    for (std::size_t i = 0; i < row.columns->size(); ++i) {
      columns += fmt::format("{}\"{}\"", i == 0 ? "" : ", ", (*row.columns)[i]);
      values += fmt::format("{}?{}", i == 0 ? "" : ", ", 2 * i + 2);
    }
    return fmt::format("INSERT OR IGNORE INTO {} ({}) VALUES ({})", row.table, columns, values);
  }
  static std::string condition_of(const Row& row, std::string what) {
    what += " WHERE ";
    bool first = true;
    for (std::size_t i = 0; i < row.columns->size(); ++i) {
      if (row.now[i] == nullptr || is_bookkeeping((*row.columns)[i])) continue;
      what += fmt::format("{}\"{}\" IS ?{}", first ? "" : " AND ", (*row.columns)[i], 2 * i + 1);
      first = false;
    }
    return what;
  }

  Result<void> execute(const Row& row, const std::string& sql) {
    Statement& owned = statements_[sql];
    if (!owned) {
      sqlite3_stmt* raw = nullptr;
      check(sqlite3_prepare_v3(db_.handle(), sql.c_str(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw,
                               nullptr),
            db_);
      owned.reset(raw);
    }
    sqlite3_stmt* const statement = owned.get();
    sqlite3_reset(statement);
    const int parameters = sqlite3_bind_parameter_count(statement);
    for (std::size_t i = 0; i < row.columns->size(); ++i) {
      const int now = static_cast<int>(2 * i + 1), then = now + 1;
      if (row.now[i] != nullptr && now <= parameters) sqlite3_bind_value(statement, now, row.now[i]);
      if (row.then[i] != nullptr && then <= parameters) sqlite3_bind_value(statement, then, row.then[i]);
    }
    const int code = sqlite3_step(statement);
    if (code != SQLITE_DONE) check(code, db_);
    if (sqlite3_changes(db_.handle()) == 1) return {};
    return later(subject_of(row));
  }

  // ---- whose row it is ----

  std::string subject_of(const Row& row) {
    if (row.table == "claim") return ClaimId{row.number("id")}.str();
    if (row.table == "mention") return MentionId{row.number("id")}.str();
    if (row.table == "mention_span") return MentionId{row.number("mention_id")}.str();
    if (row.table == "edit") return text_of(row.any("subject"));
    if (row.table == "evidence") return EvidenceId{row.number("id")}.str();
    if (row.table == "article") return ArticleId{row.number("id")}.str();
    if (row.table == "article_version") return ArticleId{row.number("article_id")}.str();
    if (row.table == "likeness") return ClaimId{row.number("claim_id")}.str();
    return std::string(row.table);
  }

  /// Sealed claims are left alone; the index has to hear of all others.
  Result<void> note_claims(const Row& row) {
    std::vector<std::int64_t> of;
    const auto add = [&](sqlite3_value* v) {
      if (v != nullptr && sqlite3_value_type(v) == SQLITE_INTEGER) of.push_back(sqlite3_value_int64(v));
    };
    if (row.table == "claim") {
      add(row.any("id"));
      // What the index holds of it had changed; a verdict is none of that.
      if (row.op != SQLITE_UPDATE || row.changes("rev")) indexed_.insert(row.number("id"));
    }
    if (row.table == "likeness") add(row.any("claim_id"));
    if (row.table == "edit") {
      const std::string subject = text_of(row.any("subject"));
      if (const auto claim = ClaimId::parse(subject)) of.push_back(claim->number);
      if (const auto mention = MentionId::parse(subject))
        if (const auto claim = db_.find("SELECT claim_id FROM mention WHERE id = ?", mention->number))
          of.push_back(*claim);
    }
    if (row.table == "evidence" || row.table == "note" || row.table == "mention")
      for (auto* side : {&row.now, &row.then}) add((*side)[row.at("claim_id")]);
    if (row.table == "mention" && of.empty())
      if (const auto claim = db_.find("SELECT claim_id FROM mention WHERE id = ?", row.number("id")))
        of.push_back(*claim);
    const bool only_marked = row.table == "claim" && row.op == SQLITE_UPDATE &&
                             std::none_of(row.columns->begin(), row.columns->end(), [&](const std::string& column) {
                               return !is_bookkeeping(column) && row.then[row.at(column)] != nullptr;
                             });
    for (std::int64_t claim : of) {
      if (row.table != "note" && !only_marked)
        if (auto open = refuse_published(db_, claim); !open)
          return fail(ErrorCode::Refused, fmt::format("t{} can't be undone: {}", change_, open.error().message),
                      open.error().hint);
      claims_.insert(claim);
    }
    // As `mark`, which leaves what was put away alone.
    if (row.table == "claim" && (row.changes("verdict") || row.changes("reason")) && !row.changes("progress") &&
        db_.find("SELECT 1 FROM claim WHERE id = ? AND progress = 'dismissed'", row.number("id")))
      return fail(ErrorCode::Refused, fmt::format("t{} can't be undone: {} is dismissed", change_, subject_of(row)),
                  fmt::format("claimdex reopen {} --because '…'", subject_of(row)));
    return {};
  }

  /// A later change to the same field, also one that set it to what it was already or back again.
  Result<void> nothing_later() {
    std::optional<std::string> subject;
    {
      Query q = db_.query(
          "SELECT e.subject FROM event t JOIN event e ON e.subject = t.subject AND e.field = t.field LEFT JOIN undo u"
          " ON u.change_id = e.change_id WHERE t.change_id = ?1 AND t.field IS NOT NULL AND t.action <> 'link' AND"
          " e.change_id > ?1 AND e.change_id < ?2 AND u.takes_back IS NULL AND u.taken_back IS NULL LIMIT 1");
      q.bind(change_, t_.log.change().id);
      if (q.next()) subject = q.text(0);
    }
    return subject ? later(*subject) : Result<void>();
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

  /// A claim that the change made can go only while nobody has done anything with it.
  Result<void> untouched_since(const Row& row) {
    const std::string subject = subject_of(row);
    if (db_.find("SELECT 1 FROM event e LEFT JOIN undo u ON u.change_id = e.change_id WHERE e.subject = ?1 AND "
                 "e.change_id <> ?2"
                 " AND e.change_id <> ?3 AND u.takes_back IS NULL AND u.taken_back IS NULL LIMIT 1",
                 subject, change_, t_.log.change().id))
      return later(subject);
    return {};
  }

  Result<void> later(const std::string& subject) {
    const auto last = db_.find(
        "SELECT max(e.change_id) FROM event e LEFT JOIN undo u ON u.change_id = e.change_id WHERE e.subject = ?1 AND"
        " e.change_id > ?2 AND e.change_id < ?3 AND u.taken_back IS NULL",
        subject, change_, t_.log.change().id);
    if (last)
      return fail(ErrorCode::Refused, fmt::format("t{} can't be undone: t{} changed {} later", change_, *last, subject),
                  fmt::format("claimdex undo t{}", *last));
    return fail(ErrorCode::Refused, fmt::format("t{} can't be undone: {} was changed later", change_, subject),
                "claimdex log " + subject);
  }

  // ---- in words ----

  /// Once, also where several rows change alike: versions of an article have its details each.
  void say(const std::string& subject, std::string_view field, std::optional<std::string> before,
           std::optional<std::string> after) {
    EventFields event{subject,           action_,          std::string(field),
                      std::move(before), std::move(after), ChangeId{change_}.str()};
    if (!said_.insert({subject, event.field, event.old_value, event.new_value}).second) return;
    t_.log.append(event);
  }

  void tell(const Row& row) {
    if (row.table == "claim") return tell_claim(row);
    if (row.table == "edit") return tell_edit(row);
    if (row.table == "evidence")
      return say(ClaimId{row.number("claim_id")}.str(), "evidence", now_of(row, {"url", "file"}),
                 then_of(row, {"url", "file"}));
    if (row.table == "note")
      return say(ClaimId{row.number("claim_id")}.str(), "note", now_of(row, {"text"}), then_of(row, {"text"}));
    if (row.table == "relation") return tell_relation(row);
    if (row.table == "mention" && row.changes("claim_id"))
      return say(subject_of(row), "claim", ClaimId{sqlite3_value_int64(row.now[row.at("claim_id")])}.str(),
                 ClaimId{sqlite3_value_int64(row.then[row.at("claim_id")])}.str());
    if (row.table == "article_version" || row.table == "article")
      for (std::string_view column : {"title", "author", "published", "lang", "source", "url"})
        if (row.at(column) < row.columns->size() && row.changes(column))
          say(subject_of(row), column, row.now_word(column), row.then_word(column));
    if (row.table == "article" && row.changes("origin_id"))
      say(subject_of(row), "origin", OriginId{sqlite3_value_int64(row.now[row.at("origin_id")])}.str(),
          OriginId{sqlite3_value_int64(row.then[row.at("origin_id")])}.str());
  }

  /// Of a row that comes or goes: the first of these columns that has a value on that side.
  static std::optional<std::string> first_of(const Row& row, const std::vector<sqlite3_value*>& side,
                                             std::initializer_list<std::string_view> columns) {
    for (std::string_view column : columns)
      if (auto word = Row::word(side[row.at(column)])) return word;
    return std::nullopt;
  }
  static std::optional<std::string> now_of(const Row& row, std::initializer_list<std::string_view> columns) {
    return row.op == SQLITE_INSERT ? std::nullopt : first_of(row, row.now, columns);
  }
  static std::optional<std::string> then_of(const Row& row, std::initializer_list<std::string_view> columns) {
    return row.op == SQLITE_DELETE ? std::nullopt : first_of(row, row.then, columns);
  }

  void tell_claim(const Row& row) {
    const std::string subject = subject_of(row);
    if (row.op == SQLITE_DELETE) return say(subject, "claim", now_of(row, {"text"}), std::nullopt);
    for (std::string_view column : {"verdict", "progress", "reason"})
      if (row.changes(column)) say(subject, column, row.now_word(column), row.then_word(column));
    if (row.changes("merged_into")) {
      const auto handle = [](const std::optional<std::string>& number) {
        return number ? std::optional<std::string>("c" + *number) : std::nullopt;
      };
      say(subject, "merged_into", handle(row.now_word("merged_into")), handle(row.then_word("merged_into")));
    } else if (row.changes("state")) {
      say(subject, "state", row.now_word("state"), row.then_word("state"));
    }
  }

  void tell_edit(const Row& row) {
    const auto words = [&](const char* sql) -> std::optional<std::string> {
      Query q = db_.query(sql);
      q.bind(row.number("event"));
      return q.next() ? q.text_or_null(0) : std::nullopt;
    };
    auto before = words("SELECT value FROM event_payload WHERE seq = ? AND which = 'old'");
    auto after = words("SELECT value FROM event_payload WHERE seq = ? AND which = 'new'");
    if (row.op == SQLITE_DELETE) std::swap(before, after);
    say(text_of(row.any("subject")), text_of(row.any("field")), std::move(before), std::move(after));
  }

  void tell_relation(const Row& row) {
    const auto id = row.number("id");
    Query q = db_.query("SELECT from_claim, to_claim, kind FROM relation WHERE id = ?");
    q.bind(id);
    std::string from, what;
    if (q.next()) {
      from = ClaimId{q.number(0)}.str();
      what = q.text(2) + " " + ClaimId{q.number(1)}.str();
    } else {
      from = ClaimId{row.number("from_claim")}.str();
      what = text_of(row.any("kind")) + " " + ClaimId{row.number("to_claim")}.str();
    }
    if (row.op != SQLITE_UPDATE)
      return say(from, "link", row.op == SQLITE_DELETE ? std::optional(what) : std::nullopt,
                 row.op == SQLITE_INSERT ? std::optional(what) : std::nullopt);
    if (row.changes("state"))
      say(from, "link", what + " " + row.now_word("state").value_or(""),
          what + " " + row.then_word("state").value_or(""));
  }

  Transaction& t_;
  Database& db_;
  std::int64_t change_;
  std::string action_;
  std::set<std::int64_t> claims_, indexed_;
  std::vector<std::int64_t> retired_;
  std::set<std::tuple<std::string, std::optional<std::string>, std::optional<std::string>, std::optional<std::string>>>
      said_;
  std::map<std::string_view, std::vector<std::string>> columns_;
  std::map<std::string, Statement> statements_;
};

/// Is there a row of which this is true? Its table, its first column as a number and as text, and the claim that it belongs to.
template <typename Concerns>
bool any_row(const std::string& changeset, const Concerns& concerns) {
  constexpr int kClaimOfMention = 2;
  sqlite3_changeset_iter* raw = nullptr;
  if (sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), const_cast<char*>(changeset.data())) !=
      SQLITE_OK)
    return true;
  const std::unique_ptr<sqlite3_changeset_iter, Finalize> it(raw);
  while (sqlite3changeset_next(raw) == SQLITE_ROW) {
    const char* table = nullptr;
    int n = 0, op = 0, indirect = 0;
    sqlite3changeset_op(raw, &table, &n, &op, &indirect);
    const auto column = [&](int i) {
      sqlite3_value* v = nullptr;
      if (op != SQLITE_INSERT) sqlite3changeset_old(raw, i, &v);
      if (v == nullptr && op != SQLITE_DELETE) sqlite3changeset_new(raw, i, &v);
      return v;
    };
    sqlite3_value* const first = column(0);
    const bool mention = std::string_view(table) == "mention";
    sqlite3_value* const claim = mention ? column(kClaimOfMention) : nullptr;
    if (concerns(table, sqlite3_value_int64(first), claim == nullptr ? 0 : sqlite3_value_int64(claim), text_of(first)))
      return true;
  }
  return false;
}

/// Why there is nothing to take a change back with, and what helps instead.
tl::unexpected<Error> not_kept(const TakenBack& change) {
  const std::string t = change.change.str();
  if (change.command == "publish")
    return fail(ErrorCode::Refused, t + " published, and that isn't undone", "claimdex reopen c12 --because '…'");
  if (change.command == "reopen")
    return fail(ErrorCode::Refused, t + " reopened what was published, and that isn't undone", "claimdex publish c12");
  for (std::string_view reads : {"ingest", "reextract", "forget"})
    if (change.command == reads)
      return fail(ErrorCode::Refused, fmt::format("{} was `{}`, and that isn't undone", t, reads),
                  "claimdex forget a7 takes an article out");
  return fail(ErrorCode::Refused, t + " can't be undone: what it did isn't kept",
              "it is older than undo, or words that it held had to go");
}

}  // namespace

void Recording::End::operator()(sqlite3_session* session) const { sqlite3session_delete(session); }

Recording::Recording(Database& db) {
  sqlite3_session* raw = nullptr;
  check(sqlite3session_create(db.handle(), "main", &raw), db);
  session_.reset(raw);
  for (const char* table : kTables) check(sqlite3session_attach(raw, table), db);
}

std::string Recording::changeset() const {
  int size = 0;
  void* bytes = nullptr;
  if (sqlite3session_changeset(session_.get(), &size, &bytes) != SQLITE_OK)
    throw SQLite::Exception("what the change did can't be recorded", SQLITE_NOMEM);
  const std::unique_ptr<void, Free> owned(bytes);
  return std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

void never_undone(Transaction& t) { t.recording.reset(); }

void keep_for_undo(Transaction& t) {
  if (!t.recording) return;
  const std::string changes = t.recording->changeset();
  t.recording.reset();
  if (changes.empty()) return;
  t.db.run("INSERT INTO undo (change_id, changeset, takes_back) VALUES (?, ?, ?)", t.log.change().id, Blob{changes},
           t.takes_back);
  if (!t.takes_back) return;
  // Undoing an undo gives its change back, so that it can be undone once more; what that one had taken back is then taken back again, and so on.
  std::optional<std::int64_t> by = t.log.change().id;
  for (std::optional<std::int64_t> of = t.takes_back; of;) {
    t.db.run("UPDATE undo SET taken_back = ? WHERE change_id = ?", by, *of);
    const std::optional<std::int64_t> before = t.db.find("SELECT takes_back FROM undo WHERE change_id = ?", *of);
    by = by ? std::nullopt : of;
    of = before;
  }
}

Result<TakenBack> take_back(Transaction& t, std::int64_t change) {
  TakenBack out;
  out.change = ChangeId{change};
  {
    Query q = t.db.query("SELECT command, who, at FROM change WHERE id = ?");
    q.bind(change);
    if (!q.next())
      return fail(ErrorCode::NotFound, fmt::format("there is no change t{}", change), "claimdex log names them");
    out.command = q.text(0);
    out.who = q.text(1);
    out.at = q.text(2);
  }
  std::string changeset;
  bool undo = false;
  {
    Query q = t.db.query("SELECT changeset, taken_back, takes_back FROM undo WHERE change_id = ?");
    q.bind(change);
    if (!q.next()) return not_kept(out);
    if (!q.is_null(1))
      return fail(ErrorCode::Refused, fmt::format("t{} was undone already, by t{}", change, q.number(1)),
                  "claimdex redo");
    changeset = q.text(0);
    undo = !q.is_null(2);
  }
  if (undo) {
    Query q =
        t.db.query("SELECT c.id, c.command FROM undo u JOIN change c ON c.id = u.takes_back WHERE u.change_id = ?");
    q.bind(change);
    if (q.next()) out.command = fmt::format("undo of t{} ({})", q.number(0), q.text(1));
  }
  t.takes_back = change;
  t.log.append({out.change.str(), undo ? "redo" : "undo", {}, {}, out.command, {}});
  TakingBack taking(t, change, undo ? "redo" : "undo");
  CLAIMDEX_CHECK(taking.run(changeset));
  out.claims = taking.claims();
  return out;
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
      " WHERE t.takes_back IS NULL AND u.taken_back IS NULL AND c.who = ? ORDER BY u.change_id DESC LIMIT 1",
      who);
}

void drop_undo_of(Database& db, ArticleId article) {
  const std::vector<std::int64_t> claims = db.all("SELECT DISTINCT claim_id FROM mention WHERE article_id = ?",
                                                  article.number),
                                  mentions = db.all("SELECT id FROM mention WHERE article_id = ?", article.number);
  const auto among = [](const std::vector<std::int64_t>& all, std::int64_t one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  const auto concerns = [&](std::string_view table, std::int64_t id, std::int64_t claim, const std::string& subject) {
    if (table == "claim") return among(claims, id);
    if (table == "mention") return among(mentions, id) || among(claims, claim);
    if (table == "edit") {
      const auto c = ClaimId::parse(subject);
      const auto m = MentionId::parse(subject);
      return (c && among(claims, c->number)) || (m && among(mentions, m->number)) || subject == article.str();
    }
    return table == "article_version" || table == "article" ? id == article.number : false;
  };
  std::vector<std::int64_t> doomed;
  {
    Query q = db.query("SELECT change_id, changeset FROM undo");
    while (q.next())
      if (any_row(q.text(1), concerns)) doomed.push_back(q.number(0));
  }
  for (std::int64_t change : doomed) db.run("DELETE FROM undo WHERE change_id = ?", change);
}

}  // namespace claimdex::store
