// Has it been checked before? A handful of fact-checks, asked in other words.
#include "claimdex/index/matcher.hpp"

#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <map>

using namespace claimdex;
using namespace claimdex::index;
namespace fs = std::filesystem;

namespace {

const std::vector<std::string> kClaims{
    "Velmark called up 300,000 reservists in September 2031.",
    "Velmark called up 30,000 reservists in March 2029.",
    "The ferry Havel sank with forty passengers on board.",
    "A photograph shows the governor of Lower Sarna asleep during the flood.",
    "The Central Election Commission counted ballots twice in Torvia.",
    "Nine miners died in Koldava because the alarm was switched off.",
    "Drinking sea water cures the common cold.",
    "Engineers cleared hundreds of thousands of mines near Osk.",
};

class Desk {
 public:
  Desk() {
    std::string name = (fs::temp_directory_path() / "claimdex-match-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    dir_ = name;
    auto writer = ChecksWriter::rebuild(checks());
    REQUIRE(writer.has_value());
    for (std::size_t i = 0; i < kClaims.size(); ++i) REQUIRE(writer->put(check(i + 1)).has_value());
    REQUIRE(writer->commit({"desk", 1, "one"}).has_value());
  }
  ~Desk() {
    std::error_code ignored;
    fs::remove_all(dir_, ignored);
  }
  [[nodiscard]] fs::path checks() const { return dir_ / "checks"; }
  static Comparable check(std::size_t number) {
    return {static_cast<std::int64_t>(number), kClaims[number - 1], "", std::nullopt};
  }
  [[nodiscard]] Matcher matcher() const {
    auto out = Matcher::open(dir_ / "none", checks(), [](std::span<const Candidate> asked) {
      std::vector<Comparable> texts;
      for (const Candidate& c : asked) texts.push_back(check(static_cast<std::size_t>(c.number)));
      return Result<std::vector<Comparable>>(std::move(texts));
    });
    REQUIRE(out.has_value());
    return *std::move(out);
  }

 private:
  fs::path dir_;
};

std::vector<MatchHit> ask(const Desk& desk, std::string_view text, std::size_t limit = 10) {
  Matcher matcher = desk.matcher();
  auto hits = matcher.match(text, limit);
  REQUIRE(hits.has_value());
  return *std::move(hits);
}

}  // namespace

TEST_CASE("the same thing in other words comes first") {
  const Desk desk;
  const std::vector<std::pair<const char*, std::int64_t>> rows{
      {"Three hundred thousand reservists have been called up by Velmark!", 1},
      {"RT @bob: velmark calling up 300k men #Velmark https://t.co/x", 1},
      {"velmark called up 30k", 2},
      {"three hundred thousand men", 1},  // words of a number are no words of their own
      {"40 people aboard when the ferry sank", 3},
      {"is this really the #LowerSarna governor sleeping while it floods?", 4},
      {"CEC counted twice", 5},
      {"koldava: alarm was off, 9 miners dead", 6},
  };
  for (const auto& row : rows) {
    CAPTURE(row.first);
    const std::vector<MatchHit> hits = ask(desk, row.first);
    REQUIRE_FALSE(hits.empty());
    CHECK(hits[0].which == Candidate{true, row.second});
    CHECK_FALSE(hits[0].why.empty());
  }
}

TEST_CASE("scores are between 0 and 1 and fall; the limit holds; the same question has the same answer") {
  const Desk desk;
  const std::vector<MatchHit> hits = ask(desk, "Velmark reservists ferry flood miners");
  for (std::size_t i = 0; i < hits.size(); ++i) {
    CHECK(hits[i].score > 0);
    CHECK(hits[i].score < 1);
    if (i > 0) CHECK(hits[i].score <= hits[i - 1].score);
  }
  CHECK(ask(desk, "Velmark reservists ferry flood miners", 1).size() == 1);
  const std::vector<MatchHit> again = ask(desk, "Velmark reservists ferry flood miners");
  REQUIRE(again.size() == hits.size());
  for (std::size_t i = 0; i < hits.size(); ++i) CHECK(again[i].which == hits[i].which);
}

TEST_CASE("nothing in a text is syntax, and none is too much") {
  const Desk desk;
  for (const char* text : {"", " ", "the and of", "🙂", "(((", "\"unclosed", "* OR NOT kind:", "Zvelmark XNUM:1",
                           "a:b..c", "'; DROP TABLE claim; --", "\x1b[31m"})
    CHECK(ask(desk, text).empty());
  CHECK(ask(desk, "\"Velmark* AND (reservists NOT 300,000").at(0).which.number == 1);
  std::string huge = "Velmark reservists ";
  while (huge.size() < 1'000'000) huge += "word" + std::to_string(huge.size()) + " ";
  CHECK_FALSE(ask(desk, huge).empty());
  CHECK(ask(desk, std::string(100'000, 'x')).empty());
}

TEST_CASE("without an index there is nothing; a row that changed is found in its new words only") {
  const Desk desk;
  auto none = Matcher::open("/nonexistent/a", "/nonexistent/b", nullptr);
  REQUIRE(none.has_value());
  CHECK(checks_state("/nonexistent/b") == State());
  CHECK(checks_state(desk.checks()) == State{"desk", 1, "one"});
  auto writer = ChecksWriter::open(desk.checks());
  REQUIRE(writer.has_value());
  REQUIRE(writer->put({7, "Ice is heavier than iron.", "", std::nullopt}).has_value());
  REQUIRE(writer->commit({"desk", 2, "two"}).has_value());
  CHECK(checks_state(desk.checks()).seq == 2);
  CHECK(ask(desk, "sea water cures colds").empty());
  CHECK(ask(desk, "heavier ice").at(0).which.number == 7);
}
