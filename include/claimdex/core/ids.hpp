#pragma once
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace claimdex {

/// A short handle of one desk: a letter and a number from 1, "c12". Never reused. Handles of different kinds don't mix.
template <char Letter>
struct Handle {
  static constexpr char kLetter = Letter;
  std::int64_t number = 0;

  auto operator<=>(const Handle&) const = default;
  [[nodiscard]] std::string str() const { return std::string(1, Letter) + std::to_string(number); }

  /// "c12" (also "C12") or nothing.
  static std::optional<Handle> parse(std::string_view word) {
    if (word.size() < 2 || word.size() > 19 || (word[0] | 0x20) != Letter) return std::nullopt;
    std::int64_t n = 0;
    for (char c : word.substr(1)) {
      if (c < '0' || c > '9') return std::nullopt;
      n = n * 10 + (c - '0');
    }
    if (n == 0) return std::nullopt;
    return Handle{n};
  }
};

using ArticleId = Handle<'a'>;
using ClaimId = Handle<'c'>;
using EvidenceId = Handle<'e'>;
using MentionId = Handle<'m'>;
using NoteId = Handle<'n'>;
using OriginId = Handle<'o'>;
using ChangeId = Handle<'t'>;

}  // namespace claimdex
