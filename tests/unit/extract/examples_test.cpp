#include "cascade.hpp"

#include <rapidcheck.h>

#include <chrono>

#include "claimdex/text/text.hpp"

using namespace claimdex;

namespace {

template <typename Range>
void check_spans(const Range& found, const Article& article) {
  std::uint32_t last = 0;
  for (const auto& x : found) {
    RC_ASSERT(x.span.start >= last);
    RC_ASSERT(x.span.end > x.span.start);
    RC_ASSERT(x.span.end <= text::count_code_points(article.text));
    last = x.span.end;
  }
}

/// Words that the rules know, marks, and any letters, in any order.
rc::Gen<std::string> wild_text() {
  return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 64)), [](const std::vector<int>& picks) {
    static constexpr std::string_view kPieces[] = {
        "300,000", "5",    "2022",  "1.2",      "-",     "–",    "to",  "and", "between", "from",   "million",
        "hundred", "a",    "half",  "dozen",    "of",    "$",    "€",   "%",   "km",      "people", "soldiers",
        "killed",  "said", "\"",    "“",        "”",     "'",    "’s",  ".",   ",",       "\n",     "\n\n",
        "May",     "late", "since", "Thursday", "last",  "week", "ago", "in",  "more",    "than",   "at",
        "least",   "or",   "no",    "one",      "third", "th",   ":",   "/",   "(",       ")",      "Ö",
        "Київ",    "é",    "🙂",  "U.S.",     "Gen",   "not",  "the", "½",   "years"};
    std::string out;
    for (int p : picks) {
      out += kPieces[p];
      if (p % 3 != 0) out += ' ';
    }
    return out;
  });
}

}  // namespace

TEST_CASE("every example in the data files holds") {
  for (const std::string& failure : extractor().check_examples(extract::embedded_data())) FAIL_CHECK(failure);
}

TEST_CASE("whatever the text: sound spans, ascending, words equal to the text") {
  CHECK(rc::check([] {
    Article article;
    article.text = *wild_text();
    article.details.lang = "en";
    article.details.published = "2022-11-25";
    Annotation found = extractor().annotate(article);
    check_spans(found.sentences, article);
    check_spans(found.quantities, article);
    check_spans(found.dates, article);
    for (const Quantity& q : found.quantities) {
      RC_ASSERT(q.text == text::slice(article.text, q.span));
      RC_ASSERT(!q.bounds.low || !q.bounds.high || *q.bounds.low <= *q.bounds.high);
    }
    for (const DateMention& d : found.dates) {
      RC_ASSERT(d.text == text::slice(article.text, d.span));
      RC_ASSERT(d.resolved == (d.from && d.to));
      if (d.resolved) RC_ASSERT(*d.from <= *d.to);
    }
    for (const ExtractedClaim& c : found.claims) RC_ASSERT(c.text == text::slice(article.text, c.spans.at(0)));
  }));
}

TEST_CASE("time is linear in the text, also where nothing in it makes sense") {
  auto seconds = [](const std::string& text) {
    Article article;
    article.text = text;
    article.details.lang = "en";
    article.details.published = "2022-11-25";
    auto begin = std::chrono::steady_clock::now();
    Annotation found = extractor().annotate(article);
    CHECK(!found.sentences.empty());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  };
  for (std::string_view piece : {"1 ", "a ", "\" ", "'a ", "from ", "5-", "one hundred and ", "killed ", "since last ",
                                 "Gen. ", "( ", "not more than "}) {
    CAPTURE(piece);
    std::string text;
    while (text.size() < 400000) text += piece;
    CHECK(seconds(text) < 30.0);  // linear is under one; quadratic is minutes, sanitizers or not
  }
}

TEST_CASE("without data for its language an article has sentences only") {
  Article article;
  article.text = "Am Montag starben 12 Menschen. Es regnete.";
  article.details.lang = "xx";
  Annotation found = extractor().annotate(article);
  CHECK(found.sentences.size() == 2);
  CHECK(found.quantities.empty());
  CHECK(found.claims.empty());
}
