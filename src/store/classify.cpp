// Is this document new? The same url with another text is a new version. The same text is a repeat where the url is known or
// there is none, and a copy under another url. A text that any version of the article had is a repeat: otherwise reading a folder
// that holds two versions twice would make four.
#include "classify.hpp"

#include "claimdex/core/date.hpp"
#include "identity.hpp"

namespace claimdex::store {

namespace {

struct Holder {  // a version of an article that has the text
  std::int64_t article = 0, origin = 0;
  int version = 0;
  bool newest = false, has_url = false;
};

/// The first of them, however many copies there are; the article under the same url is always among them.
std::vector<Holder> holders_of(Database& db, std::int64_t text_id, std::int64_t known) {
  std::vector<Holder> out;
  if (text_id == 0) return out;
  Query q = db.query(
      "WITH v (article_id, version) AS (SELECT article_id, version"
      " FROM article_version WHERE text_id = ?1 AND article_id = ?2 UNION ALL SELECT *"
      " FROM (SELECT article_id, version FROM article_version WHERE text_id = ?1"
      " AND article_id <> ?2 ORDER BY article_id, version LIMIT 64)) SELECT v.article_id, a.origin_id, v.version,"
      " v.version = a.newest, a.url_key IS NOT NULL FROM v JOIN article a ON a.id = v.article_id");
  q.bind(text_id, known);
  while (q.next())
    out.push_back({q.number(0), q.number(1), static_cast<int>(q.number(2)), q.number(3) != 0, q.number(4) != 0});
  return out;
}

/// Which details does the article know that the version doesn't? Known ones are never replaced.
std::vector<std::pair<std::string, std::string>> missing_details(Database& db, const Holder& holder,
                                                                 const Article& article) {
  std::vector<std::pair<std::string, std::string>> out;
  Query q = db.query(
      "SELECT v.title, v.author, v.published, v.lang, v.source, a.url"
      " FROM article_version v JOIN article a ON a.id = v.article_id WHERE v.article_id = ? AND v.version = ?");
  q.bind(holder.article, holder.version);
  if (!q.next()) return out;
  const ArticleDetails& d = article.details;
  const std::pair<const char*, const std::optional<std::string>*> fields[] = {
      {"title", &d.title}, {"author", &d.author}, {"published", &d.published},
      {"lang", &d.lang},   {"source", &d.source}, {"url", &d.url}};
  int column = 0;
  for (const auto& [name, value] : fields)
    if (q.is_null(column++) && *value && !(*value)->empty()) out.emplace_back(name, **value);
  return out;
}

void match(Classified& c, Outcome outcome, const Holder& holder) {
  c.outcome = outcome;
  c.article = holder.article;
  c.origin = holder.origin;
  c.version = holder.version;
}

void repeat_or_supply(Classified& c, Database& db, const Holder& holder, const Article& article) {
  match(c, Outcome::Repeat, holder);
  if (!holder.newest) return;  // what is said of an old version is no news of the newest
  c.details = missing_details(db, holder, article);
  if (!c.details.empty()) c.outcome = Outcome::Supplied;
}

/// Was `read` surely published before `present`? Unknown is no proof; on one day only times that are written alike are compared.
bool is_older(const std::optional<std::string>& read, const std::optional<std::string>& present) {
  if (!read || !present) return false;
  const std::optional<Day> a = published_day(*read), b = published_day(*present);
  if (!a || !b) return false;
  if (*a != *b) return *a < *b;
  constexpr std::size_t kZone = 19;  // behind "2031-03-10T18:05:00"
  return read->size() == present->size() && read->size() >= kZone && read->substr(kZone) == present->substr(kZone) &&
         *read < *present;
}

// Under its url: a text that it had, or a new version.
void classify_by_url(Classified& c, Database& db, const std::vector<Holder>& holders, std::int64_t id,
                     const Article& article) {
  const Holder* same = nullptr;
  for (const Holder& h : holders)
    if (h.article == id) same = &h;
  if (same != nullptr) return repeat_or_supply(c, db, *same, article);
  Query q = db.query(
      "SELECT a.origin_id, a.newest, v.published FROM article a JOIN article_version v ON v.article_id = a.id AND "
      "v.version = a.newest WHERE a.id = ?");
  q.bind(id);
  q.next();
  const bool older = is_older(article.details.published, q.text_or_null(2));
  match(c, older ? Outcome::OlderVersion : Outcome::NewVersion,
        {id, q.number(0), static_cast<int>(q.number(1)), true, true});
}

void classify_by_text(Classified& c, Database& db, const std::vector<Holder>& holders, const Article& article) {
  const Holder* best = &holders.front();
  for (const Holder& h : holders) {
    bool better = c.url_key ? !h.has_url && best->has_url : h.newest && !best->newest;
    if (better) best = &h;
  }
  if (c.url_key && best->has_url) return match(c, Outcome::Copy, *best);
  repeat_or_supply(c, db, *best, article);
}

}  // namespace

const std::string& Record::digest_of(const std::string& text) {
  if (last_digest_.empty() || text != last_text_) {
    last_text_ = text;
    last_digest_ = sha256(text);
  }
  return last_digest_;
}

Classified classify(Record& record, const Article& article) {
  Classified c;
  if (article.details.url) c.url_key = canonical_url(*article.details.url);
  const std::string& digest = record.digest_of(article.text);
  c.text_id = record.db.find("SELECT id FROM article_text WHERE sha256 = ?", Blob{digest}).value_or(0);
  std::optional<std::int64_t> known;
  if (c.url_key) known = record.db.find("SELECT id FROM article WHERE url_key = ?", *c.url_key);
  const std::vector<Holder> holders = holders_of(record.db, c.text_id, known.value_or(0));
  if (known)
    classify_by_url(c, record.db, holders, *known, article);
  else if (!holders.empty())
    classify_by_text(c, record.db, holders, article);
  return c;
}

}  // namespace claimdex::store
