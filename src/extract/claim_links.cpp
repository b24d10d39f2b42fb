#include <algorithm>
#include <numeric>

#include "claim_stages.hpp"

namespace claimdex::extract {
namespace {

void order(std::vector<ExtractedClaim>& claims, const std::vector<Part>& parts) {
  std::vector<std::size_t> by(claims.size());
  std::iota(by.begin(), by.end(), std::size_t{0});
  std::stable_sort(by.begin(), by.end(),
                   [&](std::size_t l, std::size_t r) { return claims[l].spans[0].start < claims[r].spans[0].start; });
  for (std::size_t i = 0; i < by.size(); ++i) claims[by[i]].n = static_cast<std::uint32_t>(i + 1);
  for (const auto& [part, whole] : parts) claims[part].links.push_back({claims[whole].n, Relation::SubsetOf});
  if (std::is_sorted(by.begin(), by.end())) return;
  std::vector<ExtractedClaim> sorted;
  sorted.reserve(by.size());
  for (const std::size_t i : by) sorted.push_back(std::move(claims[i]));
  claims = std::move(sorted);
}

/// Below, above or 0: the same words about the same figure. Lengths first, they differ most often.
int compare(const ExtractedClaim& l, const ExtractedClaim& r) {
  if (l.text.size() != r.text.size()) return l.text.size() < r.text.size() ? -1 : 1;
  if (l.slots.type != r.slots.type) return l.slots.type < r.slots.type ? -1 : 1;
  if (const int words = l.text.compare(r.text)) return words;
  const auto figure = [](const ExtractedClaim& c) {
    return c.slots.figure ? std::string_view(c.slots.figure->text) : std::string_view();
  };
  return figure(l).compare(figure(r));
}

/// The same words again, as headline and teaser are in many articles.
void repeats(std::vector<ExtractedClaim>& claims) {
  std::vector<std::uint32_t> by(claims.size());
  std::iota(by.begin(), by.end(), 0u);
  std::sort(by.begin(), by.end(), [&](std::uint32_t l, std::uint32_t r) {
    const int order = compare(claims[l], claims[r]);
    return order != 0 ? order < 0 : l < r;
  });
  for (std::size_t first = 0, i = 1; i < by.size(); ++i) {
    const ExtractedClaim& original = claims[by[first]];
    ExtractedClaim& c = claims[by[i]];
    if (compare(original, c) != 0)
      first = i;
    else if (original.spans[0].start != c.spans[0].start)
      c.links.push_back({original.n, Relation::Repeats});
  }
}

}  // namespace

void order_and_link(Annotation& out, const std::vector<Part>& parts) {
  order(out.claims, parts);
  repeats(out.claims);
}

}  // namespace claimdex::extract
