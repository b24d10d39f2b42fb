#include "claim_facts.hpp"
#include "claimdex/text/text.hpp"
#include "clean.hpp"
#include "formats.hpp"
#include "markdown_escape.hpp"
#include "words.hpp"

/// A sheet to paste into a wiki, an issue or a message. Only lists and quotations: tables don't survive most editors.
namespace claimdex::exporter {
namespace {

constexpr int kHeadingColumns = 100;

/// One piece of the quotation's running text, continuing the last paragraph. A line break inside begins a new one; emphasis must hug
/// its words, so blanks at the edges stay outside.
void quote_piece(std::vector<std::string>& paragraphs, std::string_view piece, std::string_view mark) {
  while (!piece.empty()) {
    const std::size_t end = piece.find('\n');
    const std::string_view line = piece.substr(0, end);
    std::string& out = paragraphs.back();
    if (const std::string words = markdown_text(line); !words.empty()) {
      if (line.front() == ' ' && !out.empty() && !out.ends_with(' ')) out += ' ';
      out.append(mark).append(words).append(mark);
      if (line.back() == ' ') out += ' ';
    }
    if (end == std::string_view::npos) return;
    if (!out.empty()) paragraphs.emplace_back();
    piece.remove_prefix(end + 1);
  }
}

std::string source_line(const ArticleRef& article) {
  std::string line;
  const auto add = [&line](const std::string& part) { line += (line.empty() ? "" : ", ") + part; };
  if (article.source) add(markdown_text(*article.source));
  if (article.title) add("“" + markdown_text(*article.title) + "”");
  if (article.published) add(markdown_text(day_words(*article.published)));
  if (article.url) add(markdown_link(*article.url));
  return "— " + (line.empty() ? article.id.str() : line);
}

void quotation(std::string& out, const SheetClaim& claim) {
  std::vector<std::string> paragraphs(1);
  quote_piece(paragraphs, claim.before, "");
  quote_piece(paragraphs, claim.text, "**");
  quote_piece(paragraphs, claim.after, "");
  if (claim.article) paragraphs.push_back(source_line(*claim.article));
  bool first = true;
  for (std::string& paragraph : paragraphs) {
    while (paragraph.ends_with(' ')) paragraph.pop_back();
    if (paragraph.empty()) continue;
    out += (first ? "> " : ">\n> ") + paragraph + "\n";
    first = false;
  }
  out += '\n';
}

std::string fact_piece(const Fact::Piece& piece) {
  switch (piece.kind) {
    case Fact::Piece::Kind::Link:
      return markdown_link(piece.words);
    case Fact::Piece::Kind::Day:
      return markdown_text(day_words(piece.words));
    case Fact::Piece::Kind::Words:
      break;
  }
  return markdown_text(piece.words);
}

void facts(std::string& out, const SheetClaim& claim) {
  out.append("- Kind: ").append(markdown_text(type_words(claim.slots.type))).append("\n");
  for (const Fact& fact : facts_of(claim)) {
    out.append("- ").append(fact.label).append(": ");
    for (const Fact::Piece& piece : fact.pieces)
      out.append(&piece == &fact.pieces.front() ? "" : ", ").append(fact_piece(piece));
    out += '\n';
  }
  out += '\n';
}

void evidence(std::string& out, const std::vector<SheetEvidence>& list) {
  if (list.empty()) return;
  out += "Evidence:\n\n";
  int n = 0;
  for (const SheetEvidence& e : list) {
    out += std::to_string(++n) + ". ";
    if (e.stance) out += markdown_text(*e.stance) + ": ";
    if (e.url) out += markdown_link(*e.url);
    if (e.file) out += (e.url ? ", " : "") + markdown_text(*e.file);
    if (e.at) out += ", " + markdown_text(*e.at);
    if (e.quote) out += ": “" + markdown_text(*e.quote) + "”";
    out += " (";
    if (e.captured) out += "captured " + markdown_text(day_words(*e.captured)) + ", ";
    out += "added " + markdown_text(day_words(e.added));
    if (e.sha256) out += ", SHA-256 " + markdown_code(*e.sha256);
    out += ")\n";
  }
  out += '\n';
}

/// Each line a paragraph of its own; `separator` stands before the first.
void paragraphs(std::string& out, std::string_view foreign, std::string_view separator) {
  const std::string clean = lines(foreign);
  for (std::string_view rest = clean; !rest.empty(); separator = "\n\n") {
    const std::size_t end = rest.find('\n');
    out.append(separator) += markdown_text(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  }
}

void changes(std::string& out, const SheetClaim& claim, const Sheet& sheet) {
  if (claim.changes.empty()) return;
  out.append(changes_heading(sheet)).append(":\n\n");
  for (const SheetChange& change : claim.changes)
    out += "- " + markdown_text(change_words(change, sheet.labels)) + "\n";
  out += '\n';
}

void groups(std::string& out, const Sheet& sheet) {
  out += '\n';
  for (const auto& [group, all] : claims_by_change(sheet))
    out.append("- ").append(group_words(group)).append(": ").append(handles(all)).append("\n");
}

void section(std::string& out, const SheetClaim& claim, const Sheet& sheet) {
  out += "\n## " + claim.id.str() + ": " + markdown_text(text::fit(one_line(claim.text), kHeadingColumns)) + "\n\n";
  out += "**" + markdown_text(verdict_label(claim.verdict, sheet.labels)) + "**";
  if (claim.reason) paragraphs(out, *claim.reason, ": ");
  out += "\n\n";
  changes(out, claim, sheet);
  quotation(out, claim);
  facts(out, claim);
  evidence(out, claim.evidence);
}

}  // namespace

std::string markdown_sheet(const Sheet& sheet) {
  std::string out = "# " + markdown_text(sheet.title) + "\n\n";
  out += sheet.claims.empty() ? "No claims." : count_words(sheet.claims.size(), "claim") + ".";
  if (!sheet.as_of.empty()) out += " As of " + moment_words(sheet.as_of) + ".";
  if (!sheet.desk_name.empty()) out += " Checked by " + markdown_text(sheet.desk_name) + ".";
  out += '\n';
  if (sheet.period) groups(out, sheet);
  paragraphs(out, sheet.introduction, "\n");
  if (!sheet.introduction.empty()) out += '\n';
  for (const SheetClaim& claim : sheet.claims) section(out, claim, sheet);
  if (!out.ends_with("\n\n")) out += '\n';
  out += "---\n\nHow this sheet was made: ";
  out += sheet.query.empty() ? "claims chosen and put in order by hand"
                             : "the claims that " + markdown_code(sheet.query) + " finds";
  if (!sheet.as_of.empty()) out += ", as of " + moment_words(sheet.as_of);
  if (!sheet.log_head.empty()) out.append(kMarkdownLogHead).append(sheet.log_head).append("`");
  out += ". Made with claimdex.\n";
  return out;
}

}  // namespace claimdex::exporter
