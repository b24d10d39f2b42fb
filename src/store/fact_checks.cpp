// What others have checked: rows that an import brings and nobody edits.
//
// A million of them in one import shouldn't be a million events. So one event stands for all new rows of a call, and holds the SHA-256 of their
// words: the log's chain covers them, and doctor can prove those that nothing has changed since. What an import changes about a row that was
// there is an event for each field, with old and new value, as everywhere else.
#include "fact_checks.hpp"

#include <fmt/format.h>

#include <array>
#include <cstring>
#include <unordered_map>

#include "check.hpp"
#include "impl.hpp"
#include "people.hpp"

namespace claimdex::store {

namespace {

struct Column {
  const char* name;
  std::optional<std::string> FactCheckWords::*member;
};
constexpr std::array<Column, 8> kColumns{{{"external_id", &FactCheckWords::external_id},
                                          {"title", &FactCheckWords::title},
                                          {"rating", &FactCheckWords::rating},
                                          {"url", &FactCheckWords::url},
                                          {"published", &FactCheckWords::published},
                                          {"speaker", &FactCheckWords::speaker},
                                          {"publisher", &FactCheckWords::publisher},
                                          {"lang", &FactCheckWords::lang}}};

// A row's words, as read_words() takes them. Statements are kept by the address of their text, so they are literals.
#define CLAIMDEX_CHECK_ROW(f)                                                                                         \
  "SELECT " f "id, " f "claim, " f "external_id, " f "title, " f "rating, " f "url, " f "published, " f "speaker, " f \
  "publisher, " f "lang, " f "verdict"

constexpr const char* kByKey = CLAIMDEX_CHECK_ROW("") " FROM fact_check WHERE key = ?";
constexpr const char* kOfEvent = CLAIMDEX_CHECK_ROW("") " FROM fact_check WHERE rev = ? ORDER BY id";
constexpr const char* kById = CLAIMDEX_CHECK_ROW("f.") ", f.uid, a.at, b.at FROM fact_check f JOIN event x ON x.seq = f.event JOIN change a ON a.id = x.change_id"
    " JOIN event y ON y.seq = f.rev JOIN change b ON b.id = y.change_id WHERE f.id = ?";
// The few that have changed are found by their revision, all of them come as they lie: two ways, two statements.
constexpr const char* kSince =
    CLAIMDEX_CHECK_ROW("") " FROM fact_check INDEXED BY fact_check_by_rev WHERE rev > ? ORDER BY id";
constexpr const char* kEvery = CLAIMDEX_CHECK_ROW("") " FROM fact_check WHERE +rev > ? ORDER BY id";

FactCheckWords read_words(const Query& q) {
  FactCheckWords words;
  words.claim = q.text(1);
  int column = 2;
  for (const Column& c : kColumns) words.*c.member = q.text_or_null(column++);
  if (!q.is_null(column)) words.verdict = q.word<Verdict>(column);
  return words;
}

std::optional<std::string> verdict_word(const FactCheckWords& words) {
  if (!words.verdict) return std::nullopt;
  return std::string(name_of(*words.verdict));
}

/// What makes two rows one fact-check.
bool same_check(const FactCheckWords& a, const FactCheckWords& b) {
  if (a.external_id != b.external_id || a.publisher != b.publisher) return false;
  return a.external_id || (a.url == b.url && a.claim == b.claim);
}

std::int64_t key_of(const FactCheckWords& words) {
  Sha256 hash;
  hash.field(words.publisher).field(words.external_id);
  if (!words.external_id) hash.field(words.url).field(words.claim);
  const std::string digest = hash.finish();
  std::int64_t key = 0;
  std::memcpy(&key, digest.data(), sizeof key);
  return key;
}

/// One call's rows, on their way in.
class Import {
 public:
  Import(Transaction& t, const std::string& from) : t_(t), db_(t.db), from_(from) {}

  ImportCounts run(std::span<const FactCheckWords> checks) {
    for (const FactCheckWords& words : checks) take(words);
    write();
    return counts_;
  }

 private:
  struct New {
    std::int64_t key = 0;
    const FactCheckWords* words = nullptr;
  };

  void take(const FactCheckWords& words) {
    const std::int64_t key = key_of(words);
    if (const auto here = fresh_at_.find(key); here != fresh_at_.end()) {
      if (*fresh_[here->second].words == words) {
        ++counts_.known;
        return;
      }
      write();  // the later one is a change of the earlier, and that has to be in the record before
    }
    if (!change_known(key, words)) {
      fresh_at_.emplace(key, fresh_.size());
      fresh_.push_back({key, &words});
    }
  }

  /// False: no row is this fact-check.
  bool change_known(std::int64_t key, const FactCheckWords& words) {
    std::int64_t id = 0;
    FactCheckWords before;
    {
      Query q = db_.query(kByKey);
      q.bind(key);
      while (id == 0 && q.next())
        if (before = read_words(q); same_check(before, words)) id = q.number(0);
    }
    if (id == 0) return false;
    if (before == words) {
      ++counts_.known;
      return true;
    }
    ++counts_.changed;
    const std::string handle = FactCheckId{id}.str();
    const auto log = [&](const char* field, const auto& old_value, const auto& new_value) {
      if (old_value != new_value) seq_ = t_.log.append({handle, "import", field, old_value, new_value, {}});
    };
    log("claim", std::optional(before.claim), std::optional(words.claim));
    for (const Column& c : kColumns) log(c.name, before.*c.member, words.*c.member);
    log("verdict", verdict_word(before), verdict_word(words));
    const std::optional<std::string> verdict = verdict_word(words);
    db_.run(
        "UPDATE fact_check SET rev = ?, claim = ?, title = ?, rating = ?, verdict = ?, url = ?, published = ?, speaker "
        "= ?, lang = ? WHERE id = ?",
        seq_, words.claim, words.title, words.rating, verdict, words.url, words.published, words.speaker, words.lang,
        id);
    return true;
  }

  /// What is new so far, and its event.
  void write() {
    if (fresh_.empty()) return;
    const std::int64_t first = t_.log.last(Counter::FactCheck) + 1;
    Sha256 hash;
    for (const New& one : fresh_) add_to_digest(hash, FactCheckId{t_.log.next(Counter::FactCheck)}, *one.words);
    seq_ = t_.log.append({FactCheckId{first}.str(),
                          "import",
                          "fact_checks",
                          {},
                          batch_words({first, t_.log.last(Counter::FactCheck)}, hash.finish(), from_),
                          {}});
    std::int64_t id = first;
    for (const New& one : fresh_) insert(id++, one);
    counts_.fresh += static_cast<std::int64_t>(fresh_.size());
    fresh_.clear();
    fresh_at_.clear();
  }

  void insert(std::int64_t id, const New& one) {
    const FactCheckWords& w = *one.words;
    const std::string uid = t_.log.uid();
    const std::optional<std::string> verdict = verdict_word(w);
    db_.run(
        "INSERT INTO fact_check (id, uid, event, rev, key, external_id, claim, title, rating, verdict, url, published, "
        "speaker, publisher, lang) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, Blob{uid}, seq_, seq_, one.key, w.external_id, w.claim, w.title, w.rating, verdict, w.url, w.published,
        w.speaker, w.publisher, w.lang);
  }

  Transaction& t_;
  Database& db_;
  const std::string& from_;
  ImportCounts counts_;
  std::int64_t seq_ = 0;  // of the newest event
  std::vector<New> fresh_;
  std::unordered_map<std::int64_t, std::size_t> fresh_at_;  // by key
};

}  // namespace

void add_to_digest(Sha256& hash, FactCheckId id, const FactCheckWords& words) {
  hash.field(id.str()).field(words.claim);
  for (const Column& c : kColumns) {
    const std::optional<std::string>& value = words.*c.member;
    hash.field(value ? std::optional<std::string_view>(*value) : std::nullopt);
  }
  hash.field(words.verdict ? std::optional(name_of(*words.verdict)) : std::nullopt);
}

std::string batch_words(const CheckRange& range, std::string_view digest, const std::string& from) {
  return fmt::format("f{} to f{} of {}, SHA-256 {}", range.first, range.last, from, to_hex(digest));
}

void rekey_fact_check(Database& db, std::int64_t id) {
  FactCheckWords words;
  {
    Query q = db.query(kById);
    q.bind(id);
    if (!q.next()) return;
    words = read_words(q);
  }
  db.run("UPDATE fact_check SET key = ? WHERE id = ?", key_of(words), id);
}

void check_fact_checks(Database& db, std::vector<Finding>& findings) {
  std::vector<std::int64_t> events =
      db.all("SELECT event FROM fact_check GROUP BY event HAVING max(rev) = event ORDER BY event");
  for (std::int64_t event : events) {
    const std::string said = [&] {
      Query q = db.query("SELECT value FROM event_payload WHERE seq = ? AND which = 'new'");
      q.bind(event);
      return q.next() ? q.text(0) : std::string();
    }();
    if (said.empty()) continue;  // its words were redacted
    Sha256 hash;
    std::int64_t first = 0;
    Query q = db.query(kOfEvent);
    q.bind(event);
    while (q.next()) {
      if (first == 0) first = q.number(0);
      add_to_digest(hash, FactCheckId{q.number(0)}, read_words(q));
    }
    if (!said.ends_with(to_hex(hash.finish())))
      findings.push_back({"fact_check", FactCheckId{first}.str(),
                          fmt::format("it and what came with it aren't what event {} brought", event), kBackup});
  }
}

Result<ImportCounts> Store::Change::put_fact_checks(std::span<const FactCheckWords> checks, const std::string& from) {
  return step(*impl_, [&]() -> Result<ImportCounts> {
    impl_->never_undone();
    return Import(*impl_, from).run(checks);
  });
}

Result<std::vector<FactCheck>> Store::fact_checks(std::span<const FactCheckId> ids) {
  return guard([&]() -> Result<std::vector<FactCheck>> {
    Snapshot snapshot(impl_->db);
    std::vector<FactCheck> out;
    out.reserve(ids.size());
    for (const FactCheckId id : ids) {
      Query q = impl_->db.query(kById);
      q.bind(id.number);
      if (!q.next()) return fail(ErrorCode::NotFound, "there is no fact-check " + id.str());
      out.push_back({id, to_hex(q.view(11)), read_words(q), q.text(12), q.text(13)});
    }
    return out;
  });
}

Result<std::int64_t> Store::fact_check_count() {
  return guard([&]() -> Result<std::int64_t> {
    return impl_->db.find("SELECT last FROM counter WHERE kind = 'fact_check'").value_or(0);
  });
}

Result<std::int64_t> Store::fact_checks_changed_since(std::int64_t after) {
  return guard([&]() -> Result<std::int64_t> {
    return impl_->db.find("SELECT count(*) FROM fact_check WHERE rev > ?", after).value_or(0);
  });
}

Result<Store::Standing> Store::fact_check_standing(std::int64_t seq) {
  return guard([&]() -> Result<Standing> {
    return standing_of(impl_->db, "SELECT (SELECT max(rev) FROM fact_check), (SELECT hash FROM event WHERE seq = ?)",
                       seq);
  });
}

Result<Revision> Store::fact_checks_since(std::int64_t after, const std::function<bool(FactCheck&&)>& take) {
  return guard([&]() -> Result<Revision> {
    Snapshot snapshot(impl_->db);
    CLAIMDEX_TRY(Revision end, head());
    Query q = impl_->db.query(after == 0 ? kEvery : kSince);
    q.bind(after);
    while (q.next())
      if (!take({FactCheckId{q.number(0)}, {}, read_words(q), {}, {}})) break;
    return end;
  });
}

}  // namespace claimdex::store
