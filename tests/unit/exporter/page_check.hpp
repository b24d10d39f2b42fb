#pragma once
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// A page's elements, read as strictly as the page is written.
namespace claimdex::exporter {

struct Tag {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  bool closing = false;
};

/// The tags of a page, read as strictly as the page is written; style sheet and script, both in the head, are skipped.
inline std::vector<Tag> tags_of(std::string page) {
  const auto skip = [&page](std::string_view open, std::string_view close) {
    const std::size_t from = page.find(open);
    if (from > page.find("<body>")) return;
    page.erase(from + open.size(), page.find(close) - from - open.size());
  };
  skip("<style>", "</style>");
  skip("<script type=\"module\">", "</script>");
  std::vector<Tag> tags;
  for (std::size_t i = page.find('<'); i != std::string::npos; i = page.find('<', i)) {
    Tag tag;
    tag.closing = page[++i] == '/';
    if (tag.closing) ++i;
    while (i < page.size() && page[i] != '>' && page[i] != ' ') tag.name += page[i++];
    while (page[i] == ' ') {
      std::string name, value;
      for (++i; page[i] != '=' && page[i] != '>' && page[i] != ' '; ++i) name += page[i];
      if (page[i] == '=') {
        REQUIRE(page[i + 1] == '"');
        for (i += 2; page[i] != '"'; ++i) value += page[i];
        ++i;
      }
      tag.attributes.emplace_back(name, value);
    }
    REQUIRE(page[i] == '>');
    tags.push_back(tag);
  }
  return tags;
}

inline const std::set<std::string> kTags{
    "!DOCTYPE",   "html", "head",       "meta",    "title",   "style", "script",  "body",    "div",
    "header",     "h1",   "h2",         "h3",      "h4",      "p",     "ul",      "ol",      "li",
    "b",          "span", "nav",        "details", "summary", "main",  "article", "section", "figure",
    "blockquote", "mark", "figcaption", "cite",    "time",    "br",    "bdi",     "dl",      "dt",
    "dd",         "code", "a",          "footer",  "label",   "input", "select",  "option",  "button"};
inline const std::set<std::string> kVoid{"!DOCTYPE", "meta", "br", "input"};
inline const std::set<std::string> kAttributes{
    "html", "lang",     "charset",      "http-equiv",      "content",     "name",     "class",
    "dir",  "datetime", "aria-label",   "aria-labelledby", "aria-hidden", "open",     "href",
    "rel",  "id",       "cite",         "value",           "role",        "hidden",   "for",
    "type", "tabindex", "data-verdict", "data-kind",       "data-outlet", "data-day", "data-number"};

/// Balanced, of known elements and attributes, and linking only where it may.
inline void check_page(const std::string& page) {
  std::vector<std::string> open;
  for (const Tag& tag : tags_of(page)) {
    REQUIRE_MESSAGE(kTags.count(tag.name) == 1, tag.name);
    for (const auto& attribute : tag.attributes) {
      const std::string& name = attribute.first;
      const std::string& value = attribute.second;
      REQUIRE_MESSAGE(kAttributes.count(name) == 1, name);
      const bool anchor = name == "href" && (value.starts_with("#c") || value.starts_with("#a"));
      const bool link = (name == "href" || name == "cite") && !anchor;
      if (link) REQUIRE((value.starts_with("http://") || value.starts_with("https://")));
    }
    if (kVoid.count(tag.name) == 1) continue;
    if (!tag.closing) {
      open.push_back(tag.name);
      continue;
    }
    REQUIRE(!open.empty());
    REQUIRE(open.back() == tag.name);
    open.pop_back();
  }
  REQUIRE(open.empty());
  const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n'; };
  REQUIRE(std::none_of(page.begin(), page.end(), control));
}

}  // namespace claimdex::exporter
