#pragma once
#include "numerals.hpp"

namespace claimdex::extract {

/// Reads one number from left to right. Private to numerals.cpp, which drives it and knows whole numbers in words, and its two helpers:
/// numeral_digits.cpp for what stands in digits, numeral_fractions.cpp for thirds, halves and decimals in words.
///
/// Two sums: part_ holds what stands since the last scale word (three hundred and twelve ...), total_ what scale words have closed
/// (... thousand). A word that can't follow ends the number there; nothing is ever guessed by going back.
class NumeralReader {
 public:
  NumeralReader(const Analysis& a, std::uint32_t t, std::uint32_t end) : a_(a), at_(t), first_(t), end_(end) {}

  std::optional<Numeral> run();

 private:
  struct Piece {
    double value = 0;
    std::uint32_t last = 0;  ///< the token after it
  };

  [[nodiscard]] const Token& token(std::uint32_t t) const { return a_.tokens[t]; }
  [[nodiscard]] bool is(std::uint32_t t, std::string_view folded) const {
    return t < end_ && token(t).folded == folded;
  }
  [[nodiscard]] bool tight(std::uint32_t t) const { return t < end_ && !token(t).space_before; }
  [[nodiscard]] bool digits(std::uint32_t t) const { return t < end_ && token(t).kind == TokenKind::Number; }
  [[nodiscard]] const LexMatch* numeral(std::uint32_t t) const;
  [[nodiscard]] const LexMatch* numeral(std::uint32_t t, NumeralClass cls) const;
  [[nodiscard]] bool big(std::uint32_t t) const {
    return numeral(t, NumeralClass::Hundred) || numeral(t, NumeralClass::Scale);
  }
  /// The token after a hyphen at t that binds both its sides, else t.
  [[nodiscard]] std::uint32_t past_hyphen(std::uint32_t t) const {
    return tight(t) && token(t).kind == TokenKind::Dash && tight(t + 1) ? t + 1 : t;
  }

  // numerals.cpp
  std::optional<Numeral> phrase();
  void multiply_vague(Numeral& n) const;
  void article();
  bool step();
  [[nodiscard]] std::uint32_t joint() const;
  [[nodiscard]] bool longer(std::uint32_t t) const;
  [[nodiscard]] bool unitlike(std::uint32_t t) const;
  bool take();
  bool take_word();
  bool lower(const LexMatch& m);
  bool hundred(const LexMatch& m);
  bool scale(const LexMatch& m);
  bool dozen(const LexMatch& m);
  bool ordinal(const LexMatch& m);
  bool taken(std::uint32_t length, bool ended = false);
  Numeral finish() const;

  // numeral_digits.cpp
  bool take_digits();
  bool more_digits();
  void spaced_groups();
  void vulgar_fraction();
  void power();
  [[nodiscard]] std::optional<Piece> ratio(std::uint32_t t) const;
  [[nodiscard]] std::optional<Piece> exponent(std::uint32_t t) const;
  [[nodiscard]] bool suffix_fits(const LexMatch& m) const;
  [[nodiscard]] bool metres(std::uint32_t t) const;

  // numeral_fractions.cpp
  bool half_first();
  bool article_fraction();
  bool fraction();
  bool mixed_fraction();
  bool decimals();
  bool fraction_done(double value, std::uint32_t last);
  [[nodiscard]] std::optional<Piece> compound_denominator(std::uint32_t t) const;
  [[nodiscard]] std::optional<Piece> small_fraction(std::uint32_t t) const;
  [[nodiscard]] bool plural(const LexMatch& m) const;
  [[nodiscard]] bool no_noun(std::uint32_t t) const;
  [[nodiscard]] bool shared_out(std::uint32_t t) const;
  [[nodiscard]] bool hedged() const;
  [[nodiscard]] bool names_a_part() const;

  const Analysis& a_;
  std::uint32_t at_, first_, last_ = first_, end_;
  Numeral::Form form_ = Numeral::Form::Cardinal;
  double total_ = 0, part_ = 0, unit_ = 1, last_scale_ = 1, low_ = 0, high_ = 0;
  int room_ = 4;  ///< ranks below this may still follow: 3 anything below a hundred, 2 a unit, 1 nothing
  bool digits_ = false, digits_only_ = false, grouped_ = false, words_ = false, last_big_ = false,
       closed_scale_ = false, ended_ = false;
};

}  // namespace claimdex::extract
