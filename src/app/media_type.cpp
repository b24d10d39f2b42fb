#include "media_type.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "claimdex/text/text.hpp"

namespace claimdex::app {

namespace {

using namespace std::string_view_literals;

struct Signature {
  std::size_t at;
  std::string_view bytes;
  std::string_view type;
};
constexpr std::array<Signature, 16> kSignatures{{{0, "%PDF-"sv, "application/pdf"},
                                                 {0, "\x89PNG\r\n\x1a\n"sv, "image/png"},
                                                 {0, "\xff\xd8\xff"sv, "image/jpeg"},
                                                 {0, "GIF87a"sv, "image/gif"},
                                                 {0, "GIF89a"sv, "image/gif"},
                                                 {8, "WEBP"sv, "image/webp"},
                                                 {8, "WAVE"sv, "audio/wav"},
                                                 {4, "ftypavif"sv, "image/avif"},
                                                 {4, "ftypheic"sv, "image/heic"},
                                                 {4, "ftypM4A "sv, "audio/mp4"},
                                                 {4, "ftypqt  "sv, "video/quicktime"},
                                                 {4, "ftyp"sv, "video/mp4"},
                                                 {0, "ID3"sv, "audio/mpeg"},
                                                 {0, "fLaC"sv, "audio/flac"},
                                                 {0, "\x1f\x8b\x08"sv, "application/gzip"},
                                                 {0, "WARC/1."sv, "application/warc"}}};

/// Of text: what the ending adds.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kTexts{{{".txt", "text/plain"},
                                                                               {".log", "text/plain"},
                                                                               {".md", "text/markdown"},
                                                                               {".markdown", "text/markdown"},
                                                                               {".csv", "text/csv"},
                                                                               {".html", "text/html"},
                                                                               {".htm", "text/html"},
                                                                               {".json", "application/json"},
                                                                               {".xml", "application/xml"}}};
/// Of what begins as a ZIP archive does.
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kZips{
    {{".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
     {".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
     {".odt", "application/vnd.oasis.opendocument.text"},
     {".ods", "application/vnd.oasis.opendocument.spreadsheet"},
     {".zip", "application/zip"}}};

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

template <typename Table>
std::optional<std::string> by_ending(const Table& table, std::string_view name) {
  const std::string small = lower(name);
  for (const auto& [ending, type] : table)
    if (small.ends_with(ending)) return std::string(type);
  return std::nullopt;
}

/// The beginning of the text, blanks and a byte order mark left out, in small letters.
std::string beginning(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const std::size_t at = std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size());
  return lower(bytes.substr(at, 64));
}

}  // namespace

std::optional<std::string> media_type_of(std::string_view bytes, std::string_view name) {
  const bool riff = bytes.starts_with("RIFF");
  for (const Signature& s : kSignatures)
    if (bytes.size() >= s.at + s.bytes.size() && bytes.substr(s.at, s.bytes.size()) == s.bytes && (s.at != 8 || riff))
      return std::string(s.type);
  if (bytes.starts_with("PK\x03\x04")) return by_ending(kZips, name);
  const std::string start = beginning(bytes);
  if (start.starts_with("<!doctype html") || start.starts_with("<html")) return "text/html";
  if (bytes.empty() || bytes.find('\0') != std::string_view::npos || !text::valid_utf8(bytes)) return std::nullopt;
  return by_ending(kTexts, name);
}

bool is_media_type(std::string_view words) {
  const std::size_t slash = words.find('/');
  if (slash == std::string_view::npos || slash == 0 || slash + 1 == words.size() || words.size() > 127) return false;
  return std::all_of(words.begin(), words.end(),
                     [](char c) {
                       return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '+' ||
                              c == '-';
                     }) &&
         words.find('/', slash + 1) == std::string_view::npos;
}

}  // namespace claimdex::app
