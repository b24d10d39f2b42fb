#include "find_figure.hpp"

#include <algorithm>
#include <cmath>

namespace claimdex::app {
namespace {

bool equal(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }
bool inside(double value, const Interval& bounds) {
  return bounds.low && bounds.high && value >= *bounds.low && value <= *bounds.high;
}

/// A count of people is often written without a word for them; money and percentages never are.
bool same_unit(const std::optional<std::string>& wanted, const Quantity& quantity) {
  const bool counts = quantity.kind == QuantityKind::Cardinal;
  if (quantity.unit && wanted) return *quantity.unit == *wanted;
  if (!wanted) return counts;
  return *wanted == "person" && counts && !quantity.unit;
}

/// 2: the number as written, 1: one lies within what the other's words allow, 0: not at all.
int fit(const Figure& figure, const Quantity& quantity) {
  if (!same_unit(figure.unit, quantity)) return 0;
  if (figure.value && quantity.value && equal(*figure.value, *quantity.value)) return 2;
  if (quantity.value && inside(*quantity.value, figure.bounds)) return 1;
  if (figure.value && inside(*figure.value, quantity.bounds)) return 1;
  return 0;
}

}  // namespace

FigureSought find_figure(const Figure& figure, const Article& text, const extract::Extractor& extractor) {
  FigureSought out;
  const Annotation seen = extractor.annotate(text);
  out.readable = !seen.extractor.ends_with(" 0");
  int best = 0;
  for (const Quantity& quantity : seen.quantities) {
    const int fits = fit(figure, quantity);
    if (fits <= best) continue;
    best = fits;
    out.found = quantity;
  }
  return out;
}

}  // namespace claimdex::app
