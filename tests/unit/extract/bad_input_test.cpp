// Text that no editor saw: capitals, no marks, optical noise, tables, other scripts, emoji. Sound figures or none, never a wrong one.
#include <string>

#include "cascade.hpp"

using namespace claimdex;

namespace {

/// "casualty.killed 12..12" of every claim with a figure that isn't a bare number's.
std::string figures(std::string_view text) {
  std::string out;
  const Annotation a = annotate(std::string(text));
  for (const ExtractedClaim& c : a.claims) {
    const Slots& s = c.slots;
    if (!s.figure || family_of(s.type) == "quantity") continue;
    if (!out.empty()) out += ", ";
    const auto end = [](const std::optional<double>& x) {
      return x ? std::to_string(static_cast<long>(*x)) : std::string();
    };
    out += std::string(name_of(s.type)) + " " + end(s.figure->bounds.low) + ".." + end(s.figure->bounds.high);
  }
  return out;
}

}  // namespace

TEST_CASE("figures in text that no editor saw") {
  struct Row {
    const char *text, *found;
  };
  static constexpr Row kRows[] = {
      // capitals, no capitals, no marks
      {"12 PEOPLE WERE KILLED IN HAVEL ON MONDAY, POLICE SAID.", "casualty.killed 12..12"},
      {"police said 12 people were killed in havel on monday and 14 were wounded",
       "casualty.killed 12..12, casualty.wounded 14..14"},
      {"twelve people were killed in havel police said on monday the mayor denied it", "casualty.killed 12..12"},
      // tables and lists
      {"Havel   12   14\nBrennik   3   9", ""},
      {"Killed: 12 Wounded: 14 Missing: 3", "casualty.killed 12..12, casualty.wounded 14..14, casualty.missing 3..3"},
      {"killed - 12, wounded - 14", "casualty.killed 12..12, casualty.wounded 14..14"},
      {"Killed\t12\nWounded\t14", ""},
      // optical noise, words torn and glued
      {"l2 pe0ple were k1lled in Havel, p0lice sa1d.", ""},
      {"Twel ve peop le were kil led in Havel.", ""},
      {"1 2 p e o p l e k i l l e d", ""},
      {"people 12 the killed was in of Havel by by soldiers wounded 14 the the", ""},
      // other scripts around it
      {"Двенадцать человек погибли. Twelve people were killed in Havel.", "casualty.killed 12..12"},
      {"قال الجيش 14. Twelve people were killed in Havel.", "casualty.killed 12..12"},
      {"🔥🔥 12 people were killed 🔥 in Havel 😢", "casualty.killed 12..12"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(figures(row.text) == row.found);
  }
}

TEST_CASE("a hundred quotations inside each other") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "“Marn said ";
  text += "12 people were killed";
  for (int i = 0; i < 100; ++i) text += "”";
  const Annotation a = annotate(text + ".");
  for (const ExtractedClaim& c : a.claims)
    if (c.slots.figure) CHECK(c.slots.figure->value == 12);
}
