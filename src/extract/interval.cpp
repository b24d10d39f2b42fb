// From words to bounds. The table is in lang/README.md; every constant in hedges.tsv.
#include "interval.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "digits.hpp"

namespace claimdex::extract {
namespace {

double constant(const LexEntry* entry, std::string_view key, double otherwise) {
  return entry != nullptr ? entry->number_of(key, otherwise) : otherwise;
}

/// Half the place value of the last digit that says something, but neither pedantic nor careless.
double gap_of(const LexEntry* entry, double value, double place) {
  double size = std::abs(value);
  double low = constant(entry, "low", 0.05) * size, high = constant(entry, "high", 0.2) * size;
  return std::clamp(constant(entry, "place", 0.5) * place, std::min(low, high), std::max(low, high));
}

}  // namespace

Interval interval_of(Hedge hedge, const LexEntry* entry, double value, double place, bool count) {
  Interval i;
  double step = count ? 1 : 0;
  auto down = [&](double x) { return count ? std::ceil(x - 1e-9) : tidy(x); };
  auto up = [&](double x) { return count ? std::floor(x + 1e-9) : tidy(x); };
  switch (hedge) {
    case Hedge::About: {
      double gap = gap_of(entry, value, place);
      i.low = down(value - gap);
      i.high = up(value + gap);
      break;
    }
    case Hedge::Nearly:
      i.low = down(value - gap_of(entry, value, place));
      i.high = value - step;
      i.high_open = !count;
      break;
    case Hedge::JustOver:
      i.low = value + step;
      i.low_open = !count;
      i.high = up(value * constant(entry, "factor", 1.2));
      break;
    case Hedge::MoreThan:
      i.low = value + step;
      i.low_open = !count;
      i.soft_high = value + place;
      break;
    case Hedge::AtLeast:
      i.low = value;
      i.soft_high = value + place;
      break;
    case Hedge::LessThan:
      if (count && value > 0) i.low = 0;
      i.high = value - step;
      i.high_open = !count;
      break;
    case Hedge::AtMost:
      if (value >= 0) i.low = 0;
      i.high = value;
      break;
    case Hedge::UpTo:
      if (value >= 0) i.low = 0;
      i.high = value;
      i.soft_low = up(value * constant(entry, "soft", 0.5));
      break;
    case Hedge::Exact:
    case Hedge::Between:
    case Hedge::Vague:
      i.low = i.high = value;
      break;
  }
  return i;
}

Hedge negated(Hedge hedge) {
  switch (hedge) {
    case Hedge::MoreThan:
      return Hedge::AtMost;
    case Hedge::AtLeast:
      return Hedge::LessThan;
    case Hedge::LessThan:
      return Hedge::AtLeast;
    default:
      return hedge;
  }
}

}  // namespace claimdex::extract
