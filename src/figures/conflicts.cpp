#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "claimdex/figures/figures.hpp"
#include "claimdex/text/text.hpp"
#include "cues.hpp"

namespace claimdex::figures {
namespace {

constexpr std::size_t kLookBack = 30;

/// Two values of one slot: reported once, by whichever two reports meet first.
using Values = std::tuple<ClaimType, std::string, std::string>;

std::string value_of(const Figure& f) {
  const auto end = [](const std::optional<double>& x) { return x ? fmt::format("{}", *x) : std::string("*"); };
  return end(f.bounds.low) + ".." + end(f.bounds.high);
}

Values values_of(const Stated& a, const Stated& b) {
  const auto [x, y] = std::minmax({value_of(*a.row.slots.figure), value_of(*b.row.slots.figure)});
  return {a.row.slots.type, x, y};
}

using Pairs = std::set<std::pair<std::size_t, std::size_t>>;

/// `parts`: totals and parts of theirs, which need no more than add up.
void compare_within(const Event& event, std::span<const Stated> figures, const Pairs& parts,
                    std::vector<Conflict>& out) {
  std::map<ClaimType, std::vector<std::size_t>> seen;
  std::set<Values> said;
  for (const std::size_t i : event.figures) {
    auto& before = seen[figures[i].row.slots.type];
    const std::size_t first = before.size() > kLookBack ? before.size() - kLookBack : 0;
    for (std::size_t k = before.size(); k-- > first;) {
      const std::size_t j = before[k];
      if (figures[j].row.claim == figures[i].row.claim || parts.contains(std::minmax(i, j))) continue;
      Comparison comparison = compare(figures[j], figures[i]);
      if (is_alarm(comparison.difference) && said.insert(values_of(figures[j], figures[i])).second)
        out.push_back({j, i, std::move(comparison)});
    }
    before.push_back(i);
  }
}

// ---- Parts and their total, inside one article -----------------------------------------------------------------------

std::optional<double> exact(const Figure& f) {
  if (f.bounds.low && f.bounds.low == f.bounds.high) return f.bounds.low;
  return std::nullopt;
}

/// A total and what stands behind it: in its own sentence ("eleven were killed: five men and four women"), or in the next ones as numbers of the same kind.
struct Sum {
  std::size_t whole = 0;
  std::vector<std::size_t> parts;
};

bool counts_the_same(const Stated& whole, const Stated& part) {
  if (counts_people(whole.row.slots.type)) return counts_people(part.row.slots.type);
  return whole.row.slots.type == part.row.slots.type && whole.row.slots.figure->unit == part.row.slots.figure->unit;
}

bool add_up_to(const Stated& whole, const Sum& sum, std::span<const Stated> figures) {
  const auto total = exact(*whole.row.slots.figure);
  return total && whole.row.slots.figure->role == Role::Total && sum.parts.size() > 1 &&
         std::all_of(sum.parts.begin(), sum.parts.end(), [&](std::size_t i) {
           const auto n = exact(*figures[i].row.slots.figure);
           return n && *n < *total && !figures[i].is_rate;
         });
}

/// Parts belong to a total where they share a sentence, its own or one close behind it: numbers of two sentences may count the same thing twice.
std::vector<Sum> sums_of(std::span<const Stated> figures, const std::vector<std::size_t>& article) {
  constexpr std::uint32_t kClose = 300;  // code points
  std::vector<Sum> out;
  for (std::size_t i = 0; i < article.size(); ++i) {
    const Stated& whole = figures[article[i]];
    for (std::size_t from = i + 1; from < article.size();) {
      Sum sum{article[i], {}};
      const Span sentence = *figures[article[from]].row.sentence;
      for (; from < article.size() && figures[article[from]].row.sentence == sentence; ++from)
        if (counts_the_same(whole, figures[article[from]])) sum.parts.push_back(article[from]);
      if (sentence.start > whole.row.sentence->end + kClose) break;
      if (add_up_to(whole, sum, figures)) out.push_back(std::move(sum));
    }
  }
  return out;
}

/// The words from one figure to a later one of its paragraph.
std::string between(const Stated& whole, const Stated& part) {
  const Span from = *whole.row.slots.figure->span, to = *part.row.slots.figure->span;
  const std::uint32_t start = whole.row.paragraph_start;
  if (start != part.row.paragraph_start || from.end > to.start || from.end < start) return {};
  return std::string(text::slice(whole.row.paragraph, {from.end - start, to.start - start}));
}

void check_sum(std::span<const Stated> figures, const Sum& sum, std::vector<Conflict>& out) {
  const Stated &whole = figures[sum.whole], &first = figures[sum.parts.front()];
  const double total = *exact(*whole.row.slots.figure);
  double parts = 0;
  std::string named;
  for (const std::size_t i : sum.parts) {
    parts += *exact(*figures[i].row.slots.figure);
    named += (named.empty() ? "" : " and ") + figures[i].row.slots.figure->text;
  }
  const std::string words = between(whole, first);
  const bool people = is_about_people(whole.row.slots.type);
  const auto said = [&](std::string_view cue) {
    return says(as_words(whole.row.paragraph), cue) || says(as_words(first.row.paragraph), cue);
  };
  const bool all_named =
      said("only") || (people && (words.find(':') != std::string::npos || said("all") || parts > total));
  if (parts == total || says(as_words(words), "partly") || !all_named) return;
  out.push_back(
      {sum.whole,
       sum.parts.front(),
       {Difference::DoesNotAddUp, fmt::format("{}, but {} make {}", whole.row.slots.figure->text, named, parts),
        std::abs(std::log10(std::max(parts, 0.5) / std::max(total, 0.5)))}});
}

/// Totals with their parts, article by article.
std::vector<Sum> all_sums(std::span<const Stated> figures) {
  std::map<ArticleId, std::vector<std::size_t>> articles;
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const FigureRow& row = figures[i].row;
    if (row.article && row.sentence && row.slots.figure->span) articles[row.article->id].push_back(i);
  }
  std::vector<Sum> out;
  for (auto& [id, article] : articles) {
    std::sort(article.begin(), article.end(), [&](std::size_t x, std::size_t y) {
      return figures[x].row.slots.figure->span->start < figures[y].row.slots.figure->span->start;
    });
    for (Sum& sum : sums_of(figures, article)) out.push_back(std::move(sum));
  }
  return out;
}

}  // namespace

std::vector<Conflict> conflicts(std::span<const Stated> figures, std::span<const Event> events) {
  std::vector<Conflict> out;
  Pairs parts;
  for (const Sum& sum : all_sums(figures)) {
    for (const std::size_t part : sum.parts) parts.insert(std::minmax(sum.whole, part));
    check_sum(figures, sum, out);
  }
  for (const Event& event : events) compare_within(event, figures, parts, out);
  std::stable_sort(out.begin(), out.end(), [&](const Conflict& x, const Conflict& y) {
    if (x.comparison.severity != y.comparison.severity) return x.comparison.severity > y.comparison.severity;
    return std::pair(figures[x.a].row.claim, figures[x.b].row.claim) <
           std::pair(figures[y.a].row.claim, figures[y.b].row.claim);
  });
  return out;
}

}  // namespace claimdex::figures
