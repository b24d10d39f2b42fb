#include "match_english.hpp"

#include <charconv>
#include <unordered_map>

#include "claimdex/text/table_lines.hpp"
#include "embedded_english.hpp"

namespace claimdex::index {

double telling_of(std::string_view stem) {
  static const std::unordered_map<std::string_view, double> known = [] {
    std::unordered_map<std::string_view, double> out;
    text::each_line(embedded_english().front().bytes, [&](std::string_view line) {
      const std::string_view percent = text::column(line, 1);
      int value = 100;
      std::from_chars(percent.data(), percent.data() + percent.size(), value);
      out.emplace(text::column(line, 0), value / 100.0);
    });
    return out;
  }();
  const auto found = known.find(stem);
  return found == known.end() ? 1 : found->second;
}

}  // namespace claimdex::index
