// From a claim's keys to the few that are compared with it slot by slot: the work for one claim doesn't grow with the record.
//
// What is said a thousand times would be found a thousand times under each of its keys. So a key leads to who said it first, and whoever is shown
// to be like that one isn't put under it again: links form a star around the first claim, which is also the one that most likely was checked.
#include "alike.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <set>

#include "claimdex/core/date.hpp"
#include "edits.hpp"
#include "nature.hpp"
#include "passages.hpp"
#include "relations.hpp"

namespace claimdex::store {

namespace {

constexpr std::size_t kLookedAt = 5;  // claims that share a key, compared slot by slot
constexpr std::size_t kProposed = 3;  // links for one new claim

/// Live claims that were found to be like one, newest first: they have no keys of their own but for those that it hasn't.
constexpr const char* kSaidAgain =
    "SELECT r.from_claim FROM relation r JOIN claim c ON c.id = r.from_claim WHERE r.to_claim = ? AND r.kind = "
    "'repeats'"
    " AND r.rule = 'likeness' AND c.state = 'live' ORDER BY r.id DESC LIMIT ?";

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

/// A claim of the record with its slots of today, which have to outlive what is given.
Compared stored(Database& db, std::int64_t claim, const Slots& slots) {
  Compared out;
  out.slots = &slots;
  out.names = names_of(db, claim);
  Query q = db.query(
      "SELECT c.text, m.published_day, c.first_mention IS NULL, h.at FROM claim c LEFT JOIN mention m ON m.id = "
      "c.first_mention JOIN change h ON h.id = c.created WHERE c.id = ?");
  q.bind(claim);
  if (!q.next()) return out;
  for (const HashedWord& word : words_in(q.view(0))) add_word(out, word);
  if (!q.is_null(1)) out.published = q.number(1);
  if (q.number(2) != 0) {
    const std::optional<Day> day =
        slots.time && slots.time->from ? Day::parse(*slots.time->from) : published_day(q.text(3));
    if (day) out.heard = day->number;
  }
  return out;
}

// ---- what is compared first, kept in a row ----

/// Half of each hash: enough for a comparison, and in the same order.
std::vector<std::uint64_t> halves(const std::vector<std::uint64_t>& hashes) {
  std::vector<std::uint64_t> out;
  out.reserve(hashes.size());
  for (const std::uint64_t h : hashes) out.push_back(h >> 32);
  return out;
}

std::string packed(const std::vector<std::uint64_t>& hashes) {
  std::string out(hashes.size() * sizeof(std::uint32_t), '\0');
  for (std::size_t i = 0; i < hashes.size(); ++i) {
    const auto half = static_cast<std::uint32_t>(hashes[i] >> 32);
    std::memcpy(&out[i * sizeof half], &half, sizeof half);
  }
  return out;
}

std::vector<std::uint64_t> unpacked(std::string_view bytes) {
  std::vector<std::uint64_t> out(bytes.size() / sizeof(std::uint32_t));
  for (std::size_t i = 0; i < out.size(); ++i) {
    std::uint32_t half = 0;
    std::memcpy(&half, &bytes[i * sizeof half], sizeof half);
    out[i] = half;
  }
  return out;
}

void keep_compared(Database& db, std::int64_t claim, const Compared& c) {
  const ClaimType type = c.slots->type;
  db.run("INSERT OR REPLACE INTO compared (claim_id, type, published_day, words, names) VALUES (?, ?, ?, ?, ?)", claim,
         name_of(type).data(), c.published, Blob{packed(c.words)},
         Blob{compares_names(type) ? packed(c.names) : std::string()});
}

struct Kept {
  ClaimType type = ClaimType::Event;
  Compared compared;  // halves, without slots
};

std::optional<Kept> kept(Database& db, std::int64_t claim) {
  Query q = db.query("SELECT type, published_day, words, names FROM compared WHERE claim_id = ?");
  q.bind(claim);
  if (!q.next()) return std::nullopt;
  Kept out{q.word<ClaimType>(0), {}};
  if (!q.is_null(1)) out.compared.published = q.number(1);
  out.compared.words = unpacked(q.view(2));
  out.compared.names = unpacked(q.view(3));
  return out;
}

/// The same from the rows that it stands for.
std::optional<Kept> worked_out(Database& db, std::int64_t claim) {
  Kept out;
  {
    Query q = db.query(
        "SELECT c.type, c.text, m.published_day FROM claim c LEFT JOIN mention m ON m.id = c.first_mention WHERE c.id "
        "= ?");
    q.bind(claim);
    if (!q.next()) return std::nullopt;
    out.type = q.word<ClaimType>(0);
    out.compared.words = halves(hashed_words(q.view(1)));
    if (!q.is_null(2)) out.compared.published = q.number(2);
  }
  if (compares_names(out.type)) out.compared.names = halves(names_of(db, claim));
  return out;
}

// ---- one claim and another ----

struct Alike {
  std::int64_t claim = 0;
  Resemblance how;
  bool same_words = false;
};

/// How a new claim, in halves, resembles one of the record, or what that was merged into; nothing where it doesn't.
std::optional<Alike> resemblance_to(Database& db, const Compared& fresh, std::int64_t claim) {
  std::optional<Kept> other = kept(db, claim);
  // Most share a key and no words: nothing else is read of these.
  if (other && !may_resemble(fresh, other->type, other->compared.words)) return std::nullopt;
  std::optional<std::int64_t> successor;
  {
    Query q = db.query("SELECT state = 'live', merged_into FROM claim WHERE id = ?");
    q.bind(claim);
    if (!q.next()) return std::nullopt;
    if (!q.is_null(1))
      successor = q.number(1);
    else if (q.number(0) == 0)
      return std::nullopt;
  }
  if (successor) return resemblance_to(db, fresh, *successor);
  if (!other) {
    other = worked_out(db, claim);
    if (!other || !may_resemble(fresh, other->type, other->compared.words)) return std::nullopt;
  }
  const Slots slots = effective_slots(db, claim);
  other->compared.slots = &slots;
  std::optional<Resemblance> how = resemblance(fresh, other->compared);
  if (!how) return std::nullopt;
  return Alike{claim, std::move(*how), fresh.words == other->compared.words};
}

struct Candidate {
  std::int64_t claim = 0;
  std::vector<std::int64_t> keys;  // in common with the new one
};

/// Claims with keys in common, those with most of them first.
std::vector<Candidate> candidates(Database& db, ClaimType type, const LikenessKeys& keys) {
  std::vector<Candidate> out;
  for (const std::int64_t probe : keys.probe) {
    Query q = db.query("SELECT claim_id, words FROM likeness WHERE key = ? ORDER BY claim_id DESC LIMIT 8");
    q.bind(probe);
    while (q.next()) {
      if (!may_share_words(type, keys.words, q.number(1))) continue;
      const std::int64_t claim = q.number(0);
      auto it = std::find_if(out.begin(), out.end(), [&](const Candidate& c) { return c.claim == claim; });
      if (it == out.end()) it = out.insert(out.end(), {claim, {}});
      it->keys.push_back(probe);
    }
  }
  std::stable_sort(out.begin(), out.end(),
                   [](const Candidate& a, const Candidate& b) { return a.keys.size() > b.keys.size(); });
  if (out.size() > kLookedAt) out.resize(kLookedAt);
  return out;
}

/// How it resembles a candidate, else one of those that said the same later: they are linked with it, or with what it has become.
std::optional<Alike> found_through(Database& db, const Compared& fresh, std::int64_t candidate) {
  constexpr int kAgain = 2;
  if (auto found = resemblance_to(db, fresh, candidate)) return found;
  for (const std::int64_t first : std::set<std::int64_t>{candidate, present_claim(db, candidate)})
    for (const std::int64_t again : db.all(kSaidAgain, first, kAgain))
      if (auto found = resemblance_to(db, fresh, again)) return found;
  return std::nullopt;
}

}  // namespace

std::vector<std::int64_t> propose_alike(Transaction& t, std::int64_t claim, const Compared& fresh,
                                        const LikenessKeys& keys) {
  const Compared near{fresh.slots, halves(fresh.words), {}, halves(fresh.names), fresh.published, fresh.heard};
  std::vector<Alike> alike;
  std::vector<Candidate> looked_at = candidates(t.db, fresh.slots->type, keys);
  for (std::size_t i = 0; i < looked_at.size(); ++i) {
    std::optional<Alike> found = found_through(t.db, near, looked_at[i].claim);
    const auto known = [&](const Alike& a) { return a.claim == found->claim; };
    if (!found || found->claim == claim || std::any_of(alike.begin(), alike.end(), known)) continue;
    alike.push_back(std::move(*found));
    // Said before in just these words: whatever else is like it is like that one, too.
    if (alike.back().same_words) looked_at.resize(i + 1);
  }
  std::stable_sort(alike.begin(), alike.end(),
                   [](const Alike& a, const Alike& b) { return a.how.score > b.how.score; });
  if (alike.size() > kProposed) alike.resize(kProposed);
  std::vector<std::int64_t> out;
  LikenessKeys left = keys;
  for (const Alike& a : alike) {
    if (!propose(t, claim, a.claim, Relation::Repeats, "likeness", a.how.why)) continue;
    out.push_back(a.claim);
    // Found under its own keys, or those of a claim that has become it.
    for (const Candidate& c : looked_at)
      if (c.claim == a.claim || present_claim(t.db, c.claim) == a.claim)
        std::erase_if(left.own,
                      [&](std::int64_t key) { return std::find(c.keys.begin(), c.keys.end(), key) != c.keys.end(); });
  }
  make_findable(t.db, claim, left);
  keep_compared(t.db, claim, fresh);
  return out;
}

std::vector<std::int64_t> propose_alike(Transaction& t, std::int64_t claim) {
  const Slots slots = effective_slots(t.db, claim);
  const Compared mine = stored(t.db, claim, slots);
  return propose_alike(t, claim, mine, likeness_keys(mine));
}

std::optional<std::int64_t> propose_edited(Transaction& t, std::int64_t claim,
                                           const std::optional<std::string>& identity_key,
                                           const std::optional<std::string>& sentence_key) {
  std::optional<std::int64_t> before;
  if (identity_key)
    before = t.db.find("SELECT claim_id FROM mention WHERE former_key = ? AND state = 'live' ORDER BY id LIMIT 1",
                       Blob{*identity_key});
  if (!before && sentence_key)
    before = t.db.find(
        "SELECT claim_id FROM mention WHERE sentence_key = ? AND former_key IS NOT NULL"
        " AND state = 'live' ORDER BY id LIMIT 1",
        Blob{*sentence_key});
  if (before && !propose(t, claim, *before, Relation::Repeats, "edited", "says what it said before it was edited"))
    before.reset();
  return before;
}

void make_findable(Database& db, std::int64_t claim, const LikenessKeys& keys) {
  for (std::int64_t own : keys.own)
    db.run("INSERT OR IGNORE INTO likeness (key, claim_id, words) VALUES (?, ?, ?)", own, claim, keys.words);
}

void make_findable(Database& db, std::int64_t claim) {
  const Slots slots = effective_slots(db, claim);
  const Compared mine = stored(db, claim, slots);
  make_findable(db, claim, likeness_keys(mine));
  keep_compared(db, claim, mine);
}

void make_unfindable(Database& db, const std::vector<std::int64_t>& claims) {
  if (claims.empty()) return;
  // Keys aren't looked up by their claim: once through all of them.
  db.run("DELETE FROM likeness WHERE claim_id IN (SELECT value FROM json_each(?))",
         fmt::format("[{}]", fmt::join(claims, ",")));
  for (const std::int64_t claim : claims)
    for (const std::int64_t again : db.all(kSaidAgain, claim, -1)) make_findable(db, again);
}

}  // namespace claimdex::store
