#pragma once
#include <string_view>

/// What `match` knows of English at large (match_english.tsv, made from WordNet's counts by scripts/compile_english.cpp).
namespace claimdex::index {

/// From 0 for a stem that English uses all the time to 1 for one that it hardly ever uses.
double telling_of(std::string_view stem);

}  // namespace claimdex::index
