#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/claim.hpp"

/// Which claims may be the same without it being certain: what is *proposed*, for a person to accept or refuse.
namespace claimdex::store {

/// A claim as far as another one is compared with it.
struct Compared {
  const Slots* slots = nullptr;  ///< somebody else's

  std::vector<std::uint64_t> words;       ///< of the text, folded and hashed, in their order
  std::vector<std::uint64_t> names;       ///< of its sentence, as names_in() finds them
  std::optional<std::int64_t> published;  ///< day of its article, since 1970
};

/// Under these keys the claim is found by others, and finds others: few, whatever it says. Part of the record: stable.
struct LikenessKeys {
  std::vector<std::int64_t> own;    ///< to be stored
  std::vector<std::int64_t> probe;  ///< to be looked up: own, and those of the weeks beside its own
};
LikenessKeys likeness_keys(const Compared& claim);

struct Resemblance {
  int score = 0;    ///< more is more alike
  std::string why;  ///< "same type, place and week; figure 12 against at least 12"
};

/// What can be told from a claim's type and words alone, without its slots: false where they can't resemble each other.
bool may_resemble(const Compared& a, ClaimType type, const std::vector<std::uint64_t>& words);
std::vector<std::uint64_t> hashed_words(std::string_view text);

/// Share of the words of both that both have, 0..1.
double shared_words(const Compared& a, const Compared& b);

/// Nothing where they differ in what both say, or too little speaks for it.
std::optional<Resemblance> resemblance(const Compared& a, const Compared& b);

}  // namespace claimdex::store
