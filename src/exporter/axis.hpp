#pragma once
#include <vector>

#include "claimdex/core/claim.hpp"

namespace claimdex::exporter {

/// A scale for the figures of one chart, from a round number to a round number. Counts more than a hundred times apart stand on a logarithmic one.
class Axis {
 public:
  explicit Axis(const std::vector<const Figure*>& figures);
  /// Where a number stands, from 0 to 1.
  [[nodiscard]] double part(double value) const;
  /// Round numbers to write under it, ascending; the first and the last are its ends.
  [[nodiscard]] const std::vector<double>& ticks() const { return ticks_; }
  [[nodiscard]] bool logarithmic() const { return log_; }

 private:
  std::vector<double> ticks_;
  bool log_ = false;
};

}  // namespace claimdex::exporter
