#include "html_page.hpp"

#include <nettle/base64.h>
#include <nettle/sha2.h>

#include <array>

#include "clean.hpp"
#include "words.hpp"

namespace claimdex::exporter {

namespace {

/// As a Content-Security-Policy names a style or a script: "'sha256-…'".
std::string source_of(std::string_view code) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, code.size(), reinterpret_cast<const std::uint8_t*>(code.data()));
  std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest;
  sha256_digest(&context, digest.size(), digest.data());
  std::string base64(BASE64_ENCODE_RAW_LENGTH(digest.size()), '\0');
  base64_encode_raw(base64.data(), digest.size(), digest.data());
  return "'sha256-" + base64 + "'";
}

}  // namespace

Page& Page::head(std::string_view title, std::string_view style, std::string_view script) {
  html("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
  html("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ").html(source_of(style));
  if (!script.empty()) html("; script-src ").html(source_of(script));
  html(
      "; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"claimdex\">\n<title>");
  text(title).html("</title>\n<style>").html(style).html("</style>\n");
  if (!script.empty()) html("<script type=\"module\">").html(script).html("</script>\n");
  return html("</head>\n<body>\n<div class=\"page\">\n");
}

Page& Page::text(std::string_view foreign) {
  for (const char c : one_line(foreign)) switch (c) {
      case '&':
        out_ += "&amp;";
        break;
      case '<':
        out_ += "&lt;";
        break;
      case '>':
        out_ += "&gt;";
        break;
      case '"':
        out_ += "&quot;";
        break;
      case '\'':
        out_ += "&#39;";
        break;
      default:
        out_ += c;
    }
  return *this;
}

Page& Page::link(std::string_view url) {
  if (!is_linkable(url)) return html("<bdi>").text(url).html("</bdi>");
  html("<a href=\"").text(url).html("\" rel=\"noopener noreferrer nofollow\"><bdi>");
  return text(url).html("</bdi></a>");
}

Page& Page::day(std::string_view iso) {
  return html("<time datetime=\"").text(iso).html("\">").text(day_words(iso)).html("</time>");
}

Page& Page::moment(std::string_view utc) {
  return html("<time datetime=\"").text(utc).html("\">").text(moment_words(utc)).html("</time>");
}

Page& Page::lang(const std::optional<std::string>& lang) {
  if (!lang || lang->empty() || lang->size() > 35) return *this;
  for (const char c : *lang)
    if (!((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && !(c >= '0' && c <= '9') && c != '-') return *this;
  return html(" lang=\"").text(*lang).html("\"");
}

}  // namespace claimdex::exporter
