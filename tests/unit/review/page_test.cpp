#include "page.hpp"

#include <doctest/doctest.h>

using namespace claimdex;
using namespace claimdex::cli::review;

namespace {

/// "… Three [people died]. …": the passage with its marks and where it was cut.
std::string written(const Passage& passage) {
  std::string out = passage.cut_before ? "…" : "";
  std::size_t at = 0;
  for (const ByteSpan& mark : passage.marks) {
    out += passage.text.substr(at, mark.start - at) + "[" + passage.text.substr(mark.start, mark.size()) + "]";
    at = mark.end;
  }
  return out + passage.text.substr(at) + (passage.cut_after ? "…" : "");
}

}  // namespace

TEST_CASE("a claim among its article's words, at exact offsets in code points") {
  const std::string_view article = "Тит漢л\n\nПогибли три человека. Всё.\n\nThe end";
  struct Case {
    std::string_view what;
    std::vector<Span> spans;
    std::uint32_t reach;
    std::string_view paragraphs, passage;
  };
  const Case cases[] = {
      {"its paragraph",
       {{7, 27}},
       500,
       "[Погибли три человека]. Всё.",
       "Тит漢л\n\n[Погибли три человека]. Всё.\n\nThe end"},
      {"in the headline", {{3, 4}}, 500, "Тит[漢]л", "Тит[漢]л\n\nПогибли три человека. Всё.\n\nThe end"},
      {"to the end", {{35, 42}}, 500, "[The end]", "Тит漢л\n\nПогибли три человека. Всё.\n\n[The end]"},
      {"several pieces",
       {{7, 14}, {29, 32}},
       500,
       "[Погибли] три человека. [Всё].",
       "Тит漢л\n\n[Погибли] три человека. [Всё].\n\nThe end"},
      {"far from both ends", {{15, 18}}, 3, "…ли [три] че…", "…ли [три] че…"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(written(paragraphs_of(article, c.spans, c.reach)) == c.paragraphs);
    CHECK(written(passage_of(article, c.spans, c.reach)) == c.passage);
  }
}

TEST_CASE("what an article and people wrote never drives the terminal") {
  View view;
  ClaimRecord& claim = view.shown.detail.claim;
  claim.id = ClaimId{1};
  claim.text = "one\x1b[2J";
  claim.reason = "because\x1b]0;title\x07";
  claim.slots.place = Place{{}, "Kold\u202Eava", {}, {}};
  view.article = "a \x1b[31mred one\x1b[2J \u009b1m b";
  view.spans = {{2, 10}};
  claim.span = view.spans.front();
  claim.article = ArticleRef{ArticleId{1}, 1, "T\x07", {}, "http://a.example/\x1b[m", {}, ""};
  view.shown.detail.notes = {
      Note{NoteId{1}, NoteKind::Note, "2031-05-20T12:00:00Z", "a\rda", "note\x08\x08", {}, {}, {}}};
  for (const Page& page : {claim_page(view, 60, 0), article_page(view, 60)})
    for (const Line& line : page.lines)
      for (const Run& run : line)
        for (const char c : run.text) CHECK(static_cast<unsigned char>(c) >= 0x20);
}

TEST_CASE("long words of people are cut, and say so") {
  View view;
  view.shown.detail.claim.id = ClaimId{1};
  view.shown.detail.notes = {
      Note{NoteId{1}, NoteKind::Note, "2031-05-20T12:00:00Z", "ada", std::string(1'000'000, 'x'), {}, {}, {}}};
  CHECK(claim_page(view, 60, 0).lines.size() < 100);
}
