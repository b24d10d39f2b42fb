/// Sheets: which claims are on one, in which order, and what readers may know of each. A sheet of changes is an ordinary one whose claims are those of
/// which the log says something new in its period.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"
#include "sheet_changes.hpp"

namespace claimdex::app {
namespace {

/// As many claims as are read at once where a sheet is made claim by claim.
constexpr std::size_t kBlock = 500;

/// Does a query ask for what people keep for themselves: who has a claim, their tags, notes and days?
bool asks_for_internal(const index::QueryNode& node) {
  constexpr std::array<std::string_view, 5> kFields{"tag", "assignee", "due", "dossier", "event"};
  constexpr std::array<std::string_view, 4> kHaving{"note", "tag", "assignee", "due"};
  const auto among = [](const auto& all, const std::string& word) {
    return std::find(all.begin(), all.end(), word) != all.end();
  };
  if (among(kFields, node.field) || (node.field == "has" && among(kHaving, node.value))) return true;
  return std::any_of(node.children.begin(), node.children.end(), asks_for_internal);
}

/// The first time that it was published, and the address that was given last.
std::optional<exporter::SheetPublication> publication_in(const std::vector<EventRecord>& events) {
  std::optional<exporter::SheetPublication> out;
  for (const EventRecord& event : events) {
    if (event.action != "publish") continue;
    if (!out) out = exporter::SheetPublication{event.at, {}};
    if (event.field == "url") out->url = event.new_value;
  }
  return out;
}

/// A digest is of one day; what --since names may be longer, and begins on its first.
Result<Day> day_of(const SheetRequest& request, const std::string& as_of) {
  const std::string& word = request.digest ? *request.digest : *request.since;
  const std::string_view option = request.digest ? "--digest" : "--since";
  const auto today = Day::parse(std::string_view(as_of).substr(0, 10));
  const auto days = index::days_named(word, today.value_or(Day{}));
  if (!days || !days->from)
    return fail(ErrorCode::Usage, fmt::format("{} {}: not a day", option, text::printable(word)),
                "2031-03-05, yesterday, 7d, or for --since a sheet");
  if (request.digest && days->to != days->from)
    return fail(ErrorCode::Usage, fmt::format("--digest {}: more than a day", text::printable(word)),
                "a digest is of one day; --since begins with a longer time");
  return *days->from;
}

}  // namespace

/// From here on the desk's clock shows what the sheet is as of.
Result<exporter::Sheet> Desk::empty_sheet(const std::optional<std::string>& as_of) {
  exporter::Sheet sheet;
  sheet.title = "Fact-check sheet";
  CLAIMDEX_TRY(Config config, read_config(dir_));
  sheet.labels = std::move(config.labels);
  sheet.desk_name = std::move(config.desk_name);
  sheet.ratings = std::move(config.ratings);
  CLAIMDEX_TRY(auto last, store_.last_event_at());
  sheet.as_of = as_of ? *as_of : last.value_or("");
  as_of_ = sheet.as_of;
  CLAIMDEX_TRY(auto head, store_.head());
  sheet.log_head = head.hash;
  return sheet;
}

Result<SheetPlan> Desk::plan_sheet(const SheetRequest& request) {
  SheetPlan plan;
  CLAIMDEX_TRY(plan.sheet, empty_sheet(request.as_of));
  if (request.dossier) {
    CLAIMDEX_TRY(Dossier dossier, find_dossier(*request.dossier));
    if (dossier.title) plan.sheet.title = *std::move(dossier.title);
    plan.sheet.introduction = dossier.introduction.value_or("");
    CLAIMDEX_TRY(plan.ids, store_.dossier_claims(dossier.name));
  } else {
    CLAIMDEX_TRY(const index::QueryNode tree, read_query(request.query));
    // A sheet says which claims it holds, but neither how the desk sorts its work nor what it calls its searches and dossiers.
    const bool internal = asks_for_internal(tree) || !index::saved_names(request.query).empty();
    plan.sheet.query = internal ? "a search of the desk" : request.query;
    CLAIMDEX_TRY(plan.ids, find_all(request.query));
  }
  if (request.since_head || request.since || request.digest) CLAIMDEX_CHECK(plan_changes(plan, request));
  return plan;
}

/// Claims of the plan without changes go; the others are ordered by their groups, and within one as they were.
Result<void> Desk::plan_changes(SheetPlan& plan, const SheetRequest& request) {
  exporter::SheetPeriod period;
  std::int64_t after = 0, upto = kNow;
  std::string what;
  if (request.since_head) {
    CLAIMDEX_TRY(const auto seq, store_.event_with_hash(*request.since_head));
    if (!seq)
      return fail(ErrorCode::Usage, "the sheet's log head is none of this desk's log",
                  "was it made at another desk? --since also takes a day");
    after = *seq;
    CLAIMDEX_TRY(period.since, store_.event_time(after));
    what = "Corrections since";
  } else {
    CLAIMDEX_TRY(const Day day, day_of(request, plan.sheet.as_of));
    CLAIMDEX_TRY(after, store_.last_event_before(day));
    period.since = day.iso();
    if (request.digest) {
      CLAIMDEX_TRY(upto, store_.last_event_before(day.plus(1)));
      period.until = day.iso();
    }
    what = request.digest ? "Digest of" : "Corrections since";
  }
  plan.sheet.title = exporter::changes_title(what, period, request.dossier ? plan.sheet.title : "");
  plan.sheet.period = std::move(period);

  CLAIMDEX_TRY(const auto touched, store_.claims_in_log(after, upto));
  std::erase_if(plan.ids, [&](ClaimId id) { return !std::binary_search(touched.begin(), touched.end(), id); });
  std::vector<std::pair<exporter::ChangeGroup, ClaimId>> order;
  for (const ClaimId id : plan.ids) {
    CLAIMDEX_TRY(const PublicHistory history, public_history(id));
    auto changes = history.between(after, upto);
    if (changes.empty()) continue;
    order.emplace_back(exporter::groups_of(changes).front(), id);
    plan.changes.emplace(id.number, std::move(changes));
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  plan.ids.clear();
  for (const auto& [group, id] : order) plan.ids.push_back(id);
  return {};
}

Result<PublicHistory> Desk::public_history(ClaimId id) {
  CLAIMDEX_TRY(auto events, store_.events({.subject = id.str(), .limit = std::nullopt}));
  CLAIMDEX_TRY(const auto mentions, store_.mentions(id));
  for (const MentionRecord& mention : mentions) {
    CLAIMDEX_TRY(auto of_mention, store_.events({.subject = mention.id.str(), .limit = std::nullopt}));
    std::move(of_mention.begin(), of_mention.end(), std::back_inserter(events));
  }
  std::sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.seq < b.seq; });
  return PublicHistory(id, std::move(events));
}

Result<void> Desk::each_claim(const SheetPlan& plan, const std::function<bool(exporter::SheetClaim&&)>& take) {
  std::span<const ClaimId> rest = plan.ids;
  while (!rest.empty()) {
    const auto block = rest.first(std::min(rest.size(), kBlock));
    rest = rest.subspan(block.size());
    CLAIMDEX_TRY(auto claims, store_.claims(block));
    CLAIMDEX_CHECK(add_passed_reviews(claims));
    for (ClaimRecord& claim : claims) {
      CLAIMDEX_TRY(auto out, sheet_claim(std::move(claim)));
      if (const auto changes = plan.changes.find(out.id.number); changes != plan.changes.end())
        out.changes = changes->second;
      if (!take(std::move(out))) return {};
    }
  }
  return {};
}

Result<std::optional<exporter::SheetPublication>> Desk::publication(const ClaimRecord& claim) {
  if (claim.progress != Progress::Published) return std::nullopt;
  CLAIMDEX_TRY(const auto events, store_.events({.subject = claim.id.str(), .limit = std::nullopt}));
  return publication_in(events);
}

Result<exporter::SheetClaim> Desk::sheet_claim(ClaimRecord claim) {
  exporter::SheetClaim out;
  CLAIMDEX_TRY(auto around, words_around(claim));
  out.before = std::move(around.first);
  out.after = std::move(around.second);
  CLAIMDEX_TRY(auto evidence, store_.evidence(claim.id));
  for (Evidence& e : evidence)
    out.evidence.push_back({e.url, e.file, e.sha256, e.details.stance, e.details.quote, e.details.at,
                            e.details.media_type, e.details.captured, e.added});
  // What is new was never published: publishing can't be undone.
  if (claim.progress != Progress::New) {
    CLAIMDEX_TRY(const auto events, store_.events({.subject = claim.id.str(), .limit = std::nullopt}));
    if (auto publication = publication_in(events)) {
      CLAIMDEX_TRY(const PublicHistory history, public_history(claim.id));
      out.changes = history.since_published();
      if (claim.progress == Progress::Published) out.publication = std::move(publication);
    }
  }
  out.one_origin = rests_on_one_origin(claim);
  out.id = claim.id;
  out.uid = std::move(claim.uid);
  out.text = std::move(claim.text);
  out.slots = std::move(claim.slots);
  out.article = std::move(claim.article);
  out.seen = std::move(claim.seen);
  out.lang = std::move(claim.lang);
  out.span = claim.span;
  out.verdict = claim.verdict;
  out.progress = claim.progress;
  out.reason = std::move(claim.reason);
  out.stale = std::move(claim.stale);
  out.mentions = claim.mentions;
  out.origins = claim.origins;
  out.created = std::move(claim.created);
  out.changed = std::move(claim.changed);
  if (claim.retired) out.stale.emplace_back("no article makes this claim any more");  // in a dossier it stays
  return out;
}

Result<exporter::Sheet> Desk::sheet(const SheetRequest& request) {
  CLAIMDEX_TRY(SheetPlan plan, plan_sheet(request));
  return whole_sheet(plan);
}

Result<exporter::Sheet> Desk::whole_sheet(const SheetPlan& plan) {
  exporter::Sheet sheet = plan.sheet;
  CLAIMDEX_CHECK(each_claim(plan, [&](exporter::SheetClaim&& claim) {
    sheet.claims.push_back(std::move(claim));
    return true;
  }));
  return sheet;
}

}  // namespace claimdex::app
