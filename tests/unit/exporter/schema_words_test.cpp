#include <doctest/doctest.h>
#include <rapidjson/document.h>
#include <rapidjson/istreamwrapper.h>
#include <rapidjson/pointer.h>

#include <fstream>
#include <string>
#include <vector>

#include "claimdex/core/annotation.hpp"
#include "claimdex/core/record.hpp"

/// The vocabularies of the schemas and of the program are the same words in the same order: adding one to the code without
/// adding it to the promise fails here.
using namespace claimdex;

namespace {

rapidjson::Document schema(const std::string& name) {
  std::ifstream in(std::string(CLAIMDEX_TEST_DATA) + "/../../schemas/json/" + name + ".v1.schema.json");
  rapidjson::IStreamWrapper stream(in);
  rapidjson::Document doc;
  doc.ParseStream(stream);
  REQUIRE(!doc.HasParseError());
  return doc;
}

template <typename E>
std::vector<std::string> vocabulary() {
  return {Names<E>::values.begin(), Names<E>::values.end()};
}

std::vector<std::string> words_at(const rapidjson::Document& doc, const char* pointer) {
  std::vector<std::string> words;
  const rapidjson::Value* value = rapidjson::Pointer(pointer).Get(doc);
  REQUIRE_MESSAGE(value, pointer);
  for (const auto& word : value->GetArray())
    if (word.IsString()) words.emplace_back(word.GetString());
  return words;
}

TEST_CASE("parts") {
  const auto doc = schema("parts");
  CHECK(words_at(doc, "/$defs/type/enum") == vocabulary<ClaimType>());
  CHECK(words_at(doc, "/$defs/form/enum") == vocabulary<Form>());
  CHECK(words_at(doc, "/$defs/modality/enum") == vocabulary<Modality>());
  CHECK(words_at(doc, "/$defs/figure/properties/hedge/enum") == vocabulary<Hedge>());
  CHECK(words_at(doc, "/$defs/figure/properties/role/enum") == vocabulary<Role>());
  CHECK(words_at(doc, "/$defs/attribution/items/properties/class/enum") == vocabulary<SourceClass>());
  CHECK(words_at(doc, "/$defs/attribution/items/properties/role/enum") == vocabulary<LinkRole>());
  CHECK(words_at(doc, "/$defs/attribution/items/properties/stance/enum") == vocabulary<Stance>());
}

TEST_CASE("annotation") {
  const auto doc = schema("annotation");
  CHECK(words_at(doc, "/properties/sentences/items/properties/zone/enum") == vocabulary<Zone>());
  CHECK(words_at(doc, "/properties/quantities/items/properties/kind/enum") == vocabulary<QuantityKind>());
  CHECK(words_at(doc, "/properties/quantities/items/properties/hedge/enum") == vocabulary<Hedge>());
  CHECK(words_at(doc, "/properties/dates/items/properties/granularity/enum") == vocabulary<Granularity>());
  CHECK(words_at(doc, "/properties/attributions/items/properties/form/enum") == vocabulary<Form>());
  CHECK(words_at(doc, "/properties/attributions/items/properties/stance/enum") == vocabulary<Stance>());
  CHECK(words_at(doc, "/properties/claims/items/properties/links/items/properties/relation/enum") ==
        vocabulary<Relation>());
  CHECK(words_at(doc, "/$defs/explain/items/properties/slot/enum") == vocabulary<Reasoned>());
}

TEST_CASE("claim and stats") {
  const auto claim = schema("claim");
  CHECK(words_at(claim, "/properties/verdict/enum") == vocabulary<Verdict>());
  CHECK(words_at(claim, "/properties/progress/enum") == vocabulary<Progress>());
  const auto stats = schema("stats");
  CHECK(words_at(stats, "/properties/by_verdict/required") == vocabulary<Verdict>());
  CHECK(words_at(stats, "/properties/by_progress/required") == vocabulary<Progress>());
  CHECK(words_at(stats, "/properties/by_kind/required") == vocabulary<ClaimType>());
}

}  // namespace
