#include "page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "claim_words.hpp"
#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/cells.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli::review {
namespace {

/// So much of an article is shown around a claim; of a note, a reason, an address, its beginning.
constexpr std::uint32_t kParagraphReach = 1200, kArticleReach = 30'000;
constexpr std::size_t kLongestWords = 2000;
constexpr std::size_t kListed = 20;

/// Clean, and not longer than anybody reads.
std::string clean(std::string_view words, bool keep_newlines = false) {
  if (words.size() <= kLongestWords) return text::printable(words, keep_newlines);
  std::size_t end = kLongestWords;
  while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) --end;
  return text::printable(words.substr(0, end), keep_newlines) + " …";
}

/// Lines under one another, filled to a width.
class Sheet {
 public:
  Sheet(Page& page, int columns) : page_(page), columns_(columns) {}

  void words(const Line& line) {
    for (Line& l : flow(line, columns_)) page_.lines.push_back(std::move(l));
  }
  void blank() { page_.lines.emplace_back(); }

  /// A name in the margin and what it says, its further lines under its first; in a narrow window after the name.
  void field(std::string_view name, const Line& says) {
    constexpr int kMargin = 10;
    if (columns_ < 3 * kMargin) {
      Line line{{std::string(name) + (name.empty() ? "" : " "), Style::Dim}};
      line.insert(line.end(), says.begin(), says.end());
      return words(line);
    }
    std::vector<Line> lines = flow(says, columns_ - kMargin);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      lines[i].insert(lines[i].begin(),
                      {fmt::format("{:<{}}", i == 0 ? name : std::string_view(), kMargin), Style::Dim});
      page_.lines.push_back(std::move(lines[i]));
    }
  }
  void field(std::string_view name, std::string text, Style style = Style::Plain) {
    field(name, Line{{std::move(text), style}});
  }

 private:
  Page& page_;
  int columns_;
};

void put_passage(Page& page, Sheet& sheet, const Passage& passage) {
  Line runs;
  if (passage.cut_before) runs.push_back({"… ", Style::Dim});
  std::size_t at = 0;
  const std::string_view all = passage.text;
  for (const ByteSpan& mark : passage.marks) {
    runs.push_back({text::printable(all.substr(at, mark.start - at), true), Style::Plain});
    runs.push_back({text::printable(all.substr(mark.start, mark.end - mark.start), true), Style::Words});
    at = mark.end;
  }
  runs.push_back({text::printable(all.substr(at), true), Style::Plain});
  if (passage.cut_after) runs.push_back({" …", Style::Dim});
  const auto from = static_cast<std::ptrdiff_t>(page.lines.size());
  sheet.words(runs);
  const auto has_words = [](const Line& line) {
    return std::any_of(line.begin(), line.end(), [](const Run& r) { return r.style == Style::Words; });
  };
  page.words_at =
      static_cast<int>(std::find_if(page.lines.begin() + from, page.lines.end(), has_words) - page.lines.begin());
}

Passage cut(std::string_view article, const std::vector<Span>& spans, std::uint32_t reach, bool to_paragraphs) {
  const text::OffsetMap map(article);
  const std::uint32_t length = map.to_code_point(static_cast<std::uint32_t>(article.size()));
  Passage out;
  if (spans.empty()) return out;
  std::uint32_t first = spans.front().start, last = spans.front().end;
  for (const Span& s : spans) {
    first = std::min(first, s.start);
    last = std::max(last, s.end);
  }
  std::uint32_t from = map.to_byte(first > reach ? first - reach : 0);
  std::uint32_t to = map.to_byte(std::min(last + reach, length));
  if (to_paragraphs) {
    const std::string_view before = article.substr(from, map.to_byte(first) - from);
    if (const auto gap = before.rfind("\n\n"); gap != std::string_view::npos)
      from += static_cast<std::uint32_t>(gap) + 2;
    const auto gap = article.substr(0, to).find("\n\n", map.to_byte(last));
    if (gap != std::string_view::npos) to = static_cast<std::uint32_t>(gap);
  }
  out.cut_before = from > 0 && !(from >= 2 && article.substr(from - 2, 2) == "\n\n");
  out.cut_after = to < article.size() && article.substr(to, 2) != "\n\n";
  out.text = article.substr(from, to - from);
  std::vector<Span> sorted = spans;
  std::sort(sorted.begin(), sorted.end(), [](const Span& a, const Span& b) { return a.start < b.start; });
  std::uint32_t reached = from;
  for (const Span& s : sorted) {
    const ByteSpan bytes = map.to_bytes(s);
    if (bytes.start >= reached && bytes.end <= to) out.marks.push_back({bytes.start - from, bytes.end - from});
    reached = std::max(reached, bytes.end);
  }
  return out;
}

void put_proposals(Sheet& sheet, const View& view, std::size_t chosen) {
  const auto proposals = proposals_of(view);
  for (std::size_t i = 0; i < std::min(proposals.size(), kListed); ++i) {
    const ClaimLink& link = *proposals[i];
    const bool likeness = link.relation == Relation::Repeats;
    const std::string says =
        likeness ? "looks like " : fmt::format("{} ", exporter::relation_words(link.relation, link.outgoing));
    Line line{{i == chosen && proposals.size() > 1 ? "▸ " : "", Style::Bold},
              {says + link.other.str() + ", ", Style::Bold},
              {std::string(name_of(link.other_verdict)), style_of(link.other_verdict)},
              {": " + clean(link.other_text), Style::Plain}};
    if (link.why) line.push_back({fmt::format(" ({})", clean(*link.why)), Style::Dim});
    if (i == chosen) line.push_back({likeness ? " · y: the same, N: not" : " · y: so it is, N: no", Style::Bold});
    sheet.field(i == 0 ? "proposed" : "", line);
  }
  if (proposals.size() > kListed) sheet.field("", fmt::format("… and {} more", proposals.size() - kListed));
}

void put_slots(Sheet& sheet, const ClaimRecord& claim) {
  const Slots& slots = claim.slots;
  if (slots.figure) sheet.field("figure", text::printable(exporter::figure_words(*slots.figure)), Style::Figure);
  if (slots.who) sheet.field("who", who_words(*slots.who));
  if (slots.actor) sheet.field("by", text::printable(slots.actor->text));
  if (slots.place) sheet.field("where", text::printable(slots.place->text));
  if (slots.time) sheet.field("when", time_words(*slots.time));
  sheet.field("said by", voice_words(claim));
  if (const auto told = exporter::modality_words(slots.modality); !told.empty())
    sheet.field("modality", std::string(told));
  for (const Flag flag : slots.flags)
    sheet.field("flag", fmt::format("{}: {}", name_of(flag), kFlags[static_cast<std::size_t>(flag)].help));
}

/// What people added: why, what shows it, what they noted.
void put_work(Sheet& sheet, const app::Shown& shown) {
  const exporter::ClaimDetail& detail = shown.detail;
  if (detail.claim.reason) sheet.field("because", clean(*detail.claim.reason));
  for (const std::string& why : detail.claim.stale) sheet.field("stale", clean(why), Style::Alert);
  for (const Evidence& e : std::span(detail.evidence).first(std::min(detail.evidence.size(), kListed)))
    sheet.field("evidence", fmt::format("{} {}", e.id.str(), clean(e.url ? *e.url : e.file.value_or(""))));
  if (detail.evidence.size() > kListed) sheet.field("", fmt::format("… and {} more", detail.evidence.size() - kListed));
  if (detail.notes.size() > kListed) sheet.field("notes", fmt::format("… {} earlier", detail.notes.size() - kListed));
  for (const Note& note : std::span(detail.notes).last(std::min(detail.notes.size(), kListed)))
    sheet.field("note", {{fmt::format("{} {}: ", note.at.substr(0, 10), clean(note.who)), Style::Dim},
                         {clean(note.text), Style::Plain}});
  if (!detail.claim.tags.empty()) {
    std::string tags;
    for (const std::string& tag : detail.claim.tags) tags += (tags.empty() ? "" : " ") + clean(tag);
    sheet.field("tags", tags);
  }
}

}  // namespace

Style style_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::Unchecked:
      return Style::Dim;
    case Verdict::Verified:
    case Verdict::MostlyVerified:
      return Style::Good;
    case Verdict::Disputed:
    case Verdict::Misleading:
      return Style::Doubt;
    case Verdict::Refuted:
      return Style::Bad;
    case Verdict::Unverifiable:
    case Verdict::Outdated:
      return Style::Gone;
  }
  return Style::Plain;
}

Passage paragraphs_of(std::string_view article, const std::vector<Span>& spans, std::uint32_t reach) {
  return cut(article, spans, reach, true);
}
Passage passage_of(std::string_view article, const std::vector<Span>& spans, std::uint32_t reach) {
  return cut(article, spans, reach, false);
}

std::vector<const ClaimLink*> proposals_of(const View& view) {
  std::vector<const ClaimLink*> out;
  // What looks the same comes first: it saves the work.
  for (const bool likeness : {true, false})
    for (const ClaimLink& link : view.shown.detail.links)
      if (link.state == LinkState::Proposed && (link.relation == Relation::Repeats) == likeness) out.push_back(&link);
  return out;
}

Page claim_page(const View& view, int columns, std::size_t proposal) {
  Page page;
  Sheet sheet(page, columns);
  const ClaimRecord& claim = view.shown.detail.claim;
  if (claim.retired) sheet.words({{"retired: it is no claim any more", Style::Alert}});
  sheet.words({{claim.id.str(), Style::Bold},
               {fmt::format("  {}  ", name_of(claim.slots.type)), Style::Plain},
               {std::string(name_of(claim.verdict)), style_of(claim.verdict)},
               {fmt::format(", {}", name_of(claim.progress)), Style::Plain}});
  put_proposals(sheet, view, proposal);
  sheet.blank();
  if (view.article.empty() || view.spans.empty()) {
    page.words_at = static_cast<int>(page.lines.size());
    sheet.words({{clean(claim.text, true), Style::Words}});
  } else {
    put_passage(page, sheet, paragraphs_of(view.article, view.spans, kParagraphReach));
  }
  sheet.blank();
  put_slots(sheet, claim);
  put_work(sheet, view.shown);
  if (claim.article) {
    sheet.field("article", article_words(*claim.article));
    if (claim.article->url) sheet.field("", clean(*claim.article->url));
  }
  if (claim.seen) sheet.field("seen", seen_words(*claim.seen));
  sheet.field("mentions",
              fmt::format("{} in {} origin{}", claim.mentions, claim.origins, claim.origins == 1 ? "" : "s"));
  return page;
}

Page article_page(const View& view, int columns) {
  if (view.article.empty() || view.spans.empty()) return claim_page(view, columns, 0);
  Page page;
  Sheet sheet(page, columns);
  sheet.words({{article_words(*view.shown.detail.claim.article), Style::Dim}});
  sheet.blank();
  put_passage(page, sheet, passage_of(view.article, view.spans, kArticleReach));
  return page;
}

namespace {

/// Five columns: how far the claim is.
std::string_view short_standing(const ClaimRecord& claim) {
  static constexpr std::array<std::string_view, 8> verdicts{"",     "verif", "most",  "disp",
                                                            "misl", "refut", "unver", "outd"};
  if (claim.retired) return "gone";
  if (claim.progress == Progress::Dismissed) return "dism";
  if (claim.verdict != Verdict::Unchecked) return verdicts[static_cast<std::size_t>(claim.verdict)];
  return claim.progress == Progress::InProgress ? "start" : "";
}

}  // namespace

Line list_line(const ClaimRecord& claim, ClaimId at, bool later) {
  std::string handle = at.str();
  if (claim.id != at) handle += "=" + claim.id.str();
  std::string figure;
  if (claim.slots.figure) {
    // Without its bounds, which the page has: "more than 12".
    figure = text::printable(exporter::figure_words(*claim.slots.figure));
    figure = text::fit(figure.substr(0, figure.find(" (")), 14) + "  ";
  }
  constexpr std::size_t kEnough = 600;
  std::size_t end = std::min(claim.text.size(), kEnough);
  while (end < claim.text.size() && (static_cast<unsigned char>(claim.text[end]) & 0xC0) == 0x80) ++end;
  return {{fmt::format("{:<5} ", handle), Style::Bold},
          {fmt::format("{:<5} ", later ? "later" : short_standing(claim)), style_of(claim.verdict)},
          {figure, Style::Figure},
          {text::printable(std::string_view(claim.text).substr(0, end)), Style::Plain}};
}

}  // namespace claimdex::cli::review
