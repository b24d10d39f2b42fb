// Quotations as they are written, well or badly.
#include "cascade.hpp"

#include <string>
#include <vector>

#include "claimdex/text/text.hpp"

using namespace claimdex;

namespace {

/// The verbatim quotations among the claims, as written.
std::vector<std::string> quotations(std::string_view text) {
  std::vector<std::string> found;
  const Annotation a = annotate(text);
  for (const ExtractedClaim& c : a.claims)
    if (c.slots.type == ClaimType::AttributionQuote)
      for (const Span s : c.spans)
        found.push_back(text::slice(text, s).data() ? std::string(text::slice(text, s)) : "");
  return found;
}

bool flagged(std::string_view text, Flag flag) {
  const Annotation a = annotate(text);
  for (const ExtractedClaim& c : a.claims)
    for (const Flag f : c.slots.flags)
      if (f == flag) return true;
  return false;
}

}  // namespace

TEST_CASE("marks of every kind pair, and stay part of the quotation") {
  struct Row {
    const char *text, *quotation;
  };
  static constexpr Row kRows[] = {
      {"\"The bridge is closed,\" Sand said.", "\"The bridge is closed,\""},
      {"“The bridge is closed,” Sand said.", "“The bridge is closed,”"},
      {"„The bridge is closed“, Sand said.", "„The bridge is closed“"},
      {"«The bridge is closed», Sand said.", "«The bridge is closed»"},
      {"‘The bridge is closed,’ Sand said.", "‘The bridge is closed,’"},
      {"''The bridge is closed,'' Sand said.", "''The bridge is closed,''"},
      {"Sand said: \"The bridge is closed.\"", "\"The bridge is closed.\""},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.text);
    CHECK(quotations(row.text) == std::vector<std::string>{row.quotation});
  }
}

TEST_CASE("apostrophes are no quotation marks") {
  CHECK(quotations("The soldiers' mothers waited at the workers' club.").empty());
  CHECK(quotations("It's the mayor's car, and the drivers' union's flag.").empty());
  CHECK(quotations("Last week\"s storm closed the bridge and Havel\"s port.").empty());
  CHECK(quotations("Havel\"s mayor said: \"Nobody was hurt.\"") == std::vector<std::string>{"\"Nobody was hurt.\""});
}

TEST_CASE("names in quotation marks are no claims") {
  CHECK(quotations("The ship \"Marina Star\" left the port.").empty());
}

TEST_CASE("a quotation over several paragraphs belongs to one speaker") {
  const Annotation a = annotate("“The first thing is the bridge.\n\n“The second thing is the road,” Sand said.");
  REQUIRE(a.claims.size() == 1);
  CHECK(a.claims[0].spans.size() == 2);
  CHECK(a.claims[0].slots.attribution[0].name == "Sand");
  CHECK_FALSE(
      flagged("“The first thing is the bridge.\n\n“The second thing is the road,” Sand said.", Flag::UnclosedQuote));
}

TEST_CASE("a mark that is never closed ends with its paragraph and says so") {
  const char* text = "Sand said: \"The bridge is closed and nobody knows why.\n\nThe road is open.";
  CHECK(quotations(text) == std::vector<std::string>{"\"The bridge is closed and nobody knows why."});
  CHECK(flagged(text, Flag::UnclosedQuote));
  CHECK(quotations("One mark \" alone.\n\n\"The road is open,\" Pell said.").back() == "\"The road is open,\"");
}

TEST_CASE("marks without end don't take the article's time") {
  for (const std::string mark : {"\"", "“", "”", "'", "«", "''"}) {
    std::string text;
    for (int i = 0; i < 100000; ++i) text += mark;
    CHECK(annotate(text).sentences.size() > 0);
  }
}
