#pragma once
#include <string_view>

#include "analysis.hpp"

namespace claimdex::extract {

/// One sentence's tokens, asked for by token number. A number outside the sentence is a token without words, so rules can look around
/// without minding the ends.
struct SentenceView {
  const Analysis& a;
  TokenRange s;

  [[nodiscard]] bool in(std::uint32_t t) const { return s.contains(t); }
  [[nodiscard]] std::string_view word(std::uint32_t t) const { return in(t) ? a.tokens[t].folded : std::string_view{}; }
  /// The word `back` tokens before t.
  [[nodiscard]] std::string_view before(std::uint32_t t, std::uint32_t back = 1) const {
    return t >= s.first + back ? word(t - back) : std::string_view{};
  }
  [[nodiscard]] bool is_word(std::uint32_t t) const { return in(t) && a.tokens[t].kind == TokenKind::Word; }
  [[nodiscard]] bool is_number(std::uint32_t t) const { return in(t) && a.tokens[t].kind == TokenKind::Number; }
  [[nodiscard]] bool capital(std::uint32_t t) const { return in(t) && a.tokens[t].capital; }
  /// Written to what stands before it.
  [[nodiscard]] bool tight(std::uint32_t t) const { return in(t) && t > s.first && !a.tokens[t].space_before; }
  /// A dash with nothing but letters or digits at both sides: "40-yard".
  [[nodiscard]] bool hyphen(std::uint32_t t) const {
    return tight(t) && a.tokens[t].kind == TokenKind::Dash && tight(t + 1);
  }
  [[nodiscard]] const LexMatch* match(std::uint32_t t, LexKind kind) const {
    return in(t) ? a.match(t, kind) : nullptr;
  }
  [[nodiscard]] bool function(std::uint32_t t, std::string_view cls) const {
    return in(t) && a.match(t, LexKind::Function, cls);
  }
  [[nodiscard]] bool context(std::uint32_t t, std::string_view cls) const {
    return in(t) && a.match(t, LexKind::Context, cls);
  }
  /// An entry of context.tsv of that class that ends right before t, or null.
  [[nodiscard]] const LexMatch* context_before(std::uint32_t t, std::string_view cls) const {
    for (std::uint32_t back = 4; back >= 1; --back)
      if (t >= s.first + back && a.any(t - back, kind_bit(LexKind::Context)))
        for (const LexMatch& m : a.matches_at(t - back))
          if (m.kind == LexKind::Context && m.length == back && m.entry->value == cls) return &m;
    return nullptr;
  }
  [[nodiscard]] bool any_function(std::uint32_t t) const { return match(t, LexKind::Function) != nullptr; }
  /// Could a number begin here?
  [[nodiscard]] bool may_count(std::uint32_t t) const {
    return in(t) && a.date_at[t] < 0 && (a.tokens[t].kind == TokenKind::Number || a.any(t, kind_bit(LexKind::Numeral)));
  }
};

}  // namespace claimdex::extract
