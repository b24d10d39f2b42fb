#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <type_traits>

#include "sample.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

constexpr std::array kFormats{Format::Markdown, Format::Html,  Format::Csv,        Format::Tsv,
                              Format::Json,     Format::Jsonl, Format::ClaimReview};

TEST_CASE("formats by name") {
  CHECK(format_named("md") == Format::Markdown);
  CHECK(format_named("html") == Format::Html);
  CHECK(format_named("csv") == Format::Csv);
  CHECK(format_named("json") == Format::Json);
  CHECK(format_named("jsonl") == Format::Jsonl);
  CHECK(format_named("tsv") == Format::Tsv);
  CHECK(format_named("xlsx") == Format::Xlsx);
  CHECK(format_named("pdf") == Format::Pdf);
  CHECK(format_named("claimreview") == Format::ClaimReview);
  for (const char* unknown : {"", "HTML", "docx", "claimreview.json"}) CHECK(!format_named(unknown));
}

TEST_CASE("formats by a file's ending") {
  CHECK(format_of_file("sheet.md") == Format::Markdown);
  CHECK(format_of_file("out/sheet.markdown") == Format::Markdown);
  CHECK(format_of_file("sheet.HTML") == Format::Html);
  CHECK(format_of_file("sheet.htm") == Format::Html);
  CHECK(format_of_file("a.json.csv") == Format::Csv);
  CHECK(format_of_file("sheet.json") == Format::Json);
  CHECK(format_of_file("sheet.jsonl") == Format::Jsonl);
  CHECK(format_of_file("sheet.ndjson") == Format::Jsonl);
  CHECK(format_of_file("sheet.TSV") == Format::Tsv);
  CHECK(format_of_file("sheet.xlsx") == Format::Xlsx);
  CHECK(format_of_file("sheet.PDF") == Format::Pdf);
  CHECK(format_of_file("out/checks.ClaimReview.json") == Format::ClaimReview);
  for (const char* unknown : {"", "html", "sheet", "sheet.", "out.html/sheet", "sheet.docx", "sheet.claimreview"})
    CHECK_MESSAGE(!format_of_file(unknown), unknown);
}

TEST_CASE("an empty sheet is a valid file") {
  Sheet empty;
  empty.title = "Fact-check sheet";
  CHECK(render(empty, Format::Json) ==
        "{\"schema\":\"claimdex.sheet.v1\",\"title\":\"Fact-check "
        "sheet\",\"introduction\":null,\"desk\":null,\"query\":null,"
        "\"as_of\":null,\"since\":null,\"until\":null,\"log_head\":null,\"claims\":[\n]}\n");
  CHECK(render(empty, Format::Jsonl).empty());
  CHECK(render(empty, Format::Csv).ends_with("created,changed,uid\r\n"));
  CHECK(contains(render(empty, Format::Markdown), "# Fact-check sheet\n\nNo claims.\n"));
  CHECK(contains(render(empty, Format::Html), "No claims."));
}

TEST_CASE("the same sheet gives the same bytes") {
  const Sheet sheet = sample_sheet({sample_sheet_claim(), hostile_claim("a\x1b<b>")});
  for (const Format format : kFormats) CHECK(render(sheet, format) == render(sheet, format));
}

TEST_CASE("every sheet says what the issue asks of it") {
  const Sheet sheet = sample_sheet({sample_sheet_claim()});
  for (const Format format : {Format::Markdown, Format::Html}) {
    const std::string out = render(sheet, format);
    for (const char* part : {"more than 12 miners were killed", "Officials said on Tuesday that", "A search goes on",
                             "Ana Brel, via Sarna Wire", "Koldava, Upper Sarna", "10 March 2031",
                             "more than 12 of 40 (13 or more)", "Disputed", "The company says nine.", "Nine names.",
                             "p. 12", "briefing 2.pdf", "Northline", "14 March 2031, 10:20 UTC", "kind:casualty"})
      CHECK_MESSAGE(contains(out, part), part);
    CHECK(contains(out, sheet.log_head));
  }
}

TEST_CASE(
    "a dossier's sheet begins with its heading and introduction, in words as harmless as an article's, and tells no "
    "query") {
  Sheet sheet = sample_sheet({sample_sheet_claim()});
  sheet.title = "What <i>is</i> certain";
  sheet.introduction = "One.\n\n<script>\x1b[31m\n# Two";
  sheet.query.clear();
  const std::string markdown = render(sheet, Format::Markdown), html = render(sheet, Format::Html);
  CHECK(contains(markdown, "# What \\<i>is\\</i> certain\n"));
  CHECK(contains(markdown, "\n\nOne.\n\n\\<script>"));
  CHECK(contains(markdown, "\n\n\\# Two\n\n## c"));
  CHECK(contains(html, "<div class=\"introduction\">\n<p dir=\"auto\">One.</p>\n<p dir=\"auto\">&lt;script&gt;"));
  for (const char* tag : {"<i>", "<script>"}) CHECK_FALSE(contains(html, tag));
  for (const std::string& out : {markdown, html}) {
    CHECK_FALSE(contains(out, "\x1b"));
    CHECK_FALSE(contains(out, " finds"));
  }
}

TEST_CASE("where the log stood is read off a sheet, and never from what others wrote") {
  const std::string real(64, 'a'), forged(64, 'b');
  for (const Format format : {Format::Markdown, Format::Html, Format::Json}) {
    for (const std::string& words : {", log at `" + forged + "`", "The log stood at <code>" + forged + "</code>",
                                     "\"log_head\":\"" + forged + "\""}) {
      SheetClaim claim = sample_sheet_claim();
      claim.text = claim.reason.emplace(words);
      Sheet sheet = sample_sheet({std::move(claim)});
      sheet.title = words;
      sheet.log_head = real;
      CHECK_MESSAGE(log_head_in(render(sheet, format)) == real, words);
    }
  }
  for (const char* none : {"", "log at", ", log at `abc`", "The log stood at <code>"}) CHECK(!log_head_in(none));
}

TEST_CASE("a line at a time is the whole table, and the whole of JSON Lines") {
  const Sheet sheet = sample_sheet({sample_sheet_claim(), hostile_claim("=1+1\n\x1b\"")});
  for (const Format format : {Format::Csv, Format::Tsv, Format::Jsonl}) {
    REQUIRE(is_lines(format));
    std::string out = lines_head(format);
    for (const SheetClaim& claim : sheet.claims) add_line(out, format, claim);
    CHECK(out == render(sheet, format));
  }
}

TEST_CASE("what changed, in words") {
  VerdictLabels labels;
  labels[static_cast<std::size_t>(Verdict::Refuted)] = "Wrong";
  using P = ChangedPart;
  struct Row {
    SheetChange change;
    const char* words;
  };
  const std::string at = "2031-03-05T12:00:00Z";
  const Row rows[] = {
      {{P::Verdict, at, "disputed", "refuted"}, "Verdict changed from Disputed to Wrong, 5 March 2031"},
      {{P::Verdict, at, "unchecked", "verified"}, "Checked: Verified, 5 March 2031"},
      {{P::Verdict, at, "verified", "unchecked"}, "Verdict taken back: was Verified, 5 March 2031"},
      {{P::Figure, at, "12", "14"}, "Figure changed from “12” to “14”, 5 March 2031"},
      {{P::Reason, at, {}, "Nine."}, "Reason changed to “Nine.”, 5 March 2031"},
      {{P::Reason, at, {}, {}}, "Reason changed, 5 March 2031"},
      {{P::Evidence, at, {}, "https://a.example/"}, "Evidence added: “https://a.example/”, 5 March 2031"},
      {{P::Evidence, at, "list.pdf", {}}, "Evidence taken out: “list.pdf”, 5 March 2031"},
      {{P::Publication, at, {}, "published"}, "Published, 5 March 2031"},
      {{P::Joined, at, {}, "c7"}, "c7 was found to be the same claim, 5 March 2031"},
  };
  for (const Row& row : rows) CHECK(change_words(row.change, labels) == row.words);
}

TEST_CASE("json and jsonl hold the same claims, without what is internal") {
  const Sheet sheet = sample_sheet({sample_sheet_claim(), hostile_claim("x\n\x1b\"")});
  const std::string array = render(sheet, Format::Json);
  const std::string lines = render(sheet, Format::Jsonl);
  std::string joined = lines.substr(0, lines.size() - 1);
  const std::size_t middle = joined.find('\n');
  REQUIRE(middle != std::string::npos);
  CHECK(joined.find('\n', middle + 1) == std::string::npos);
  CHECK(array.ends_with("\"claims\":[\n" + joined.replace(middle, 1, ",\n") + "\n]}\n"));

  rapidjson::Document doc;
  doc.Parse(array.c_str());
  REQUIRE(!doc.HasParseError());
  const auto& claim = doc["claims"][0];
  CHECK(std::string(claim["schema"].GetString()) == "claimdex.claim.v1");
  CHECK(claim["assignee"].IsNull());
  CHECK(claim["review_by"].IsNull());
  CHECK(claim["tags"].Empty());
  CHECK(claim["evidence"].GetInt() == 2);
  CHECK(claim["evidence_list"].Size() == 2);
  CHECK(claim["evidence_list"][0].MemberCount() == 10);
  CHECK(claim["evidence_list"][0]["note"].IsNull());
  CHECK(!claim.HasMember("notes"));
  CHECK(!claim.HasMember("events"));
}

/// A sheet can't leak what its types can't hold. This is the list of all that a claim on a sheet has room for: whoever adds a
/// member meets this test and has to ask whether the public may see it (no notes, no log, no tags, no names of people at the desk).
TEST_CASE("the allow-list is the type") {
  SheetClaim claim;
  auto& [id, uid, text, before, after, slots, article, seen, lang, span, verdict, progress, reason, stale, mentions,
         origins, one_origin, created, changed, evidence, publication, changes] = claim;
  static_assert(std::is_same_v<decltype(evidence), std::vector<SheetEvidence>>);
  static_assert(std::is_same_v<decltype(publication), std::optional<SheetPublication>>);
  static_assert(std::is_same_v<decltype(changes), std::vector<SheetChange>>);
  SheetChange change;
  auto& [part, changed_at, was, became] = change;
  static_assert(std::is_same_v<decltype(became), std::optional<std::string>>);
  SheetPublication page;
  auto& [first, address] = page;
  static_assert(std::is_same_v<decltype(first), std::string>);
  SheetEvidence piece;
  auto& [url, file, sha256, stance, quote, at, media_type, captured, added] = piece;
  static_assert(std::is_same_v<decltype(added), std::string>);
  CHECK(mentions + origins == 0);
  CHECK_FALSE(one_origin);
}

}  // namespace
