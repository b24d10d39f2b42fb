// Which figures are of one event, as far as people said so: a name for each claim that they put somewhere. The rest is worked out anew whenever it is asked for.
#include "events.hpp"

#include "people.hpp"

namespace claimdex::store {
namespace {

std::optional<std::string> event_of(Database& db, std::int64_t claim) {
  Query q = db.query("SELECT name FROM figure_event WHERE claim_id = ?");
  q.bind(claim);
  return q.next() ? std::optional(q.text(0)) : std::nullopt;
}

void put(Transaction& t, std::int64_t claim, const std::optional<std::string>& before,
         const std::optional<std::string>& name) {
  t.log.append({ClaimId{claim}.str(), "event", {}, before, name, {}});
  if (name)
    t.db.run("INSERT OR REPLACE INTO figure_event (claim_id, name) VALUES (?, ?)", claim, *name);
  else
    t.db.run("DELETE FROM figure_event WHERE claim_id = ?", claim);
}

}  // namespace

Result<std::map<ClaimId, std::string>> Store::figure_events() {
  return guard([&]() -> Result<std::map<ClaimId, std::string>> {
    std::map<ClaimId, std::string> out;
    // CROSS JOIN: from the few that are in an event to their claims, not through all claims.
    Query q = impl_->db.query(
        "SELECT c.id, e.name FROM figure_event e CROSS JOIN claim c ON c.id = e.claim_id WHERE c.state = 'live'"
        " ORDER BY e.claim_id");
    while (q.next()) out.emplace_hint(out.end(), ClaimId{q.number(0)}, q.text(1));
    return out;
  });
}

Result<std::vector<ClaimId>> Store::in_event(const std::string& name) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    std::vector<ClaimId> out;
    for (std::int64_t claim : impl_->db.all("SELECT c.id FROM figure_event e JOIN claim c ON c.id = e.claim_id"
                                            " WHERE e.name = ? AND c.state = 'live' ORDER BY c.id",
                                            name))
      out.push_back(ClaimId{claim});
    return out;
  });
}

Result<bool> Store::Change::set_event(ClaimId id, const std::optional<std::string>& name) {
  return step(*impl_, [&]() -> Result<bool> {
    CLAIMDEX_TRY(const std::int64_t claim, workable(impl_->db, id));
    const auto before = event_of(impl_->db, claim);
    if (before == name) return false;
    // Of the claim itself nothing changes: it isn't worked on, and readers see no later day.
    put(*impl_, claim, before, name);
    return true;
  });
}

void inherit_event(Transaction& t, std::int64_t from, std::int64_t to) {
  if (const auto name = event_of(t.db, from)) put(t, to, {}, name);
}

void hand_over_event(Transaction& t, std::int64_t from, std::int64_t to) {
  const auto name = event_of(t.db, from);
  if (!name) return;
  if (!event_of(t.db, to)) put(t, to, {}, name);
  t.db.run("DELETE FROM figure_event WHERE claim_id = ?", from);
}

}  // namespace claimdex::store
