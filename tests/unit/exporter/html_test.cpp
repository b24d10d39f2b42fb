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
  for (const char* never : {"<script>", "<img", "<link", "<iframe", "url(", "@import", "@font-face",
                            " style=", " onclick", "src=", "unsafe"})
    CHECK_MESSAGE(!contains(page, never), never);
  check_page(page);
}

TEST_CASE("the policy allows one style and one script, whatever the page holds") {
  const auto policy = [](const std::string& page) {
    const std::size_t from = page.find("Content-Security-Policy");
    return page.substr(from, page.find('>', from) - from);
  };
  const std::string page = page_of({sample_sheet_claim()});
  CHECK(policy(page).find("default-src 'none'; style-src 'sha256-") != std::string::npos);
  CHECK(policy(page).find("='; script-src 'sha256-") != std::string::npos);
  CHECK(policy(page).ends_with("='; base-uri 'none'; form-action 'none'\""));
  check_page(page_of({}));
  CHECK(policy(page_of({})) == policy(page));
  CHECK(policy(page_of({hostile_claim("</script><script>alert(1)</script>")})) == policy(page));
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
  CHECK(contains(page, "<h2 id=\"hc12\" dir=\"auto\" lang=\"ar\">"));
  CHECK(contains(page,
                 "<blockquote lang=\"ar\" cite=\"https://northline.example/mine\">\n<p dir=\"auto\">Officials said"));
  claim.lang.reset();
  CHECK(contains(page_of({claim}), "<h2 id=\"hc12\" dir=\"auto\">"));
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

TEST_CASE("every claim has its anchor; contents, filter and tally come with many") {
  std::vector<SheetClaim> claims;
  for (int i = 1; i <= 3; ++i) {
    claims.push_back(sample_sheet_claim());
    claims.back().id = {i};
  }
  CHECK(contains(page_of(claims), "<article class=\"claim\" id=\"c3\" aria-labelledby=\"hc3\""));
  CHECK(contains(page_of(claims), "<a class=\"anchor\" href=\"#c3\">c3</a>"));
  CHECK(!contains(page_of(claims), "<nav"));
  CHECK(!contains(page_of(claims), "<input"));
  claims.push_back(sample_sheet_claim());
  claims.back().id = {4};
  claims.back().verdict = Verdict::Refuted;
  const std::string page = page_of(claims);
  check_page(page);
  CHECK(contains(page, "Claims on this sheet (4)"));
  CHECK(contains(page, "<a href=\"#c4\" dir=\"auto\" lang=\"en\">more than 12 miners were killed</a>"));
  CHECK(contains(page, "<li><b>3</b> <span class=\"disputed\">"));
  CHECK(contains(page, "<li><b>1</b> <span class=\"refuted\">"));
}

TEST_CASE("the filter offers what the claims differ in, and waits for its script") {
  std::vector<SheetClaim> claims(4, sample_sheet_claim());
  CHECK(contains(page_of(claims), "aria-label=\"Filter and sort the claims\" hidden>"));
  for (const char* never : {"<select id=\"outlet\">", "By outlet", "<select id=\"verdict\">", "By verdict"})
    CHECK_MESSAGE(!contains(page_of(claims), never), never);
  claims[1].article->source = "Aster <Daily>";
  claims[2].article->source.reset();
  claims[3].article->published = "spring 2031";
  claims[3].slots.figure->value.reset();
  const std::string page = page_of(claims);
  CHECK(contains(page,
                 "<option value=\"1\" dir=\"auto\">Aster &lt;Daily&gt; (1)</option>\n"
                 "<option value=\"2\" dir=\"auto\">Northline (2)</option>"));
  CHECK(contains(page, "<option value=\"outlet\">By outlet</option>"));
  CHECK(contains(page, " data-outlet=\"2\" data-day=\"2031-03-11\" data-number=\"12\">"));
  CHECK(contains(page, " data-outlet=\"1\" data-day="));
  CHECK(contains(page, " data-kind=\"0\" data-day="));
  CHECK(contains(page, " data-outlet=\"2\">"));
  CHECK(!contains(page, "<select id=\"verdict\">"));
}

TEST_CASE("what isn't known is said") {
  SheetClaim claim;
  claim.id = {1};
  claim.text = "it rained";
  const std::string bare = page_of({claim});
  for (const char* words :
       {"Nobody has checked this claim.", "<dt>Said by</dt><dd dir=\"auto\">nobody named</dd>",
        "<dt>Not stated</dt><dd dir=\"auto\">a figure, who, where and when</dd>", "No evidence is recorded."})
    CHECK_MESSAGE(contains(bare, words), words);
  claim.progress = Progress::InProgress;
  CHECK(contains(page_of({claim}), "The desk is checking this claim."));
  claim.verdict = Verdict::Verified;
  CHECK(contains(page_of({claim}), "No reason is recorded."));
  claim.article = ArticleRef{};
  CHECK(contains(page_of({claim}), "<figcaption>outlet, date and address not known</figcaption>"));
}

TEST_CASE("evidence stands by its side, and an empty side is named") {
  SheetClaim claim = sample_sheet_claim();
  const std::string both = page_of({claim});
  const std::size_t against = both.find("<h4>Against</h4>"), on = both.find("<h4>For</h4>");
  CHECK(against < both.find("Nine names."));
  CHECK(both.find("Nine names.") < on);
  CHECK(on < both.find("briefing 2.pdf"));
  CHECK(contains(both, "; no copy archived</span>"));
  CHECK(contains(both, "; archived, SHA-256 <code>bbbb"));
  claim.evidence = {claim.evidence[0]};
  CHECK(contains(page_of({claim}), "<h4>For</h4>\n<p class=\"none\">None is recorded.</p>"));
  claim.evidence[0].stance = "whatever";
  CHECK(contains(page_of({claim}), "<h4>Not said for which side</h4>\n<ul>"));
}

TEST_CASE("a very long claim heads its section in part and is quoted in full") {
  SheetClaim claim;
  claim.id = {1};
  for (int i = 0; i < 10'000; ++i) claim.text += "rain ";
  const std::string page = page_of({claim});
  check_page(page);
  CHECK(contains(page, "…</h2>"));
  CHECK(contains(page, "<mark>" + claim.text + "</mark>"));
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
