#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "claimdex/index/articles.hpp"
#include "sample_claims.hpp"

using namespace claimdex;
using namespace claimdex::index;

namespace {

ArticleText article(int id, std::string title, const std::string& body, const char* source = "Courier") {
  ArticleText out;
  out.id = ArticleId{id};
  out.text = title + "\n\n" + body;
  out.title = std::move(title);
  out.lang = "en";
  out.source = source;
  out.published = Day::from(2031, 3, id);
  return out;
}

std::string found(const TempDir& dir, std::string_view query) {
  auto searcher = Searcher::open(dir.index(), Texts::Articles);
  REQUIRE(searcher.has_value());
  const auto page = searcher->search(*parse_query(query), {}, {});
  REQUIRE(page.has_value());
  return list(page->ids);
}

void write(const TempDir& dir) {
  auto writer = ArticleWriter::rebuild(dir.index());
  REQUIRE(writer.has_value());
  REQUIRE(writer->put(article(1, "The ferry", "It sank near Sarna.")).has_value());
  REQUIRE(writer->put(article(2, "A storm", "A ferry sank. Nobody was on it.", "Sarna Post")).has_value());
  REQUIRE(writer->commit({"desk", 5, "hash"}).has_value());
}

}  // namespace

TEST_CASE("articles by their words, outlets and days; a title counts more, and no phrase crosses its end") {
  const TempDir dir;
  write(dir);
  CHECK(found(dir, "ferry") == "c1 c2");
  CHECK(found(dir, "sinking ferries") == "");
  CHECK(found(dir, "\"ferry sank\"") == "c2");
  CHECK(found(dir, "\"ferry it\"") == "");
  CHECK(found(dir, "ferry source:sarna") == "c2");
  CHECK(found(dir, "published:2031-03-01") == "c1");
  CHECK(found(dir, "lang:de") == "");
  CHECK(Searcher::open(dir.index(), Texts::Articles)->state() == State{"desk", 5, "hash"});
}

TEST_CASE("an article is replaced and taken out; what isn't committed isn't there") {
  const TempDir dir;
  write(dir);
  {
    auto writer = ArticleWriter::open(dir.index());
    REQUIRE(writer.has_value());
    CHECK(writer->state().seq == 5);
    CHECK(ArticleWriter::open(dir.index()).error().code == ErrorCode::DeskLocked);
    REQUIRE(writer->put(article(1, "The zeppelin", "It landed.")).has_value());
    REQUIRE(writer->remove(ArticleId{2}).has_value());
    REQUIRE(writer->remove(ArticleId{77}).has_value());
    CHECK(found(dir, "ferry") == "c1 c2");
    REQUIRE(writer->commit({"desk", 9, "later"}).has_value());
  }
  CHECK(found(dir, "ferry") == "");
  CHECK(found(dir, "zeppelin") == "c1");
  {
    auto writer = ArticleWriter::rebuild(dir.index());
    REQUIRE(writer->put(article(3, "Dropped", "Never seen.")).has_value());
  }
  CHECK(found(dir, "zeppelin") == "c1");
}

TEST_CASE("long articles are indexed piece by piece, and are one index in the end") {
  const TempDir dir;
  std::string long_body;
  while (long_body.size() < std::size_t{900} << 10) long_body += "The river rose again. ";
  {
    auto writer = ArticleWriter::rebuild(dir.index());
    REQUIRE(writer.has_value());
    for (int id : {1, 2, 3, 5, 6})
      REQUIRE(writer->put(article(id, "Day " + std::to_string(id), long_body + "Ferry " + std::to_string(id) + "."))
                  .has_value());
    REQUIRE(writer->remove(ArticleId{4}).has_value());
    REQUIRE(writer->commit({"desk", 5, "hash"}).has_value());
  }
  CHECK(found(dir, "river") == "c6 c5 c3 c2 c1");
  CHECK(found(dir, "\"ferry 5\"") == "c5");
  CHECK(Searcher::open(dir.index(), Texts::Articles)->state() == State{"desk", 5, "hash"});
}

TEST_CASE("a damaged index says so, and is built anew") {
  const TempDir dir;
  write(dir);
  std::ofstream(dir.index() / "iamglass") << "broken";
  CHECK(Searcher::open(dir.index(), Texts::Articles).error().code == ErrorCode::IndexStale);
  CHECK(ArticleWriter::open(dir.index()).error().code == ErrorCode::IndexStale);
  write(dir);
  CHECK(found(dir, "ferry") == "c1 c2");
}
