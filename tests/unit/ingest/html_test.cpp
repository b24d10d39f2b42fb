#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "claimdex/text/text.hpp"
#include "support.hpp"

using namespace claimdex;

namespace {

const std::string kStory =
    "<p>Nine people were killed in Port Havel on Monday when the quay gave way, the mayor said.</p>"
    "<p>Rescuers were still looking for 12 others on Tuesday, according to the fire service.</p>";
const std::string kStoryText =
    "Nine people were killed in Port Havel on Monday when the quay gave way, the mayor said.\n\n"
    "Rescuers were still looking for 12 others on Tuesday, according to the fire service.";

std::string text_of(const std::string& html) {
  auto item = read_named("a.html", html);
  return item.article ? item.article->text : "(" + item.article.error().message + ")";
}
ArticleDetails details_of(const std::string& html) { return read_named("a.html", html).article.value().details; }

}  // namespace

TEST_CASE("HTML: the article, not the page") {
  struct Case {
    std::string what, html;
  };
  const Case cases[] = {
      {"article", "<nav>Home World</nav><article>" + kStory + "</article><footer>About us</footer>"},
      {"main", "<main>" + kStory + "</main><div>Cookies everywhere</div>"},
      {"itemprop", "<div><p>Teaser text of another story that is not short.</p><div itemprop=articleBody>" + kStory +
                       "</div></div>"},
      {"the heaviest element", "<div id=a><p>Short teaser.</p></div><div id=b>" + kStory + "</div>"},
      {"nothing but paragraphs", kStory},
      {"scripts, styles, forms, asides, captions",
       "<article><script>var a='<p>99 dead</p>'</script><style>p{}</style>" + kStory +
           "<aside>Join 90,000 readers</aside><form>Name</form><figure><figcaption>A "
           "photo</figcaption></figure><noscript>no</noscript></article>"},
      {"hidden",
       "<article><p hidden>x</p><p style='display: NONE'>y</p><div aria-hidden=true>z</div>" + kStory + "</article>"},
      {"lists of links",
       "<article>" + kStory +
           "<ul><li><a href=1>Storm kills 6 in island state</a><li><a href=2>Other</a></ul></article>"},
      {"by name",
       "<article><p class='byline'>By A</p>" + kStory + "<div class='related-stories'>Read: 4 dead</div></article>"},
      {"teasers in small articles",
       "<article>Storm kills 6</article><main>" + kStory + "</main><article>Two held</article>"},
      {"comments", "<article>" + kStory + "<section id=comments><article>I saw 400 dead</article></section></article>"},
      {"svg", "<article><svg><title>Icon</title><path/></svg>" + kStory + "</article>"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(text_of("<!DOCTYPE html><body>" + c.html) == kStoryText);
  }
}

TEST_CASE("HTML: nothing large is left out for its name") {
  CHECK(text_of("<article><div class=comment-body>" + kStory + "</div></article>") == kStoryText);
}

TEST_CASE("HTML: paragraphs and lines") {
  struct Case {
    std::string_view html, text;
  };
  const Case cases[] = {
      {"<p>one<p>two", "one\n\ntwo"},
      {"<p>one\n two <b>t</b>hree</p>", "one two three"},
      {"<p>one<br>two</p>", "one\ntwo"},
      {"<div>one<div>two</div>three</div>", "one\n\ntwo\n\nthree"},
      {"<ul><li>one<li>two</ul>", "one\n\ntwo"},
      {"<pre>a\n  b</pre>", "a\nb"},
      {"<table><tr><td>a<td>b<tr><td>c</table>", "a b\n\nc"},
      {"<p>&ldquo;9&nbsp;000&rdquo; &#8211; &eacute;&lt;b&gt;</p>", "“9 000” – é<b>"},
      {"<blockquote>q</blockquote>x", "q\n\nx"},
      {"<p>5 < 6 & 7</p>", "5 < 6 & 7"},
  };
  for (const Case& c : cases) CHECK(text_of(std::string(c.html)) == c.text);
}

TEST_CASE("HTML: the headline") {
  struct Case {
    std::string what, head, heading, title;
  };
  const Case cases[] = {
      {"h1 that <title> repeats",
       "<title>Nine dead | Courier</title><meta property=og:title content='You won’t believe'>", "Nine dead",
       "Nine dead"},
      {"og:title", "<title>Courier</title><meta property=og:title content='Nine dead'>", "World", "Nine dead"},
      {"h1", "", "Nine dead", "Nine dead"},
      {"<title> minus outlet", "<title>Nine dead - Halvesk Courier</title>", "", "Nine dead"},
      {"<title> minus an outlet of many words",
       "<title>Nine dead – The Daily of the City and the Sea</title><meta property=og:site_name content='The Daily of "
       "the City and the Sea'>",
       "", "Nine dead"},
      {"a dash in the headline is no outlet", "<title>Nine dead - two missing after quay gives way</title>", "",
       "Nine dead - two missing after quay gives way"},
      {"a logo in h1 is no headline", "<title>Nine dead in Port Havel | Courier</title>", "Courier",
       "Nine dead in Port Havel"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    std::string heading = c.heading.empty() ? "" : "<h1>" + c.heading + "</h1>";
    bool logo = c.what.starts_with("a logo");
    auto details = details_of("<head>" + c.head + "</head>" + (logo ? heading : "") + "<article>" +
                              (logo ? "" : heading) + kStory + "</article>");
    CHECK(details.title.value_or("") == c.title);
  }
  CHECK(text_of("<article><h1>Nine  dead</h1>" + kStory + "</article>") == "Nine dead\n\n" + kStoryText);
}

TEST_CASE("HTML: what the page says about itself") {
  auto details = details_of(
      "<html lang=en-GB><head><meta name=author content='A. Writer'><meta property=og:site_name content=Courier>"
      "<meta property='article:published_time' content='2031-03-10T18:05:00+01:00'><link rel=canonical "
      "href='https://c.example/1'></head><article>" +
      kStory);
  CHECK(details.author == "A. Writer");
  CHECK(details.source == "Courier");
  CHECK(details.published == "2031-03-10T18:05:00+01:00");
  CHECK(details.url == "https://c.example/1");
  CHECK(details.lang == "en");

  SUBCASE("JSON-LD, in a graph") {
    details = details_of(
        "<script "
        "type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"no\"},{\"@type\":[\"NewsArticle\"],"
        "\"headline\":\"Nine dead\",\"datePublished\":\"2031-03-10\",\"author\":[{\"name\":\"A. "
        "Writer\"},{\"name\":\"B\"}],"
        "\"publisher\":{\"name\":\"Courier\"},\"url\":\"https://c.example/2\"}]}</script><article>" +
        kStory);
    CHECK(details.title == "Nine dead");
    CHECK(details.author == "A. Writer, B");
    CHECK(details.published == "2031-03-10");
    CHECK(details.source == "Courier");
    CHECK(details.url == "https://c.example/2");
  }
  SUBCASE("unknown rather than wrong") {
    details = details_of(
        "<meta name=date content='10 March'><link rel=canonical href='/1'><meta property=og:url "
        "content='javascript:alert(1)'>"
        "<script type='application/ld+json'>{broken</script><article><time datetime='2031-02-30'></time>" +
        kStory);
    CHECK_FALSE(details.published);
    CHECK_FALSE(details.url);
    CHECK_FALSE(details.author);
  }
  SUBCASE("<time>, the article's own") {
    details = details_of("<time datetime=2031-01-01></time><article><time datetime=2031-03-10></time>" + kStory +
                         "</article>");
    CHECK(details.published == "2031-03-10");
  }
}

TEST_CASE("HTML: charset as declared, where the bytes agree") {
  CHECK(text_of("<meta charset=iso-8859-1><p>Stra\xDF"
                "e \x93zu\x94") == "Straße “zu”");
  CHECK(text_of("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>\xC4\xE0") == "Да");
  CHECK(text_of("<meta charset=iso-8859-1><p>Straße") == "Straße");
}

TEST_CASE("HTML: no text") {
  for (std::string_view html : {"<script>document.write('<p>77 dead</p>')</script>",
                                "<html><head><title>Loading</title></head><body></body></html>", "<!-- -->"})
    CHECK(text_of(std::string(html)).find("no text in it") != std::string::npos);
}

TEST_CASE("HTML: what would break a parser is read all the same, and soon") {
  auto repeat = [](std::string_view s, int n) {
    std::string out;
    for (int i = 0; i < n; ++i) out += s;
    return out;
  };
  std::string numbered;
  for (int i = 0; i < 20000; ++i) numbered += "<b id=" + std::to_string(i) + "><p>";
  std::string attributes = "<div";
  for (int i = 0; i < 50000; ++i) attributes += " a" + std::to_string(i);
  const std::string pages[] = {
      repeat("<div>", 300000) + kStory,
      repeat("<span><b>", 100000) + kStory + repeat("</b>", 100000),
      repeat("<table><tr><td>", 50000) + kStory,
      numbered + kStory,
      repeat("<svg>", 100000) + kStory,
      repeat("<svg><g>", 50000) + "</svg>" + kStory,
      repeat("<a><div></a>", 50000) + kStory,
      repeat("</p></b></div>", 100000) + kStory,
      attributes + ">" + kStory,
      repeat("<!--", 100000) + "-->" + kStory,
      repeat("<p attr='", 1000) + "'>" + kStory,
      repeat("<template><i>", 50000) + "</template>" + kStory,
      repeat("<select><option>", 50000) + "</select>" + kStory,
  };
  for (const std::string& page : pages) {
    CAPTURE(page.substr(0, 40));
    auto item = read_named("a.html", page);
    if (item.article) CHECK(text::valid_utf8(item.article->text));
  }
  CHECK(text_of(repeat("<div>", 300000) + kStory).find("Nine people were killed") != std::string::npos);
}

TEST_CASE("HTML: properties") {
  CHECK(rc::check("any soup of tags gives valid text or an error", [] {
    static const std::vector<std::string> kPieces{"<p>",       "</p>",       "<div class=ad>",
                                                  "</div>",    "<a href=x>", "</a>",
                                                  "<article>", "</article>", "word ",
                                                  "<br>",      "<table>",    "<td>",
                                                  "</table>",  "<h1>",       "</h1>",
                                                  "<script>",  "</script>",  "<!--",
                                                  "-->",       "<svg>",      "</svg>",
                                                  "&amp;",     "&#0;",       "<",
                                                  ">",         "'",          "\"",
                                                  "=",         "é",          "<pre>",
                                                  "\n",        "<ul><li>",   "<b>",
                                                  "<i>",       "</b>",       "<template>"};
    std::string page;
    for (const std::string& piece : *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kPieces)))
      page += piece;
    auto item = read_one("<" + page);
    if (item.article) {
      RC_ASSERT(text::valid_utf8(item.article->text));
      RC_ASSERT(text::normalise(item.article->text) == item.article->text);
    }
  }));
}
