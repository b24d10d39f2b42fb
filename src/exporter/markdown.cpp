#include <map>

#include "claimdex/text/text.hpp"
#include "clean.hpp"
#include "formats.hpp"
#include "markdown_escape.hpp"
#include "words.hpp"

/// A sheet to paste into a wiki, an issue or a message. Only lists and quotations: tables don't survive most editors.
namespace claimdex::exporter {
namespace {

constexpr int kHeadingColumns = 100;

void field(std::string& out, std::string_view label, std::string_view foreign) {
  if (foreign.empty()) return;
  out.append("- ").append(label).append(": ").append(markdown_text(foreign)).append("\n");
}

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

void seen(std::string& out, const Seen& where) {
  std::string line;
  const auto add = [&line](const std::string& part) { line += (line.empty() ? "" : ", ") + part; };
  if (where.at) add(markdown_text(*where.at));
  if (where.url) add(markdown_link(*where.url));
  if (where.media) add(markdown_text(*where.media));
  if (!line.empty()) out += "- Seen: " + line + "\n";
}

void published(std::string& out, const SheetPublication& publication) {
  out += "- Published: " + markdown_text(day_words(publication.first));
  if (publication.url) out += ", " + markdown_link(*publication.url);
  out += '\n';
}

void fields(std::string& out, const SheetClaim& claim) {
  const Slots& slots = claim.slots;
  field(out, "Said by", attribution_words(slots, claim.article.has_value()));
  if (claim.seen) seen(out, *claim.seen);
  if (slots.figure) field(out, "Figure", figure_words(*slots.figure));
  if (slots.who) field(out, "Who", who_words(*slots.who));
  if (slots.actor) field(out, "Done by", slots.actor->text);
  if (slots.place) field(out, "Where", place_words(*slots.place));
  if (slots.time) field(out, "When", time_words(*slots.time));
  field(out, "Told as", modality_words(slots.modality));
  field(out, "Kind", type_words(slots.type));
  if (claim.mentions > 0)
    field(out, "Found in",
          count_words(claim.mentions, "place") + ", " + count_words(claim.origins, "independent origin"));
  if (claim.one_origin) field(out, "Rests on", one_origin_words());
  field(out, "Progress", spaced_words(name_of(claim.progress)));
  if (claim.publication) published(out, *claim.publication);
  for (const Flag flag : slots.flags) field(out, "Caution", kFlags[static_cast<std::size_t>(flag)].help);
  for (const std::string& why : claim.stale) field(out, "May be out of date", spaced_words(why));
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

/// Of a sheet of changes: which claims, by what happened to them.
void groups(std::string& out, const Sheet& sheet) {
  std::map<ChangeGroup, std::string> ids;
  for (const SheetClaim& claim : sheet.claims)
    for (const ChangeGroup group : groups_of(claim.changes))
      ids[group] += (ids[group].empty() ? "" : ", ") + claim.id.str();
  out += '\n';
  for (const auto& [group, all] : ids)
    out.append("- ").append(group_words(group)).append(": ").append(all).append("\n");
}

void section(std::string& out, const SheetClaim& claim, const Sheet& sheet) {
  out += "\n## " + claim.id.str() + ": " + markdown_text(text::fit(one_line(claim.text), kHeadingColumns)) + "\n\n";
  out += "**" + markdown_text(verdict_label(claim.verdict, sheet.labels)) + "**";
  if (claim.reason) paragraphs(out, *claim.reason, ": ");
  out += "\n\n";
  changes(out, claim, sheet);
  quotation(out, claim);
  fields(out, claim);
  evidence(out, claim.evidence);
}

}  // namespace

std::string markdown_sheet(const Sheet& sheet) {
  std::string out = "# " + markdown_text(sheet.title) + "\n\n";
  out +=
      sheet.claims.empty() ? "No claims." : count_words(static_cast<std::int64_t>(sheet.claims.size()), "claim") + ".";
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
