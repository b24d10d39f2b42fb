#include "claimdex/exporter/annotation_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "annotation_style.hpp"
#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"
#include "html_page.hpp"
#include "words.hpp"

/// Claims nest and cross, elements may only nest. So the text is cut wherever any layer begins or ends, and what lies between two
/// cuts is one piece that knows all claims around it, the shortest first: its colour is that claim's, and all of them stand in
/// its tip.
namespace claimdex::exporter {
namespace {

enum Layer : unsigned { kSource = 1, kCue = 2, kNumber = 4, kDate = 8 };
constexpr std::array<std::pair<Layer, std::string_view>, 4> kLayers{
    {{kSource, "source"}, {kCue, "cue"}, {kNumber, "number"}, {kDate, "date"}}};

struct Mark {
  Span span;
  unsigned layer = 0;
  const ExtractedClaim* claim = nullptr;
};

struct Piece {
  Span span;
  unsigned layers = 0;
  std::vector<const ExtractedClaim*> claims;  ///< around it, the shortest first
};

std::string_view family_class(ClaimType type) {
  const std::string_view family = family_of(type);
  if (family == "casualty" || family == "mobilization" || family == "attribution") return family;
  if (family == "displacement" || family == "detention") return "movement";
  return "other";
}

std::vector<Mark> marks_of(const Annotation& annotation) {
  std::vector<Mark> marks;
  for (const ExtractedClaim& c : annotation.claims)
    for (const Span span : c.spans) marks.push_back({span, 0, &c});
  for (const Attribution& a : annotation.attributions) {
    if (a.source) marks.push_back({a.source->span, kSource, nullptr});
    if (a.cue) marks.push_back({a.cue->span, kCue, nullptr});
  }
  for (const Quantity& q : annotation.quantities) marks.push_back({q.span, kNumber, nullptr});
  for (const DateMention& d : annotation.dates) marks.push_back({d.span, kDate, nullptr});
  std::stable_sort(marks.begin(), marks.end(),
                   [](const Mark& l, const Mark& r) { return l.span.start < r.span.start; });
  return marks;
}

/// A claim in a line or two, for tips and cards.
std::string gist(const ExtractedClaim& c) {
  const Slots& s = c.slots;
  std::string out = type_words(s.type);
  if (s.figure) out += ": " + figure_words(*s.figure);
  return out;
}

class Drawing {
 public:
  Drawing(Page& page, const Article& article, const Annotation& annotation, int number)
      : page_(page), article_(article), annotation_(annotation), number_(number), map_(article.text) {}

  void draw() {
    page_.html("<section class=\"article\">\n<div class=\"text\"").lang(article_.details.lang).html(">\n");
    const auto lines = lines_of();
    marks_ = marks_of(annotation_);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool title = i == 0 && headline(lines[0]);
      page_.html(title ? "<h2 dir=\"auto\">" : "<p dir=\"auto\">");
      line(lines[i]);
      page_.html(title ? "</h2>\n" : "</p>\n");
      if (title) details();
    }
    page_.html("</div>\n");
    cards();
    silence();
    page_.html("</section>\n");
  }

 private:
  std::vector<Span> lines_of() const {
    std::vector<Span> lines;
    std::uint32_t byte = 0;
    const std::string_view text = article_.text;
    while (byte < text.size()) {
      const auto end = static_cast<std::uint32_t>(std::min(text.find('\n', byte), text.size()));
      if (end > byte) lines.push_back({map_.to_code_point(byte), map_.to_code_point(end)});
      byte = end + 1;
    }
    return lines;
  }
  bool headline(Span first) const { return article_.details.title && words(first) == *article_.details.title; }
  std::string_view words(Span span) const {
    const ByteSpan bytes = map_.to_bytes(span);
    return std::string_view(article_.text).substr(bytes.start, bytes.size());
  }
  std::string id(const ExtractedClaim& c) const { return fmt::format("a{}-{}", number_, c.n); }

  void details() {
    page_.html("<p class=\"small\">");
    const auto& d = article_.details;
    if (d.source) page_.html("<bdi>").text(*d.source).html("</bdi>");
    if (d.published) page_.html(d.source ? ", " : "").day(*d.published);
    if (d.url) page_.html(d.source || d.published ? " · " : "").link(*d.url);
    page_.html("</p>\n");
  }

  /// The pieces of one line, those in the same claims as one link.
  void line(Span span) {
    const std::vector<Piece> pieces = pieces_of(span);
    for (std::size_t i = 0; i < pieces.size();) {
      std::size_t end = i + 1;
      while (end < pieces.size() && pieces[end].claims == pieces[i].claims) ++end;
      const std::vector<const ExtractedClaim*>& claims = pieces[i].claims;
      if (!claims.empty())
        page_.html("<a class=\"c ")
            .html(family_class(claims[0]->slots.type))
            .html("\" href=\"#")
            .html(id(*claims[0]))
            .html("\">");
      for (; i < end; ++i) piece(pieces[i]);
      if (claims.empty()) continue;
      page_.html("<span class=\"tip\">");
      for (const ExtractedClaim* c : claims) tip(*c);
      page_.html("</span></a>");
    }
  }

  std::vector<Piece> pieces_of(Span span) {
    std::vector<std::uint32_t> cuts{span.end};
    const auto cut = [&](std::uint32_t at) {
      if (at > span.start && at < span.end) cuts.push_back(at);
    };
    for (const Mark& m : open_) cut(m.span.end);
    for (std::size_t n = next_; n < marks_.size() && marks_[n].span.start < span.end; ++n)
      cut(marks_[n].span.start), cut(marks_[n].span.end);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<Piece> pieces;
    std::uint32_t at = span.start;
    for (const std::uint32_t end : cuts) {
      while (next_ < marks_.size() && marks_[next_].span.start <= at) open_.push_back(marks_[next_++]);
      std::erase_if(open_, [&](const Mark& m) { return m.span.end <= at; });
      pieces.push_back(around({at, end}));
      at = end;
    }
    return pieces;
  }
  Piece around(Span span) const {
    Piece p{span, 0, {}};
    std::vector<Mark> claims;
    for (const Mark& m : open_) p.layers |= m.layer;
    for (const Mark& m : open_)
      if (m.claim != nullptr) claims.push_back(m);
    std::stable_sort(claims.begin(), claims.end(), [](const Mark& l, const Mark& r) {
      return l.span.end - l.span.start < r.span.end - r.span.start;
    });
    for (const Mark& m : claims) p.claims.push_back(m.claim);
    return p;
  }

  void piece(const Piece& p) {
    std::string classes;
    for (const auto& [layer, name] : kLayers)
      if (p.layers & layer) classes.append(classes.empty() ? "" : " ").append(name);
    if (!classes.empty()) page_.html("<span class=\"").html(classes).html("\">");
    page_.text(words(p.span));
    if (!classes.empty()) page_.html("</span>");
  }

  void tip(const ExtractedClaim& c) {
    page_.html("<span class=\"one\"><b>").text(gist(c)).html("</b><br>").text(attribution_words(c.slots, true));
    if (c.slots.who) page_.html("<br>").text(who_words(*c.slots.who));
    if (c.slots.place) page_.html("<br>").text(place_words(*c.slots.place));
    if (c.slots.time) page_.html("<br>").text(time_words(*c.slots.time));
    page_.html("</span>");
  }

  void field(std::string_view label, std::string_view foreign, std::string_view css = "") {
    if (foreign.empty()) return;
    page_.html("<dt>").html(label).html("</dt><dd").html(css).html("><bdi>").text(foreign).html("</bdi></dd>\n");
  }

  void cards() {
    if (annotation_.claims.empty()) {
      page_.html("<p class=\"empty\">No claims.</p>\n");
      return;
    }
    page_.html("<ol class=\"cards\">\n");
    for (const ExtractedClaim& c : annotation_.claims) card(c);
    page_.html("</ol>\n");
  }
  void card(const ExtractedClaim& c) {
    const Slots& s = c.slots;
    page_.html("<li id=\"").html(id(c)).html("\" class=\"").html(family_class(s.type)).html("\" value=\"");
    page_.html(std::to_string(c.n)).html("\">\n<p class=\"words\" dir=\"auto\">").text(c.text).html("</p>\n<dl>\n");
    field("Type", type_words(s.type));
    if (s.figure) field("Figure", figure_words(*s.figure));
    field("Said by", attribution_words(s, true));
    if (s.who) field("Who", who_words(*s.who));
    if (s.actor) field("Done by", s.actor->text);
    if (s.place) field("Where", place_words(*s.place));
    if (s.time) field("When", time_words(*s.time));
    field("Told as", modality_words(s.modality));
    for (const Flag flag : s.flags) field("Caution", kFlags[static_cast<std::size_t>(flag)].help, " class=\"warn\"");
    for (const ExtractedClaim::Link& link : c.links)
      field("Beside", fmt::format("{} {}", spaced_words(name_of(link.relation)), link.n));
    field("Found by", fmt::format("{}, confidence {:.2f}, worth {:.2f}", s.rule, s.confidence, s.worth));
    page_.html("</dl>\n");
    const auto i = static_cast<std::size_t>(&c - annotation_.claims.data());
    if (const Explanation* e = explanation(); e != nullptr && i < e->claims.size()) {
      page_.html("<details><summary>Why</summary>\n");
      reasons(e->claims[i]);
      page_.html("</details>\n");
    }
    page_.html("</li>\n");
  }

  [[nodiscard]] const Explanation* explanation() const {
    return annotation_.explanation ? &*annotation_.explanation : nullptr;
  }
  /// Steps with the same slot stand under one name.
  void reasons(const std::vector<Reason>& all) {
    page_.html("<dl>\n");
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (i == 0 || all[i].slot != all[i - 1].slot)
        page_.html("<dt>").text(spaced_words(name_of(all[i].slot))).html("</dt>");
      page_.html("<dd dir=\"auto\">");
      if (all[i].span) page_.html("<bdi>“").text(all[i].text).html("”</bdi> ");
      page_.text(all[i].what);
      if (!all[i].at.empty()) page_.html(" <span class=\"small\">").text(all[i].at).html("</span>");
      page_.html("</dd>\n");
    }
    page_.html("</dl>\n");
  }
  /// The sentences that make no claim, and why.
  void silence() {
    const Explanation* e = explanation();
    if (e == nullptr || std::all_of(e->sentences.begin(), e->sentences.end(), [](const auto& r) { return r.empty(); }))
      return;
    page_.html("<details><summary>Sentences without a claim</summary>\n");
    for (std::size_t i = 0; i < std::min(e->sentences.size(), annotation_.sentences.size()); ++i) {
      if (e->sentences[i].empty()) continue;
      page_.html("<p class=\"words\" dir=\"auto\">").text(words(annotation_.sentences[i].span)).html("</p>\n");
      reasons(e->sentences[i]);
    }
    page_.html("</details>\n");
  }

  Page& page_;
  const Article& article_;
  const Annotation& annotation_;
  int number_;
  text::OffsetMap map_;
  std::vector<Mark> marks_, open_;  // all, by start; those that go on where the drawing is
  std::size_t next_ = 0;            // of marks_: the first that hasn't been reached
};

constexpr std::string_view kLegend =
    "<ul class=\"legend\"><li class=\"casualty\">casualties</li><li class=\"mobilization\">forces</li>"
    "<li class=\"movement\">displaced, held</li><li class=\"attribution\">quotations, reports</li>"
    "<li class=\"other\">other claims</li><li><span class=\"source\">who says so</span> <span "
    "class=\"cue\">said</span></li>"
    "<li><span class=\"number\">number</span> <span class=\"date\">date</span></li></ul>\n";

}  // namespace

std::string AnnotationPage::begin() const {
  Page page;
  page.head("What claimdex reads", kAnnotationStyle).html("<header>").html(kLegend).html("</header>\n<main>\n");
  return page.take();
}

std::string AnnotationPage::add(const Article& article, const Annotation& annotation) {
  Page page;
  Drawing(page, article, annotation, ++count_).draw();
  return page.take();
}

std::string AnnotationPage::end() const { return "</main>\n</div>\n</body>\n</html>\n"; }

}  // namespace claimdex::exporter
