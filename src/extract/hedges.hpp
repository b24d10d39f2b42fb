#pragma once
#include <optional>

#include "analysis.hpp"

namespace claimdex::extract {

/// The hedge words around a number.
struct Hedging {
  std::uint32_t first = 0;  ///< the number with them
  Hedge hedge = Hedge::Exact;
  const LexEntry* entry = nullptr;
  bool about_too = false;  ///< "at least about 40"
  const LexEntry* about = nullptr;
};

/// Collects the hedges that end where `number` begins, one before the other ("at least about").
Hedging hedges_before(const Analysis& a, TokenRange number, TokenRange sentence);
/// A hedge that begins at token t ("or more"), with its length; null where there is none. `after_noun`: the counted noun stands before t,
/// so that the hedge isn't one of another noun ("20 minimum wages").
const LexMatch* hedge_after(const Analysis& a, std::uint32_t t, TokenRange sentence, bool after_noun);
/// The opening of a range that ends where `first` begins: "between", "from"; null where there is none.
const LexMatch* range_opening(const Analysis& a, std::uint32_t first, TokenRange sentence);

Hedge hedge_of(const LexEntry& entry);

}  // namespace claimdex::extract
