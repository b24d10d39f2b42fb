// What a whole article yields: words, spans, flags, links, worth.
#include "cascade.hpp"

#include <rapidcheck.h>

#include <algorithm>
#include <string>

#include "claimdex/text/text.hpp"

using namespace claimdex;

namespace {

bool has(const ExtractedClaim& c, Flag f) {
  return std::find(c.slots.flags.begin(), c.slots.flags.end(), f) != c.slots.flags.end();
}

void check_whole(const std::string& text) {
  const Annotation a = annotate(text);
  const auto end = static_cast<std::uint32_t>(text::count_code_points(text));
  std::uint32_t n = 0, last = 0;
  for (const ExtractedClaim& c : a.claims) {
    RC_ASSERT(c.n == ++n);
    RC_ASSERT(!c.spans.empty());
    RC_ASSERT(c.spans[0].start >= last);
    last = c.spans[0].start;
    for (const Span s : c.spans) RC_ASSERT(s.start < s.end && s.end <= end);
    RC_ASSERT(c.text == text::slice(text, c.spans[0]));
    RC_ASSERT(c.slots.worth >= 0 && c.slots.worth <= 1);
    if (c.slots.figure) RC_ASSERT(c.slots.figure->text == text::slice(text, *c.slots.figure->span));
    for (const auto& link : c.links) RC_ASSERT(link.n >= 1 && link.n <= a.claims.size() && link.n != c.n);
  }
  for (const Attribution& x : a.attributions) {
    RC_ASSERT(!x.content.empty());
    for (const Span s : x.content) RC_ASSERT(s.start < s.end && s.end <= end);
  }
}

}  // namespace

TEST_CASE("a claim's words are its clause, without who is quoted") {
  struct Row {
    const char *text, *claim;
  };
  static constexpr Row kRows[] = {
      {"However, 12 people were killed in Orle.", "12 people were killed in Orle"},
      {"On Monday, 12 people were killed in Orle.", "On Monday, 12 people were killed in Orle"},
      {"According to the ministry, 12 people were killed in Orle.", "12 people were killed in Orle"},
      {"The ministry said that 12 people were killed in Orle.", "12 people were killed in Orle"},
      {"12 people were killed in Orle, the ministry said.", "12 people were killed in Orle"},
      {"According to police 12 people were killed in Orle.", "12 people were killed in Orle"},
      {"Fourteen passengers had been let go, nine of them at 9:15 a.m. in Orle.",
       "Fourteen passengers had been let go, nine of them at 9:15 a.m. in Orle"},
      {"The road is open; 12 people were killed in Orle.", "12 people were killed in Orle"},
      {"12 people were killed in Orle although Marn said the road was safe.", "12 people were killed in Orle"},
      {"12 people are reported to be missing in Orle.", "12 people are reported to be missing in Orle"},
      {"Rebels of the Orle Front (OF) group killed 12 people.", "Rebels of the Orle Front (OF) group killed 12 people"},
      {"12 people were killed (the road was closed).", "12 people were killed"},
      {"\"The road is safe,\" Tilda Marn, assistant vice president said.", "\"The road is safe,\""},
      {"Sales of pumps, making up 36 percent of the whole, rose by 12 percent.",
       "Sales of pumps, making up 36 percent of the whole, rose by 12 percent"},
      {"Prices of apples, pumps and carts fell by 12 percent.", "Prices of apples, pumps and carts fell by 12 percent"},
      {"Orlo, which owns 12 percent of Venn, has said that it would wait.", "Orlo, which owns 12 percent of Venn"},
      {"Sales rose, compared with 12 million tonnes in May.", "Sales rose, compared with 12 million tonnes in May"},
      {"The balance, at 12 percent, was the best.", "The balance, at 12 percent, was the best"},
      {"It lost a mill, or 12 percent of its mills, to Orlo.", "It lost a mill, or 12 percent of its mills, to Orlo"},
      {"Marn said that is a long way off.", "that is a long way off"},
      {"Sales of pumps, which are old, rose by 12 percent.", "Sales of pumps, which are old, rose by 12 percent"},
      {"It sold a mill in Havel, Moldova and 12 acres of land.",
       "It sold a mill in Havel, Moldova and 12 acres of land"},
      {"That was down from 12 million tonnes.", "That was down from 12 million tonnes"},
      {"Prices for that period rose by 12 percent.", "Prices for that period rose by 12 percent"},
      {"It pays in 30, 90 and 180-day notes.", "It pays in 30, 90 and 180-day notes"},
      {"Marn said Orlo Mills, a unit of Venn, Pell and Co, agreed to leave.",
       "Orlo Mills, a unit of Venn, Pell and Co, agreed to leave"},
      // Words between the halves of a clause stay: neither half says anything.
      {"The dam, Marn said, would hold for years.", "The dam, Marn said, would hold for years"},
      {"Engineers were said to be waiting for rain.", "Engineers were said to be waiting for rain"},
      {"\"We will go,\" Marn said, \"and we will win.\"", "\"We will go,\""},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const Annotation a = annotate(row.text);
    REQUIRE(!a.claims.empty());
    CHECK(a.claims[0].text == row.claim);
  }
}

TEST_CASE("flags") {
  CHECK(has(annotate("About 300 reservists have been called up.").claims.at(0), Flag::UnattributedNumber));
  CHECK_FALSE(has(annotate("About 300 reservists have been called up, the ministry said.").claims.at(0),
                  Flag::UnattributedNumber));
  CHECK(has(annotate("The brigade suffered 300 casualties.").claims.at(0), Flag::LossesAmbiguous));
  CHECK(has(annotate("The decree triggered a mass exodus.").claims.at(0), Flag::VagueLarge));
}

TEST_CASE("a headline's quotation is looked for in the body") {
  const char* text =
      "\"Share our bread\": Venn meets farmers\n\n\"We share all bread with you,\" Aldric Venn said in Havel on "
      "Friday.";
  const Annotation a = annotate(text, "2031-04-11", "\"Share our bread\": Venn meets farmers");
  REQUIRE(!a.claims.empty());
  CHECK(a.claims[0].slots.form == Form::Headline);
  CHECK(a.claims[0].slots.attribution.at(0).name == "Aldric Venn");
  CHECK(has(a.claims[0], Flag::HeadlineQuoteNotInBody));
}

TEST_CASE("the same words twice are two entries, the second a repeat") {
  const Annotation a = annotate("Twelve people were killed in Orle.\n\nTwelve people were killed in Orle.");
  REQUIRE(a.claims.size() == 2);
  REQUIRE(a.claims[1].links.size() == 1);
  CHECK(a.claims[1].links[0].relation == Relation::Repeats);
  CHECK(a.claims[1].links[0].n == 1);
}

TEST_CASE("a new toll revises the one that it replaces") {
  const Annotation a = annotate("The death toll in Koldava rose to nine from six on Tuesday.");
  REQUIRE(a.claims.size() == 2);
  CHECK(a.claims[1].slots.figure->role == Role::Superseded);
  REQUIRE(a.claims[0].links.size() == 1);
  CHECK(a.claims[0].links[0].relation == Relation::Revises);
  CHECK(a.claims[0].links[0].n == a.claims[1].n);
}

TEST_CASE("what a notice of correction takes back is no claim, what it says instead is one") {
  const Annotation a = annotate(
      "Two miners were killed.\n\nCorrection: An earlier version of this article said that three miners were killed. "
      "Two miners were killed in the pit. The number of injured was misstated as nine injured.");
  REQUIRE(a.claims.size() == 2);
  CHECK(a.claims[0].text == "Two miners were killed");
  CHECK(a.claims[1].text == "Two miners were killed in the pit");
  // Outside of a notice these are words like any others.
  CHECK(annotate("Police said that three miners were wrongly reported to have been killed.").claims.size() == 1);
}

TEST_CASE("known voices and doers have ids, others none") {
  struct Row {
    const char* text;
    const char* voice;
    const char* actor;
  };
  static constexpr Row kRows[] = {
      {"Vladimir Putin said 12 people died.", "people/vladimir-putin", "-"},
      {"President Zelenskyy said 12 people died.", "people/volodymyr-zelensky", "-"},
      {"Orlo Putin said 12 people died.", "-", "-"},
      {"The UN refugee agency said 12,000 people fled.", "org/un/unhcr", "-"},
      {"Kyiv said Russian forces killed 12 people.", "UA", "RU"},
      {"Hamas killed 14 soldiers, the mayor said.", "-", "org/hamas"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const Annotation a = annotate(row.text);
    REQUIRE(!a.claims.empty());
    const Slots& s = a.claims[0].slots;
    REQUIRE(!s.attribution.empty());
    CHECK(s.attribution[0].id.value_or("-") == row.voice);
    CHECK((s.actor ? s.actor->id.value_or("-") : "-") == row.actor);
  }
}

TEST_CASE("what only says more of a noun isn't denied with it") {
  struct Row {
    const char *text, *voice;
  };
  static constexpr Row kRows[] = {
      {"Marn denied that the army had killed 12 people.", "Marn"},
      {"Marn denied that the army had fired on Orle, where 12 people were killed.", "-"},
      {"Marn denied that the army, which lost 12 soldiers in May, had fled.", "-"},
      {"Marn said that the army had fired on Orle, where 12 people were killed.", "Marn"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    const Annotation a = annotate(row.text);
    const auto c = std::find_if(a.claims.begin(), a.claims.end(), [](const auto& x) { return x.slots.figure; });
    REQUIRE(c != a.claims.end());
    CHECK((c->slots.attribution.empty() ? "-" : c->slots.attribution[0].name) == row.voice);
  }
}

TEST_CASE("a number that says what a thing is like counts no things") {
  for (const char* text : {"They bought a three-bedroom house.", "The deal stems from a 115 million contract."}) {
    CAPTURE(text);
    CHECK(annotate(text).claims.empty());
  }
}

TEST_CASE("years, ages and ordinals are no claims") {
  for (const char* text :
       {"The bridge was built in 1970.", "Ansa Pell, 45, is a teacher.", "It was the third bridge on the river."}) {
    CAPTURE(text);
    CHECK(annotate(text).claims.empty());
  }
}

TEST_CASE("worth: deaths before opinions") {
  const double deaths = annotate("At least 120 people were killed in Orle on Monday.").sentences.at(0).worth;
  const double opinion = annotate("I think we should all be kind.").sentences.at(0).worth;
  CHECK(deaths >= 0.5);
  CHECK(opinion < 0.3);
}

TEST_CASE("whatever the text: claims with sound spans") {
  CHECK(rc::check([] {
    static constexpr std::string_view kPieces[] = {
        "12",   "300",     "people", "soldiers", "children",  "killed",  "wounded",   "were",    "the",     "The",
        "Ali",  "Khan",    "said",   "told",     "that",      "adding",  "according", "to",      "reports", "of",
        "\"",   "“",       "”",      "'",        "''",        ",",       ".",         ":",       ";",       "-",
        "–",    "\n\n",    "and",    "or",       "including", "them",    "who",       "he",      "they",    "no",
        "not",  "largest", "in",     "months",   "often",     "ordered", "by",        "death",   "toll",    "rose",
        "from", "Ö",       "Київ",   "🙂",     "?",         "(",       ")",         "Reuters", "May",     "at"};
    std::string text;
    for (const int pick : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60))) {
      text += kPieces[pick];
      if (pick % 4 != 0) text += ' ';
    }
    check_whole(text);
  }));
}

TEST_CASE("hostile text takes linear time") {
  for (const std::string piece : {"said ", "He said, ", "12 killed ", "12 men and ", "A who ", "according to x, ",
                                  "Ali Khan, ", "a - ", "largest in "}) {
    std::string text;
    while (text.size() < 300000) text += piece;
    CHECK(annotate(text).sentences.size() > 0);
  }
}
