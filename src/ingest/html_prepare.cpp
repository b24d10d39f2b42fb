// Before the parser: gumbo is a faithful HTML parser, which means that some pages cost it quadratic time or a stack of
// a million nested elements. They aren't articles but accidents or attacks, and what they say can still be read: this
// pass copies the page and leaves out the tags, never the words, that stand deeper than any page needs. It keeps its
// own list of open elements, which is only an estimate of the parser's, and errs on the side of more.
#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>

#include "claimdex/text/ascii.hpp"
#include "html.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

constexpr std::size_t kDeepest = 400, kMostAttributes = 300, kLongestName = 16;

constexpr std::array<std::string_view, 28> kNeverNest{"area",  "base",  "br",    "col",   "embed",    "hr",    "img",
                                                      "input", "link",  "meta",  "param", "source",   "track", "wbr",
                                                      "p",     "li",    "dt",    "dd",    "option",   "tr",    "td",
                                                      "th",    "thead", "tbody", "tfoot", "colgroup", "html",  "body"};
constexpr std::array<std::string_view, 8> kRawText{"script", "style",  "textarea", "title",
                                                   "xmp",    "iframe", "noembed",  "noframes"};
constexpr std::array<std::string_view, 2> kForeign{"svg", "math"};

template <std::size_t N>
bool contains(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

struct Tag {
  std::string name;  // lower case, cut where it is longer than any we know
  bool closing = false;
  std::size_t end = 0;  // behind its ">"
  std::size_t attributes = 0;
};

class Preparation {
 public:
  explicit Preparation(std::string_view html) : html_(html) { out_.reserve(html.size()); }

  std::string run() {
    while (at_ < html_.size()) {
      std::size_t open = std::min(html_.find('<', at_), html_.size());
      copy(open);
      if (open < html_.size()) markup();
    }
    return std::move(out_);
  }

 private:
  void copy(std::size_t end) {
    out_.append(html_.substr(at_, end - at_));
    at_ = end;
  }

  void markup() {
    std::string_view rest = html_.substr(at_);
    bool closing = rest.size() > 2 && rest[1] == '/' && text::is_ascii_letter(rest[2]);
    if (rest.starts_with("<!--")) return copy_past("-->");
    if (closing || (rest.size() > 1 && text::is_ascii_letter(rest[1]))) return tag(read_tag(closing));
    copy(at_ + 1);
  }

  void copy_past(std::string_view end) {
    std::size_t found = html_.find(end, at_);
    copy(found == std::string_view::npos ? html_.size() : found + end.size());
  }

  /// Up to its ">", quotes respected; attributes counted by their beginnings.
  Tag read_tag(bool closing) {
    Tag tag;
    tag.closing = closing;
    std::size_t i = at_ + (closing ? 2 : 1);
    for (; i < html_.size() && !is_space(html_[i]) && html_[i] != '>' && html_[i] != '/'; ++i)
      if (tag.name.size() < kLongestName)
        tag.name.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(html_[i]))));
    char quote = '\0', before = ' ';
    for (; i < html_.size() && (quote != '\0' || html_[i] != '>'); ++i) {
      char c = html_[i];
      if (quote != '\0') {
        if (c == quote) quote = '\0';
      } else if ((c == '"' || c == '\'') && before == '=') {
        quote = c;
      } else {
        tag.attributes += !is_space(c) && (is_space(before) || before == '/' || before == '"' || before == '\'');
      }
      if (!is_space(c) || before != '=') before = c;
    }
    tag.end = std::min(i + 1, html_.size());
    return tag;
  }

  void tag(const Tag& tag) {
    if (tag.closing)
      close(tag);
    else if (contains(kForeign, tag.name))
      skip_foreign(tag);
    else if (contains(kRawText, tag.name))
      raw_text(tag);
    else if (tag.attributes > kMostAttributes)
      leave_out(tag);
    else if (contains(kNeverNest, tag.name))
      copy(tag.end);
    else if (open_.size() < kDeepest)
      open_.push_back(tag.name), copy(tag.end);
    else {
      if (left_out_.size() < kDeepest) left_out_.push_back(tag.name);
      leave_out(tag);
    }
  }

  /// A space, so that words on both sides stay two.
  void leave_out(const Tag& tag) {
    out_.push_back(' ');
    at_ = tag.end;
  }

  /// Only the innermost element of that name is taken to be closed, though the parser may close more: it may also close
  /// fewer.
  void close(const Tag& tag) {
    auto take = [&](std::vector<std::string>& names) {
      auto found = std::find(names.rbegin(), names.rend(), tag.name);
      if (found == names.rend()) return false;
      names.erase(std::next(found).base());
      return true;
    };
    if (take(left_out_)) return leave_out(tag);
    take(open_);
    if (tag.name == "form")
      out_.append("<!---->");  // gumbo loses a form's last words to its parent; a comment makes it write them first
    copy(tag.end);
  }

  /// Where the element ends, from `from` on: behind its closing tag. Names are short and seldom, so a plain search will
  /// do.
  std::size_t find_closing(const std::string& name, std::size_t from) {
    for (std::size_t i = html_.find("</", from); i != std::string_view::npos; i = html_.find("</", i + 2)) {
      if (ascii_lower(html_.substr(i + 2, name.size())) != name) continue;
      return std::min(html_.find('>', i), html_.size() - 1) + 1;
    }
    return std::string_view::npos;
  }

  /// Drawings and formulas hold no article; without them no element ends in "/>".
  void skip_foreign(const Tag& tag) {
    bool& unclosed = unclosed_[tag.name == "svg" ? 0 : 1];
    std::size_t end = unclosed ? std::string_view::npos : find_closing(tag.name, tag.end);
    unclosed = end == std::string_view::npos;
    out_.push_back(' ');
    at_ = unclosed ? tag.end : end;
  }

  /// Scripts and the like: copied as they are, "<" inside is no tag.
  void raw_text(const Tag& tag) {
    std::size_t end = find_closing(tag.name, tag.end);
    copy(end == std::string_view::npos ? html_.size() : end);
  }

  std::string_view html_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<std::string> open_, left_out_;
  std::array<bool, 2> unclosed_{};
};

}  // namespace

std::string prepare_html(std::string_view html) { return Preparation(html).run(); }

}  // namespace claimdex::ingest
