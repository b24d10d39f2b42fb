// From a document to an article: the one place where details are checked, what the command line supplies is filled in,
// and title and body become the text that every offset refers to.
#include <nettle/sha2.h>

#include <array>
#include <utility>

#include <fmt/format.h>

#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

using Detail = std::optional<std::string>;

void one_line(Detail& detail) {
  if (!detail) return;
  detail = text::normalise_line(*detail);
  if (detail->empty()) detail.reset();
}

/// "en" of "en-GB" and "EN"; nothing where that is no language.
Detail primary_language(const Detail& lang) {
  if (!lang) return std::nullopt;
  std::string code = ascii_lower(trimmed(*lang));
  code = code.substr(0, code.find_first_of("-_"));
  bool letters = code.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos;
  if (!letters || code.size() < 2 || code.size() > 3 || code == "und" || code == "zxx" || code == "mul")
    return std::nullopt;
  return code;
}

void fill(Detail& detail, const Detail& supplied) {
  if (!detail) detail = supplied;
}

bool begins_with_line(std::string_view body, std::string_view title) {
  return body.starts_with(title) && (body.size() == title.size() || body[title.size()] == '\n');
}

}  // namespace

std::string_view trimmed(std::string_view s) {
  constexpr std::string_view kSpace = " \t\r\n\f\v";
  std::size_t first = s.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return s.substr(first, s.find_last_not_of(kSpace) - first + 1);
}

std::string ascii_lower(std::string_view s) {
  std::string out(s);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  return out;
}

bool is_web_address(std::string_view url) {
  std::string start = ascii_lower(url.substr(0, 8));
  bool web = (start.starts_with("http://") && url.size() > 7) || (start.starts_with("https://") && url.size() > 8);
  return web && url.find_first_of(" \t\r\n\"<>") == std::string_view::npos;
}

std::optional<std::string> usable_date(std::string_view written) {
  std::string date(trimmed(written));
  // "2031-03-19 10:00:00 +0100", as static site generators write it
  if (std::size_t zone = date.find_last_of(' '); zone != std::string::npos && zone > 10) date.erase(zone, 1);
  return published_day(date) ? std::optional(date) : std::nullopt;
}

std::string sha256_hex(std::string_view bytes) {
  sha256_ctx context;
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  sha256_digest(&context, digest.size(), digest.data());
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string hex;
  for (const std::uint8_t byte : digest) hex += {kDigits[byte >> 4], kDigits[byte & 15]};
  return hex;
}

Result<Article> make_article(std::string id, ArticleDetails details, std::string_view body, std::string sha256,
                             const Options& options) {
  if (body.find('\0') != std::string_view::npos)
    return fail(ErrorCode::BadInput, "binary: it holds NUL characters",
                "only text, Markdown, HTML and JSON Lines are read");
  for (Detail* detail : {&details.title, &details.author, &details.source, &details.url, &details.published})
    one_line(*detail);
  details.lang = primary_language(details.lang);
  fill(details.published, options.supplied.published);
  fill(details.source, options.supplied.source);
  fill(details.lang, primary_language(options.supplied.lang));
  fill(details.url, options.supplied.url);
  if (details.published && !published_day(*details.published))
    return fail(ErrorCode::BadInput, fmt::format("published is no date that exists: {}", *details.published),
                "write it as 2031-03-19 or 2031-03-19T10:00:00+01:00");

  std::string text = text::normalise(body);
  if (text.empty()) return fail(ErrorCode::BadInput, "no text in it", "an article needs a body");
  if (details.title && !begins_with_line(text, *details.title)) text = *details.title + "\n\n" + text;
  if (!details.lang && options.detect) details.lang = options.detect(text);
  return Article{std::move(id), std::move(details), std::move(sha256), std::move(text)};
}

}  // namespace claimdex::ingest
