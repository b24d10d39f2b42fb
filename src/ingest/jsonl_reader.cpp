// One line of JSON Lines. Keys that we don't know are somebody else's and ignored; keys that we know must be what they
// should be, since an article with a lost title or date is worse than a message.
#include <fmt/format.h>
// Looks through strings sixteen bytes at a time. It works on C strings only, and reads up to a border of sixteen bytes behind their
// end: harmless, but no sanitizer knows that.
#if defined(__SSE2__) && !defined(CLAIMDEX_ADDRESS_SANITIZER)
#define RAPIDJSON_SSE2
#endif
#include <rapidjson/document.h>

#include "claimdex/text/text.hpp"
#include "json_kind.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

using Json = rapidjson::Value;

const Json* present(const Json& object, const char* key) {
  auto found = object.FindMember(key);
  return found == object.MemberEnd() || found->value.IsNull() ? nullptr : &found->value;
}

tl::unexpected<Error> wrong(long line, std::string_view what, std::string hint = {}) {
  return fail(ErrorCode::BadInput, fmt::format("line {}: {}", line, what), std::move(hint));
}

/// A string, or nothing where the key is absent, null or blank.
Result<std::optional<std::string>> text_at(const Json& object, const char* key, long line) {
  const Json* value = present(object, key);
  if (value == nullptr) return std::nullopt;
  if (!value->IsString()) return wrong(line, fmt::format("\"{}\" is {}, not a string", key, kind_of(*value)));
  std::string text(value->GetString(), value->GetStringLength());
  if (trimmed(text).empty()) return std::nullopt;
  return text;
}

Result<std::optional<std::string>> id_of(const Json& object, long line) {
  const Json* value = present(object, "id");
  if (value == nullptr) return std::nullopt;
  if (value->IsUint64()) return std::to_string(value->GetUint64());
  if (value->IsInt64()) return std::to_string(value->GetInt64());
  if (value->IsDouble()) return fmt::format("{}", value->GetDouble());
  if (!value->IsString()) return wrong(line, fmt::format("\"id\" is {}, not a string or a number", kind_of(*value)));
  if (value->GetStringLength() == 0) return std::nullopt;
  return std::string(value->GetString(), value->GetStringLength());
}

Result<Document> document_of(const Json& object, long line) {
  ArticleDetails stated;
  struct Slot {
    const char* key;
    std::optional<std::string>* detail;
  };
  for (const Slot& slot :
       {Slot{"title", &stated.title}, Slot{"author", &stated.author}, Slot{"published", &stated.published},
        Slot{"lang", &stated.lang}, Slot{"source", &stated.source}, Slot{"url", &stated.url}}) {
    CLAIMDEX_TRY(*slot.detail, text_at(object, slot.key, line));
  }
  CLAIMDEX_TRY(auto words, text_at(object, "text", line));
  CLAIMDEX_TRY(auto html, text_at(object, "html", line));
  if (words) return Document{std::move(stated), *std::move(words)};
  if (!html) {
    bool blank = present(object, "text") != nullptr || present(object, "html") != nullptr;
    return wrong(line, blank ? "no text in it" : "neither \"text\" nor \"html\" in it",
                 "one of the two keys has to hold the article");
  }
  auto page = read_html(*html);
  if (!page) return wrong(line, page.error().message, page.error().hint);
  auto prefer = [](std::optional<std::string>& mine, std::optional<std::string>& other) {
    if (mine) other = std::move(mine);
  };
  ArticleDetails& d = page->details;
  prefer(stated.title, d.title), prefer(stated.author, d.author), prefer(stated.published, d.published);
  prefer(stated.lang, d.lang), prefer(stated.source, d.source), prefer(stated.url, d.url);
  return page;
}

}  // namespace

JsonDocument read_json_line(const std::string& bytes, long line) {
  if (std::size_t good = text::valid_utf8_prefix(bytes); good < bytes.size())
    return {std::nullopt,
            wrong(line, fmt::format("broken UTF-8 at byte {} of the line", good), "JSON is UTF-8; write it as such")};
  rapidjson::Document json;
  const std::size_t mark = bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  json.Parse<rapidjson::kParseIterativeFlag>(bytes.c_str() + mark);
  if (json.HasParseError())
    return {std::nullopt,
            wrong(line, fmt::format("no valid JSON, at byte {} of the line", json.GetErrorOffset() + mark),
                  "JSON Lines has one whole object on each line")};
  if (!json.IsObject())
    return {std::nullopt, wrong(line, fmt::format("{}, not an object", kind_of(json)),
                                "JSON Lines has one whole object on each line")};
  auto id = id_of(json, line);
  if (!id) return {std::nullopt, tl::unexpected(id.error())};
  return {*id, document_of(json, line)};
}

}  // namespace claimdex::ingest
