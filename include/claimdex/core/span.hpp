#pragma once
#include <cstdint>

namespace claimdex {

/// A place in an article's text, half-open, in Unicode code points: what JSON shows and the record keeps.
struct Span {
  std::uint32_t start = 0, end = 0;
  bool operator==(const Span&) const = default;
  [[nodiscard]] bool empty() const { return start == end; }
};

/// The same in bytes of the UTF-8 text: what the code that scans text works with. Never stored, never shown;
/// text::OffsetMap turns one into the other. The two types don't mix.
struct ByteSpan {
  std::uint32_t start = 0, end = 0;
  bool operator==(const ByteSpan&) const = default;
  [[nodiscard]] bool empty() const { return start == end; }
  [[nodiscard]] std::uint32_t size() const { return end - start; }
  [[nodiscard]] bool contains(ByteSpan o) const { return start <= o.start && o.end <= end; }
  [[nodiscard]] bool overlaps(ByteSpan o) const { return start < o.end && o.start < end; }
};

}  // namespace claimdex
