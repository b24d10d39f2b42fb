#include "claimdex/exporter/sheet.hpp"

#include <array>
#include <utility>

#include "formats.hpp"

namespace claimdex::exporter {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 5> kNames{{{"md", Format::Markdown},
                                                                     {"html", Format::Html},
                                                                     {"csv", Format::Csv},
                                                                     {"json", Format::Json},
                                                                     {"jsonl", Format::Jsonl}}};
constexpr std::array<std::pair<std::string_view, Format>, 3> kOtherEndings{
    {{"markdown", Format::Markdown}, {"htm", Format::Html}, {"ndjson", Format::Jsonl}}};

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
  // ClaimReview is a format of its own that happens to be JSON.
  const std::size_t dot = name.find_last_of('.');
  if (dot == std::string::npos || name.ends_with(".claimreview.json")) return std::nullopt;
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
      return csv_sheet(sheet);
    case Format::Json:
      return json_sheet(sheet);
    case Format::Jsonl:
      return jsonl_sheet(sheet);
  }
  return {};
}

}  // namespace claimdex::exporter
