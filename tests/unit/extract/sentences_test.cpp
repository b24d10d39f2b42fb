#include "cascade.hpp"

#include "claimdex/text/text.hpp"

using claimdex::Zone;

namespace {

/// The sentences with | between them.
std::string split(std::string_view text, std::string_view title = {}) {
  std::string out;
  for (const auto& s : annotate(text, {}, title).sentences)
    (out += out.empty() ? "" : " | ") += claimdex::text::slice(text, s.span);
  return out;
}

}  // namespace

TEST_CASE("a noun and its verb begin a sentence behind a short form") {
  CHECK(split("It bought a mill in Lesk, Fla. Terms were not told.") ==
        "It bought a mill in Lesk, Fla. | Terms were not told.");
  CHECK(split("He met Orlo Inc. Chairman Fenn.") == "He met Orlo Inc. Chairman Fenn.");
}

TEST_CASE("where sentences end") {
  CHECK(split("They left. Nobody stayed.") == "They left. | Nobody stayed.");
  CHECK(split("Gen. Orlo met Lt. Col. Fenn. They talked.") == "Gen. Orlo met Lt. Col. Fenn. | They talked.");
  CHECK(split("It lies in the U.S. The river is wide.") == "It lies in the U.S. | The river is wide.");
  CHECK(split("The U.S. Army left.") == "The U.S. Army left.");
  CHECK(split("At 5 p.m. Moscow time it ended. Rain fell.") == "At 5 p.m. Moscow time it ended. | Rain fell.");
  CHECK(split("It cost 3.5 million. Too much!") == "It cost 3.5 million. | Too much!");
  CHECK(split("J. F. Holm spoke. We listened.") == "J. F. Holm spoke. | We listened.");
  CHECK(split("It was No. 5 of ten. Then came 6.") == "It was No. 5 of ten. | Then came 6.");
  CHECK(split("He waited ... and left.") == "He waited ... and left.");
}

TEST_CASE("quotes belong to the sentence that they close") {
  CHECK(split("\"We are leaving.\" Holm nodded.") == "\"We are leaving.\" | Holm nodded.");
  CHECK(split("\"Why?\" he asked. No answer.") == "\"Why?\" he asked. | No answer.");
  CHECK(split("He said (in May.) It rained.") == "He said (in May.) | It rained.");
}

TEST_CASE("paragraphs and lines") {
  CHECK(split("Storm hits coast\n\nTwo died") == "Storm hits coast | Two died");
  CHECK(split("The ferry that sank on Monday had been\nbuilt in Ostrava. It was old.") ==
        "The ferry that sank on Monday had been\nbuilt in Ostrava. | It was old.");
  CHECK(split("Weather\nSports\nMore") == "Weather | Sports | More");
  // Sentences that forgot their capital.
  CHECK(split("It rose, the bank said. gold fell. the rest of it stayed.") ==
        "It rose, the bank said. | gold fell. | the rest of it stayed.");
  CHECK(split("It cost 5 dlrs. the ton and approx. the same in May.") ==
        "It cost 5 dlrs. | the ton and approx. the same in May.");
  // A name that a line end parts goes on.
  CHECK(split("Orlo Mills and Lesk\nInc said it was old.") == "Orlo Mills and Lesk\nInc said it was old.");
  CHECK(split("The mayor's spokesman Tilda\nMarn said it was old.") ==
        "The mayor's spokesman Tilda\nMarn said it was old.");
  CHECK(split("Ostrava\nMarn said it was old.") == "Ostrava | Marn said it was old.");
  CHECK(split("Storm in Ostrava\nRescuers said it was old.") == "Storm in Ostrava | Rescuers said it was old.");
  std::string line(130, 'x');
  CHECK(annotate(line + "\n" + line + "\n" + line).sentences.size() == 3);
}

TEST_CASE("zones") {
  auto found = annotate("Storm hits coast\n\nTwo died.\n\nCorrection: Three died.", {}, "Storm hits coast").sentences;
  REQUIRE(found.size() == 3);
  CHECK(found[0].zone == Zone::Headline);
  CHECK(found[1].zone == Zone::Body);
  CHECK(found[2].zone == Zone::Correction);
}
