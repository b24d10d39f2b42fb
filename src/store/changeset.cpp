#include "changeset.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace claimdex::store {

namespace {

// In this order a changeset has them: a dossier goes when its claims are gone.
constexpr std::array<const char*, 17> kTables{
    "claim",    "mention",      "mention_span",  "relation",        "edit",        "evidence",
    "note",     "tag",          "article",       "article_version", "origin",      "passage",
    "likeness", "saved_search", "dossier_claim", "dossier",         "figure_event"};

void check(int code, const char* what) {
  if (code != SQLITE_OK) throw SQLite::Exception(what, code);
}

bool is_null(sqlite3_value* v) { return v == nullptr || sqlite3_value_type(v) == SQLITE_NULL; }

std::string text_of(sqlite3_value* v) {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(v));
  return bytes == nullptr ? std::string() : std::string(bytes, static_cast<std::size_t>(sqlite3_value_bytes(v)));
}

std::optional<std::string> word(sqlite3_value* v) {
  if (is_null(v)) return std::nullopt;
  return text_of(v);
}
std::optional<std::int64_t> whole(sqlite3_value* v) {
  if (is_null(v)) return std::nullopt;
  return sqlite3_value_int64(v);
}

}  // namespace

void Recording::End::operator()(sqlite3_session* session) const { sqlite3session_delete(session); }

Recording::Recording(Database& db) {
  constexpr const char* kCant = "what the change does can't be recorded";
  sqlite3_session* raw = nullptr;
  check(sqlite3session_create(db.handle(), "main", &raw), kCant);
  session_.reset(raw);
  for (const char* table : kTables) check(sqlite3session_attach(raw, table), kCant);
}

std::string Recording::changeset() const {
  int size = 0;
  void* bytes = nullptr;
  check(sqlite3session_changeset(session_.get(), &size, &bytes), "what the change did can't be recorded");
  const std::unique_ptr<void, void (*)(void*)> owned(bytes, sqlite3_free);
  return std::string(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
}

std::size_t ChangedRow::at(std::string_view column) const {
  return static_cast<std::size_t>(std::find(columns->begin(), columns->end(), column) - columns->begin());
}
std::int64_t ChangedRow::number(std::string_view column) const {
  return number_now(column).value_or(number_before(column).value_or(0));
}
std::string ChangedRow::text(std::string_view column) const {
  return word_now(column).value_or(word_before(column).value_or(""));
}
bool ChangedRow::changes(std::string_view column) const {
  const std::size_t i = at(column);
  return op == Op::Updated && i < columns->size() && now[i] != nullptr && before[i] != nullptr;
}
std::optional<std::string> ChangedRow::word_now(std::string_view column) const { return word(now[at(column)]); }
std::optional<std::string> ChangedRow::word_before(std::string_view column) const { return word(before[at(column)]); }
std::optional<std::int64_t> ChangedRow::number_now(std::string_view column) const { return whole(now[at(column)]); }
std::optional<std::int64_t> ChangedRow::number_before(std::string_view column) const {
  return whole(before[at(column)]);
}

void Changeset::End::operator()(sqlite3_changeset_iter* it) const { sqlite3changeset_finalize(it); }

Changeset::Changeset(Database& db, const std::string& bytes) : db_(db) {
  sqlite3_changeset_iter* raw = nullptr;
  check(sqlite3changeset_start(&raw, static_cast<int>(bytes.size()), const_cast<char*>(bytes.data())),
        "what a change did is damaged");
  it_.reset(raw);
}

const ChangedRow* Changeset::next() {
  const int code = sqlite3changeset_next(it_.get());
  if (code == SQLITE_DONE) return nullptr;
  const char* table = nullptr;
  int n = 0, op = 0, indirect = 0;
  if (code == SQLITE_ROW) sqlite3changeset_op(it_.get(), &table, &n, &op, &indirect);
  const auto known = std::find(kTables.begin(), kTables.end(), std::string_view(table == nullptr ? "" : table));
  if (known == kTables.end()) throw SQLite::Exception("what a change did is damaged", SQLITE_CORRUPT);
  row_.table = *known;
  row_.op = op == SQLITE_INSERT   ? ChangedRow::Op::Made
            : op == SQLITE_DELETE ? ChangedRow::Op::Deleted
                                  : ChangedRow::Op::Updated;
  row_.columns = &columns_of(row_.table);
  row_.now.assign(row_.columns->size(), nullptr);
  row_.before.assign(row_.columns->size(), nullptr);
  for (int i = 0; i < n; ++i) {
    const auto column = static_cast<std::size_t>(i);
    if (op != SQLITE_DELETE) sqlite3changeset_new(it_.get(), i, &row_.now[column]);
    if (op != SQLITE_INSERT) sqlite3changeset_old(it_.get(), i, &row_.before[column]);
    // The key of a row that was updated is told once, as what it was.
    if (op == SQLITE_UPDATE && row_.now[column] == nullptr) std::swap(row_.now[column], row_.before[column]);
  }
  return &row_;
}

const std::vector<std::string>& Changeset::columns_of(std::string_view table) {
  auto [it, fresh] = columns_.try_emplace(table);
  if (fresh) {
    Query q = db_.query("SELECT name FROM pragma_table_info(?) ORDER BY cid");
    const std::string name(table);
    q.bind(name);
    while (q.next()) it->second.push_back(q.text(0));
  }
  return it->second;
}

}  // namespace claimdex::store
