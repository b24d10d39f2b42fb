#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/span.hpp"

/// Text on a grid of cells, and where a cursor may stand in it. As text.hpp: pure, UTF-8, safe from several threads.
namespace claimdex::text {

/// A character that takes a place of its own on a terminal, with the marks on it.
struct Glyph {
  ByteSpan span;
  int width = 1;  ///< columns: 1 or 2
};

/// Of printable text, in order and without gaps. Marks at the very beginning are a glyph of their own.
std::vector<Glyph> glyphs(std::string_view printable);

/// What one cell holds of a glyph: its character and at most four marks, a space below marks that have none. Joiners and variation selectors are
/// left out: terminals don't agree on how wide they make their neighbours.
std::u32string cell_of(std::string_view glyph);

/// Where the character (grapheme) that begins at `at` ends, and where the one that ends at `at` begins. At either end of the text `at` itself.
std::size_t next_grapheme(std::string_view utf8, std::size_t at);
std::size_t previous_grapheme(std::string_view utf8, std::size_t at);

}  // namespace claimdex::text
