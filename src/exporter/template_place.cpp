#include "template_place.hpp"

#include <algorithm>
#include <array>

#include "claimdex/text/ascii.hpp"

namespace claimdex::exporter {
namespace {

constexpr std::array<std::string_view, 2> kRawTags{"script", "style"};
/// Where words are words, whatever they say. `style` is the engine's to clean.
constexpr std::array<std::string_view, 15> kWordAttributes{"abbr", "alt",   "class",       "datetime", "dir",
                                                           "for",  "id",    "headers",     "label",    "lang",
                                                           "role", "style", "placeholder", "title",    "value"};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

template <typename List>
bool holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

void HtmlPlace::close() {
  state_ = holds(kRawTags, tag_) ? State::Raw : State::Text;
  if (state_ == State::Text) tag_.clear();
  tail_.clear();
  attribute_.clear();
}

std::optional<std::string> HtmlPlace::read(std::string_view literal) {
  for (const char c : literal) read(c);
  return std::nullopt;
}

std::optional<std::string> HtmlPlace::leave(const HtmlPlace& begin, bool /*repeats*/) const {
  if (!same(begin)) return "a section ends where it began: in the same tag, or outside of all tags";
  return std::nullopt;
}

void HtmlPlace::read(char c) {
  switch (state_) {
    case State::Text:
      if (c == '<') state_ = State::Opened;
      return;
    case State::Opened:
      tag_ = lower(c);
      tail_.clear();
      state_ = c == '!' || c == '?'                   ? State::Declaration
               : c == '/' || text::is_ascii_letter(c) ? State::TagName
               : c == '<'                             ? State::Opened
                                                      : State::Text;
      if (state_ == State::Text || state_ == State::Opened) tag_.clear();
      return;
    case State::Declaration:
      tail_ += c;
      if (tail_ == "--" && tag_ == "!") state_ = State::Comment;
      if (c == '>') close();
      return;
    case State::Comment:
      tail_ += c;
      if (tail_.ends_with("-->") || tail_.ends_with("--!>")) close();
      return;
    case State::TagName:
      if (c == '>') return close();
      if (is_space(c) || c == '/')
        state_ = State::Tag;
      else
        tag_ += lower(c);
      return;
    case State::AttributeEnd:
      if (c == '=') {
        state_ = State::BeforeValue;
        return;
      }
      [[fallthrough]];
    case State::Tag:
      if (c == '>') return close();
      if (is_space(c)) return;
      state_ = State::Tag;
      attribute_.clear();
      if (c == '/') return;
      attribute_ = lower(c);
      state_ = State::AttributeName;
      return;
    case State::AttributeName:
      if (c == '>') return close();
      if (c == '=')
        state_ = State::BeforeValue;
      else if (is_space(c))
        state_ = State::AttributeEnd;
      else if (c == '/')
        state_ = State::Tag, attribute_.clear();
      else
        attribute_ += lower(c);
      return;
    case State::BeforeValue:
      if (c == '>') return close();
      if (is_space(c)) return;
      value_.clear();
      state_ = c == '"' || c == '\'' ? State::Quoted : State::Unquoted;
      quote_ = state_ == State::Quoted ? c : '\0';
      return;
    case State::Quoted:
      value_ += lower(c);
      if (c != quote_) return;
      state_ = State::Tag;
      quote_ = 0;
      attribute_.clear();
      return;
    case State::Unquoted:
      if (c == '>') return close();
      if (is_space(c)) state_ = State::Tag, attribute_.clear();
      return;
    case State::Raw:
      tail_ += lower(c);
      if (tail_.ends_with("</" + tag_)) state_ = State::TagName, tag_ = "/" + tag_;
      return;
  }
}

std::optional<std::string> HtmlPlace::refuses_field(bool link) const {
  if (state_ == State::Text || state_ == State::Comment || state_ == State::Raw) return std::nullopt;
  if (state_ != State::Quoted) return "in a tag fields stand inside quoted values only";
  if (is_address()) {
    const bool follows = value_.starts_with('#') || value_.starts_with("http://") || value_.starts_with("https://");
    const bool at_home = attribute_ == "cite" || tag_ == "a" || tag_ == "area";
    if (at_home && (follows || (link && value_.empty()))) return std::nullopt;
    return "an address is one field ending in URL, or begins with # or https://; and in <a> only";
  }
  if (holds(kWordAttributes, attribute_) || attribute_.starts_with("data-") || attribute_.starts_with("aria-"))
    return std::nullopt;
  return "no field can stand in the attribute " + attribute_;
}

std::optional<std::string> HtmlPlace::refuses_section() const {
  if (state_ == State::Text || state_ == State::Tag) return std::nullopt;
  if (state_ == State::Raw) return "in <" + tag_ + "> no section can stand";
  if (state_ == State::Comment) return "in a comment no section can stand";
  if (state_ == State::Quoted && !is_address()) return std::nullopt;
  return "in the middle of a tag or an address no section can stand";
}

std::optional<std::string> MarkdownPlace::read(std::string_view literal) {
  for (const char c : literal) {
    if (last_ == '<' && !is_space(c) && !text::is_ascii_digit(c) && c != '=')
      return "a Markdown template holds no HTML, where Markdown's escapes don't hold; write &lt; for <";
    if (last_ == ']' && c == ':') return "a Markdown template holds no definitions of links";
    if (last_ == ']' && c == '(') target_ = true;
    if (c == ')') target_ = false;
    last_ = c;
  }
  return std::nullopt;
}

std::optional<std::string> MarkdownPlace::refuses_section() const {
  if (last_ == '<' || last_ == '\\') return "behind < or a backslash no section can begin or end";
  return std::nullopt;
}

std::optional<std::string> MarkdownPlace::leave(const MarkdownPlace& begin, bool repeats) {
  if (target_ != begin.target_) return "a section ends where it began: in the same link, or outside of all links";
  if (begin.last_ == ']') last_ = ']';  // where the section is left out
  if (repeats && last_ == ']') return "a section that repeats can't end in ]";
  return refuses_section();
}

std::optional<std::string> MarkdownPlace::refuses_field(bool link) const {
  if (last_ == '<') return "behind < no field can stand; write &lt;";
  if (last_ == '\\') return "a backslash in front of a field would undo its escapes";
  if (target_ && !link) return "the target of a link is a field ending in URL";
  return std::nullopt;
}

}  // namespace claimdex::exporter
