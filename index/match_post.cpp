#include "match_post.hpp"

#include <algorithm>
#include <array>

#include "claimdex/text/ascii.hpp"

namespace claimdex::index {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool is_ascii_word(char c) { return is_upper(c) || is_lower(c) || text::is_ascii_digit(c) || c == '_'; }
/// Also letters beyond ASCII: of a hashtag, not of a handle.
bool in_tag(char c) { return is_ascii_word(c) || static_cast<unsigned char>(c) >= 0x80; }

std::size_t end_of(std::string_view text, std::size_t at, bool (*inside)(char)) {
  while (at < text.size() && inside(text[at])) ++at;
  return at;
}

bool starts_with_ignoring_case(std::string_view text, std::string_view lower) {
  if (text.size() < lower.size()) return false;
  for (std::size_t i = 0; i < lower.size(); ++i)
    if ((is_upper(text[i]) ? static_cast<char>(text[i] + 32) : text[i]) != lower[i]) return false;
  return true;
}

constexpr std::array<std::string_view, 4> kAddresses{"https://", "http://", "pic.twitter.com/", "www."};

/// The end of an address that begins here; the same place where none does.
std::size_t address_end(std::string_view text, std::size_t at) {
  for (std::string_view begin : kAddresses)
    if (starts_with_ignoring_case(text.substr(at), begin)) return end_of(text, at, [](char c) { return !is_space(c); });
  return at;
}

struct Entity {
  std::string_view written, is;
};
constexpr std::array<Entity, 6> kEntities{
    {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&nbsp;", " "}}};

std::string without_entities(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const auto found =
        std::find_if(kEntities.begin(), kEntities.end(), [&](const Entity& e) { return text.starts_with(e.written); });
    out += found == kEntities.end() ? text.substr(0, 1) : found->is;
    text.remove_prefix(found == kEntities.end() ? 1 : found->written.size());
  }
  return out;
}

constexpr std::string_view kDash = "\xE2\x80\x94";

/// Where "— Name (@handle) date" begins, as posts are quoted on pages; npos where the text doesn't end so.
std::size_t signature(std::string_view text) {
  constexpr std::size_t kLongestDate = 40, kLongestName = 120;
  const std::size_t handle = text.rfind("(@");
  if (handle == std::string_view::npos) return handle;
  const std::size_t close = text.find(')', handle);
  if (close == std::string_view::npos || text.size() - close > kLongestDate) return std::string_view::npos;
  const std::size_t dash = text.substr(0, handle).rfind(kDash);
  if (dash == std::string_view::npos || handle - dash > kLongestName) return std::string_view::npos;
  return dash;
}

std::string words_of(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 16);
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t end = address_end(text, at); end > at) {
      out += ' ';
      at = end;
    } else if (text[at] == '#' || text[at] == '@') {
      // Glued to a picture's address: "#Havelpic.twitter.com/x".
      std::size_t end_tag = end_of(text, at + 1, text[at] == '#' ? in_tag : is_ascii_word);
      if (const std::size_t picture = text.substr(at, end_tag - at).rfind("pic"); picture != std::string_view::npos)
        if (address_end(text, at + picture) > at + picture) end_tag = at + picture;
      if (end_tag > at + 1) {
        out += ' ';
        out += split_compound(text.substr(at + 1, end_tag - at - 1));
        out += ' ';
      }
      at = std::max(end_tag, at + 1);
    } else {
      out += text[at++];
    }
  }
  return out;
}

}  // namespace

std::string_view beginning_of(std::string_view text) {
  constexpr std::size_t kLongest = 4096;
  if (text.size() <= kLongest) return text;
  const std::size_t space = text.rfind(' ', kLongest);
  std::size_t end = space == std::string_view::npos ? kLongest : space;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

std::string split_compound(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (c == '_') {
      out += ' ';
      continue;
    }
    if (i > 0) {
      const char before = word[i - 1];
      const bool begins = is_upper(c) && (is_lower(before) || text::is_ascii_digit(before) ||
                                          (is_upper(before) && i + 1 < word.size() && is_lower(word[i + 1])));
      if (begins || (text::is_ascii_digit(c) && (is_lower(before) || is_upper(before))) ||
          (is_lower(c) && text::is_ascii_digit(before)))
        out += ' ';
    }
    out += c;
  }
  return out;
}

Post take_apart(std::string_view given) {
  const std::string text = without_entities(given);
  const std::string_view view = text;
  const std::size_t end = std::min(signature(view), view.size());
  Post post{words_of(view.substr(0, end)), {}, {}};
  if (end < view.size()) {
    const std::string_view by = view.substr(end + kDash.size());
    post.author = words_of(by.substr(0, by.find(')')));
    if (const std::size_t year = by.rfind("20"); year != std::string_view::npos && year + 4 <= by.size())
      post.year = by.substr(year, 4);
  }
  if (post.words.find_first_not_of(" \n\t\r") == std::string::npos) post.words = words_of(view);
  if (post.words.starts_with("RT ")) post.words.erase(0, 3);
  return post;
}

}  // namespace claimdex::index
