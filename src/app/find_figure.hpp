#pragma once
#include <optional>

#include "claimdex/core/article.hpp"
#include "claimdex/core/claim.hpp"
#include "claimdex/extract/extractor.hpp"

namespace claimdex::app {

/// A claim's figure, looked for in a text.
struct FigureSought {
  bool readable = true;           ///< false: no numbers are read in the text's language
  std::optional<Quantity> found;  ///< what fits it best, the first of equals
};
/// Compared as the quantities that extraction reads, never as digits: 300k, 300,000 and three hundred thousand are one number. A number fits where it is the
/// one that was written, or where one of the two lies within what the other's words allow.
FigureSought find_figure(const Figure& figure, const Article& text, const extract::Extractor& extractor);

}  // namespace claimdex::app
