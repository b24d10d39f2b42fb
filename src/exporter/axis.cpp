#include "axis.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace claimdex::exporter {
namespace {

constexpr double kFarApart = 100;

/// 1, 2 or 5 times a power of ten, so that `span` has some four of them.
double round_step(double span) {
  constexpr double kSteps = 4;
  const double power = std::pow(10, std::floor(std::log10(span / kSteps)));
  for (const double times : {1.0, 2.0, 5.0})
    if (span / (times * power) <= kSteps) return times * power;
  return 10 * power;
}

}  // namespace

Axis::Axis(const std::vector<const Figure*>& figures) {
  double low = std::numeric_limits<double>::infinity(), high = -low;
  bool whole = true;
  for (const Figure* f : figures)
    for (const auto& n : {f->value, f->bounds.low, f->bounds.high})
      if (n) {
        whole = whole && *n == std::floor(*n);
        low = std::min(low, *n);
        high = std::max(high, *n);
      }
  if (low > high) low = high = 0;
  if (low == high) low = std::min(0.0, 2 * low);
  log_ = low > 0 && high / low > kFarApart;
  if (log_) {
    for (double tick = std::pow(10, std::floor(std::log10(low))); ticks_.empty() || ticks_.back() < high; tick *= 10)
      ticks_.push_back(tick);
    return;
  }
  // Nobody counts half people.
  const double least = whole ? 1 : 0;
  const double step = high > low ? std::max(round_step(high - low), least) : std::max(1.0, std::abs(high));
  const double first = std::floor(low / step);
  for (int i = 0; ticks_.size() < 2 || ticks_.back() < high; ++i) ticks_.push_back((first + i) * step);
}

double Axis::part(double value) const {
  const double low = ticks_.front(), high = ticks_.back();
  return log_ ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
}

}  // namespace claimdex::exporter
