#include "bounds.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include "slots.hpp"

namespace claimdex::figures {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kRoughly = 0.02;  // of the larger one: apart by less than this, one is the other put roughly

/// What its trailing zeros let a number leave out: 1,000 of 2,000; 1 for none.
double place_of(double rough) {
  constexpr double kMost = 9e18;  // that 64 bits can hold; what is counted is less
  if (rough < 10 || rough > kMost || rough != std::floor(rough)) return 1;
  std::int64_t left = static_cast<std::int64_t>(rough), place = 1;
  for (; left % 10 == 0; left /= 10) place *= 10;
  return static_cast<double>(place);
}
/// 2,000 for 1,970.
bool rounds_to(double rough, double exact) {
  const double place = place_of(rough);
  return place > 1 && std::round(exact / place) * place == rough;
}
/// 1,200 for 1,269, as headlines have it.
bool cuts_to(double rough, double exact) {
  const double place = place_of(rough);
  return place > 1 && std::floor(exact / place) * place == rough;
}

}  // namespace

Ends possible(const Stated& s) {
  const Interval& bounds = s.row.slots.figure->bounds;
  return {bounds.low.value_or(-kInfinity), s.is_somebody ? kInfinity : bounds.high.value_or(kInfinity)};
}
Ends plausible(const Stated& s) {
  constexpr double kNotFarBelow = 0.25;  // of the limit
  const Figure& f = *s.row.slots.figure;
  const Ends hard = possible(s);
  const bool limit = (f.hedge == Hedge::LessThan || f.hedge == Hedge::AtMost) && f.value && *f.value > 0;
  return {f.bounds.soft_low.value_or(limit ? *f.value * kNotFarBelow : hard.low),
          f.bounds.soft_high.value_or(hard.high)};
}
bool meet(Ends a, Ends b) { return a.low <= b.high && b.low <= a.high; }

double distance(Ends a, Ends b) {
  if (meet(a, b)) return 0;
  const double small = std::max(std::min(a.high, b.high), 0.5), large = std::max(a.low, b.low);
  return std::log10(std::max(large / small, 1.0));
}

bool next_to_each_other(Ends a, Ends b) { return std::max(a.low, b.low) - std::min(a.high, b.high) <= 1; }
bool near_each_other(Ends a, Ends b) {
  constexpr double kHalf = 1.5;
  return next_to_each_other(a, b) || std::max(a.low, b.low) <= kHalf * std::min(a.high, b.high);
}

double number(const Figure& f) {
  if (f.value) return *f.value;
  return f.bounds.low ? *f.bounds.low : f.bounds.high.value_or(0);
}

bool is_rough_for(const Stated& rough, const Stated& exact) {
  const double x = number(*rough.row.slots.figure), y = number(*exact.row.slots.figure);
  return rounds_to(x, y) || (is_headline(rough) && cuts_to(x, y));
}

bool put_roughly(const Stated& a, const Stated& b) {
  const double x = number(*a.row.slots.figure), y = number(*b.row.slots.figure);
  const double larger = std::max(std::abs(x), std::abs(y));
  return (larger >= 20 && std::abs(x - y) <= kRoughly * larger) || is_rough_for(a, b) || is_rough_for(b, a);
}

bool stands_for(const Figure& rough, const Figure& exact) {
  constexpr double kNear = 0.2;  // of the exact one
  if (rough.hedge == Hedge::Exact || rough.hedge == Hedge::Between || exact.hedge != Hedge::Exact || !exact.value)
    return false;
  return !rough.value ||
         (*rough.value != *exact.value && std::abs(*rough.value - *exact.value) <= kNear * *exact.value);
}

}  // namespace claimdex::figures
