// From an article and what extraction found in it to rows of the record.
//
// Three ways lead from an extracted claim to the record, tried in this order:
//
// 1. In a new version of an article: the mention that says the same in the same sentence gets spans for the new version.
// 2. Joined: a new mention of a claim that is there, where identity.hpp's keys are equal and the times don't speak against it.
// 3. New: a claim of its own.
//
// Mentions of the article at hand are in the tables by then, so that a headline's repeat in the body joins like any other.
#include <algorithm>
#include <map>

#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"
#include "classify.hpp"
#include "identity.hpp"
#include "impl.hpp"
#include "slots_json.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

constexpr int kDaysApart = 7;

/// An extracted claim, made ready for comparing.
struct Incoming {
  const ExtractedClaim* claim = nullptr;
  std::string slots, sentence_key;
  std::optional<std::string> identity_key, from, to;
};

class Putter {
 public:
  Putter(Transaction& t, const Article& article, const Annotation& annotation)
      : t_(t), db_(t.db), article_(article), annotation_(annotation), offsets_(article.text) {
    if (article.details.published)
      if (std::optional<Day> day = published_day(*article.details.published)) published_ = day->number;
  }

  Ingested put() {
    Classified c = classify(t_.record, article_);
    out_.outcome = c.outcome;
    out_.article = ArticleId{c.article};
    out_.version = c.version;
    switch (c.outcome) {
      case Outcome::New:
      case Outcome::Copy:
        put_new(c);
        break;
      case Outcome::NewVersion:
        put_version(c);
        break;
      case Outcome::Supplied:
        supply(c);
        break;
      case Outcome::Repeat:
        break;
    }
    return std::move(out_);
  }

 private:
  void put_new(Classified& c) {
    if (c.outcome == Outcome::New) {
      c.origin = t_.log.next(Counter::Origin);
      db_.run("INSERT INTO origin (id, uid) VALUES (?, ?)", c.origin, Blob{t_.log.uid()});
    }
    out_.article = ArticleId{t_.log.next(Counter::Article)};
    out_.version = 1;
    db_.run("INSERT INTO article (id, uid, origin_id, url, url_key) VALUES (?, ?, ?, ?, ?)", out_.article.number,
            Blob{t_.log.uid()}, c.origin, c.url_key ? article_.details.url : std::nullopt, c.url_key);
    std::int64_t seq =
        t_.log.append({out_.article.str(), "ingest", {}, {}, article_.details.title.value_or(article_.id), {}});
    put_version_row(c, seq);
    put_claims(c.origin, {});
  }

  void put_version(Classified& c) {
    out_.version = c.version + 1;
    std::int64_t seq = t_.log.append(
        {out_.article.str(), "ingest", "version", std::to_string(c.version), std::to_string(out_.version), {}});
    put_version_row(c, seq);
    put_claims(c.origin, old_mentions());
    touch_claims(seq);
  }

  void put_version_row(const Classified& c, std::int64_t seq) {
    std::int64_t text_id = c.text_id;
    if (text_id == 0) {
      text_id = t_.log.next(Counter::Text);
      db_.run("INSERT INTO article_text (id, sha256, text) VALUES (?, ?, ?)", text_id,
              Blob{t_.record.digest_of(article_.text)}, article_.text);
    }
    const ArticleDetails& d = article_.details;
    db_.run(
        "INSERT INTO article_version (article_id, version, text_id, name, title, author, published, lang, source, "
        "sha256, event)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        out_.article.number, out_.version, text_id, article_.id, d.title, d.author, d.published, d.lang, d.source,
        article_.sha256, seq);
  }

  // ---- claims ----

  /// Mentions by their sentence key, each list in order; pairing takes from the front.
  using OldMentions = std::map<std::string, std::vector<std::int64_t>, std::less<>>;

  OldMentions old_mentions() {
    OldMentions out;
    Query q = db_.query(
        "SELECT sentence_key, id FROM mention WHERE article_id = ? AND state = 'live' AND sentence_key IS NOT NULL "
        "ORDER BY id DESC");
    q.bind(out_.article.number);
    while (q.next()) out[q.text(0)].push_back(q.number(1));
    return out;
  }

  void put_claims(std::int64_t origin, OldMentions old) {
    std::int64_t claims_before = t_.log.last(Counter::Claim);
    for (const Incoming& in : incoming(origin)) {
      if (auto paired = old.find(in.sentence_key); paired != old.end() && !paired->second.empty())
        if (hold_in_new_version(in, paired->second.back())) {
          paired->second.pop_back();
          continue;
        }
      std::optional<std::int64_t> same = claim_to_join(in, origin);
      if (!same) {
        put_claim(in);
      } else {
        std::int64_t mention = put_mention(in, *same);
        t_.log.append({ClaimId{*same}.str(), "mention", {}, {}, MentionId{mention}.str(), {}});
        db_.run("UPDATE claim SET changed = ? WHERE id = ?", t_.log.change().id, *same);
        if (*same <= claims_before) ++out_.new_mentions;
      }
    }
  }

  std::vector<Incoming> incoming(std::int64_t origin) {
    std::vector<Incoming> out;
    std::map<std::pair<std::uint32_t, std::string>, int> seen;  // sentence and key: how often so far
    for (const ExtractedClaim& claim : annotation_.claims) {
      if (!enters_desk(claim.slots) || claim.spans.empty()) continue;
      std::string words;
      for (Span span : claim.spans) words.append(slice(span)).append("\n");
      std::string_view sentence = slice(claim.sentence);
      Incoming in;
      in.claim = &claim;
      in.slots = slots_to_json(claim.slots);
      in.identity_key = identity_key(claim.slots, words);
      in.sentence_key = sentence_key(origin, claim.slots, words, sentence, 0);
      if (int nth = seen[{claim.sentence.start, in.sentence_key}]++; nth > 0)
        in.sentence_key = sentence_key(origin, claim.slots, words, sentence, nth);
      if (const auto& time = claim.slots.time) {
        in.from = time->from;
        in.to = time->to;
      }
      out.push_back(std::move(in));
    }
    return out;
  }

  std::string_view slice(Span span) const {
    std::uint32_t start = offsets_.to_byte(span.start);
    return std::string_view(article_.text).substr(start, offsets_.to_byte(span.end) - start);
  }

  /// False where the two can't be the same: the same words about another day.
  bool hold_in_new_version(const Incoming& in, std::int64_t mention) {
    {
      Query q = db_.query("SELECT event_from, event_to FROM mention WHERE id = ?");
      q.bind(mention);
      if (!q.next() || times_conflict(in.claim->slots.time, q.text_or_null(0), q.text_or_null(1))) return false;
    }
    put_spans(in, mention);
    set_slots(in, mention);
    return true;
  }

  // Slots hold offsets: those of the newest version that holds the mention.
  void set_slots(const Incoming& in, std::int64_t mention) {
    db_.run(
        "UPDATE mention SET slots = ?, extractor = ?, identity_key = ?, event_from = ?, event_to = ?, published_day = "
        "? WHERE id = ?",
        in.slots, annotation_.extractor, key(in.identity_key), in.from, in.to, published_, mention);
  }

  std::optional<std::int64_t> claim_to_join(const Incoming& in, std::int64_t origin) {
    if (auto same = same_sentence(in)) return same;
    if (!in.identity_key) return std::nullopt;
    return in.claim->slots.type == ClaimType::AttributionQuote ? same_quote(in) : same_figure(in, origin);
  }

  // The candidates are bounded: in a sentence of one origin that is repeated more often than that nothing is lost by not looking on.
  std::optional<std::int64_t> same_sentence(const Incoming& in) {
    Query q = db_.query(
        "SELECT claim_id, event_from, event_to FROM mention WHERE sentence_key = ? AND state = 'live' ORDER BY id "
        "LIMIT 16");
    q.bind(Blob{in.sentence_key});
    while (q.next())
      if (!times_conflict(in.claim->slots.time, q.text_or_null(1), q.text_or_null(2))) return q.number(0);
    return std::nullopt;
  }

  std::optional<std::int64_t> same_quote(const Incoming& in) {
    return db_.find("SELECT claim_id FROM mention WHERE identity_key = ? AND state = 'live' ORDER BY id LIMIT 1",
                    Blob{*in.identity_key});
  }

  std::optional<std::int64_t> same_figure(const Incoming& in, std::int64_t origin) {
    if (!in.from || !in.to) return std::nullopt;
    return db_.find(
        "SELECT min(m.claim_id) FROM (SELECT claim_id, article_id, event_from, event_to, published_day FROM mention"
        "  WHERE identity_key = ?1 AND state = 'live' ORDER BY id DESC LIMIT 64) m"
        " JOIN article a ON a.id = m.article_id"
        " WHERE m.event_from <= ?3 AND m.event_to >= ?2 AND (a.origin_id = ?4 OR abs(m.published_day - ?5) <= ?6)",
        Blob{*in.identity_key}, *in.from, *in.to, origin, published_, kDaysApart);
  }

  void put_claim(const Incoming& in) {
    ClaimId id{t_.log.next(Counter::Claim)};
    std::int64_t seq = t_.log.append({id.str(), "claim", {}, {}, in.claim->text, {}});
    std::int64_t change = t_.log.change().id;
    db_.run(
        "INSERT INTO claim (id, uid, type, text, first_mention, rev, created, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id.number, Blob{t_.log.uid()}, name_of(in.claim->slots.type).data(), in.claim->text,
        t_.log.last(Counter::Mention) + 1, seq, change, change);
    put_mention(in, id.number);
    out_.new_claims.push_back({id, in.claim->slots.worth});
  }

  std::int64_t put_mention(const Incoming& in, std::int64_t claim) {
    std::int64_t id = t_.log.next(Counter::Mention);
    db_.run(
        "INSERT INTO mention (id, uid, claim_id, article_id, text, slots, extractor, identity_key, sentence_key, "
        "event_from,"
        " event_to, published_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, Blob{t_.log.uid()}, claim, out_.article.number, in.claim->text, in.slots, annotation_.extractor,
        key(in.identity_key), Blob{in.sentence_key}, in.from, in.to, published_);
    put_spans(in, id);
    return id;
  }

  void put_spans(const Incoming& in, std::int64_t mention) {
    int ord = 0;
    for (Span span : in.claim->spans)
      db_.run(
          "INSERT INTO mention_span (mention_id, version, ord, start, \"end\", sentence_start, sentence_end)"
          " VALUES (?, ?, ?, ?, ?, ?, ?)",
          mention, out_.version, ord++, span.start, span.end, in.claim->sentence.start, in.claim->sentence.end);
  }

  // ---- details that come later ----

  void supply(const Classified& c) {
    std::int64_t seq = 0;
    for (const auto& [field, value] : c.details) {
      seq = t_.log.append({out_.article.str(), "ingest", field, {}, value, {}});
      set_detail(c, field, value);
    }
    resolve_anew(c);
    db_.run("UPDATE mention SET published_day = ? WHERE article_id = ? AND published_day IS NULL", published_,
            out_.article.number);
    touch_claims(seq);
  }

  void set_detail(const Classified& c, const std::string& field, const std::string& value) {
    if (field == "url") {
      db_.run("UPDATE article SET url = ?, url_key = ? WHERE id = ?", value, c.url_key, out_.article.number);
      return;
    }
    static constexpr std::pair<std::string_view, const char*> kUpdates[] = {
        {"title", "UPDATE article_version SET title = ? WHERE article_id = ? AND version = ?"},
        {"author", "UPDATE article_version SET author = ? WHERE article_id = ? AND version = ?"},
        {"published", "UPDATE article_version SET published = ? WHERE article_id = ? AND version = ?"},
        {"lang", "UPDATE article_version SET lang = ? WHERE article_id = ? AND version = ?"},
        {"source", "UPDATE article_version SET source = ? WHERE article_id = ? AND version = ?"}};
    for (const auto& [name, sql] : kUpdates)
      if (name == field) db_.run(sql, value, out_.article.number, out_.version);
  }

  /// The same words read again with what is known now: "on Monday" has become a date.
  void resolve_anew(const Classified& c) {
    using Place = std::pair<std::string, std::vector<std::pair<std::int64_t, std::int64_t>>>;  // type, spans
    std::map<Place, std::vector<std::int64_t>> mentions;
    {
      Query q = db_.query(
          "SELECT m.id, json_extract(m.slots, '$.type'), s.start, s.\"end\" FROM mention m JOIN mention_span s ON "
          "s.mention_id = m.id"
          " WHERE m.article_id = ? AND s.version = ? AND m.state = 'live' ORDER BY m.id DESC, s.ord");
      q.bind(out_.article.number, out_.version);
      std::int64_t last = 0;
      Place place;
      auto keep = [&] {
        if (last != 0) mentions[std::move(place)].push_back(last);
        place = {};
      };
      while (q.next()) {
        if (q.number(0) != last) keep();
        last = q.number(0);
        place.first = q.text(1);
        place.second.emplace_back(q.number(2), q.number(3));
      }
      keep();
    }
    for (const Incoming& in : incoming(c.origin)) {
      Place place{std::string(name_of(in.claim->slots.type)), {}};
      for (Span span : in.claim->spans) place.second.emplace_back(span.start, span.end);
      auto found = mentions.find(place);
      if (found == mentions.end() || found->second.empty()) continue;
      set_slots(in, found->second.back());
      found->second.pop_back();
    }
  }

  /// What the index holds of this article's claims has changed: title, date, outlet.
  void touch_claims(std::int64_t seq) {
    db_.run("UPDATE claim SET rev = ?, changed = ? WHERE id IN (SELECT claim_id FROM mention WHERE article_id = ?)",
            seq, t_.log.change().id, out_.article.number);
  }

  static std::optional<Blob> key(const std::optional<std::string>& bytes) {
    if (!bytes) return std::nullopt;
    return Blob{*bytes};
  }

  Transaction& t_;
  Database& db_;
  const Article& article_;
  const Annotation& annotation_;
  text::OffsetMap offsets_;
  std::optional<std::int64_t> published_;
  Ingested out_;
};

}  // namespace

Result<Ingested> Store::Change::put_article(const Article& article, const Annotation& annotation) {
  if (impl_->failed) return tl::unexpected(*impl_->failed);
  auto out = guard([&]() -> Result<Ingested> { return Putter(*impl_, article, annotation).put(); });
  if (!out) impl_->failed = out.error();
  return out;
}

}  // namespace claimdex::store
