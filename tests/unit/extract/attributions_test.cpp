// Who said what: form, source and content of reports.
#include "cascade.hpp"

#include <string>

#include "claimdex/text/text.hpp"

using namespace claimdex;

namespace {

struct Row {
  const char *text, *form, *source, *content;
};

void check(const Row& row) {
  CAPTURE(row.text);
  const Annotation a = annotate(row.text);
  REQUIRE(!a.attributions.empty());
  const Attribution& x = a.attributions.front();
  CHECK(name_of(x.form) == row.form);
  CHECK((x.source ? x.source->text : "") == row.source);
  std::string content;
  for (const Span s : x.content) content += (content.empty() ? "" : " ... ") + std::string(text::slice(row.text, s));
  CHECK(content == row.content);
}

}  // namespace

TEST_CASE("reports in all their orders") {
  static constexpr Row kRows[] = {
      {"\"The dam will hold,\" Ansa Pell said.", "direct", "Ansa Pell", "\"The dam will hold,\""},
      {"\"The dam will hold,\" said Ansa Pell, an engineer.", "direct", "Ansa Pell", "\"The dam will hold,\""},
      {"\"The dam,\" she said, \"will hold.\"", "direct", "she", "\"The dam,\" ... \"will hold.\""},
      {"Pell told reporters on Monday: \"The dam will hold.\"", "direct", "Pell", "\"The dam will hold.\""},
      {"Pell said the dam would hold.", "indirect", "Pell", "the dam would hold"},
      {"Pell said on Monday that the dam would hold.", "indirect", "Pell", "the dam would hold"},
      {"Ansa Pell, who leads the union, said the dam would hold.", "indirect", "Ansa Pell", "the dam would hold"},
      {"The dam would hold, the governor said.", "indirect", "the governor", "The dam would hold"},
      {"The road is open; the dam would hold, the governor said.", "indirect", "the governor", "the dam would hold"},
      {"Pell said the dam was \"safe as a house\" on Monday.", "mixed", "Pell",
       "the dam was \"safe as a house\" on Monday"},
      {"Pell called the dam \"a disgrace\" on Monday.", "partial", "Pell", "the dam \"a disgrace\""},
      {"According to the ministry, the dam would hold.", "according_to", "the ministry", "the dam would hold"},
      {"According to three men who live below it, the dam is leaking.", "according_to", "three men",
       "the dam is leaking"},
      {"The dam is leaking, according to the ministry.", "according_to", "the ministry", "The dam is leaking"},
      {"It was reported that the dam had burst.", "reports", "", "the dam had burst"},
      {"Reports of cracks in the wall have grown in recent weeks.", "reports", "Reports",
       "Reports of cracks in the wall have grown in recent weeks"},
  };
  for (const Row& row : kRows) check(row);
}

TEST_CASE("words of saying that report nothing") {
  for (const char* text : {"The report of the commission is long.", "He did not say when.", "The claim was late.",
                           "State media showed the dam."}) {
    CAPTURE(text);
    CHECK(annotate(text).attributions.empty());
  }
}

TEST_CASE("a report ends where the next one begins") {
  const Annotation a = annotate("Pell said the dam was leaking, and Sand said the road was closed.");
  REQUIRE(a.attributions.size() == 2);
  CHECK(a.attributions[0].content[0].end < a.attributions[1].source->span.start);
  CHECK(a.attributions[1].source->text == "Sand");
}

TEST_CASE("who passes a quotation on is a channel") {
  const Annotation a = annotate("\"The dam will hold,\" Pell said at the site, according to the Interfax agency.");
  REQUIRE(a.claims.size() == 1);
  const auto& voices = a.claims[0].slots.attribution;
  REQUIRE(voices.size() == 2);
  CHECK(voices[0].name == "Pell");
  CHECK(voices[0].role == LinkRole::Speaker);
  CHECK(voices[1].name == "Interfax");
  CHECK(voices[1].role == LinkRole::Channel);
}

TEST_CASE("stance is what the voice does with its words") {
  const Annotation a = annotate("The company denied that 12 miners had died.");
  REQUIRE(a.claims.size() == 1);
  CHECK(a.claims[0].slots.attribution[0].stance == Stance::Denies);
}
