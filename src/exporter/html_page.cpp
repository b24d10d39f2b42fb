#include "html_page.hpp"

#include "clean.hpp"
#include "words.hpp"

namespace claimdex::exporter {

Page& Page::head(std::string_view title, std::string_view style) {
  html(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"generator\" content=\"claimdex\">\n<title>");
  return text(title).html("</title>\n<style>").html(style).html("</style>\n</head>\n<body>\n<div class=\"page\">\n");
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
