/// The rules of the ledger: a verdict says what was found, so it needs what it was found by. The rules stand in one table here; the store
/// only records.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "attachment.hpp"
#include "claimdex/app/desk.hpp"
#include "claimdex/text/text.hpp"
#include "evidence_rules.hpp"
#include "ledger_rules.hpp"

namespace claimdex::app {
Rule rule_for(Verdict verdict) {
  switch (verdict) {
    case Verdict::Unchecked:
      return {false, 0, false};
    case Verdict::Verified:
    case Verdict::MostlyVerified:
    case Verdict::Refuted:
      return {true, 1, false};
    case Verdict::Disputed:
      return {true, 2, true};
    case Verdict::Misleading:
    case Verdict::Unverifiable:
    case Verdict::Outdated:
      return {true, 0, false};
  }
  return {};
}

const StepRule& rule_for(Step step) {
  using enum Progress;
  static const std::array<StepRule, 4> rules{{{"start", {New, InProgress, Checked}, InProgress, false},
                                              {"dismiss", {New, InProgress, Checked}, Dismissed, true},
                                              {"publish", {Checked}, Published, false},
                                              {"reopen", {Published, Dismissed}, InProgress, true}}};
  return rules[static_cast<std::size_t>(step)];
}

Result<void> check_reason(const std::optional<std::string>& because) {
  if (because && blank(*because)) return fail(ErrorCode::Usage, "the reason is blank", "--because '…'");
  return because ? Desk::check_words("reason", *because) : Result<void>();
}

Result<std::vector<ClaimRecord>> once(Result<std::vector<ClaimRecord>> claims) {
  if (!claims) return claims;
  std::vector<ClaimRecord> out;
  std::set<std::int64_t> seen;
  for (ClaimRecord& claim : *claims)
    if (seen.insert(claim.id.number).second) out.push_back(std::move(claim));
  return out;
}

bool blank(std::string_view s) { return text::normalise_line(s).empty(); }

namespace {

std::string evidence_hint(ClaimId id, std::string_view verdict) {
  return fmt::format("claimdex mark {} {} --because '…' --evidence https://…", id.str(), verdict);
}

}  // namespace

/// Published is sealed, dismissed is put away: both are left with a reason only.
Result<void> check_open(const ClaimRecord& claim) {
  if (claim.progress != Progress::Published && claim.progress != Progress::Dismissed) return {};
  return fail(ErrorCode::Refused,
              fmt::format("{} is {}", claim.id.str(),
                          claim.progress == Progress::Published ? "published, and sealed" : "dismissed"),
              fmt::format("claimdex reopen {} --because '…'", claim.id.str()));
}

namespace {

/// Whether a step may be taken, and if not, what has to be done first.
Result<void> check_step(const ClaimRecord& claim, Step step, const Config& config) {
  const StepRule& rule = rule_for(step);
  const std::string id = claim.id.str();
  if (std::find(rule.from.begin(), rule.from.end(), claim.progress) != rule.from.end())
    return step == Step::Publish ? check_sources(claim, claim.verdict, 0, config) : Result<void>();
  if (step == Step::Reopen)
    return fail(ErrorCode::Refused, fmt::format("{} is neither published nor dismissed", id),
                fmt::format("claimdex start {}", id));
  CLAIMDEX_CHECK(check_open(claim));
  return fail(ErrorCode::Refused, fmt::format("{} has no verdict yet", id),
              fmt::format("claimdex mark {} VERDICT --because '…'", id));
}

bool seen_somewhere(const ClaimRecord& claim) {
  return claim.mentions > 0 || (claim.seen && (claim.seen->at || claim.seen->url || claim.seen->media));
}

}  // namespace

Result<void> check_sources(const ClaimRecord& claim, Verdict verdict, std::size_t added, const Config& config) {
  const Rule rule = rule_for(verdict);
  const int own = rule.own_article_counts && seen_somewhere(claim) ? 1 : 0;
  const int needed = config.evidence[static_cast<std::size_t>(verdict)].value_or(rule.evidence);
  if (claim.evidence - claim.own_evidence + static_cast<int>(added) + own >= needed) return {};
  const std::string id = claim.id.str();
  const std::string_view name = name_of(verdict);
  std::string what = fmt::format("\"{}\" needs evidence that isn't {}'s own article", name, id);
  if (rule.own_article_counts)
    what = fmt::format("\"{}\" needs two sources that differ{}", name,
                       own == 1 ? fmt::format(": beside {}'s own article one that says something else", id) : "");
  if (needed != rule.evidence) what = fmt::format("\"{}\" needs {} pieces of evidence at this desk", name, needed);
  return fail(ErrorCode::Refused, what, evidence_hint(claim.id, name));
}

/// The rules are applied to claims that nobody else can change meanwhile; a dry run holds up no one.
Result<std::optional<store::Store::Change>> Desk::begin_unless(bool dry_run, std::string_view command) {
  std::optional<store::Store::Change> out;
  if (!dry_run) {
    CLAIMDEX_TRY(auto change, store_.begin(session_, std::string(command)));
    out.emplace(std::move(change));
  }
  return out;
}

Result<std::vector<Marked>> Desk::mark(const MarkRequest& request) {
  const Rule rule = rule_for(request.verdict);
  const std::string_view name = name_of(request.verdict);
  CLAIMDEX_CHECK(check_reason(request.because));
  CLAIMDEX_TRY(const Config config, read_config(dir_));
  std::vector<Source> sources;
  for (const std::string& given : request.evidence) {
    CLAIMDEX_TRY(auto source, read_source(given, config.evidence_megabytes));
    sources.push_back(std::move(source));
  }
  CLAIMDEX_TRY(auto change, begin_unless(request.dry_run, "mark"));
  CLAIMDEX_TRY(auto claims, once(store_.claims(request.ids)));

  std::vector<Marked> marked;
  std::vector<std::vector<store::NewEvidence>> additions;
  for (ClaimRecord& claim : claims) {
    CLAIMDEX_CHECK(still_as_seen(claim.id, request.seen));
    CLAIMDEX_CHECK(check_open(claim));
    if (rule.reason && !request.because)
      return fail(ErrorCode::Refused, fmt::format("\"{}\" needs a reason", name),
                  fmt::format("claimdex mark {} {} --because '…'", claim.id.str(), name));
    std::vector<store::NewEvidence> added;
    if (!request.evidence.empty()) {
      CLAIMDEX_TRY(const auto own, store_.own_sources(claim.id));
      CLAIMDEX_TRY(const auto known, store_.evidence(claim.id));
      for (std::size_t i = 0; i < sources.size(); ++i) {
        CLAIMDEX_CHECK(check_foreign(sources[i], request.evidence[i], own, claim.id));
        const auto same = [&](const auto& other) { return is_one_source(sources[i].evidence, other); };
        if (std::none_of(known.begin(), known.end(), same) && std::none_of(added.begin(), added.end(), same))
          added.push_back(sources[i].evidence);
      }
    }
    CLAIMDEX_CHECK(check_sources(claim, request.verdict, added.size(), config));
    additions.push_back(std::move(added));
    marked.push_back({std::move(claim), request.verdict, {}});
  }
  if (!change) return marked;

  for (const Source& source : sources)
    if (source.attachment) CLAIMDEX_CHECK(keep(*source.attachment, dir_ / "archive"));
  for (std::size_t i = 0; i < marked.size(); ++i) {
    for (const store::NewEvidence& evidence : additions[i]) {
      CLAIMDEX_TRY(auto id, change->add_evidence(marked[i].before.id, evidence));
      marked[i].evidence.push_back(id.str());
    }
    CLAIMDEX_CHECK(change->mark(marked[i].before.id, request.verdict, request.because));
  }
  CLAIMDEX_CHECK(change->commit());
  return marked;
}

Result<Needs> Desk::needs(const ClaimRecord& claim, Verdict verdict) const {
  CLAIMDEX_CHECK(check_open(claim));
  CLAIMDEX_TRY(const Config config, read_config(dir_));
  return Needs{rule_for(verdict).reason, !check_sources(claim, verdict, 0, config)};
}

/// Two people at one claim: who comes second hears what the first one did, before anything is changed. Evidence and the working log take nothing away.
Result<void> Desk::still_as_seen(ClaimId id, std::optional<std::int64_t> seen) {
  if (!seen) return {};
  CLAIMDEX_TRY(const auto head, store_.head());
  if (head.seq <= *seen) return {};
  CLAIMDEX_TRY(const auto events, store_.events({.subject = id.str(), .limit = head.seq - *seen}));
  constexpr std::array<std::string_view, 11> kBeside{"note", "searched", "asked", "answered", "no_answer", "evidence",
                                                     "tag",  "assign",   "due",   "dossier",  "event"};
  const EventRecord* last = nullptr;
  for (const EventRecord& event : events)
    if (event.seq > *seen && std::find(kBeside.begin(), kBeside.end(), event.action) == kBeside.end() &&
        (event.field == "verdict" || last == nullptr || last->field != "verdict"))
      last = &event;
  if (last == nullptr) return {};
  const std::string who = text::printable(last->who);
  return fail(ErrorCode::Refused,
              last->field == "verdict" && last->new_value
                  ? fmt::format("{} was marked {} by {} meanwhile", id.str(), *last->new_value, who)
                  : fmt::format("{} was changed by {} meanwhile ({})", id.str(), who, last->action),
              fmt::format("claimdex log {}", id.str()));
}

/// Four eyes: whoever gave the verdict that stands, by whichever command, is not the one who publishes it.
Result<void> Desk::check_second_person(const ClaimRecord& claim) {
  CLAIMDEX_TRY(const auto events, store_.events({.subject = claim.id.str(), .limit = std::nullopt}));
  const auto last =
      std::find_if(events.rbegin(), events.rend(), [](const EventRecord& e) { return e.field == "verdict"; });
  if (last == events.rend() || last->who != session_.user) return {};
  return fail(ErrorCode::Refused,
              fmt::format("{} gave {} its verdict, and this desk wants four eyes", last->who, claim.id.str()),
              fmt::format("anybody but {} may publish it", last->who));
}

Result<std::vector<Advanced>> Desk::advance(const AdvanceRequest& request) {
  const StepRule& rule = rule_for(request.step);
  CLAIMDEX_CHECK(check_reason(request.because));
  if (rule.reason && !request.because)
    return fail(ErrorCode::Refused, fmt::format("{} needs a reason", rule.action),
                fmt::format("claimdex {} {} --because '…'", rule.action, request.ids.front().str()));
  if (request.url) CLAIMDEX_CHECK(check_web_address("--url ", *request.url));
  store::Publication published{request.url, {}, {}};
  if (request.sheet) {
    CLAIMDEX_TRY(const Attachment sheet, read_attachment(*request.sheet, "--sheet is the file that was handed out"));
    published.sheet = sheet.name;
    published.sha256 = sheet.sha256;
  }
  CLAIMDEX_TRY(const Config config, read_config(dir_));
  CLAIMDEX_TRY(auto change, begin_unless(request.dry_run, rule.action));
  CLAIMDEX_TRY(auto claims, once(store_.claims(request.ids)));
  CLAIMDEX_CHECK(add_passed_reviews(claims));
  std::vector<Advanced> out;
  for (ClaimRecord& claim : claims) {
    CLAIMDEX_CHECK(still_as_seen(claim.id, request.seen));
    CLAIMDEX_CHECK(check_step(claim, request.step, config));
    if (request.step == Step::Publish && config.four_eyes) CLAIMDEX_CHECK(check_second_person(claim));
    out.push_back({std::move(claim), rule.to});
  }
  if (!change) return out;
  for (const Advanced& one : out)
    if (one.before.progress != one.progress)
      CLAIMDEX_CHECK(change->advance(one.before.id, rule.action, one.progress, request.because, published));
  CLAIMDEX_CHECK(change->commit());
  return out;
}

Result<void> Desk::note(const std::vector<ClaimId>& ids, std::string_view text) {
  CLAIMDEX_CHECK(check_words("note", text));
  CLAIMDEX_TRY(auto claims, once(store_.claims(ids)));
  CLAIMDEX_TRY(auto change, store_.begin(session_, "note"));
  for (const ClaimRecord& claim : claims) CLAIMDEX_CHECK(change.add_note(claim.id, text));
  return change.commit();
}

/// The events before it is committed: what they say is what a dry run shows.
Result<Undone> Desk::finish_undo(store::Store::Change change, Result<store::TakenBack> done, std::int64_t before,
                                 bool dry_run) {
  if (!done) return tl::unexpected(done.error());
  Undone out{*std::move(done), {}};
  CLAIMDEX_TRY(const auto after, store_.head());
  CLAIMDEX_TRY(auto events, store_.events({.subject = {}, .limit = after.seq - before}));
  for (EventRecord& e : events)
    if (e.change == change.id() && e.field) out.events.push_back(std::move(e));
  CLAIMDEX_TRY(const Config config, read_config(dir_));
  CLAIMDEX_TRY(const auto claims, store_.claims(out.what.claims));
  for (const ClaimRecord& claim : claims)
    if (!claim.retired) CLAIMDEX_CHECK(check_sources(claim, claim.verdict, 0, config));
  if (dry_run) return out;
  CLAIMDEX_CHECK(change.commit());
  CLAIMDEX_CHECK(index_after_change());
  return out;
}

Result<Undone> Desk::undo(std::optional<ChangeId> id, bool dry_run) {
  CLAIMDEX_TRY(const auto before, store_.head());
  CLAIMDEX_TRY(auto change, store_.begin(session_, "undo"));
  auto done = change.undo(id);
  return finish_undo(std::move(change), std::move(done), before.seq, dry_run);
}

Result<Undone> Desk::redo(bool dry_run) {
  CLAIMDEX_TRY(const auto before, store_.head());
  CLAIMDEX_TRY(auto change, store_.begin(session_, "redo"));
  auto done = change.redo();
  return finish_undo(std::move(change), std::move(done), before.seq, dry_run);
}

}  // namespace claimdex::app
