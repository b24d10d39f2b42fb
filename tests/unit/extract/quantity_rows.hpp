#pragma once
#include <fmt/format.h>

#include <cmath>

#include "cascade.hpp"

/// Tables of sentences and the quantities in them.
struct QuantityRow {
  std::string_view text, found;
};

/// "KIND VALUE HEDGE LOW..HIGH UNIT" of every quantity, "; " between them; a bracket where an end is open, "-" for nothing.
inline std::string quantities_in(std::string_view text) {
  auto number = [](std::optional<double> value) {
    return value ? fmt::format("{}", std::round(*value * 1e6) / 1e6) : std::string();
  };
  std::string out;
  for (const claimdex::Quantity& q : annotate(text).quantities) {
    if (!out.empty()) out += "; ";
    out += fmt::format("{} {} {} {}{}..{}{} {}", name_of(q.kind), q.value ? number(q.value) : "-", name_of(q.hedge),
                       q.bounds.low_open ? "(" : "", number(q.bounds.low), number(q.bounds.high),
                       q.bounds.high_open ? ")" : "", q.unit.value_or("-"));
  }
  return out;
}

inline void check_quantities(std::initializer_list<QuantityRow> rows) {
  for (const QuantityRow& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(quantities_in(row.text) == row.found);
  }
}
