#include "breaks.hpp"

#include <algorithm>

namespace claimdex::pdf {
namespace {

constexpr std::size_t kTogether = 2;  // lines of a paragraph that stay together at its beginning and at its end

/// As many lines as can't be parted at the beginning: all of them where the rest would be too few.
std::size_t beginning(const Extent& block) { return block.lines <= kTogether + 1 ? block.lines : kTogether; }

/// What has to be on one page with the first line of a block.
double inseparable(const std::vector<Extent>& blocks, std::size_t i) {
  double out = 0;
  for (const std::size_t first = i; i < blocks.size(); ++i) {
    const Extent& block = blocks[i];
    if (i > first) out += block.before;
    if (!block.keep) return out + static_cast<double>(beginning(block)) * block.line;
    out += static_cast<double>(block.lines) * block.line;
  }
  return out;
}

class Filler {
 public:
  explicit Filler(double height) : height_(height) {}

  void add(const std::vector<Extent>& blocks, std::size_t i) {
    const Extent& block = blocks[i];
    if (!at_top() && y_ + block.before + inseparable(blocks, i) > height_) turn();
    if (!at_top()) y_ += block.before;
    for (std::size_t done = 0; done < block.lines;) {
      const std::size_t left = block.lines - done;
      const std::size_t taken = std::min(left, fitting(block, left));
      if (taken > 0) {
        pages_.back().push_back({i, done, done + taken, y_});
        y_ += static_cast<double>(taken) * block.line;
        done += taken;
      }
      if (done < block.lines) turn();
    }
  }
  std::vector<Page> take() { return std::move(pages_); }

 private:
  [[nodiscard]] bool at_top() const { return pages_.back().empty(); }
  void turn() {
    pages_.emplace_back();
    y_ = 0;
  }
  /// How many of a block's remaining lines this page takes; 0 only where another page takes more.
  [[nodiscard]] std::size_t fitting(const Extent& block, std::size_t left) const {
    const double room = height_ - y_;
    std::size_t fit = room < block.line ? 0 : static_cast<std::size_t>(room / block.line + 1e-6);
    if (fit >= left) return left;
    if (left - fit < kTogether && left > kTogether) fit = std::min(fit, left - kTogether);
    if (at_top()) return std::max<std::size_t>(fit, 1);
    return fit < kTogether ? 0 : fit;
  }

  double height_, y_ = 0;
  std::vector<Page> pages_{1};
};

}  // namespace

std::vector<Page> paginate(const std::vector<Extent>& blocks, double height) {
  Filler filler(height);
  for (std::size_t i = 0; i < blocks.size(); ++i) filler.add(blocks, i);
  return filler.take();
}

}  // namespace claimdex::pdf
