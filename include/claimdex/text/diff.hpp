#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

namespace claimdex::text {

enum class Change : std::uint8_t { Same, Gone, New };

struct DiffPiece {
  Change change;
  std::string_view words;  ///< of the old text where Gone, else of the new one
};

/// What changed between two versions of a text, in reading order, for people to read: whole words, and stretches that
/// hold together rather than the fewest letters.
///
/// Same and Gone pieces put together are `before`, Same and New ones are `after`, byte for byte. No piece is empty, no
/// two neighbours are of one kind, and what is gone stands in front of what is new in its place. A change may hold
/// nothing but spaces or a line end, where a text was only wrapped anew. A paragraph that moved is gone in one place
/// and new in the other.
///
/// The pieces point into the two texts, which must outlive them. Time grows with the length of the texts plus a
/// constant: where two stretches have too little in common to be compared within it, one is gone and the other new as
/// a whole. Pure, safe to call from several threads; texts are UTF-8 of less than 2 GB.
std::vector<DiffPiece> word_diff(std::string_view before, std::string_view after);

}  // namespace claimdex::text
