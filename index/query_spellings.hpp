#pragma once
#include <optional>
#include <string_view>

#include "claimdex/core/result.hpp"
#include "claimdex/index/index.hpp"

namespace claimdex::index {

/// The leaf for words as typed: a word, a phrase where it is several to the index (anti-war, 10:30, an address), what it is cut short to (reserv*), with
/// the other spellings that people mean by them. Nothing where there is no word in it.
std::optional<QueryNode> words_node(std::string_view typed, bool in_quotes);

}  // namespace claimdex::index
