#include "bars.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace claimdex::cli {

std::string bar(std::int64_t n, std::int64_t most, int columns, bool plain) {
  if (n <= 0 || most <= 0 || columns <= 0) return {};
  const int steps = plain ? 1 : 8;
  const double part = static_cast<double>(std::min(n, most)) / static_cast<double>(most);
  const int length = std::max(1, static_cast<int>(std::lround(part * columns * steps)));
  static constexpr std::array<const char*, 8> kPieces{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
  std::string out;
  for (int i = 0; i < length / steps; ++i) out += plain ? "#" : "█";
  return out + kPieces[static_cast<std::size_t>(length % steps)];
}

}  // namespace claimdex::cli
