#include <algorithm>

#include "claimdex/text/text.hpp"
#include "html.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

/// The value behind `key=` in a tag, quoted or not.
std::optional<std::string> value_behind(std::string_view lower, std::string_view key) {
  std::size_t at = lower.find(key);
  if (at == std::string_view::npos) return std::nullopt;
  std::string_view rest = trimmed(lower.substr(at + key.size()));
  if (!rest.starts_with('=')) return std::nullopt;
  rest = trimmed(rest.substr(1));
  if (rest.starts_with('"') || rest.starts_with('\'')) rest.remove_prefix(1);
  rest = rest.substr(0, rest.find_first_of("\"' \t\r\n;>?/"));
  return rest.empty() ? std::nullopt : std::optional<std::string>(rest);
}

}  // namespace

std::optional<std::string> declared_charset(std::string_view html) {
  std::string head = ascii_lower(html.substr(0, 4096));
  if (head.starts_with("<?xml"))
    if (auto encoding = value_behind(std::string_view(head).substr(0, head.find('>')), "encoding")) return encoding;
  for (std::size_t at = head.find("<meta"); at != std::string::npos; at = head.find("<meta", at + 1)) {
    std::size_t end = std::min(head.find('>', at), head.size());
    if (auto charset = value_behind(std::string_view(head).substr(at, end - at), "charset")) return charset;
  }
  return std::nullopt;
}

namespace {

Result<Document> read_page(std::string_view utf8, bool whole) {
  const std::string html = prepare_html(utf8);
  auto tree = HtmlTree::parse(html);
  if (!tree) return fail(ErrorCode::BadInput, "HTML too tangled to be read", "save the article as plain text");
  const GumboNode* main = main_node(tree->root());
  Document document;
  document.details = page_details(tree->root(), main);
  document.body = whole ? main_text(tree->root(), std::nullopt) : main_text(main, document.details.title);
  if (text::normalise(document.body).empty())
    return fail(ErrorCode::BadInput, "no text in it: the page holds no article, or a script writes it",
                "open it in a browser, save it from there and read that file");
  return document;
}

}  // namespace

Result<Document> read_html(std::string_view utf8) { return read_page(utf8, false); }
Result<Document> read_whole_page(std::string_view utf8) { return read_page(utf8, true); }

}  // namespace claimdex::ingest
