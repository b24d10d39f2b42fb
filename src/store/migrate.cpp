// Numbered SQL files, embedded at build, applied in order. The number of the last one is the file's user_version; the
// application_id tells a desk from any other SQLite file that somebody named claims.db.
#include "migrate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <vector>

#include "alike.hpp"
#include "digest.hpp"
#include "embedded_sql.hpp"
#include "evidence.hpp"
#include "rekey.hpp"

namespace claimdex::store {

namespace {

constexpr std::int64_t kApplicationId = 0x636c6d78;  // "clmx"

struct Migration {
  int number = 0;
  std::string_view sql;
};

std::vector<Migration> migrations() {
  std::vector<Migration> out;
  for (const embedded_sql_file& file : embedded_sql()) {
    int number = 0;
    std::from_chars(file.path.data(), file.path.data() + 4, number);
    out.push_back({number, file.bytes});
  }
  std::sort(out.begin(), out.end(), [](const Migration& a, const Migration& b) { return a.number < b.number; });
  return out;
}

/// What a migration leaves to be worked out from the words: the keys by which claims and sentences are found again.
void work_out(Database& db, int format) {
  const std::vector<std::int64_t> claims = db.all("SELECT id FROM claim WHERE state = 'live' ORDER BY id");
  if (format == 2) {
    for (std::int64_t article : db.all("SELECT id FROM article ORDER BY id")) rekey_article(db, article);
    for (std::int64_t claim : claims) rekey_claim(db, claim);
  }
  if (format == 3) {
    for (std::int64_t claim : claims) make_findable(db, claim);
    note_pages(db);
  }
}

void step_up(Database& db, int from, int to) {
  for (const Migration& m : migrations()) {
    if (m.number <= from || m.number > to) continue;
    db.script(std::string(m.sql));
    if (from > 0) work_out(db, m.number);
    db.script(fmt::format("PRAGMA user_version={}", m.number));
  }
}

}  // namespace

int newest_format() {
  static const int newest = migrations().back().number;
  return newest;
}

Result<int> check_format(Database& db) {
  auto format = static_cast<int>(db.find("PRAGMA user_version").value_or(0));
  if (db.find("PRAGMA application_id") != kApplicationId)
    return fail(ErrorCode::DeskDamaged, "claims.db is damaged: it isn't a claimdex record, or it was emptied",
                "restore a backup of claims.db; if there never was a desk here, move the file away");
  if (format > newest_format())
    return fail(ErrorCode::DeskNewer,
                fmt::format("this desk has format {}; this claimdex knows formats up to {}", format, newest_format()),
                "use the newer claimdex that made it");
  return format;
}

void make_tables(Database& db, int format) {
  step_up(db, 0, format);
  db.script(fmt::format("PRAGMA application_id={}", kApplicationId));
}

void make_record(Database& db, const std::string& now) {
  db.run("BEGIN IMMEDIATE");
  if (db.find("PRAGMA user_version").value_or(0) == 0) {
    make_tables(db, newest_format());
    std::string uid = RandomBytes().take(16);
    db.run("INSERT INTO desk (one, uid, created) VALUES (1, ?, ?)", Blob{uid}, now);
  }
  db.run("COMMIT");
}

Result<int> bring_up_to_date(Database& db, const std::function<Result<void>(int)>& keep) {
  db.run("BEGIN IMMEDIATE");
  CLAIMDEX_TRY(const int format, check_format(db));  // somebody else may have been faster
  if (format < newest_format()) {
    CLAIMDEX_CHECK(keep(format));
    step_up(db, format, newest_format());
  }
  db.run("COMMIT");
  return format;
}

}  // namespace claimdex::store
