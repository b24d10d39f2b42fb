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

constexpr int kEvidenceFormat = 4;                   // schemas/sql/0004_evidence.sql
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
  if (format == 3)
    for (std::int64_t claim : claims) make_findable(db, claim);
  if (format == kEvidenceFormat) note_pages(db);
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

Result<void> migrate(Database& db, const std::string& now) {
  db.run("BEGIN IMMEDIATE");
  auto format = static_cast<int>(db.find("PRAGMA user_version").value_or(0));
  for (const Migration& m : migrations()) {
    if (m.number <= format) continue;
    db.script(std::string(m.sql));
    work_out(db, m.number);
    db.script(fmt::format("PRAGMA user_version={}", m.number));
  }
  if (format == 0) {
    db.script(fmt::format("PRAGMA application_id={}", kApplicationId));
    std::string uid = RandomBytes().take(16);
    db.run("INSERT INTO desk (one, uid, created) VALUES (1, ?, ?)", Blob{uid}, now);
  }
  db.run("COMMIT");
  return {};
}

}  // namespace claimdex::store
