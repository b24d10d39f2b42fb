#include "buckets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "claimdex/index/fields.hpp"

namespace claimdex::index {
namespace {

constexpr std::string_view kFigure = find_field("figure")->prefix;
constexpr std::string_view kPublished = find_field("published")->prefix;
constexpr int kTopBucket = 40;  // half a trillion and more
constexpr int kMostTerms = 8;
constexpr int kMostMonths = 600;

/// Bucket 0 is [0, 1), bucket n is [2^(n-1), 2^n), the top one has no end.
int bucket_of(double count) {
  if (!(count >= 1)) return 0;
  if (std::isinf(count)) return kTopBucket;
  return std::min(1 + std::ilogb(count), kTopBucket);
}
double bucket_begin(int bucket) { return bucket == 0 ? 0 : std::ldexp(1.0, bucket - 1); }
double bucket_end(int bucket) {
  return bucket == kTopBucket ? std::numeric_limits<double>::infinity() : std::ldexp(1.0, bucket);
}

std::string bucket_term(int bucket) { return fmt::format("{}{:02}", kFigure, bucket); }
std::string wide_term() { return fmt::format("{}wide", kFigure); }

int months_since_year_0(Day day) { return day.year() * 12 + day.month() - 1; }

}  // namespace

std::optional<CountRange> plausible(const Interval& interval) {
  const std::optional<double> low = interval.soft_low ? interval.soft_low : interval.low;
  const std::optional<double> high = interval.soft_high ? interval.soft_high : interval.high;
  if (!low && !high) return std::nullopt;
  const CountRange range{std::max(0.0, low.value_or(0)), high.value_or(std::numeric_limits<double>::infinity())};
  if (!(range.low <= range.high) || std::isinf(range.low)) return std::nullopt;
  return range;
}

std::vector<std::string> figure_terms(const CountRange& range) {
  const int first = bucket_of(range.low), last = bucket_of(range.high);
  if (last - first >= kMostTerms) return {wide_term()};
  std::vector<std::string> terms;
  for (int b = first; b <= last; ++b) terms.push_back(bucket_term(b));
  return terms;
}

Buckets figure_buckets(const CountRange& range) {
  Buckets buckets;
  buckets.edge.push_back(wide_term());
  for (int b = bucket_of(range.low); b <= bucket_of(range.high); ++b) {
    const bool inside = range.low <= bucket_begin(b) && bucket_end(b) <= range.high;
    (inside ? buckets.inside : buckets.edge).push_back(bucket_term(b));
  }
  return buckets;
}

std::string month_term(Day day) { return fmt::format("{}{:04}-{:02}", kPublished, day.year(), day.month()); }

std::optional<Buckets> month_buckets(Day from, Day to) {
  const int first = months_since_year_0(from), last = months_since_year_0(to);
  if (last - first >= kMostMonths) return std::nullopt;
  Buckets buckets;
  for (int m = first; m <= last; ++m) {
    const int year = m / 12, month = m % 12 + 1;
    const auto begin = Day::from(year, month, 1), end = Day::from(year, month, days_in_month(year, month));
    if (!begin || !end) return std::nullopt;
    (from <= *begin && *end <= to ? buckets.inside : buckets.edge).push_back(month_term(*begin));
  }
  return buckets;
}

}  // namespace claimdex::index
