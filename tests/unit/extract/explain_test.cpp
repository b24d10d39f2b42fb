// Why claims are as they are: the words and the lines of the language data behind each slot.
#include <rapidcheck.h>

#include <algorithm>
#include <string>

#include "cascade.hpp"
#include "claimdex/text/text.hpp"

using namespace claimdex;

namespace {

Annotation explained(std::string_view text, std::string_view lang = "en") {
  Article article;
  article.text = text;
  article.details.lang = lang;
  article.details.published = "2031-03-11";
  return extractor().annotate(article, true);
}

/// The line of the embedded data that "en/triggers.tsv:12" names; "" where there is none.
std::string line_at(std::string_view at) {
  const std::size_t colon = at.rfind(':');
  if (colon == std::string_view::npos) return {};
  const int wanted = std::atoi(std::string(at.substr(colon + 1)).c_str());
  for (const extract::DataFile& file : extract::embedded_data()) {
    if (file.path != at.substr(0, colon)) continue;
    std::string_view rest = file.bytes;
    for (int line = 1; !rest.empty(); ++line) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      if (line == wanted) return std::string(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return {};
}

bool starts(std::string_view whole, std::string_view with) { return whole.substr(0, with.size()) == with; }

struct Row {
  const char* text;
  Reasoned slot;
  const char* words;  ///< of the article, "" none
  const char* what;   ///< begins with this
  const char* file;   ///< "" where the program knows it
  const char* line;   ///< stands in that line of it
};

bool holds(const std::vector<Reason>& reasons, const Row& row) {
  return std::any_of(reasons.begin(), reasons.end(), [&](const Reason& r) {
    if (r.slot != row.slot || r.text != row.words || !starts(r.what, row.what)) return false;
    if (*row.file == '\0') return r.at.empty();
    return starts(r.at, std::string(row.file) + ":") && line_at(r.at).find(row.line) != std::string::npos;
  });
}

std::string listed(const std::vector<Reason>& reasons) {
  std::string out;
  for (const Reason& r : reasons)
    out += std::string(name_of(r.slot)) + " \"" + r.text + "\" " + r.what + " (" + r.at + ")\n";
  return out;
}

void check_sound(const std::string& text) {
  const Annotation a = explained(text);
  RC_ASSERT(a.explanation->claims.size() == a.claims.size());
  RC_ASSERT(a.explanation->sentences.size() == a.sentences.size());
  for (const std::vector<Reason>& reasons : a.explanation->claims) RC_ASSERT(!reasons.empty());
  for (const auto* lists : {&a.explanation->claims, &a.explanation->sentences})
    for (const std::vector<Reason>& reasons : *lists)
      for (const Reason& r : reasons) {
        RC_ASSERT(!r.what.empty());
        if (r.span) RC_ASSERT(r.text == text::slice(text, *r.span));
        if (!r.span) RC_ASSERT(r.text.empty());
        if (!r.at.empty()) RC_ASSERT(!line_at(r.at).empty());
      }
}

}  // namespace

TEST_CASE("what made the slots of a claim") {
  static constexpr Row kRows[] = {
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Type, "killed",
       "trigger: casualty.killed", "en/triggers.tsv", "killed"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Type, "",
       "pattern active: T OBJECT", "en/patterns.tsv", "active\t"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Figure, "nine",
       "numeral: 9", "en/numerals.tsv", "nine"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Figure, "at least",
       "hedge: at_least", "en/hedges.tsv", "at least"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Figure, "",
       "interval 9..: at_least", "", ""},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Who, "civilians",
       "noun for people: civilian", "en/persons.tsv", "civilian"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Actor, "Gunmen",
       "the verb's subject", "", ""},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Place, "Brennik",
       "a name that no list knows", "", ""},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Place, "in",
       "behind a preposition", "", ""},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Time, "Monday",
       "date word", "en/dates.tsv", "monday"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Attribution, "said",
       "cue: asserts", "en/cues.tsv", "said"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Attribution, "mayor",
       "title: office", "en/titles.tsv", "mayor"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Attribution, "",
       "form: indirect", "", ""},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Confidence, "",
       "0.90 = pattern 0.90", "en/patterns.tsv", "confidence=0.9"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Worth, "",
       "casualty.killed +", "en/worth.tsv", "claim.casualty"},
      {"Gunmen killed at least nine civilians in Brennik on Monday, the mayor said.", Reasoned::Worth, "",
       "its sentence: casualty +", "en/worth.tsv", "casualty"},
      {"Two soldiers were wounded in Kherson.", Reasoned::Place, "Kherson", "place: ", "common/places.tsv", "Kherson"},
      {"Two soldiers were wounded in Kherson.", Reasoned::Attribution, "", "nobody is named", "", ""},
      {"Two soldiers were wounded in Kherson.", Reasoned::Flag, "", "unattributed_number: ", "", ""},
      {"Two soldiers were wounded in Kherson.", Reasoned::Modality, "", "actual: no word", "", ""},
      {"Up to 40 people could be trapped under the rubble.", Reasoned::Modality, "could", "possible", "en/modality.tsv",
       "could"},
      {"Up to 40 people could be trapped under the rubble.", Reasoned::Figure, "40", "digits", "", ""},
      {"No one was killed.", Reasoned::Figure, "No one", "numeral: 0", "en/numerals.tsv", "no one"},
      {"The repair cost 20 million euros.", Reasoned::Type, "20 million euros", "a number that no trigger takes", "",
       ""},
      {"The repair cost 20 million euros.", Reasoned::Figure, "euros", "unit: EUR", "en/units.tsv", "euro"},
      {"The repair cost 20 million euros.", Reasoned::Confidence, "", "0.80 by the rule and the kind of sentence", "",
       ""},
      {"\"The dam will hold,\" Pell said. \"The road will stay open.\"", Reasoned::Type, "", "somebody's words", "",
       ""},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CAPTURE(row.what);
    const Annotation a = explained(row.text);
    REQUIRE(!a.claims.empty());
    INFO(listed(a.explanation->claims[0]));
    CHECK(holds(a.explanation->claims[0], row));
  }
}

TEST_CASE("a sentence without a claim: what came nearest, and what it lacks") {
  static constexpr Row kRows[] = {
      {"The garden is green.", Reasoned::NoClaim, "", "no trigger, no number", "", ""},
      {"The frost killed the harvest.", Reasoned::NoClaim, "killed", "trigger: casualty.killed", "en/triggers.tsv",
       "killed"},
      {"The frost killed the harvest.", Reasoned::NoClaim, "the harvest",
       "pattern active: T OBJECT; finds neither people", "en/patterns.tsv", "active\t"},
      {"Yesterday shelling killed.", Reasoned::NoClaim, "", "pattern reduced: SUBJECT T; finds no subject",
       "en/patterns.tsv", "reduced\t"},
      {"Senators killed the bill.", Reasoned::NoClaim, "killed the bill", "trigger: casualty.killed; in an idiom",
       "en/idioms.tsv", "bill"},
      {"Correction: An earlier version of this article said ten had died.", Reasoned::NoClaim, "earlier version",
       "a correction: what this tells is taken back", "en/function.tsv", "earlier version"},
      {"It was the third bridge on the river.", Reasoned::NoClaim, "third", "a number; an ordinal", "", ""},
      {"Is this the garden?", Reasoned::Worth, "", "question -", "en/worth.tsv", "question"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CAPTURE(row.what);
    const Annotation a = explained(row.text);
    REQUIRE(a.claims.empty());
    INFO(listed(a.explanation->sentences[0]));
    CHECK(holds(a.explanation->sentences[0], row));
  }
}

TEST_CASE("a speaker that is carried says from where") {
  const Annotation a = explained("\"The dam will hold,\" Pell said. \"The road will stay open.\" The garden is green.");
  REQUIRE(a.claims.size() == 2);
  INFO(listed(a.explanation->claims[1]));
  CHECK(holds(a.explanation->claims[1], {"", Reasoned::Attribution, "Pell", "carried from sentence 1", "", ""}));
  CHECK(a.explanation->sentences[0].empty());
  CHECK(a.explanation->sentences[1].empty());
  CHECK(!a.explanation->sentences[2].empty());
}

TEST_CASE("asking why changes nothing else") {
  const std::string text =
      "Twelve people were killed in Brennik on Monday, including two children, the mayor said.\n\n\"We will rebuild,\" "
      "he "
      "added. The garden is green.";
  const Annotation with = explained(text), without = annotate(text, "2031-03-11");
  CHECK_FALSE(without.explanation);
  REQUIRE(with.claims.size() == without.claims.size());
  for (std::size_t i = 0; i < with.claims.size(); ++i) {
    CHECK(with.claims[i].text == without.claims[i].text);
    CHECK(with.claims[i].slots == without.claims[i].slots);
    CHECK(with.claims[i].links == without.claims[i].links);
  }
}

TEST_CASE("a language without rules says so") {
  const Annotation a = explained("Ett hus brann.", "sv");
  REQUIRE(a.explanation->sentences.size() == 1);
  CHECK(a.explanation->sentences[0][0].what == "there are no rules for this language");
}

TEST_CASE("whatever the text: reasons with sound spans and lines that are there") {
  CHECK(rc::check([] {
    static constexpr std::string_view kPieces[] = {"12",
                                                   "300",
                                                   "people",
                                                   "soldiers",
                                                   "killed",
                                                   "wounded",
                                                   "were",
                                                   "the",
                                                   "Ali",
                                                   "Khan",
                                                   "said",
                                                   "that",
                                                   "\"",
                                                   "“",
                                                   "”",
                                                   ",",
                                                   ".",
                                                   "\n\n",
                                                   "and",
                                                   "who",
                                                   "no",
                                                   "not",
                                                   "in",
                                                   "months",
                                                   "by",
                                                   "toll",
                                                   "rose",
                                                   "from",
                                                   "Ö",
                                                   "Київ",
                                                   "🙂",
                                                   "?",
                                                   "(",
                                                   ")",
                                                   "May",
                                                   "could",
                                                   "held",
                                                   "dead",
                                                   "$",
                                                   "%",
                                                   "third",
                                                   "the bill",
                                                   "to",
                                                   "annexed",
                                                   "rarely",
                                                   "which",
                                                   "-",
                                                   " - ",
                                                   "<",
                                                   ">",
                                                   ";",
                                                   ":",
                                                   "reports",
                                                   "show",
                                                   "quoted as saying",
                                                   "according to",
                                                   "quarter",
                                                   "half",
                                                   "ended",
                                                   "per",
                                                   "a",
                                                   "mayor",
                                                   "Inc",
                                                   "of",
                                                   "whom",
                                                   "his",
                                                   "it",
                                                   "rejected",
                                                   "letter",
                                                   "sent",
                                                   "U.S.",
                                                   "Bank",
                                                   "spokesman",
                                                   "for"};
    std::string text;
    for (const int pick :
         *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(std::size(kPieces))))) {
      text += kPieces[pick];
      if (pick % 4 != 0) text += ' ';
    }
    check_sound(text);
  }));
}

TEST_CASE("reasons for hostile text take linear time") {
  for (const std::string piece : {"12 ", "12 killed ", "He said, ", "could kill the ", "\"a\" x said ", "$3 "}) {
    std::string text;
    while (text.size() < 200000) text += piece;
    CHECK(explained(text).explanation->sentences.size() > 0);
  }
}
