#include "claimdex/exporter/internal.hpp"

#include <fmt/format.h>

#include <cassert>

#include "formats.hpp"
#include "html_page.hpp"
#include "markdown_escape.hpp"
#include "words.hpp"

namespace claimdex::exporter {
namespace {

constexpr std::string_view kWarning = "Internal, not to be handed on";

/// What the desk keeps of one kind; the lines are people's words, as they are.
struct Block {
  std::string_view title;
  std::vector<std::string> lines;
};

Block work(const ClaimRecord& claim) {
  Block block{"Work", {}};
  if (claim.assignee) block.lines.push_back("with " + *claim.assignee);
  if (claim.review_by) block.lines.push_back("to be looked at again on " + day_words(*claim.review_by));
  if (!claim.tags.empty()) block.lines.push_back(fmt::format("tags: {}", fmt::join(claim.tags, " ")));
  return block;
}

Block working_log(const std::vector<Note>& notes) {
  Block block{"Working log", {}};
  for (const Note& note : notes) {
    std::string line =
        fmt::format("{}, {}, {}: {}", note.id.str(), moment_words(note.at), note.who, spaced_words(name_of(note.kind)));
    if (note.about) line += " to " + note.about->str();
    if (note.place) line += ", " + *note.place;
    if (note.deadline) line += ", reply by " + day_words(*note.deadline);
    if (!note.text.empty()) line += ": " + note.text;
    block.lines.push_back(std::move(line));
  }
  return block;
}

Block evidence(const std::vector<Evidence>& all) {
  Block block{"Evidence", {}};
  for (const Evidence& e : all) {
    std::string line = fmt::format("{}, added by {}", e.id.str(), e.by);
    if (e.details.finder) line += ", found by " + *e.details.finder;
    if (e.details.located) line += ", found through " + *e.details.located;
    if (e.details.captured_where) line += ", captured at " + *e.details.captured_where;
    if (e.details.note) line += ": " + *e.details.note;
    block.lines.push_back(std::move(line));
  }
  return block;
}

Block history(const std::vector<EventRecord>& events) {
  Block block{"Who did what", {}};
  for (const EventRecord& e : events) {
    std::string line = fmt::format("{}, {}, {}: {} {}", e.change.str(), moment_words(e.at), e.who, e.subject, e.action);
    if (e.field) line += " " + *e.field;
    if (e.old_value && e.new_value)
      line += fmt::format(": {} → {}", *e.old_value, *e.new_value);
    else if (e.new_value)
      line += ": " + *e.new_value;
    if (e.why) line += fmt::format(" ({})", *e.why);
    block.lines.push_back(std::move(line));
  }
  return block;
}

std::vector<Block> blocks(const ClaimDetail& detail) {
  std::vector<Block> out{work(detail.claim), working_log(detail.notes), evidence(detail.evidence),
                         history(detail.events)};
  std::erase_if(out, [](const Block& block) { return block.lines.empty(); });
  return out;
}

std::string markdown_part(const std::vector<ClaimDetail>& details) {
  std::string out = fmt::format("\n# {}\n", kWarning);
  for (const ClaimDetail& detail : details) {
    out += fmt::format("\n## {}: what the desk keeps\n", detail.claim.id.str());
    for (const Block& block : blocks(detail)) {
      out += fmt::format("\n{}:\n\n", block.title);
      for (const std::string& line : block.lines) out += "- " + markdown_text(line) + "\n";
    }
  }
  return out;
}

std::string html_part(const std::vector<ClaimDetail>& details) {
  Page page;
  page.html("<section aria-labelledby=\"internal\">\n<h2 id=\"internal\">").html(kWarning).html("</h2>\n");
  for (const ClaimDetail& detail : details) {
    page.html("<h3>").html(detail.claim.id.str()).html(": what the desk keeps</h3>\n");
    for (const Block& block : blocks(detail)) {
      page.html("<h4>").html(block.title).html("</h4>\n<ul>\n");
      for (const std::string& line : block.lines) page.html("<li dir=\"auto\">").text(line).html("</li>\n");
      page.html("</ul>\n");
    }
  }
  return page.html("</section>\n").take();
}

std::string json(const InternalSheet& sheet) {
  std::string out = json_sheet_head(sheet.sheet);
  for (const ClaimDetail& detail : sheet.details) {
    out += &detail == &sheet.details.front() ? "\n" : ",\n";
    claim_detail_json(out, detail);
  }
  return out.append(kJsonSheetEnd);
}

}  // namespace

bool has_internal_form(Format format) {
  return format == Format::Markdown || format == Format::Html || format == Format::Json;
}

std::string render(InternalSheet sheet, Format format) {
  assert(has_internal_form(format));
  sheet.sheet.title = fmt::format("{}: {}", kWarning, sheet.sheet.title);
  if (format == Format::Json) return json(sheet);
  std::string out = render(sheet.sheet, format);
  if (format == Format::Markdown) return out + markdown_part(sheet.details);
  // Behind the sheet; article text is escaped, so that the last end of a body is the page's own.
  return out.insert(out.rfind("</body>"), html_part(sheet.details));
}

}  // namespace claimdex::exporter
