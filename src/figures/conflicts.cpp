#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "claimdex/core/parallel.hpp"
#include "claimdex/figures/figures.hpp"
#include "cues.hpp"
#include "slots.hpp"
#include "sums.hpp"

namespace claimdex::figures {
namespace {

constexpr std::size_t kLookBack = 30;

/// Two values of one slot: reported once, by whichever two reports meet first.
using Value = std::pair<ClaimType, std::string>;
using Values = std::pair<Value, Value>;

std::string value_of(const Figure& f) {
  const auto end = [](const std::optional<double>& x) { return x ? fmt::format("{}", *x) : std::string("*"); };
  return end(f.bounds.low) + ".." + end(f.bounds.high);
}

Values values_of(const Stated& a, const Stated& b) {
  return std::minmax(
      {Value(a.row.slots.type, value_of(*a.row.slots.figure)), Value(b.row.slots.type, value_of(*b.row.slots.figure))});
}

using Pairs = std::set<std::pair<std::size_t, std::size_t>>;

/// "He was one of two. In all 20,000 died, including 7,000 civilians": they are of the last total before them.
bool has_total_between(const Stated& a, const Stated& b, const StatedList& figures,
                       const std::vector<std::size_t>& of_that_type) {
  const auto &x = a.row.slots.figure->span, &y = b.row.slots.figure->span;
  if (!x || !y || !same_article(a, b)) return false;
  const std::uint32_t from = std::min(x->end, y->end), to = std::max(x->start, y->start);
  return std::any_of(of_that_type.begin(), of_that_type.end(), [&](std::size_t i) {
    const auto& at = figures[i].row.slots.figure->span;
    return at && at->start >= from && at->end <= to && figures[i].row.slots.figure->role != Role::Subset &&
           same_article(figures[i], a);
  });
}

/// An article's number of a kind.
using Said = std::tuple<ArticleId, ClaimType, std::string>;

Said said_by(const Stated& s) { return {s.row.article->id, s.row.slots.type, value_of(*s.row.slots.figure)}; }

/// Headlines whose number their text says again: the text says more about it, and is compared in their place.
std::set<std::size_t> repeated_headlines(const Event& event, const StatedList& figures) {
  std::map<Said, std::vector<std::size_t>> headlines;
  std::set<ArticleId> articles;  // that have one of these
  for (const std::size_t i : event.figures)
    if (is_headline(figures[i])) {
      headlines[said_by(figures[i])].push_back(i);
      articles.insert(figures[i].row.article->id);
    }
  std::set<std::size_t> repeated;
  for (const std::size_t i : event.figures)
    if (figures[i].row.article && !is_headline(figures[i]) && articles.contains(figures[i].row.article->id))
      if (const auto known = headlines.find(said_by(figures[i])); known != headlines.end())
        repeated.insert(known->second.begin(), known->second.end());
  return repeated;
}

/// Figures of other slots don't meet: killed and losses do, of which the killed are a part.
ClaimType slot_of(const Stated& s) {
  const ClaimType type = s.row.slots.type;
  return type == ClaimType::CasualtyLosses ? ClaimType::CasualtyKilled : type;
}

/// Figures of one event that may meet, by day: what one core compares.
using Meeting = std::vector<std::size_t>;

std::vector<Meeting> meetings_of(std::span<const Event> events, const StatedList& figures) {
  std::vector<Meeting> out;
  for (const Event& event : events) {
    if (event.figures.size() < 2) continue;
    const std::set<std::size_t> repeated = repeated_headlines(event, figures);
    std::map<ClaimType, Meeting> by_slot;
    for (const std::size_t i : event.figures)
      if (!repeated.contains(i)) by_slot[slot_of(figures[i])].push_back(i);
    for (auto& [slot, meeting] : by_slot)
      if (meeting.size() > 1) out.push_back(std::move(meeting));
  }
  // The largest first, so that no core is left with it alone.
  std::stable_sort(out.begin(), out.end(), [](const Meeting& a, const Meeting& b) { return a.size() > b.size(); });
  return out;
}

/// Most pairs differ in what compare() asks first: whether it happened at all, and what is counted. Kept side by side; the figures themselves lie far
/// apart in memory.
struct Brief {
  ClaimId claim;
  std::uint64_t unit = 0;
  bool happened = false;
};

Brief brief_of(const Stated& s) {
  const auto& unit = s.row.slots.figure->unit;
  const std::uint64_t of_people = s.counts_groups ? 1 : 0;
  return {s.row.claim, counts_people(s.row.slots.type) ? of_people : unit ? hash_of(*unit) : 0, happened(s)};
}

/// Of two claims, which both happened and count the same.
bool may_disagree(const Brief& a, const Brief& b) {
  return a.happened && b.happened && a.unit == b.unit && a.claim != b.claim;
}

/// `parts`: totals and parts of theirs, which need no more than add up.
void compare_within(const Meeting& meeting, const StatedList& figures, const Pairs& parts, std::vector<Conflict>& out) {
  std::vector<Brief> briefs;
  briefs.reserve(meeting.size());
  for (const std::size_t i : meeting) briefs.push_back(brief_of(figures[i]));
  std::set<Values> said;
  for (std::size_t n = 0; n < meeting.size(); ++n) {
    const std::size_t i = meeting[n], first = n > kLookBack ? n - kLookBack : 0;
    for (std::size_t k = n; k-- > first;) {
      const std::size_t j = meeting[k];
      if (!may_disagree(briefs[k], briefs[n]) || parts.contains(std::minmax(i, j))) continue;
      Comparison comparison = compare(figures[j], figures[i]);
      if (comparison.difference == Difference::SubsetLarger &&
          has_total_between(figures[j], figures[i], figures, meeting))
        continue;
      if (is_alarm(comparison.difference) && said.insert(values_of(figures[j], figures[i])).second)
        out.push_back({j, i, std::move(comparison)});
    }
  }
}

}  // namespace

std::vector<Conflict> conflicts(const StatedList& figures, std::span<const Event> events) {
  std::vector<Conflict> out;
  Pairs parts;
  std::vector<Meeting> meetings;
  on_all_cores(2, [&](std::size_t half) {
    if (half == 0) {
      meetings = meetings_of(events, figures);
    } else {
      for (const Sum& sum : sums(figures)) {
        for (const std::size_t part : sum.parts) parts.insert(std::minmax(sum.whole, part));
        if (auto conflict = check_sum(figures, sum)) out.push_back(*std::move(conflict));
      }
    }
  });
  std::vector<std::vector<Conflict>> found(meetings.size());
  on_all_cores(meetings.size(), [&](std::size_t i) { compare_within(meetings[i], figures, parts, found[i]); });
  for (std::vector<Conflict>& some : found) std::move(some.begin(), some.end(), std::back_inserter(out));
  std::stable_sort(out.begin(), out.end(), [&](const Conflict& x, const Conflict& y) {
    if (x.comparison.severity != y.comparison.severity) return x.comparison.severity > y.comparison.severity;
    return std::pair(figures[x.a].row.claim, figures[x.b].row.claim) <
           std::pair(figures[y.a].row.claim, figures[y.b].row.claim);
  });
  return out;
}

}  // namespace claimdex::figures
