#pragma once
#include <optional>
#include <string>
#include <vector>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/date.hpp"

/// Ranges as terms. A value slot alone answers any range, but a range that matches nothing reads the values of the whole index
/// (20 ms at a million claims). So each document also carries a term for every bucket that its value touches: counts fall into
/// powers of two, days into months. A range asks for the buckets that lie wholly inside it by their terms alone, and looks at values only in
/// the one or two buckets at its ends.
namespace claimdex::index {

/// The plausible interval of a count; `high` may be infinite, `low` is never below zero.
struct CountRange {
  double low = 0, high = 0;
};
/// Soft bounds where there are any, else the hard ones. Nothing for an interval that says nothing or runs backward.
std::optional<CountRange> plausible(const Interval& interval);

/// Buckets of a range: those wholly inside, and those that only touch it.
struct Buckets {
  std::vector<std::string> inside, edge;
};

/// The terms of a document. An interval that spreads over many buckets has one term instead, which every range has at its edge.
std::vector<std::string> figure_terms(const CountRange& range);
Buckets figure_buckets(const CountRange& range);

std::string month_term(Day day);
/// Both days included; `from` is not after `to`. Nothing for more than fifty years: then the values alone are quicker.
std::optional<Buckets> month_buckets(Day from, Day to);

}  // namespace claimdex::index
