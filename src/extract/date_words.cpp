#include "date_words.hpp"

#include <charconv>

#include "numerals.hpp"

namespace claimdex::extract {

const LexMatch* DateWords::match(std::uint32_t t, LexKind kind) const {
  if (!s_.contains(t)) return nullptr;
  const LexMatch* m = a_.match(t, kind);
  return m && t + m->length <= s_.last ? m : nullptr;
}

const LexMatch* DateWords::date_word(std::uint32_t t, std::string_view value) const {
  if (!s_.contains(t)) return nullptr;
  const LexMatch* m = a_.match(t, LexKind::DateWord, value);
  return m && t + m->length <= s_.last ? m : nullptr;
}

const LexMatch* DateWords::month_at(std::uint32_t t) const {
  const LexMatch* m = match(t, LexKind::Month);
  return m && a_.tokens[t].capital ? m : nullptr;
}

const LexMatch* DateWords::loose_month_at(std::uint32_t t) const {
  const LexMatch* m = match(t, LexKind::Month);
  return m && (a_.tokens[t].capital || (word(t) != "may" && word(t) != "mar" && word(t) != "march")) ? m : nullptr;
}

std::optional<int> DateWords::integer(std::uint32_t t, std::size_t most) const {
  if (!s_.contains(t) || a_.tokens[t].kind != TokenKind::Number || a_.tokens[t].folded.size() > most)
    return std::nullopt;
  int value = 0;
  std::string_view w = a_.tokens[t].folded;
  auto [end, error] = std::from_chars(w.data(), w.data() + w.size(), value);
  if (error != std::errc() || end != w.data() + w.size()) return std::nullopt;
  return value;
}

std::optional<int> DateWords::year_at(std::uint32_t t) const {
  auto y = integer(t);
  if (!y || a_.tokens[t].folded.size() != 4 || *y < 1000 || *y > 2100) return std::nullopt;
  return y;
}

std::optional<std::pair<int, std::uint32_t>> DateWords::day_at(std::uint32_t t) const {
  auto d = integer(t, 2);
  if (d) {
    std::uint32_t end = t + 1;
    std::string_view w = word(end);
    if (tight(end) && (w == "st" || w == "nd" || w == "rd" || w == "th"))
      ++end;
    else if (tight(end) && a_.tokens[end].kind == TokenKind::Word)
      return std::nullopt;
    if (*d < 1 || *d > 31) return std::nullopt;
    return std::pair{*d, end};
  }
  if (!s_.contains(t) || !match(t, LexKind::Numeral)) return std::nullopt;
  auto n = read_numeral(a_, t, s_.last);
  if (!n || n->form != Numeral::Form::Ordinal || n->value > 31 || n->value < 1) return std::nullopt;
  return std::pair{static_cast<int>(n->value), n->tokens.last};
}

std::optional<int> DateWords::year_after(std::uint32_t& t) const {
  std::uint32_t at = t;
  std::string_view w = word(at);
  if (w == "," || w == "of" || w == "in" || ((w == "-" || w == "/") && tight(at) && tight(at + 1))) ++at;
  auto y = year_at(at);
  if (!y || *y < 1500) return std::nullopt;
  if (tight(at + 1) && word(at + 1) == "-" && tight(at + 2) && a_.tokens[at + 2].kind == TokenKind::Number &&
      word(at + 2).size() == 2)
    return std::nullopt;
  t = at + 1;
  return y;
}

}  // namespace claimdex::extract
