#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "analysis.hpp"

namespace claimdex::extract {

/// What a number counts: "street lamps" of "more than 700 street lamps".
struct NounGroup {
  TokenRange tokens;  ///< modifiers and head
  TokenRange head;
  bool person = false;
  std::string unit;  ///< "person", else modifiers and the head's singular
};

/// The noun group at token t, right after a number. `one`: the number is 1, so that the head is a singular.
std::optional<NounGroup> read_noun(const Analysis& a, std::uint32_t t, std::uint32_t end, bool one);

/// English singular of the noun at token t; nothing where it isn't a plural.
std::optional<std::string> singular(const Analysis& a, std::uint32_t t);

}  // namespace claimdex::extract
