#include "relations.hpp"

#include <algorithm>

#include "claimdex/store/store.hpp"
#include "translate.hpp"

namespace claimdex::store {

std::int64_t present_claim(Database& db, std::int64_t claim) {
  while (std::optional<std::int64_t> into = db.find("SELECT merged_into FROM claim WHERE id = ?", claim)) claim = *into;
  return claim;
}

// Plain look-ups one after the other rather than one recursive statement: this is read for every claim that is shown, and each temporary
// table of SQLite's costs more than all of them.
std::vector<std::int64_t> with_merged(Database& db, std::int64_t claim) {
  std::vector<std::int64_t> out{claim};
  for (std::size_t i = 0; i < out.size(); ++i)
    for (std::int64_t merged : db.all("SELECT id FROM claim WHERE merged_into = ?", out[i])) out.push_back(merged);
  return out;
}

std::vector<std::int64_t> links_between(Database& db, std::int64_t a, std::int64_t b, Relation kind) {
  std::vector<std::int64_t> out;
  const std::vector<std::int64_t> left = with_merged(db, a), right = with_merged(db, b);
  const auto look = [&](std::int64_t from, std::int64_t to) {
    // By where a link starts: few do at one claim, but many may lead to it.
    Query q = db.query("SELECT id FROM relation WHERE from_claim = ? AND +to_claim = ? AND kind = ?");
    q.bind(from, to, name_of(kind).data());
    while (q.next()) out.push_back(q.number(0));
  };
  for (std::int64_t x : left)
    for (std::int64_t y : right) {
      look(x, y);
      look(y, x);
    }
  return out;
}

bool propose(Transaction& t, std::int64_t from, std::int64_t to, Relation kind, std::string_view rule,
             const std::string& why) {
  if (!links_between(t.db, from, to, kind).empty()) return false;
  const std::string name(name_of(kind)), by(rule);
  const std::int64_t seq = t.log.append({ClaimId{from}.str(), "propose", name, {}, ClaimId{to}.str(), why});
  t.db.run("INSERT INTO relation (id, from_claim, to_claim, kind, rule, event, why) VALUES (?, ?, ?, ?, ?, ?, ?)",
           t.log.next(Counter::Relation), from, to, name, by, seq, why);
  return true;
}

namespace {

bool replaces(const Tie& fresh, const Tie& known) {
  if (known.rule.has_value() != fresh.rule.has_value()) return known.rule.has_value();
  return fresh.event > known.event;
}

}  // namespace

std::vector<Tie> ties_of(Database& db, std::int64_t claim, std::optional<Relation> kind) {
  std::vector<Tie> all, out;
  const std::optional<std::string> name = kind ? std::optional<std::string>(name_of(*kind)) : std::nullopt;
  const auto read = [&](const char* sql, std::int64_t one, bool outgoing) {
    Query q = db.query(sql);
    q.bind(one, name);
    while (q.next())
      all.push_back({q.number(0), q.word<Relation>(1), outgoing, q.word<LinkState>(2), q.text_or_null(3),
                     q.text_or_null(4), q.number(5), q.number(6)});
  };
  // A merged claim's links are its successor's: all that lead to this one, however long the way.
  for (std::int64_t one : with_merged(db, claim)) {
    read(
        "SELECT to_claim, kind, state, rule, why, event, id FROM relation WHERE from_claim = ?1 AND (?2 IS NULL OR "
        "kind = ?2)",
        one, true);
    read(
        "SELECT from_claim, kind, state, rule, why, event, id FROM relation WHERE to_claim = ?1 AND (?2 IS NULL OR "
        "kind = ?2)",
        one, false);
  }
  std::sort(all.begin(), all.end(), [](const Tie& a, const Tie& b) { return a.id < b.id; });
  for (Tie& tie : all) {
    tie.other = present_claim(db, tie.other);
    if (tie.other == claim || db.find("SELECT 1 FROM claim WHERE id = ? AND state = 'retired'", tie.other)) continue;
    const auto known = std::find_if(out.begin(), out.end(),
                                    [&](const Tie& t) { return t.other == tie.other && t.relation == tie.relation; });
    if (known == out.end())
      out.push_back(std::move(tie));
    else if (replaces(tie, *known))
      *known = std::move(tie);
  }
  return out;
}

Result<std::vector<ClaimLink>> Store::links(ClaimId id) {
  return guard([&]() -> Result<std::vector<ClaimLink>> {
    CLAIMDEX_TRY(const std::int64_t claim, resolve(impl_->db, id));
    std::vector<ClaimLink> out;
    for (Tie& tie : ties_of(impl_->db, claim)) {
      Query q = impl_->db.query(
          "SELECT c.verdict, c.text, t.who, t.at FROM claim c, event e"
          " JOIN change t ON t.id = e.change_id WHERE c.id = ? AND e.seq = ?");
      q.bind(tie.other, tie.event);
      q.next();
      ClaimLink link;
      link.other = ClaimId{tie.other};
      link.relation = tie.relation;
      link.outgoing = tie.outgoing;
      link.state = tie.state;
      link.rule = std::move(tie.rule);
      link.why = std::move(tie.why);
      link.other_verdict = q.word<Verdict>(0);
      link.other_text = q.text(1);
      link.who = q.text(2);
      link.at = q.text(3);
      out.push_back(std::move(link));
    }
    return out;
  });
}

}  // namespace claimdex::store
