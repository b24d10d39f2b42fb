#include "rekey.hpp"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "claimdex/core/ids.hpp"
#include "edits.hpp"
#include "identity.hpp"
#include "prepare.hpp"
#include "slots_json.hpp"

namespace claimdex::store {

namespace {

struct Stored {
  std::int64_t id = 0, claim = 0, origin = 0, version = 0, sentence_start = 0;
  std::string text, slots, sentence;
  std::optional<std::string> sentence_key;
  bool retired = false;
};

constexpr const char* kStored =
    "SELECT m.id, m.claim_id, coalesce(m.origin_id, a.origin_id), m.text, m.slots, m.sentence_key, substr(x.text,"
    " s.sentence_start + 1, s.sentence_end - s.sentence_start), m.version, s.sentence_start, m.state = 'retired'"
    " FROM mention m JOIN article a ON a.id = m.article_id JOIN mention_span s ON s.mention_id = m.id"
    " AND s.version = m.version AND s.ord = 0 JOIN article_version v ON v.article_id = m.article_id"
    " AND v.version = m.version JOIN article_text x ON x.id = v.text_id WHERE ";

std::vector<Stored> read(Database& db, const char* sql, std::int64_t id) {
  std::vector<Stored> out;
  Query q = db.query(sql);
  q.bind(id);
  while (q.next())
    out.push_back({q.number(0), q.number(1), q.number(2), q.number(7), q.number(8), q.text(3), q.text(4), q.text(6),
                   q.text_or_null(5), q.number(9) != 0});
  return out;
}

/// The words of all its pieces.
std::string pieces(Database& db, const Stored& m) {
  std::string out;
  Query q = db.query(
      "SELECT substr(x.text, s.start + 1, s.\"end\" - s.start)"
      " FROM mention m JOIN mention_span s ON s.mention_id = m.id AND s.version = m.version"
      " JOIN article_version v ON v.article_id = m.article_id AND v.version = m.version"
      " JOIN article_text x ON x.id = v.text_id WHERE m.id = ? ORDER BY s.ord");
  q.bind(m.id);
  while (q.next()) out.append(q.view(0)).append("\n");
  return out;
}

std::optional<Blob> blob(const std::optional<std::string>& bytes) {
  if (!bytes) return std::nullopt;
  return Blob{*bytes};
}

}  // namespace

void rekey_claim(Database& db, std::int64_t claim) {
  static const std::string sql = std::string(kStored) + "m.claim_id = ? AND m.state = 'live' ORDER BY m.id";
  for (const Stored& m : read(db, sql.c_str(), claim)) {
    const std::string words = pieces(db, m);
    const Slots extracted = slots_from_json(m.slots);
    Slots slots = extracted;
    apply_edits(db, MentionId{m.id}.str(), slots);
    apply_edits(db, ClaimId{claim}.str(), slots);
    std::optional<std::string> former;
    if (!(slots == extracted)) {
      former = identity_key(extracted, words);
      if (!former) former = m.sentence_key;
      if (!former) former = "edited";
    }
    const std::optional<std::string> identity = identity_key(slots, words);
    const std::optional<std::string> from = slots.time ? slots.time->from : std::nullopt;
    const std::optional<std::string> to = slots.time ? slots.time->to : std::nullopt;
    db.run("UPDATE mention SET identity_key = ?, former_key = ?, event_from = ?, event_to = ? WHERE id = ?",
           blob(identity), blob(former), from, to, m.id);
  }
}

void rekey_article(Database& db, std::int64_t article) {
  // What a person pointed out is never held by what extraction finds; what was retired comes back by its key.
  static const std::string sql =
      std::string(kStored) + "m.article_id = ? AND m.extractor <> 'person' ORDER BY s.start, m.id";
  std::map<std::tuple<bool, std::int64_t, std::int64_t, std::string>, int>
      seen;  // how often in one sentence, as in prepare.cpp
  for (const Stored& m : read(db, sql.c_str(), article)) {
    const Slots slots = slots_from_json(m.slots);
    const std::string words = words_key(hashed_words(pieces(db, m))), sentence = sentence_key_words(m.sentence);
    std::string key = sentence_key(m.origin, slots, words, sentence, 0);
    if (const int nth = seen[{m.retired, m.version, m.sentence_start, key}]++; nth > 0)
      key = sentence_key(m.origin, slots, words, sentence, nth);
    db.run("UPDATE mention SET sentence_key = ? WHERE id = ?", Blob{key}, m.id);
  }
}

}  // namespace claimdex::store
