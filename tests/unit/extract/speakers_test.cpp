// Whom the words of a source stand for.
#include "cascade.hpp"

#include <string>

using namespace claimdex;

namespace {
std::string speaker_of_last(const Annotation& a) {
  return a.claims.empty() || a.claims.back().slots.attribution.empty() ? "" : a.claims.back().slots.attribution[0].name;
}
}  // namespace

TEST_CASE("the last speaker of an article") {
  struct Row {
    const char *text, *name;
  };
  static constexpr Row kRows[] = {
      {"Ansa Pell leads the union. The dam will hold, Pell said.", "Ansa Pell"},
      {"The dam will hold, Pell said. Later Ansa Pell left the hall.", "Ansa Pell"},
      {"The dam will hold, the regional governor said.", "regional governor"},
      {"Ansa Pell said the dam was safe. The road is open too, she said.", "Ansa Pell"},
      {"Koldava Coal said little. Prime Minister Sorel Amund declared two days of mourning. \"We will find out who did "
       "it,\" he said.",
       "Sorel Amund"},
      {"The company's director, Emil Trask, said the dam was safe.", "Emil Trask"},
      {"Critics complain that the dam is old.", "Critics"},
      {"According to official information, the dam is safe.", "official information"},
      {"\"Nobody knows why the dam has gone.\"", ""},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(speaker_of_last(annotate(row.text)) == row.name);
  }
}

TEST_CASE("a quotation without a cue is carried over, and says so") {
  const Annotation a =
      annotate("\"The dam will hold,\" Pell said. \"The road will not be closed.\" The road was built in 1970.");
  REQUIRE(a.claims.size() == 2);
  CHECK(a.claims[1].slots.attribution[0].name == "Pell");
  CHECK(a.claims[1].slots.attribution[0].carried);
  CHECK_FALSE(a.claims[0].slots.attribution[0].carried);
}

TEST_CASE("free indirect speech with a partial quotation is carried over") {
  const Annotation a = annotate("\"The dam will hold,\" Pell said. Their thoughts would be \"with the people below\".");
  REQUIRE(a.claims.size() == 2);
  CHECK(a.claims[1].slots.form == Form::Mixed);
  CHECK(a.claims[1].slots.attribution[0].name == "Pell");
}

TEST_CASE("classes") {
  struct Row {
    const char* text;
    SourceClass cls;
  };
  static constexpr Row kRows[] = {
      {"Ansa Pell said the dam was safe.", SourceClass::Person},
      {"The governor said the dam was safe.", SourceClass::Office},
      {"Critics say the dam is old.", SourceClass::Collective},
      {"Officials said the dam was safe.", SourceClass::AnonymousOfficial},
      {"Reuters reported that the dam had burst.", SourceClass::Media},
      {"The ministry said the dam was safe.", SourceClass::Government},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const Annotation a = annotate(row.text);
    REQUIRE(!a.attributions.empty());
    CHECK(a.attributions[0].source->cls == row.cls);
  }
}
