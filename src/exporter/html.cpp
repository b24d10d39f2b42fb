#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "claim_facts.hpp"
#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"
#include "clean.hpp"
#include "formats.hpp"
#include "html_page.hpp"
#include "html_script.hpp"
#include "html_style.hpp"
#include "words.hpp"

/// A fact-check sheet as one page. Each claim is an article of its own: the words, the verdict and why, what is claimed slot by
/// slot, the exact words where they stand, the evidence on both sides. What isn't known is said, not left out. What the reader may
/// filter and sort by stands in data attributes: short numbers and days, never an article's words.
namespace claimdex::exporter {
namespace {

constexpr std::size_t kContentsFrom = 4;   // claims
constexpr std::size_t kContentsOpen = 12;  // more are folded away
constexpr int kContentsColumns = 120;
constexpr std::size_t kLongHeading = 180;  // bytes
constexpr int kHeadingColumns = 400;       // all words stand in the quotation

std::string number(std::size_t n) { return number_words(static_cast<double>(n)); }

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

/// What the claims of a sheet can be told apart by; the numbers are those of the options and of data attributes.
struct Facets {
  std::array<std::size_t, Names<Verdict>::values.size()> verdicts{};
  std::array<std::size_t, Names<ClaimType>::values.size()> kinds{};
  struct Outlet {
    std::size_t number = 0, claims = 0;
  };
  std::map<std::string, Outlet> outlets;  ///< by cleaned name

  explicit Facets(const Sheet& sheet) {
    for (const SheetClaim& claim : sheet.claims) {
      ++verdicts[static_cast<std::size_t>(claim.verdict)];
      ++kinds[static_cast<std::size_t>(claim.slots.type)];
      if (claim.article && claim.article->source) ++outlets[one_line(*claim.article->source)].claims;
    }
    std::size_t next = 0;
    for (auto& [name, outlet] : outlets) outlet.number = ++next;
  }
};

void groups(Page& page, const Sheet& sheet) {
  page.html("<ul class=\"groups\">\n");
  for (const auto& [group, all] : claims_by_change(sheet)) {
    page.html("<li>").html(group_words(group)).html(": ");
    for (const ClaimId& id : all) {
      page.html(id == all.front() ? "<a href=\"#" : ", <a href=\"#").html(id.str()).html("\">");
      page.html(id.str()).html("</a>");
    }
    page.html("</li>\n");
  }
  page.html("</ul>\n");
}

void masthead(Page& page, const Sheet& sheet, const Facets& facets) {
  page.html("<header class=\"masthead\">\n<h1 dir=\"auto\">").text(sheet.title).html("</h1>\n<p class=\"small\">");
  page.html(count_words(sheet.claims.size(), "claim"));
  if (!sheet.as_of.empty()) page.html(" · as of ").moment(sheet.as_of);
  if (!sheet.desk_name.empty()) page.html(" · checked by <bdi>").text(sheet.desk_name).html("</bdi>");
  page.html("</p>\n");
  if (sheet.period) groups(page, sheet);
  if (sheet.claims.size() > 1) {
    page.html("<ul class=\"tally\">");
    for (std::size_t i = 0; i < facets.verdicts.size(); ++i) {
      if (facets.verdicts[i] == 0) continue;
      page.html("<li><b>").html(number(facets.verdicts[i])).html("</b> ");
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

class Choice {
 public:
  Choice(Page& page, std::string_view id, std::string_view label, std::string_view any) : page_(page) {
    page.html("<div><label for=\"").html(id).html("\">").html(label).html("</label><select id=\"").html(id);
    page.html("\">\n<option value=\"\">").html(any).html("</option>\n");
  }
  void add(std::size_t value, std::string_view words, std::size_t claims) {
    page_.html("<option value=\"").html(std::to_string(value)).html("\" dir=\"auto\">").text(words);
    page_.html(" (").html(number(claims)).html(")</option>\n");
  }
  void end() { page_.html("</select></div>\n"); }

 private:
  Page& page_;
};

/// Hidden until the script shows it: without the script it could do nothing. One choice is no choice, and left out.
void filter(Page& page, const Sheet& sheet, const Facets& facets) {
  page.html("<div id=\"filter\" class=\"filter\" role=\"search\" aria-label=\"Filter and sort the claims\" hidden>\n");
  page.html("<div class=\"words\"><label for=\"words\">Words</label><input id=\"words\" type=\"search\"></div>\n");
  const auto used = [](const auto& counts) {
    return std::count_if(counts.begin(), counts.end(), [](auto n) { return n > 0; });
  };
  const bool verdicts = used(facets.verdicts) > 1, outlets = facets.outlets.size() > 1;
  if (verdicts) {
    Choice choice(page, "verdict", "Verdict", "Any verdict");
    for (std::size_t i = 0; i < facets.verdicts.size(); ++i)
      if (facets.verdicts[i] > 0)
        choice.add(i, verdict_label(static_cast<Verdict>(i), sheet.labels), facets.verdicts[i]);
    choice.end();
  }
  if (used(facets.kinds) > 1) {
    Choice choice(page, "kind", "Kind", "Any kind");
    for (std::size_t i = 0; i < facets.kinds.size(); ++i)
      if (facets.kinds[i] > 0) choice.add(i, type_words(static_cast<ClaimType>(i)), facets.kinds[i]);
    choice.end();
  }
  if (outlets) {
    Choice choice(page, "outlet", "Outlet", "Any outlet");
    for (const auto& [name, outlet] : facets.outlets) choice.add(outlet.number, name, outlet.claims);
    choice.end();
  }
  page.html(
      "<div><label for=\"order\">Order</label><select id=\"order\">\n"
      "<option value=\"sheet\">As on this sheet</option>\n<option value=\"newest\">Newest article first</option>\n"
      "<option value=\"oldest\">Oldest article first</option>\n<option value=\"largest\">Largest figure "
      "first</option>\n");
  if (verdicts) page.html("<option value=\"verdict\">By verdict</option>\n");
  if (outlets) page.html("<option value=\"outlet\">By outlet</option>\n");
  page.html(
      "</select></div>\n<p><span id=\"status\" role=\"status\"></span> "
      "<button type=\"button\" id=\"all\">Show all</button></p>\n</div>\n");
}

void contents(Page& page, const Sheet& sheet) {
  page.html("<nav aria-label=\"Claims\">\n<details").html(sheet.claims.size() <= kContentsOpen ? " open" : "");
  page.html("><summary>Claims on this sheet (").html(number(sheet.claims.size()));
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
  if (const std::string unknown = not_known_words(article); !unknown.empty()) separate(), page.html(unknown);
  if (article.url) page.html("<br>").link(*article.url);
  if (!article.sha256.empty())
    page.html("<span class=\"meta\">Archived, SHA-256 <code>").text(article.sha256).html("</code></span>");
  page.html("</figcaption>\n");
}

void quotation(Page& page, const SheetClaim& claim) {
  page.html("<section class=\"quotation\">\n<h3>Exact words</h3>\n<figure>\n<blockquote");
  page.lang(claim.lang);
  if (claim.article && claim.article->url && is_linkable(*claim.article->url))
    page.html(" cite=\"").text(*claim.article->url).html("\"");
  page.html(">\n<p dir=\"auto\">");
  running(page, claim.before, "", "");
  running(page, claim.text, "<mark>", "</mark>");
  running(page, claim.after, "", "");
  page.html("</p>\n</blockquote>\n");
  if (claim.article) source(page, *claim.article);
  page.html("</figure>\n</section>\n");
}

void fact_piece(Page& page, const Fact::Piece& piece) {
  switch (piece.kind) {
    case Fact::Piece::Kind::Words:
      page.text(piece.words);
      break;
    case Fact::Piece::Kind::Link:
      page.link(piece.words);
      break;
    case Fact::Piece::Kind::Day:
      page.day(piece.words);
      break;
  }
}

/// The list is one line: to a browser each line break is a node more, and a sheet may have ten thousand claims.
void facts(Page& page, const SheetClaim& claim) {
  page.html("<section class=\"facts\">\n<h3>What is claimed</h3>\n<dl>");
  std::string_view label;
  for (const Fact& fact : facts_of(claim)) {
    if (fact.label != label) page.html("<dt>").html(fact.label).html("</dt>");
    label = fact.label;
    page.html(fact.caution ? "<dd class=\"warn\" dir=\"auto\">" : "<dd dir=\"auto\">");
    for (const Fact::Piece& piece : fact.pieces) {
      if (&piece != &fact.pieces.front()) page.html(", ");
      const bool apart = fact.pieces.size() > 1 && piece.kind == Fact::Piece::Kind::Words;
      if (apart) page.html("<bdi>");
      fact_piece(page, piece);
      if (apart) page.html("</bdi>");
    }
    page.html("</dd>");
  }
  page.html("</dl>\n</section>\n");
}

void evidence_item(Page& page, const SheetEvidence& e) {
  page.html("<li>");
  if (e.url) page.link(*e.url);
  if (e.file) page.html(e.url ? ", <bdi>" : "<bdi>").text(*e.file).html("</bdi>");
  if (e.at) page.html(", <bdi>").text(*e.at).html("</bdi>");
  if (e.quote) page.html(": <bdi>“").text(*e.quote).html("”</bdi>");
  page.html("<span class=\"meta\">");
  if (e.captured) page.html("Captured ").day(*e.captured).html(", added ");
  if (!e.captured) page.html("Added ");
  page.day(e.added);
  if (e.sha256)
    page.html("; archived, SHA-256 <code>").text(*e.sha256).html("</code>");
  else
    page.html("; no copy archived");
  page.html("</span></li>\n");
}

void evidence(Page& page, const std::vector<SheetEvidence>& list) {
  page.html("<section class=\"evidence\">\n<h3>Evidence</h3>\n");
  if (list.empty()) page.html("<p class=\"none\">No evidence is recorded.</p>\n");
  for (const EvidenceSide& side : evidence_sides(list)) {
    const bool any = !side.items.empty();
    page.html("<h4>")
        .html(side.heading)
        .html("</h4>\n")
        .html(any ? "<ul>\n" : "<p class=\"none\">None is recorded.</p>\n");
    for (const SheetEvidence* e : side.items) evidence_item(page, *e);
    if (any) page.html("</ul>\n");
  }
  page.html("</section>\n");
}

void changes(Page& page, const SheetClaim& claim, const Sheet& sheet) {
  if (claim.changes.empty()) return;
  page.html("<div class=\"changes\">\n<h3>").html(changes_heading(sheet));
  page.html("</h3>\n<ul>\n");
  for (const SheetChange& change : claim.changes)
    page.html("<li dir=\"auto\">").text(change_words(change, sheet.labels)).html("</li>\n");
  page.html("</ul>\n</div>\n");
}

void ruling(Page& page, const SheetClaim& claim, const Sheet& sheet) {
  page.html("<div class=\"ruling ").html(name_of(claim.verdict)).html("\">\n<p class=\"verdict\">");
  verdict(page, claim.verdict, "", sheet.labels);
  page.html("</p>\n");
  if (claim.reason)
    paragraphs(page, *claim.reason);
  else
    page.html("<p class=\"none\">").html(without_reason_words(claim)).html("</p>\n");
  changes(page, claim, sheet);
  page.html("</div>\n");
}

/// What the script filters and sorts by.
void data(Page& page, const SheetClaim& claim, const Facets& facets) {
  page.html(" data-verdict=\"").html(std::to_string(static_cast<int>(claim.verdict)));
  page.html("\" data-kind=\"").html(std::to_string(static_cast<int>(claim.slots.type))).html("\"");
  if (claim.article && claim.article->source) {
    const std::size_t outlet = facets.outlets.at(one_line(*claim.article->source)).number;
    page.html(" data-outlet=\"").html(std::to_string(outlet)).html("\"");
  }
  if (claim.article && claim.article->published)
    if (const auto day = published_day(*claim.article->published))
      page.html(" data-day=\"").html(day->iso()).html("\"");
  if (claim.slots.figure && claim.slots.figure->value) {
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), *claim.slots.figure->value);
    page.html(" data-number=\"").html({buffer.data(), end.ptr}).html("\"");
  }
}

void section(Page& page, const SheetClaim& claim, const Sheet& sheet, const Facets& facets) {
  const std::string id = claim.id.str();
  const std::string words = one_line(claim.text);
  const std::string heading = text::fit(words, kHeadingColumns);
  page.html("<article class=\"claim\" id=\"").html(id).html("\" aria-labelledby=\"h").html(id).html("\"");
  data(page, claim, facets);
  page.html(">\n<header>\n<p class=\"label\"><span>").html(type_words(claim.slots.type));
  page.html("</span><a class=\"anchor\" href=\"#").html(id).html("\">").html(id).html("</a></p>\n<h2 id=\"h").html(id);
  page.html("\" dir=\"auto\"").html(claim.text.size() > kLongHeading ? " class=\"long\"" : "");
  page.lang(claim.lang).html(">").text(heading).html("</h2>\n</header>\n");
  ruling(page, claim, sheet);
  facts(page, claim);
  if (!claim.before.empty() || !claim.after.empty() || claim.article || heading != words) quotation(page, claim);
  evidence(page, claim.evidence);
  page.html("</article>\n");
}

void foot(Page& page, const Sheet& sheet, const Facets& facets) {
  page.html("<footer>\n<h2>How this sheet was made</h2>\n<p>");
  if (sheet.query.empty())
    page.html("Its claims were chosen and put in order by hand");
  else
    page.html("It holds the claims that <code>").text(sheet.query).html("</code> finds");
  if (!sheet.as_of.empty()) page.html(", as of ").moment(sheet.as_of);
  page.html(kMethod).html("</p>\n");
  if (!sheet.claims.empty()) {
    page.html("<dl>\n");
    for (std::size_t i = 0; i < facets.verdicts.size(); ++i) {
      if (facets.verdicts[i] == 0) continue;
      page.html("<dt>");
      verdict(page, static_cast<Verdict>(i), "", sheet.labels);
      page.html("</dt><dd>").html(verdict_meaning(static_cast<Verdict>(i))).html("</dd>\n");
    }
    page.html("</dl>\n");
  }
  if (!sheet.log_head.empty()) {
    page.html("<p>").html(kLogBefore).html("<code>");
    page.text(sheet.log_head).html("</code>").html(kLogAfter).html("</p>\n");
  }
  page.html("<p>Made with claimdex.</p>\n</footer>\n</div>\n</body>\n</html>\n");
}

}  // namespace

std::string html_sheet(const Sheet& sheet) {
  const Facets facets(sheet);
  const bool many = sheet.claims.size() >= kContentsFrom;
  Page page;
  page.head(sheet.title, kHtmlStyle, kHtmlScript).html("<a class=\"skip\" href=\"#claims\">Skip to the claims</a>\n");
  masthead(page, sheet, facets);
  if (many) {
    contents(page, sheet);
    filter(page, sheet, facets);
  }
  page.html("<main id=\"claims\" tabindex=\"-1\">\n");
  if (sheet.claims.empty()) page.html("<p class=\"empty\">No claims.</p>\n");
  for (const SheetClaim& claim : sheet.claims) section(page, claim, sheet, facets);
  page.html("</main>\n");
  foot(page, sheet, facets);
  return page.take();
}

}  // namespace claimdex::exporter
