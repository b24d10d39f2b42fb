// Counting and checking UTF-8. Articles are mostly ASCII, so everything here first strides over ASCII eight bytes at a
// time and looks at single bytes only behind that.
#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>

#include "claimdex/text/text.hpp"
#include "code_point.hpp"

namespace claimdex::text {
namespace {

constexpr std::uint64_t kHighBits = 0x8080808080808080u;
constexpr std::uint32_t kBlock = 64;  // bytes; one word of starts_

std::uint64_t load8(std::string_view s, std::size_t at) {
  std::uint64_t word = 0;
  std::memcpy(&word, s.data() + at, sizeof word);
  return word;
}

/// Code points that begin in the eight bytes: those that are not 10xxxxxx.
std::size_t starts_in(std::uint64_t word) {
  constexpr std::uint64_t kOnes = 0x0101010101010101u;  // times a word: the sum of its bytes, in the highest one
  std::uint64_t continuation = (word & ~(word << 1) & kHighBits) >> 7;
  return 8 - static_cast<std::size_t>((continuation * kOnes) >> 56);
}

/// The position of the n-th set bit, from 0; there are more than n.
std::uint32_t select_bit(std::uint64_t bits, std::uint32_t n) {
  for (; n > 0; --n) bits &= bits - 1;
  return static_cast<std::uint32_t>(std::countr_zero(bits));
}

}  // namespace

std::size_t ascii_prefix(std::string_view s, std::size_t from) {
  std::size_t at = from;
  while (at + 8 <= s.size() && (load8(s, at) & kHighBits) == 0) at += 8;
  while (at < s.size() && byte_at(s, at) < 0x80) ++at;
  return at;
}

std::size_t valid_utf8_prefix(std::string_view bytes) {
  for (std::size_t at = ascii_prefix(bytes); at < bytes.size();) {
    if (byte_at(bytes, at) < 0x80) {
      at = ascii_prefix(bytes, at);
      continue;
    }
    std::size_t length = sequence_length(bytes, at);
    if (length == 0) return at;
    at += length;
  }
  return bytes.size();
}

bool valid_utf8(std::string_view bytes) { return valid_utf8_prefix(bytes) == bytes.size(); }

std::size_t count_code_points(std::string_view utf8) {
  std::size_t count = 0, at = 0;
  for (; at + 8 <= utf8.size(); at += 8) count += starts_in(load8(utf8, at));
  for (; at < utf8.size(); ++at) count += !is_continuation(byte_at(utf8, at));
  return count;
}

namespace {

/// The byte where the code point number `n` after byte `from` begins.
std::size_t skip_code_points(std::string_view s, std::size_t from, std::size_t n) {
  std::size_t at = from;
  while (n >= 8 && at + 8 <= s.size()) {
    std::size_t here = starts_in(load8(s, at));
    at += 8;
    n -= here;
  }
  // A stride may end inside a code point, whose start is counted already.
  while (at < s.size() && is_continuation(byte_at(s, at))) ++at;
  for (; n > 0 && at < s.size(); --n) {
    ++at;
    while (at < s.size() && is_continuation(byte_at(s, at))) ++at;
  }
  return at;
}

}  // namespace

std::string_view slice(std::string_view utf8, Span span) {
  std::size_t start = skip_code_points(utf8, 0, span.start);
  std::size_t end = skip_code_points(utf8, start, span.end - span.start);
  return utf8.substr(start, end - start);
}

OffsetMap::OffsetMap(std::string_view utf8) : size_(static_cast<std::uint32_t>(utf8.size())) {
  if (ascii_prefix(utf8) == utf8.size()) return;
  ascii_ = false;
  starts_.assign(utf8.size() / kBlock + 1, 0);
  blocks_.reserve(starts_.size());
  for (std::size_t block = 0; block < starts_.size(); ++block) {
    blocks_.push_back(count_);
    std::size_t first = block * kBlock, last = std::min<std::size_t>(first + kBlock, utf8.size());
    std::uint64_t bits = 0;
    for (std::size_t at = first; at < last; ++at)
      bits |= static_cast<std::uint64_t>(!is_continuation(byte_at(utf8, at))) << (at - first);
    starts_[block] = bits;
    count_ += static_cast<std::uint32_t>(std::popcount(bits));
  }
}

std::uint32_t OffsetMap::to_code_point(std::uint32_t byte) const {
  assert(byte <= size_);
  if (ascii_) return byte;
  std::uint32_t block = byte / kBlock;
  std::uint64_t before = starts_[block] & ((std::uint64_t{1} << byte % kBlock) - 1);
  return blocks_[block] + static_cast<std::uint32_t>(std::popcount(before));
}

std::uint32_t OffsetMap::to_byte(std::uint32_t code_point) const {
  if (ascii_) return code_point;
  if (code_point >= count_) return size_;
  auto behind = std::upper_bound(blocks_.begin(), blocks_.end(), code_point);
  auto block = static_cast<std::uint32_t>(behind - blocks_.begin()) - 1;
  return block * kBlock + select_bit(starts_[block], code_point - blocks_[block]);
}

}  // namespace claimdex::text
