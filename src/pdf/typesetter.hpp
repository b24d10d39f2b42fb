#pragma once
#include <cstddef>
#include <set>
#include <string>

#include "document.hpp"

namespace claimdex::pdf {

struct Outcome {
  std::size_t pages = 0;
  std::set<char32_t> missing;  ///< characters that no font of this machine has; boxes stand for them
  std::string error, hint;     ///< why there is no whole file; "" where there is one
};

/// Writes the document as PDF to a descriptor. Same document, same fonts, same bytes.
Outcome typeset(const Document& document, int descriptor);

}  // namespace claimdex::pdf
