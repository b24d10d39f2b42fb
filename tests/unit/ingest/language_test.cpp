#include <doctest/doctest.h>

#include <filesystem>

#include "claimdex/ingest/reader.hpp"

using namespace claimdex;

TEST_CASE("a missing language module answers nothing") {
  auto detect = ingest::open_language_detector("/no/such/folder");
  REQUIRE(detect);
  CHECK_FALSE(detect("Nine people were killed in Port Havel on Monday, the mayor said."));
}

TEST_CASE("the language module names languages, or nothing where unsure") {
  std::error_code error;
  auto detect =
      ingest::open_language_detector(std::filesystem::read_symlink("/proc/self/exe", error).parent_path().string());
  if (!detect("Nine people were killed in Port Havel on Monday when the quay gave way, the mayor of the city said.")) {
    MESSAGE("claimdex_lang.so is not beside the tests; skipped");
    return;
  }
  CHECK(detect("Nine people were killed in Port Havel on Monday when the quay gave way, the mayor of the city said.") ==
        "en");
  CHECK(detect(
            "Bei dem Hochwasser sind nach Angaben des Rettungsdienstes mindestens drei Menschen ums Leben gekommen.") ==
        "de");
  CHECK(detect("По словам мэра, в Порт-Гавеле погибли двенадцать человек, ещё тридцать получили ранения.") == "ru");
  CHECK(detect("За словами мера, загинули дванадцять людей, ще тридцять поранені. Її підрозділи є в місті.") == "uk");
  // Languages that share words with English, and another language around an English quotation.
  CHECK(detect("De brug is in de nacht over het water gevallen; we hebben er een man in gevonden, en die was dood.") ==
        "nl");
  CHECK(detect("Die brug is in die nag weg en ons was nog in die water toe die man van die dorp daar gekom het.") ==
        "af");
  CHECK(
      detect("Der Bürgermeister der Hafenstadt erklärte am Montag vor dem Stadtrat, es seien zwölf Menschen ums Leben "
             "gekommen. „That was the worst night of our lives“, rief ein Matrose über den Kai, der seit zwanzig "
             "Jahren dort arbeitet und so etwas noch nie gesehen haben will.") == "de");
  CHECK_FALSE(detect("12 34 56"));
  CHECK_FALSE(detect(""));
}
