#pragma once
#include <cstdint>
#include <optional>

#include "analysis.hpp"

namespace claimdex::extract {

/// A number as written, before anybody asks what it counts.
struct Numeral {
  enum class Form : std::uint8_t { Cardinal, Ordinal, Fraction, Dozen, Vague, Large, Zero };
  TokenRange tokens;
  Form form = Form::Cardinal;
  double value = 0;
  double low = 0, high = 0;  ///< of Dozen, Vague; low alone of Large
  double place = 1;          ///< place value of the last digit that isn't zero: 100,000 for 300,000; 0.1 for 3.5
  double scale = 1;          ///< of the scale word at its end: 1e6 for "1.2 million"
  bool digits = false;       ///< begins with a token of digits
  bool plain = false;        ///< one token of digits and nothing else: may be a year, a label, a clock
  bool grouped = false;      ///< digits with a thousands separator
  bool needs_noun = false;   ///< "no": counts only before a noun
};

/// The longest number that begins at token t and ends before `end`.
std::optional<Numeral> read_numeral(const Analysis& a, std::uint32_t t, std::uint32_t end);

}  // namespace claimdex::extract
