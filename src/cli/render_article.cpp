/// An article with its versions, copies and claims; what changed between two of its versions.
#include <fmt/format.h>

#include <algorithm>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/diff.hpp"
#include "claimdex/text/text.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

std::string field(const Terminal& terminal, std::string_view name, std::string_view value) {
  return fmt::format("  {}  {}\n", paint(terminal, Ink::Dim, fmt::format("{:<10}", name)), value);
}

std::string copy_words(const Copies::Copy& copy) {
  std::string out = copy.id.str();
  if (copy.title) out += fmt::format(" \"{}\"", text::printable(*copy.title));
  if (copy.source) out += ", " + text::printable(*copy.source);
  if (copy.published) out += fmt::format(", {}", day_of(*copy.published));
  return out;
}

std::string copy_list(const Terminal& terminal, std::string_view name, const Copies& copies) {
  std::string out;
  for (const Copies::Copy& copy : copies.first)
    out += field(terminal, &copy == copies.first.data() ? name : "", copy_words(copy));
  if (const std::int64_t more = copies.count - static_cast<std::int64_t>(copies.first.size()); more > 0)
    out += field(terminal, "", fmt::format("and {} more", exporter::number_words(static_cast<double>(more))));
  return out;
}

std::string version_words(const ArticleRecord& record, const ArticleRecord::Version& version) {
  std::string out = fmt::format("{}", version.number);
  if (version.published) out += fmt::format(", published {}", text::printable(*version.published));
  out += fmt::format(", read {}", version.read_at);
  if (version.number == record.newest) out += ", the present one";
  if (version.notice) out += ", with a correction";
  return out;
}

/// The words of a piece for people: wrapped anew is no change to look at.
bool only_spaces(std::string_view words) { return words.find_first_not_of(" \n") == std::string_view::npos; }

std::string marked(const Terminal& terminal, text::Change change, std::string_view words) {
  const std::string clean = text::printable(words, true);
  if (change == text::Change::Same || only_spaces(words)) return change == text::Change::Gone ? "" : clean;
  if (terminal.color) return paint(terminal, change == text::Change::Gone ? Ink::Red : Ink::Green, clean);
  return change == text::Change::Gone ? "[-" + clean + "-]" : "{+" + clean + "+}";
}

}  // namespace

std::string article_page(const Terminal& terminal, const app::ShownArticle& shown) {
  const ArticleRecord& record = shown.record;
  std::string out = paint(terminal, Ink::Bold, record.id.str());
  if (record.forgotten) return out + fmt::format("  forgotten {}\n", *record.forgotten);
  out += "  " + text::printable(record.details.title.value_or("(no title)")) + "\n\n";
  if (record.details.source) out += field(terminal, "outlet", text::printable(*record.details.source));
  if (record.details.author) out += field(terminal, "author", text::printable(*record.details.author));
  if (record.details.published) out += field(terminal, "published", text::printable(*record.details.published));
  if (record.details.url) out += field(terminal, "url", text::printable(*record.details.url));
  out += field(terminal, "origin",
               record.origin.str() + (record.agency ? fmt::format(", {}", text::printable(*record.agency)) : "") +
                   (record.origin_by_person ? ", as a person said" : ""));
  out += copy_list(terminal, "copies", shown.copies);
  for (const ArticleRecord::Version& version : record.versions)
    out += field(terminal, &version == record.versions.data() ? "versions" : "", version_words(record, version));
  if (!shown.notice.empty()) out += field(terminal, "correction", text::printable(shown.notice));
  if (!shown.claims.empty()) out += "\n";
  for (const ClaimRecord& claim : shown.claims) out += claim_entry(terminal, claim, {});
  return out;
}

std::string origin_page(const Terminal& terminal, OriginId id, const Copies& articles) {
  std::string out = paint(terminal, Ink::Bold, id.str());
  if (articles.agency) out += "  " + text::printable(*articles.agency);
  return out + "\n\n" + copy_list(terminal, "articles", articles);
}

std::string article_diff(const Terminal& terminal, ArticleId id, const app::ArticleDiff& diff) {
  std::string out =
      paint(terminal, Ink::Dim, fmt::format("{} version {} → {}", id.str(), diff.before, diff.after)) + "\n\n";
  for (const text::DiffPiece& piece : text::word_diff(diff.old_text, diff.new_text))
    out += marked(terminal, piece.change, piece.words);
  if (!out.ends_with('\n')) out += '\n';
  return out;
}

}  // namespace claimdex::cli
