#include "claimdex/exporter/annotation_page.hpp"

#include <rapidcheck.h>

#include "claimdex/text/text.hpp"
#include "page_check.hpp"
#include "sample.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

Article article_of(std::string text, std::optional<std::string> title = {}) {
  Article a;
  a.text = std::move(text);
  a.details.title = std::move(title);
  a.details.lang = "en";
  return a;
}

ExtractedClaim claim_at(std::uint32_t n, Span span, ClaimType type = ClaimType::CasualtyKilled) {
  ExtractedClaim c;
  c.n = n;
  c.spans = {span};
  c.slots.type = type;
  c.slots.rule = "a.rule";
  return c;
}

std::string page_of(const Article& article, const Annotation& annotation) {
  AnnotationPage page;
  return page.begin() + page.add(article, annotation) + page.end();
}

/// The text without its tips and tags: what a reader sees.
std::string read_back(const std::string& page) {
  const std::size_t from = page.find("<div class=\"text\""), to = page.find("</div>", from);
  std::string text, out = page.substr(from, to - from);
  for (std::size_t tip = out.find("<span class=\"tip\">"); tip != std::string::npos;
       tip = out.find("<span class=\"tip\">"))
    out.erase(tip, out.find("</span></a>", tip) + 7 - tip);
  for (std::size_t i = 0; i < out.size(); ++i) {
    if (out[i] == '<')
      i = out.find('>', i);
    else
      text += out[i];
  }
  return text;
}

bool has(const std::string& page, std::string_view words) { return page.find(words) != std::string::npos; }

}  // namespace

TEST_CASE("an article's words stay as they are, whatever lies over them") {
  const Article article = article_of("Flood\n\nTwelve people died on Monday, the mayor said.", "Flood");
  Annotation annotation;
  annotation.claims = {claim_at(1, {7, 36}), claim_at(2, {29, 51}, ClaimType::AttributionStatement)};
  annotation.quantities.emplace_back().span = {7, 13};
  annotation.attributions.emplace_back().source = Attribution::Source{{37, 46}, "the mayor", "the mayor", {}};
  const std::string page = page_of(article, annotation);
  check_page(page);
  CHECK(read_back(page) == "\nFlood\n\nTwelve people died on Monday, the mayor said.\n");
  CHECK(has(page, "<h2 dir=\"auto\">Flood</h2>"));
  CHECK(has(page, "<a class=\"c casualty\" href=\"#a1-1\"><span class=\"number\">Twelve</span> "));
  CHECK(has(page, "<li id=\"a1-1\" class=\"casualty\" value=\"1\">"));
  CHECK(has(page, "<span class=\"source\">the mayor</span>"));
  // Where two claims cross, both are in the tip, the shorter first.
  std::string tip = page.substr(page.find(">Monday"));
  tip.resize(tip.find("</a>"));
  REQUIRE(has(tip, "<b>Casualty: killed</b>"));
  CHECK(tip.find("<b>Statement</b>") < tip.find("<b>Casualty: killed</b>"));
}

TEST_CASE("articles on one page keep their claims apart") {
  const Article article = article_of("One died.");
  Annotation annotation;
  annotation.claims = {claim_at(1, {0, 8})};
  AnnotationPage page;
  const std::string first = page.add(article, annotation), second = page.add(article, annotation);
  CHECK(has(first, "id=\"a1-1\""));
  CHECK(has(second, "id=\"a2-1\""));
}

TEST_CASE("the reasons stand folded in, escaped, and only where they were asked for") {
  const Article article = article_of("<b>One</b> died. Green.");
  Annotation annotation;
  annotation.claims = {claim_at(1, {0, 15})};
  annotation.sentences = {{.span = {0, 16}}, {.span = {17, 23}}};
  CHECK_FALSE(has(page_of(article, annotation), "<details>"));
  annotation.explanation =
      Explanation{{{{Reasoned::Figure, "numeral: 1 <i>", Span{0, 10}, "<b>One</b>", "en/numerals.tsv:7"},
                    {Reasoned::Figure, "interval 1..1", {}, {}, {}}}},
                  {{}, {{Reasoned::NoClaim, "no trigger, no number", {}, {}, {}}}}};
  const std::string page = page_of(article, annotation);
  check_page(page);
  CHECK(has(
      page,
      "<details><summary>Why</summary>\n<dl>\n<dt>figure</dt><dd dir=\"auto\"><bdi>“&lt;b&gt;One&lt;/b&gt;”</bdi> "
      "numeral: 1 &lt;i&gt; <span class=\"small\">en/numerals.tsv:7</span></dd>\n<dd dir=\"auto\">interval 1..1</dd>"));
  CHECK(has(page,
            "<summary>Sentences without a claim</summary>\n<p class=\"words\" dir=\"auto\">Green.</p>\n<dl>\n<dt>no "
            "claim</dt>"));
}

TEST_CASE("any spans over any text give a page that holds together and loses no word") {
  CHECK(rc::check([] {
    const auto text =
        *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab <>&\"\n"))));
    const Article article = article_of(text::normalise("x" + text));
    const auto size = static_cast<std::uint32_t>(text::count_code_points(article.text));
    Annotation annotation;
    for (std::uint32_t n = 1; n < 6; ++n) {
      const auto start = *rc::gen::inRange(0u, size);
      const auto end = *rc::gen::inRange(start + 1, size + 1);
      annotation.claims.push_back(claim_at(n, {start, end}));
      annotation.quantities.emplace_back().span = {start, end};
    }
    const std::string page = page_of(article, annotation);
    check_page(page);
    std::string seen = read_back(page), wanted;
    std::erase_if(seen, [](char c) { return c == '\n' || c == ' '; });
    for (const char c : article.text)
      if (c == '<')
        wanted += "&lt;";
      else if (c == '>')
        wanted += "&gt;";
      else if (c == '&')
        wanted += "&amp;";
      else if (c == '"')
        wanted += "&quot;";
      else if (c != '\n' && c != ' ')
        wanted += c;
    RC_ASSERT(seen == wanted);
  }));
}
