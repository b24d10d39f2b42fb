// Fact-checks from files: what is taken for one, what is said of a row that is none.
#include "claimdex/ingest/fact_checks.hpp"

#include <doctest/doctest.h>

#include <sstream>

using namespace claimdex;
using namespace claimdex::ingest;

namespace {

struct Read {
  std::vector<FactCheckWords> checks;
  std::vector<std::string> failed;  ///< "3: no claim in it"
  std::string file_error;
};

Read read(const std::string& bytes, CheckOptions options = {}) {
  Read out;
  std::istringstream in(bytes);
  auto done = read_fact_checks("-", in, options, [&](CheckItem&& item) {
    if (item.check)
      out.checks.push_back(*std::move(item.check));
    else
      out.failed.push_back(std::to_string(item.line.value_or(0)) + ": " + item.check.error().message);
    return true;
  });
  if (!done) out.file_error = done.error().message;
  return out;
}

using Failed = std::vector<std::string>;

CheckOptions small_rows() {
  CheckOptions small;
  small.max_bytes = 20;
  return small;
}

}  // namespace

TEST_CASE("a rating gets a verdict only where it can mean nothing else") {
  struct Row {
    const char* rating;
    std::optional<Verdict> verdict;
  };
  for (const Row& row : {Row{"False", Verdict::Refuted}, Row{"FALSE!", Verdict::Refuted},
                         Row{"refuted", Verdict::Refuted}, Row{"Pants on Fire!", Verdict::Refuted},
                         Row{"falsch", Verdict::Refuted}, Row{"ложь", Verdict::Refuted}, Row{"True", Verdict::Verified},
                         Row{"Mostly True", Verdict::MostlyVerified}, Row{"mostly_verified", Verdict::MostlyVerified},
                         Row{"Missing context", Verdict::Misleading}, Row{"Irreführend", Verdict::Misleading},
                         Row{"Unproven", Verdict::Unverifiable}, Row{"outdated", Verdict::Outdated},
                         // Nobody may guess these.
                         Row{"Mixture", std::nullopt}, Row{"Half true", std::nullopt},
                         Row{"Mostly false", std::nullopt}, Row{"not false", std::nullopt}, Row{"3 of 5", std::nullopt},
                         Row{"unchecked", std::nullopt}, Row{"", std::nullopt}}) {
    CAPTURE(row.rating);
    CHECK(verdict_of_rating(row.rating) == row.verdict);
  }
}

TEST_CASE("JSON Lines: every key, and only the claim is required") {
  const Read got = read(
      R"({"external_id":"x1","claim":"Forty boats sank.","title":"Did forty boats sink?","verdict":"False","url":"https://checks.example/1","published":"2031-03-04","speaker":"Ada Berg","publisher":"Checks Weekly","lang":"en","more":[1]})"
      "\n\n"
      R"({"claim":"Nine men died.","external_id":17,"verdict":null,"title":"  "})"
      "\r\n");
  CHECK(got.failed.empty());
  REQUIRE(got.checks.size() == 2);
  const FactCheckWords& first = got.checks[0];
  CHECK(first == FactCheckWords{"Forty boats sank.", "x1", "Did forty boats sink?", "False", "https://checks.example/1",
                                "2031-03-04", "Ada Berg", "Checks Weekly", "en", Verdict::Refuted});
  CHECK(got.checks[1] == FactCheckWords{"Nine men died.", "17", {}, {}, {}, {}, {}, {}, {}, {}});
}

TEST_CASE("a row that is no fact-check is named by its line, and the others go in") {
  const Read got = read(
      "{\"claim\":\"One.\"}\n{\"title\":\"none\"}\n{\"claim\":7}\n{\"claim\":\" \"}\nnonsense\n[1]\n"
      "{\"claim\":\"Six\",\"verdict\":[\"False\"]}\n{\"claim\":\"\xFF\"}\n{\"claim\":\"Two.\"}");
  CHECK(got.checks.size() == 2);
  CHECK(got.failed == Failed{"2: no \"claim\" in it", "3: \"claim\" is a number, not a string", "4: no claim in it",
                             "5: no valid JSON, at byte 1", "6: no ClaimReview in it",
                             "7: \"verdict\" is a list, not a string", "8: broken UTF-8 at byte 10"});
  CHECK(read("").file_error == "empty");
  CHECK(read(" \n \n").file_error == "empty");
}

TEST_CASE("a row that is too large is passed by, not kept") {
  CheckOptions small;
  small.max_bytes = 64;
  const Read got =
      read("{\"claim\":\"One.\"}\n{\"claim\":\"" + std::string(100, 'x') + "\"}\n{\"claim\":\"Two.\"}\n", small);
  CHECK(got.checks.size() == 2);
  CHECK(got.failed == Failed{"2: too large: more than 0 MB in one row"});
}

namespace {

std::string review(const std::string& claim, const std::string& rating) {
  return R"({"@context":"https://schema.org","@type":"ClaimReview","url":"https://checks.example/r","datePublished":"2031-03-04",)"
         R"("author":{"@type":"Organization","name":"Checks Weekly"},"claimReviewed":")" +
         claim +
         R"(","itemReviewed":{"@type":"Claim","author":[{"@type":"Person","name":"Ada Berg"}]},"reviewRating":)" +
         rating + "}";
}

}  // namespace

TEST_CASE(
    "ClaimReview of a claimdex: the verdict is known whatever the desk calls it, and the claim's language is its own") {
  const auto rated = [](const char* property, const char* value) {
    return std::string(R"({"@type":"ClaimReview","claimReviewed":"Boats sank.","inLanguage":"de",)") +
           R"("itemReviewed":{"@type":"Claim","inLanguage":"en"},"reviewRating":{"alternateName":"Nicht belegt!",)" +
           R"("identifier":{"@type":"PropertyValue","propertyID":")" + property + R"(","value":")" + value + "\"}}}";
  };
  const Read got = read(rated("claimdex.verdict", "disputed") + "\n" + rated("claimdex.verdict", "rubbish") + "\n" +
                        rated("another", "disputed"));
  REQUIRE(got.checks.size() == 3);
  CHECK(got.checks[0].verdict == Verdict::Disputed);
  CHECK(got.checks[0].rating == "Nicht belegt!");
  CHECK(got.checks[0].lang == "en");
  CHECK(got.checks[1].verdict == Verdict::Unverifiable);
  CHECK(got.checks[2].verdict == Verdict::Unverifiable);
}

TEST_CASE("ClaimReview, however it is wrapped") {
  const std::string one = review("Forty boats sank.", R"({"@type":"Rating","alternateName":"False","ratingValue":1})");
  const std::string two = review("Nine men [\\\"died}\\\"", R"({"ratingValue":"2","bestRating":5,"worstRating":1})");
  const std::vector<std::pair<const char*, std::string>> wrapped{
      {"a line each", one + "\n" + two},
      {"a list", "[" + one + ",\n" + two + "]"},
      {"a list on one line", "[" + one + "," + two + "]"},
      {"a graph", "{\"@context\":\"https://schema.org\",\n\"@graph\":[{\"@type\":\"WebPage\"," +
                      std::string("\"hasPart\":") + one + "},\n" + two + "]}"},
      {"a feed",
       "{\n \"@type\":\"DataFeed\",\"name\":\"[{\",\n \"dataFeedElement\":[\n{\"@type\":\"DataFeedItem\",\"item\":[" +
           one + "]},\n{\"@type\":\"DataFeedItem\",\"item\":" + two + "}]}"},
      {"a feed on one line", "{\"@type\":\"DataFeed\",\"dataFeedElement\":[{\"item\":[" + one + "," + two + "]}]}"}};
  for (const auto& row : wrapped) {
    CAPTURE(row.first);
    const Read got = read(row.second);
    CHECK(got.file_error.empty());
    CHECK(got.failed == Failed{});
    REQUIRE(got.checks.size() == 2);
    CHECK(got.checks[0] == FactCheckWords{"Forty boats sank.",
                                          {},
                                          {},
                                          "False",
                                          "https://checks.example/r",
                                          "2031-03-04",
                                          "Ada Berg",
                                          "Checks Weekly",
                                          {},
                                          Verdict::Refuted});
    CHECK(got.checks[1].claim == "Nine men [\"died}\"");
    CHECK(got.checks[1].rating == "2 (1 to 5)");
    CHECK_FALSE(got.checks[1].verdict.has_value());
  }
  CheckOptions small;
  small.max_bytes = one.size() + 100;
  CHECK(read("{\"dataFeedElement\":[" + one + "," + one + "," + two + "]}", small).checks.size() == 3);
  std::string spread = one;
  for (std::size_t at = 0; (at = spread.find(",\"", at)) != std::string::npos; at += 2) spread.insert(at + 1, "\n");
  CHECK(read(spread).checks.size() == 1);
}

TEST_CASE("JSON that isn't: said once for the file, what stood before it goes in") {
  const std::string one = review("Forty boats sank.", "null");
  CHECK(read("{\n\"a\":1\n}").failed == Failed{"1: no \"claim\" in it"});
  const Read cut = read("[" + one + ",\n" + one.substr(0, 40));
  CHECK(cut.checks.size() == 1);
  CHECK(cut.file_error == "no valid JSON: brackets or quotation marks don't fit together");
  CHECK(read("[]").file_error == "no fact-check in it");
  CHECK(read("{\n" + std::string(20000, '[')).file_error ==
        "no valid JSON: brackets or quotation marks don't fit together");
}

TEST_CASE("a table: its header is known by name, or said") {
  const Read csv = read(
      "\xEF\xBB\xBFID,Statement,Rating,Link,Claimant\r\n"
      "1,\"Forty boats, and a ferry, sank.\",False,https://checks.example/1,Ada Berg\r\n"
      "2,\"She said \"\"no\"\"\nand left.\",Mixture,,\r\n"
      "3,,True,,\r\n"
      "4,\"open\n");
  REQUIRE(csv.checks.size() == 2);
  CHECK(csv.checks[0] == FactCheckWords{"Forty boats, and a ferry, sank.",
                                        "1",
                                        {},
                                        "False",
                                        "https://checks.example/1",
                                        {},
                                        "Ada Berg",
                                        {},
                                        {},
                                        Verdict::Refuted});
  CHECK(csv.checks[1].claim == "She said \"no\"\nand left.");
  CHECK(csv.failed == Failed{"5: no claim in it", "6: a quotation mark is never closed"});

  CHECK(read("claim\n\"never closed\nsecond\nthird\n", small_rows()).checks.empty());

  CHECK(read("claim\tverdict\nNine men died.\tTrue\n").checks.at(0).verdict == Verdict::Verified);
  CHECK(read("claim;verdict\nNine men died.;True\n").checks.at(0).verdict == Verdict::Verified);

  CheckOptions named;
  named.columns = *read_columns("claim=Was behauptet wird,verdict=Stufe");
  CHECK(read("Stufe,Was behauptet wird\nfalsch,Neun Boote sanken.\n", named).checks.at(0).verdict == Verdict::Refuted);
  CHECK(read("Stufe,Behauptung\n", named).file_error == "no column \"Was behauptet wird\" in its header");
  CHECK(read("a,b\n1,2\n").file_error == "neither JSON nor a table with a column of claims");
  for (const char* wrong : {"claim", "claim=", "=x", "worth=x"}) CHECK_FALSE(read_columns(wrong).has_value());
}
