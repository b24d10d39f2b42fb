// From a claim's keys to the few that are compared with it slot by slot: the work for one claim doesn't grow with the record.
#include "alike.hpp"

#include <algorithm>

#include "claimdex/core/date.hpp"
#include "edits.hpp"
#include "nature.hpp"
#include "passages.hpp"
#include "relations.hpp"

namespace claimdex::store {

namespace {

constexpr std::size_t kLookedAt = 5;  // claims that share a key, compared slot by slot
constexpr std::size_t kProposed = 3;  // links for one new claim

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

struct Alike {
  std::int64_t claim = 0;
  Resemblance how;
};

/// How a new claim resembles one of the record, or what that was merged into; nothing where it doesn't.
std::optional<Alike> resemblance_to(Database& db, const Compared& fresh, std::int64_t claim) {
  Compared other;
  std::optional<std::int64_t> successor;
  {
    Query q = db.query("SELECT type, text, state = 'live', merged_into FROM claim WHERE id = ?");
    q.bind(claim);
    if (!q.next()) return std::nullopt;
    if (!q.is_null(3)) {
      successor = q.number(3);
    } else {
      if (q.number(2) == 0) return std::nullopt;
      other.words = hashed_words(q.view(1));
      if (!may_resemble(fresh, q.word<ClaimType>(0), other.words)) return std::nullopt;
    }
  }
  if (successor) return resemblance_to(db, fresh, *successor);
  // Few come as far as this: most share a key and no words.
  other.published =
      db.find("SELECT m.published_day FROM claim c JOIN mention m ON m.id = c.first_mention WHERE c.id = ?", claim);
  const Slots slots = effective_slots(db, claim);
  other.slots = &slots;
  if (compares_names(slots.type)) other.names = names_of(db, claim);
  std::optional<Resemblance> how = resemblance(fresh, other);
  if (!how) return std::nullopt;
  return Alike{claim, std::move(*how)};
}

/// Claims with keys in common, those with most of them first.
std::vector<std::int64_t> candidates(Database& db, ClaimType type, const LikenessKeys& keys) {
  std::vector<std::pair<std::int64_t, int>> shared;  // claim, keys in common
  for (std::int64_t probe : keys.probe) {
    Query q = db.query("SELECT claim_id, words FROM likeness WHERE key = ? ORDER BY claim_id DESC LIMIT 8");
    q.bind(probe);
    while (q.next()) {
      if (!may_share_words(type, keys.words, q.number(1))) continue;
      const auto it = std::find_if(shared.begin(), shared.end(), [&](const auto& s) { return s.first == q.number(0); });
      if (it == shared.end())
        shared.emplace_back(q.number(0), 1);
      else
        ++it->second;
    }
  }
  std::stable_sort(shared.begin(), shared.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  if (shared.size() > kLookedAt) shared.resize(kLookedAt);
  std::vector<std::int64_t> out;
  for (const auto& [claim, count] : shared) out.push_back(claim);
  return out;
}

}  // namespace

std::vector<std::int64_t> propose_alike(Transaction& t, std::int64_t claim, const Compared& fresh,
                                        const LikenessKeys& keys) {
  std::vector<Alike> alike;
  for (const std::int64_t candidate : candidates(t.db, fresh.slots->type, keys)) {
    std::optional<Alike> found = resemblance_to(t.db, fresh, candidate);
    const auto known = [&](const Alike& a) { return a.claim == found->claim; };
    if (found && found->claim != claim && std::none_of(alike.begin(), alike.end(), known))
      alike.push_back(std::move(*found));
  }
  std::stable_sort(alike.begin(), alike.end(),
                   [](const Alike& a, const Alike& b) { return a.how.score > b.how.score; });
  if (alike.size() > kProposed) alike.resize(kProposed);
  std::vector<std::int64_t> out;
  for (const Alike& a : alike)
    if (propose(t, claim, a.claim, Relation::Repeats, "likeness", a.how.why)) out.push_back(a.claim);
  make_findable(t.db, claim, keys);
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
  make_findable(db, claim, likeness_keys(stored(db, claim, slots)));
}

}  // namespace claimdex::store
