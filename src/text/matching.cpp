// What two sequences have in common: Myers' O(ND) in linear space ("An O(ND) Difference Algorithm and Its Variations",
// 1986). One walks from the beginning and from the end at once, one difference more each round, until the two walks
// meet; that is the middle of a shortest way, and both halves are done the same way. A half holds half the
// differences, so the depth is a logarithm of their number.
//
// Its own code, because its limits are what matters here. Debian's dtl keeps every point it passes and has one limit, a
// fixed number of them for each comparison, not to be shared among a thousand changed paragraphs; going on from there,
// as it does unless told otherwise, two texts of 1.8 million different words took 24 s and 290 MB. Here there are two.
// After so many rounds, whose work grows with the square of their number, the point that got furthest has to do for
// the middle (as in git's xdiff). And the work in all is counted, each comparison, since equal words (the same one
// 200,000 times) cost as much as different ones; when it is used up, what is left has nothing in common.
#include "matching.hpp"

#include <algorithm>
#include <cstdlib>

namespace claimdex::text {
namespace {

constexpr std::int64_t kRounds = 2048;                // two differences each: an article rewritten from end to end
constexpr std::size_t kSteps = std::size_t{1} << 25;  // a tenth of a second or two

/// One search for a middle. Points are (x, y), items taken from each sequence, seen from the corner where the walk
/// begins; a diagonal k holds those with x - y = k.
class Search {
 public:
  using Reached = std::vector<std::int64_t>;  // x for each diagonal; -1: not walked

  Search(std::span<const Id> before, std::span<const Id> after, Reached& forward, Reached& backward, std::size_t& steps)
      : before_(before),
        after_(after),
        n_(static_cast<std::int64_t>(before.size())),
        m_(static_cast<std::int64_t>(after.size())),
        rounds_(std::min((n_ + m_ + 1) / 2, kRounds)),
        forward_{forward},
        backward_{backward},
        steps_(steps) {
    for (Walk* walk : {&forward_, &backward_}) {
      walk->reached.assign(static_cast<std::size_t>(2 * rounds_ + 2), -1);
      at(*walk, 1) = 0;
    }
  }

  /// False where the sequences have nothing in common or the work is used up.
  bool run() {
    const bool odd = (n_ - m_) % 2 != 0;  // then the walks meet on a step forward, else on one backward
    for (std::int64_t round = 0; round < rounds_; ++round) {
      if (step(forward_, round, odd ? &backward_ : nullptr)) return true;
      if (step(backward_, round, odd ? nullptr : &forward_)) {
        x_ = n_ - x_;
        y_ = m_ - y_;
        return true;
      }
      if (steps_ > kSteps) return false;
    }
    return rounds_ == kRounds && furthest();
  }
  [[nodiscard]] std::uint32_t x() const { return static_cast<std::uint32_t>(x_); }
  [[nodiscard]] std::uint32_t y() const { return static_cast<std::uint32_t>(y_); }

 private:
  struct Walk {
    Reached& reached;
    std::int64_t low = 0, high = 0;  // diagonals on either side that have left the sequences
  };
  std::int64_t& at(Walk& walk, std::int64_t k) { return walk.reached[static_cast<std::size_t>(k + rounds_)]; }

  [[nodiscard]] bool equal(bool forward, std::int64_t x, std::int64_t y) const {
    return forward ? before_[static_cast<std::size_t>(x)] == after_[static_cast<std::size_t>(y)]
                   : before_[static_cast<std::size_t>(n_ - 1 - x)] == after_[static_cast<std::size_t>(m_ - 1 - y)];
  }

  /// One difference more on each diagonal; true where that meets the other walk.
  bool step(Walk& walk, std::int64_t round, Walk* other) {
    for (std::int64_t k = walk.low - round; k <= round - walk.high; k += 2) {
      const bool takes_after = k == -round || (k != round && at(walk, k - 1) < at(walk, k + 1));
      std::int64_t x = takes_after ? at(walk, k + 1) : at(walk, k - 1) + 1, y = x - k;
      const std::int64_t from = x;
      while (x < n_ && y < m_ && equal(&walk == &forward_, x, y)) ++x, ++y;
      steps_ += static_cast<std::size_t>(x - from) + 1;
      at(walk, k) = x;
      if (x > n_) {
        walk.high += 2;
      } else if (y > m_) {
        walk.low += 2;
      } else if (const std::int64_t facing = n_ - m_ - k; other != nullptr && std::abs(facing) <= rounds_) {
        if (at(*other, facing) < 0 || x + at(*other, facing) < n_) continue;
        x_ = x;
        y_ = y;
        return true;
      }
    }
    return false;
  }

  /// The point furthest from the beginning that the rounds have led to.
  bool furthest() {
    for (std::int64_t k = -rounds_; k <= rounds_; ++k) {
      const std::int64_t x = at(forward_, k), y = x - k;
      if (x >= 0 && x <= n_ && y >= 0 && y <= m_ && x + y > x_ + y_) x_ = x, y_ = y;
    }
    return true;
  }

  std::span<const Id> before_, after_;
  std::int64_t n_, m_, rounds_;
  Walk forward_, backward_;
  std::size_t& steps_;
  std::int64_t x_ = 0, y_ = 0;
};

}  // namespace

void add_run(std::vector<Run>& runs, const Run& run) {
  if (run.length == 0) return;
  if (!runs.empty() && runs.back().before_end() == run.before && runs.back().after_end() == run.after)
    runs.back().length += run.length;
  else
    runs.push_back(run);
}

void Matching::extend(std::uint32_t before_end, std::uint32_t after_end) {
  match(reached_, {before_end, after_end});
  reached_ = {before_end, after_end};
}

void Matching::match(Point from, Point to) {
  Run head{from.before, from.after, 0};
  while (from.before < to.before && from.after < to.after && before_[from.before] == after_[from.after])
    ++from.before, ++from.after, ++head.length;
  add_run(runs_, head);
  Run tail{to.before, to.after, 0};
  while (from.before < to.before && from.after < to.after && before_[to.before - 1] == after_[to.after - 1])
    --to.before, --to.after, --tail.before, --tail.after, ++tail.length;

  const std::uint32_t n = to.before - from.before, m = to.after - from.after;
  if (n > 0 && m > 0 && steps_ <= kSteps) {
    Search search(before_.subspan(from.before, n), after_.subspan(from.after, m), forward_, backward_, steps_);
    if (search.run()) {
      const Point middle{from.before + search.x(), from.after + search.y()};
      match(from, middle);
      match(middle, to);
    }
  }
  add_run(runs_, tail);
}

}  // namespace claimdex::text
