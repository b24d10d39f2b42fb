/// Quotation marks into quotations.
///
/// Written text breaks every rule about quotation marks, so nothing here relies on their number being even. One pass over each
/// paragraph keeps at most one open quotation; marks of other kinds inside it are part of it, marks of its own kind that open
/// again only raise a depth. What is still open at the paragraph's end is closed there: as the first part of a
/// quotation over several paragraphs when the next one opens with the same mark, else flagged as unclosed.
#include <algorithm>
#include <array>

#include "claims.hpp"

namespace claimdex::extract {
namespace {

enum class Mark : std::uint8_t {
  None,
  Straight,
  LeftDouble,
  RightDouble,
  LowDouble,
  LeftAngle,
  RightAngle,
  LeftSingle,
  RightSingle,
  StraightSingle
};

Mark mark_of(std::string_view s) {
  static constexpr std::array<std::pair<std::string_view, Mark>, 13> kMarks{{
      {"\"", Mark::Straight},
      {"“", Mark::LeftDouble},
      {"”", Mark::RightDouble},
      {"„", Mark::LowDouble},
      {"«", Mark::LeftAngle},
      {"»", Mark::RightAngle},
      {"‘", Mark::LeftSingle},
      {"’", Mark::RightSingle},
      {"'", Mark::StraightSingle},
      {"''", Mark::Straight},
      {"``", Mark::LeftDouble},
      {"‘‘", Mark::LeftDouble},
      {"’’", Mark::RightDouble},
  }};
  for (const auto& [text, mark] : kMarks)
    if (s == text) return mark;
  return Mark::None;
}

bool is_single(Mark m) { return m == Mark::LeftSingle || m == Mark::RightSingle || m == Mark::StraightSingle; }

class QuoteFinder {
 public:
  explicit QuoteFinder(const Analysis& a) : a_(a) {}

  std::vector<Quote> run() {
    const std::size_t n = a_.sentences.size();
    for (std::size_t s = 0; s < n;) {
      std::size_t e = s + 1;
      while (e < n && a_.sentences[e].paragraph == a_.sentences[s].paragraph) ++e;
      paragraph({a_.sentences[s].tokens.first, a_.sentences[e - 1].tokens.last});
      s = e;
    }
    for (Quote& q : quotes_)
      if (q.unclosed) q.unclosed = !continued_[static_cast<std::size_t>(&q - quotes_.data())];
    return std::move(quotes_);
  }

 private:
  Mark mark(std::uint32_t t) const {
    const Token& k = a_.tokens[t];
    if (k.kind != TokenKind::Quote && !(k.kind == TokenKind::Punct && k.folded == "'")) return Mark::None;
    return mistyped_apostrophe(t) ? Mark::None : mark_of(a_.slice(k.span));
  }
  /// "last week"s storm"
  bool mistyped_apostrophe(std::uint32_t t) const {
    return t > 0 && t + 1 < a_.tokens.size() && !a_.tokens[t].space_before &&
           a_.tokens[t - 1].kind == TokenKind::Word && a_.tokens[t + 1].folded == "s" && !a_.tokens[t + 1].space_before;
  }
  bool space_after(std::uint32_t t) const {
    return t + 1 >= a_.tokens.size() || a_.tokens[t + 1].space_before || a_.tokens[t + 1].line_start ||
           a_.tokens[t + 1].kind == TokenKind::Break;
  }
  bool space_before(std::uint32_t t, TokenRange p) const {
    const Token& k = a_.tokens[t];
    if (t == p.first || k.space_before || k.line_start) return true;
    const Token& before = a_.tokens[t - 1];
    if (before.kind == TokenKind::Dash || before.kind == TokenKind::Quote) return true;
    const char c = a_.text[before.span.start];
    return c == '(' || c == '[';
  }
  bool ends_word(std::uint32_t t) const { return space_after(t) || a_.tokens[t + 1].kind == TokenKind::Punct; }
  bool looks_opening(std::uint32_t t, TokenRange p) const { return space_before(t, p) && !space_after(t); }

  bool opens(std::uint32_t t, Mark m, TokenRange p) const {
    switch (m) {
      case Mark::Straight:
        return !space_after(t) || space_before(t, p);
      case Mark::LeftDouble:
      case Mark::LowDouble:
      case Mark::LeftAngle:
        return true;
      case Mark::RightAngle:
        return looks_opening(t, p);
      case Mark::LeftSingle:
      case Mark::StraightSingle:
        return looks_opening(t, p) && single_closes(t, m, p);
      default:
        return false;
    }
  }

  /// A single mark opens a quotation only when one that closes it is near: the rest are apostrophes.
  bool single_closes(std::uint32_t from, Mark m, TokenRange p) const {
    constexpr std::uint32_t kReach = 60;
    for (std::uint32_t t = from + 2; t < std::min(p.last, from + kReach); ++t) {
      const Mark x = mark(t);
      const bool closing = m == Mark::LeftSingle ? x == Mark::RightSingle : x == Mark::StraightSingle;
      if (closing && single_ends(t)) return true;
    }
    return false;
  }
  /// "soldiers' mothers" holds an apostrophe, "he is done,' she said" a closing mark; after an s only punctuation tells.
  bool single_ends(std::uint32_t t) const {
    const Token& before = a_.tokens[t - 1];
    const bool at_end =
        t + 1 >= a_.tokens.size() || a_.tokens[t + 1].kind != TokenKind::Word || a_.tokens[t + 1].line_start;
    if (before.kind == TokenKind::Punct && !a_.tokens[t].space_before) return true;
    if (a_.tokens[t].space_before ||
        (t + 1 < a_.tokens.size() && !a_.tokens[t + 1].space_before && a_.tokens[t + 1].kind == TokenKind::Word))
      return false;
    return at_end || before.folded.empty() || before.folded.back() != 's';
  }

  bool closes(std::uint32_t t, Mark m, Mark open) const {
    switch (open) {
      case Mark::Straight:
        return m == Mark::Straight || m == Mark::RightDouble;  // two keyboards in one newsroom
      case Mark::LeftDouble:
        return m == Mark::RightDouble || (m == Mark::Straight && ends_word(t));
      case Mark::LowDouble:
        return m == Mark::LeftDouble || m == Mark::RightDouble || (m == Mark::Straight && ends_word(t));
      case Mark::LeftAngle:
        return m == Mark::RightAngle;
      case Mark::RightAngle:
        return m == Mark::LeftAngle;
      case Mark::LeftSingle:
        return m == Mark::RightSingle && single_ends(t);
      case Mark::StraightSingle:
        return m == Mark::StraightSingle && single_ends(t);
      default:
        return false;
    }
  }

  /// `"He shouted "stop" and ran"`: of straight marks only the next two say whether one that looks as if it opened is inside, or whether
  /// the one that should have closed before it is missing.
  bool nested(std::uint32_t t, TokenRange p) const {
    constexpr std::uint32_t kReach = 200;
    int closing = 0;
    for (std::uint32_t i = t + 1; i < std::min(p.last, t + kReach) && closing < 2; ++i) {
      if (mark(i) != Mark::Straight) continue;
      if (looks_opening(i, p)) return false;
      ++closing;
    }
    return closing == 2;
  }
  /// Where the mark that is missing before t should have stood: after the comma that a verb of saying follows, else right here.
  std::uint32_t missing_end(std::uint32_t start, std::uint32_t t) const {
    constexpr std::uint32_t kReach = 12;
    bool saying = false;
    for (std::uint32_t i = t; i > start + 2 && t - i < kReach; --i) {
      saying |= a_.any(i - 1, kind_bit(LexKind::Cue));
      if (saying && a_.tokens[i - 1].folded == ",") return i;
    }
    return t;
  }

  void paragraph(TokenRange p) {
    Mark open = Mark::None;
    std::uint32_t start = 0, depth = 0;
    for (std::uint32_t t = p.first; t < p.last; ++t) {
      const Mark m = mark(t);
      if (m == Mark::None) continue;
      if (open == Mark::None) {
        if (!opens(t, m, p)) continue;
        open = m, start = t, depth = 0;
      } else if (m == Mark::Straight && open == m && looks_opening(t, p)) {
        if (nested(t, p)) {
          ++depth;
          continue;
        }
        add({start, missing_end(start, t)}, p, true);
        start = t, depth = 0;
      } else if (m == open && m != Mark::Straight && !is_single(m)) {
        ++depth;
      } else if (closes(t, m, open)) {
        if (depth > 0) {
          --depth;
          continue;
        }
        add({start, t + 1}, p, false);
        open = Mark::None;
      }
    }
    if (open == Mark::None) {
      last_open_ = Mark::None;
      return;
    }
    add({start, p.last}, p, true);
    last_open_ = open;
  }

  void add(TokenRange tokens, TokenRange p, bool unclosed) {
    Quote q;
    q.tokens = tokens;
    q.unclosed = unclosed;
    if (tokens.first == p.first && last_open_ != Mark::None && mark(tokens.first) == last_open_) {
      q.continues = static_cast<std::int32_t>(quotes_.size()) - 1;
      continued_.back() = true;
    }
    last_open_ = Mark::None;
    while (q.unclosed && q.tokens.last > q.tokens.first + 1 && a_.tokens[q.tokens.last - 1].kind == TokenKind::Break)
      --q.tokens.last;
    measure(q);
    quotes_.push_back(q);
    continued_.push_back(false);
  }

  void measure(Quote& q) const {
    std::uint32_t words = 0;
    for (std::uint32_t t = q.tokens.first; t < q.tokens.last; ++t) {
      const TokenKind k = a_.tokens[t].kind;
      words += k == TokenKind::Word || k == TokenKind::Number;
    }
    q.words = static_cast<std::uint16_t>(std::min<std::uint32_t>(words, 65535));
    bool ends = false;
    if (q.tokens.last >= q.tokens.first + 3) {
      const std::string_view end = a_.slice(a_.tokens[q.tokens.last - 2].span);
      ends = end == "." || end == "," || end == "!" || end == "?" || end == "…" || end == "...";
    }
    q.speech = words >= 4 || (ends && words >= 1) || q.continues >= 0 || q.unclosed;
  }

  const Analysis& a_;
  std::vector<Quote> quotes_;
  std::vector<bool> continued_;
  Mark last_open_ = Mark::None;
};

}  // namespace

std::vector<Quote> find_quotes(const Analysis& a) { return QuoteFinder(a).run(); }

}  // namespace claimdex::extract
