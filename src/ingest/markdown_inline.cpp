// Inline Markdown to its words. Two passes over a paragraph: the first resolves what nests in nothing (escapes, code,
// links, images, tags) and notes where runs of * _ ~ stand; the second pairs these as CommonMark does, simplified, and
// drops the pairs. Markers without a partner are words: a text with "5 * 3" keeps its star.
#include "markdown.hpp"

#include "claimdex/text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <utility>
#include <vector>

namespace claimdex::ingest {
namespace {

bool is_space(char c) { return c == ' ' || c == '\n' || c == '\t'; }
bool is_word(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

struct Run {
  std::size_t at = 0, length = 0;  // in the output of the first pass
  char mark = '*';
  bool opens = false, closes = false;
  std::size_t used_front = 0, used_back = 0;  // markers that were paired, at each end
  [[nodiscard]] std::size_t left() const { return length - used_front - used_back; }
};

class Inline {
 public:
  explicit Inline(std::string_view text) : text_(text), looks_ahead_(64 * text.size() + 100000) {}

  std::string words() {
    while (at_ < text_.size()) step();
    pair_runs();
    return without_pairs();
  }

 private:
  void step() {
    switch (char c = text_[at_]) {
      case '\\':
        escape();
        break;
      case '`':
        code();
        break;
      case '!':
        if (peek(1) == '[' && link(at_ + 1, true)) break;
        put(c);
        break;
      case '[':
        if (!link(at_, false)) put(c);
        break;
      case '<':
        if (!tag()) put(c);
        break;
      case '&':
        if (!entity()) put(c);
        break;
      case '*':
      case '_':
      case '~':
        run(c);
        break;
      default:
        put(c);
    }
  }

  [[nodiscard]] char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  void put(char c) {
    out_.push_back(c);
    ++at_;
  }

  void escape() {
    char next = peek(1);
    if (next == '\n') {
      ++at_;  // a hard line break
    } else if (std::ispunct(static_cast<unsigned char>(next)) != 0) {
      ++at_;
      put(next);
    } else {
      put('\\');
    }
  }

  void code() {
    std::size_t ticks = 0;
    while (peek(ticks) == '`') ++ticks;
    std::string fence(ticks, '`');
    std::size_t close = may_look() ? text_.find(fence, at_ + ticks) : std::string_view::npos;
    while (close != std::string_view::npos && close + ticks < text_.size() && text_[close + ticks] == '`') {
      close = text_.find_first_not_of('`', close);
      close = close == std::string_view::npos ? close : text_.find(fence, close);
    }
    looked(std::min(close, text_.size()) - at_);
    if (close == std::string_view::npos) {
      out_.append(fence);
      at_ += ticks;
      return;
    }
    out_.append(text_.substr(at_ + ticks, close - at_ - ticks));
    at_ = close + ticks;
  }

  /// Looking for a partner far ahead, for each of a million brackets, takes for ever: a paragraph has only so many looks,
  /// and behind these its markup is words.
  [[nodiscard]] bool may_look() const { return looks_ahead_ > 0; }
  void looked(std::size_t bytes) { looks_ahead_ -= std::min(looks_ahead_, bytes); }

  /// The bracket that closes the one at `open`, or npos.
  std::size_t closing(std::size_t open, char left, char right) {
    int depth = 0;
    std::size_t end = may_look() ? std::min(text_.size(), open + 2000) : open;
    looked(end - open);
    for (std::size_t i = open; i < end; ++i) {
      if (text_[i] == '\\')
        ++i;
      else if (text_[i] == left)
        ++depth;
      else if (text_[i] == right && --depth == 0)
        return i;
    }
    return std::string_view::npos;
  }

  /// [words](address), [words][name], ![alt](address), [^1]. False where it is none of them.
  bool link(std::size_t open, bool image) {
    std::size_t close = closing(open, '[', ']');
    if (close == std::string_view::npos) return false;
    std::string_view label = text_.substr(open + 1, close - open - 1);
    std::size_t end = close + 1;
    char next = end < text_.size() ? text_[end] : '\0';
    if (label.starts_with('^')) {
      at_ = end;
      return true;
    }
    if (next != '(' && next != '[') return false;
    std::size_t target = closing(end, next, next == '(' ? ')' : ']');
    if (target == std::string_view::npos) return false;
    if (!image) out_.append(markdown_words(label));
    at_ = target + 1;
    return true;
  }

  /// <https://…> is its address; <br> a space; other tags and comments go.
  bool tag() {
    std::size_t close = text_.substr(0, at_ + 2000).find('>', at_);
    if (close == std::string_view::npos) return false;
    std::string_view inside = text_.substr(at_ + 1, close - at_ - 1);
    if (inside.starts_with("http://") || inside.starts_with("https://")) {
      out_.append(inside);
    } else if (inside.starts_with("!--")) {
      close = may_look() ? text_.find("-->", at_) : std::string_view::npos;
      looked(std::min(close, text_.size()) - at_);
      if (close == std::string_view::npos) return false;
      close += 2;
    } else if (inside.empty() || (std::isalpha(static_cast<unsigned char>(inside[0])) == 0 && inside[0] != '/')) {
      return false;
    } else if (inside.starts_with("br")) {
      out_.push_back('\n');
    }
    at_ = close + 1;
    return true;
  }

  bool entity() {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kEntities{{{"&amp;", "&"},
                                                                                             {"&lt;", "<"},
                                                                                             {"&gt;", ">"},
                                                                                             {"&quot;", "\""},
                                                                                             {"&nbsp;", " "},
                                                                                             {"&#39;", "'"},
                                                                                             {"&ndash;", "–"},
                                                                                             {"&mdash;", "—"},
                                                                                             {"&hellip;", "…"}}};
    for (const auto& entry : kEntities) {
      if (!text_.substr(at_).starts_with(entry.first)) continue;
      out_.append(entry.second);
      at_ += entry.first.size();
      return true;
    }
    return false;
  }

  void run(char mark) {
    Run run;
    run.at = out_.size();
    run.mark = mark;
    while (peek(run.length) == mark) ++run.length;
    char before = at_ > 0 ? text_[at_ - 1] : ' ', after = peek(run.length) == '\0' ? ' ' : peek(run.length);
    run.opens = !is_space(after) && !(mark == '_' && is_word(before));
    run.closes = !is_space(before) && !(mark == '_' && is_word(after));
    bool arithmetic = text::is_ascii_digit(before) && text::is_ascii_digit(after);
    if ((run.opens || run.closes) && !arithmetic && !(mark == '~' && run.length != 2)) runs_.push_back(run);
    out_.append(run.length, mark);
    at_ += run.length;
  }

  /// Openers that found no partner stay on the stack; `waiting` counts them by mark, so that no search is in vain.
  void pair_runs() {
    std::vector<std::size_t> openers;
    std::array<std::size_t, 128> waiting{};
    auto count = [&](const Run& run) -> std::size_t& { return waiting[static_cast<unsigned char>(run.mark)]; };
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      Run& closer = runs_[i];
      while (closer.closes && closer.left() > 0 && count(closer) > 0) {
        for (; runs_[openers.back()].mark != closer.mark; openers.pop_back()) --count(runs_[openers.back()]);
        Run& opener = runs_[openers.back()];
        std::size_t pair = std::min(opener.left(), closer.left());
        opener.used_back += pair;
        closer.used_front += pair;
        if (opener.left() > 0) continue;
        --count(opener);
        openers.pop_back();
      }
      if (!closer.opens || closer.left() == 0) continue;
      openers.push_back(i);
      ++count(closer);
    }
  }

  [[nodiscard]] std::string without_pairs() const {
    std::string words;
    words.reserve(out_.size());
    std::size_t at = 0;
    for (const Run& run : runs_) {
      words.append(out_, at, run.at - at);
      words.append(run.left(), run.mark);
      at = run.at + run.length;
    }
    words.append(out_, at, std::string::npos);
    return words;
  }

  std::string_view text_;
  std::size_t at_ = 0, looks_ahead_;
  std::string out_;
  std::vector<Run> runs_;
};

}  // namespace

std::string markdown_words(std::string_view paragraph) { return Inline(paragraph).words(); }

}  // namespace claimdex::ingest
