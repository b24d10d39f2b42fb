// What a page says about itself, in the dialects that pages speak: Open Graph, plain meta names, Dublin Core,
// microdata, JSON-LD. One walk collects everything; then each detail takes the first that is usable, in an order from
// the most to the least deliberate.
#include <rapidjson/document.h>

#include <algorithm>
#include <array>
#include <map>

#include "claimdex/text/text.hpp"
#include "html.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

using Detail = std::optional<std::string>;

struct Page {
  std::map<std::string, std::string, std::less<>> meta;  // by lower-case name, the first of each
  std::string title, canonical, lang;
  std::vector<std::string> main_headings, headings;
  std::string main_time, time, item_date;
  std::vector<std::string> json_ld;
};

void first(std::string& slot, std::string_view value) {
  if (slot.empty()) slot = trimmed(value);
}

bool is_below(const GumboNode* node, const GumboNode* above) {
  for (; node != nullptr; node = node->parent)
    if (node == above) return true;
  return false;
}

void collect_meta(const GumboNode* n, Page& page) {
  for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
    std::string name = ascii_lower(trimmed(attribute(n, key)));
    std::string_view content = trimmed(attribute(n, "content"));
    if (!name.empty() && !content.empty()) page.meta.emplace(std::move(name), content);
  }
}

void collect(const GumboNode* n, const GumboNode* main, Page& page) {
  switch (tag_of(n)) {
    case GUMBO_TAG_META:
      collect_meta(n, page);
      break;
    case GUMBO_TAG_HTML:
      first(page.lang, attribute(n, "lang")), first(page.lang, attribute(n, "xml:lang"));
      break;
    case GUMBO_TAG_TITLE:
      first(page.title, words_below(n));
      break;
    case GUMBO_TAG_LINK:
      if (ascii_lower(attribute(n, "rel")) == "canonical") first(page.canonical, attribute(n, "href"));
      break;
    case GUMBO_TAG_H1:
      (is_below(n, main) ? page.main_headings : page.headings).push_back(text::normalise_line(words_below(n)));
      break;
    case GUMBO_TAG_TIME:
      first(is_below(n, main) ? page.main_time : page.time, attribute(n, "datetime"));
      break;
    case GUMBO_TAG_SCRIPT:
      if (ascii_lower(attribute(n, "type")).starts_with("application/ld+json")) page.json_ld.push_back(words_below(n));
      break;
    default:
      break;
  }
  if (is_element(n) && attribute(n, "itemprop") == "datePublished") {
    first(page.item_date, attribute(n, "datetime"));
    first(page.item_date, attribute(n, "content"));
  }
}

std::string_view meta(const Page& page, std::string_view name) {
  auto found = page.meta.find(name);
  return found == page.meta.end() ? std::string_view() : std::string_view(found->second);
}

/// Few words, all with a capital or a point ("courier.example"), none with a digit: a name, not the second half of a
/// headline.
bool reads_like_a_name(std::string_view tail) {
  constexpr std::string_view kSmall = " of the and de du la le der die das für und for & i y ";
  int words = 0;
  for (std::size_t at = 0; at < tail.size();) {
    std::size_t end = std::min(tail.find(' ', at), tail.size());
    std::string word(tail.substr(at, end - at));
    at = end + 1;
    if (++words > 5 || word.find_first_of("0123456789") != std::string::npos) return false;
    bool small = kSmall.find(" " + word + " ") != std::string_view::npos;
    if (!small && word.find('.') == std::string::npos && text::fold(word) == word) return false;
  }
  return words > 0;
}

/// "Fourteen killed" of "Fourteen killed | Halvesk Courier": behind the last separator stands the outlet, known or like
/// one.
std::string without_outlet(std::string_view title, std::string_view outlet) {
  for (std::string_view separator : {" | ", " – ", " — ", " - ", " :: ", " · ", " • ", " » "}) {
    std::size_t at = title.rfind(separator);
    if (at == std::string_view::npos || at == 0) continue;
    std::string_view tail = trimmed(title.substr(at + separator.size()));
    bool named = !outlet.empty() && text::fold(tail).find(text::fold(outlet)) != std::string::npos;
    if (named || (outlet.empty() && reads_like_a_name(tail))) return std::string(trimmed(title.substr(0, at)));
  }
  return std::string(title);
}

/// The heading that the page's <title> repeats is surely the headline; else what the page tells social networks; else
/// any heading.
Detail title_of(const Page& page, std::string_view outlet) {
  std::string whole = without_outlet(text::normalise_line(page.title), outlet);
  std::string folded = text::fold(whole);
  for (const auto* headings : {&page.main_headings, &page.headings})
    for (const std::string& heading : *headings)
      if (!heading.empty() && folded.find(text::fold(heading)) != std::string::npos &&
          heading.size() * 2 >= whole.size())
        return heading;
  if (auto social = meta(page, "og:title"); !social.empty())
    return without_outlet(text::normalise_line(social), outlet);
  for (const std::string& heading : page.main_headings)
    if (!heading.empty()) return heading;
  if (!whole.empty()) return whole;
  for (const std::string& heading : page.headings)
    if (!heading.empty()) return heading;
  return std::nullopt;
}

Detail first_date(const Page& page, std::initializer_list<std::string_view> names) {
  for (std::string_view name : names)
    if (auto date = usable_date(meta(page, name))) return date;
  return std::nullopt;
}

Detail first_address(std::initializer_list<std::string_view> candidates) {
  for (std::string_view url : candidates)
    if (is_web_address(url)) return std::string(url);
  return std::nullopt;
}

Detail some(std::string_view value) { return value.empty() ? std::nullopt : Detail(value); }

}  // namespace

ArticleDetails page_details(const GumboNode* root, const GumboNode* main) {
  Page page;
  walk(root, [&](const GumboNode* n) {
    collect(n, main, page);
    return is_element(n);
  });
  ArticleDetails details;
  details.source = some(meta(page, "og:site_name"));
  if (auto author = meta(page, "author"); !is_web_address(author)) details.author = some(author);
  details.published = first_date(page, {"article:published_time", "og:published_time"});
  ArticleDetails linked;
  for (const std::string& json : page.json_ld) take_json_ld(json, linked);
  if (!details.source) details.source = linked.source;
  if (!details.source) details.source = some(meta(page, "application-name"));
  if (!details.author) details.author = linked.author;
  if (!details.author) details.author = some(meta(page, "dc.creator"));
  if (!details.published) details.published = linked.published;
  if (!details.published)
    details.published =
        first_date(page, {"datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
                          "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date"});
  for (const std::string* written : {&page.item_date, &page.main_time, &page.time})
    if (!details.published) details.published = usable_date(*written);
  details.url = first_address({page.canonical, meta(page, "og:url"), linked.url.value_or("")});
  details.lang = some(page.lang);
  if (!details.lang) details.lang = some(meta(page, "content-language"));
  if (!details.lang) details.lang = linked.lang;
  details.title = title_of(page, details.source.value_or(""));
  if (!details.title) details.title = linked.title;
  return details;
}

namespace {

using Json = rapidjson::Value;

const Json* member(const Json& object, const char* key) {
  if (!object.IsObject()) return nullptr;
  auto found = object.FindMember(key);
  return found == object.MemberEnd() ? nullptr : &found->value;
}

/// A string, an object's name, or those of a list, joined.
std::string names_in(const Json* value) {
  if (value == nullptr) return {};
  if (value->IsString()) return {value->GetString(), value->GetStringLength()};
  if (value->IsObject()) {
    const Json* name = member(*value, "name");
    return name != nullptr && name->IsString() ? std::string(name->GetString(), name->GetStringLength())
                                               : std::string();
  }
  std::string all;
  if (value->IsArray())
    for (const Json& one : value->GetArray()) {
      std::string name = one.IsArray() ? std::string() : names_in(&one);
      if (!name.empty()) all.append(all.empty() ? "" : ", ").append(name);
    }
  return all;
}

bool is_article(const Json& object) {
  const Json* type = member(object, "@type");
  if (type == nullptr) return false;
  std::string types = names_in(type);
  return types.find("Article") != std::string::npos || types.find("BlogPosting") != std::string::npos ||
         types.find("Reportage") != std::string::npos;
}

void take(const Json& article, ArticleDetails& details) {
  auto text_of = [&](const char* key) { return names_in(member(article, key)); };
  if (!details.title) details.title = some(text_of("headline"));
  if (!details.author) details.author = some(text_of("author"));
  if (!details.published) details.published = usable_date(text_of("datePublished"));
  if (!details.source) details.source = some(text_of("publisher"));
  if (!details.lang) details.lang = some(text_of("inLanguage"));
  for (const char* key : {"url", "mainEntityOfPage"})
    if (std::string url = text_of(key); !details.url && is_web_address(url)) details.url = url;
}

}  // namespace

void take_json_ld(std::string_view json, ArticleDetails& details) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseIterativeFlag | rapidjson::kParseValidateEncodingFlag>(json.data(), json.size());
  if (document.HasParseError()) return;
  std::vector<const Json*> objects{&document};
  for (std::size_t i = 0; i < objects.size() && i < 1000; ++i) {
    const Json& one = *objects[i];
    if (one.IsArray())
      for (const Json& inner : one.GetArray()) objects.push_back(&inner);
    if (const Json* graph = member(one, "@graph")) objects.push_back(graph);
    if (one.IsObject() && is_article(one)) take(one, details);
  }
}

}  // namespace claimdex::ingest
