// Reading the log, and what is counted.
#include <algorithm>

#include "impl.hpp"
#include "relations.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

constexpr const char* kEvents =
    "SELECT e.seq, t.at, t.who, t.clock_injected, t.id, e.subject, e.action, e.field,"
    " (SELECT value FROM event_payload WHERE seq = e.seq AND which = 'old'),"
    " (SELECT value FROM event_payload WHERE seq = e.seq AND which = 'new'),"
    " (SELECT value FROM event_payload WHERE seq = e.seq AND which = 'why'),"
    " (SELECT hash FROM event WHERE seq = e.seq - 1), e.hash"
    " FROM (SELECT * FROM event ORDER BY seq DESC LIMIT ?) e JOIN change t ON t.id = e.change_id ORDER BY e.seq";
constexpr const char* kEventsOfSubject =
    "SELECT e.seq, t.at, t.who, t.clock_injected, t.id, e.subject, e.action, e.field, (SELECT value"
    " FROM event_payload WHERE seq = e.seq AND which = 'old'), (SELECT value"
    " FROM event_payload WHERE seq = e.seq AND which = 'new'), (SELECT value"
    " FROM event_payload WHERE seq = e.seq AND which = 'why'), (SELECT hash"
    " FROM event WHERE seq = e.seq - 1), e.hash FROM (SELECT *"
    " FROM event WHERE subject = ? ORDER BY seq DESC LIMIT ?) e JOIN change t ON t.id = e.change_id ORDER BY e.seq";

EventRecord read_event(const Query& q) {
  EventRecord e;
  e.seq = q.number(0);
  e.at = q.text(1);
  e.who = q.text(2);
  e.clock_injected = q.number(3) != 0;
  e.change = ChangeId{q.number(4)};
  e.subject = q.text(5);
  e.action = q.text(6);
  e.field = q.text_or_null(7);
  e.old_value = q.text_or_null(8);
  e.new_value = q.text_or_null(9);
  e.why = q.text_or_null(10);
  e.prev = to_hex(q.view(11));
  e.hash = to_hex(q.view(12));
  return e;
}

/// What happened to a claim before it was merged into another one is that one's history, too.
std::vector<std::string> subjects_of(Database& db, const std::string& handle) {
  const std::optional<ClaimId> claim = ClaimId::parse(handle);
  if (!claim) return {handle};
  std::vector<std::string> out;
  for (std::int64_t id : with_merged(db, claim->number)) out.push_back(ClaimId{id}.str());
  return out;
}

std::int64_t count(Database& db, const char* sql) { return db.find(sql).value_or(0); }

template <typename E>
std::vector<std::int64_t> count_by(Database& db, const char* sql) {
  std::vector<std::int64_t> out(Names<E>::values.size(), 0);
  Query q = db.query(sql);
  while (q.next()) out[static_cast<std::size_t>(q.word<E>(0))] = q.number(1);
  return out;
}

}  // namespace

Result<Revision> Store::head() {
  return guard([&]() -> Result<Revision> {
    Query q = impl_->db.query("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1");
    if (!q.next()) return Revision{};
    return Revision{q.number(0), to_hex(q.view(1))};
  });
}

Result<Store::Standing> Store::standing(std::int64_t seq) {
  return guard([&]() -> Result<Standing> {
    Query q = impl_->db.query("SELECT (SELECT max(rev) FROM claim), (SELECT hash FROM event WHERE seq = ?)");
    q.bind(seq);
    q.next();
    Standing standing;
    if (!q.is_null(0)) standing.content_seq = q.number(0);
    if (!q.is_null(1)) standing.hash = to_hex(q.view(1));
    return standing;
  });
}

Result<std::optional<std::string>> Store::last_event_at() {
  return guard([&]() -> Result<std::optional<std::string>> {
    Query q =
        impl_->db.query("SELECT t.at FROM event e JOIN change t ON t.id = e.change_id ORDER BY e.seq DESC LIMIT 1");
    if (!q.next()) return std::optional<std::string>();
    return std::optional<std::string>(q.text(0));
  });
}

Result<std::vector<EventRecord>> Store::events(const EventFilter& filter) {
  return guard([&]() -> Result<std::vector<EventRecord>> {
    Snapshot snapshot(impl_->db);
    std::vector<EventRecord> out;
    const std::int64_t limit = filter.limit.value_or(-1);
    if (!filter.subject) {
      Query q = impl_->db.query(kEvents);
      q.bind(limit);
      while (q.next()) out.push_back(read_event(q));
      return out;
    }
    const std::vector<std::string> subjects = subjects_of(impl_->db, *filter.subject);
    for (const std::string& subject : subjects) {
      Query q = impl_->db.query(kEventsOfSubject);
      q.bind(subject, limit);
      while (q.next()) out.push_back(read_event(q));
    }
    if (subjects.size() == 1) return out;
    std::sort(out.begin(), out.end(), [](const EventRecord& a, const EventRecord& b) { return a.seq < b.seq; });
    if (filter.limit && static_cast<std::int64_t>(out.size()) > *filter.limit)
      out.erase(out.begin(), out.end() - *filter.limit);
    return out;
  });
}

Result<DeskStats> Store::stats() {
  return guard([&]() -> Result<DeskStats> {
    Database& db = impl_->db;
    Snapshot snapshot(db);
    DeskStats s;
    s.articles = count(db, "SELECT count(*) FROM article WHERE forgotten IS NULL");
    s.mentions = count(db, "SELECT count(*) FROM mention WHERE state = 'live'");
    s.origins = count(db, "SELECT count(DISTINCT origin_id) FROM article WHERE forgotten IS NULL");
    s.by_verdict = count_by<Verdict>(db, "SELECT verdict, count(*) FROM claim WHERE state = 'live' GROUP BY verdict");
    s.by_progress =
        count_by<Progress>(db, "SELECT progress, count(*) FROM claim WHERE state = 'live' GROUP BY progress");
    s.by_kind = count_by<ClaimType>(db, "SELECT type, count(*) FROM claim WHERE state = 'live' GROUP BY type");
    for (std::int64_t n : s.by_verdict) s.claims += n;
    return s;
  });
}

}  // namespace claimdex::store
