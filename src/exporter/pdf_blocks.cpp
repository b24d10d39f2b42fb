#include "pdf_blocks.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "claim_facts.hpp"
#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"
#include "clean.hpp"
#include "json_writer.hpp"
#include "words.hpp"

/// The HTML sheet on paper (html.cpp): the same words in the same order. What a browser folds away or filters isn't there; what a page leads to is said by
/// its number. Links are the addresses themselves, so that print loses nothing.
namespace claimdex::exporter {
namespace {

constexpr std::size_t kContentsFrom = 4, kContentsTo = 200;  // claims; more have bookmarks only
constexpr int kContentsColumns = 120, kBookmarkColumns = 90;
constexpr std::size_t kLongHeading = 180;  // bytes
constexpr int kHeadingColumns = 400;       // all words stand in the quotation
constexpr std::string_view kNoDate = "1980-01-01T00:00:00Z";

/// One paragraph. What comes from articles or people goes through words, apart, code and link, which clean it; everything else is a literal of ours.
class Paragraph {
 public:
  explicit Paragraph(std::string_view style) : style_(style) {}

  Paragraph& plain(std::string_view literal) { return run("", std::string(literal)); }
  Paragraph& strong(std::string_view literal) { return run("strong", std::string(literal)); }
  Paragraph& words(std::string_view foreign) { return run("", one_line(foreign)); }
  Paragraph& mark(std::string_view foreign) { return run("mark", one_line(foreign)); }
  Paragraph& apart(std::string_view foreign) { return run("apart", one_line(foreign)); }
  Paragraph& code(std::string_view foreign) { return run("code", one_line(foreign)); }
  Paragraph& link(std::string_view url) { return is_linkable(url) ? run("link", std::string(url)) : apart(url); }

  Paragraph& beside(std::string_view label) {
    label_ = one_line(label);
    return *this;
  }
  Paragraph& tone(std::string_view name) {
    tone_ = name;
    return *this;
  }
  Paragraph& leads_to(std::string anchor) {
    to_ = std::move(anchor);
    return *this;
  }
  Paragraph& anchored(std::string anchor, std::string_view bookmark) {
    anchor_ = std::move(anchor);
    bookmark_ = one_line(bookmark);
    return *this;
  }
  [[nodiscard]] bool empty() const { return runs_.empty(); }

  void write(std::string& out) const {
    {
      JsonWriter w(out);
      w.begin_object();
      w.key("style").word(style_);
      if (!label_.empty()) w.key("label").string(label_);
      if (!tone_.empty()) w.key("tone").word(tone_);
      if (!anchor_.empty()) w.key("anchor").string(anchor_);
      if (!bookmark_.empty()) w.key("bookmark").string(bookmark_);
      if (!to_.empty()) w.key("to").string(to_);
      w.key("runs").begin_array();
      for (const auto& [as, text] : runs_) {
        w.begin_object();
        w.key("text").string(text);
        if (!as.empty()) w.key("as").word(as);
        w.end_object();
      }
      w.end_array();
      w.end_object();
    }
    out += '\n';
  }

 private:
  Paragraph& run(std::string_view as, std::string text) {
    if (!text.empty()) runs_.emplace_back(as, std::move(text));
    return *this;
  }

  std::string_view style_, tone_;
  std::string label_, anchor_, bookmark_, to_;
  std::vector<std::pair<std::string_view, std::string>> runs_;
};

std::string signed_label(Verdict v, const VerdictLabels& labels) {
  return std::string(verdict_sign(v)) + " " + std::string(verdict_label(v, labels));
}

/// Each line a paragraph of its own.
void paragraphs(std::string& out, const Paragraph& like, std::string_view foreign) {
  const std::string clean = lines(foreign);
  for (std::string_view rest = clean; !rest.empty();) {
    const std::size_t end = rest.find('\n');
    Paragraph(like).words(rest.substr(0, end)).write(out);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
}

using Tally = std::array<std::size_t, Names<Verdict>::values.size()>;

Tally tally_of(const Sheet& sheet) {
  Tally tally{};
  for (const SheetClaim& claim : sheet.claims) ++tally[static_cast<std::size_t>(claim.verdict)];
  return tally;
}

void head(std::string& out, const Sheet& sheet) {
  const bool dated = sheet.as_of.size() >= 19 && published_day(sheet.as_of);
  std::string running = one_line(sheet.desk_name);
  if (!sheet.as_of.empty()) running += (running.empty() ? "As of " : ", as of ") + moment_words(sheet.as_of);
  {
    JsonWriter w(out);
    w.begin_object();
    w.key("title").string(one_line(sheet.title));
    w.key("author").string(one_line(sheet.desk_name));
    w.key("date").string(dated ? std::string_view(sheet.as_of) : kNoDate);
    w.key("running").string(running);
    w.end_object();
  }
  out += '\n';
}

void groups(std::string& out, const Sheet& sheet) {
  for (const auto& [group, all] : claims_by_change(sheet))
    Paragraph("fact").beside(group_words(group)).plain(handles(all)).write(out);
}

void masthead(std::string& out, const Sheet& sheet, const Tally& tally) {
  Paragraph("title").words(sheet.title).write(out);
  Paragraph byline("byline");
  byline.plain(count_words(sheet.claims.size(), "claim"));
  if (!sheet.as_of.empty()) byline.plain(" · as of ").words(moment_words(sheet.as_of));
  if (!sheet.desk_name.empty()) byline.plain(" · ").apart(sheet.desk_name);
  byline.write(out);
  if (sheet.period) groups(out, sheet);
  if (sheet.claims.size() > 1) {
    Paragraph line("tally");
    for (std::size_t i = 0; i < tally.size(); ++i) {
      if (tally[i] == 0) continue;
      line.plain(line.empty() ? "" : "     ").strong(number_words(static_cast<double>(tally[i])));
      line.plain(" ").apart(signed_label(static_cast<Verdict>(i), sheet.labels));
    }
    line.write(out);
  }
  paragraphs(out, Paragraph("introduction"), sheet.introduction);
}

void contents(std::string& out, const Sheet& sheet) {
  if (sheet.claims.size() < kContentsFrom || sheet.claims.size() > kContentsTo) return;
  Paragraph("contents-head").plain("Claims on this sheet").write(out);
  for (const SheetClaim& claim : sheet.claims)
    Paragraph("contents")
        .beside(signed_label(claim.verdict, sheet.labels))
        .tone(name_of(claim.verdict))
        .leads_to(claim.id.str())
        .words(text::fit(one_line(claim.text), kContentsColumns))
        .write(out);
}

void changes(std::string& out, const SheetClaim& claim, const Sheet& sheet) {
  if (claim.changes.empty()) return;
  Paragraph("heading").plain(changes_heading(sheet)).write(out);
  for (const SheetChange& change : claim.changes)
    Paragraph("text").words(change_words(change, sheet.labels)).write(out);
}

void ruling(std::string& out, const SheetClaim& claim, const VerdictLabels& labels) {
  const std::string_view tone = name_of(claim.verdict);
  Paragraph("verdict").tone(tone).words(signed_label(claim.verdict, labels)).write(out);
  if (claim.reason)
    paragraphs(out, Paragraph("reason").tone(tone), *claim.reason);
  else
    Paragraph("reason").tone(tone).plain(without_reason_words(claim)).write(out);
}

void facts(std::string& out, const SheetClaim& claim) {
  Paragraph("heading").plain("What is claimed").write(out);
  for (const Fact& fact : facts_of(claim)) {
    Paragraph line("fact");
    line.beside(fact.label);
    if (fact.caution) line.tone("warn");
    for (const Fact::Piece& piece : fact.pieces) {
      line.plain(line.empty() ? "" : ", ");
      switch (piece.kind) {
        case Fact::Piece::Kind::Link:
          line.link(piece.words);
          break;
        case Fact::Piece::Kind::Day:
          line.plain(day_words(piece.words));
          break;
        case Fact::Piece::Kind::Words:
          fact.pieces.size() > 1 ? line.apart(piece.words) : line.words(piece.words);
          break;
      }
    }
    line.write(out);
  }
}

/// One piece of running text, going on with the last paragraph; a line break inside begins a new one.
void running(std::vector<Paragraph>& quote, std::string_view piece, bool marked) {
  while (!piece.empty()) {
    const std::size_t end = piece.find('\n');
    if (marked)
      quote.back().mark(piece.substr(0, end));
    else
      quote.back().words(piece.substr(0, end));
    if (end == std::string_view::npos) return;
    piece.remove_prefix(end + 1);
    if (!quote.back().empty()) quote.emplace_back("quote");
  }
}

void source(std::string& out, const ArticleRef& article) {
  Paragraph line("source");
  const auto separate = [&] { line.plain(line.empty() ? "" : ", "); };
  if (article.source) separate(), line.apart(*article.source);
  if (article.title) separate(), line.plain("“").apart(*article.title).plain("”");
  if (article.published) separate(), line.apart(day_words(*article.published));
  if (const std::string unknown = not_known_words(article); !unknown.empty()) separate(), line.plain(unknown);
  line.write(out);
  if (article.url) Paragraph("source").link(*article.url).write(out);
  if (!article.sha256.empty()) Paragraph("meta").plain("Archived, SHA-256 ").code(article.sha256).write(out);
}

void quotation(std::string& out, const SheetClaim& claim) {
  Paragraph("heading").plain("Exact words").write(out);
  std::vector<Paragraph> quote;
  quote.emplace_back("quote");
  running(quote, claim.before, false);
  running(quote, claim.text, true);
  running(quote, claim.after, false);
  for (const Paragraph& paragraph : quote)
    if (!paragraph.empty()) paragraph.write(out);
  if (claim.article) source(out, *claim.article);
}

void evidence_item(std::string& out, const SheetEvidence& e, std::string_view label) {
  Paragraph item("evidence");
  item.beside(label);
  if (e.url) item.link(*e.url);
  if (e.file) item.plain(e.url ? ", " : "").apart(*e.file);
  if (e.at) item.plain(", ").apart(*e.at);
  if (e.quote) item.plain(": “").apart(*e.quote).plain("”");
  item.write(out);
  Paragraph meta("meta");
  if (e.captured) meta.plain("Captured ").apart(day_words(*e.captured)).plain(", added ");
  if (!e.captured) meta.plain("Added ");
  meta.apart(day_words(e.added));
  if (e.sha256)
    meta.plain("; archived, SHA-256 ").code(*e.sha256);
  else
    meta.plain("; no copy archived");
  meta.write(out);
}

/// The side hangs beside its first item.
void evidence(std::string& out, const std::vector<SheetEvidence>& list) {
  Paragraph("heading").plain("Evidence").write(out);
  if (list.empty()) Paragraph("fact").plain("No evidence is recorded.").write(out);
  for (const EvidenceSide& side : evidence_sides(list)) {
    std::string_view label = side.heading;
    if (side.items.empty()) Paragraph("fact").beside(label).plain("None is recorded.").write(out);
    for (const SheetEvidence* e : side.items) evidence_item(out, *e, std::exchange(label, ""));
  }
}

void section(std::string& out, const SheetClaim& claim, const Sheet& sheet) {
  const std::string id = claim.id.str(), words = one_line(claim.text), heading = text::fit(words, kHeadingColumns);
  Paragraph("kind")
      .beside(id)
      .anchored(id, id + ": " + text::fit(words, kBookmarkColumns))
      .plain(type_words(claim.slots.type))
      .write(out);
  Paragraph(claim.text.size() > kLongHeading ? "claim-long" : "claim").words(heading).write(out);
  ruling(out, claim, sheet.labels);
  changes(out, claim, sheet);
  facts(out, claim);
  if (!claim.before.empty() || !claim.after.empty() || claim.article || heading != words) quotation(out, claim);
  evidence(out, claim.evidence);
}

void foot(std::string& out, const Sheet& sheet, const Tally& tally) {
  Paragraph("method-head").plain("How this sheet was made").write(out);
  Paragraph how("method");
  if (sheet.query.empty())
    how.plain("Its claims were chosen and put in order by hand");
  else
    how.plain("It holds the claims that ").code(sheet.query).plain(" finds");
  if (!sheet.as_of.empty()) how.plain(", as of ").words(moment_words(sheet.as_of));
  how.plain(kMethod).write(out);
  for (std::size_t i = 0; i < tally.size(); ++i)
    if (const auto v = static_cast<Verdict>(i); tally[i] > 0)
      Paragraph("meaning").beside(signed_label(v, sheet.labels)).tone(name_of(v)).plain(verdict_meaning(v)).write(out);
  if (!sheet.log_head.empty()) Paragraph("method").plain(kLogBefore).code(sheet.log_head).plain(kLogAfter).write(out);
  Paragraph("method").plain("Made with claimdex.").write(out);
}

}  // namespace

std::string pdf_blocks(const Sheet& sheet) {
  std::string out;
  const Tally tally = tally_of(sheet);
  head(out, sheet);
  masthead(out, sheet, tally);
  contents(out, sheet);
  for (const SheetClaim& claim : sheet.claims) section(out, claim, sheet);
  if (sheet.claims.empty()) Paragraph("text").plain("No claims.").write(out);
  foot(out, sheet, tally);
  return out;
}

}  // namespace claimdex::exporter
