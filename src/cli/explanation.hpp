#pragma once
#include <string>

#include "claimdex/app/desk.hpp"

namespace claimdex::cli {

/// `search --explain`: the tree with the claims that each part finds alone, the part that emptied the whole, and advice.
std::string explanation(const app::Explained& explained);

}  // namespace claimdex::cli
