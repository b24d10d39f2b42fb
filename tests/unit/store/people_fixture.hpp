#pragma once
#include <algorithm>

#include "desk_fixture.hpp"

/// What people do to a desk, in one line each, and reports that are long enough to be copied.
namespace claimdex::store::test {

/// One change, committed: the value of what was done in it, or the test ends.
template <typename Body>
auto work(Desk& desk, Body&& body) {
  Store::Change change = take(desk.store.begin(session(), "work"));
  auto result = body(change);
  if (!result) FAIL("failed: " << result.error().message);
  done(change.commit());
  if constexpr (!std::is_void_v<typename decltype(result)::value_type>) return *std::move(result);
}

/// One change that has to be refused, and leaves nothing behind. Its message.
template <typename Body>
std::string refusal(Desk& desk, Body&& body, ErrorCode code = ErrorCode::Refused) {
  const std::int64_t before = desk.events();
  Store::Change change = take(desk.store.begin(session(), "work"));
  const auto result = body(change);
  REQUIRE_FALSE(result.has_value());
  CHECK(result.error().code == code);
  done(change.commit());
  CHECK(desk.events() == before);
  return result.error().message;
}

inline void merge(Desk& desk, std::int64_t keep, std::int64_t other, std::optional<Verdict> verdict = {}) {
  work(desk, [&](auto& c) { return c.merge(ClaimId{keep}, ClaimId{other}, verdict, "the same accident"); });
}
inline std::int64_t split(Desk& desk, std::int64_t claim, const std::vector<MentionId>& mentions) {
  return work(desk, [&](auto& c) { return c.split(ClaimId{claim}, mentions, "two accidents"); }).number;
}
inline void link(Desk& desk, std::int64_t from, Relation relation, std::int64_t to, LinkState state) {
  work(desk, [&](auto& c) { return c.link(ClaimId{from}, relation, ClaimId{to}, state, "looked at both"); });
}
inline void note(Desk& desk, std::int64_t claim, const std::string& words) {
  work(desk, [&](auto& c) { return c.add_note(ClaimId{claim}, words); });
}
inline EvidenceId evidence(Desk& desk, std::int64_t claim, const std::string& url) {
  NewEvidence fresh;
  fresh.url = url;
  return work(desk, [&](auto& c) { return c.add_evidence(ClaimId{claim}, fresh); });
}
/// "figure of c1 is 13": what `edit` writes. Nothing takes the edit off.
inline void edit(Desk& desk, const std::string& handle, const std::string& field,
                 const std::function<void(Slots&)>& fill) {
  SlotEdit slot;
  slot.field = field;
  if (fill) fill(slot.value.emplace());
  slot.because = "the ministry's table";
  work(desk, [&](auto& c) { return c.edit(handle, slot); });
}
inline void edit_figure(Desk& desk, const std::string& handle, double n) {
  edit(desk, handle, "figure", [n](Slots& s) { s.figure = people(n); });
}
inline Forgotten forget(Desk& desk, std::int64_t article) {
  return work(desk, [&](auto& c) { return c.forget(ArticleId{article}, "the wrong file"); });
}
inline Reextracted reextract(Desk& desk, std::int64_t article, int version, const Doc& found) {
  return work(desk, [&](auto& c) {
    return c.reextract(ArticleId{article}, version, Prepared(found.article, found.annotation));
  });
}

inline std::string line(const EventRecord& e) {
  auto word = [](const std::optional<std::string>& v) { return v ? *v : std::string("-"); };
  return e.subject + " " + e.action + " " + word(e.field) + ": " + word(e.old_value) + " > " + word(e.new_value) +
         " because " + word(e.why);
}
/// What the log says after event `after`.
inline std::vector<std::string> log_after(Desk& desk, std::int64_t after) {
  std::vector<std::string> out;
  for (const EventRecord& e : take(desk.store.events({})))
    if (e.seq > after) out.push_back(line(e));
  return out;
}

/// "c2 repeats c1 proposed", seen from `claim`, in the order in which they were made.
inline std::vector<std::string> links(Desk& desk, std::int64_t claim) {
  std::vector<std::string> out;
  for (const ClaimLink& l : take(desk.store.links(ClaimId{claim}))) {
    const std::string me = ClaimId{claim}.str(), other = l.other.str();
    out.push_back((l.outgoing ? me : other) + " " + std::string(name_of(l.relation)) + " " + (l.outgoing ? other : me) +
                  " " + std::string(name_of(l.state)));
  }
  return out;
}

inline std::vector<std::string> mentions(Desk& desk, std::int64_t claim) {
  std::vector<std::string> out;
  for (const MentionRecord& m : take(desk.store.mentions(ClaimId{claim}))) out.push_back(m.id.str());
  return out;
}

inline bool has(const std::vector<Flag>& flags, Flag flag) {
  return std::find(flags.begin(), flags.end(), flag) != flags.end();
}
inline std::vector<std::int64_t> numbers(const std::vector<ClaimId>& ids) {
  std::vector<std::int64_t> out;
  for (ClaimId id : ids) out.push_back(id.number);
  return out;
}

inline ArticleDetails details(std::optional<std::string> url, std::optional<std::string> published = "2031-03-02") {
  ArticleDetails d;
  d.url = std::move(url);
  d.published = std::move(published);
  return d;
}

/// Everything known that the strict form of "the same claim" asks for.
inline std::function<void(Slots&)> miners(double n, const std::string& day = "2031-03-01") {
  return [n, day](Slots& s) {
    killed(s, n);
    s.who = Who{{}, "miners", "worker", "NL"};
    s.place = Place{{}, "Koldava", "Koldava", "geo:7"};
    s.time = EventTime{{}, "on " + day, day, day};
  };
}

/// Does a row of this table have the words in this column?
inline bool file_holds(Desk& desk, const std::string& sql_table_and_column, const std::string& words) {
  const std::size_t dot = sql_table_and_column.find('.');
  const std::string table = sql_table_and_column.substr(0, dot), column = sql_table_and_column.substr(dot + 1);
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open((desk.dir.path() / "claims.db").c_str(), &db) == SQLITE_OK);
  sqlite3_stmt* statement = nullptr;
  const std::string sql =
      "SELECT count(*) FROM " + table + " WHERE instr(CAST(" + column + " AS BLOB), CAST(?1 AS BLOB)) > 0";
  REQUIRE(sqlite3_prepare_v2(db, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK);
  sqlite3_bind_text(statement, 1, words.c_str(), -1, SQLITE_TRANSIENT);
  REQUIRE(sqlite3_step(statement) == SQLITE_ROW);
  const bool found = sqlite3_column_int(statement, 0) > 0;
  sqlite3_finalize(statement);
  sqlite3_close(db);
  return found;
}

/// c1 and c2: one accident in the words of two reports that no rule would join.
inline void put_two(Desk& desk) {
  desk.put(Doc("One\n\nA dozen miners died at dawn.\n").claim("A dozen miners died", killed(12)));
  desk.put(Doc("Two\n\nTwelve people were killed in the pit.\n").claim("Twelve people were killed", killed(12)));
}

/// c1 with m1, m2, m3 in three articles.
inline void put_one_of_three(Desk& desk) {
  for (const char* day : {"2031-03-02", "2031-03-03", "2031-03-04"})
    desk.put(Doc("Report of " + std::string(day) + "\n\n12 miners died in Koldava.\n", details({}, day))
                 .claim("12 miners died", miners(12)));
}

}  // namespace claimdex::store::test
