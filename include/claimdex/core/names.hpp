#pragma once
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace claimdex {

/// The words that JSON, SQL and the query language use for an enumeration: specialise with `values`, in the
/// enumerators' order. `name_of(Verdict::Disputed)` is "disputed"; `parse_name<Verdict>("disputed")` the way back.
template <typename E>
struct Names;

template <typename E>
constexpr std::string_view name_of(E value) {
  return Names<E>::values[static_cast<std::size_t>(value)];
}

template <typename E>
constexpr std::optional<E> parse_name(std::string_view word) {
  for (std::size_t i = 0; i < Names<E>::values.size(); ++i)
    if (Names<E>::values[i] == word) return static_cast<E>(i);
  return std::nullopt;
}

}  // namespace claimdex
