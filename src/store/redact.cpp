// Words that have to go, wherever the record has them: a source's name, a court's order.
//
// Found are whole words in any case, side by side (text::find_words). In texts and quotes each of their characters becomes U+2588, so that every
// offset stands; in the log value and salt go, and the digests in the chain stay, so it still verifies. Keys that are made of words (identity, likeness) are made
// anew, and passages that its words are gone from go: from what is left somebody who guesses a name could see that it was here. What undo keeps of such rows goes as a
// whole. Nothing is kept of the words themselves, in this change's own event least of all.
#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <functional>
#include <set>

#include "alike.hpp"
#include "claimdex/text/text.hpp"
#include "fact_checks.hpp"
#include "origins.hpp"
#include "people.hpp"
#include "rekey.hpp"
#include "slots_json.hpp"
#include "undo.hpp"
#include "unwanted.hpp"

namespace claimdex::store {

namespace {

/// What holds nothing but words that people or articles wrote: blanked as it is.
constexpr const char* kPlain[] = {
    "UPDATE note SET text = blanked(text) WHERE holds(text)",
    "UPDATE note SET place = blanked(place) WHERE holds(place)",
    "UPDATE claim SET reason = blanked(reason) WHERE holds(reason)",
    "UPDATE claim SET assignee = blanked(assignee) WHERE holds(assignee)",
    "UPDATE claim SET seen_at = blanked(seen_at) WHERE holds(seen_at)",
    "UPDATE claim SET seen_url = blanked(seen_url) WHERE holds(seen_url)",
    "UPDATE claim SET media_file = blanked(media_file) WHERE holds(media_file)",
    "UPDATE evidence SET url = blanked(url), page = NULL WHERE holds(url) OR holds(page)",
    "UPDATE evidence SET final_url = blanked(final_url) WHERE holds(final_url)",
    "UPDATE evidence SET file = blanked(file) WHERE holds(file)",
    "UPDATE evidence SET note = blanked(note) WHERE holds(note)",
    "UPDATE evidence SET quote = blanked(quote) WHERE holds(quote)",
    "UPDATE evidence SET at = blanked(at) WHERE holds(at)",
    "UPDATE evidence SET media_type = NULL WHERE holds(media_type)",
    "UPDATE evidence SET captured_where = blanked(captured_where) WHERE holds(captured_where)",
    "UPDATE evidence SET located = blanked(located) WHERE holds(located)",
    "UPDATE evidence SET finder = blanked(finder) WHERE holds(finder)",
    "UPDATE relation SET why = blanked(why) WHERE holds(why)",
    "UPDATE origin SET agency = blanked(agency) WHERE holds(agency)",
    "UPDATE mention SET agency = blanked(agency) WHERE holds(agency)",
    // A blanked address tells no versions apart any more.
    "UPDATE article SET url = blanked(url), url_key = NULL WHERE holds(url) OR holds(url_key)",
    "UPDATE article_version SET name = blanked(name) WHERE holds(name)",
    "UPDATE article_version SET title = blanked(title) WHERE holds(title)",
    "UPDATE article_version SET author = blanked(author) WHERE holds(author)",
    "UPDATE article_version SET source = blanked(source) WHERE holds(source)",
    "UPDATE fact_check SET claim = blanked(claim) WHERE holds(claim)",
    "UPDATE fact_check SET title = blanked(title) WHERE holds(title)",
    "UPDATE fact_check SET rating = blanked(rating) WHERE holds(rating)",
    "UPDATE fact_check SET url = blanked(url) WHERE holds(url)",
    "UPDATE fact_check SET speaker = blanked(speaker) WHERE holds(speaker)",
    "UPDATE fact_check SET publisher = blanked(publisher) WHERE holds(publisher)",
    "UPDATE fact_check SET external_id = blanked(external_id) WHERE holds(external_id)",
    "UPDATE fact_check SET published = blanked(published) WHERE holds(published)",
    "UPDATE fact_check SET lang = blanked(lang) WHERE holds(lang)",
    "DELETE FROM tag WHERE holds(word)",
    "DELETE FROM saved_search WHERE holds(name) OR holds(query)",
    "UPDATE dossier SET title = blanked(title) WHERE holds(title)",
    "UPDATE dossier SET introduction = blanked(introduction) WHERE holds(introduction)",
};

/// Fact-checks with such words. Their key is made of words, so it is worked out anew, and the digest of what came with them goes.
constexpr const char* kFactChecks =
    "SELECT id FROM fact_check WHERE holds(claim) OR holds(title) OR holds(rating) OR holds(url) OR holds(speaker) OR "
    "holds(publisher) OR holds(external_id) OR holds(published) OR holds(lang) ORDER BY id";

/// What people call a set of claims, and the statements that give it another name.
struct NamesInUse {
  const char *unwanted, *is_there;
  std::array<const char*, 2> rename;
};
constexpr std::array<NamesInUse, 2> kNames{
    {{"SELECT name FROM dossier WHERE holds(name) ORDER BY name",
      "SELECT 1 FROM dossier WHERE name = ?",
      {"UPDATE dossier SET name = ? WHERE name = ?", "UPDATE dossier_claim SET dossier = ? WHERE dossier = ?"}},
     {"SELECT DISTINCT name FROM figure_event WHERE holds(name) ORDER BY name",
      "SELECT 1 FROM figure_event WHERE name = ?",
      {"UPDATE figure_event SET name = ? WHERE name = ?", nullptr}}}};

class Redaction {
 public:
  Redaction(Transaction& t, const Unwanted& words) : t_(t), db_(t.db), words_(words) {}

  Redacted run(const std::vector<std::string>& blobs, const std::optional<std::string>& because) {
    out_.blobs = blobs;
    read_people();
    out_.places += drop_undo_with(db_, [this](std::string_view text) { return words_.in(text); });
    texts();
    slots();
    // Titles and outlets are part of what the index holds of a claim.
    for (std::int64_t claim :
         db_.all("SELECT DISTINCT m.claim_id FROM mention m JOIN article_version v ON v.article_id = m.article_id"
                 " WHERE holds(v.title) OR holds(v.source)"))
      claims_.insert(claim);
    const std::vector<std::int64_t> checks = fact_checks();
    for (const char* sql : kPlain) out_.places += changed(sql);
    for (const NamesInUse& in_use : kNames) rename(in_use);
    blank_log();
    if (out_.places == 0 && out_.blobs.empty()) return out_;
    for (std::int64_t claim : claims_) out_.claims.push_back(ClaimId{claim});
    std::sort(out_.blobs.begin(), out_.blobs.end());
    out_.blobs.erase(std::unique(out_.blobs.begin(), out_.blobs.end()), out_.blobs.end());
    const std::int64_t seq = t_.log.append({"desk", "redact", "places", {}, std::to_string(out_.places), because});
    for (const std::string& sha : out_.blobs)
      db_.run("INSERT OR IGNORE INTO redacted_blob (sha256, event) VALUES (?, ?)", sha, seq);
    settle_keys(seq);
    for (std::int64_t check : checks) {
      rekey_fact_check(db_, check);
      db_.run("UPDATE fact_check SET rev = ? WHERE id = ?", seq, check);
    }
    return out_;
  }

 private:
  std::int64_t changed(const char* sql) {
    db_.run(sql);
    return sqlite3_changes(db_.handle());
  }

  std::vector<std::int64_t> fact_checks() {
    std::vector<std::int64_t> found = db_.all(kFactChecks);
    for (std::int64_t id : found) {
      db_.run(
          "UPDATE event_payload SET salt = NULL, value = NULL WHERE which = 'new' AND seq = (SELECT event FROM "
          "fact_check WHERE id = ?)",
          id);
    }
    return found;
  }

  /// Under a name of ours, so that the claims in it, and their order, stay.
  void rename(const NamesInUse& in_use) {
    std::vector<std::string> names;
    {
      Query q = db_.query(in_use.unwanted);
      while (q.next()) names.push_back(q.text(0));
    }
    int n = 0;
    for (const std::string& name : names) {
      std::string other;
      do other = ++n == 1 ? "redacted" : fmt::format("redacted-{}", n);
      while (db_.find(in_use.is_there, other));
      for (const char* sql : in_use.rename)
        if (sql != nullptr) db_.run(sql, other, name);
      ++out_.places;
    }
  }

  void read_people() {
    Query q = db_.query("SELECT DISTINCT who FROM change WHERE holds(who) ORDER BY who");
    while (q.next()) out_.by.push_back(q.text(0));
  }

  /// Values of the log; also those that are words of a mention which lost some of them, though they hold only a part of what had to go.
  void blank_log() {
    // What the log says of verdict and progress is what the record is checked against, and are words of ours.
    out_.events = changed(
        "UPDATE event_payload SET salt = NULL, value = NULL WHERE value IS NOT NULL AND holds(value) AND (which = "
        "'why' OR"
        " seq NOT IN (SELECT seq FROM event WHERE field IN ('verdict', 'progress', 'state', 'merged_into')))");
    for (const std::string& was : former_) {
      db_.run("UPDATE event_payload SET salt = NULL, value = NULL WHERE value = ?", was);
      out_.events += sqlite3_changes(db_.handle());
    }
    out_.places += out_.events;
  }

  // ---- texts and what points into them ----

  void texts() {
    for (std::int64_t id : db_.all("SELECT id FROM article_text WHERE holds(text) ORDER BY id")) {
      ++out_.places;
      std::string before;
      {
        Query q = db_.query("SELECT text FROM article_text WHERE id = ?");
        q.bind(id);
        q.next();
        before = q.text(0);
      }
      const std::string after = words_.blanked(before);
      {
        Query q = db_.query("SELECT article_id, sha256 FROM article_version WHERE text_id = ? ORDER BY article_id");
        q.bind(id);
        for (; q.next(); out_.blobs.push_back(q.text(1))) articles_.insert(q.number(0));
      }
      for (std::int64_t mention : db_.all("SELECT m.id FROM mention m JOIN article_version v ON v.article_id = "
                                          "m.article_id AND v.version = m.version"
                                          " WHERE v.text_id = ? ORDER BY m.id",
                                          id))
        quote(mention, before, after);
      replace_text(id, after);
    }
    for (std::int64_t article : articles_) {
      drop_undo_of(db_, ArticleId{article});
      keep_passages(t_, article);
      for (std::int64_t claim : db_.all("SELECT DISTINCT claim_id FROM mention WHERE article_id = ?", article))
        claims_.insert(claim);
      out_.articles.push_back(ArticleId{article});
    }
  }

  /// Two texts that differed in these words only are one now.
  void replace_text(std::int64_t id, const std::string& text) {
    const std::string digest = sha256(text);
    const auto twin = db_.find("SELECT id FROM article_text WHERE sha256 = ? AND id <> ?", Blob{digest}, id);
    if (twin) {
      db_.run("UPDATE article_version SET text_id = ? WHERE text_id = ?", *twin, id);
      db_.run("DELETE FROM article_text WHERE id = ?", id);
    } else {
      db_.run("UPDATE article_text SET text = ?, sha256 = ? WHERE id = ?", text, Blob{digest}, id);
    }
  }

  /// A mention's words are those of its text, also where only a part of what had to go stands in them.
  void quote(std::int64_t mention, const std::string& before, const std::string& after) {
    std::string words, json;
    Span span;
    {
      Query q = db_.query(
          "SELECT m.text, m.slots, s.start, s.\"end\" FROM mention m JOIN mention_span s ON s.mention_id = m.id AND"
          " s.version = m.version AND s.ord = 0 WHERE m.id = ?");
      q.bind(mention);
      if (!q.next()) return;
      words = q.text(0);
      json = q.text(1);
      span = {static_cast<std::uint32_t>(q.number(2)), static_cast<std::uint32_t>(q.number(3))};
    }
    const std::string now(text::slice(after, span));
    if (now != words) {
      former_.insert(words);
      db_.run("UPDATE mention SET text = ? WHERE id = ?", now, mention);
      for (std::int64_t claim : db_.all("SELECT id FROM claim WHERE text = ?", words)) claims_.insert(claim);
      db_.run("UPDATE claim SET text = ? WHERE text = ?", now, words);
    }
    Slots slots = slots_from_json(json);
    read_again(slots, before, after);
    if (const std::string read = slots_to_json(slots); read != json)
      db_.run("UPDATE mention SET slots = ? WHERE id = ?", read, mention);
  }

  /// True where the words at the span lost some.
  static bool take_slice(std::string& words, const std::optional<Span>& span, const std::string& before,
                         const std::string& after) {
    if (!span || span->end > text::count_code_points(before) || span->start > span->end) return false;
    const std::string_view was = text::slice(before, *span), now = text::slice(after, *span);
    if (was == now) return false;
    if (words == was) words = now;
    return true;
  }

  void read_again(Slots& slots, const std::string& before, const std::string& after) {
    if (slots.figure) take_slice(slots.figure->text, slots.figure->span, before, after);
    if (slots.who) take_slice(slots.who->text, slots.who->span, before, after);
    if (slots.time) take_slice(slots.time->text, slots.time->span, before, after);
    if (slots.actor && take_slice(slots.actor->text, slots.actor->span, before, after)) slots.actor->id.reset();
    if (slots.place && take_slice(slots.place->text, slots.place->span, before, after)) {
      slots.place->name.reset();
      slots.place->id.reset();
    }
    for (AttributionLink& link : slots.attribution) {
      std::string cited;
      if (!take_slice(cited, link.span, before, after)) continue;
      link.name = Unwanted::blocks(link.name);
      link.id.reset();
    }
    blank(slots);
  }

  // ---- slots ----

  void blank(std::string& words) {
    if (words_.in(words)) words = words_.blanked(words);
  }
  void blank(std::optional<std::string>& words) {
    if (words) blank(*words);
  }
  void blank(Slots& slots) {
    if (slots.figure) {
      blank(slots.figure->text);
      if (slots.figure->of) blank(slots.figure->of->text);
    }
    if (slots.who) blank(slots.who->text);
    if (slots.time) blank(slots.time->text);
    if (slots.actor) {
      if (words_.in(slots.actor->text)) slots.actor->id.reset();
      blank(slots.actor->text);
      blank(slots.actor->id);
    }
    if (slots.place) {
      if (words_.in(slots.place->text)) slots.place->id.reset();
      for (auto* words : {&slots.place->name, &slots.place->id}) blank(*words);
      blank(slots.place->text);
    }
    for (AttributionLink& link : slots.attribution) {
      if (words_.in(link.name)) link.id.reset();
      blank(link.name);
      blank(link.id);
      blank(link.cue);
    }
  }

  /// Slots that no text holds: names taken over from elsewhere, what people typed, free claims.
  void slots() {
    struct Row {
      std::int64_t id = 0;
      std::string key, field, json;
    };
    const auto read = [&](const char* sql) {
      std::vector<Row> rows;
      Query q = db_.query(sql);
      while (q.next()) rows.push_back({q.number(0), q.text(1), q.text(2), q.text(3)});
      return rows;
    };
    const auto blanked = [&](const std::string& json) {
      Slots slots = slots_from_json(json);
      blank(slots);
      ++out_.places;
      return slots_to_json(slots);
    };
    for (const Row& row : read("SELECT id, claim_id, '', slots FROM mention WHERE holds(slots)")) {
      const std::string json = blanked(row.json);
      db_.run("UPDATE mention SET slots = ? WHERE id = ?", json, row.id);
      claims_.insert(std::stoll(row.key));
    }
    for (const Row& row : read("SELECT id, '', '', slots FROM claim WHERE holds(slots)")) {
      const std::string json = blanked(row.json);
      db_.run("UPDATE claim SET slots = ? WHERE id = ?", json, row.id);
      claims_.insert(row.id);
    }
    for (const Row& row : read("SELECT event, subject, field, value FROM edit WHERE holds(value)")) {
      // Of an article it is a detail, as it is.
      const bool of_article = ArticleId::parse(row.key).has_value();
      std::string value = of_article ? words_.blanked(row.json) : blanked(row.json);
      if (of_article) ++out_.places;
      db_.run("UPDATE edit SET value = ? WHERE subject = ? AND field = ? AND event = ?", value, row.key, row.field,
              row.id);
      if (const auto claim = ClaimId::parse(row.key)) claims_.insert(claim->number);
      if (const auto mention = MentionId::parse(row.key))
        claims_.insert(db_.find("SELECT claim_id FROM mention WHERE id = ?", mention->number).value_or(0));
    }
    // Words of claims whose mention was dealt with above are blanked already.
    for (std::int64_t claim : db_.all("SELECT id FROM claim WHERE holds(text)")) claims_.insert(claim);
    out_.places += changed("UPDATE claim SET text = blanked(text) WHERE holds(text)");
    out_.places += changed("UPDATE mention SET text = blanked(text) WHERE holds(text)");
  }

  /// Keys say what was there to whoever guesses it.
  void settle_keys(std::int64_t seq) {
    for (std::int64_t article : articles_) {
      db_.run("UPDATE mention SET former_key = NULL WHERE article_id = ?", article);
      rekey_article(db_, article);
    }
    for (std::int64_t claim : claims_)
      if (db_.find("SELECT 1 FROM claim WHERE id = ?", claim)) rekey_claim(db_, claim);
    make_unfindable(db_, {claims_.begin(), claims_.end()});
    for (std::int64_t claim : claims_) {
      if (db_.find("SELECT 1 FROM claim WHERE id = ? AND state = 'live'", claim)) make_findable(db_, claim);
      db_.run("UPDATE claim SET rev = ?, changed = ? WHERE id = ?", seq, t_.log.change().id, claim);
    }
  }

  Transaction& t_;
  Database& db_;
  const Unwanted& words_;
  Redacted out_;
  std::set<std::int64_t> articles_, claims_;
  std::set<std::string> former_;  // words of mentions before
};

}  // namespace

Result<Redacted> Store::Change::redact(const std::string& words, const std::vector<std::string>& blobs,
                                       const std::optional<std::string>& because) {
  return step(*impl_, [&]() -> Result<Redacted> {
    Unwanted unwanted(words);
    if (unwanted.empty()) return fail(ErrorCode::Refused, "there is no word in it");
    if (because && unwanted.in(*because))
      return fail(ErrorCode::Refused, "the reason has the very words that are to go in it",
                  "--because 'the source asked for it'");
    impl_->never_undone();
    impl_->db.leave_no_log();
    const SqlWords functions(impl_->db, unwanted);
    return Redaction(*impl_, unwanted).run(blobs, because);
  });
}

}  // namespace claimdex::store
