// The form of the record: what no row by itself can promise.
#include <fmt/format.h>

#include <array>
#include <map>
#include <string>

#include "check.hpp"
#include "claimdex/core/record.hpp"
#include "migrate.hpp"
#include "slots_json.hpp"

namespace claimdex::store {

namespace {

std::map<std::string, std::string> schema_of(Database& db) {
  std::map<std::string, std::string> out;
  Query q = db.query(
      "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
  while (q.next()) out[q.text(0)] = q.text(1);
  return out;
}

struct Counted {
  const char* kind;
  const char* rows;  // the largest number in use
};
constexpr std::array kCounted{
    Counted{"article", "SELECT max(id) FROM article"},   Counted{"origin", "SELECT max(id) FROM origin"},
    Counted{"text", "SELECT max(id) FROM article_text"}, Counted{"claim", "SELECT max(id) FROM claim"},
    Counted{"mention", "SELECT max(id) FROM mention"},   Counted{"evidence", "SELECT max(id) FROM evidence"},
    Counted{"note", "SELECT max(id) FROM note"},         Counted{"relation", "SELECT max(id) FROM relation"},
    Counted{"change", "SELECT max(id) FROM change"},     Counted{"fact_check", "SELECT max(id) FROM fact_check"},
};

template <typename E>
void check_word(Database& db, const char* sql, const char* what, std::vector<Finding>& findings) {
  Query q = db.query(sql);
  while (q.next())
    if (!parse_name<E>(q.view(0)))
      findings.push_back({"word", q.text(1), fmt::format("\"{}\" is no {}", q.text(0), what), kBackup});
}

}  // namespace

void check_schema(Database& db, std::vector<Finding>& findings) {
  Database fresh = Database::open_draft(":memory:");
  make_tables(fresh, newest_format());
  std::map<std::string, std::string> expected = schema_of(fresh);
  for (const auto& [name, sql] : schema_of(db)) {
    const auto found = expected.find(name);
    if (found == expected.end())
      findings.push_back({"schema", "desk", name + " is none of ours", kBackup});
    else if (found->second != sql)
      findings.push_back({"schema", "desk", name + " isn't what it was made as", kBackup});
    if (found != expected.end()) expected.erase(found);
  }
  for (const auto& [name, sql] : expected) findings.push_back({"schema", "desk", name + " is missing", kBackup});
}

void check_counters(Database& db, std::vector<Finding>& findings) {
  for (const Counted& counted : kCounted) {
    const std::string kind = counted.kind;
    const std::int64_t last = db.find("SELECT last FROM counter WHERE kind = ?", kind).value_or(-1);
    if (last < db.find(counted.rows).value_or(0))
      findings.push_back({"counter", "desk",
                          fmt::format("the counter of {}s is behind: a handle would be given twice", kind), kBackup});
  }
}

void check_words(Database& db, std::vector<Finding>& findings) {
  check_word<ClaimType>(db, "SELECT type, 'c' || min(id) FROM claim GROUP BY type", "type of claims", findings);
  check_word<Verdict>(db, "SELECT verdict, 'c' || min(id) FROM claim GROUP BY verdict", "verdict", findings);
  check_word<Progress>(db, "SELECT progress, 'c' || min(id) FROM claim GROUP BY progress", "progress", findings);
  check_word<Verdict>(db, "SELECT verdict, 'f' || min(id) FROM fact_check WHERE verdict IS NOT NULL GROUP BY verdict",
                      "verdict", findings);
  check_word<Relation>(db, "SELECT kind, 'c' || min(from_claim) FROM relation GROUP BY kind", "relation", findings);
}

// Nothing hashes them, but they were written by one function: what doesn't come out of it again isn't what it wrote.
void check_slots(Database& db, std::vector<Finding>& findings) {
  Query q = db.query(
      "SELECT 'm' || id, slots FROM mention UNION ALL SELECT 'c' || id, slots FROM claim WHERE slots IS NOT NULL");
  while (q.next()) {
    bool same = false;
    try {
      same = slots_to_json(slots_from_json(q.view(1))) == q.view(1);
    } catch (const SQLite::Exception&) {  // how slots_from_json says that it can't read them
    }
    if (!same) findings.push_back({"slots", q.text(0), "its slots aren't what was read in its article", kBackup});
  }
}

}  // namespace claimdex::store
