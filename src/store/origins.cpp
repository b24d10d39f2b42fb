// Two articles are copies of one report when the shorter one's words stand in the longer one: half of its shingles, enough of them
// that it can't be chance, and most of its names and numbers, since reports from one mould differ in nothing else. So a cut copy belongs to the
// whole report, whichever was read first, and one that was merged from two reports to both: its sentences each to the report they come from, the
// article to the one with the larger share.
//
// Two agencies on the same event share names, figures and a quotation, far less than half. Tables and boilerplate ("all rights reserved") are
// shared by articles that have nothing to do with each other: a sentence that many origins have is no trace, and a few equal
// lines in short texts are not enough.
#include "origins.hpp"

#include <algorithm>
#include <cstdlib>

#include "claimdex/core/date.hpp"
#include "rekey.hpp"

namespace claimdex::store {

namespace {

constexpr int kManyOrigins = 16;          // have it: boilerplate
constexpr std::size_t kCandidates = 6;    // looked at closely
constexpr int kOfOneOrigin = 2;           // of these candidates
constexpr int kManyMarks = 12;            // of an article: where there are as many, one in common is chance
constexpr std::size_t kLeastShared = 20;  // shingles, about two sentences
constexpr int kLeastPercent = 50;         // of the shorter one's shingles
constexpr int kHopeful = 3;  // times the share that marks tell of: they are few, so a copy may have fewer in common
constexpr std::size_t kShort = 50;               // shared shingles: fewer may be a mould's words
constexpr std::size_t kTellingOfShort = 75;      // percent of the shorter one's names and numbers that both must have
constexpr std::size_t kTellingWithNumbers = 60;  // the same where no number of the shorter one is missing
constexpr std::size_t kTelling = 40;             // the same where more is shared
constexpr std::int64_t kDaysApart = 7;           // a copy appears sooner
constexpr std::size_t kNumbersOfOld = 90;        // percent, in one that appears later
constexpr std::size_t kLong = 60;                // shared shingles: no mould has as many without one common number
constexpr std::size_t kWholeLead = 92;    // percent of its lead that a report has in one that was put together from it
constexpr std::size_t kOtherLead = 50;    // percent of its lead that such a one has from the report at most
constexpr std::size_t kOtherReport = 80;  // shingles that it has from others at least
constexpr std::size_t kPassagePercent = 50;  // of a sentence, to be a copied one

struct Candidate {
  std::int64_t origin = 0, article = 0;
  int marks = 0;
  Contents contents;
  std::size_t shared = 0;
  int percent = 0;
};

std::int64_t as_key(std::uint64_t hash) { return static_cast<std::int64_t>(hash); }

void tally(std::vector<Candidate>& all, std::int64_t origin, std::int64_t article) {
  for (Candidate& c : all)
    if (c.origin == origin && c.article == article) {
      ++c.marks;
      return;
    }
  all.push_back({origin, article, 1, {}, 0, 0});
}

/// What a look at the words would surely refuse isn't worth reading them: one mark in ten promises a tenth of the shingles.
bool may_be_copy(Database& db, std::int64_t article, std::int64_t shared_marks, std::int64_t marks, std::int64_t own) {
  const auto other = db.find("SELECT shingles FROM article WHERE id = ?", article);
  return !other || shared_marks * own * kHopeful * 100 >= std::min(own, *other) * kLeastPercent * marks;
}

std::vector<Candidate> candidates(Database& db, const std::vector<Passage>& passages, const Contents& own,
                                  std::int64_t self) {
  std::vector<Candidate> all;
  int marks = 0, telling = 0;
  for (const Passage& p : passages)
    for (std::uint64_t mark : p.marks) {
      ++marks;
      std::vector<std::pair<std::int64_t, std::int64_t>> rows;
      Query q = db.query("SELECT origin_id, article_id FROM passage WHERE hash = ? LIMIT 17");
      static_assert(kManyOrigins == 16);
      q.bind(as_key(mark));
      while (q.next()) rows.emplace_back(q.number(0), q.number(1));
      if (rows.size() > kManyOrigins) continue;
      ++telling;
      for (const auto& [origin, article] : rows)
        if (article != self) tally(all, origin, article);
    }
  std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
    return a.marks != b.marks ? a.marks > b.marks : a.article < b.article;
  });
  // Many copies of one report mustn't crowd out the other report that is in this one, too.
  std::vector<Candidate> best;
  const int least = marks >= kManyMarks ? 2 : 1;
  const auto own_size = static_cast<std::int64_t>(own.shingles.size());
  for (Candidate& c : all) {
    if (c.marks < least) break;
    const auto same = std::count_if(best.begin(), best.end(), [&](const Candidate& b) { return b.origin == c.origin; });
    if (same == kOfOneOrigin) continue;
    int of_origin = 0;
    for (const Candidate& o : all)
      if (o.origin == c.origin) of_origin += o.marks;
    if (!may_be_copy(db, c.article, of_origin, telling, own_size)) continue;
    best.push_back(std::move(c));
    if (best.size() == kCandidates) break;
  }
  return best;
}

/// Names and numbers of the shorter one that the longer one has, too. A copy's credit and sign-off bring some of its own.
bool tells_the_same(const Contents& shorter, const Contents& longer, std::size_t shared) {
  const std::size_t names = count_shared(shorter.names, longer.names);
  const std::size_t numbers = count_shared(shorter.numbers, longer.numbers);
  const std::size_t all = shorter.names.size() + shorter.numbers.size(), both = names + numbers;
  if (shared >= kLong) return both * 100 >= all * kTelling;
  if (!shorter.numbers.empty() && numbers == 0) return false;
  if (shared >= kShort) return both * 100 >= all * kTelling;
  const bool same_numbers = shorter.numbers.size() >= 3 && numbers + 1 >= shorter.numbers.size();
  const std::size_t least = numbers == shorter.numbers.size() ? kTellingWithNumbers : kTellingOfShort;
  return both * 100 >= all * least || (same_numbers && 2 * names >= shorter.names.size());
}

/// Is one a copy of the other, or cut from it?
bool is_copy(Database& db, Candidate& c, const Contents& own, std::optional<std::int64_t> published) {
  Query q = db.query(
      "SELECT t.text, v.title, v.published FROM article a JOIN article_version v ON v.article_id = a.id"
      " AND v.version = a.newest JOIN article_text t ON t.id = v.text_id WHERE a.id = ?");
  q.bind(c.article);
  if (!q.next()) return false;
  c.contents = contents_of(q.view(0), q.text_or_null(1));
  c.shared = count_shared(own.shingles, c.contents.shingles);
  const Contents& shorter = own.shingles.size() <= c.contents.shingles.size() ? own : c.contents;
  if (shorter.shingles.empty()) return false;
  c.percent = static_cast<int>(c.shared * 100 / shorter.shingles.size());
  if (c.shared < kLeastShared || c.percent < kLeastPercent) return false;
  const Contents& longer = &shorter == &own ? c.contents : own;
  // What comes back after weeks in the same words with other numbers is a mould: results, weather, tables.
  std::optional<Day> day;
  if (!q.is_null(2)) day = published_day(q.view(2));
  if (published && day && std::abs(*published - day->number) > kDaysApart &&
      count_shared(shorter.numbers, longer.numbers) * 100 < shorter.numbers.size() * kNumbersOfOld)
    return false;
  return tells_the_same(shorter, longer, c.shared);
}

std::size_t percent_in(const std::vector<std::uint64_t>& part, const std::vector<std::uint64_t>& whole) {
  return part.empty() ? 0 : count_shared(part, whole) * 100 / part.size();
}

std::vector<std::int64_t> marks_of(Database& db, std::int64_t article) {
  return db.all("SELECT hash FROM passage WHERE article_id = ?", article);
}

/// A person said whose report it is: no rule says otherwise.
bool said_by_person(Database& db, std::int64_t article) {
  return db.find("SELECT 1 FROM article WHERE id = ? AND origin_by = 'person'", article).has_value();
}

/// A report is cut from its end, so that where its beginning stands whole in one that begins otherwise and tells as much as another report besides, that
/// one was put together. A few words before it may be a notice of correction or a new beginning.
bool was_put_together(const Candidate& other, const Contents& own) {
  return percent_in(own.lead, other.contents.shingles) >= kWholeLead &&
         percent_in(other.contents.lead, own.shingles) <= kOtherLead &&
         other.contents.shingles.size() >= other.shared + kOtherReport;
}

}  // namespace

std::int64_t new_origin(Transaction& t) {
  const std::int64_t id = t.log.next(Counter::Origin);
  t.db.run("INSERT INTO origin (id, uid) VALUES (?, ?)", id, Blob{t.log.uid()});
  return id;
}

Provenance find_provenance(Database& db, const std::vector<Passage>& passages, const Contents& contents,
                           std::optional<std::int64_t> published, std::int64_t self) {
  Provenance out;
  out.of.assign(passages.size(), 0);
  if (said_by_person(db, self)) return out;
  std::vector<Candidate> copies = candidates(db, passages, contents, self);
  copies.erase(
      std::remove_if(copies.begin(), copies.end(), [&](Candidate& c) { return !is_copy(db, c, contents, published); }),
      copies.end());
  const auto put_together = std::stable_partition(copies.begin(), copies.end(),
                                                  [&](const Candidate& c) { return !was_put_together(c, contents); });
  for (auto it = put_together; it != copies.end(); ++it)
    if (!said_by_person(db, it->article)) out.merged_into.push_back(it->article);
  copies.erase(put_together, copies.end());
  // Most in common; of two that have it all the smaller one, since the larger one was put together from it.
  const auto size = [](const Candidate& c) { return c.contents.shingles.size(); };
  std::stable_sort(copies.begin(), copies.end(), [&](const Candidate& a, const Candidate& b) {
    return a.shared != b.shared ? a.shared > b.shared : size(a) < size(b);
  });
  if (copies.empty()) return out;
  out.origin = copies.front().origin;
  out.copied_from = copies.front().article;
  out.percent = copies.front().percent;
  std::stable_sort(copies.begin(), copies.end(),
                   [&](const Candidate& a, const Candidate& b) { return size(a) < size(b); });
  for (std::size_t i = 0; i < passages.size(); ++i)
    for (const Candidate& c : copies) {
      const auto& own = passages[i].shingles;
      if (own.empty() || count_shared(own, c.contents.shingles) * 100 < own.size() * kPassagePercent) continue;
      out.of[i] = c.origin;
      for (std::uint64_t mark : passages[i].marks)
        if (!std::binary_search(c.contents.shingles.begin(), c.contents.shingles.end(), mark))
          out.edited.emplace_back(mark, c.origin);
      break;
    }
  return out;
}

void give_back(Transaction& t, std::int64_t merged, const Contents& contents, std::int64_t origin,
               std::int64_t article) {
  struct Row {
    std::int64_t id = 0;
    std::vector<std::uint64_t> shingles;
  };
  std::vector<Row> rows;
  {
    Query q = t.db.query(
        "SELECT m.id, substr(x.text, s.sentence_start + 1, s.sentence_end - s.sentence_start) FROM mention m"
        " JOIN mention_span s ON s.mention_id = m.id AND s.version = m.version AND s.ord = 0"
        " JOIN article_version v ON v.article_id = m.article_id AND v.version = m.version"
        " JOIN article_text x ON x.id = v.text_id WHERE m.article_id = ?");
    q.bind(merged);
    while (q.next()) rows.push_back({q.number(0), contents_of(q.view(1), {}).shingles});
  }
  for (const Row& row : rows)
    if (percent_in(row.shingles, contents.shingles) >= kPassagePercent)
      t.db.run("UPDATE mention SET origin_id = ? WHERE id = ?", origin, row.id);
  rekey_article(t.db, merged);
  t.log.append({ArticleId{merged}.str(),
                "copy",
                "origin",
                {},
                OriginId{origin}.str(),
                "the words of " + ArticleId{article}.str() + " stand in it"});
}

namespace {

/// Each passage goes to the first of these that has it; nobody has the others any more.
void pass_on(Transaction& t, std::int64_t article, bool stays) {
  constexpr const char* kHeirs =
      "SELECT a.id, x.text, v.title FROM article a JOIN article_version v ON v.article_id = a.id"
      " AND v.version = a.newest JOIN article_text x ON x.id = v.text_id WHERE a.origin_id = (SELECT origin_id"
      " FROM article WHERE id = ?1) AND (a.id <> ?1 OR ?2) AND a.forgotten IS NULL"
      " ORDER BY a.id = ?1 DESC, a.shingles DESC, a.id LIMIT 6";
  std::vector<std::pair<std::int64_t, Contents>> heirs;
  {
    Query q = t.db.query(kHeirs);
    q.bind(article, stays ? 1 : 0);
    while (q.next()) heirs.emplace_back(q.number(0), contents_of(q.view(1), q.text_or_null(2)));
  }
  for (std::int64_t mark : marks_of(t.db, article)) {
    const auto heir = std::find_if(heirs.begin(), heirs.end(), [&](const auto& one) {
      const auto& shingles = one.second.shingles;
      return std::binary_search(shingles.begin(), shingles.end(), static_cast<std::uint64_t>(mark));
    });
    if (heir == heirs.end())
      t.db.run("DELETE FROM passage WHERE hash = ? AND article_id = ?", mark, article);
    else if (heir->first != article)
      t.db.run("UPDATE passage SET article_id = ? WHERE hash = ? AND article_id = ?", heir->first, mark, article);
  }
}

}  // namespace

void hand_over_passages(Transaction& t, std::int64_t article) { pass_on(t, article, false); }
void keep_passages(Transaction& t, std::int64_t article) { pass_on(t, article, true); }

void remember_passages(Database& db, const std::vector<Passage>& passages, const Provenance& provenance,
                       std::int64_t origin, std::int64_t article) {
  const auto remember = [&](std::uint64_t mark, std::int64_t of) {
    db.run("INSERT OR IGNORE INTO passage (hash, origin_id, article_id) VALUES (?, ?, ?)", as_key(mark), of, article);
  };
  for (std::size_t i = 0; i < passages.size(); ++i)
    for (std::uint64_t mark : passages[i].marks)
      if (provenance.of[i] == 0) remember(mark, origin);
  for (const auto& [mark, of] : provenance.edited) remember(mark, of);
}

}  // namespace claimdex::store
