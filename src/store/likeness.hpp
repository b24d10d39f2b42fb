#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/claim.hpp"
#include "passages.hpp"

/// Which claims may be the same without it being certain: what is *proposed*, for a person to accept or refuse.
namespace claimdex::store {

/// A claim as far as another one is compared with it.
struct Compared {
  const Slots* slots = nullptr;  ///< somebody else's

  std::vector<std::uint64_t> words;       ///< of the text, folded and hashed, in their order
  std::vector<std::uint64_t> long_words;  ///< the longer ones of these: "the" and "said" find everything
  std::vector<std::uint64_t> names;       ///< of its sentence, as names_in() finds them
  std::optional<std::int64_t> published;  ///< day of its article, since 1970
  /// About the day on which a claim without an article was heard. Finds others by their keys; too vague to be a reason.
  std::optional<std::int64_t> heard;
};

void add_word(Compared& claim, const HashedWord& word);

/// Under these keys the claim is found by others, and finds others: few, whatever it says. Part of the record: stable.
struct LikenessKeys {
  std::int64_t words = 0;           ///< a bit for each of its longer words
  std::vector<std::int64_t> own;    ///< to be stored
  std::vector<std::int64_t> probe;  ///< to be looked up: own, and those of the time beside its own
};
LikenessKeys likeness_keys(const Compared& claim);
/// From the bits of both: false where their words are surely too different. Numbers and names decide about people, not words.
bool may_share_words(ClaimType type, std::int64_t a, std::int64_t b);

struct Resemblance {
  int score = 0;    ///< more is more alike
  std::string why;  ///< "same type, place and week; figure 12 against at least 12"
};

/// What can be told from a claim's type and words alone, without its slots: false where they can't resemble each other.
bool may_resemble(const Compared& a, ClaimType type, const std::vector<std::uint64_t>& words);
std::vector<std::uint64_t> hashed_words(std::string_view text);
/// For a claim that is to be found by others: words, long words and names of its own text.
Compared compared(const Slots& slots, std::string_view text, std::optional<std::int64_t> published);

/// Share of the words of both that both have, 0..1.
double shared_words(const Compared& a, const Compared& b);

/// Nothing where they differ in what both say, or too little speaks for it.
std::optional<Resemblance> resemblance(const Compared& a, const Compared& b);

}  // namespace claimdex::store
