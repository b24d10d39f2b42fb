#include "excerpt.hpp"

#include <algorithm>
#include <utility>

#include "claimdex/text/text.hpp"

namespace claimdex::cli {
namespace {

constexpr std::string_view kBefore = "… ", kAfter = " …";

struct Token {
  std::size_t start = 0, end = 0;
  int width = 0;
};

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    if (end > at) out.push_back({at, end, text::display_width(text::printable(text.substr(at, end - at)))});
    at = end + 1;
  }
  return out;
}

/// Words first to last, both included, and the columns that they need.
struct Window {
  std::size_t first = 0, last = 0;
  int width = 0;
};

/// From the first word of one hit on, as far as it reaches: the window with the most hits in it, the first of several.
Window busiest(const std::vector<Token>& tokens, const std::vector<ByteSpan>& spans, int columns) {
  const auto token_at = [&](std::uint32_t byte) {
    const auto after = std::upper_bound(tokens.begin(), tokens.end(), byte,
                                        [](std::uint32_t b, const Token& t) { return b < t.start; });
    return static_cast<std::size_t>(after == tokens.begin() ? 0 : after - tokens.begin() - 1);
  };
  Window best{0, 0, tokens.front().width};
  std::size_t most = 0;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    Window window{token_at(spans[i].start), 0, 0};
    std::size_t at = window.first, held = 0;
    for (std::size_t k = i; k < spans.size(); ++k) {
      const std::size_t to = std::max(token_at(spans[k].end - 1), window.first);
      int width = window.width;
      for (std::size_t t = at; t <= to; ++t) width += tokens[t].width + (t > window.first ? 1 : 0);
      if (k > i && width > columns) break;
      window.last = to;
      window.width = width;
      at = std::max(at, to + 1);
      ++held;
    }
    if (held > most) {
      most = held;
      best = window;
    }
  }
  return best;
}

/// A word to the left, a word to the right, as long as there is room.
Window widened(Window window, const std::vector<Token>& tokens, int columns) {
  for (bool left = true, stuck = false;; left = !left) {
    const bool can = left ? window.first > 0 : window.last + 1 < tokens.size();
    const int width = can ? tokens[left ? window.first - 1 : window.last + 1].width + 1 : 0;
    if (can && window.width + width <= columns) {
      window.width += width;
      left ? --window.first : ++window.last;
      stuck = false;
    } else if (std::exchange(stuck, true)) {
      return window;
    }
  }
}

}  // namespace

Excerpt excerpt(std::string_view text, const std::vector<ByteSpan>& spans, int columns) {
  const std::vector<Token> tokens = tokens_of(text);
  int whole = -1;
  for (const Token& token : tokens) whole += token.width + 1;
  if (tokens.empty() || whole <= columns) return {std::string(text), spans};
  const int room = columns - static_cast<int>(kBefore.size() + kAfter.size() - 4);  // "…" is three bytes and one column
  const Window window = widened(busiest(tokens, spans, room), tokens, room);
  const std::size_t from = tokens[window.first].start, to = tokens[window.last].end;
  Excerpt out;
  if (window.first > 0) out.text = kBefore;
  const std::size_t shift = out.text.size();
  out.text += text.substr(from, to - from);
  for (const ByteSpan& span : spans)
    if (span.start >= from && span.end <= to)
      out.spans.push_back(
          {static_cast<std::uint32_t>(span.start - from + shift), static_cast<std::uint32_t>(span.end - from + shift)});
  if (window.last + 1 < tokens.size()) out.text += kAfter;
  return out;
}

std::string excerpt_line(const Terminal& terminal, std::string_view text, const std::vector<ByteSpan>& spans,
                         int columns) {
  const Excerpt piece = terminal.tty ? excerpt(text, spans, columns) : Excerpt{std::string(text), spans};
  const std::string plain = text::printable(piece.text);
  // A single word wider than all the room there is.
  if (terminal.tty && text::display_width(plain) > columns) return text::fit(plain, columns);
  std::string out;
  std::size_t at = 0;
  const auto words = [&](std::size_t from, std::size_t to) {
    return text::printable(std::string_view(piece.text).substr(from, to - from));
  };
  for (const ByteSpan& span : piece.spans) {
    if (span.start < at) continue;
    out += words(at, span.start) + paint(terminal, Ink::Bold, words(span.start, span.end));
    at = span.end;
  }
  return out + words(at, piece.text.size());
}

}  // namespace claimdex::cli
