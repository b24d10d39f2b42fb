// The desk's part of `figures` and `conflicts`: which figures are compared, and what people have said about them. How they are compared: src/figures.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "claimdex/app/desk.hpp"
#include "find_figure.hpp"
#include "ledger_rules.hpp"

namespace claimdex::app {
namespace {

/// Relations that say why two figures differ: somebody, or the record, knows better than a comparison of slots.
bool explains(const ClaimLink& link) {
  if (link.state == LinkState::Declined) return link.relation == Relation::Contradicts;
  return link.state == LinkState::Accepted && link.relation != Relation::Contradicts;
}

/// In the words around the claim: an edit may say another number than they do.
exporter::FigureSource in_its_article(const FigureRow& row, const extract::Extractor& extractor) {
  Article around;
  around.text = row.paragraph;
  around.details.lang = row.lang;
  const FigureSought sought = find_figure(*row.slots.figure, around, extractor);
  exporter::FigureSource out{row.article->id.str(), exporter::FigureState::NotChecked, {}};
  if (sought.readable) out.holds = sought.found ? exporter::FigureState::Yes : exporter::FigureState::No;
  if (sought.found) out.words = sought.found->text;
  return out;
}

}  // namespace

Result<Figures> Desk::figures(const std::string& query) {
  CLAIMDEX_TRY(const auto ids, find_all(query));
  figures::Reader reader;
  CLAIMDEX_CHECK(store_.figures(ids, [&](FigureRow&& row) {
    reader.add(std::move(row));
    return true;
  }));
  Figures out;
  out.figures = reader.finish();
  CLAIMDEX_TRY(const auto named, store_.figure_events());
  for (figures::Stated& stated : out.figures)
    if (const auto it = named.find(stated.row.claim); it != named.end()) stated.event = it->second;
  out.events = figures::events(out.figures);
  return out;
}

/// Refuses a claim without a figure. It asks for these claims alone: putting the whole desk's figures together takes its time.
Result<void> Desk::check_figures(const std::vector<ClaimId>& ids, const char* hint) {
  CLAIMDEX_TRY(const auto named, once(store_.claims(ids)));
  std::set<ClaimId> wanted, with_figures;
  for (const ClaimRecord& claim : named) wanted.insert(claim.id);
  const std::vector<ClaimId> ascending(wanted.begin(), wanted.end());
  CLAIMDEX_CHECK(store_.figures(ascending, [&](FigureRow&& row) {
    with_figures.insert(row.claim);
    return true;
  }));
  for (const ClaimId id : ascending)
    if (!with_figures.contains(id)) return fail(ErrorCode::Refused, fmt::format("{} has no figure", id.str()), hint);
  return {};
}

Result<void> Desk::dismiss_conflict(ClaimId a, ClaimId b, const std::string& because, bool dry_run) {
  CLAIMDEX_CHECK(check_figures({a, b}, "a conflict is of two figures; claimdex conflicts lists them"));
  return link(a, Relation::Contradicts, b, LinkState::Declined, because, dry_run);
}

Result<std::vector<std::vector<exporter::FigureSource>>> Desk::figure_sources(const Figures& all,
                                                                              const extract::Extractor& extractor,
                                                                              const ingest::DetectLanguage& detect) {
  std::vector<std::vector<exporter::FigureSource>> out(all.figures.size());
  for (std::size_t i = 0; i < all.figures.size(); ++i) {
    const FigureRow& row = all.figures[i].row;
    if (row.article) out[i].push_back(in_its_article(row, extractor));
    CLAIMDEX_TRY(const auto evidence, store_.evidence(row.claim));
    for (const Evidence& one : evidence) {
      CLAIMDEX_TRY(auto check, check_copy(one, row.slots.figure, extractor, detect));
      out[i].push_back({one.id.str(), check.figure, std::move(check.figure_text)});
    }
  }
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
