/// Events of figures, as far as people have a say: they name one, join several, put a claim where it belongs. Which figures are together without them is
/// worked out over the whole desk (src/figures), and nothing of that is kept. So whoever takes a claim out of a group has to be remembered for those that
/// stay, too: else the words that brought them together would do it again. They get a name of ours, which says place and day.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "claimdex/app/desk.hpp"
#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"
#include "ledger_rules.hpp"

namespace claimdex::app {
namespace {

using Claims = std::set<ClaimId>;

Result<std::string> read_event_name(std::string_view typed) {
  return read_short_name(typed, "an event", "claimdex event name velmark-strike c12");
}

Claims claims_in(const Figures& all, const figures::Event& event) {
  Claims out;
  for (const std::size_t i : event.figures) out.insert(all.figures[i].row.claim);
  return out;
}

/// "port-havel-2031-05-03", "casualty", "casualty-2": one that no event has.
std::string name_for(const figures::Event& event, const std::set<std::string>& taken) {
  std::string base;
  for (const text::Word& word : text::words(event.place.empty() ? event.family : event.place))
    base += (base.empty() ? "" : "-") + word.folded;
  if (event.from) base += "-" + Day{*event.from}.iso();
  if (!read_event_name(base)) base = event.family;
  std::string name = base;
  for (int n = 2; taken.contains(name); ++n) name = fmt::format("{}-{}", base, n);
  return name;
}

}  // namespace

Result<std::string> Desk::find_event(std::string_view typed) {
  CLAIMDEX_TRY(std::string name, read_event_name(typed));
  CLAIMDEX_TRY(const auto named, store_.figure_events());
  std::vector<std::string_view> known;
  for (const auto& [claim, event] : named) known.push_back(event);
  if (std::find(known.begin(), known.end(), name) != known.end()) return name;
  const auto near = text::nearest(name, known);
  return fail(ErrorCode::Usage, fmt::format("there is no event {}", name),
              near ? fmt::format("did you mean {}?", *near) : fmt::format("claimdex event name {} c12", name));
}

Result<std::map<std::string, std::vector<ClaimId>>> Desk::events() {
  CLAIMDEX_TRY(const auto named, store_.figure_events());
  std::map<std::string, std::vector<ClaimId>> out;
  for (const auto& [claim, name] : named) out[name].push_back(claim);
  return out;
}

/// `choose` says which claims go where. A dry run does everything inside a change that is then dropped.
template <typename Choose>
Result<std::vector<Arranged>> Desk::arrange_events(const std::vector<ClaimId>& ids, bool dry_run,
                                                   const Choose& choose) {
  CLAIMDEX_CHECK(check_figures(ids, "events are of figures; a dossier holds any claim (claimdex dossier add)"));
  CLAIMDEX_TRY(const Figures all, figures("*"));
  CLAIMDEX_TRY(auto change, store_.begin(session_, "event"));
  CLAIMDEX_TRY(const auto named, once(store_.claims(ids)));
  Claims wanted;
  for (const ClaimRecord& claim : named) wanted.insert(claim.id);
  std::map<ClaimId, std::string> to;
  choose(all, wanted, to);
  std::vector<Arranged> out;
  for (const auto& [id, name] : to) {
    CLAIMDEX_TRY(auto claims, store_.claims({&id, 1}));
    CLAIMDEX_TRY(const bool changed, change.set_event(id, name));
    out.push_back({std::move(claims.front()), {}});
    if (changed) out.back().changes.push_back("in " + name);
  }
  if (!dry_run) CLAIMDEX_CHECK(change.commit());
  return out;
}

Result<std::vector<Arranged>> Desk::name_event(const std::string& typed, const std::vector<ClaimId>& ids,
                                               bool dry_run) {
  CLAIMDEX_TRY(const std::string name, read_event_name(typed));
  return arrange_events(ids, dry_run,
                        [&](const Figures& all, const Claims& wanted, std::map<ClaimId, std::string>& to) {
                          for (const figures::Event& event : all.events) {
                            const Claims claims = claims_in(all, event);
                            const auto is_wanted = [&](ClaimId id) { return wanted.contains(id); };
                            if (std::none_of(claims.begin(), claims.end(), is_wanted)) continue;
                            for (const ClaimId id : claims) to.emplace(id, name);
                          }
                        });
}

Result<std::vector<Arranged>> Desk::put_in_event(const std::string& typed, const std::vector<ClaimId>& ids,
                                                 bool dry_run) {
  CLAIMDEX_TRY(const std::string name, read_event_name(typed));
  CLAIMDEX_TRY(const auto known, events());
  std::set<std::string> taken{name};
  for (const auto& [other, claims] : known) taken.insert(other);
  return arrange_events(ids, dry_run,
                        [&](const Figures& all, const Claims& wanted, std::map<ClaimId, std::string>& to) {
                          for (const ClaimId id : wanted) to.emplace(id, name);
                          for (const figures::Event& event : all.events) {
                            Claims rest = claims_in(all, event);
                            const std::size_t before = rest.size();
                            std::erase_if(rest, [&](ClaimId id) { return wanted.contains(id); });
                            if (rest.size() == before || !event.name.empty()) continue;
                            const std::string stays = name_for(event, taken);
                            if (!rest.empty()) taken.insert(stays);
                            for (const ClaimId id : rest) to.emplace(id, stays);
                          }
                        });
}

Result<std::vector<Arranged>> Desk::clear_events(const std::vector<ClaimId>& ids, bool dry_run) {
  CLAIMDEX_TRY(auto change, store_.begin(session_, "event"));
  CLAIMDEX_TRY(auto claims, once(store_.claims(ids)));
  std::vector<Arranged> out;
  for (ClaimRecord& claim : claims) {
    CLAIMDEX_TRY(const bool changed, change.set_event(claim.id, {}));
    out.push_back({std::move(claim), {}});
    if (changed) out.back().changes.emplace_back("where its words put it");
  }
  if (!dry_run) CLAIMDEX_CHECK(change.commit());
  return out;
}

}  // namespace claimdex::app
