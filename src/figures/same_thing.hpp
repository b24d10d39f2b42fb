#pragma once
#include "claimdex/figures/figures.hpp"

namespace claimdex::figures {

/// Whether two figures of one type that no slot tells apart count one thing: a chance, 0 to 1.
double same_thing(const Stated& a, const Stated& b);

}  // namespace claimdex::figures
