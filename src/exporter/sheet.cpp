#include "claimdex/exporter/sheet.hpp"

#include <array>
#include <cassert>
#include <utility>

#include "formats.hpp"

namespace claimdex::exporter {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 9> kNames{{{"md", Format::Markdown},
                                                                     {"html", Format::Html},
                                                                     {"pdf", Format::Pdf},
                                                                     {"csv", Format::Csv},
                                                                     {"tsv", Format::Tsv},
                                                                     {"xlsx", Format::Xlsx},
                                                                     {"json", Format::Json},
                                                                     {"jsonl", Format::Jsonl},
                                                                     {"claimreview", Format::ClaimReview}}};
constexpr std::array<std::pair<std::string_view, Format>, 3> kOtherEndings{
    {{"markdown", Format::Markdown}, {"htm", Format::Html}, {"ndjson", Format::Jsonl}}};
// A format of its own that happens to be JSON; its name alone is no ending.
constexpr std::string_view kClaimReviewEnding = ".claimreview.json";

std::string in_lines(const Sheet& sheet, Format format) {
  std::string out = lines_head(format);
  for (const SheetClaim& claim : sheet.claims) add_line(out, format, claim);
  return out;
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
  for (const auto& [word, format] : kNames)
    if (word == name) return format;
  return std::nullopt;
}

std::optional<Format> format_of_file(std::string_view path) {
  std::string name(path.substr(path.find_last_of('/') + 1));
  for (char& c : name)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  if (name.ends_with(kClaimReviewEnding)) return Format::ClaimReview;
  const std::size_t dot = name.find_last_of('.');
  if (dot == std::string::npos || name.ends_with(".claimreview")) return std::nullopt;
  const std::string_view ending = std::string_view(name).substr(dot + 1);
  for (const auto& [word, format] : kOtherEndings)
    if (word == ending) return format;
  return format_named(ending);
}

std::string render(const Sheet& sheet, Format format) {
  switch (format) {
    case Format::Markdown:
      return markdown_sheet(sheet);
    case Format::Html:
      return html_sheet(sheet);
    case Format::Csv:
    case Format::Tsv:
    case Format::Jsonl:
      return in_lines(sheet, format);
    case Format::Xlsx:
    case Format::Pdf:
      break;  // no text: see workbook.hpp, pdf.hpp
    case Format::Json:
      return json_sheet(sheet);
    case Format::ClaimReview:
      return claim_review_sheet(sheet);
  }
  assert(false);
  return {};
}

bool is_lines(Format format) { return format == Format::Csv || format == Format::Tsv || format == Format::Jsonl; }

std::string lines_head(Format format) {
  return format == Format::Jsonl ? std::string()
                                 : table_head(format == Format::Csv ? Delimiter::Comma : Delimiter::Tab);
}

void add_line(std::string& out, Format format, const SheetClaim& claim) {
  if (format != Format::Jsonl)
    return add_table_line(out, format == Format::Csv ? Delimiter::Comma : Delimiter::Tab, claim);
  sheet_claim_json(out, claim);
  out += '\n';
}

std::optional<std::string> log_head_in(std::string_view file) {
  constexpr std::size_t kHash = 64;
  const std::string_view before = file.starts_with("{\"schema\":")      ? kJsonLogHead
                                  : file.starts_with("<!DOCTYPE html>") ? kHtmlLogHead
                                                                        : kMarkdownLogHead;
  const std::size_t at = file.rfind(before);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view hash = file.substr(at + before.size(), kHash);
  if (hash.size() != kHash || hash.find_first_not_of("0123456789abcdef") != std::string_view::npos) return std::nullopt;
  return std::string(hash);
}

bool is_in(Format format, const SheetClaim& claim) {
  return format != Format::ClaimReview || claim.verdict != Verdict::Unchecked;
}

}  // namespace claimdex::exporter
