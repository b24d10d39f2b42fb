// What was ingested by mistake goes: text, mentions, untouched claims, and the words of all these in the log, of which only digests stay. What a
// person worked on stays with its words, as a free claim. Handles are never used again: they lead to what happened.
#include <fmt/format.h>

#include "alike.hpp"
#include "edits.hpp"
#include "origins.hpp"
#include "people.hpp"
#include "relations.hpp"
#include "slots_json.hpp"
#include "undo.hpp"

namespace claimdex::store {

namespace {

/// Value and salt go from every event of this subject up to now; the digests in the chain stay.
void blank_events(Database& db, const std::string& subject) {
  db.run(
      "UPDATE event_payload SET salt = NULL, value = NULL WHERE value IS NOT NULL AND seq IN (SELECT seq"
      " FROM event WHERE subject = ?)",
      subject);
}

/// Its words and slots become its own, since the mention that they were read from goes. Edits of that mention are in them; its own are still a
/// layer that can be taken off.
void set_free(Transaction& t, std::int64_t claim, std::int64_t article, std::int64_t seq) {
  Slots slots;
  std::int64_t mention = 0;
  {
    Query q = t.db.query("SELECT m.id, m.slots FROM claim c JOIN mention m ON m.id = c.first_mention WHERE c.id = ?");
    q.bind(claim);
    q.next();
    mention = q.number(0);
    slots = slots_from_json(q.view(1));
  }
  apply_edits(t.db, MentionId{mention}.str(), slots);
  const std::string json = slots_to_json(without_spans(std::move(slots)));
  t.db.run("UPDATE claim SET slots = ?, first_mention = NULL, forgotten_article = ?, rev = ?, changed = ? WHERE id = ?",
           json, article, seq, t.log.change().id, claim);
}

/// What rules said of it quotes it.
void blank_reasons(Database& db, std::int64_t claim) {
  db.run(
      "UPDATE event_payload SET salt = NULL, value = NULL WHERE value IS NOT NULL AND which = 'why' AND seq IN (SELECT "
      "event FROM relation WHERE rule IS NOT NULL AND (from_claim = ?1 OR to_claim = ?1))",
      claim);
  db.run("UPDATE relation SET why = NULL WHERE rule IS NOT NULL AND (from_claim = ?1 OR to_claim = ?1)", claim);
}

void retire_blank(Transaction& t, std::int64_t claim, std::int64_t article, std::int64_t seq) {
  blank_events(t.db, ClaimId{claim}.str());
  blank_reasons(t.db, claim);
  t.db.run(
      "UPDATE claim SET state = 'retired', text = '', slots = NULL, first_mention = NULL, forgotten_article = ?, rev"
      " = ?, changed = ? WHERE id = ?",
      article, seq, t.log.change().id, claim);
}

/// Words that a claim, or one that was merged into it, began with, and that none of its mentions has any more.
void blank_first_words(Database& db, std::int64_t claim) {
  for (std::int64_t id : with_merged(db, claim)) {
    const std::string subject = ClaimId{id}.str();
    db.run(
        "UPDATE event_payload SET salt = NULL, value = NULL WHERE value IS NOT NULL AND which = 'new'"
        " AND seq IN (SELECT seq FROM event WHERE subject = ?1 AND action IN ('claim', 'split'))"
        " AND value NOT IN (SELECT text FROM mention WHERE claim_id = ?2 UNION SELECT text FROM claim WHERE id = ?2)",
        subject, claim);
    db.run(
        "UPDATE claim SET text = '' WHERE id = ?1 AND ?1 <> ?2 AND text NOT IN (SELECT text"
        " FROM mention WHERE claim_id = ?2 UNION SELECT text FROM claim WHERE id = ?2)",
        id, claim);
  }
}

/// Of a claim that some of the forgotten mentions belonged to, also retired ones.
void settle_words(Transaction& t, std::int64_t claim, std::int64_t article, std::int64_t seq) {
  if (t.db.find("SELECT 1 FROM claim WHERE id = ? AND state = 'retired'", claim)) {
    if (!t.db.find("SELECT 1 FROM mention WHERE claim_id = ? LIMIT 1", claim))
      return retire_blank(t, claim, article, seq);
    t.db.run("UPDATE claim SET text = (SELECT text FROM mention WHERE claim_id = ?1 ORDER BY id LIMIT 1) WHERE id = ?1",
             claim);
  }
  blank_first_words(t.db, claim);
}

/// Keys say what was there to whoever guesses it. Those of what is left are made anew.
void forget_keys(Database& db, const std::vector<std::int64_t>& claims) {
  std::vector<std::int64_t> touched;
  for (std::int64_t claim : claims)
    for (std::int64_t id : with_merged(db, claim)) touched.push_back(id);
  make_unfindable(db, touched);
  for (std::int64_t claim : claims)
    if (db.find("SELECT 1 FROM claim WHERE id = ? AND state = 'live'", claim)) make_findable(db, claim);
}

}  // namespace

Result<Forgotten> Store::Change::forget(ArticleId id, const std::optional<std::string>& because) {
  return step(*impl_, [&]() -> Result<Forgotten> {
    Transaction& t = *impl_;
    Database& db = t.db;
    t.never_undone();
    drop_undo_of(db, id);
    if (!db.find("SELECT 1 FROM article WHERE id = ?", id.number))
      return fail(ErrorCode::NotFound, fmt::format("there is no article {}", id.str()));
    if (db.find("SELECT 1 FROM article WHERE id = ? AND forgotten IS NOT NULL", id.number))
      return fail(ErrorCode::Refused, fmt::format("{} was forgotten already", id.str()));
    const std::vector<std::int64_t> claims =
        db.all("SELECT DISTINCT claim_id FROM mention WHERE article_id = ? AND state = 'live' ORDER BY 1", id.number);
    // A published claim may lose a mention, never the words that were sealed.
    for (std::int64_t claim : claims)
      if (db.find("SELECT 1 FROM claim c JOIN mention m ON m.id = c.first_mention WHERE c.id = ? AND m.article_id = ?",
                  claim, id.number))
        CLAIMDEX_CHECK(refuse_published(db, claim));
    Forgotten out;
    db.leave_no_log();
    blank_events(db, id.str());
    const std::int64_t seq = t.log.append({id.str(), "forget", {}, {}, {}, because});
    for (std::int64_t claim : claims) {
      const bool elsewhere =
          db.find("SELECT 1 FROM mention WHERE claim_id = ? AND state = 'live' AND article_id <> ? LIMIT 1", claim,
                  id.number)
              .has_value();
      const bool free = db.find("SELECT 1 FROM claim WHERE id = ? AND slots IS NOT NULL", claim).has_value();
      if (elsewhere || free) continue;
      if (db.find("SELECT touched FROM claim WHERE id = ?", claim) == 1) {
        set_free(t, claim, id.number, seq);
        out.kept.push_back(ClaimId{claim});
      } else {
        out.gone.push_back(ClaimId{claim});
      }
    }
    const std::vector<std::int64_t> all =
        db.all("SELECT DISTINCT claim_id FROM mention WHERE article_id = ? ORDER BY 1", id.number);
    const std::vector<std::int64_t> mentions =
        db.all("SELECT id FROM mention WHERE article_id = ? ORDER BY id", id.number);
    for (std::int64_t m : mentions) {
      blank_events(db, MentionId{m}.str());
      db.run("DELETE FROM edit WHERE subject = ?", MentionId{m}.str());
      db.run("DELETE FROM mention_span WHERE mention_id = ?", m);
    }
    // first_mention has no foreign key: claims that keep other mentions are settled below.
    db.run("DELETE FROM mention WHERE article_id = ?", id.number);
    for (ClaimId claim : out.gone) retire_blank(t, claim.number, id.number, seq);
    for (std::int64_t claim : claims)
      if (db.find("SELECT 1 FROM mention WHERE claim_id = ? AND state = 'live' LIMIT 1", claim)) settle(t, claim, seq);
    for (std::int64_t claim : all) settle_words(t, claim, id.number, seq);
    forget_keys(db, all);
    {
      Query q = db.query(
          "SELECT DISTINCT sha256 FROM article_version v WHERE article_id = ?1 AND NOT EXISTS (SELECT 1"
          " FROM article_version w WHERE w.sha256 = v.sha256 AND w.article_id <> ?1) AND NOT EXISTS (SELECT 1"
          " FROM evidence e WHERE e.sha256 = v.sha256) AND NOT EXISTS (SELECT 1"
          " FROM claim c WHERE c.media_sha256 = v.sha256)");
      q.bind(id.number);
      while (q.next()) out.blobs.push_back(q.text(0));
    }
    const std::vector<std::int64_t> texts =
        db.all("SELECT DISTINCT text_id FROM article_version WHERE article_id = ?", id.number);
    hand_over_passages(t, id.number);
    db.run("DELETE FROM article_version WHERE article_id = ?", id.number);
    for (std::int64_t text : texts)
      db.run("DELETE FROM article_text WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM article_version WHERE text_id = ?1)",
             text);
    db.run("DELETE FROM edit WHERE subject = ?", id.str());
    db.run("UPDATE article SET url = NULL, url_key = NULL, forgotten = ? WHERE id = ?", t.log.change().id, id.number);
    return out;
  });
}

}  // namespace claimdex::store
