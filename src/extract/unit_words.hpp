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
  bool money = false;   ///< the unit may be money or not, and is
  [[nodiscard]] std::string_view kind() const { return unit ? unit->attribute("kind") : std::string_view{}; }
};

/// The number with a currency or a minus sign before it.
Measured with_unit_before(const SentenceView& v, const Numeral& n);

/// Takes in the unit that begins at p.last.
void take_unit_after(const SentenceView& v, Measured& p);

/// Takes in what goes on with the same quantity in smaller units or words: "11 dollars and 30 cents", "5 feet 2 inches", "75 euros
/// million", "three years and a half".
void take_rest(const SentenceView& v, Measured& p);

/// Can two numbers that are told together have these units? The dollar of "US$1 to $2" is one.
bool same_unit(const LexEntry& a, const LexEntry& b);

/// Where a number with a unit before it begins at t ("$40"): the unit, and the number's token.
struct UnitBefore {
  const LexEntry* unit = nullptr;
  std::uint32_t number = 0;
};
UnitBefore unit_at(const SentenceView& v, std::uint32_t t);

}  // namespace claimdex::extract
