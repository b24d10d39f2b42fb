#include "figure_plot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "claimdex/exporter/sheet.hpp"

namespace claimdex::cli {
namespace {

constexpr double kFarApart = 100;

struct Signs {
  const char *start, *end, *bar, *value, *open_start, *open_end, *blank;
};
constexpr Signs kUnicode{"├", "┤", "─", "●", "◀", "▶", " "}, kPlain{"[", "]", "-", "*", "<", ">", " "};

std::vector<double> numbers(const Figure& f) {
  std::vector<double> out;
  for (const auto& n : {f.value, f.bounds.low, f.bounds.high})
    if (n) out.push_back(*n);
  return out;
}

}  // namespace

FigurePlot::FigurePlot(std::span<const figures::Stated* const> figures, int columns, bool plain)
    : plain_(plain), columns_(columns) {
  for (const figures::Stated* stated : figures)
    for (const double n : numbers(*stated->row.slots.figure)) {
      low_ = any_ ? std::min(low_, n) : n;
      high_ = any_ ? std::max(high_, n) : n;
      any_ = true;
    }
  log_ = any_ && low_ > 0 && high_ / low_ > kFarApart;
}

int FigurePlot::cell(double value) const {
  if (high_ <= low_) return columns_ / 2;
  const double part = log_ ? std::log(value / low_) / std::log(high_ / low_) : (value - low_) / (high_ - low_);
  const int inside = columns_ - 2;  // open ends have a cell of their own
  return 1 + std::clamp(static_cast<int>(std::lround(part * (inside - 1))), 0, inside - 1);
}

std::string FigurePlot::line(const Figure& figure) const {
  const Signs& signs = plain_ ? kPlain : kUnicode;
  std::vector<const char*> cells(static_cast<std::size_t>(columns_), signs.blank);
  const auto at = [&](int i) -> const char*& { return cells[static_cast<std::size_t>(i)]; };
  const auto [value, low, high] = std::tuple(figure.value, figure.bounds.low, figure.bounds.high);
  if (any_ && (value || low || high)) {
    const int from = low ? cell(*low) : 0, to = high ? cell(*high) : columns_ - 1;
    for (int i = from; i <= to; ++i) at(i) = signs.bar;
    at(from) = low ? signs.start : signs.open_start;
    at(to) = high ? signs.end : signs.open_end;
    if (value) at(cell(*value)) = signs.value;
  }
  std::string out;
  for (const char* sign : cells) out += sign;
  return out;
}

std::string FigurePlot::scale() const {
  if (!any_ || high_ <= low_) return {};
  return fmt::format("{} {} {}{}", exporter::number_words(low_), plain_ ? "..." : "…", exporter::number_words(high_),
                     log_ ? " (log)" : "");
}

}  // namespace claimdex::cli
