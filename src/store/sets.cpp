// Sets of claims that a query asks for and that the index can't know: they change with what people do and with every later article. Each is answered
// from a small index of the record, never by reading all claims (where the planner would, the statement says how); mentions: and origins: from the mentions' index alone, and then only
// claims with several are looked at.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "claimdex/store/store.hpp"
#include "impl.hpp"
#include "relations.hpp"
#include "standing.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

using Numbers = std::vector<std::int64_t>;

std::vector<ClaimId> as_claims(const Numbers& numbers) {
  std::vector<ClaimId> out;
  out.reserve(numbers.size());
  for (std::int64_t n : numbers) out.push_back(ClaimId{n});
  return out;
}

// Articles that made a claim once and don't in their present version. Asked for the claims with a mention that is gone.
#define CLAIMDEX_GONE                                                                                              \
  "SELECT DISTINCT c.id FROM mention g JOIN claim c ON c.id = g.claim_id JOIN mention f ON f.id = c.first_mention" \
  " WHERE g.gone = 1 AND g.state = 'live' AND c.state = 'live' AND NOT EXISTS (SELECT 1 FROM mention o"            \
  " WHERE o.claim_id = c.id AND o.article_id = g.article_id AND o.state = 'live' AND o.gone = 0)"

const char* statement(Store::Having what) {
  using Having = Store::Having;
  switch (what) {
    case Having::Note:
      return "SELECT DISTINCT c.id FROM note n CROSS JOIN claim c ON c.id = n.claim_id WHERE c.state = 'live' ORDER BY "
             "1";
    case Having::Tag:
      return "SELECT DISTINCT c.id FROM tag t CROSS JOIN claim c ON c.id = t.claim_id WHERE c.state = 'live' ORDER BY "
             "1";
    case Having::Assignee:
      return "SELECT id FROM claim INDEXED BY claim_by_assignee WHERE assignee IS NOT NULL AND state = 'live' ORDER BY "
             "1";
    case Having::Review:
      return "SELECT id FROM claim INDEXED BY claim_by_review WHERE review_by IS NOT NULL AND state = 'live' ORDER BY "
             "1";
    case Having::Link:
      return "SELECT c.id FROM (SELECT from_claim AS id FROM relation WHERE state <> 'declined' UNION"
             " SELECT to_claim FROM relation WHERE state <> 'declined') r CROSS JOIN claim c ON c.id = r.id"
             " WHERE c.state = 'live' ORDER BY 1";
    case Having::Edit:
      return "SELECT id FROM claim WHERE edited = 1 AND state = 'live' ORDER BY 1";
    case Having::GoneFromArticle:
      return CLAIMDEX_GONE " AND f.article_id = g.article_id ORDER BY 1";
    case Having::NoLongerExtracted:
      return "SELECT DISTINCT c.id FROM mention m JOIN claim c ON c.id = m.claim_id"
             " WHERE m.extracted = 0 AND m.state = 'live' AND c.state = 'live' ORDER BY 1";
    case Having::SourceForgotten:
      return "SELECT id FROM claim INDEXED BY claim_forgotten WHERE forgotten_article IS NOT NULL AND state = 'live' "
             "AND first_mention IS NULL"
             " ORDER BY 1";
    case Having::Change:
      return CLAIMDEX_GONE " ORDER BY 1";
  }
  return "";
}

/// Claims that another one revises. Where merges are in it, several links may stand for one: then those are read as they are shown.
void add_revised(Database& db, std::set<std::int64_t>& out) {
  struct Link {
    std::int64_t to = 0;
    bool plain = false;
  };
  std::vector<Link> links;
  {
    Query q = db.query(
        "SELECT r.to_claim, a.state = 'live' AND b.state = 'live' AND NOT EXISTS (SELECT 1 FROM claim m"
        " WHERE m.merged_into IN (r.from_claim, r.to_claim)) FROM relation r JOIN claim a ON a.id = r.from_claim"
        " JOIN claim b ON b.id = r.to_claim WHERE r.kind = 'revises' AND r.state <> 'declined'");
    while (q.next()) links.push_back({q.number(0), q.number(1) != 0});
  }
  std::set<std::int64_t> looked_at;
  for (const Link& link : links) {
    if (link.plain) {
      out.insert(link.to);
      continue;
    }
    const std::int64_t claim = present_claim(db, link.to);
    if (!looked_at.insert(claim).second || !db.find("SELECT 1 FROM claim WHERE id = ? AND state = 'live'", claim))
      continue;
    for (const Tie& tie : ties_of(db, claim, Relation::Revises))
      if (!tie.outgoing && tie.state != LinkState::Declined) out.insert(claim);
  }
}

Numbers changed(Database& db) {
  const Numbers gone = db.all(statement(Store::Having::Change));
  std::set<std::int64_t> out(gone.begin(), gone.end());
  add_revised(db, out);
  for (std::int64_t claim : db.all("SELECT DISTINCT c.id FROM evidence e CROSS JOIN claim c ON c.id = e.claim_id WHERE "
                                   "c.state = 'live' ORDER BY 1")) {
    ClaimRecord record;
    read_own_evidence(db, claim, record);
    if (record.own_evidence > 0) out.insert(claim);
  }
  return {out.begin(), out.end()};
}

/// As claims are shown: two reports of one agency are one.
std::int64_t origins_of(Database& db, std::int64_t claim) {
  return db
      .find(
          "SELECT count(DISTINCT coalesce(m.agency, o.agency, o.id)) FROM mention m JOIN article a ON a.id = "
          "m.article_id"
          " JOIN origin o ON o.id = coalesce(m.origin_id, a.origin_id) WHERE m.claim_id = ? AND m.state = 'live'",
          claim)
      .value_or(0);
}

std::int64_t mentions_of(Database& db, std::int64_t claim) {
  return db.find("SELECT count(*) FROM mention WHERE claim_id = ? AND state = 'live'", claim).value_or(0);
}

}  // namespace

Result<std::vector<ClaimId>> Store::of_article(ArticleId id) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    if (!impl_->db.find("SELECT 1 FROM article WHERE id = ?", id.number))
      return fail(ErrorCode::NotFound, fmt::format("there is no article {}", id.str()));
    return as_claims(
        impl_->db.all("SELECT DISTINCT c.id FROM mention m JOIN claim c ON c.id = m.claim_id WHERE m.article_id = ?"
                      " AND m.state = 'live' AND c.state = 'live' ORDER BY 1",
                      id.number));
  });
}

Result<std::vector<ClaimId>> Store::of_origin(OriginId id) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    if (!impl_->db.find("SELECT 1 FROM origin WHERE id = ?", id.number))
      return fail(ErrorCode::NotFound, fmt::format("there is no origin {}", id.str()));
    // A passage may be of another origin than the rest of its article.
    return as_claims(impl_->db.all(
        "SELECT c.id FROM article a JOIN mention m ON m.article_id = a.id JOIN claim c ON c.id = m.claim_id"
        " WHERE a.origin_id = ?1 AND m.origin_id IS NULL AND m.state = 'live' AND c.state = 'live' UNION"
        " SELECT c.id FROM mention m JOIN claim c ON c.id = m.claim_id WHERE m.origin_id = ?1 AND m.state = 'live'"
        " AND c.state = 'live' ORDER BY 1",
        id.number));
  });
}

Result<std::vector<ClaimId>> Store::review_until(Day day) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    const std::string last = day.iso();
    return as_claims(impl_->db.all(
        "SELECT id FROM claim INDEXED BY claim_by_review WHERE review_by <= ? AND state = 'live' ORDER BY id", last));
  });
}

Result<std::optional<ClaimId>> Store::present(ClaimId id) {
  return guard([&]() -> Result<std::optional<ClaimId>> {
    CLAIMDEX_TRY(const std::int64_t claim, resolve(impl_->db, id));
    if (!impl_->db.find("SELECT 1 FROM claim WHERE id = ? AND state = 'live'", claim)) return std::nullopt;
    return ClaimId{claim};
  });
}

Result<std::vector<ClaimId>> Store::having(Having what) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    Snapshot snapshot(impl_->db);
    return as_claims(what == Having::Change ? changed(impl_->db) : impl_->db.all(statement(what)));
  });
}

Result<Store::Counted> Store::counted(Count what, std::optional<double> low, std::optional<double> high) {
  return guard([&]() -> Result<Counted> {
    Snapshot snapshot(impl_->db);
    Database& db = impl_->db;
    const auto fits = [&](std::int64_t n) {
      const auto number = static_cast<double>(n);
      return (!low || number >= *low) && (!high || number <= *high);
    };
    // Nearly every claim has one mention and so one origin. Named are those that aren't like that.
    const bool one_fits = fits(1);
    Numbers named;
    for (std::int64_t claim :
         db.all("SELECT claim_id FROM mention GROUP BY claim_id HAVING count(*) > 1 ORDER BY claim_id")) {
      const std::int64_t n = what == Count::Mentions ? mentions_of(db, claim) : origins_of(db, claim);
      if (fits(n) != one_fits) named.push_back(claim);
    }
    if (fits(0) != one_fits) {
      const Numbers none = db.all("SELECT id FROM claim WHERE first_mention IS NULL AND state = 'live' ORDER BY id");
      named.insert(named.end(), none.begin(), none.end());
      std::sort(named.begin(), named.end());
      named.erase(std::unique(named.begin(), named.end()), named.end());
    }
    return Counted{as_claims(named), one_fits};
  });
}

}  // namespace claimdex::store
