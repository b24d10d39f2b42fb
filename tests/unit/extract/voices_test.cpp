// What kind of voice speaks, and what it does with its words.
#include "report_lines.hpp"

using namespace claimdex;

TEST_CASE("classes of sources") {
  struct Row {
    const char *text, *cls;
  };
  static constexpr Row kRows[] = {
      {"Ansa Pell said the wall was safe.", "person"},
      {"Mr Pell said the wall was safe.", "person"},
      {"The governor said the wall was safe.", "office"},
      {"A spokeswoman said the wall was safe.", "office"},
      {"The Harbour Lions said the wall was safe.", "organisation"},
      {"General Harbour Corp said the wall was safe.", "organisation"},
      {"Harbour Bank said the wall was safe.", "organisation"},
      {"Venn, Pell and Co said the wall was safe.", "organisation"},
      {"The committee said the wall was safe.", "organisation"},
      {"The ministry said the wall was safe.", "government"},
      {"Police said the wall was safe.", "government"},
      {"The Moldovan government said the wall was safe.", "government"},
      {"Kyiv said the wall was safe.", "government"},
      {"Ukraine said the wall was safe.", "government"},
      {"Kharkiv said the wall was safe.", ""},
      {"The Kremlin said the wall was safe.", "government"},
      {"Prosecutors said the wall was safe.", "government"},
      {"Reuters said the wall was safe.", "media"},
      {"The Harbour Courier said the wall was safe.", "media"},
      {"The official Torvian news agency TNA said the wall was safe.", "media"},
      {"The government daily Orlo Sun said the wall was safe.", "media"},
      {"The government statistics department said the wall was safe.", "government"},
      {"Core-Mark said the wall was safe.", "organisation"},
      {"The agency said the wall was safe.", "organisation"},
      {"State television said the wall was safe.", "media"},
      {"The report said the wall was safe.", "document"},
      {"Marn's letter said the wall was safe.", "document"},
      {"A new study said the wall was safe.", "document"},
      {"Officials said the wall was safe.", "anonymous_official"},
      {"A senior official said the wall was safe.", "anonymous_official"},
      {"According to official figures, the wall is safe.", "anonymous_official"},
      {"Diplomats said the wall was safe.", "anonymous_official"},
      {"A witness said the wall was safe.", "anonymous"},
      {"One man said the wall was safe.", "anonymous"},
      {"A trader in Havel said the wall was safe.", "anonymous"},
      {"People familiar with the matter said the wall was safe.", "anonymous"},
      {"An engineer said the wall was safe.", "anonymous"},
      {"The White House said he was safe.", "government"},
      {"The Orlo Power Co subsidiary said the wall was safe.", "organisation"},
      {"The Orlo-based carmaker said the wall was safe.", "organisation"},
      {"A council official said the wall was safe.", "anonymous_official"},
      {"A council engineer said the wall was safe.", "anonymous"},
      {"One U.S. Banker said the wall was safe.", "anonymous"},
      {"Five research institutes said the wall was safe.", "organisation"},
      {"Critics said the wall was safe.", "collective"},
      {"Residents said the wall was safe.", "collective"},
      {"Some said the wall was safe.", "collective"},
      {"Currency dealers said the wall was safe.", "collective"},
      {"Two engineers said the wall was safe.", "collective"},
      {"Marn and Orlo said the wall was safe.", "collective"},
      {"Most voters say the wall is safe.", "collective"},
      {"Marn said the wall was safe.", ""},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const Annotation a = annotate(row.text);
    REQUIRE(a.attributions.size() == 1);
    REQUIRE(a.attributions[0].source);
    const auto cls = a.attributions[0].source->cls;
    CHECK((cls ? name_of(*cls) : "") == row.cls);
  }
}

TEST_CASE("stances") {
  struct Row {
    const char *text, *stance;
  };
  static constexpr Row kRows[] = {
      {"Marn said that 12 men had died.", "asserts"},
      {"Marn claimed that 12 men had died.", "claims"},
      {"Marn alleged that 12 men had died.", "claims"},
      {"Marn insisted that 12 men had died.", "claims"},
      {"Marn denied that 12 men had died.", "denies"},
      {"Marn rejected reports that 12 men had died.", "denies"},
      {"Marn disputed that 12 men had died.", "doubts"},
      {"Marn estimates that 12 men died.", "estimates"},
      {"Marn concluded that 12 men had died.", "assesses"},
      {"Marn believes 12 men died.", "assesses"},
      {"Marn predicted that 12 men would die.", "assesses"},
      {"Marn fears that 12 men died.", "assesses"},
      {"Marn wondered whether 12 men had died.", "doubts"},
      {"Marn questioned the figure of 12 dead.", "doubts"},
      {"Marn retracted her statement that 12 men had died.", "retracts"},
      {"Marn admitted that 12 men had died.", "asserts"},
      {"Marn warned that 12 men could die.", "asserts"},
      {"Marn's claim that 12 men had died was repeated.", "claims"},
      {"There were reports that 12 men had died.", "claims"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const Annotation a = annotate(row.text);
    REQUIRE(!a.attributions.empty());
    CHECK(name_of(a.attributions[0].stance) == row.stance);
    // The figure in what is said carries the same voice.
    REQUIRE(!a.claims.empty());
    REQUIRE(!a.claims[0].slots.attribution.empty());
    CHECK(name_of(a.claims[0].slots.attribution[0].stance) == row.stance);
  }
}
