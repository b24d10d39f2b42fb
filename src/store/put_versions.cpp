// Another version of an article, or the same one read anew: which of the mentions that are there does it hold, which come back, and what
// stands now where something else stood?
#include <algorithm>

#include "edits.hpp"
#include "identity.hpp"
#include "people.hpp"
#include "put_claims.hpp"
#include "reading.hpp"
#include "relations.hpp"
#include "slots_json.hpp"

namespace claimdex::store {

namespace {

constexpr double kSamePassage = 0.3;  // words of a changed sentence that are left in the new one

}  // namespace

void ClaimPutter::put_version() {
  claims_before_ = t_.log.last(Counter::Claim);
  std::vector<const Incoming*> fresh;
  for (const Incoming& in : p_.claims)
    if (Old* same = old_mention_of(in, false))
      hold(in, *same);
    else
      fresh.push_back(&in);
  hold_by_hand();
  for (const Incoming* in : fresh)
    if (const auto back = take_back(*in)) {
      ++out_.new_mentions;
      out_.repeated.push_back(ClaimId{back->claim});
    } else {
      put(*in);
    }
  link_within();
  link_changed(fresh);
}

std::vector<ClaimPutter::Old>& ClaimPutter::old_mentions() {
  if (old_) return *old_;
  std::vector<Old>& out = old_.emplace();
  Query q = db_.query(
      "SELECT id, claim_id, text, json_extract(slots, '$.type'), coalesce(origin_id, ?3), extractor = 'person', gone, "
      "state = 'retired', EXISTS (SELECT 1 FROM mention_span WHERE mention_id = mention.id AND version = ?2)"
      " FROM mention WHERE article_id = ?1 ORDER BY id");
  q.bind(where_.article, where_.version, where_.origin);
  while (q.next()) {
    const bool retired = q.number(7) != 0;
    out.push_back({q.number(0), q.number(1), q.number(4), q.text(2), q.text(3), q.number(5) != 0, q.number(6) != 0,
                   retired, !retired && q.number(8) != 0});
  }
  return out;
}

/// The old mention in the same sentence. Whose report a sentence is taken for can differ between versions, as the texts around it do.
ClaimPutter::Old* ClaimPutter::old_mention_of(const Incoming& in, bool retired_too) {
  std::vector<Old>& old = old_mentions();
  std::vector<std::int64_t> origins{origin_of(in)};
  for (const Old& o : old)
    if (std::find(origins.begin(), origins.end(), o.origin) == origins.end()) origins.push_back(o.origin);
  for (std::int64_t origin : origins) {
    // As it was read, whatever a person made of it: the words are compared here.
    const std::string sentence = sentence_key(origin, in.claim->slots, in.claim_words, in.sentence_words, in.nth);
    Query q = db_.query(
        "SELECT id, CASE WHEN former_key IS NULL THEN event_from ELSE json_extract(slots, '$.time.from') END, CASE"
        " WHEN former_key IS NULL THEN event_to ELSE json_extract(slots, '$.time.to') END"
        " FROM mention WHERE sentence_key = ? AND article_id = ? ORDER BY state, id");
    q.bind(Blob{sentence}, where_.article);
    while (q.next()) {
      const auto it = std::find_if(old.begin(), old.end(), [&](const Old& o) { return o.id == q.number(0); });
      // Not where the two can't be the same: the same words about another day.
      if (it != old.end() && !it->held && (retired_too || !it->retired) &&
          !times_conflict(in.claim->slots.time, q.text_or_null(1), q.text_or_null(2)))
        return &*it;
    }
  }
  return nullptr;
}

void ClaimPutter::hold(const Incoming& in, Old& old) {
  old.held = true;
  claim_of_[in.claim->n] = old.claim;
  put_spans(in, old.id);
  if (!where_.present) return;
  db_.run("UPDATE mention SET version = ?, gone = 0, text = ? WHERE id = ?", where_.version, in.claim->text, old.id);
  db_.run("UPDATE claim SET text = ?1 WHERE first_mention = ?2 AND id = (SELECT claim_id FROM mention WHERE id = ?2)",
          in.claim->text, old.id);
  take_slots(in, old.id, false);
}

std::optional<ClaimPutter::Back> ClaimPutter::take_back(const Incoming& in, std::int64_t apart_from) {
  Old* old = old_mention_of(in, true);
  if (old == nullptr || old->claim == apart_from || !may_come_back(in, *old, apart_from)) return std::nullopt;
  if (!old->retired && !where_.present) {
    hold(in, *old);
    return Back{old->claim, Back::Held};
  }
  const bool revived = db_.find("SELECT 1 FROM claim WHERE id = ? AND state = 'retired'", old->claim).has_value();
  const std::int64_t seq = t_.log.append({ClaimId{old->claim}.str(),
                                          revived ? "revive" : "mention",
                                          {},
                                          {},
                                          MentionId{old->id}.str(),
                                          "found again by " + p_.annotation.extractor});
  if (old->retired)
    revive(in, *old);
  else
    hold(in, *old);
  db_.run("UPDATE mention SET extracted = 1 WHERE id = ?", old->id);
  settle(t_, old->claim, seq);
  if (revived) propose_links(in, old->claim);
  return Back{old->claim, revived ? Back::Revived : Back::Returned};
}

/// What somebody worked on comes back where it is read as it was. A retired mention comes back where its claim is the one that would be joined, or
/// is retired itself, and not because it was forgotten, and there is none to join.
bool ClaimPutter::may_come_back(const Incoming& in, const Old& old, std::int64_t apart_from) {
  bool touched = false, retired = false;
  Slots read;
  {
    Query q = db_.query(
        "SELECT c.touched, c.state = 'retired' AND c.forgotten_article IS NULL, m.slots"
        " FROM mention m JOIN claim c ON c.id = m.claim_id WHERE m.id = ?");
    q.bind(old.id);
    if (!q.next()) return false;
    touched = q.number(0) != 0;
    retired = q.number(1) != 0;
    read = slots_from_json(q.view(2));
  }
  if (!old.retired) return !touched || same_reading(read, in.claim->slots);
  const std::optional<std::int64_t> same = claim_to_join(in, apart_from);
  return same ? *same == old.claim : retired;
}

void ClaimPutter::revive(const Incoming& in, Old& old) {
  old.held = true;
  claim_of_[in.claim->n] = old.claim;
  // Other versions note anew where it stands in them, when they are read.
  db_.run("DELETE FROM mention_span WHERE mention_id = ?", old.id);
  put_spans(in, old.id);
  set_slots(in, old.id);
  db_.run("UPDATE mention SET state = 'live', version = ?, gone = ?, text = ? WHERE id = ?", where_.version,
          where_.present ? 0 : 1, in.claim->text, old.id);
  db_.run("UPDATE claim SET state = 'live' WHERE id = ? AND state = 'retired'", old.claim);
}

/// What a person pointed out is in no annotation: its words are looked up in the new text, where they stand only once.
void ClaimPutter::hold_by_hand() {
  for (Old& o : old_mentions()) {
    if (!o.by_hand || o.held || o.retired) continue;
    const std::string& text = p_.article.text;
    const std::size_t at = text.find(o.text);
    if (at == std::string::npos || text.find(o.text, at + 1) != std::string::npos) continue;
    const Span span =
        p_.offsets.to_span({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + o.text.size())});
    Span sentence = span;
    for (const Passage& p : p_.passages)
      if (p.sentence.start <= span.start && span.end <= p.sentence.end) sentence = p.sentence;
    db_.run(
        "INSERT INTO mention_span (mention_id, version, ord, start, \"end\", sentence_start, sentence_end)"
        " VALUES (?, ?, 0, ?, ?, ?, ?)",
        o.id, where_.version, span.start, span.end, sentence.start, sentence.end);
    if (where_.present) db_.run("UPDATE mention SET version = ?, gone = 0 WHERE id = ?", where_.version, o.id);
    o.held = true;
  }
}

/// What the new version doesn't say any more is said to be gone.
void ClaimPutter::let_go(const Old& old) {
  db_.run("UPDATE mention SET gone = 1 WHERE id = ?", old.id);
  t_.log.append({ClaimId{old.claim}.str(),
                 "gone",
                 {},
                 MentionId{old.id}.str(),
                 {},
                 ArticleId{where_.article}.str() + " version " + std::to_string(where_.version) +
                     " doesn't say it in these words"});
  if (!db_.find("SELECT 1 FROM mention WHERE claim_id = ? AND article_id = ? AND state = 'live' AND gone = 0 LIMIT 1",
                old.claim, where_.article))
    out_.gone.push_back(ClaimId{old.claim});
}

/// What stands in one of two versions only, and what stands in its place in the other, where that can be seen: the present version's revises
/// the older one's, whichever was read first.
void ClaimPutter::link_changed(const std::vector<const Incoming*>& fresh) {
  const std::string present =
      ArticleId{where_.article}.str() + " version " +
      std::to_string(db_.find("SELECT newest FROM article WHERE id = ?", where_.article).value_or(where_.version));
  for (const Old& o : old_mentions()) {
    if (o.held || o.gone || o.retired) continue;
    if (where_.present) let_go(o);
    const Slots there = effective_slots(db_, o.claim);
    const Compared compared_there = compared(there, o.text, p_.published);
    const Incoming* best = nullptr;
    double most = kSamePassage;
    for (const Incoming* in : fresh) {
      if (name_of(in->claim->slots.type) != o.type) continue;
      if (const double share = shared_words(compared_there, in->compared); share >= most) {
        most = share;
        best = in;
      }
    }
    if (best == nullptr) continue;
    std::int64_t before = o.claim, now = claim_of_[best->claim->n];
    if (now == before) continue;
    const Slots *was = &there, *is = &best->claim->slots;
    if (!where_.present) {
      std::swap(before, now);
      std::swap(was, is);
    }
    const bool other = was->figure && is->figure && !(was->figure->bounds == is->figure->bounds);
    propose(
        t_, now, before, other ? Relation::Revises : Relation::Repeats, "version",
        present + ": the sentence was changed" + (other ? ", " + was->figure->text + " to " + is->figure->text : ""));
  }
}

}  // namespace claimdex::store
