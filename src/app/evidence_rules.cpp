#include "evidence_rules.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "claimdex/app/desk.hpp"
#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"
#include "ledger_rules.hpp"
#include "media_type.hpp"

namespace claimdex::app {
namespace fs = std::filesystem;
using store::page_of;

namespace {

bool is_url(std::string_view s) { return s.starts_with("http://") || s.starts_with("https://"); }

/// "ftp://…", "javascript:…": a scheme that is neither http nor https.
bool other_scheme(std::string_view s) {
  auto colon = s.find(':');
  if (colon == std::string_view::npos || colon < 2) return false;
  return std::all_of(s.begin(), s.begin() + static_cast<std::ptrdiff_t>(colon),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-'; }) &&
         !fs::exists(fs::path(s));
}

/// "https://ada:secret@…"
bool names_a_person(std::string_view url) {
  const std::string_view rest = url.substr(url.find("://") + 3);
  return rest.substr(0, rest.find_first_of("/?#")).find('@') != std::string_view::npos;
}

/// "evidence.example/toll": somebody forgot the scheme.
bool looks_like_address(std::string_view s) {
  const std::size_t slash = s.find('/'), dot = s.find('.');
  return s.starts_with("www.") || (slash != std::string_view::npos && dot != std::string_view::npos && dot > 0 &&
                                   dot < slash && slash > 3 && s.find("..") == std::string_view::npos);
}

Result<void> check_stance(const std::string& stance) {
  if (parse_name<EvidenceStance>(stance)) return {};
  const std::vector<std::string_view> names(Names<EvidenceStance>::values.begin(), Names<EvidenceStance>::values.end());
  const auto near = text::nearest(stance, names);
  return fail(ErrorCode::Usage, fmt::format("there is no stance \"{}\"", stance),
              near ? fmt::format("did you mean {}?", *near) : fmt::format("{}", fmt::join(names, " ")));
}

Result<void> check_captured(const std::string& captured, const Session& session) {
  const auto day = published_day(captured);
  if (!day)
    return fail(ErrorCode::Usage, fmt::format("--captured {}: not a date", captured),
                "2031-03-04, 2031-03-04T14:00:00Z");
  // Somewhere it may be tomorrow already.
  if (const auto today = published_day(session.now); today && *day > today->plus(1))
    return fail(ErrorCode::Usage, fmt::format("--captured {}: that is in the future", captured), "");
  return {};
}

}  // namespace

Result<void> check_web_address(std::string_view what, std::string_view url) {
  if (names_a_person(url))
    return fail(ErrorCode::Usage,
                fmt::format("{}the address has a name or a password in it, and it may go on a sheet", what),
                "give it without what stands before the @");
  if (is_url(url) && !page_of(url).empty()) return {};
  return fail(ErrorCode::Usage, fmt::format("{}{}: not a web address", what, text::printable(url)), "https://…");
}

bool is_own_page(std::string_view url, const store::Store::OwnSources& own) {
  const std::string page = page_of(url);
  return std::any_of(own.urls.begin(), own.urls.end(), [&](const std::string& one) { return page_of(one) == page; });
}

bool is_own_file(const std::string& sha256, const store::Store::OwnSources& own) {
  return std::find(own.sha256.begin(), own.sha256.end(), sha256) != own.sha256.end();
}

Error own_article(std::string_view given, ClaimId id) {
  return {ErrorCode::Refused, fmt::format("{}: this is the article that makes {}, or a copy of it", given, id.str()),
          "evidence has to come from somewhere else"};
}

Result<void> check_foreign(const Source& source, std::string_view given, const store::Store::OwnSources& own,
                           ClaimId id) {
  const store::NewEvidence& one = source.evidence;
  if ((one.url && is_own_page(*one.url, own)) || (one.sha256 && is_own_file(*one.sha256, own)))
    return tl::unexpected(own_article(given, id));
  return {};
}

Result<Source> read_source(const std::string& given, std::int64_t most_megabytes) {
  constexpr const char* kWanted = "evidence is a url (https://…) or a file";
  Source out;
  if (is_url(given)) {
    CLAIMDEX_CHECK(check_web_address("", given));
    out.evidence.url = given;
    return out;
  }
  if (other_scheme(given))
    return fail(ErrorCode::Usage, given + ": only http and https can be cited",
                "give the page's https:// address, or a file");
  auto file = read_attachment(given, kWanted, most_megabytes);
  if (!file && file.error().code == ErrorCode::NotFound && looks_like_address(given))
    file.error().hint = fmt::format("if it is a web address: https://{}", given);
  if (!file) return tl::unexpected(file.error());
  out.evidence.sha256 = file->sha256;
  out.evidence.file = file->name;
  out.evidence.details.media_type = media_type_of(file->bytes, file->name);
  out.attachment = *std::move(file);
  return out;
}

Result<void> check_details(const EvidenceDetails& details, const Session& session, bool may_empty) {
  for (const EvidenceField& field : kEvidenceFields) {
    const auto& value = details.*field.member;
    if (!value || (may_empty && *value == "none")) continue;
    CLAIMDEX_CHECK(Desk::check_words(field.name, *value));
    if (field.name == "stance") CLAIMDEX_CHECK(check_stance(*value));
    if (field.name == "captured") CLAIMDEX_CHECK(check_captured(*value, session));
    if (field.name == "media_type" && !is_media_type(*value))
      return fail(ErrorCode::Usage, fmt::format("--media-type {}: not a media type", *value),
                  "text/html, image/png, …");
  }
  return {};
}

}  // namespace claimdex::app
