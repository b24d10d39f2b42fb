#pragma once
#include <doctest/doctest.h>
#include <sqlite3.h>
#include <stdlib.h>

#include <filesystem>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "claimdex/store/store.hpp"
#include "claimdex/text/text.hpp"

/// A desk in a folder of its own, articles made in one line, and a way past the store to the file.
namespace claimdex::store::test {

namespace fs = std::filesystem;

class TempDir {
 public:
  TempDir() {
    std::string name = (fs::temp_directory_path() / "claimdex-store-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;
  ~TempDir() {
    std::error_code ignored;
    fs::permissions(path_, fs::perms::owner_all, ignored);
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

inline Session session(std::string now = "2031-04-02T10:00:00Z") { return {"ada", std::move(now), true}; }

/// The value, or the test ends with the error's words.
template <typename T>
T take(Result<T> result) {
  if (!result) FAIL("failed: " << result.error().message);
  return *std::move(result);
}
inline void done(const Result<void>& result) {
  if (!result) FAIL("failed: " << result.error().message);
}
template <typename T>
ErrorCode code_of(const Result<T>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().code;
}

/// An article and what was found in it. Claims are named by their words; the sentence is the line they stand in.
struct Doc {
  Article article;
  Annotation annotation;

  Doc(std::string text, ArticleDetails details = {}) {
    article.id = "memory";
    article.details = std::move(details);
    article.sha256 = std::string(64, '0');
    article.text = std::move(text);
    annotation.extractor = "en 1";
    for (std::size_t at = 0; at < article.text.size();) {
      const std::size_t end = std::min(article.text.find('\n', at), article.text.size());
      if (end > at) annotation.sentences.push_back({span(at, end), 0, Zone::Body});
      at = end + 1;
    }
  }

  /// The n-th place (from 0) where `words` stand.
  Doc& claim(const std::string& words, const std::function<void(Slots&)>& fill, int n = 0) {
    std::size_t at = article.text.find(words);
    for (; n > 0; --n) at = article.text.find(words, at + 1);
    REQUIRE(at != std::string::npos);
    std::size_t line = article.text.rfind('\n', at);
    std::size_t begin = line == std::string::npos ? 0 : line + 1;
    std::size_t end = std::min(article.text.find('\n', at), article.text.size());
    ExtractedClaim claim;
    claim.n = static_cast<std::uint32_t>(annotation.claims.size() + 1);
    claim.text = words;
    claim.spans = {span(at, at + words.size())};
    claim.sentence = span(begin, end);
    fill(claim.slots);
    annotation.claims.push_back(std::move(claim));
    return *this;
  }

 private:
  [[nodiscard]] Span span(std::size_t begin, std::size_t end) const {
    text::OffsetMap map(article.text);
    return map.to_span({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }
};

inline Figure people(double n) {
  Figure f;
  f.text = std::to_string(static_cast<int>(n));
  f.value = n;
  f.bounds.low = f.bounds.high = n;
  f.unit = "person";
  return f;
}

/// Slots of "n miners killed" with nothing else known.
inline void killed(Slots& s, double n) {
  s.type = ClaimType::CasualtyKilled;
  s.figure = people(n);
  s.worth = 0.9;
}
inline std::function<void(Slots&)> killed(double n) {
  return [n](Slots& s) { killed(s, n); };
}

inline std::function<void(Slots&)> quote(std::string speaker, SourceClass cls = SourceClass::Person) {
  return [speaker = std::move(speaker), cls](Slots& s) {
    s.type = ClaimType::AttributionQuote;
    s.form = Form::Direct;
    AttributionLink link;
    link.name = speaker;
    link.cls = cls;
    s.attribution = {link};
  };
}

/// An empty desk, made once: a copy of it costs no flush of the disk.
inline const TempDir& empty_desk() {
  static const TempDir dir;
  static const std::string uid = take(Store::create(dir.path(), session())).uid();
  return dir;
}

inline void copy_desk(const fs::path& from, const fs::path& to) {
  for (const char* name : {"claims.db", "claims.db-wal"})
    if (fs::exists(from / name)) fs::copy_file(from / name, to / name);
}

/// A desk to write to; empty unless it starts from a copy.
struct Desk {
  Desk() : Desk(empty_desk().path()) {}
  explicit Desk(const fs::path& original)
      : store((copy_desk(original, dir.path()), take(Store::open(dir.path(), Store::Mode::Write)))) {}

  TempDir dir;
  Store store;

  Ingested put(const Doc& doc, const std::string& now = "2031-04-02T10:00:00Z") {
    Store::Change change = take(store.begin(session(now), "ingest"));
    Ingested out = take(change.put_article(Prepared(doc.article, doc.annotation)));
    done(change.commit());
    return out;
  }
  void mark(ClaimId id, Verdict verdict, std::optional<std::string> reason) {
    Store::Change change = take(store.begin(session(), "mark"));
    done(change.mark(id, verdict, reason));
    done(change.commit());
  }
  ClaimRecord claim(std::int64_t number) {
    ClaimId id{number};
    return take(store.claims({&id, 1})).front();
  }
  std::int64_t events() { return take(store.head()).seq; }
  std::vector<std::string> findings() {
    std::vector<std::string> out;
    for (const Finding& f : take(store.check())) out.push_back(f.code + " " + f.subject);
    return out;
  }
};

/// What somebody with an SQLite shell could do.
inline void behind_its_back(const fs::path& dir, const std::string& sql) {
  sqlite3* db = nullptr;
  REQUIRE(sqlite3_open((dir / "claims.db").c_str(), &db) == SQLITE_OK);
  char* message = nullptr;
  int rc = sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message);
  std::string words = message == nullptr ? "" : message;
  sqlite3_free(message);
  sqlite3_close(db);
  INFO(sql, ": ", words);
  REQUIRE(rc == SQLITE_OK);
}

}  // namespace claimdex::store::test
