// How a claim stands today. Nothing of this is stored: an article's new version, a merge, a person's correction of an origin change it for every
// claim that they touch, and none of them has to be found for that.
#include "standing.hpp"

#include <fmt/format.h>

#include <set>
#include <string>

#include "claimdex/store/store.hpp"
#include "relations.hpp"

namespace claimdex::store {

namespace {

struct Counts {
  std::int64_t gone = 0, not_extracted = 0;
};

Counts read_counts(Database& db, std::int64_t claim, ClaimRecord& out) {
  // Two reports of one agency are not independent of each other, and what an agency is named for is that agency's.
  Query q = db.query(
      "SELECT coalesce(m.agency, o.agency, o.id), m.gone, m.extracted = 0"
      " FROM mention m JOIN article a ON a.id = m.article_id JOIN origin o ON o.id = coalesce(m.origin_id, a.origin_id)"
      " WHERE m.claim_id = ? AND m.state = 'live'");
  q.bind(claim);
  Counts counts;
  std::set<std::string> origins;
  for (; q.next(); ++out.mentions) {
    origins.insert(q.text(0));
    counts.gone += q.number(1);
    counts.not_extracted += q.number(2);
  }
  out.origins = static_cast<int>(origins.size());
  return counts;
}

/// Articles that made it once and don't in their present version.
void read_gone(Database& db, std::int64_t claim, ClaimRecord& out) {
  Query q = db.query(
      "SELECT m.article_id, a.newest, v.notice_start IS NOT NULL FROM mention m JOIN article a ON a.id = m.article_id"
      " JOIN article_version v ON v.article_id = a.id AND v.version = a.newest"
      " WHERE m.claim_id = ? AND m.state = 'live' GROUP BY m.article_id HAVING min(m.gone) = 1 ORDER BY m.article_id");
  q.bind(claim);
  while (q.next()) {
    out.stale.push_back(fmt::format("a{} version {} doesn't say it in these words{}", q.number(0), q.number(1),
                                    q.number(2) != 0 ? ", and carries a correction" : ""));
    if (out.article && out.article->id.number == q.number(0)) out.slots.flags.push_back(Flag::GoneFromArticle);
  }
}

void read_revisions(Database& db, std::int64_t claim, ClaimRecord& out) {
  for (const Tie& tie : ties_of(db, claim, Relation::Revises))
    if (!tie.outgoing && tie.state != LinkState::Declined)
      out.stale.push_back(
          fmt::format("c{} {} it", tie.other, tie.state == LinkState::Accepted ? "revises" : "may revise"));
}

void read_seen(Database& db, std::int64_t claim, ClaimRecord& out) {
  Query q = db.query("SELECT seen_at, seen_url, media_file, media_sha256, forgotten_article FROM claim WHERE id = ?");
  q.bind(claim);
  if (!q.next()) return;
  out.seen = Seen{q.text_or_null(0), q.text_or_null(1), q.text_or_null(2), q.text_or_null(3)};
  if (!q.is_null(4)) out.slots.flags.push_back(Flag::SourceForgotten);
}

}  // namespace

/// A merge, or an origin found later, can make evidence of what the claim itself was taken from.
void read_own_evidence(Database& db, std::int64_t claim, ClaimRecord& out) {
  struct Given {
    std::int64_t id = 0;
    std::string url, final_url;
    std::optional<std::string> sha256;
    bool supports = false;
  };
  std::vector<Given> all;
  {
    Query q = db.query(
        "SELECT id, url, sha256, final_url, stance IS NULL OR stance = 'supports' FROM evidence WHERE claim_id = ? "
        "ORDER BY id");
    q.bind(claim);
    while (q.next())
      all.push_back({q.number(0), canonical_url(q.text_or_null(1).value_or("")).value_or(""),
                     canonical_url(q.text_or_null(3).value_or("")).value_or(""), q.text_or_null(2), q.number(4) != 0});
  }
  // The few articles that it can be come first, by url or bytes: the claim's mentions are only looked at where there is one.
  for (const Given& e : all)
    if (db.find(
            "SELECT 1 FROM article a WHERE a.id IN (SELECT id FROM article WHERE url_key IN (?1, ?4) UNION ALL SELECT "
            "article_id FROM article_version WHERE sha256 = ?2) AND (a.origin_id IN (SELECT coalesce(m.origin_id, "
            "b.origin_id) FROM mention m JOIN article b ON b.id = m.article_id WHERE m.claim_id = ?3 AND m.state = "
            "'live') OR a.id IN (SELECT article_id FROM mention WHERE claim_id = ?3 AND state = 'live')) LIMIT 1",
            e.url, e.sha256, claim, e.final_url)) {
      ++out.own_evidence;
      out.stale.push_back(fmt::format("e{} is an article of the claim's own origin", e.id));
    } else if (e.supports) {
      ++out.supporting;
    }
}

void read_standing(Database& db, std::int64_t claim, ClaimRecord& out) {
  const Counts counts = read_counts(db, claim, out);
  if (counts.gone > 0) read_gone(db, claim, out);
  if (counts.not_extracted > 0) out.slots.flags.push_back(Flag::NoLongerExtracted);
  read_revisions(db, claim, out);
  if (out.evidence > 0) read_own_evidence(db, claim, out);
  if (!out.article) read_seen(db, claim, out);
}

}  // namespace claimdex::store
