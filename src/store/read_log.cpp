// Reading the log, and what is counted.
#include <algorithm>
#include <functional>
#include <limits>
#include <set>
#include <tuple>

#include "impl.hpp"
#include "relations.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

// Newest first and without their values: what is asked for is mostly among the newest, and values are read for what is shown only.
constexpr const char* kNewest =
    "SELECT e.seq, t.at, t.who, t.id FROM event e JOIN change t ON t.id = e.change_id ORDER BY e.seq DESC";
constexpr const char* kNewestOfSubject =
    "SELECT e.seq, t.at, t.who, t.id FROM event e JOIN change t ON t.id = e.change_id WHERE e.subject = ?"
    " ORDER BY e.seq DESC";
constexpr const char* kEvent =
    "SELECT e.seq, t.at, t.who, t.clock_injected, t.id, e.subject, e.action, e.field,"
    " (SELECT value FROM event_payload WHERE seq = e.seq AND which = 'old'),"
    " (SELECT value FROM event_payload WHERE seq = e.seq AND which = 'new'),"
    " (SELECT value FROM event_payload WHERE seq = e.seq AND which = 'why'),"
    " (SELECT hash FROM event WHERE seq = e.seq - 1), e.hash"
    " FROM event e JOIN change t ON t.id = e.change_id WHERE e.seq = ?";

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

/// The numbers of the events that a query finds, newest first, as many as are wanted.
void find_events(Query& q, const EventFilter& filter, std::vector<std::int64_t>& out) {
  const std::size_t enough =
      filter.limit ? out.size() + static_cast<std::size_t>(*filter.limit) : std::numeric_limits<std::size_t>::max();
  const std::string from = filter.days.from ? filter.days.from->iso() : "";
  while (out.size() < enough && q.next()) {
    if (filter.change && filter.change->number != q.number(3)) continue;
    if (filter.who && q.view(2) != *filter.who) continue;
    const std::string_view day = q.view(1).substr(0, 10);
    if (day < from || (filter.days.to && day > filter.days.to->iso())) continue;
    out.push_back(q.number(0));
  }
}

std::int64_t count(Database& db, const char* sql) { return db.find(sql).value_or(0); }

// Many claims are made in one change: these are counted without a look at it for each.
constexpr const char* kMade =
    "SELECT t.at, n FROM (SELECT created, count(*) AS n FROM claim WHERE state = 'live' GROUP BY +created)"
    " JOIN change t ON t.id = created";
// The few claims that somebody worked on lead to their events; what was undone counts for nothing.
constexpr const char* kDone =
    "SELECT c.id, e.action, t.at FROM claim c CROSS JOIN event e ON e.subject = 'c' || c.id JOIN change t ON t.id ="
    " e.change_id WHERE c.state = 'live' AND c.progress IN ('in_progress', 'checked', 'published', 'dismissed')"
    " AND e.action IN ('mark', 'publish')";

// In the order of the table: going through it by article would look for every mention by itself.
constexpr const char* kByOutlet =
    "SELECT v.source, sum(n) FROM (SELECT article_id, count(*) AS n FROM mention WHERE state = 'live' GROUP BY"
    " +article_id) m JOIN article a ON a.id = m.article_id JOIN article_version v ON v.article_id = a.id AND v.version "
    "="
    " a.newest GROUP BY v.source ORDER BY 2 DESC, 1";

/// All mentions, and the outlets that make the most of them. One that an article doesn't name is none.
void count_outlets(Database& db, DeskStats& out) {
  Query q = db.query(kByOutlet);
  while (q.next()) {
    out.mentions += q.number(1);
    if (q.is_null(0)) continue;
    ++out.outlets;
    if (static_cast<std::int64_t>(out.by_outlet.size()) < kOutletsCounted)
      out.by_outlet.push_back({q.text(0), q.number(1)});
  }
}

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

Store::Standing standing_of(Database& db, const char* sql, std::int64_t seq) {
  Query q = db.query(sql);
  q.bind(seq);
  q.next();
  Store::Standing standing;
  if (!q.is_null(0)) standing.content_seq = q.number(0);
  if (!q.is_null(1)) standing.hash = to_hex(q.view(1));
  return standing;
}

Result<Store::Standing> Store::standing(std::int64_t seq) {
  return guard([&]() -> Result<Standing> {
    return standing_of(impl_->db, "SELECT (SELECT max(rev) FROM claim), (SELECT hash FROM event WHERE seq = ?)", seq);
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
    std::vector<std::int64_t> found;
    if (!filter.subject) {
      Query q = impl_->db.query(kNewest);
      find_events(q, filter, found);
    } else {
      for (const std::string& subject : subjects_of(impl_->db, *filter.subject)) {
        Query q = impl_->db.query(kNewestOfSubject);
        q.bind(subject);
        find_events(q, filter, found);
      }
      // A fact-check came with others, in one event for all.
      if (const auto check = FactCheckId::parse(*filter.subject); check && !filter.change && !filter.who)
        if (const auto came = impl_->db.find("SELECT event FROM fact_check WHERE id = ?", check->number);
            came && std::find(found.begin(), found.end(), *came) == found.end())
          found.push_back(*came);
      std::sort(found.begin(), found.end(), std::greater<>());
      if (filter.limit && static_cast<std::int64_t>(found.size()) > *filter.limit)
        found.resize(static_cast<std::size_t>(*filter.limit));
    }
    std::vector<EventRecord> out;
    out.reserve(found.size());
    for (auto seq = found.rbegin(); seq != found.rend(); ++seq) {
      Query q = impl_->db.query(kEvent);
      q.bind(*seq);
      if (q.next()) out.push_back(read_event(q));
    }
    return out;
  });
}

Result<std::int64_t> Store::last_event_before(Day day) {
  return guard([&]() -> Result<std::int64_t> {
    // A clock may have been wrong: what came behind the first change of that day or later is not before it.
    const auto later = impl_->db.find("SELECT min(id) FROM change WHERE at >= ?", day.iso());
    if (!later) return impl_->db.find("SELECT max(seq) FROM event").value_or(0);
    return impl_->db.find("SELECT max(seq) FROM event WHERE change_id < ?", *later).value_or(0);
  });
}

Result<std::string> Store::event_time(std::int64_t seq) {
  return guard([&]() -> Result<std::string> {
    Query q = impl_->db.query("SELECT t.at FROM event e JOIN change t ON t.id = e.change_id WHERE e.seq = ?");
    q.bind(seq);
    return q.next() ? q.text(0) : std::string();
  });
}

Result<std::vector<ClaimId>> Store::claims_in_log(std::int64_t after, std::int64_t upto) {
  return guard([&]() -> Result<std::vector<ClaimId>> {
    Snapshot snapshot(impl_->db);
    std::set<std::int64_t> claims;
    std::vector<std::int64_t> mentions;
    {
      Query q = impl_->db.query(
          "SELECT DISTINCT subject FROM event WHERE seq > ? AND seq <= ? AND action NOT IN ('claim', 'mention')");
      q.bind(after, upto);
      while (q.next())
        if (const auto claim = ClaimId::parse(q.view(0)))
          claims.insert(claim->number);
        else if (const auto mention = MentionId::parse(q.view(0)))
          mentions.push_back(mention->number);
    }
    for (const std::int64_t mention : mentions)
      if (const auto claim = impl_->db.find("SELECT claim_id FROM mention WHERE id = ?", mention))
        claims.insert(*claim);
    std::set<std::int64_t> now;
    for (const std::int64_t claim : claims)
      if (const auto what = resolve(impl_->db, ClaimId{claim})) now.insert(*what);
    std::vector<ClaimId> out;
    for (const std::int64_t claim : now) out.push_back(ClaimId{claim});
    return out;
  });
}

Result<std::optional<std::int64_t>> Store::event_with_hash(const std::string& hash) {
  return guard([&]() -> Result<std::optional<std::int64_t>> {
    return impl_->db.find("SELECT seq FROM event WHERE lower(hex(hash)) = ?", hash);
  });
}

Result<DeskStats> Store::stats() {
  return guard([&]() -> Result<DeskStats> {
    Database& db = impl_->db;
    Snapshot snapshot(db);
    DeskStats s;
    s.articles = count(db, "SELECT count(*) FROM article WHERE forgotten IS NULL");
    s.origins = count(db, "SELECT count(DISTINCT origin_id) FROM article WHERE forgotten IS NULL");
    s.by_verdict = count_by<Verdict>(db, "SELECT verdict, count(*) FROM claim WHERE state = 'live' GROUP BY verdict");
    s.by_progress =
        count_by<Progress>(db, "SELECT progress, count(*) FROM claim WHERE state = 'live' GROUP BY progress");
    s.by_kind = count_by<ClaimType>(db, "SELECT type, count(*) FROM claim WHERE state = 'live' GROUP BY type");
    s.factchecks =
        count(db, "SELECT last FROM counter WHERE kind = 'fact_check'");  // handles without gaps, and no row ever goes
    s.evidence = count(db, "SELECT count(*) FROM evidence");
    s.dossiers = count(db, "SELECT count(*) FROM dossier");
    for (std::int64_t n : s.by_verdict) s.claims += n;
    count_outlets(db, s);
    return s;
  });
}

Result<std::vector<WeekCounts>> Store::weeks(Day last, int count) {
  return guard([&]() -> Result<std::vector<WeekCounts>> {
    Database& db = impl_->db;
    Snapshot snapshot(db);
    const Day first = last.plus(-last.weekday() - 7 * (count - 1));
    std::vector<WeekCounts> out(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) out[static_cast<std::size_t>(i)].monday = first.plus(7 * i);
    const auto week_of = [&](std::string_view at) -> WeekCounts* {
      const auto day = Day::parse(at.substr(0, 10));
      if (!day || *day < first || first.plus(7 * count) <= *day) return nullptr;
      return &out[static_cast<std::size_t>((day->number - first.number) / 7)];
    };
    Query made = db.query(kMade);
    while (made.next())
      if (WeekCounts* week = week_of(made.view(0))) week->read += made.number(1);
    std::set<std::tuple<const WeekCounts*, bool, std::int64_t>> counted;
    Query done = db.query(kDone);
    while (done.next()) {
      WeekCounts* week = week_of(done.view(2));
      const bool published = done.view(1) == "publish";
      if (week == nullptr || !counted.emplace(week, published, done.number(0)).second) continue;
      ++(published ? week->published : week->marked);
    }
    return out;
  });
}

}  // namespace claimdex::store
