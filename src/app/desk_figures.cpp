// The desk's part of `figures` and `conflicts`: which figures are compared, and what people have said about them. How they are compared: src/figures.
#include <algorithm>
#include <utility>

#include "claimdex/app/desk.hpp"

namespace claimdex::app {
namespace {

/// Relations that say why two figures differ: somebody, or the record, knows better than a comparison of slots.
bool explains(const ClaimLink& link) {
  if (link.state == LinkState::Declined) return link.relation == Relation::Contradicts;
  return link.state == LinkState::Accepted && link.relation != Relation::Contradicts;
}

}  // namespace

Result<Figures> Desk::figures(const std::string& query) {
  CLAIMDEX_TRY(const auto ids, find_all(query));
  std::vector<FigureRow> rows;
  CLAIMDEX_CHECK(store_.figures(ids, [&](FigureRow&& row) {
    rows.push_back(std::move(row));
    return true;
  }));
  Figures out;
  out.figures = figures::read(std::move(rows));
  CLAIMDEX_TRY(const auto named, store_.figure_events());
  for (figures::Stated& stated : out.figures)
    if (const auto it = named.find(stated.row.claim); it != named.end()) stated.event = it->second;
  out.events = figures::events(out.figures);
  return out;
}

Result<std::vector<Conflict>> Desk::conflicts(const std::string& query) {
  CLAIMDEX_TRY(Figures all, figures(query));
  std::vector<Conflict> out;
  for (figures::Conflict& found : figures::conflicts(all.figures, all.events)) {
    const figures::Stated &a = all.figures[found.a], &b = all.figures[found.b];
    CLAIMDEX_TRY(const auto links, store_.links(a.row.claim));
    const bool explained = std::any_of(
        links.begin(), links.end(), [&](const ClaimLink& link) { return link.other == b.row.claim && explains(link); });
    if (!explained) out.push_back({a, b, std::move(found.comparison)});
  }
  return out;
}

}  // namespace claimdex::app
