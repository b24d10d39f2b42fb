// The caller's side of claimdex-fetch: gives it the address and its limits, and reads its line of JSON.
#include "claimdex/ingest/fetch.hpp"

#include <fmt/format.h>
#include <rapidjson/document.h>

#include <utility>

#include "claimdex/process/helper.hpp"

namespace claimdex::ingest {
namespace {

constexpr std::size_t kBody = 0, kHeads = 1;
constexpr int kOutputs = 2;
constexpr int kGrace = 5;  // seconds that the program has beyond its own limit

std::string text_of(const rapidjson::Document& json, const char* key) {
  const auto it = json.FindMember(key);
  return it != json.MemberEnd() && it->value.IsString()
             ? std::string(it->value.GetString(), it->value.GetStringLength())
             : std::string();
}

/// "text/html" of "Text/HTML; charset=utf-8".
std::string media_type_of(std::string_view content_type) {
  std::string out;
  for (char c : content_type.substr(0, content_type.find(';')))
    if (c != ' ') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

}  // namespace

Result<Fetched> fetch(const std::string& program_dir, const std::string& url, const FetchLimits& limits) {
  // None is this long.
  if (url.size() > 8192) return fail(ErrorCode::BadInput, "the address is too long");
  const process::Helper helper{"claimdex-fetch",
                               {std::to_string(limits.bytes), std::to_string(limits.seconds),
                                std::to_string(limits.redirects), limits.allow_private ? "private" : "public"},
                               url,
                               kOutputs,
                               limits.seconds + kGrace};
  CLAIMDEX_TRY(process::Answer answer, process::run_helper(program_dir, helper, ErrorCode::BadInput));
  if (!answer.line) return fail(ErrorCode::BadInput, fmt::format("no whole answer within {} s", limits.seconds));
  rapidjson::Document json;
  json.Parse(answer.line->data(), answer.line->size());
  if (json.HasParseError() || !json.IsObject())
    return fail(ErrorCode::BadInput, "claimdex-fetch broke off", "this is a bug of ours");
  if (const std::string why = text_of(json, "error"); !why.empty())
    return fail(ErrorCode::BadInput, why, text_of(json, "hint"));
  Fetched out;
  out.url = text_of(json, "url");
  if (json.HasMember("status") && json["status"].IsInt()) out.status = json["status"].GetInt();
  out.media_type = media_type_of(text_of(json, "content_type"));
  out.heads = std::move(answer.outputs[kHeads]);
  out.body = std::move(answer.outputs[kBody]);
  return out;
}

}  // namespace claimdex::ingest
