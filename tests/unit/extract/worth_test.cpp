// What is worth checking, and in which order.
#include "cascade.hpp"

#include <algorithm>
#include <string>

#include "lexicon.hpp"
#include "word_hash.hpp"

using namespace claimdex;

namespace {

double worth_of(std::string_view sentence) { return annotate(sentence).sentences.at(0).worth; }

/// The worth of the sentence's worthiest claim of that family.
double worth_of(std::string_view sentence, std::string_view family) {
  double best = -1;
  for (const ExtractedClaim& c : annotate(sentence).claims)
    if (family_of(c.slots.type) == family) best = std::max(best, c.slots.worth);
  return best;
}

std::string wrong(std::string_view path, std::string_view bytes) {
  const auto lexicon = extract::Lexicon::load("xx", {{path, bytes}});
  return lexicon ? "" : lexicon.error().message;
}

}  // namespace

TEST_CASE("sentences that a fact-checker wants to see") {
  for (const char* text : {
           "At least 120 people were killed in Orle on Monday.",
           "The governor voted against the water bill three times.",
           "Unemployment has doubled since he took office.",
           "They cut the school budget by 12 percent last year.",
           "She never signed the treaty.",
           "Velmark has the highest crime rate in the region.",
           "The ministry said that about 300 reservists had been sent home.",
           "Police arrested 87 demonstrators outside the parliament in Brennik.",
           "A union report found that a third of the workers had not been paid since March.",
       }) {
    CAPTURE(text);
    CHECK(worth_of(text) >= 0.5);
  }
}

TEST_CASE("sentences that nobody can check") {
  for (const char* text : {
           "I think we should all be kind.",
           "Good evening, and thank you for the question.",
           "What would you do?",
           "We need to work together for a better future.",
           "Let me tell you why I want to be your mayor.",
           "That's a great idea, and I love it.",
           "He will be ready tomorrow.",
           "Shr 38 cts vs 36 cts",
           "Maybe she could come.",
       }) {
    CAPTURE(text);
    CHECK(worth_of(text) < 0.5);
  }
}

TEST_CASE("claims of consequence stay on top") {
  struct Row {
    const char *text, *family;
  };
  static constexpr Row kRows[] = {
      {"Twelve soldiers were killed near Havel.", "casualty"},
      {"Two people were wounded, the ministry said.", "casualty"},
      {"No one was killed in the explosion.", "casualty"},
      {"About 300,000 reservists have been called up since September.", "mobilization"},
      {"The army withdrew 400 soldiers from the valley.", "mobilization"},
      {"Some 40,000 people fled the city.", "displacement"},
      {"Police detained three men.", "detention"},
      {"Both sides exchanged 96 prisoners at the bridge.", "detention"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(worth_of(row.text, row.family) >= 0.85);
  }
}

TEST_CASE("figures of some consequence are kept, trivial ones are not") {
  struct Row {
    const char* text;
    bool kept;
  };
  static constexpr Row kRows[] = {
      {"Unemployment rose to 9.3 percent in March.", true},
      {"The government spent 4.2 billion euros on tanks.", true},
      {"Exports fell by 24 percent last year.", true},
      {"More than 300 museums closed last year.", true},
      {"About 25 women met the president.", true},
      {"The striker scored two goals in the final.", false},
      {"They bought three chairs near the lake.", false},
      {"The apartment has three bedrooms and two bathrooms.", false},
      {"The recipe needs two eggs and three cups of milk.", false},
      {"She has two brothers and a dog.", false},
      {"I have two children.", false},
      {"He read two books over the weekend.", false},
      {"The meeting lasted two hours.", false},
      {"The team won by three goals to one.", false},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const double worth = worth_of(row.text, "quantity");
    CHECK(worth >= 0);
    CHECK((worth >= 0.5) == row.kept);
  }
}

TEST_CASE("what hasn't happened is worth less than what has") {
  CHECK(worth_of("If the dam breaks, 12 people could be killed.", "casualty") <
        worth_of("When the dam broke, 12 people were killed.", "casualty"));
}

TEST_CASE("the hash that the learned weights are found by") {
  CHECK(extract::word_hash("") == 2025401009u);
  CHECK(extract::word_hash("the") == 3332479150u);
  CHECK(extract::word_hash("reservists") == 3990865686u);
}

TEST_CASE("a wrong weight is told with its place") {
  CHECK(wrong("xx/worth.tsv", "numbr\t1\n") == "xx/worth.tsv:1: sentences have no feature called numbr");
  CHECK(wrong("xx/worth.tsv", "claim.casulty\t1\n") ==
        "xx/worth.tsv:1: claims have no feature, type or family called casulty");
  CHECK(wrong("xx/worth_ngrams.tsv", "0\tab?.\n") == "xx/worth_ngrams.tsv:1: weights are letters and dots");
  CHECK(wrong("xx/worth_ngrams.tsv", "4\tab..\n") == "xx/worth_ngrams.tsv:1: expected the weights from bucket 0 on");
  CHECK(wrong("xx/worth_ngrams.tsv", "0\tab.\n") == "xx/worth_ngrams.tsv:1: 3 buckets are no power of two");
}
