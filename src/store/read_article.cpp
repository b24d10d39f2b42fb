// Articles, their versions and origins, as people look at them.
#include <fmt/format.h>

#include "digest.hpp"
#include "impl.hpp"
#include "relations.hpp"
#include "translate.hpp"

namespace claimdex::store {

namespace {

void read_versions(Database& db, ArticleRecord& out) {
  Query q = db.query(
      "SELECT v.version, v.title, v.published, v.sha256, t.at, v.notice_start, v.notice_end FROM article_version v"
      " JOIN event e ON e.seq = v.event JOIN change t ON t.id = e.change_id WHERE v.article_id = ? ORDER BY v.version");
  q.bind(out.id.number);
  while (q.next()) {
    ArticleRecord::Version v{
        static_cast<int>(q.number(0)), q.text_or_null(1), q.text_or_null(2), q.text(3), q.text(4), {}};
    if (!q.is_null(5))
      v.notice = Span{static_cast<std::uint32_t>(q.number(5)), static_cast<std::uint32_t>(q.number(6))};
    out.versions.push_back(std::move(v));
  }
}

std::vector<ArticleId> articles(Database& db, const char* sql, std::int64_t id) {
  std::vector<ArticleId> out;
  Query q = db.query(sql);
  q.bind(id);
  while (q.next()) out.push_back(ArticleId{q.number(0)});
  return out;
}

}  // namespace

Result<ArticleRecord> Store::article(ArticleId id) {
  return guard([&]() -> Result<ArticleRecord> {
    Database& db = impl_->db;
    Snapshot snapshot(db);
    ArticleRecord out;
    {
      Query q = db.query(
          "SELECT a.uid, a.origin_id, o.agency, a.origin_by = 'person', a.newest, t.at, v.title, v.author,"
          " v.published, v.lang, v.source, a.url FROM article a JOIN origin o ON o.id = a.origin_id LEFT"
          " JOIN change t ON t.id = a.forgotten LEFT JOIN article_version v ON v.article_id = a.id"
          " AND v.version = a.newest WHERE a.id = ?");
      q.bind(id.number);
      if (!q.next()) return fail(ErrorCode::NotFound, fmt::format("there is no article {}", id.str()));
      out.id = id;
      out.uid = to_hex(q.view(0));
      out.origin = OriginId{q.number(1)};
      out.agency = q.text_or_null(2);
      out.origin_by_person = q.number(3) != 0;
      out.newest = static_cast<int>(q.number(4));
      out.forgotten = q.text_or_null(5);
      out.details = {q.text_or_null(6), q.text_or_null(7),  q.text_or_null(8),
                     q.text_or_null(9), q.text_or_null(10), q.text_or_null(11)};
    }
    read_versions(db, out);
    Query q = db.query("SELECT DISTINCT claim_id FROM mention WHERE article_id = ? AND state = 'live' ORDER BY 1");
    q.bind(id.number);
    while (q.next()) out.claims.push_back(ClaimId{q.number(0)});
    return out;
  });
}

Result<Article> Store::stored_article(ArticleId id, int version) {
  return guard([&]() -> Result<Article> {
    Query q = impl_->db.query(
        "SELECT v.name, v.title, v.author, v.published, v.lang, v.source, a.url, v.sha256, t.text FROM article a"
        " JOIN article_version v ON v.article_id = a.id JOIN article_text t ON t.id = v.text_id"
        " WHERE a.id = ? AND v.version = ?");
    q.bind(id.number, version);
    if (!q.next())
      return fail(ErrorCode::NotFound, fmt::format("there is no article {} with a version {}", id.str(), version));
    return Article{q.text(0),
                   {q.text_or_null(1), q.text_or_null(2), q.text_or_null(3), q.text_or_null(4), q.text_or_null(5),
                    q.text_or_null(6)},
                   q.text(7),
                   q.text(8)};
  });
}

Result<std::vector<ArticleId>> Store::articles_of(const std::optional<std::vector<ClaimId>>& claims) {
  return guard([&]() -> Result<std::vector<ArticleId>> {
    if (!claims) return articles(impl_->db, "SELECT id FROM article WHERE forgotten IS NULL AND id > ? ORDER BY id", 0);
    std::vector<ArticleId> out;
    for (ClaimId claim : *claims)
      for (ArticleId article :
           articles(impl_->db, "SELECT DISTINCT article_id FROM mention WHERE claim_id = ? AND state = 'live'",
                    present_claim(impl_->db, claim.number)))
        out.push_back(article);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
  });
}

Result<Copies> Store::copies(OriginId id, ArticleId but) {
  return guard([&]() -> Result<Copies> {
    Database& db = impl_->db;
    Snapshot snapshot(db);
    Copies out;
    {
      Query q = db.query("SELECT agency FROM origin WHERE id = ?");
      q.bind(id.number);
      if (!q.next()) return fail(ErrorCode::NotFound, fmt::format("there is no origin {}", id.str()));
      out.agency = q.text_or_null(0);
    }
    out.count = db.find("SELECT count(*) FROM article WHERE origin_id = ? AND forgotten IS NULL AND id <> ?", id.number,
                        but.number)
                    .value_or(0);
    Query q = db.query(
        "SELECT a.id, v.title, v.source, v.published FROM article a JOIN article_version v ON v.article_id = a.id AND "
        "v.version = a.newest WHERE a.origin_id = ? AND a.forgotten IS NULL AND a.id <> ? ORDER BY a.id LIMIT ?");
    q.bind(id.number, but.number, kCopiesNamed);
    while (q.next())
      out.first.push_back({ArticleId{q.number(0)}, q.text_or_null(1), q.text_or_null(2), q.text_or_null(3)});
    return out;
  });
}

Result<ClaimId> Store::claim_of(MentionId id) {
  return guard([&]() -> Result<ClaimId> {
    const auto claim = impl_->db.find("SELECT claim_id FROM mention WHERE id = ?", id.number);
    if (!claim) return fail(ErrorCode::NotFound, fmt::format("there is no mention {}", id.str()));
    return ClaimId{present_claim(impl_->db, *claim)};
  });
}

/// Events of articles are few beside those of claims, but there is no list of them: what was logged since is looked through.
Result<Store::ArticleChanges> Store::articles_since(std::int64_t after) {
  return guard([&]() -> Result<ArticleChanges> {
    Database& db = impl_->db;
    Snapshot snapshot(db);
    ArticleChanges out;
    CLAIMDEX_TRY(out.head, head());
    {
      Query q = db.query("SELECT hash FROM event WHERE seq = ?");
      q.bind(after);
      if (q.next()) out.hash = to_hex(q.view(0));
    }
    if (out.head.seq <= after) return out;
    out.all = db.find("SELECT 1 FROM event WHERE seq > ? AND action = 'redact' LIMIT 1", after).has_value();
    for (const std::int64_t id :
         db.all("SELECT DISTINCT CAST(substr(subject, 2) AS INTEGER) FROM event WHERE seq > ? AND"
                " subject GLOB 'a[0-9]*' ORDER BY 1",
                after))
      out.ids.push_back(ArticleId{id});
    return out;
  });
}

Result<std::optional<Article>> Store::present_article(ArticleId id) {
  return guard([&]() -> Result<std::optional<Article>> {
    const auto newest = impl_->db.find("SELECT newest FROM article WHERE id = ? AND forgotten IS NULL", id.number);
    if (!newest) return std::optional<Article>();
    CLAIMDEX_TRY(auto article, stored_article(id, static_cast<int>(*newest)));
    return std::optional<Article>(std::move(article));
  });
}

}  // namespace claimdex::store
