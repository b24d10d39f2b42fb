// From an article to rows of the record: what is it to this desk (classify.hpp), whose report is it (origins.hpp), what does it claim
// (put_claims.hpp).
#include <algorithm>
#include <map>

#include "claimdex/core/date.hpp"
#include "classify.hpp"
#include "impl.hpp"
#include "origins.hpp"
#include "prepare.hpp"
#include "put_article.hpp"
#include "put_claims.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

class Putter {
 public:
  Putter(Transaction& t, const Prepared::Impl& prepared) : t_(t), db_(t.db), p_(prepared), article_(prepared.article) {}

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
      case Outcome::OlderVersion:
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
    Provenance from = find_provenance(db_, p_.passages, p_.contents, p_.published, 0);
    if (c.outcome == Outcome::New) c.origin = from.origin != 0 ? from.origin : new_origin(t_);
    out_.article = ArticleId{t_.log.next(Counter::Article)};
    out_.version = 1;
    db_.run("INSERT INTO article (id, uid, origin_id, url, url_key, newest, shingles) VALUES (?, ?, ?, ?, ?, 1, ?)",
            out_.article.number, Blob{t_.log.uid()}, c.origin, c.url_key ? article_.details.url : std::nullopt,
            c.url_key, static_cast<std::int64_t>(p_.contents.shingles.size()));
    std::int64_t seq =
        t_.log.append({out_.article.str(), "ingest", {}, {}, article_.details.title.value_or(article_.id), {}});
    if (c.outcome == Outcome::New && from.origin != 0) {
      out_.copy_of = ArticleId{from.copied_from};
      t_.log.append({out_.article.str(),
                     "copy",
                     "origin",
                     {},
                     OriginId{c.origin}.str(),
                     std::to_string(from.percent) + " % of the words are in " + out_.copy_of->str()});
    }
    put_version_row(c, seq);
    credit(c.origin);
    for (std::int64_t merged : from.merged_into) give_back(t_, merged, p_.contents, c.origin, out_.article.number);
    const bool own_origin = c.outcome == Outcome::New && from.origin == 0 && from.merged_into.empty();
    claims(c, from, true, own_origin).put_new();
    remember_passages(db_, p_.passages, from, c.origin, out_.article.number);
  }

  /// The first agency that an article of an origin names is whose report it is.
  void credit(std::int64_t origin) {
    if (p_.annotation.credit)
      db_.run("UPDATE origin SET agency = ? WHERE id = ? AND agency IS NULL", p_.annotation.credit->name, origin);
  }

  void put_version(Classified& c) {
    const bool present = c.outcome == Outcome::NewVersion;
    const std::int64_t last =
        db_.find("SELECT max(version) FROM article_version WHERE article_id = ?", c.article).value_or(0);
    out_.version = static_cast<int>(last) + 1;
    std::int64_t seq =
        t_.log.append({out_.article.str(), "ingest", "version", std::to_string(c.version), std::to_string(out_.version),
                       present ? std::nullopt : std::optional<std::string>("an older text")});
    put_version_row(c, seq);
    lay_edits_over(c);
    if (present)
      db_.run("UPDATE article SET newest = ?, shingles = ? WHERE id = ?", out_.version,
              static_cast<std::int64_t>(p_.contents.shingles.size()), out_.article.number);
    Provenance from = find_provenance(db_, p_.passages, p_.contents, p_.published, out_.article.number);
    claims(c, from, present).put_version();
    remember_passages(db_, p_.passages, from, c.origin, out_.article.number);
    if (present) touch_claims(seq);
  }

  ClaimPutter claims(const Classified& c, const Provenance& from, bool present, bool own_origin = false) {
    return ClaimPutter(t_, p_, {out_.article.number, out_.version, c.origin, from.of, present, own_origin}, out_);
  }

  void put_version_row(const Classified& c, std::int64_t seq) {
    std::int64_t text_id = c.text_id;
    if (text_id == 0) {
      text_id = t_.log.next(Counter::Text);
      db_.run("INSERT INTO article_text (id, sha256, text) VALUES (?, ?, ?)", text_id,
              Blob{t_.record.digest_of(article_.text)}, article_.text);
    }
    const ArticleDetails& d = article_.details;
    const std::optional<Span> notice = notice_of();
    std::optional<std::uint32_t> notice_start, notice_end;
    if (notice) {
      notice_start = notice->start;
      notice_end = notice->end;
    }
    db_.run(
        "INSERT INTO article_version (article_id, version, text_id, name, title, author, published, lang, source, "
        "sha256, event, notice_start, notice_end)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        out_.article.number, out_.version, text_id, article_.id, d.title, d.author, d.published, d.lang, d.source,
        article_.sha256, seq, notice_start, notice_end);
  }

  /// "Correction: an earlier version ...": from its first sentence to its last.
  [[nodiscard]] std::optional<Span> notice_of() const {
    std::optional<Span> out;
    for (const Sentence& s : p_.annotation.sentences)
      if (s.zone == Zone::Correction) out = Span{out ? out->start : s.span.start, s.span.end};
    return out;
  }

  // ---- details that come later ----

 public:
  /// `value` is nothing where a person takes a detail away.
  Result<void> edit(ArticleId id, const std::string& field, const std::optional<std::string>& value,
                    const std::optional<std::string>& because) {
    out_.article = id;
    out_.version = static_cast<int>(db_.find("SELECT newest FROM article WHERE id = ?", id.number).value_or(1));
    Classified c;
    c.origin = db_.find("SELECT origin_id FROM article WHERE id = ?", id.number).value_or(0);
    if (field == "url" && value) {
      c.url_key = canonical_url(*value);
      const auto other = db_.find("SELECT id FROM article WHERE url_key = ? AND id <> ?", c.url_key, id.number);
      if (other)
        return fail(ErrorCode::Refused, "a" + std::to_string(*other) + " has this address",
                    "one of the two is a version of the other: claimdex show a" + std::to_string(*other));
    }
    const std::optional<std::string> before = detail(field);
    const std::int64_t seq = t_.log.append({id.str(), "edit", field, before, value, because});
    db_.run("INSERT INTO edit (subject, field, event, value) VALUES (?, ?, ?, ?)", id.str(), field, seq, value);
    set_detail(c, field, value);
    if (field == "published") {
      resolve_anew(c);
      db_.run("UPDATE mention SET published_day = ? WHERE article_id = ?", p_.published, id.number);
    }
    touch_claims(seq);
    return {};
  }

 private:
  std::optional<std::string> detail(const std::string& field) {
    static constexpr std::pair<std::string_view, const char*> kColumns[] = {
        {"title", "SELECT title FROM article_version WHERE article_id = ? AND version = ?"},
        {"author", "SELECT author FROM article_version WHERE article_id = ? AND version = ?"},
        {"published", "SELECT published FROM article_version WHERE article_id = ? AND version = ?"},
        {"lang", "SELECT lang FROM article_version WHERE article_id = ? AND version = ?"},
        {"source", "SELECT source FROM article_version WHERE article_id = ? AND version = ?"},
        {"url", "SELECT url FROM article WHERE id = ?1 AND ?2 > 0"}};
    for (const auto& [name, sql] : kColumns) {
      if (name != field) continue;
      Query q = db_.query(sql);
      q.bind(out_.article.number, out_.version);
      return q.next() ? q.text_or_null(0) : std::nullopt;
    }
    return std::nullopt;
  }

  /// What a person said of the article holds for its later versions, too.
  void lay_edits_over(const Classified& c) {
    std::vector<std::pair<std::string, std::optional<std::string>>> edits;
    {
      const std::string subject = out_.article.str();
      Query q = db_.query(
          "SELECT field, value FROM edit e WHERE subject = ? AND field <> 'url' AND event = (SELECT max(event)"
          " FROM edit WHERE subject = e.subject AND field = e.field)");
      q.bind(subject);
      while (q.next()) edits.emplace_back(q.text(0), q.text_or_null(1));
    }
    for (const auto& [field, value] : edits) set_detail(c, field, value);
  }

  void supply(const Classified& c) {
    std::int64_t seq = 0;
    for (const auto& [field, value] : c.details) {
      seq = t_.log.append({out_.article.str(), "ingest", field, {}, value, {}});
      set_detail(c, field, value);
    }
    resolve_anew(c);
    db_.run("UPDATE mention SET published_day = ? WHERE article_id = ? AND published_day IS NULL", p_.published,
            out_.article.number);
    touch_claims(seq);
  }

  void set_detail(const Classified& c, const std::string& field, const std::optional<std::string>& value) {
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
    ClaimPutter putter = claims(c, Provenance(), true);
    for (const Incoming& in : p_.claims) {
      Place place{std::string(name_of(in.claim->slots.type)), {}};
      for (Span span : in.claim->spans) place.second.emplace_back(span.start, span.end);
      auto found = mentions.find(place);
      if (found == mentions.end() || found->second.empty()) continue;
      putter.take_slots(in, found->second.back(), true);
      found->second.pop_back();
    }
  }

  /// What the index holds of this article's claims has changed: title, date, outlet.
  void touch_claims(std::int64_t seq) {
    db_.run("UPDATE claim SET rev = ?, changed = ? WHERE id IN (SELECT claim_id FROM mention WHERE article_id = ?)",
            seq, t_.log.change().id, out_.article.number);
  }

  Transaction& t_;
  Database& db_;
  const Prepared::Impl& p_;
  const Article& article_;
  Ingested out_;
};

}  // namespace

Result<void> edit_details(Transaction& t, ArticleId article, const std::string& field,
                          const std::optional<std::string>& value, const std::optional<std::string>& because,
                          const Prepared::Impl& read_anew) {
  return Putter(t, read_anew).edit(article, field, value, because);
}

Result<Ingested> Store::Change::put_article(const Prepared& prepared) {
  if (impl_->failed) return tl::unexpected(*impl_->failed);
  impl_->never_undone();
  auto out = guard([&]() -> Result<Ingested> { return Putter(*impl_, *prepared.impl_).put(); });
  if (!out) impl_->failed = out.error();
  return out;
}

}  // namespace claimdex::store
