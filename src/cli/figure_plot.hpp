#pragma once
#include <span>
#include <string>
#include <vector>

#include "claimdex/figures/figures.hpp"

namespace claimdex::cli {

/// Intervals under each other on one scale: a line of `columns` cells for each figure of an event.
///
///     ├──●───┤        about 300        a bar from end to end, the number as written on it
///             ●──▶    more than 500    an open end
///      ├──┤            dozens           bounds alone: no number was written
///
/// Counts that are more than a hundred times apart stand on a logarithmic scale. Plain: in ASCII.
class FigurePlot {
 public:
  FigurePlot(std::span<const figures::Stated* const> figures, int columns, bool plain);
  [[nodiscard]] std::string line(const Figure& figure) const;
  /// "11 … 25", "1,000 … 300,000 (log)"; "" where there is only one number.
  [[nodiscard]] std::string scale() const;

 private:
  [[nodiscard]] int cell(double value) const;
  double low_ = 0, high_ = 0;
  bool any_ = false, log_ = false, plain_ = false;
  int columns_ = 0;
};

}  // namespace claimdex::cli
