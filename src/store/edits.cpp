#include "edits.hpp"

#include <algorithm>

#include "claimdex/core/ids.hpp"
#include "slots_json.hpp"

namespace claimdex::store {

namespace {

/// Takes one field over from a set of slots that holds nothing else.
void lay_over(Slots& slots, std::string_view field, Slots&& edit) {
  if (field == "type")
    slots.type = edit.type;
  else if (field == "figure")
    slots.figure = std::move(edit.figure);
  else if (field == "who")
    slots.who = std::move(edit.who);
  else if (field == "actor")
    slots.actor = std::move(edit.actor);
  else if (field == "place")
    slots.place = std::move(edit.place);
  else if (field == "time")
    slots.time = std::move(edit.time);
  else if (field == "attribution")
    slots.attribution = std::move(edit.attribution);
  else if (field == "modality")
    slots.modality = edit.modality;
}

}  // namespace

void apply_edits(Database& db, const std::string& subject, Slots& slots, std::vector<std::string>* names) {
  Query q = db.query(
      "SELECT field, value FROM edit e WHERE subject = ? AND event = (SELECT max(event) FROM edit WHERE subject = "
      "e.subject AND field = e.field) AND value IS NOT NULL");
  q.bind(subject);
  while (q.next()) {
    lay_over(slots, q.view(0), slots_from_json(q.view(1)));
    if (names != nullptr && std::find(names->begin(), names->end(), q.view(0)) == names->end())
      names->push_back(q.text(0));
  }
}

Slots effective_slots(Database& db, std::int64_t claim) {
  Slots slots;
  std::int64_t mention = 0;
  bool edited = false;
  {
    Query q = db.query(
        "SELECT coalesce(m.slots, c.slots), m.id, c.edited FROM claim c LEFT"
        " JOIN mention m ON m.id = c.first_mention WHERE c.id = ?");
    q.bind(claim);
    if (!q.next() || q.is_null(0)) return slots;
    slots = slots_from_json(q.view(0));
    mention = q.is_null(1) ? 0 : q.number(1);
    edited = q.number(2) != 0;
  }
  if (!edited) return slots;
  if (mention != 0) apply_edits(db, MentionId{mention}.str(), slots);
  apply_edits(db, ClaimId{claim}.str(), slots);
  return slots;
}

bool has_edits(Database& db, std::int64_t claim) {
  return db
      .find(
          "SELECT 1 FROM edit e WHERE (subject = 'c' || ?1 OR subject IN (SELECT 'm' || id"
          " FROM mention WHERE claim_id = ?1)) AND value IS NOT NULL AND event = (SELECT max(event)"
          " FROM edit WHERE subject = e.subject AND field = e.field) LIMIT 1",
          claim)
      .has_value();
}

}  // namespace claimdex::store
