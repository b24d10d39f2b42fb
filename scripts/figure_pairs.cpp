/// For scripts/train_conflicts: which figures of a desk would disagree if they were of one thing, and what says that they are.
///
///     figure_pairs DESK
///
/// Prints the names of the signs; then a line for each two figures, apart by tabs: of both the article, first and last code point, type, lower and
/// upper bound; then the signs. Bounds that aren't there are "-".
#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "claimdex/figures/figures.hpp"
#include "claimdex/store/store.hpp"
#include "take.hpp"

using namespace claimdex;

namespace {

std::string end_of(const std::optional<double>& bound) { return bound ? fmt::format("{}", *bound) : "-"; }

std::string place_of(const figures::Stated& s) {
  const Figure& figure = *s.row.slots.figure;
  return fmt::format("{}\t{}\t{}\t{}\t{}\t{}", s.row.article->id.number, figure.span->start, figure.span->end,
                     name_of(s.row.slots.type), end_of(figure.bounds.low), end_of(figure.bounds.high));
}

}  // namespace

int main(int argc, char** argv) {
  constexpr std::size_t kLookBack = 30;  // about as far as conflicts() does
  if (argc != 2) return 2;
  auto store = take(store::Store::open(argv[1], store::Store::Mode::Read));
  std::vector<ClaimId> ids = take(store.newest(10'000'000, 0));
  std::sort(ids.begin(), ids.end());
  figures::Reader reader;
  take(store.figures(ids, [&](FigureRow&& row) {
    reader.add(std::move(row));
    return true;
  }));
  const figures::StatedList all = reader.finish();
  for (std::string_view name : figures::sign_names()) std::cout << name << "\t";
  std::cout << "\n";
  for (const figures::Event& event : figures::events(all))
    for (std::size_t i = 0; i < event.figures.size(); ++i)
      for (std::size_t j = i > kLookBack ? i - kLookBack : 0; j < i; ++j) {
        const figures::Stated &a = all[event.figures[j]], &b = all[event.figures[i]];
        if (a.row.claim == b.row.claim || !a.row.article || !b.row.article || !a.row.slots.figure->span ||
            !b.row.slots.figure->span || !figures::is_alarm(figures::compare(a, b, 0).difference))
          continue;
        std::cout << place_of(a) << "\t" << place_of(b);
        for (const double sign : figures::signs(a, b)) std::cout << "\t" << sign;
        std::cout << "\n";
      }
  return 0;
}
