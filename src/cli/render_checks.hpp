#pragma once
#include <string>
#include <string_view>

#include "render.hpp"

/// Others' fact-checks for people at a terminal.
namespace claimdex::cli {

/// A hit of `match`: handle, how alike, verdict; the words; where; why.
std::string match_entry(const Terminal& terminal, const app::Match& match);
/// Handle, how alike where that was asked, rating; the words; where.
std::string fact_check_entry(const Terminal& terminal, const FactCheck& check, std::string_view alike = {});
/// Under a new claim: whose fact-check it looks like, what they found, and why.
std::string checked_elsewhere(const Terminal& terminal, const app::CheckedElsewhere& one);
/// `show f9`.
std::string fact_check_page(const Terminal& terminal, const FactCheck& check);

}  // namespace claimdex::cli
