#pragma once
#include <string>
#include <string_view>

#include "context.hpp"

namespace claimdex::cli {

/// Prints it. Where standard output is a terminal and the text is longer than the screen, through the user's pager: CLAIMDEX_PAGER, PAGER, else
/// `less -FRX`; one that is empty or `cat` is none. A pager that is left early is no failure; one that can't be run is done without.
void print_paged(Context& context, std::string_view text);

}  // namespace claimdex::cli
