#include "people.hpp"

#include <fmt/format.h>

#include "edits.hpp"

namespace claimdex::store {

void touch(Transaction& t, std::int64_t claim) {
  t.db.run("UPDATE claim SET changed = ?, touched = 1 WHERE id = ?", t.log.change().id, claim);
}

Result<std::int64_t> workable(Database& db, ClaimId id) {
  CLAIMDEX_TRY(const std::int64_t claim, resolve(db, id));
  if (db.find("SELECT 1 FROM claim WHERE id = ? AND state = 'retired'", claim))
    return fail(ErrorCode::Refused, fmt::format("c{} is retired: no article makes it any more", claim));
  return claim;
}

Result<void> refuse_published(Database& db, std::int64_t claim) {
  if (db.find("SELECT 1 FROM claim WHERE id = ? AND progress = 'published'", claim))
    return fail(ErrorCode::Refused, fmt::format("c{} is published, and sealed", claim));
  return {};
}

void settle(Transaction& t, std::int64_t claim, std::int64_t seq) {
  const std::optional<std::int64_t> first =
      t.db.find("SELECT min(id) FROM mention WHERE claim_id = ? AND state = 'live'", claim);
  // A free claim keeps its own words.
  if (first)
    t.db.run("UPDATE claim SET first_mention = ?1, text = (SELECT text FROM mention WHERE id = ?1) WHERE id = ?2",
             *first, claim);
  else
    t.db.run("UPDATE claim SET first_mention = NULL WHERE id = ?", claim);
  const std::string type(name_of(effective_slots(t.db, claim).type));
  t.db.run("UPDATE claim SET type = ?, rev = ?, changed = ? WHERE id = ?", type, seq, t.log.change().id, claim);
}

}  // namespace claimdex::store
