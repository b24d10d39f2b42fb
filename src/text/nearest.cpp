// "Did you mean": the distance is Damerau's (a swap of neighbours is one slip), since swapping two letters is what
// hands do.
#include <algorithm>
#include <cstdlib>
#include <map>

#include "claimdex/text/text.hpp"
#include "code_point.hpp"

namespace claimdex::text {
namespace {

std::u32string code_points(std::string_view utf8) {
  std::u32string out;
  for (std::size_t at = 0; at < utf8.size();) out.push_back(next_code_point(utf8, at));
  return out;
}

/// The full distance (Lowrance and Wagner), where swapped letters may stand apart: "ca" to "abc" is 2.
int distance(const std::u32string& a, const std::u32string& b) {
  const std::size_t rows = a.size() + 2, columns = b.size() + 2;
  const int beyond = static_cast<int>(a.size() + b.size());
  std::vector<int> cells(rows * columns, beyond);
  auto cell = [&](std::size_t i, std::size_t j) -> int& { return cells[i * columns + j]; };
  for (std::size_t i = 1; i < rows; ++i) cell(i, 1) = static_cast<int>(i) - 1;
  for (std::size_t j = 1; j < columns; ++j) cell(1, j) = static_cast<int>(j) - 1;

  std::map<char32_t, std::size_t> last_row;  // of a letter in a, from 1
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t last_match = 0;  // the column in this row where the letters were equal
    for (std::size_t j = 1; j <= b.size(); ++j) {
      auto seen = last_row.find(b[j - 1]);
      std::size_t k = seen == last_row.end() ? 0 : seen->second, l = last_match;
      bool same = a[i - 1] == b[j - 1];
      if (same) last_match = j;
      int swap = cell(k, l) + static_cast<int>(i - k - 1) + 1 + static_cast<int>(j - l - 1);
      cell(i + 1, j + 1) = std::min({cell(i, j) + (same ? 0 : 1), cell(i + 1, j) + 1, cell(i, j + 1) + 1, swap});
    }
    last_row[a[i - 1]] = i;
  }
  return cell(rows - 1, columns - 1);
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b) { return distance(code_points(a), code_points(b)); }

std::optional<std::string_view> nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
  const std::u32string wanted = code_points(fold(word));
  int best = std::max(1, static_cast<int>(wanted.size() / 3)) + 1;
  std::optional<std::string_view> found;
  for (std::string_view candidate : candidates) {
    std::u32string folded = code_points(fold(candidate));
    if (std::abs(static_cast<int>(wanted.size()) - static_cast<int>(folded.size())) >= best) continue;
    if (int d = distance(wanted, folded); d < best) {
      best = d;
      found = candidate;
    }
  }
  return found;
}

}  // namespace claimdex::text
