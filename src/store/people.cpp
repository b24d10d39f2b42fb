#include "people.hpp"

#include <fmt/format.h>

#include "edits.hpp"
#include "reading.hpp"
#include "slots_json.hpp"

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
    return fail(ErrorCode::Refused, fmt::format("c{} is published, and sealed", claim),
                fmt::format("claimdex reopen c{} --because '…'", claim));
  return {};
}

namespace {

/// A claim whose article was forgotten has its words and slots from then. A mention that says just that gives it an article again.
void return_to_article(Database& db, std::int64_t claim) {
  std::optional<Slots> kept;
  {
    Query q = db.query("SELECT slots FROM claim WHERE id = ? AND slots IS NOT NULL AND forgotten_article IS NOT NULL");
    q.bind(claim);
    if (q.next()) kept = slots_from_json(q.view(0));
  }
  if (!kept) return;
  std::optional<std::int64_t> same;
  {
    Query q = db.query(
        "SELECT m.id, m.slots FROM mention m JOIN claim c ON c.id = m.claim_id WHERE c.id = ? AND m.text = c.text AND "
        "m.state = 'live' ORDER BY m.id");
    q.bind(claim);
    while (!same && q.next())
      if (same_reading(*kept, slots_from_json(q.view(1)))) same = q.number(0);
  }
  if (same)
    db.run("UPDATE claim SET slots = NULL, forgotten_article = NULL, first_mention = ? WHERE id = ?", *same, claim);
}

}  // namespace

void settle(Transaction& t, std::int64_t claim, std::int64_t seq) {
  return_to_article(t.db, claim);
  // A free claim keeps its own words, whatever mentions a merge brings. Any other keeps the mention that it has: what a person marked is
  // that proposition, not the one of an older mention.
  if (t.db.find("SELECT 1 FROM claim WHERE id = ? AND slots IS NULL", claim))
    t.db.run(
        "UPDATE claim SET first_mention = coalesce((SELECT m.id"
        " FROM mention m WHERE m.id = claim.first_mention AND m.claim_id = ?1"
        " AND m.state = 'live'), (SELECT min(id) FROM mention WHERE claim_id = ?1 AND state = 'live')) WHERE id = ?1",
        claim);
  t.db.run("UPDATE claim SET text = m.text FROM mention m WHERE claim.id = ? AND m.id = claim.first_mention", claim);
  const std::string type(name_of(effective_slots(t.db, claim).type));
  t.db.run("UPDATE claim SET type = ?, rev = ?, changed = ? WHERE id = ?", type, seq, t.log.change().id, claim);
}

}  // namespace claimdex::store
