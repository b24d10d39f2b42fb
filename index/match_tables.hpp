#pragma once
#include <string_view>

#include "claimdex/text/table_lines.hpp"
#include "embedded_match.hpp"

/// The tables that `match` reads, those of extraction among them.
namespace claimdex::index {

using text::column;
using text::each_line;
using text::each_spelling;

/// Empty where there is no such file.
inline std::string_view match_table(std::string_view name) {
  for (const embedded_match_file& file : embedded_match())
    if (file.path.ends_with(name)) return file.bytes;
  return {};
}

}  // namespace claimdex::index
