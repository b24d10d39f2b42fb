#include "markdown_escape.hpp"

#include "claimdex/text/ascii.hpp"
#include "clean.hpp"

namespace claimdex::exporter {
namespace {

/// "&amp;" would be read as "&".
bool is_entity(std::string_view from_ampersand) {
  const std::size_t end = from_ampersand.substr(0, 40).find(';');
  if (end == std::string_view::npos) return false;
  for (const char c : from_ampersand.substr(1, end - 1))
    if (!text::is_ascii_letter(c) && !text::is_ascii_digit(c) && c != '#') return false;
  return true;
}

/// What GitHub makes a link of without being asked: "://", "mailto:", "xmpp:", "www.".
bool begins_link(std::string_view text, std::size_t i) {
  if (text[i] == ':')
    return text.substr(i + 1, 2) == "//" ||
           (i >= 4 && text::is_ascii_letter(text[i - 1]) && i + 1 < text.size() && text[i + 1] != ' ');
  if (text[i] != '.' || i < 3) return false;
  for (const char c : text.substr(i - 3, 3))
    if ((c | 0x20) != 'w') return false;
  return true;
}

/// Where a line would otherwise begin a list, a heading's underline or a quotation.
std::size_t marker_at_start(std::string_view text) {
  if (text.empty()) return std::string_view::npos;
  if (std::string_view("+-=>").find(text[0]) != std::string_view::npos) return 0;
  std::size_t i = 0;
  while (i < text.size() && text::is_ascii_digit(text[i])) ++i;
  const bool list = i > 0 && i < text.size() && (text[i] == '.' || text[i] == ')') &&
                    text.substr(i + 1, 1).find_first_not_of(' ') == std::string_view::npos;
  return list ? i : std::string_view::npos;
}

}  // namespace

std::string markdown_text(std::string_view foreign) {
  const std::string clean = one_line(foreign);
  std::string_view text = clean;
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  while (text.ends_with(' ')) text.remove_suffix(1);
  const std::size_t marker = marker_at_start(text);
  std::string out;
  out.reserve(text.size() + 16);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool special = std::string_view("\\`*_[]<#|~$@").find(c) != std::string_view::npos;
    if (special || i == marker || (c == '&' && is_entity(text.substr(i))) || begins_link(text, i)) out += '\\';
    out += c;
  }
  return out;
}

std::string markdown_code(std::string_view foreign) {
  const std::string text = one_line(foreign);
  std::size_t longest = 0, run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const bool pad = text.empty() || text.front() == '`' || text.back() == '`';
  return fence + (pad ? " " : "") + text + (pad ? " " : "") + fence;
}

std::string markdown_link(std::string_view url) {
  if (!is_linkable(url)) return markdown_text(url);
  std::string out = "<";
  return out.append(url).append(">");
}

}  // namespace claimdex::exporter
