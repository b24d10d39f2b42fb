#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/span.hpp"
#include "render.hpp"

/// The piece of a long text in which a search's words stand, for a terminal that hasn't room for all of it.
namespace claimdex::cli {

struct Excerpt {
  std::string text;             ///< a piece of the text, with "… " and " …" where something was left out
  std::vector<ByteSpan> spans;  ///< of the words in it
};
/// Whole words that need at most about `columns` columns, with as many of the spans as fit, evenly around them; the beginning where there are none.
/// All of the text where it fits.
Excerpt excerpt(std::string_view text, const std::vector<ByteSpan>& spans, int columns);

/// The same on one line, cleaned and painted, never wider than `columns`; off a terminal all of it.
std::string excerpt_line(const Terminal& terminal, std::string_view text, const std::vector<ByteSpan>& spans,
                         int columns);

}  // namespace claimdex::cli
