// People join and part claims, and say how two are related. Every mention, piece of evidence and note that moves is an event of its own, so that
// taking a merge back gives back exactly what it moved.
#include <fmt/format.h>

#include <algorithm>

#include "alike.hpp"
#include "dossiers.hpp"
#include "events.hpp"
#include "people.hpp"
#include "rekey.hpp"
#include "relations.hpp"

namespace claimdex::store {

namespace {

struct State {
  std::string verdict, progress, type;
  std::optional<std::string> reason;
};

State read_state(Database& db, std::int64_t claim) {
  Query q = db.query("SELECT verdict, progress, type, reason FROM claim WHERE id = ?");
  q.bind(claim);
  q.next();
  return {q.text(0), q.text(1), q.text(2), q.text_or_null(3)};
}

void set_verdict(Transaction& t, std::int64_t claim, const State& before, const State& after,
                 const std::optional<std::string>& why) {
  const std::string subject = ClaimId{claim}.str();
  if (before.verdict != after.verdict)
    t.log.append({subject, "merge", "verdict", before.verdict, after.verdict, after.reason ? after.reason : why});
  if (before.progress != after.progress)
    t.log.append({subject, "merge", "progress", before.progress, after.progress, why});
  t.db.run("UPDATE claim SET verdict = ?, progress = ?, reason = ? WHERE id = ?", after.verdict, after.progress,
           after.reason, claim);
}

void move_all(Transaction& t, std::int64_t from, std::int64_t to) {
  const std::string old_claim = ClaimId{from}.str(), new_claim = ClaimId{to}.str();
  for (std::int64_t m : t.db.all("SELECT id FROM mention WHERE claim_id = ? ORDER BY id", from)) {
    t.log.append({MentionId{m}.str(), "merge", "claim", old_claim, new_claim, {}});
    t.db.run("UPDATE mention SET claim_id = ? WHERE id = ?", to, m);
  }
  for (std::int64_t e : t.db.all("SELECT id FROM evidence WHERE claim_id = ? ORDER BY id", from)) {
    t.log.append({EvidenceId{e}.str(), "merge", "claim", old_claim, new_claim, {}});
    t.db.run("UPDATE evidence SET claim_id = ? WHERE id = ?", to, e);
  }
  for (std::int64_t n : t.db.all("SELECT id FROM note WHERE claim_id = ? ORDER BY id", from)) {
    t.log.append({"n" + std::to_string(n), "merge", "claim", old_claim, new_claim, {}});
    t.db.run("UPDATE note SET claim_id = ? WHERE id = ?", to, n);
  }
}

/// Tags move, places in dossiers, and its event; who has it and until when are those of the claim that stays, where it has any.
void move_work(Transaction& t, std::int64_t from, std::int64_t to) {
  const std::string subject = ClaimId{to}.str();
  std::vector<std::string> tags;
  {
    Query q = t.db.query(
        "SELECT word FROM tag WHERE claim_id = ?1 AND word NOT IN (SELECT word FROM tag WHERE claim_id = ?2)");
    q.bind(from, to);
    while (q.next()) tags.push_back(q.text(0));
  }
  for (const std::string& tag : tags) {
    t.log.append({subject, "tag", {}, {}, tag, {}});
    t.db.run("INSERT INTO tag (word, claim_id) VALUES (?, ?)", tag, to);
  }
  t.db.run("DELETE FROM tag WHERE claim_id = ?", from);
  hand_over_places(t, from, to);
  hand_over_event(t, from, to);
  std::optional<std::string> assignee, review_by;
  {
    Query q = t.db.query(
        "SELECT iif(k.assignee IS NULL, o.assignee, NULL), iif(k.review_by IS NULL, o.review_by, NULL)"
        " FROM claim k, claim o WHERE k.id = ? AND o.id = ?");
    q.bind(to, from);
    q.next();
    assignee = q.text_or_null(0);
    review_by = q.text_or_null(1);
  }
  if (assignee) t.log.append({subject, "assign", "assignee", {}, assignee, {}});
  if (review_by) t.log.append({subject, "due", "review_by", {}, review_by, {}});
  if (assignee || review_by)
    t.db.run("UPDATE claim SET assignee = coalesce(assignee, ?), review_by = coalesce(review_by, ?) WHERE id = ?",
             assignee, review_by, to);
}

/// Where a free claim was seen is part of the history of the one that it becomes.
void tell_where_seen(Transaction& t, std::int64_t from, std::int64_t to) {
  std::string seen;
  {
    Query q = t.db.query("SELECT seen_at, seen_url, media_file FROM claim WHERE id = ?");
    q.bind(from);
    q.next();
    for (int i = 0; i < 3; ++i)
      if (!q.is_null(i)) seen += (seen.empty() ? "" : ", ") + q.text(i);
  }
  if (!seen.empty()) t.log.append({ClaimId{to}.str(), "merge", "seen", {}, seen, {}});
}

void settle_links(Transaction& t, std::int64_t a, std::int64_t b, LinkState state, std::int64_t seq) {
  const std::string word(name_of(state));
  t.db.run(
      "UPDATE relation SET state = ?1, event = ?2 WHERE kind = 'repeats' AND state = 'proposed' AND"
      " ((from_claim = ?3 AND to_claim = ?4) OR (from_claim = ?4 AND to_claim = ?3))",
      word, seq, a, b);
}

}  // namespace

Result<void> Store::Change::merge(ClaimId keep, ClaimId other, const std::optional<Verdict>& verdict,
                                  const std::optional<std::string>& because) {
  return step(*impl_, [&]() -> Result<void> {
    Transaction& t = *impl_;
    CLAIMDEX_TRY(const std::int64_t a, workable(t.db, keep));
    CLAIMDEX_TRY(const std::int64_t b, workable(t.db, other));
    if (a == b)
      return fail(ErrorCode::Refused, keep == other
                                          ? fmt::format("{} can't be merged with itself", keep.str())
                                          : fmt::format("{} and {} are one claim already", keep.str(), other.str()));
    CLAIMDEX_CHECK(refuse_published(t.db, a));
    CLAIMDEX_CHECK(refuse_published(t.db, b));
    const State first = read_state(t.db, a), second = read_state(t.db, b);
    State after = first.verdict == "unchecked" && second.verdict != "unchecked" ? second : first;
    if (verdict) {
      after.verdict = name_of(*verdict);
      after.progress = name_of(*verdict == Verdict::Unchecked ? Progress::InProgress : Progress::Checked);
      after.reason = because;
    } else if (first.verdict != second.verdict && first.verdict != "unchecked" && second.verdict != "unchecked") {
      return fail(ErrorCode::Refused,
                  fmt::format("c{} is {}, c{} is {}: say which one holds", a, first.verdict, b, second.verdict),
                  fmt::format("claimdex merge c{} c{} --verdict {} --because '…'", a, b, first.verdict));
    }
    const std::int64_t seq = t.log.append({ClaimId{b}.str(), "merge", "merged_into", {}, ClaimId{a}.str(), because});
    move_all(t, b, a);
    move_work(t, b, a);
    tell_where_seen(t, b, a);
    t.db.run(
        "UPDATE claim SET state = 'merged', merged_into = ?, first_mention = NULL, rev = ?, changed = ? WHERE id = ?",
        a, seq, t.log.change().id, b);
    set_verdict(t, a, first, after, because);
    // What this claim was edited to is now what those mentions say; and they may have been edited themselves.
    if (t.db.find("SELECT edited FROM claim WHERE id = ?", a) == 1) rekey_claim(t.db, a);
    t.db.run("UPDATE claim SET edited = edited OR (SELECT edited FROM claim WHERE id = ?2) WHERE id = ?1", a, b);
    settle_links(t, a, b, LinkState::Accepted, seq);
    settle(t, a, seq);
    touch(t, a);
    return {};
  });
}

Result<ClaimId> Store::Change::split(ClaimId id, const std::vector<MentionId>& mentions,
                                     const std::optional<std::string>& because) {
  return step(*impl_, [&]() -> Result<ClaimId> {
    Transaction& t = *impl_;
    CLAIMDEX_TRY(const std::int64_t claim, workable(t.db, id));
    CLAIMDEX_CHECK(refuse_published(t.db, claim));
    const std::vector<std::int64_t> all =
        t.db.all("SELECT id FROM mention WHERE claim_id = ? AND state = 'live' ORDER BY id", claim);
    if (all.size() < 2)
      return fail(ErrorCode::Refused, fmt::format("c{} has {}, so there is nothing to part", claim,
                                                  all.empty() ? "no mention" : "one mention"));
    if (mentions.empty()) return fail(ErrorCode::Refused, fmt::format("no mention of c{} is named", claim));
    for (MentionId m : mentions)
      if (std::find(all.begin(), all.end(), m.number) == all.end())
        return fail(ErrorCode::NotFound, fmt::format("{} is no mention of c{}", m.str(), claim),
                    fmt::format("claimdex show c{} lists its mentions", claim));
    std::vector<std::int64_t> moved;
    for (MentionId m : mentions) moved.push_back(m.number);
    std::sort(moved.begin(), moved.end());
    moved.erase(std::unique(moved.begin(), moved.end()), moved.end());
    if (moved.size() == all.size())
      return fail(ErrorCode::Refused, fmt::format("these are all mentions of c{}: leave it one", claim));

    const ClaimId fresh{t.log.next(Counter::Claim)};
    const std::int64_t change = t.log.change().id;
    std::string text;
    {
      Query q = t.db.query("SELECT text FROM mention WHERE id = ?");
      q.bind(moved.front());
      q.next();
      text = q.text(0);
    }
    const std::int64_t seq = t.log.append({fresh.str(), "split", "from", ClaimId{claim}.str(), text, because});
    const std::string type = read_state(t.db, claim).type;
    t.db.run(
        "INSERT INTO claim (id, uid, type, text, first_mention, rev, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        fresh.number, Blob{t.log.uid()}, type, text, moved.front(), seq, change, change);
    for (std::int64_t m : moved) {
      t.log.append({MentionId{m}.str(), "split", "claim", ClaimId{claim}.str(), fresh.str(), {}});
      t.db.run("UPDATE mention SET claim_id = ? WHERE id = ?", fresh.number, m);
    }
    inherit_event(t, claim, fresh.number);
    // Not the same, and never to be proposed again.
    t.db.run(
        "INSERT INTO relation (id, from_claim, to_claim, kind, state, rule, event, why) VALUES (?, ?, ?, 'repeats', "
        "'declined', NULL, ?, ?)",
        t.log.next(Counter::Relation), fresh.number, claim, seq, because);
    // What the old claim was edited to is no word of the new one's; its mentions' own edits are.
    t.db.run("UPDATE claim SET edited = (SELECT edited FROM claim WHERE id = ?1) WHERE id = ?2", claim, fresh.number);
    rekey_claim(t.db, fresh.number);
    settle(t, claim, seq);
    settle(t, fresh.number, seq);
    make_findable(t.db, fresh.number);
    touch(t, claim);
    touch(t, fresh.number);
    return fresh;
  });
}

Result<void> Store::Change::link(ClaimId from, Relation relation, ClaimId to, LinkState state,
                                 const std::optional<std::string>& because) {
  return step(*impl_, [&]() -> Result<void> {
    Transaction& t = *impl_;
    CLAIMDEX_TRY(const std::int64_t a, workable(t.db, from));
    CLAIMDEX_TRY(const std::int64_t b, workable(t.db, to));
    if (a == b) return fail(ErrorCode::Refused, fmt::format("{} and {} are one claim", from.str(), to.str()));
    const std::string kind(name_of(relation)), word(name_of(state));
    const std::vector<std::int64_t> there = links_between(t.db, a, b, relation);
    const std::int64_t seq = t.log.append(
        {ClaimId{a}.str(), state == LinkState::Declined ? "refuse" : "link", kind, {}, ClaimId{b}.str(), because});
    for (std::int64_t known : there) {
      const std::int64_t said_of = t.db.find("SELECT from_claim FROM relation WHERE id = ?", known).value_or(a);
      const int turned = present_claim(t.db, said_of) == a ? 0 : 1;
      t.db.run(
          "UPDATE relation SET from_claim = iif(?1, to_claim, from_claim), to_claim = iif(?1, from_claim, to_claim), "
          "state = ?2, rule = NULL, event = ?3, why = ?4 WHERE id = ?5",
          turned, word, seq, because, known);
    }
    if (there.empty())
      t.db.run(
          "INSERT INTO relation (id, from_claim, to_claim, kind, state, rule, event, why)"
          " VALUES (?, ?, ?, ?, ?, NULL, ?, ?)",
          t.log.next(Counter::Relation), a, b, kind, word, seq, because);
    touch(t, a);
    touch(t, b);
    return {};
  });
}

}  // namespace claimdex::store
