#include "cascade.hpp"
#include "claimdex/text/text.hpp"

/// Whose report an article says it is.
using namespace claimdex;

namespace {

struct Row {
  std::string_view text;
  std::string_view words, name;  ///< empty: nobody's, or nobody knows
};

std::optional<Credit> credit(std::string_view text, std::string_view title = {}) {
  return annotate(text, {}, title).credit;
}

void check(const Row& row, std::string_view title = {}) {
  CAPTURE(row.text);
  const std::optional<Credit> found = credit(row.text, title);
  CHECK((found ? found->name : "") == row.name);
  CHECK((found ? found->text : "") == row.words);
  if (found && found->span) CHECK(text::slice(row.text, *found->span) == found->text);
  CHECK((!found || found->span.has_value()));
}

std::optional<Credit> credit_of(std::string_view text, std::string_view author, std::string_view source) {
  Article article;
  article.text = text;
  article.details.lang = "en";
  if (!author.empty()) article.details.author = author;
  if (!source.empty()) article.details.source = source;
  return extractor().annotate(article).credit;
}

}  // namespace

TEST_CASE("credit: datelines") {
  static constexpr Row kRows[] = {
      {"HALVESK, March 10 (AP) — Twelve people were killed.", "AP", "Associated Press"},
      {"BERLIN (dpa) - Twelve people were killed.", "dpa", "dpa"},
      {"Berlin (dpa) - Twelve people were killed.", "dpa", "dpa"},
      {"(Reuters) - Twelve people were killed.", "Reuters", "Reuters"},
      {"HALVESK, Torvia (AFP) – Twelve people were killed.", "AFP", "AFP"},
      {"LESK/HALVESK (Reuters) - Twelve people were killed.", "Reuters", "Reuters"},
      {"HALVESK, 10 March (Xinhua) -- Twelve people were killed.", "Xinhua", "Xinhua"},
      {"HALVESK, March 10. /TASS/. Twelve people were killed.", "TASS", "TASS"},
      {"HALVESK. March 10 (Interfax) The dam burst.", "Interfax", "Interfax"},
      {"NOVO-LESK, March 10 (Kyodo) - The dam burst.", "Kyodo", "Kyodo"},
      {"HALVESK, March 10 (The Associated Press) — The dam burst.", "The Associated Press", "Associated Press"},
      {"HALVESK (TORVIA), 9 JAN 90 (EFE) -- THE DAM BURST.", "EFE", "EFE"},
      {"HALVESK (AP)\n\nThe dam burst.", "AP", "Associated Press"},
      {"Dam bursts\n\nBy Tilda Marn\nHALVESK (AP) — The dam burst.", "AP", "Associated Press"},
      {"HALVESK (AP/dpa) — The dam burst.", "", ""},
      {"HALVESK (Interfax-Torvia) - The dam burst.", "", ""},
      {"HALVESK (BBC) - The dam burst.", "", ""},
      {"HALVESK (Reuters Health) - The dam burst.", "", ""},
      {"BOEING 737 (AP) — what it is.", "", ""},
      {"HALVESK, March 10 — The dam burst.", "", ""},
      {"The fund has its seat in the towns of Lesk and Halvesk, Torvia, and in\nBERLIN (AP) - its money is in Orlo.",
       "", ""},
      {"ACCESS POINT (AP) — WHAT IT IS", "", ""},
      {"Access Point (AP) — what it is.", "", ""},
      {"Agence France-Presse (AFP) - a news agency - will cut 200 jobs.", "", ""},
      {"The dam burst.\n\nOne.\n\nTwo.\n\nThree.\n\nHALVESK (AP) — Four.\n\nFive.\n\nSix.\n\nSeven.", "", ""},
  };
  for (const Row& row : kRows) check(row);
}

TEST_CASE("credit: bylines, below the title") {
  static constexpr Row kRows[] = {
      {"Dam bursts\n\nBy the Associated Press\n\nThe dam burst.", "the Associated Press", "Associated Press"},
      {"Dam bursts\n\nBy Reuters\nMarch 10, 2031\n\nThe dam burst.", "Reuters", "Reuters"},
      {"Dam bursts\n\nBy TILDA MARN\nAssociated Press Writer\n\nThe dam burst.", "Associated Press",
       "Associated Press"},
      {"Dam bursts\n\nBy TILDA MARN\nReuters\n\nThe dam burst.", "Reuters", "Reuters"},
      {"Dam bursts\n\nBy Tilda Marn and Orlo Fenn, Reuters\n\nThe dam burst.", "Reuters", "Reuters"},
      {"Dam bursts\n\nBy Orlo P. Fenn | AP\n\nThe dam burst.", "AP", "Associated Press"},
      {"Dam bursts\n\nBy Orlo Fenn of The Associated Press\n\nThe dam burst.", "The Associated Press",
       "Associated Press"},
      {"Dam bursts\n\nReuters Staff\n\nThe dam burst.", "Reuters", "Reuters"},
      {"Dam bursts\n\nReuters, March 10, 2031\n\nThe dam burst.", "Reuters", "Reuters"},
      {"Dam bursts\n\nSource: Interfax\n\nThe dam burst.", "Interfax", "Interfax"},
      {"Dam bursts\n\nReuters\n\nThe dam burst.", "", ""},  // may be the photograph's
      {"Dam bursts\n\nBy Tilda Marn and AP\n\nThe dam burst.", "", ""},
      {"Dam bursts\n\nBy Tilda Marn, BBC, and Reuters\n\nThe dam burst.", "", ""},
      {"Dam bursts\n\nBy Ansa Marn\n\nThe dam burst.", "", ""},
      {"Dam bursts\n\nBy Tilda Ansa\n\nThe dam burst.", "", ""},
      {"Dam bursts\n\nBy Edzar Reuter\n\nThe dam burst.", "", ""},
      {"Dam bursts\n\nPhoto: Reuters\n\nThe dam burst.", "", ""},
  };
  for (const Row& row : kRows) check(row, "Dam bursts");
}

TEST_CASE("credit: the last lines") {
  static constexpr Row kRows[] = {
      {"The dam burst.\n\nReuters", "Reuters", "Reuters"},
      {"The dam burst.\n\n— AP", "AP", "Associated Press"},
      {"The dam burst.\n\n-AFP", "AFP", "AFP"},
      {"The dam burst.\n\ndpa", "dpa", "dpa"},
      {"The dam burst.\n\n(AFP)", "AFP", "AFP"},
      {"The dam burst.\n\nSource: Interfax", "Interfax", "Interfax"},
      {"The dam burst.\n\nReporting by Reuters", "Reuters", "Reuters"},
      {"The dam burst.\n\nReporting by Reuters\n\nRead more here.", "Reuters", "Reuters"},
      {"The dam burst.\n\nWith material from dpa", "dpa", "dpa"},
      {"The dam burst.\n\n(With inputs from PTI)", "PTI", "Press Trust of India"},
      {"The dam burst.\n\nThe Associated Press contributed to this report.", "The Associated Press",
       "Associated Press"},
      {"The dam burst.\n\nAFP contributed to this report.\n\nRead more here.", "AFP", "AFP"},
      {"The dam burst.\n\nCopyright 2031 The Associated Press. All rights reserved.", "The Associated Press",
       "Associated Press"},
      {"The dam burst.\n\n© 2031 AFP", "AFP", "AFP"},
      {"The dam burst in the night\nand took the bridge with it, the mayor of Lesk said.\n reuter", "reuter",
       "Reuters"},
      {"The dam burst in the night\nand took the bridge with it, the mayor of Lesk said.\n REUTER...", "REUTER",
       "Reuters"},
      {"Profit 12 against 14\nTOTAL 14.7 16.0\nREUTER", "REUTER", "Reuters"},
      {"\"It is over,\" he said. \"We may leave.\"\nReuter", "Reuter", "Reuters"},
      {"The dam burst, the mayor said. Reuter", "Reuter", "Reuters"},
      {"The dam burst, the mayor said. (AFP)", "AFP", "AFP"},
      {"The dam burst, the mayor said. – Reuters", "Reuters", "Reuters"},
      // More than one is no single one; what isn't known whole isn't guessed.
      {"The dam burst.\n\nWith material from AP and dpa", "", ""},
      {"HALVESK (AP) — The dam burst.\n\nReuters", "", ""},
      {"HALVESK (AP) — The dam burst.\n\nThe Associated Press", "AP", "Associated Press"},
      {"The dam burst.\n\nWith material from AP and the BBC", "", ""},
      {"The dam burst.\n\nSources:\nReuters\nLesk Courier", "", ""},
      {"The dam burst.\n\nBBC", "", ""},
      {"The dam burst.\n\nSource: New York Times", "", ""},
      {"The dam burst.\n\nReuters photo: Tilda Marn", "", ""},
      {"The dam burst.\n\nap", "", ""},
  };
  for (const Row& row : kRows) check(row);
}

TEST_CASE("credit: an article that only talks about agencies") {
  static constexpr Row kRows[] = {
      {"Reuters said on Monday it would cut 200 jobs.", "", ""},
      {"Reuters - a news agency - said on Monday it would cut 200 jobs.", "", ""},
      {"The Access Point (AP) is old. It must go.", "", ""},
      {"The dam burst, TASS reported. Twelve people were killed.", "", ""},
      {"TASS reported that the dam had burst.", "", ""},
      {"The dam burst.\n\nAFP was founded in 1835.", "", ""},
      {"The dam burst.\n\nAFP could not verify this.", "", ""},
      {"Twelve people were killed in the night, the head of the rescue service\ntold Reuters.", "", ""},
      {"The dam burst in the town, which has been seen by a man who works for\nReuters.", "", ""},
      {"The figures come from an agency\nReuters.", "", ""},
      {"The dam burst.\n\nWho reported it? Reuters.", "", ""},
      {"The dam burst.\n\n\"A book to be read.\" – Reuters", "", ""},
      {"Reuters\n\nThe agency will cut 200 jobs.", "", ""},
      {"The year in news.\n\nReuters\nThe agency will cut 200 jobs, its head said.", "", ""},
      {"", "", ""},
      {"(", "", ""},
      {"LESK (AP", "", ""},
      {"/", "", ""},
  };
  for (const Row& row : kRows) check(row);
  CHECK(!credit("Reuters\n\nThe dam burst.", "Reuters"));
}

TEST_CASE("credit: author and source") {
  struct Details {
    std::string_view author, source, words, name;
  };
  static constexpr Details kRows[] = {
      {"AP", "", "AP", "Associated Press"},
      {"By the Associated Press", "", "the Associated Press", "Associated Press"},
      {"Tilda Marn, Associated Press", "", "Associated Press", "Associated Press"},
      {"Reuters Staff", "", "Reuters", "Reuters"},
      {"dpa", "Lesk Courier", "dpa", "dpa"},
      {"", "Interfax", "Interfax", "Interfax"},
      {"", "AP News", "AP News", "Associated Press"},
      {"", "www.reuters.com", "www.reuters.com", "Reuters"},
      {"dpa/AFP", "", "", ""},
      {"AP", "Reuters", "", ""},
      {"Tilda Marn", "BBC", "", ""},
      {"Efe Marn", "New York Times", "", ""},
      {"", "Lesk Courier", "", ""},
  };
  for (const Details& row : kRows) {
    CAPTURE(row.author);
    CAPTURE(row.source);
    const std::optional<Credit> found = credit_of("Twelve people were killed in Lesk.", row.author, row.source);
    CHECK((found ? found->name : "") == row.name);
    CHECK((found ? found->text : "") == row.words);
    CHECK((!found || !found->span));
  }
  // The article's own words come first.
  const std::string_view text = "LESK (AP) — Twelve people were killed.";
  CHECK(!credit_of(text, "Reuters", ""));
  const std::optional<Credit> found = credit_of(text, "Associated Press", "");
  REQUIRE(found);
  CHECK(found->text == "AP");
  CHECK(found->span == Span{6, 8});
}
