// What `claimdex doctor` asks of the record: is the file sound, does the log verify, do the tables say what the log says,
// and are the words of every mention where its spans point?
#include <fmt/format.h>

#include <map>

#include "check.hpp"
#include "claimdex/text/text.hpp"
#include "fact_checks.hpp"
#include "impl.hpp"
#include "likeness.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

class Checker {
 public:
  explicit Checker(Database& db) : db_(db) {}

  std::vector<Finding> run() {
    file();
    check_schema(db_, findings_);
    check_counters(db_, findings_);
    check_words(db_, findings_);
    check_slots(db_, findings_);
    chain();
    log_against_claims();
    claims();
    mentions();
    dossiers();
    events();
    check_fact_checks(db_, findings_);
    return std::move(findings_);
  }

  std::vector<Finding> run_log() {
    chain();
    return std::move(findings_);
  }

 private:
  void add(std::string code, std::string subject, std::string message, std::string repair) {
    findings_.push_back({std::move(code), std::move(subject), std::move(message), std::move(repair)});
  }

  void file() {
    Query integrity = db_.query("PRAGMA integrity_check(20)");
    while (integrity.next())
      if (integrity.view(0) != "ok") add("integrity", "desk", "claims.db: " + integrity.text(0), kBackup);
    Query keys = db_.query("PRAGMA foreign_key_check");
    while (keys.next())
      add("foreign_key", "desk",
          fmt::format("row {} of {} refers to a row of {} that isn't there", keys.number(1), keys.text(0),
                      keys.text(2)),
          kBackup);
  }

  // ---- the log ----

  struct Payload {
    std::int64_t seq = 0;
    std::string which, salt, value;
    bool redacted = false;
  };

  void chain() {
    Query events = db_.query(
        "SELECT e.seq, e.subject, e.action, e.field, e.old_digest, e.new_digest, e.why_digest, e.hash, e.change_id,"
        " t.at, t.who, t.clock_injected FROM event e LEFT JOIN change t ON t.id = e.change_id ORDER BY e.seq");
    Query payloads = db_.query("SELECT seq, which, salt, value FROM event_payload ORDER BY seq, which");
    std::optional<Payload> payload = next_payload(payloads);
    std::string prev;
    std::int64_t expected = 1;
    while (events.next()) {
      ChainLink link{events.number(0),       events.text(1),         events.text(2),         events.text_or_null(3),
                     events.text_or_null(4), events.text_or_null(5), events.text_or_null(6), prev};
      if (link.seq != expected)
        add("log_gap", "desk", fmt::format("the log goes from event {} to event {}", expected - 1, link.seq), kBackup);
      expected = link.seq + 1;
      ChangeInfo change{events.number(8), events.text(9), events.text(10), events.number(11) != 0};
      prev = events.text(7);
      if (hash_of(change, link) != prev)
        add("log_chain", link.subject,
            fmt::format("event {} isn't what was written: its hash doesn't verify", link.seq), kBackup);
      check_payloads(link, payload, payloads);
    }
    std::int64_t counted = db_.find("SELECT last FROM counter WHERE kind = 'event'").value_or(0);
    if (counted != expected - 1)
      add("log_cut", "desk", fmt::format("the log ends at event {}, but {} were written", expected - 1, counted),
          kBackup);
  }

  static std::optional<Payload> next_payload(Query& q) {
    if (!q.next()) return std::nullopt;
    return Payload{q.number(0), q.text(1), q.text(2), q.text(3), q.is_null(2) && q.is_null(3)};
  }

  void check_payloads(const ChainLink& link, std::optional<Payload>& payload, Query& payloads) {
    std::map<std::string, std::optional<std::string>> digests{
        {"old", link.old_digest}, {"new", link.new_digest}, {"why", link.why_digest}};
    for (; payload && payload->seq <= link.seq; payload = next_payload(payloads)) {
      std::optional<std::string>& digest = digests[payload->which];
      bool sound = payload->seq == link.seq && digest &&
                   (payload->redacted || payload_digest(payload->salt, payload->value) == *digest);
      if (!sound)
        add("log_payload", link.subject,
            fmt::format("event {}: its {} value isn't what was written", payload->seq, payload->which), kBackup);
      digest.reset();
    }
    for (const auto& [which, digest] : digests)
      if (digest)
        add("log_payload", link.subject, fmt::format("event {}: its {} value is missing", link.seq, which), kBackup);
  }

  // ---- claims ----

  void dossiers() {
    Query gone = db_.query(
        "SELECT DISTINCT dossier FROM dossier_claim WHERE dossier NOT IN (SELECT name FROM dossier) ORDER BY dossier");
    while (gone.next()) add("dossier", "desk", "claims of a dossier that isn't there: " + gone.text(0), kBackup);
    Query q = db_.query(
        "SELECT c.id, d.dossier FROM dossier_claim d CROSS JOIN claim c ON c.id = d.claim_id WHERE c.state = 'merged'"
        " ORDER BY d.dossier, c.id");
    while (q.next())
      add("dossier", ClaimId{q.number(0)}.str(), "it was merged, and still stands in the dossier " + q.text(1),
          kBackup);
  }

  void events() {
    Query q = db_.query(
        "SELECT c.id FROM figure_event e CROSS JOIN claim c ON c.id = e.claim_id WHERE c.state = 'merged' ORDER BY "
        "c.id");
    while (q.next()) add("event", ClaimId{q.number(0)}.str(), "it was merged, and is still in an event", kBackup);
  }

  // The newest event on a field has to say what the table says; without one it has its first value.
  void log_against_claims() {
    Query q = db_.query(
        "SELECT c.id, c.verdict, c.progress, (SELECT p.value FROM event e"
        " JOIN event_payload p ON p.seq = e.seq AND p.which = 'new'"
        " WHERE e.subject = 'c' || c.id  AND e.field = 'verdict' ORDER BY e.seq DESC LIMIT 1), (SELECT p.value"
        " FROM event e JOIN event_payload p ON p.seq = e.seq AND p.which = 'new'"
        " WHERE e.subject = 'c' || c.id  AND e.field = 'progress' ORDER BY e.seq DESC LIMIT 1) FROM claim c");
    while (q.next()) {
      compare(q.number(0), "verdict", q.text(1), q.text_or_null(3).value_or("unchecked"));
      compare(q.number(0), "progress", q.text(2), q.text_or_null(4).value_or("new"));
    }
  }

  void compare(std::int64_t claim, const char* field, const std::string& record, const std::string& log) {
    if (record != log)
      add("log_record", ClaimId{claim}.str(), fmt::format("its {} is {}, but the log says {}", field, record, log),
          kBackup);
  }

  void claims() {
    Query q = db_.query(
        "SELECT c.id, c.text, m.text, m.claim_id, m.state, (SELECT count(*) FROM mention WHERE claim_id = c.id AND "
        "state = 'live'), c.slots IS NULL"
        " FROM claim c LEFT JOIN mention m ON m.id = c.first_mention WHERE c.state = 'live'");
    while (q.next()) {
      std::string handle = ClaimId{q.number(0)}.str();
      if (q.is_null(2)) {
        if (q.number(5) > 0 && q.number(6) != 0)
          add("first_mention", handle, "it has mentions, but none is its first", kBackup);
        continue;
      }
      if (q.number(3) != q.number(0) || q.view(4) != "live")
        add("first_mention", handle, "its first mention belongs to another claim", kBackup);
      else if (q.view(1) != q.view(2))
        add("claim_text", handle, "its words aren't those of its first mention", kBackup);
    }
    Query lost = db_.query(
        "SELECT m.id, c.id, c.state FROM mention m JOIN claim c ON c.id = m.claim_id WHERE m.state = 'live' AND "
        "c.state <> 'live'");
    while (lost.next())
      add("lost_mention", MentionId{lost.number(0)}.str(),
          fmt::format("it belongs to c{}, which is {}", lost.number(1), lost.text(2)), kBackup);
    if (db_.find("SELECT coalesce(max(id), 0) - count(*) FROM claim").value_or(0) != 0)
      add("claim_gap", "desk", "claims are missing: their numbers have gaps", kBackup);
    Query rev = db_.query("SELECT id FROM claim WHERE rev > (SELECT coalesce(max(seq), 0) FROM event)");
    while (rev.next()) add("revision", ClaimId{rev.number(0)}.str(), "it is newer than the log", kBackup);
  }

  // ---- words ----

  void mentions() {
    Query q = db_.query(
        "SELECT m.id, m.text, s.start, s.\"end\", m.article_id, s.version, s.ord, s.sentence_start, s.sentence_end,"
        " m.version FROM mention m JOIN mention_span s ON s.mention_id = m.id"
        " WHERE m.state = 'live' ORDER BY m.article_id, s.version, m.id, s.ord");
    std::optional<text::OffsetMap> offsets;
    std::string text;
    std::int64_t length = 0, article = 0, version = 0;
    while (q.next()) {
      if (q.number(4) != article || q.number(5) != version) {
        article = q.number(4);
        version = q.number(5);
        text = text_of(article, version);
        offsets.emplace(text);
        length = static_cast<std::int64_t>(text::count_code_points(text));
      }
      std::int64_t start = q.number(2), end = q.number(3);
      bool inside = start >= 0 && start <= end && end <= length && q.number(7) >= 0 && q.number(7) <= q.number(8) &&
                    q.number(8) <= length;
      if (inside && q.number(6) == 0) {
        std::uint32_t first = offsets->to_byte(static_cast<std::uint32_t>(start));
        std::uint32_t last = offsets->to_byte(static_cast<std::uint32_t>(end));
        const std::string_view words = std::string_view(text).substr(first, last - first);
        // Its text is that of the newest version that holds it; another one may have other quotation marks.
        inside = words == q.view(1) || (q.number(5) != q.number(9) && hashed_words(words) == hashed_words(q.view(1)));
      }
      if (!inside)
        add("mention_text", MentionId{q.number(0)}.str(),
            fmt::format("its words aren't at {}..{} of version {} of a{}", start, end, version, article), kBackup);
    }
    Query bare = db_.query(
        "SELECT id FROM mention WHERE state = 'live' AND NOT EXISTS (SELECT 1"
        " FROM mention_span WHERE mention_id = mention.id)");
    while (bare.next()) add("mention_text", MentionId{bare.number(0)}.str(), "it stands nowhere", kBackup);
    hashes();
  }

  std::string text_of(std::int64_t article, std::int64_t version) {
    Query q = db_.query(
        "SELECT t.text FROM article_version v JOIN article_text t ON t.id = v.text_id"
        " WHERE v.article_id = ? AND v.version = ?");
    q.bind(article, version);
    return q.next() ? q.text(0) : std::string();
  }

  void hashes() {
    Query q = db_.query(
        "SELECT t.sha256, t.text, (SELECT min(article_id) FROM article_version WHERE text_id = t.id)"
        " FROM article_text t");
    while (q.next())
      if (sha256(q.view(1)) != q.view(0))
        add("article_text", ArticleId{q.number(2)}.str(), "its text isn't what was read: its hash doesn't verify",
            kBackup);
  }

  Database& db_;
  std::vector<Finding> findings_;
};

}  // namespace

Result<std::vector<Finding>> Store::check() {
  return guard([&]() -> Result<std::vector<Finding>> {
    Snapshot snapshot(impl_->db);
    return Checker(impl_->db).run();
  });
}

Result<std::vector<Finding>> Store::check_log() {
  return guard([&]() -> Result<std::vector<Finding>> {
    Snapshot snapshot(impl_->db);
    return Checker(impl_->db).run_log();
  });
}

}  // namespace claimdex::store
