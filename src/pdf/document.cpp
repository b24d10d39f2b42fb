#include "document.hpp"

#include <rapidjson/document.h>

#include <array>
#include <utility>

namespace claimdex::pdf {
namespace {

using Json = rapidjson::Document;
using Value = Json::ValueType;

std::string text_of(const Value& object, const char* key) {
  const auto it = object.FindMember(key);
  if (it == object.MemberEnd() || !it->value.IsString()) return {};
  return {it->value.GetString(), it->value.GetStringLength()};
}

As as_named(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, As>, 5> kNames{
      {{"mark", As::Mark}, {"strong", As::Strong}, {"code", As::Code}, {"apart", As::Apart}, {"link", As::Link}}};
  for (const auto& [word, as] : kNames)
    if (word == name) return as;
  return As::Plain;
}

bool parse(Json& json, std::string_view line) {
  json.Parse<rapidjson::kParseValidateEncodingFlag>(line.data(), line.size());
  return !json.HasParseError() && json.IsObject();
}

std::optional<Block> block_of(const Value& json) {
  const auto runs = json.FindMember("runs");
  if (runs == json.MemberEnd() || !runs->value.IsArray()) return std::nullopt;
  Block block{text_of(json, "style"),
              text_of(json, "label"),
              text_of(json, "tone"),
              text_of(json, "anchor"),
              text_of(json, "bookmark"),
              text_of(json, "to"),
              {}};
  for (const Value& run : runs->value.GetArray()) {
    if (!run.IsObject()) return std::nullopt;
    block.runs.push_back({text_of(run, "text"), as_named(text_of(run, "as"))});
  }
  return block;
}

}  // namespace

std::optional<Document> read_document(std::string_view json_lines) {
  std::optional<Document> document;
  while (!json_lines.empty()) {
    const std::size_t end = json_lines.find('\n');
    Json json;
    if (!parse(json, json_lines.substr(0, end))) return std::nullopt;
    json_lines.remove_prefix(end == std::string_view::npos ? json_lines.size() : end + 1);
    if (!document) {
      document = Document{
          text_of(json, "title"), text_of(json, "author"), text_of(json, "date"), text_of(json, "running"), {}};
      continue;
    }
    auto block = block_of(json);
    if (!block) return std::nullopt;
    document->blocks.push_back(*std::move(block));
  }
  return document;
}

}  // namespace claimdex::pdf
