#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "claim_stages.hpp"
#include "claimdex/text/text.hpp"

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

std::optional<double> exact(const ExtractedClaim& c) {
  return c.slots.figure && c.slots.figure->hedge == Hedge::Exact ? c.slots.figure->value : std::nullopt;
}

/// "15 killed, 12 of them soldiers and three civilians": parts that make up the whole.
void sums(std::vector<ExtractedClaim>& claims) {
  std::map<std::uint32_t, std::vector<std::size_t>> parts;
  for (std::size_t i = 0; i < claims.size(); ++i)
    for (const ExtractedClaim::Link& link : claims[i].links)
      if (link.relation == Relation::SubsetOf) parts[link.n].push_back(i);
  for (const auto& [whole, members] : parts) {
    const auto total = exact(claims[whole - 1]);
    double sum = 0;
    bool known = total && members.size() > 1;
    for (const std::size_t i : members) known = known && exact(claims[i]), sum += exact(claims[i]).value_or(0);
    if (!known || sum != *total) continue;
    for (const std::size_t i : members) claims[i].links.push_back({whole, Relation::SumsTo});
  }
}

/// "women" of "selected women", without case: what is counted.
std::string head_of(const ExtractedClaim& c) {
  if (!c.slots.who) return {};
  std::string head = text::fold(c.slots.who->text);
  return head.substr(head.find_last_of(' ') + 1);
}

bool could_be_same(const ExtractedClaim& l, const ExtractedClaim& r) {
  const auto differ = [](const auto& a, const auto& b) { return a && b && *a != *b; };
  const Slots &x = l.slots, &y = r.slots;
  if (x.place && y.place && differ(x.place->id, y.place->id)) return false;
  if (x.time && y.time && (differ(x.time->from, y.time->from) || differ(x.time->to, y.time->to))) return false;
  if (x.who && y.who && differ(x.who->side, y.who->side)) return false;
  static constexpr std::array<std::string_view, 5> kAnybody{"", "people", "persons", "others", "victims"};
  const std::string one = head_of(l), other = head_of(r);
  const auto anybody = [](std::string_view head) {
    return std::find(kAnybody.begin(), kAnybody.end(), head) != kAnybody.end();
  };
  return one == other || (x.type != ClaimType::QuantityPeople && (anybody(one) || anybody(other)));
}

/// One interval inside the other, and not the same: "more than a dozen", later "17".
bool refines(const Interval& l, const Interval& r) {
  const auto inside = [](const Interval& a, const Interval& b) {
    return (!b.low || (a.low && *a.low >= *b.low)) && (!b.high || (a.high && *a.high <= *b.high));
  };
  return inside(l, r) != inside(r, l);
}

/// Figures that fit together: said twice, once more exactly. Each claim looks back over a few of its own kind.
void consistency(std::vector<ExtractedClaim>& claims) {
  constexpr std::size_t kLookBack = 12;
  std::map<ClaimType, std::vector<std::size_t>> seen;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const Slots& s = claims[i].slots;
    const bool counts = s.figure && s.figure->role == Role::Total && s.figure->unit == "person" &&
                        (s.modality == Modality::Actual || s.modality == Modality::Presupposed);
    if (!counts) continue;
    std::vector<std::size_t>& earlier = seen[s.type];
    for (std::size_t k = earlier.size(), n = 0; k-- > 0 && n < kLookBack; ++n)
      if (refines(s.figure->bounds, claims[earlier[k]].slots.figure->bounds) &&
          could_be_same(claims[i], claims[earlier[k]])) {
        claims[i].links.push_back({claims[earlier[k]].n, Relation::ConsistentWith});
        break;
      }
    earlier.push_back(i);
  }
}

/// "rose to 9 from 6": the new figure of a sentence revises the one that it replaces.
void revisions(std::vector<ExtractedClaim>& claims) {
  constexpr std::size_t kNear = 4;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    const Slots& old = claims[i].slots;
    if (!old.figure || old.figure->role != Role::Superseded) continue;
    for (std::size_t k = i - std::min(i, kNear); k < std::min(claims.size(), i + kNear + 1); ++k) {
      const Slots& s = claims[k].slots;
      if (s.type != old.type || !s.figure || s.figure->role != Role::Total) continue;
      if (claims[k].sentence.start != claims[i].sentence.start) continue;
      claims[k].links.push_back({claims[i].n, Relation::Revises});
      break;
    }
  }
}

}  // namespace

void order_and_link(Annotation& out, const std::vector<Part>& parts) {
  order(out.claims, parts);
  repeats(out.claims);
  sums(out.claims);
  consistency(out.claims);
  revisions(out.claims);
}

}  // namespace claimdex::extract
