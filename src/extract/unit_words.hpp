#pragma once
#include <string>

#include "numerals.hpp"
#include "sentence_view.hpp"

namespace claimdex::extract {

/// A number with the unit words at its sides.
struct Measured {
  Numeral n;
  std::uint32_t first = 0, last = 0;
  const LexEntry* unit = nullptr;
  bool before = false;  ///< the unit stands before: a currency
  bool hyphen = false;  ///< "40-yard"
  [[nodiscard]] std::string_view kind() const { return unit ? unit->attribute("kind") : std::string_view{}; }
};

/// The number with a currency or a minus sign before it.
Measured with_unit_before(const SentenceView& v, const Numeral& n);

/// Takes in the unit that begins at p.last.
void take_unit_after(const SentenceView& v, Measured& p);

/// Takes in what continues a sum of money: "13 dollars and 45 cents", "75 euros million".
void take_minor_coins(const SentenceView& v, Measured& p);

/// Takes in the second half of a rate ("barrels per day", "km an hour") and gives the unit's full name.
std::string take_rate(const SentenceView& v, Measured& p, std::string unit);

/// Where a number with a unit of its own begins at t ("$40 to $50"): the unit that stands before it, else its length is 0.
struct UnitBefore {
  const LexEntry* unit = nullptr;
  std::uint32_t number = 0;  ///< the token after it
};
UnitBefore unit_at(const SentenceView& v, std::uint32_t t);

}  // namespace claimdex::extract
