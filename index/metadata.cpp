/// Five lines: "claimdex-index <schema>", the desk's uid, the log position, the log's hash there, the languages ("-" for unknown).
#include "metadata.hpp"

#include <fmt/format.h>

#include <charconv>
#include <vector>

namespace claimdex::index {
namespace {

std::vector<std::string_view> split(std::string_view text, char by) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t at = text.find(by);
    parts.push_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

}  // namespace

std::string encode(const Metadata& metadata) {
  std::string langs;
  for (const std::string& lang : metadata.langs) {
    if (!langs.empty()) langs += ' ';
    langs += lang.empty() ? "-" : lang;
  }
  return fmt::format("claimdex-index {}\n{}\n{}\n{}\n{}", kSchema, metadata.state.desk_uid, metadata.state.seq,
                     metadata.state.hash, langs);
}

std::optional<Metadata> decode(std::string_view bytes) {
  const std::vector<std::string_view> lines = split(bytes, '\n');
  if (lines.size() != 5 || lines[0] != fmt::format("claimdex-index {}", kSchema)) return std::nullopt;
  Metadata metadata;
  metadata.state.desk_uid = lines[1];
  metadata.state.hash = lines[3];
  const char* end = lines[2].data() + lines[2].size();
  if (auto read = std::from_chars(lines[2].data(), end, metadata.state.seq); read.ec != std::errc() || read.ptr != end)
    return std::nullopt;
  if (!lines[4].empty())
    for (std::string_view lang : split(lines[4], ' ')) metadata.langs.emplace(lang == "-" ? "" : lang);
  return metadata;
}

}  // namespace claimdex::index
