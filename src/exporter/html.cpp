#include <array>

#include "claimdex/text/text.hpp"
#include "clean.hpp"
#include "formats.hpp"
#include "html_page.hpp"
#include "html_style.hpp"
#include "words.hpp"

/// A fact-check sheet as one page.
namespace claimdex::exporter {
namespace {

constexpr std::size_t kContentsFrom = 4;   // claims
constexpr std::size_t kContentsOpen = 40;  // more are folded away
constexpr int kContentsColumns = 120;
constexpr std::size_t kLongHeading = 180;  // bytes

void verdict(Page& page, Verdict v, std::string_view css_class, const VerdictLabels& labels) {
  page.html("<span class=\"").html(css_class).html(name_of(v)).html("\"><span class=\"sign\" aria-hidden=\"true\">");
  page.html(verdict_sign(v)).html("</span> ").text(verdict_label(v, labels)).html("</span>");
}

void paragraphs(Page& page, std::string_view foreign) {
  const std::string clean = lines(foreign);
  for (std::string_view rest = clean; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    page.html("<p dir=\"auto\">").text(rest.substr(0, end)).html("</p>\n");
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
}

void masthead(Page& page, const Sheet& sheet) {
  page.html("<header class=\"masthead\">\n<h1 dir=\"auto\">").text(sheet.title).html("</h1>\n<p class=\"small\">");
  page.html(count_words(static_cast<std::int64_t>(sheet.claims.size()), "claim"));
  if (!sheet.as_of.empty()) page.html(" · as of ").moment(sheet.as_of);
  page.html("</p>\n");
  std::array<std::int64_t, Names<Verdict>::values.size()> tally{};
  for (const SheetClaim& claim : sheet.claims) ++tally[static_cast<std::size_t>(claim.verdict)];
  if (sheet.claims.size() > 1) {
    page.html("<ul class=\"tally\">");
    for (std::size_t i = 0; i < tally.size(); ++i) {
      if (tally[i] == 0) continue;
      page.html("<li><b>").html(number_words(static_cast<double>(tally[i]))).html("</b> ");
      verdict(page, static_cast<Verdict>(i), "", sheet.labels);
      page.html("</li>");
    }
    page.html("</ul>\n");
  }
  if (!sheet.introduction.empty()) {
    page.html("<div class=\"introduction\">\n");
    paragraphs(page, sheet.introduction);
    page.html("</div>\n");
  }
  page.html("</header>\n");
}

void contents(Page& page, const Sheet& sheet) {
  if (sheet.claims.size() < kContentsFrom) return;
  page.html("<nav aria-label=\"Claims\">\n<details").html(sheet.claims.size() <= kContentsOpen ? " open" : "");
  page.html("><summary>Claims on this sheet (").html(number_words(static_cast<double>(sheet.claims.size())));
  page.html(")</summary>\n<ol>\n");
  for (const SheetClaim& claim : sheet.claims) {
    page.html("<li>");
    verdict(page, claim.verdict, "", sheet.labels);
    page.html("<a href=\"#").html(claim.id.str()).html("\" dir=\"auto\"");
    page.lang(claim.lang).html(">").text(text::fit(one_line(claim.text), kContentsColumns)).html("</a></li>\n");
  }
  page.html("</ol>\n</details>\n</nav>\n");
}

/// Running text in <p>s that goes over line breaks; `open` and `close` go around each line of the piece.
void running(Page& page, std::string_view piece, std::string_view open, std::string_view close) {
  while (!piece.empty()) {
    const std::size_t end = piece.find('\n');
    if (end != 0) page.html(open).text(piece.substr(0, end)).html(close);
    if (end == std::string_view::npos) return;
    piece.remove_prefix(std::min(piece.find_first_not_of('\n', end), piece.size()));
    page.html("</p>\n<p dir=\"auto\">");
  }
}

void source(Page& page, const ArticleRef& article) {
  page.html("<figcaption>");
  bool any = false;
  const auto separate = [&] {
    if (any) page.html(", ");
    any = true;
  };
  if (article.source) separate(), page.html("<bdi>").text(*article.source).html("</bdi>");
  if (article.title) separate(), page.html("<cite>“<bdi>").text(*article.title).html("</bdi>”</cite>");
  if (article.published) separate(), page.day(*article.published);
  if (!any) page.html(article.id.str());
  if (article.url) page.html("<br>").link(*article.url);
  page.html("</figcaption>\n");
}

void quotation(Page& page, const SheetClaim& claim) {
  page.html("<figure>\n<blockquote");
  page.lang(claim.lang);
  if (claim.article && claim.article->url && is_linkable(*claim.article->url))
    page.html(" cite=\"").text(*claim.article->url).html("\"");
  page.html(">\n<p dir=\"auto\">");
  running(page, claim.before, "", "");
  running(page, claim.text, "<mark>", "</mark>");
  running(page, claim.after, "", "");
  page.html("</p>\n</blockquote>\n");
  if (claim.article) source(page, *claim.article);
  page.html("</figure>\n");
}

void field(Page& page, std::string_view label, std::string_view foreign, std::string_view attributes = "") {
  if (foreign.empty()) return;
  page.html("<dt>").html(label).html("</dt><dd").html(attributes).html("><bdi>").text(foreign).html("</bdi></dd>\n");
}

void seen(Page& page, const Seen& where) {
  if (!where.at && !where.url && !where.media) return;
  page.html("<dt>Seen</dt><dd>");
  const char* before = "";
  if (where.at) page.html("<bdi>").text(*where.at).html("</bdi>"), before = ", ";
  if (where.url) page.html(before).link(*where.url), before = ", ";
  if (where.media) page.html(before).html("<bdi>").text(*where.media).html("</bdi>");
  page.html("</dd>\n");
}

void fields(Page& page, const SheetClaim& claim) {
  const Slots& slots = claim.slots;
  page.html("<dl>\n");
  field(page, "Said by", attribution_words(slots, claim.article.has_value()));
  if (claim.seen) seen(page, *claim.seen);
  if (slots.figure) field(page, "Figure", figure_words(*slots.figure));
  if (slots.who) field(page, "Who", who_words(*slots.who));
  if (slots.actor) field(page, "Done by", slots.actor->text);
  if (slots.place) field(page, "Where", place_words(*slots.place));
  if (slots.time) field(page, "When", time_words(*slots.time));
  field(page, "Told as", modality_words(slots.modality));
  if (claim.mentions > 0)
    field(page, "Found in",
          count_words(claim.mentions, "place") + ", " + count_words(claim.origins, "independent origin"));
  field(page, "Progress", spaced_words(name_of(claim.progress)));
  for (const Flag flag : slots.flags)
    field(page, "Caution", kFlags[static_cast<std::size_t>(flag)].help, " class=\"warn\"");
  for (const std::string& why : claim.stale) field(page, "May be out of date", spaced_words(why), " class=\"warn\"");
  page.html("</dl>\n");
}

void evidence(Page& page, const std::vector<SheetEvidence>& list) {
  if (list.empty()) return;
  page.html("<h3>Evidence</h3>\n<ol class=\"evidence\">\n");
  for (const SheetEvidence& e : list) {
    page.html("<li>");
    if (e.stance) page.html("<b>").text(*e.stance).html("</b>: ");
    if (e.url) page.link(*e.url);
    if (e.file) page.html(e.url ? ", <bdi>" : "<bdi>").text(*e.file).html("</bdi>");
    if (e.at) page.html(", <bdi>").text(*e.at).html("</bdi>");
    if (e.quote) page.html(": <bdi>“").text(*e.quote).html("”</bdi>");
    page.html("<span class=\"meta\">");
    if (e.captured) page.html("captured ").day(*e.captured).html(" · ");
    page.html("added ").day(e.added);
    if (e.sha256) page.html(" · SHA-256 <code>").text(*e.sha256).html("</code>");
    page.html("</span></li>\n");
  }
  page.html("</ol>\n");
}

void section(Page& page, const SheetClaim& claim, const VerdictLabels& labels) {
  const std::string id = claim.id.str();
  page.html("<article class=\"claim\" id=\"").html(id).html("\">\n<p class=\"label\">");
  verdict(page, claim.verdict, "badge ", labels);
  page.html("<span>").html(type_words(claim.slots.type)).html("</span><a href=\"#").html(id).html("\">").html(id);
  page.html("</a></p>\n<h2 dir=\"auto\"").html(claim.text.size() > kLongHeading ? " class=\"long\"" : "");
  page.lang(claim.lang).html(">").text(claim.text).html("</h2>\n");
  if (claim.reason) {
    page.html("<div class=\"reason\">\n");
    paragraphs(page, *claim.reason);
    page.html("</div>\n");
  }
  if (!claim.before.empty() || !claim.after.empty() || claim.article) quotation(page, claim);
  fields(page, claim);
  evidence(page, claim.evidence);
  page.html("</article>\n");
}

void foot(Page& page, const Sheet& sheet) {
  page.html("<footer>\n<p>");
  if (sheet.query.empty())
    page.html("Claims chosen and put in order by hand");
  else
    page.html("The claims that <code>").text(sheet.query).html("</code> finds");
  if (!sheet.as_of.empty()) page.html(", as of ").moment(sheet.as_of);
  page.html(". Figures are shown as written, with what the words allow in brackets.</p>\n");
  if (!sheet.log_head.empty()) page.html("<p>Log at <code>").text(sheet.log_head).html("</code></p>\n");
  page.html("<p>Made with claimdex.</p>\n</footer>\n</div>\n</body>\n</html>\n");
}

}  // namespace

std::string html_sheet(const Sheet& sheet) {
  Page page;
  page.head(sheet.title, kHtmlStyle);
  masthead(page, sheet);
  contents(page, sheet);
  page.html("<main>\n");
  if (sheet.claims.empty()) page.html("<p class=\"empty\">No claims.</p>\n");
  for (const SheetClaim& claim : sheet.claims) section(page, claim, sheet.labels);
  page.html("</main>\n");
  foot(page, sheet);
  return page.take();
}

}  // namespace claimdex::exporter
