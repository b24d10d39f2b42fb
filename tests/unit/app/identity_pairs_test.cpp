// Is it the same claim? Pairs of invented reports that a person has judged: tests/data/identity/README.md says how they are read.
// `unit_app -tc="same or not*" -s` shows what was missed.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <map>

#include "claimdex/extract/extractor.hpp"
#include "report_pairs.hpp"

using namespace claimdex;
using namespace claimdex::report_pairs;

namespace {

enum class Outcome { Apart, Proposed, Joined };

Outcome outcome_of(const Json& pair, const extract::Extractor& extractor, const fs::path& empty) {
  TempDir dir;
  for (const char* name : {"claims.db", "claims.db-wal"})
    if (fs::exists(empty / name)) fs::copy_file(empty / name, dir.path / name);
  store::Store store = *store::Store::open(dir.path, store::Store::Mode::Write);
  const auto put = [&](const Article& article) {
    auto change = *store.begin(kSession, "ingest");
    const auto done = *change.put_article(store::Prepared(article, extractor.annotate(article)));
    REQUIRE(change.commit());
    return done.article;
  };
  const Article a = article_of(pair["a"]);
  const ArticleId first = put(a);
  auto one = named(store, first, a, *text_at(pair, "a_words"));
  std::optional<ClaimId> other;
  if (pair["b"].IsNull()) {
    other = named(store, first, a, *text_at(pair, "b_words"));
  } else {
    const Article b = article_of(pair["b"]);
    other = named(store, put(b), b, *text_at(pair, "b_words"));
  }
  if (!one || !other) return Outcome::Apart;
  if (*one == *other) return Outcome::Joined;
  const std::vector<ClaimLink> links = *store.links(*other);
  for (const ClaimLink& link : links)
    if (link.other == *one && link.relation == Relation::Repeats) return Outcome::Proposed;
  return Outcome::Apart;
}

}  // namespace

TEST_CASE("same or not: the labelled pairs") {
  const extract::Extractor extractor = *extract::Extractor::load();
  TempDir empty;
  { auto made = *store::Store::create(empty.path, kSession); }
  std::ifstream in(CLAIMDEX_TEST_DATA "/identity/pairs.jsonl");
  std::map<std::string, std::array<int, 4>> by_rule;  // pairs, joined, proposed, apart
  std::string wrong, missed, unproposed;
  int same = 0, joined = 0, joined_right = 0, linked = 0, pairs = 0;
  for (std::string line; std::getline(in, line);) {
    rapidjson::Document pair;
    pair.Parse(line.c_str());
    REQUIRE_FALSE(pair.HasParseError());
    const Outcome outcome = outcome_of(pair, extractor, empty.path);
    const bool is_same = pair["same"].GetBool();
    const std::string name = *text_at(pair, "name");
    auto& row = by_rule[(is_same ? "same " : "different ") + *text_at(pair, "rule")];
    ++pairs;
    ++row[0];
    ++row[outcome == Outcome::Joined ? 1 : outcome == Outcome::Proposed ? 2 : 3];
    same += is_same;
    joined += outcome == Outcome::Joined;
    joined_right += is_same && outcome == Outcome::Joined;
    linked += is_same && outcome != Outcome::Apart;
    if (!is_same && outcome == Outcome::Joined) wrong += " " + name;
    if (is_same && outcome == Outcome::Apart) unproposed += " " + name;
    if (is_same && outcome == Outcome::Proposed) missed += " " + name;
  }
  std::string table = "\n";
  for (const auto& [rule, row] : by_rule)
    table += fmt::format("{:<24} {:>4} pairs  {:>4} joined {:>4} proposed {:>4} apart\n", rule, row[0], row[1], row[2],
                         row[3]);
  INFO(table, "joined wrongly:", wrong, "\nonly proposed:", missed, "\nnot even proposed:", unproposed);
  CHECK(pairs >= 200);
  CHECK(joined_right >= 0.99 * joined);  // precision
  CHECK(joined_right >= 0.80 * same);    // recall
  CHECK(linked >= 0.95 * same);          // recall with proposals
}
