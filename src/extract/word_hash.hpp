#pragma once
#include <bit>
#include <cstdint>
#include <string_view>

namespace claimdex::extract {

/// The hash of a folded word: quick, and the same on every machine, since the weights of worth_ngrams.tsv are found by it.
inline std::uint32_t word_hash(std::string_view s) {
  constexpr std::uint64_t kMix = 0xD6E8FEB86659FD93ull;
  std::uint64_t h = 0x9E3779B97F4A7C15ull ^ s.size();
  std::size_t i = 0;
  for (; i + 8 <= s.size(); i += 8) {
    std::uint64_t part = 0;
    s.substr(i, 8).copy(reinterpret_cast<char*>(&part), 8);
    if constexpr (std::endian::native == std::endian::big) part = __builtin_bswap64(part);
    h = (h ^ part) * kMix;
    h ^= h >> 32;
  }
  std::uint64_t part = 0;
  for (; i < s.size(); ++i) part = part << 8 | static_cast<unsigned char>(s[i]);
  h = (h ^ part) * kMix;
  return static_cast<std::uint32_t>(h ^ h >> 32);
}

}  // namespace claimdex::extract
