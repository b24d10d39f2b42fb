// The part of a number that stands in digits: separators, fractions ("3/4", "7-1/2"), powers ("6.2 x 10^4"), letters for scales ("5m").
#include <cmath>

#include "digits.hpp"
#include "nouns.hpp"
#include "numeral_reader.hpp"

namespace claimdex::extract {

bool NumeralReader::take_digits() {
  std::string_view written = token(at_).folded;
  if (auto sign = fraction_sign(written)) {
    part_ = *sign;
    unit_ = 0.01;
    digits_ = true;
    form_ = Numeral::Form::Fraction;
    return taken(1, true);
  }
  auto value = digits_value(written);
  if (!value) return false;
  part_ = *value;
  unit_ = unit_of_digits(written, part_);
  digits_ = digits_only_ = true;
  grouped_ = written.find(',') != std::string_view::npos;
  taken(1);
  spaced_groups();
  vulgar_fraction();
  power();
  return true;
}

/// Digits after digits: "1½", "4 thousand 3 hundred and 21".
bool NumeralReader::more_digits() {
  std::string_view written = token(at_).folded;
  if (auto sign = fraction_sign(written)) {
    if (!digits_only_) return false;
    part_ += *sign;
    unit_ = 0.01;
    return taken(1, true);
  }
  if (!digits_ || !last_big_ || written.size() > 3 || written.find_first_of(".,") != std::string_view::npos)
    return false;
  const double value = digits_value(written).value_or(0);
  const LexMatch* next = numeral(at_ + 1, NumeralClass::Hundred);
  if (!next) next = numeral(at_ + 1, NumeralClass::Scale);
  const bool goes_on = next && closed_scale_ && part_ == 0 && next->entry->number * value < last_scale_;
  const bool ends = room_ == 3 && token(at_ - 1).folded == "and" && value < 100 && written.size() < 3;
  if (value == 0 || (!goes_on && !ends)) return false;
  part_ += value;
  room_ = goes_on ? 4 : 1;
  last_big_ = false;
  return taken(1, ends);
}

/// "300 000"
void NumeralReader::spaced_groups() {
  auto three = [&](std::uint32_t t) {
    return digits(t) && token(t).folded.size() == 3 && token(t).span.start == token(t - 1).span.end + 1 &&
           token(t).folded.find_first_of(".,") == std::string_view::npos;
  };
  std::string_view first = token(at_ - 1).folded;
  if (first.size() > 3 || first.find_first_of(".,") != std::string_view::npos || first[0] == '0') return;
  while (three(at_)) {
    part_ = part_ * 1000 + *digits_value(token(at_).folded);
    grouped_ = true;
    taken(1);
  }
}

/// "3/4" at t. 9/11 is a day.
std::optional<NumeralReader::Piece> NumeralReader::ratio(std::uint32_t t) const {
  if (!digits(t) || !(is(t + 1, "/") || is(t + 1, "⁄")) || !digits(t + 2)) return std::nullopt;
  if (!tight(t + 1) || !tight(t + 2) || token(t).folded.size() > 3 || token(t + 2).folded.size() > 3)
    return std::nullopt;
  if (is(t + 3, "/") && tight(t + 3)) return std::nullopt;
  auto over = digits_value(token(t).folded), under = digits_value(token(t + 2).folded);
  if (!over || !under || *over >= *under || *under < 2 || *over < 1 || (*over == 9 && *under == 11))
    return std::nullopt;
  return Piece{*over / *under, t + 3};
}

/// "3/4", "1 1/2", "7-1/2"
void NumeralReader::vulgar_fraction() {
  if (at_ >= end_ || token(at_).kind == TokenKind::Word || token(at_).folded == "." || token(at_).folded == ",") return;
  if (auto alone = ratio(at_ - 1)) {
    part_ = alone->value;
    unit_ = 0.01;
    form_ = Numeral::Form::Fraction;
    taken(2, true);
    return;
  }
  if (grouped_ || part_ != std::floor(part_)) return;
  const std::uint32_t hyphen = past_hyphen(at_);
  auto tail = ratio(hyphen);
  if (!tail) return;
  if (hyphen != at_) {  // "10-1/4" has the denominators of rulers and of stock tickers; others are days and seasons
    const double under = std::round(digits_value(token(hyphen).folded).value_or(0) / tail->value);
    if (under != 2 && under != 3 && under != 4 && under != 5 && under != 8 && under != 16 && under != 32 && under != 64)
      return;
  }
  part_ += tail->value;
  unit_ = 0.01;
  taken(tail->last - at_, true);
}

/// A whole number with its sign, after "^" or "e".
std::optional<NumeralReader::Piece> NumeralReader::exponent(std::uint32_t t) const {
  double sign = 1;
  for (; tight(t) && (token(t).kind == TokenKind::Dash || is(t, "+")); ++t)
    if (token(t).kind == TokenKind::Dash) sign = -sign;
  if (!digits(t) || !tight(t)) return std::nullopt;
  auto value = digits_value(token(t).folded);
  if (!value || *value > 300) return std::nullopt;
  return Piece{sign * *value, t + 1};
}

/// "2.5^3", "6.23x10^-4", "12.3e+14"
void NumeralReader::power() {
  if (at_ + 1 >= end_ || token(at_).folded.size() > 4) return;
  double base = 10, factor = part_;
  std::uint32_t exponent_at = 0;
  if (tight(at_) && is(at_, "^")) {
    base = part_;
    factor = 1;
    exponent_at = at_ + 1;
  } else if (tight(at_) && is(at_, "e")) {
    exponent_at = at_ + 1;
  } else if ((is(at_, "x10") || is(at_, "×10")) && is(at_ + 1, "^")) {
    exponent_at = at_ + 2;
  } else if ((is(at_, "x") || is(at_, "×")) && is(at_ + 1, "10") && is(at_ + 2, "^")) {
    exponent_at = at_ + 3;
  }
  auto to = exponent_at == 0 ? std::nullopt : exponent(exponent_at);
  if (!to) return;
  const double value = factor * std::pow(base, to->value);
  if (!std::isfinite(value)) return;
  part_ = value;
  taken(to->last - at_, true);
}

/// A letter is a scale where it is written to the digits; "5 m" stays metres, "5 bn" doesn't.
bool NumeralReader::suffix_fits(const LexMatch& m) const {
  const Token& t = token(at_);
  for (const LexMatch& unit : a_.matches_at(at_))
    if (unit.kind == LexKind::Unit && unit.length > m.length) return false;  // "100m hurdles"
  const std::uint32_t joined = past_hyphen(at_ + 1);
  const bool next_word = joined != at_ + 1 && joined < end_ && token(joined).kind == TokenKind::Word;
  if (t.folded.size() > 1) return m.entry->number >= 1000;
  if (t.folded == "t" || next_word) return false;
  const bool paid = first_ > 0 && token(first_ - 1).kind == TokenKind::Symbol;
  if (!paid && !t.space_before && t.capital && part_ < 10 && last_ == first_ + 1 && unit_ == 1 &&
      (at_ + 1 >= end_ || token(at_ + 1).kind != TokenKind::Word))
    return false;  // the firm 3M
  if (t.space_before) return t.all_caps || (t.capital && (t.folded == "b" || (t.folded == "m" && grouped_)));
  return t.folded != "m" || t.capital || !metres(at_ + 1);
}

/// "a 5m wall", but "3m people", "£5m", "5m euro bond": what stands before or behind the letter settles it.
bool NumeralReader::metres(std::uint32_t t) const {
  if (first_ > 0 && (token(first_ - 1).kind == TokenKind::Symbol || a_.match(first_ - 1, LexKind::Unit))) return false;
  if (t >= end_ || token(t).kind != TokenKind::Word) return true;
  return !a_.any(t, kind_bit(LexKind::Unit)) && !read_noun(a_, t, end_, false);
}

}  // namespace claimdex::extract
