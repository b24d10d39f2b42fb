#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "page_check.hpp"
#include "sample.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

std::string page_of(std::vector<SheetClaim> claims) { return render(sample_sheet(std::move(claims)), Format::Html); }

TEST_CASE("the page asks nothing of anybody") {
  const std::string page = page_of({sample_sheet_claim()});
  CHECK(contains(
      page, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"));
  for (const char* never :
       {"<script", "<img", "<link", "<iframe", "url(", "@import", "@font-face", " style=", " onclick", "src="})
    CHECK_MESSAGE(!contains(page, never), never);
  check_page(page);
}

TEST_CASE("hostile texts stay texts, wherever they stand") {
  for (const std::string hostile :
       {"</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
        "</style></title><b>", "<!-- ", "]]>", "&lt;b&gt; &#60;", "javascript:alert(1)", "\x1b[31mred\x1b]0;title\x07",
        "\u202ereversed\u2066\u200f", "\u2028\u0085\x7f", "en\" x=\"y", "a\n\n\nb\n", "\n", " ", ""}) {
    const std::string page = page_of({hostile_claim(hostile)});
    check_page(page);
    for (const char* invisible : {"\u202e", "\u2066", "\u200f", "\u2028", "\u0085", "\x7f"})
      CHECK(!contains(page, invisible));
  }
  CHECK(
      contains(page_of({hostile_claim("<b> & \"c\" 'd'")}), "<mark>&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;</mark>"));
}

TEST_CASE("any characters give a page that holds together") {
  CHECK(rc::check("", [] {
    const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("<>&\"'\n\t\x1b/!-=abc: #;")));
    check_page(page_of({hostile_claim(text)}));
  }));
}

TEST_CASE("links go to addresses only, and tell them nothing") {
  SheetClaim claim = sample_sheet_claim();
  CHECK(contains(page_of({claim}),
                 "<a href=\"https://mine.example/list?day=1&amp;x=2\" rel=\"noopener noreferrer nofollow\"><bdi>"
                 "https://mine.example/list?day=1&amp;x=2</bdi></a>"));
  claim.evidence[0].url = "javascript:alert(1)";
  CHECK(contains(page_of({claim}), "<bdi>javascript:alert(1)</bdi>"));
  CHECK(!contains(page_of({claim}), "href=\"javascript"));
}

TEST_CASE("languages and directions") {
  SheetClaim claim = sample_sheet_claim();
  claim.lang = "ar";
  const std::string page = page_of({claim});
  CHECK(contains(page, "<html lang=\"en\">"));
  CHECK(contains(page, "<h2 dir=\"auto\" lang=\"ar\">"));
  CHECK(contains(page,
                 "<blockquote lang=\"ar\" cite=\"https://northline.example/mine\">\n<p dir=\"auto\">Officials said"));
  claim.lang.reset();
  CHECK(contains(page_of({claim}), "<h2 dir=\"auto\">"));
}

TEST_CASE("the claim is marked inside its words, line by line") {
  SheetClaim claim = sample_sheet_claim();
  claim.before = "He said: ";
  claim.text = "“One.\n\nTwo.”";
  claim.after = " End.";
  CHECK(contains(
      page_of({claim}),
      "<p dir=\"auto\">He said: <mark>“One.</mark></p>\n<p dir=\"auto\"><mark>Two.”</mark> End.</p>\n</blockquote>"));
}

TEST_CASE("every claim has its anchor; contents and tally come with many") {
  std::vector<SheetClaim> claims;
  for (int i = 1; i <= 3; ++i) {
    claims.push_back(sample_sheet_claim());
    claims.back().id = {i};
  }
  CHECK(contains(page_of(claims), "<article class=\"claim\" id=\"c3\">"));
  CHECK(!contains(page_of(claims), "<nav"));
  claims.push_back(sample_sheet_claim());
  claims.back().id = {4};
  claims.back().verdict = Verdict::Refuted;
  const std::string page = page_of(claims);
  CHECK(contains(page, "Claims on this sheet (4)"));
  CHECK(contains(page, "<a href=\"#c4\" dir=\"auto\" lang=\"en\">more than 12 miners were killed</a>"));
  CHECK(contains(page, "<li><b>3</b> <span class=\"disputed\">"));
  CHECK(contains(page, "<li><b>1</b> <span class=\"refuted\">"));
}

TEST_CASE("a verdict can be told without its colour") {
  std::set<std::string> badges;
  for (std::size_t i = 0; i < Names<Verdict>::values.size(); ++i) {
    SheetClaim claim = sample_sheet_claim();
    claim.verdict = static_cast<Verdict>(i);
    const std::string page = page_of({claim});
    const std::string start = "aria-hidden=\"true\">";
    const std::size_t at = page.find(start) + start.size();
    badges.insert(page.substr(at, page.find("</span>", at) - at));
    CHECK(contains(page, std::string("</span> ") + std::string(verdict_label(claim.verdict)) + "</span>"));
  }
  CHECK(badges.size() == Names<Verdict>::values.size());
}

TEST_CASE("a free claim has no quotation") {
  SheetClaim claim;
  claim.id = {1};
  claim.text = "it rained";
  CHECK(!contains(page_of({claim}), "<blockquote"));
  check_page(page_of({claim}));
}

}  // namespace
