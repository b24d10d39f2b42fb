#pragma once
#include <optional>
#include <string>
#include <vector>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/date.hpp"
#include "claimdex/index/fields.hpp"

/// Ranges as terms. A value slot alone answers any range, but a range that matches nothing reads the values of the whole index
/// (20 ms at a million claims). So each document also carries a term for every bucket that its value touches: figures fall into
/// powers of two, days into months. A range asks for the buckets that lie wholly inside it by their terms alone, and looks at values only in
/// the one or two buckets at its ends.
namespace claimdex::index {

/// `high` may be infinite, `low` is never below zero.
struct NumberRange {
  double low = 0, high = 0;
  bool operator==(const NumberRange&) const = default;
};

/// A figure as it is indexed. Most figures are one number: then the plausible interval says it all.
struct IndexedFigure {
  Measure measure = Measure::Count;
  NumberRange plausible;
  std::optional<NumberRange> possible;  ///< where it isn't the plausible one
  std::optional<double> written;        ///< where the plausible interval isn't just this number
};
/// Nothing for a figure that says nothing or runs backward.
std::optional<IndexedFigure> indexed_figure(ClaimType type, const Figure& figure);
/// What the figures of a kind measure: a change may be of any of them.
std::vector<Measure> measures_of(ClaimType type);

/// Buckets of a range: those wholly inside, and those that only touch it.
struct Buckets {
  std::vector<std::string> inside, edge;
};

/// The terms of a document. An interval that spreads over many buckets has one term instead, which every range has at its edge.
std::vector<std::string> figure_terms(const IndexedFigure& figure);
Buckets plausible_buckets(Measure measure, const NumberRange& range);
/// Of figures whose possible interval isn't the plausible one.
Buckets possible_buckets(Measure measure, const NumberRange& range);
/// Where figures stand that are written as a number in this range. All have to be looked at.
Buckets written_buckets(Measure measure, const NumberRange& range);

std::string month_term(Day day);
/// Both days included; `from` is not after `to`. Nothing for more than fifty years: then the values alone are quicker.
std::optional<Buckets> month_buckets(Day from, Day to);

/// Days that a claim speaks of: its months where there are two at most, else its years, else one term for all long times.
std::vector<std::string> about_terms(Day from, Day to);
std::optional<Buckets> about_buckets(Day from, Day to);

/// Only the upper part has buckets, because that is what people ask for. Nothing for a range that begins below it.
std::optional<std::string> worth_term(double worth);
std::optional<Buckets> worth_buckets(double low, double high);

}  // namespace claimdex::index
