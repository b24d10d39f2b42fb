#include "log.hpp"

namespace claimdex::store {

namespace {

constexpr std::array<const char*, static_cast<std::size_t>(Counter::kCount)> kCounterNames{
    "article", "origin", "text", "claim", "mention", "evidence", "note", "relation", "change", "event", "fact_check"};

std::optional<std::string> hex(const std::optional<std::string>& bytes) {
  if (!bytes) return std::nullopt;
  return to_hex(*bytes);
}

std::optional<Blob> blob(const std::optional<std::string>& bytes) {
  if (!bytes) return std::nullopt;
  return Blob{*bytes};
}

}  // namespace

std::string payload_digest(std::string_view salt, std::string_view value) {
  return Sha256().add(salt).add(value).finish();
}

std::string hash_of(const ChangeInfo& change, const ChainLink& link) {
  std::optional<std::string> prev;
  if (!link.prev.empty()) prev = to_hex(link.prev);
  return Sha256()
      .add("claimdex event 1\n")
      .field(std::to_string(link.seq))
      .field(change.at)
      .field(change.who)
      .field(change.clock_injected ? "injected" : "real")
      .field("t" + std::to_string(change.id))
      .field(link.subject)
      .field(link.action)
      .field(link.field)
      .field(hex(link.old_digest))
      .field(hex(link.new_digest))
      .field(hex(link.why_digest))
      .field(prev)
      .finish();
}

Log::Log(Database& db, const Session& session, std::string command, std::optional<std::int64_t> resume_id)
    : db_(db), command_(std::move(command)) {
  Query q = db_.query("SELECT kind, last FROM counter");
  while (q.next())
    for (std::size_t i = 0; i < kCounterNames.size(); ++i)
      if (q.view(0) == kCounterNames[i]) last_[i] = q.number(1);
  first_ = last_;
  Query newest = db_.query("SELECT hash FROM event ORDER BY seq DESC LIMIT 1");
  if (newest.next()) last_hash_ = newest.text(0);
  change_ = {last_[static_cast<std::size_t>(Counter::Change)] + 1, session.now, session.user, session.clock_injected};
  if (resume_id) resume(*resume_id);
}

// The row decides who and when, since the hashes of its events cover them.
void Log::resume(std::int64_t id) {
  Query q = db_.query("SELECT at, who, clock_injected FROM change WHERE id = ?");
  q.bind(id);
  if (!q.next()) return;
  change_ = {id, q.text(0), q.text(1), q.number(2) != 0};
  change_written_ = true;
}

std::int64_t Log::next(Counter kind) { return ++last_[static_cast<std::size_t>(kind)]; }

void Log::write_change() {
  next(Counter::Change);
  db_.run("INSERT INTO change (id, at, who, clock_injected, command) VALUES (?, ?, ?, ?, ?)", change_.id, change_.at,
          change_.who, change_.clock_injected ? 1 : 0, command_);
  change_written_ = true;
}

std::int64_t Log::append(const EventFields& event) {
  if (!change_written_) write_change();
  struct Payload {
    const char* which;
    const std::optional<std::string>* value;
    std::string salt;
    std::optional<std::string> digest;
  };
  std::array<Payload, 3> payloads{Payload{"old", &event.old_value, {}, {}}, Payload{"new", &event.new_value, {}, {}},
                                  Payload{"why", &event.why, {}, {}}};
  for (Payload& p : payloads) {
    if (!*p.value) continue;
    p.salt = random_.take(16);
    p.digest = payload_digest(p.salt, **p.value);
  }
  ChainLink link{next(Counter::Event), event.subject,      event.action,       event.field,
                 payloads[0].digest,   payloads[1].digest, payloads[2].digest, last_hash_};
  last_hash_ = hash_of(change_, link);
  db_.run(
      "INSERT INTO event (seq, change_id, subject, action, field, old_digest, new_digest, why_digest, hash)"
      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      link.seq, change_.id, link.subject, link.action, link.field, blob(link.old_digest), blob(link.new_digest),
      blob(link.why_digest), Blob{last_hash_});
  for (const Payload& p : payloads)
    if (p.digest)
      db_.run("INSERT INTO event_payload (seq, which, salt, value) VALUES (?, ?, ?, ?)", link.seq, p.which,
              Blob{p.salt}, **p.value);
  return link.seq;
}

void Log::finish() {
  for (std::size_t i = 0; i < kCounterNames.size(); ++i)
    if (last_[i] != first_[i]) db_.run("UPDATE counter SET last = ? WHERE kind = ?", last_[i], kCounterNames[i]);
  first_ = last_;
}

}  // namespace claimdex::store
