#include "relations.hpp"

#include "claimdex/store/store.hpp"
#include "edits.hpp"
#include "passages.hpp"
#include "translate.hpp"

namespace claimdex::store {

std::int64_t present_claim(Database& db, std::int64_t claim) {
  while (std::optional<std::int64_t> into = db.find("SELECT merged_into FROM claim WHERE id = ?", claim)) claim = *into;
  return claim;
}

namespace {

/// The words of a claim's sentence that are names; those of its text where it is free.
std::vector<std::uint64_t> names_of(Database& db, std::int64_t claim) {
  Query q = db.query(
      "SELECT coalesce(substr(t.text, s.sentence_start + 1, s.sentence_end - s.sentence_start), c.text)"
      " FROM claim c LEFT JOIN mention m ON m.id = c.first_mention"
      " LEFT JOIN mention_span s ON s.mention_id = m.id AND s.version = m.version AND s.ord = 0"
      " LEFT JOIN article_version v ON v.article_id = m.article_id AND v.version = m.version"
      " LEFT JOIN article_text t ON t.id = v.text_id WHERE c.id = ?");
  q.bind(claim);
  return q.next() ? names_in(q.view(0)) : std::vector<std::uint64_t>();
}

}  // namespace

std::optional<Resemblance> resemblance_to(Database& db, const Compared& fresh, std::int64_t claim) {
  Compared other;
  {
    Query q = db.query(
        "SELECT c.type, c.text, m.published_day FROM claim c LEFT JOIN mention m ON m.id = c.first_mention"
        " WHERE c.id = ? AND c.state = 'live'");
    q.bind(claim);
    if (!q.next()) return std::nullopt;
    other.words = hashed_words(q.view(1));
    if (!may_resemble(fresh, q.word<ClaimType>(0), other.words)) return std::nullopt;
    if (!q.is_null(2)) other.published = q.number(2);
  }
  const Slots slots = effective_slots(db, claim);
  other.slots = &slots;
  other.names = names_of(db, claim);
  return resemblance(fresh, other);
}

bool propose(Transaction& t, std::int64_t from, std::int64_t to, Relation kind, std::string_view rule,
             const std::string& why) {
  const std::string name(name_of(kind)), by(rule);
  if (t.db.find("SELECT id FROM relation WHERE kind = ?3 AND ((from_claim = ?1 AND to_claim = ?2) OR (from_claim = ?2 "
                "AND to_claim = ?1))",
                from, to, name))
    return false;
  const std::int64_t seq = t.log.append({ClaimId{from}.str(), "propose", name, {}, ClaimId{to}.str(), why});
  t.db.run("INSERT INTO relation (id, from_claim, to_claim, kind, rule, event, why) VALUES (?, ?, ?, ?, ?, ?, ?)",
           t.log.next(Counter::Relation), from, to, name, by, seq, why);
  return true;
}

Result<std::vector<ClaimLink>> Store::links(ClaimId id) {
  return guard([&]() -> Result<std::vector<ClaimLink>> {
    CLAIMDEX_TRY(const std::int64_t claim, resolve(impl_->db, id));
    std::vector<ClaimLink> out;
    std::vector<std::int64_t> others;
    {
      // A merged claim's links are its successor's: all that lead to this one, however long the way.
      Query q = impl_->db.query(
          "WITH RECURSIVE me (id) AS (SELECT ?1 UNION SELECT c.id FROM claim c JOIN me ON c.merged_into = me.id)"
          " SELECT r.from_claim IN me, CASE WHEN r.from_claim IN me THEN r.to_claim ELSE r.from_claim END, r.kind, "
          "r.state, "
          "r.rule, r.why, t.who, t.at FROM relation r JOIN event e ON e.seq = r.event JOIN change t ON t.id = "
          "e.change_id"
          " WHERE r.from_claim IN me OR r.to_claim IN me ORDER BY r.id");
      q.bind(claim);
      while (q.next()) {
        ClaimLink link;
        link.outgoing = q.number(0) != 0;
        others.push_back(q.number(1));
        link.relation = q.word<Relation>(2);
        link.state = q.word<LinkState>(3);
        link.rule = q.text_or_null(4);
        link.why = q.text_or_null(5);
        link.who = q.text(6);
        link.at = q.text(7);
        out.push_back(std::move(link));
      }
    }
    std::vector<ClaimLink> kept;
    for (std::size_t i = 0; i < out.size(); ++i) {
      const std::int64_t other = present_claim(impl_->db, others[i]);
      if (other == claim) continue;
      out[i].other = ClaimId{other};
      Query q = impl_->db.query("SELECT verdict, text FROM claim WHERE id = ?");
      q.bind(other);
      q.next();
      out[i].other_verdict = q.word<Verdict>(0);
      out[i].other_text = q.text(1);
      kept.push_back(std::move(out[i]));
    }
    return kept;
  });
}

}  // namespace claimdex::store
