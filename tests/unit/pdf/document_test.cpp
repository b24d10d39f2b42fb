#include "document.hpp"

#include <doctest/doctest.h>

using namespace claimdex::pdf;

namespace {

constexpr const char* kHead = R"({"title":"Tolls","author":"A desk","date":"2031-05-20T12:00:00Z","running":"A desk"})";

TEST_CASE("a head, then a line for each paragraph") {
  const auto document = read_document(
      std::string(kHead) + "\n" +
      R"({"style":"fact","label":"Said by","tone":"warn","runs":[{"text":"a "},{"text":"b","as":"mark"}]})" + "\n" +
      R"({"style":"kind","anchor":"c1","bookmark":"c1: a","runs":[]})");
  REQUIRE(document.has_value());
  CHECK(document->title == "Tolls");
  CHECK(document->date == "2031-05-20T12:00:00Z");
  REQUIRE(document->blocks.size() == 2);
  const Block& fact = document->blocks[0];
  CHECK(fact.style == "fact");
  CHECK(fact.label == "Said by");
  CHECK(fact.tone == "warn");
  REQUIRE(fact.runs.size() == 2);
  CHECK(fact.runs[0].as == As::Plain);
  CHECK(fact.runs[1].as == As::Mark);
  CHECK(fact.runs[1].text == "b");
  CHECK(document->blocks[1].anchor == "c1");
  CHECK(document->blocks[1].bookmark == "c1: a");
}

TEST_CASE("anything else is no document") {
  for (const std::string bad : {"", "[]", "{", "\xff"}) CHECK_MESSAGE(!read_document(bad), bad);
  for (const std::string bad : {"", "{}", "{\"runs\":1}", "{\"runs\":[1]}", "{\"runs\":[{\"text\":\"\xff\"}]}"})
    CHECK_MESSAGE(!read_document(std::string(kHead) + "\n" + bad + "\n"), bad);
}

}  // namespace
