#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace claimdex::text {

/// An item's identity: equal items have equal numbers.
using Id = std::uint32_t;

/// A stretch that two sequences have in common.
struct Run {
  std::uint32_t before, after;  ///< where it begins in each
  std::uint32_t length;
  [[nodiscard]] std::uint32_t before_end() const { return before + length; }
  [[nodiscard]] std::uint32_t after_end() const { return after + length; }
};

/// Appends to runs in ascending order; one that touches the last in both sequences makes it longer, an empty one is none.
void add_run(std::vector<Run>& runs, const Run& run);

/// Finds a longest common subsequence of two sequences, part by part; past a limit on the work a long one, then none.
/// Keeps references to both.
class Matching {
 public:
  Matching(std::span<const Id> before, std::span<const Id> after) : before_(before), after_(after) {}

  /// Compares up to these ends, from where the last call stopped.
  void extend(std::uint32_t before_end, std::uint32_t after_end);
  /// In ascending order, none empty, no two that touch in both sequences.
  [[nodiscard]] const std::vector<Run>& runs() const { return runs_; }

 private:
  struct Point {
    std::uint32_t before, after;
  };
  void match(Point from, Point to);

  std::span<const Id> before_, after_;
  Point reached_{0, 0};
  std::vector<Run> runs_;
  std::vector<std::int64_t> forward_, backward_;  // kept from one search to the next for their memory only
  std::size_t steps_ = 0;
};

}  // namespace claimdex::text
