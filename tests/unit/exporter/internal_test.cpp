#include "claimdex/exporter/internal.hpp"

#include <doctest/doctest.h>

#include "sample.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

InternalSheet sample(const std::string& words) {
  ClaimDetail detail;
  detail.claim = sample_claim();
  detail.claim.tags = {words};
  detail.claim.assignee = words;
  Note asked;
  asked.id = {3};
  asked.kind = NoteKind::Asked;
  asked.at = "2031-03-12T09:00:00Z";
  asked.who = words;
  asked.text = words;
  asked.place = "the ministry";
  asked.deadline = "2031-03-20";
  detail.notes = {asked};
  Evidence found;
  found.id = {5};
  found.by = words;
  found.details.finder = found.details.note = words;
  detail.evidence = {found};
  EventRecord mark;
  mark.change = {4};
  mark.at = "2031-03-13T09:00:00Z";
  mark.who = words;
  mark.subject = "c12";
  mark.action = "mark";
  mark.field = "verdict";
  mark.old_value = "unchecked";
  mark.new_value = "disputed";
  mark.why = words;
  detail.events = {mark};
  return {sample_sheet({sample_sheet_claim()}), {detail}};
}

TEST_CASE("the public sheet, and behind it what the desk keeps") {
  const std::string out = render(sample("eva"), Format::Markdown);
  CHECK(out.starts_with("# Internal, not to be handed on: Fact-check sheet\n"));
  CHECK(contains(out, "\n# Internal, not to be handed on\n\n## c12: what the desk keeps\n"));
  for (const char* part : {"- with eva\n", "- to be looked at again on 1 June 2031\n", "- tags: eva\n",
                           "- n3, 12 March 2031, 09:00 UTC, eva: asked, the ministry, reply by 20 March 2031: eva\n",
                           "- e5, added by eva, found by eva: eva\n",
                           "- t4, 13 March 2031, 09:00 UTC, eva: c12 mark verdict: unchecked → disputed (eva)\n"})
    CHECK_MESSAGE(contains(out, part), part);
  const std::string page = render(sample("eva"), Format::Html);
  CHECK(contains(page, "<title>Internal, not to be handed on: Fact-check sheet</title>"));
  CHECK(contains(page, "<li dir=\"auto\">with eva</li>"));
  CHECK(page.ends_with("</section>\n</body>\n</html>\n"));
}

TEST_CASE("only some formats have an internal form") {
  for (const Format format : {Format::Markdown, Format::Html, Format::Json}) CHECK(has_internal_form(format));
  for (const Format format : {Format::Csv, Format::Tsv, Format::Xlsx, Format::Jsonl, Format::ClaimReview})
    CHECK_FALSE(has_internal_form(format));
}

TEST_CASE("what people wrote is no markup") {
  const std::string page = render(sample("</body><script>\x1b"), Format::Html);
  CHECK_FALSE(contains(page, "<script>"));  // the page's own is <script type="module">
  CHECK_FALSE(contains(page, "\x1b"));
  const std::string text = render(sample("# <b>*x*</b>\x1b"), Format::Markdown);
  CHECK_FALSE(contains(text, " <b>"));
  CHECK_FALSE(contains(text, "\x1b"));
}

}  // namespace
