#include "buckets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace claimdex::index {
namespace {

constexpr double kInfinite = std::numeric_limits<double>::infinity();
constexpr std::string_view kPublished = find_field("published")->prefix;
constexpr std::string_view kAbout = find_field("about")->prefix;
constexpr std::string_view kWorth = find_field("worth")->prefix;
constexpr int kTopBucket = 40;  // half a trillion and more
constexpr int kMostTerms = 8;
constexpr int kMostMonths = 600;
constexpr int kMostYears = 4;
constexpr int kFirstWorth = 7;  // tenths

/// Bucket 0 is [0, 1), bucket n is [2^(n-1), 2^n), the top one has no end.
int bucket_of(double count) {
  if (!(count >= 1)) return 0;
  if (std::isinf(count)) return kTopBucket;
  return std::min(1 + std::ilogb(count), kTopBucket);
}
double bucket_begin(int bucket) { return bucket == 0 ? 0 : std::ldexp(1.0, bucket - 1); }
double bucket_end(int bucket) { return bucket == kTopBucket ? kInfinite : std::ldexp(1.0, bucket); }

/// `form`: nothing for plausible intervals; "u" and "d" for possible ones that are open upward and downward: one end decides.
std::string bucket_term(Measure measure, int bucket, std::string_view form = "") {
  return fmt::format("{}{}{:02}", kMeasurePrefix[static_cast<std::size_t>(measure)], form, bucket);
}
std::string word_term(Measure measure, std::string_view word) {
  return fmt::format("{}{}", kMeasurePrefix[static_cast<std::size_t>(measure)], word);
}

/// An end that doesn't belong to the interval itself ("more than 5 %") lies a hair further in.
std::optional<double> low_end(const Interval& i) {
  return i.low && i.low_open ? std::nextafter(*i.low, kInfinite) : i.low;
}
std::optional<double> high_end(const Interval& i) {
  return i.high && i.high_open ? std::nextafter(*i.high, 0.0) : i.high;
}

std::optional<NumberRange> range_of(const std::optional<double>& low, const std::optional<double>& high) {
  if (!low && !high) return std::nullopt;
  const NumberRange range{std::max(0.0, low.value_or(0)), high.value_or(kInfinite)};
  if (!(range.low <= range.high) || std::isinf(range.low)) return std::nullopt;
  return range;
}

bool is_currency(const std::optional<std::string>& unit) {
  return unit && unit->size() == 3 &&
         std::all_of(unit->begin(), unit->end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Measure measure_of(ClaimType type, const std::optional<std::string>& unit) {
  if (type == ClaimType::QuantityPercent || unit == "percent" || unit == "percentage_point") return Measure::Percent;
  if (type == ClaimType::QuantityMoney || is_currency(unit)) return Measure::Money;
  switch (type) {
    case ClaimType::QuantityArea:
    case ClaimType::QuantityDistance:
    case ClaimType::QuantityDuration:
    case ClaimType::QuantityChange:
      return Measure::Other;
    default:
      return Measure::Count;
  }
}

int months_since_year_0(Day day) { return day.year() * 12 + day.month() - 1; }

std::string about_year(int year) { return fmt::format("{}{:04}", kAbout, year); }
std::string about_month(int month) { return fmt::format("{}{:04}-{:02}", kAbout, month / 12, month % 12 + 1); }
std::string about_wide() { return fmt::format("{}wide", kAbout); }

/// Months as buckets of a range of days; `term` names one, by its number since the year 0.
template <typename Term>
std::optional<Buckets> by_month(Day from, Day to, const Term& term) {
  const int first = months_since_year_0(from), last = months_since_year_0(to);
  if (last - first >= kMostMonths) return std::nullopt;
  Buckets buckets;
  for (int m = first; m <= last; ++m) {
    const int year = m / 12, month = m % 12 + 1;
    const auto begin = Day::from(year, month, 1), end = Day::from(year, month, days_in_month(year, month));
    if (!begin || !end) return std::nullopt;
    (from <= *begin && *end <= to ? buckets.inside : buckets.edge).push_back(term(m));
  }
  return buckets;
}

}  // namespace

std::optional<IndexedFigure> indexed_figure(ClaimType type, const Figure& figure) {
  const Interval& i = figure.bounds;
  const auto plausible = range_of(i.soft_low ? i.soft_low : low_end(i), i.soft_high ? i.soft_high : high_end(i));
  if (!plausible) return std::nullopt;
  IndexedFigure out{measure_of(type, figure.unit), *plausible, {}, {}};
  const auto possible = range_of(low_end(i), high_end(i));
  if (possible && *possible != *plausible) out.possible = possible;
  if (figure.value && !(plausible->low == *figure.value && plausible->high == *figure.value))
    out.written = figure.value;
  return out;
}

std::vector<Measure> measures_of(ClaimType type) {
  if (type == ClaimType::QuantityChange) return {Measure::Other, Measure::Percent, Measure::Money};
  return {measure_of(type, {})};
}

std::vector<std::string> figure_terms(const IndexedFigure& figure) {
  std::vector<std::string> terms;
  const int first = bucket_of(figure.plausible.low), last = bucket_of(figure.plausible.high);
  if (last - first >= kMostTerms)
    terms.push_back(word_term(figure.measure, "wide"));
  else
    for (int b = first; b <= last; ++b) terms.push_back(bucket_term(figure.measure, b));
  if (!figure.possible) return terms;
  if (std::isinf(figure.possible->high))
    terms.push_back(bucket_term(figure.measure, bucket_of(figure.possible->low), "u"));
  else if (figure.possible->low == 0)
    terms.push_back(bucket_term(figure.measure, bucket_of(figure.possible->high), "d"));
  else
    terms.push_back(word_term(figure.measure, "between"));
  return terms;
}

Buckets plausible_buckets(Measure measure, const NumberRange& range) {
  Buckets buckets;
  buckets.edge.push_back(word_term(measure, "wide"));
  for (int b = bucket_of(range.low); b <= bucket_of(range.high); ++b) {
    const bool inside = range.low <= bucket_begin(b) && bucket_end(b) <= range.high;
    (inside ? buckets.inside : buckets.edge).push_back(bucket_term(measure, b));
  }
  return buckets;
}

Buckets possible_buckets(Measure measure, const NumberRange& range) {
  Buckets buckets;
  const int first = bucket_of(range.low), last = bucket_of(range.high);
  for (int b = 0; b < last; ++b) buckets.inside.push_back(bucket_term(measure, b, "u"));
  for (int b = first + 1; b <= kTopBucket; ++b) buckets.inside.push_back(bucket_term(measure, b, "d"));
  buckets.edge = {bucket_term(measure, last, "u"), bucket_term(measure, first, "d"), word_term(measure, "between")};
  return buckets;
}

/// "More than 64" is 65 and up: the number itself may stand a bucket before or behind its interval.
Buckets written_buckets(Measure measure, const NumberRange& range) {
  Buckets buckets;
  buckets.edge.push_back(word_term(measure, "wide"));
  const int first = std::max(0, bucket_of(range.low) - 1), last = std::min(kTopBucket, bucket_of(range.high) + 1);
  for (int b = first; b <= last; ++b) buckets.edge.push_back(bucket_term(measure, b));
  return buckets;
}

std::string month_term(Day day) { return fmt::format("{}{:04}-{:02}", kPublished, day.year(), day.month()); }

std::optional<Buckets> month_buckets(Day from, Day to) {
  return by_month(from, to, [](int m) { return fmt::format("{}{:04}-{:02}", kPublished, m / 12, m % 12 + 1); });
}

std::vector<std::string> about_terms(Day from, Day to) {
  const int first = months_since_year_0(from), last = months_since_year_0(to);
  if (last - first <= 1) {
    if (first == last) return {about_month(first)};
    return {about_month(first), about_month(last)};
  }
  if (to.year() - from.year() >= kMostYears) return {about_wide()};
  std::vector<std::string> terms;
  for (int year = from.year(); year <= to.year(); ++year) terms.push_back(about_year(year));
  return terms;
}

std::optional<Buckets> about_buckets(Day from, Day to) {
  auto buckets = by_month(from, to, about_month);
  if (!buckets) return std::nullopt;
  for (int year = from.year(); year <= to.year(); ++year) {
    const auto begin = Day::from(year, 1, 1), end = Day::from(year, 12, 31);
    if (!begin || !end) return std::nullopt;
    (from <= *begin && *end <= to ? buckets->inside : buckets->edge).push_back(about_year(year));
  }
  buckets->edge.push_back(about_wide());
  return buckets;
}

std::optional<std::string> worth_term(double worth) {
  const int tenth = std::min(9, static_cast<int>(worth * 10 + 1e-9));
  if (tenth < kFirstWorth) return std::nullopt;
  return fmt::format("{}{}", kWorth, tenth);
}

std::optional<Buckets> worth_buckets(double low, double high) {
  constexpr double kFirst = kFirstWorth / 10.0;
  if (low < kFirst) return std::nullopt;
  Buckets buckets;
  for (int tenth = kFirstWorth; tenth <= 9; ++tenth) {
    const double begin = tenth / 10.0, end = tenth == 9 ? 1.0 : (tenth + 1) / 10.0;
    if ((tenth == 9 ? end < low : end <= low) || begin > high) continue;
    (low <= begin && end <= high ? buckets.inside : buckets.edge).push_back(fmt::format("{}{}", kWorth, tenth));
  }
  return buckets;
}

}  // namespace claimdex::index
