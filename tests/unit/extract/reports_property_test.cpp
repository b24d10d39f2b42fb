// What holds for the reports of any text, sense or nonsense.
#include <rapidcheck.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "cascade.hpp"
#include "claimdex/text/text.hpp"

using namespace claimdex;

namespace {

/// Words of saying, names and marks in any order.
rc::Gen<std::string> wild_reports() {
  static constexpr std::string_view kPieces[] = {"Tilda Marn",
                                                 "Marn",
                                                 "Mr. Orlo",
                                                 "Karel Orlo",
                                                 "the governor",
                                                 "Governor",
                                                 "officials",
                                                 "she",
                                                 "he",
                                                 "it",
                                                 "they",
                                                 "Reuters",
                                                 "said",
                                                 "told",
                                                 "reporters",
                                                 "claims",
                                                 "saying",
                                                 "denied",
                                                 "that",
                                                 "who",
                                                 "according",
                                                 "to",
                                                 "as",
                                                 "quoted",
                                                 "called",
                                                 "the dam",
                                                 "was old",
                                                 "is safe",
                                                 "\"",
                                                 "“",
                                                 "”",
                                                 "''",
                                                 "'",
                                                 "‘",
                                                 "’",
                                                 ",",
                                                 ".",
                                                 "?",
                                                 ":",
                                                 ";",
                                                 "–",
                                                 " - ",
                                                 "\n",
                                                 "\n\n",
                                                 "(",
                                                 ")",
                                                 "and",
                                                 "but",
                                                 "'s",
                                                 "claim that",
                                                 "report",
                                                 "12 men died",
                                                 "Havel",
                                                 "Harbour Bank Inc",
                                                 "the bank",
                                                 "No one",
                                                 "📢",
                                                 "Ö",
                                                 "MARN SAYS",
                                                 "reports of",
                                                 "a",
                                                 "by"};
  return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(std::size(kPieces)))),
                      [](const std::vector<int>& picks) {
                        std::string out;
                        for (const int p : picks) {
                          out += kPieces[p];
                          if (p % 4 != 3) out += ' ';
                        }
                        return out;
                      });
}

/// The name stands in the text, line ends as blanks.
bool stands_in(std::string name, std::string text) {
  const auto blank = [](std::string& s) { std::replace(s.begin(), s.end(), '\n', ' '); };
  blank(name), blank(text);
  return text.find(name) != std::string::npos;
}

}  // namespace

TEST_CASE("whatever the text: every source and every word of a report stand in it") {
  CHECK(rc::check([] {
    const std::string text = *wild_reports();
    const auto length = text::count_code_points(text);
    const Annotation a = annotate(text);
    for (const Attribution& x : a.attributions) {
      RC_ASSERT(!x.content.empty());
      for (const Span s : x.content) {
        RC_ASSERT(s.start < s.end);
        RC_ASSERT(s.end <= length);
      }
      if (!x.source) continue;
      RC_ASSERT(x.source->text == text::slice(text, x.source->span));
      RC_ASSERT(!x.source->name.empty());
      RC_ASSERT(stands_in(x.source->name, text));
    }
    for (const ExtractedClaim& c : a.claims)
      for (const AttributionLink& l : c.slots.attribution) RC_ASSERT(stands_in(l.name, text));
  }));
}

TEST_CASE("whatever the text: a quotation belongs to one voice") {
  CHECK(rc::check([] {
    const std::string text = *wild_reports();
    std::vector<Span> quoted;
    for (const Attribution& x : annotate(text).attributions)
      if (x.form == Form::Direct) quoted.insert(quoted.end(), x.content.begin(), x.content.end());
    std::sort(quoted.begin(), quoted.end(), [](Span l, Span r) { return l.start < r.start; });
    for (std::size_t i = 1; i < quoted.size(); ++i) RC_ASSERT(quoted[i - 1].end <= quoted[i].start);
  }));
}

TEST_CASE("reports without end don't take the article's time") {
  for (const std::string_view piece :
       {"Marn said ", "said ", "\"Marn said, ", "Marn's claim that ", "Marn, who ", "he said ", "reports that ",
        "Marn - ", "“Marn left.\n\n", "\"Marn left.\" he said. ", "The governor said the bank said it. ", "J. ",
        "MARN SAYS ", "'' ", "issued a statement saying ", "First Bank of Marn Corp ", "Marn and ", "\"‘",
        "according to Marn "}) {
    CAPTURE(piece);
    std::string text;
    while (text.size() < 200000) text += piece;
    const auto begin = std::chrono::steady_clock::now();
    CHECK_FALSE(annotate(text).sentences.empty());
    // Linear is a fraction of a second, quadratic minutes.
    CHECK(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() < 15.0);
  }
}

TEST_CASE("a hundred quotations inside each other are one") {
  std::string text;
  for (int i = 0; i < 100; ++i) text += i % 2 == 0 ? "“Marn said ‘" : "";
  text += "the dam is old";
  for (int i = 0; i < 100; ++i) text += i % 2 == 0 ? "’”" : "";
  text += " Orlo said.";
  const Annotation a = annotate(text);
  REQUIRE(a.attributions.size() == 1);
  CHECK(a.attributions[0].source->text == "Orlo");
  CHECK(a.attributions[0].content.size() == 1);
}
