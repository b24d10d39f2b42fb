// Four ways lead from an extracted claim to the record, tried in this order:
//
// 1. In a new version of an article: the mention that says the same in the same sentence gets spans for the new version
//    (put_versions.cpp).
// 2. Joined: a new mention of a claim that is there, where identity.hpp's keys are equal and the times don't speak against it.
// 3. New, with a link to a claim that it resembles (likeness.hpp): proposed, and a person decides.
// 4. New: a claim of its own.
//
// Mentions of the article at hand are in the tables by then, so that a headline's repeat in the body joins like any other.
#include "put_claims.hpp"

#include <algorithm>

#include "alike.hpp"
#include "claimdex/text/text.hpp"
#include "identity.hpp"
#include "reading.hpp"
#include "rekey.hpp"
#include "relations.hpp"
#include "slots_json.hpp"

namespace claimdex::store {

namespace {

constexpr int kDaysApart = 7;

std::optional<Blob> key(const std::optional<std::string>& bytes) {
  if (!bytes) return std::nullopt;
  return Blob{*bytes};
}

}  // namespace

std::int64_t ClaimPutter::origin_of(const Incoming& in) const {
  const std::int64_t own = in.passage < where_.origin_of.size() ? where_.origin_of[in.passage] : 0;
  return own != 0 ? own : where_.origin;
}

const std::string& ClaimPutter::key_of(const Incoming& in) {
  if (key_for_ == &in) return key_;
  key_for_ = &in;
  return key_ = sentence_key(origin_of(in), in.claim->slots, in.claim_words, in.sentence_words, in.nth);
}

void ClaimPutter::put_new() {
  claims_before_ = t_.log.last(Counter::Claim);
  for (const Incoming& in : p_.claims) put(in);
  link_within();
}

std::int64_t ClaimPutter::put(const Incoming& in, std::int64_t apart_from) {
  if (const std::optional<std::int64_t> same = claim_to_join(in, apart_from)) {
    const std::int64_t mention = put_mention(in, *same);
    t_.log.append({ClaimId{*same}.str(), "mention", {}, {}, MentionId{mention}.str(), {}});
    db_.run("UPDATE claim SET changed = ? WHERE id = ?", t_.log.change().id, *same);
    if (*same <= claims_before_) {
      ++out_.new_mentions;
      out_.repeated.push_back(ClaimId{*same});
    }
    return claim_of_[in.claim->n] = *same;
  }
  const std::int64_t claim = put_claim(in);
  fresh_.insert(claim);
  propose_links(in, claim);
  return claim_of_[in.claim->n] = claim;
}

// ---- the same claim ----

std::optional<std::int64_t> ClaimPutter::claim_to_join(const Incoming& in, std::int64_t apart_from) {
  if (auto same = same_sentence(in, apart_from)) return same;
  if (!in.identity_key) return std::nullopt;
  return in.claim->slots.type == ClaimType::AttributionQuote ? same_quote(in, apart_from) : same_figure(in, apart_from);
}

// The candidates are bounded: in a sentence of one origin that is repeated more often than that nothing is lost by not looking on.
// A claim that was edited says something else than its sentence: that is for propose_edited(). In an origin that is as new as the article nobody
// else can have said it, so the record is asked for a sentence that came before only.
std::optional<std::int64_t> ClaimPutter::same_sentence(const Incoming& in, std::int64_t apart_from) {
  const std::string& sentence = key_of(in);
  const bool first = sentences_.insert(sentence).second;
  if (first && where_.own_origin && origin_of(in) == where_.origin) return std::nullopt;
  Query q = db_.query(
      "SELECT claim_id, event_from, event_to FROM mention WHERE sentence_key = ? AND state = 'live' AND former_key IS "
      "NULL AND claim_id <> ? ORDER BY id LIMIT 16");
  q.bind(Blob{sentence}, apart_from);
  while (q.next())
    if (!times_conflict(in.claim->slots.time, q.text_or_null(1), q.text_or_null(2))) return q.number(0);
  return std::nullopt;
}

std::optional<std::int64_t> ClaimPutter::same_quote(const Incoming& in, std::int64_t apart_from) {
  return db_.find(
      "SELECT claim_id FROM mention WHERE identity_key = ? AND state = 'live' AND claim_id <> ? ORDER BY id LIMIT 1",
      Blob{*in.identity_key}, apart_from);
}

std::optional<std::int64_t> ClaimPutter::same_figure(const Incoming& in, std::int64_t apart_from) {
  if (!in.from || !in.to) return std::nullopt;
  std::optional<std::int64_t> first;
  Query q = db_.query(
      "SELECT m.claim_id, m.event_from, m.event_to FROM (SELECT claim_id, article_id, origin_id, event_from,"
      " event_to, published_day FROM mention WHERE identity_key = ?1 AND state = 'live'"
      " AND claim_id <> ?5 ORDER BY id DESC LIMIT 64) m JOIN article a ON a.id = m.article_id"
      " WHERE m.event_from IS NOT NULL AND m.event_to IS NOT NULL"
      " AND (coalesce(m.origin_id, a.origin_id) = ?2 OR abs(m.published_day - ?3) <= ?4)");
  const Blob identity{*in.identity_key};
  q.bind(identity, origin_of(in), p_.published, kDaysApart, apart_from);
  while (q.next())
    if (periods_overlap(*in.from, *in.to, q.view(1), q.view(2)) && (!first || q.number(0) < *first))
      first = q.number(0);
  return first;
}

// ---- rows ----

std::int64_t ClaimPutter::put_claim(const Incoming& in) {
  ClaimId id{t_.log.next(Counter::Claim)};
  std::int64_t seq = t_.log.append({id.str(), "claim", {}, {}, in.claim->text, {}});
  std::int64_t change = t_.log.change().id;
  db_.run(
      "INSERT INTO claim (id, uid, type, text, first_mention, rev, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      id.number, Blob{t_.log.uid()}, name_of(in.claim->slots.type).data(), in.claim->text,
      t_.log.last(Counter::Mention) + 1, seq, change, change);
  put_mention(in, id.number);
  out_.new_claims.push_back({id, in.claim->slots.worth});
  return id.number;
}

std::int64_t ClaimPutter::put_mention(const Incoming& in, std::int64_t claim) {
  const std::int64_t id = t_.log.next(Counter::Mention), origin = origin_of(in);
  std::optional<std::int64_t> copied_from;
  if (origin != where_.origin) copied_from = origin;
  db_.run(
      "INSERT INTO mention (id, uid, claim_id, article_id, text, slots, extractor, identity_key, sentence_key,"
      " event_from, event_to, published_day, version, origin_id, agency, gone)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      id, Blob{t_.log.uid()}, claim, where_.article, in.claim->text, in.slots, p_.annotation.extractor,
      key(in.identity_key), Blob{key_of(in)}, in.from, in.to, p_.published, where_.version, copied_from, in.agency,
      where_.present ? 0 : 1);
  put_spans(in, id);
  return id;
}

void ClaimPutter::put_spans(const Incoming& in, std::int64_t mention) {
  int ord = 0;
  for (Span span : in.claim->spans)
    db_.run(
        "INSERT OR REPLACE INTO mention_span (mention_id, version, ord, start, \"end\", sentence_start, sentence_end)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        mention, where_.version, ord++, span.start, span.end, in.claim->sentence.start, in.claim->sentence.end);
}

void ClaimPutter::take_slots(const Incoming& in, std::int64_t mention, bool dates_too) {
  std::int64_t claim = 0;
  Slots before;
  {
    Query q =
        db_.query("SELECT c.id, m.slots, c.touched FROM mention m JOIN claim c ON c.id = m.claim_id WHERE m.id = ?");
    q.bind(mention);
    if (!q.next()) return;
    claim = q.number(0);
    before = slots_from_json(q.view(1));
    if (q.number(2) == 0 || same_reading(before, in.claim->slots)) claim = 0;
  }
  if (claim == 0) return set_slots(in, mention);
  Slots slots = anchored(before, in.claim->slots);
  if (dates_too) {
    slots.time = in.claim->slots.time;
    slots.flags = in.claim->slots.flags;
  }
  const std::string json = slots_to_json(slots);
  db_.run("UPDATE mention SET slots = ?, published_day = ? WHERE id = ?", json, p_.published, mention);
  rekey_claim(db_, claim);
}

void ClaimPutter::set_slots(const Incoming& in, std::int64_t mention) {
  db_.run(
      "UPDATE mention SET slots = ?, extractor = ?, event_from = ?, event_to = ?, published_day = ?, agency = ?,"
      " identity_key = ? WHERE id = ?",
      in.slots, p_.annotation.extractor, in.from, in.to, p_.published, in.agency, key(in.identity_key), mention);
  if (auto edited = db_.find("SELECT claim_id FROM mention WHERE id = ? AND former_key IS NOT NULL", mention))
    rekey_claim(db_, *edited);
}

void ClaimPutter::read_anew(const Incoming& in, std::int64_t mention) {
  set_slots(in, mention);
  db_.run("UPDATE mention SET text = ?, sentence_key = ?, extracted = 1 WHERE id = ?", in.claim->text, Blob{key_of(in)},
          mention);
  const Span sentence = in.claim->sentence;
  struct Other {
    std::int64_t version = 0;
    Span sentence;
    std::string text;
  };
  std::vector<Other> others;
  {
    Query q = db_.query(
        "SELECT s.version, s.sentence_start, s.sentence_end, t.text"
        " FROM mention_span s JOIN mention m ON m.id = s.mention_id"
        " JOIN article_version v ON v.article_id = m.article_id AND v.version = s.version"
        " JOIN article_text t ON t.id = v.text_id WHERE s.mention_id = ? AND s.ord = 0 AND s.version <> ?");
    q.bind(mention, where_.version);
    while (q.next())
      others.push_back(
          {q.number(0), {static_cast<std::uint32_t>(q.number(1)), static_cast<std::uint32_t>(q.number(2))}, q.text(3)});
  }
  db_.run("DELETE FROM mention_span WHERE mention_id = ?", mention);
  put_spans(in, mention);
  make_findable(db_, db_.find("SELECT claim_id FROM mention WHERE id = ?", mention).value_or(0), in.keys);
  // Older versions have the same sentence somewhere else; where it isn't the same to the last letter, they don't hold this reading.
  for (const Other& other : others) {
    const std::size_t length = text::count_code_points(other.text);
    const auto moved = [&](Span s) {
      return Span{s.start - sentence.start + other.sentence.start, s.end - sentence.start + other.sentence.start};
    };
    const bool holds = std::all_of(in.claim->spans.begin(), in.claim->spans.end(), [&](Span s) {
      return s.start >= sentence.start && moved(s).end <= length && text::slice(other.text, moved(s)) == p_.slice(s);
    });
    if (!holds) continue;
    int ord = 0;
    for (Span s : in.claim->spans)
      db_.run(
          "INSERT INTO mention_span (mention_id, version, ord, start, \"end\", sentence_start, sentence_end)"
          " VALUES (?, ?, ?, ?, ?, ?, ?)",
          mention, other.version, ord++, moved(s).start, moved(s).end, other.sentence.start,
          std::min(other.sentence.start + (sentence.end - sentence.start), static_cast<std::uint32_t>(length)));
  }
}

// ---- links ----

/// Claims of one ingest aren't shown to look like each other.
void ClaimPutter::propose_links(const Incoming& in, std::int64_t claim) {
  if (!any_edited_) any_edited_ = db_.find("SELECT 1 FROM mention WHERE former_key IS NOT NULL LIMIT 1").has_value();
  if (*any_edited_)
    if (const auto before = propose_edited(t_, claim, in.identity_key, key_of(in)))
      out_.proposed.push_back({ClaimId{claim}, ClaimId{*before}});
  for (const std::int64_t known : propose_alike(t_, claim, in.compared, in.keys))
    if (known <= claims_before_) out_.proposed.push_back({ClaimId{claim}, ClaimId{known}});
}

/// What extraction says of two claims of one article.
void ClaimPutter::link_within() {
  for (const Incoming& in : p_.claims)
    for (const ExtractedClaim::Link& link : in.claim->links) {
      const auto from = claim_of_.find(in.claim->n), to = claim_of_.find(link.n);
      if (from == claim_of_.end() || to == claim_of_.end() || from->second == to->second) continue;
      if (fresh_.count(from->second) == 0 && fresh_.count(to->second) == 0) continue;
      propose(t_, from->second, to->second, link.relation, "article", "in one article");
    }
}

}  // namespace claimdex::store
