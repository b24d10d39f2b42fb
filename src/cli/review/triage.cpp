#include "triage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "claimdex/exporter/sheet.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli::review {
namespace {

using What = Ask::What;

std::optional<std::string> given(const std::string& words) {
  return words.empty() ? std::nullopt : std::optional(words);
}

/// "t41 undone: mark, c12 verdict disputed → unchecked"
std::string in_words(const app::Undone& undone, std::string_view verb) {
  const auto value = [](const std::optional<std::string>& v) {
    return v ? text::fit(text::printable(*v), 30) : std::string("nothing");
  };
  std::string out = fmt::format("{} {}: {}", undone.what.change.str(), verb, undone.what.command);
  if (undone.what.claims.size() > 1) return out + " of " + exporter::count_words(undone.what.claims.size(), "claim");
  for (const EventRecord& e : undone.events)
    out += fmt::format(", {} {} {} → {}", e.subject, *e.field, value(e.old_value), value(e.new_value));
  return out;
}

}  // namespace

// ---- the list ----

Result<app::SearchResult> Triage::find(const std::string& within) {
  std::optional<std::string> query = query_;
  if (!within.empty()) {
    CLAIMDEX_TRY(const auto tree, desk_.read_query(within));  // its own words in its own refusal
    static_cast<void>(tree);
    query = query_ ? fmt::format("({}) ({})", *query_, within) : within;
  }
  index::SearchOptions how;
  how.limit = kMost;
  how.sort = sort_;
  CLAIMDEX_TRY(auto found, desk_.search(query, how, true));
  if (found.page.ids.empty()) return fail(ErrorCode::NotFound, "no claim is found by that");
  return found;
}

void Triage::take(app::SearchResult found, std::string within) {
  ids_ = std::move(found.page.ids);
  total_ = found.page.total;
  exact_ = found.page.exact;
  within_ = std::move(within);
}

Result<void> Triage::begin() {
  CLAIMDEX_TRY(auto found, find(""));
  take(std::move(found), "");
  CLAIMDEX_TRY(const auto events, desk_.store().events({.subject = {}, .limit = 1}));
  if (!events.empty()) first_change_ = events.back().change.number;
  model_.list(ids_.size());
  look();
  return {};
}

void Triage::search(const std::string& words) {
  auto found = find(words);
  if (!found) return model_.refused(found.error());
  take(*std::move(found), words);
  model_.list(ids_.size());
  model_.done(words.empty() ? "the whole list" : exporter::count_words(ids_.size(), "claim"));
}

void Triage::reread() {
  const ClaimId was = here();
  auto found = find(within_);
  if (!found) return model_.refused(found.error());
  take(*std::move(found), within_);
  const auto again = std::find(ids_.begin(), ids_.end(), was);
  model_.list(ids_.size(), again == ids_.end() ? 0 : static_cast<std::size_t>(again - ids_.begin()));
  model_.done("read anew");
}

/// Looks onward from the claim at hand and begins again at the top. True where there is one.
Result<bool> Triage::next_unchecked() {
  constexpr std::size_t kAtOnce = 100;
  const std::size_t n = ids_.size(), from = model_.selected() + 1;
  for (std::size_t done = 0; done + 1 < n;) {
    const std::size_t at = (from + done) % n;
    const std::size_t many = std::min({kAtOnce, n - at, n - 1 - done});
    CLAIMDEX_TRY(const auto claims, desk_.store().claims(std::span(ids_).subspan(at, many)));
    for (std::size_t i = 0; i < claims.size(); ++i) {
      const ClaimRecord& claim = claims[i];
      const bool open = claim.progress == Progress::New || claim.progress == Progress::InProgress;
      if (claim.verdict != Verdict::Unchecked || !open || claim.retired || claim.id != ids_[at + i] ||
          later_.contains(claim.id))
        continue;
      model_.select(at + i);
      return true;
    }
    done += many;
  }
  return false;
}

// ---- looking ----

void Triage::resize(int rows, int columns) {
  layout_ = layout(rows, columns);
  model_.resize(layout_.list.rows, layout_.claim.rows, layout_.too_small);
  look_at_list();
  if (!model_.prompt()) look_at_claim();
}

Result<View> Triage::read(ClaimId id) {
  View view;
  CLAIMDEX_TRY(const auto head, desk_.store().head());
  view.seen = head.seq;
  CLAIMDEX_TRY(view.shown, desk_.show(id));
  const exporter::ClaimDetail& detail = view.shown.detail;
  const ClaimRecord& claim = detail.claim;
  if (!claim.article || !claim.span) return view;
  CLAIMDEX_TRY(view.article, desk_.store().article_text(claim.article->id, claim.article->version));
  view.spans = {*claim.span};
  for (const MentionRecord& mention : detail.mentions)
    if (mention.article.id == claim.article->id && mention.article.version == claim.article->version &&
        !mention.spans.empty() && mention.spans.front() == *claim.span)
      view.spans = mention.spans;
  return view;
}

Result<AtHand> Triage::at_hand() {
  const ClaimRecord& claim = view_->shown.detail.claim;
  AtHand out{claim.id, claim.verdict, {}, {}};
  for (std::size_t v = 0; v < out.needs.size(); ++v) out.needs[v] = desk_.needs(claim, static_cast<Verdict>(v));
  const auto links = proposals_of(*view_);
  std::vector<ClaimId> others;
  for (const ClaimLink* link : links) others.push_back(link->other);
  CLAIMDEX_TRY(const auto claims, desk_.store().claims(others));
  for (std::size_t i = 0; i < links.size(); ++i)
    out.proposals.push_back({links[i]->other, links[i]->relation == Relation::Repeats,
                             claims[i].slots.type == claim.slots.type, links[i]->other_verdict});
  return out;
}

Result<std::vector<Line>> Triage::lines() {
  const auto many = std::min(static_cast<std::size_t>(std::max(layout_.list.rows, 1)), ids_.size() - model_.top());
  const auto shown = std::span(ids_).subspan(model_.top(), many);
  CLAIMDEX_TRY(const auto claims, desk_.store().claims(shown));
  std::vector<Line> out;
  for (std::size_t i = 0; i < claims.size(); ++i)
    out.push_back(list_line(claims[i], shown[i], later_.contains(shown[i])));
  return out;
}

/// Reads what is in sight. What can't be read is said, and what was there stays on the screen.
void Triage::look() {
  look_at_list();
  look_at_claim();
}

void Triage::look_at_list() {
  auto listed = lines();
  if (listed)
    lines_ = *std::move(listed);
  else
    model_.refused(listed.error());
}

void Triage::look_at_claim() {
  auto view = read(here());
  if (!view) return model_.refused(view.error());
  view_ = *std::move(view);
  auto claim = at_hand();
  if (!claim) return model_.refused(claim.error());
  model_.at_hand(*std::move(claim));
}

Grid Triage::picture() {
  Scene scene;
  scene.title = text::printable(query_.value_or("")) + (within_.empty() ? "" : " / " + text::printable(within_));
  const auto n = static_cast<std::int64_t>(ids_.size());
  scene.of =
      n >= total_ ? fmt::format("{}", n) : fmt::format("the first {} of {}{}", n, exact_ ? "" : "about ", total_);
  scene.lines = lines_;
  Page page;
  if (view_ && !layout_.too_small) {
    page = model_.article() ? article_page(*view_, layout_.claim.columns)
                            : claim_page(*view_, layout_.claim.columns, model_.proposal());
    model_.page(static_cast<int>(page.lines.size()), page.words_at);
    scene.page = &page;
  }
  return paint(layout_, model_, scene);
}

// ---- acting ----

bool Triage::press(const Key& key) {
  const auto ask = model_.press(key);
  if (ask && ask->what == What::Quit) return false;
  if (ask) carry_out(*ask);
  // While somebody types, the claim stays as they saw it: whoever changed it meanwhile is named when they are done.
  if (ask || !model_.prompt()) look();
  return true;
}

void Triage::carry_out(const Ask& ask) {
  if (busy) {
    model_.say("working …");  // seen where another process holds the desk
    busy();
  }
  switch (ask.what) {
    case What::Search:
      return search(ask.words);
    case What::Reread:
      return reread();
    case What::Skip:
      later_.insert(here());
      [[fallthrough]];
    case What::NextUnchecked:
      if (const auto found = next_unchecked(); !found)
        model_.refused(found.error());
      else
        model_.say(*found ? "" : "no other unchecked claim is in this list");
      return;
    default:
      break;
  }
  auto who = who_();
  if (!who) return model_.refused(who.error());
  desk_.act_as(*std::move(who));
  if (ask.what == What::Undo || ask.what == What::Redo) return take_back(ask);
  if (!view_) return;
  auto said = change(ask);
  if (said)
    model_.done(*std::move(said));
  else
    model_.refused(said.error());
}

Result<std::string> Triage::change(const Ask& ask) {
  const ClaimId id = view_->shown.detail.claim.id;
  switch (ask.what) {
    case What::Mark:
      return mark(ask);
    case What::Start:
    case What::Dismiss:
      return advance(ask);
    case What::Note:
      CLAIMDEX_CHECK(desk_.note({id}, ask.words));
      return fmt::format("{} noted", id.str());
    case What::Evidence: {
      app::EvidenceRequest request;
      request.given = ask.words;
      request.seen = view_->seen;
      CLAIMDEX_TRY(const auto done, desk_.add_evidence(id, request));
      return fmt::format("{} has evidence {}{}", id.str(), done.evidence.id.str(), done.known ? " already" : "");
    }
    case What::Tag:
      return tag(ask);
    case What::Accept:
    case What::Refuse:
      return answer_proposal(ask);
    default:
      return std::string();
  }
}

Result<std::string> Triage::mark(const Ask& ask) {
  app::MarkRequest request;
  request.ids = {view_->shown.detail.claim.id};
  request.verdict = *ask.verdict;
  request.because = given(ask.words);
  if (!ask.evidence.empty()) request.evidence = {ask.evidence};
  request.seen = view_->seen;
  CLAIMDEX_TRY(const auto marked, desk_.mark(request));
  const app::Marked& one = marked.front();
  std::string out = fmt::format("{}  {} → {}", one.before.id.str(), name_of(one.before.verdict), name_of(one.verdict));
  if (!one.evidence.empty()) out += fmt::format(" (evidence {})", fmt::join(one.evidence, " "));
  return out;
}

Result<std::string> Triage::advance(const Ask& ask) {
  app::AdvanceRequest request;
  request.ids = {view_->shown.detail.claim.id};
  request.step = ask.what == What::Start ? app::Step::Start : app::Step::Dismiss;
  request.because = given(ask.words);
  request.seen = view_->seen;
  CLAIMDEX_TRY(const auto advanced, desk_.advance(request));
  const app::Advanced& one = advanced.front();
  return fmt::format("{}  {} → {}", one.before.id.str(), name_of(one.before.progress), name_of(one.progress));
}

/// "+kherson -draft"; a word without a sign is put on.
Result<std::string> Triage::tag(const Ask& ask) {
  std::vector<std::string> plus, minus;
  for (std::string_view rest = ask.words; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix(std::min(rest.size(), word.size() + 1));
    if (word.empty()) continue;
    const bool sign = word.front() == '+' || word.front() == '-';
    CLAIMDEX_TRY(auto name, app::read_tag(word.substr(sign ? 1 : 0)));
    (word.front() == '-' ? minus : plus).push_back(std::move(name));
  }
  const ClaimId id = view_->shown.detail.claim.id;
  CLAIMDEX_TRY(const auto done, desk_.tag({id}, plus, minus, false));
  const auto& changes = done.front().changes;
  return fmt::format("{}  {}", id.str(), changes.empty() ? "as it was" : fmt::format("{}", fmt::join(changes, " ")));
}

/// "looks like": the earlier claim stays. Other relations are said to hold. Refused, neither is proposed again.
Result<std::string> Triage::answer_proposal(const Ask& ask) {
  const auto links = proposals_of(*view_);
  if (model_.proposal() >= links.size()) return fail(ErrorCode::Refused, "nothing is proposed any more");
  const ClaimLink& link = *links[model_.proposal()];
  const ClaimId own = view_->shown.detail.claim.id;
  const ClaimId from = link.outgoing ? own : link.other, to = link.outgoing ? link.other : own;
  for (const ClaimId id : {from, to}) CLAIMDEX_CHECK(desk_.still_as_seen(id, view_->seen));
  if (ask.what == What::Accept && link.relation == Relation::Repeats) {
    app::MergeRequest request;
    request.keep = to;
    request.others = {from};
    request.verdict = ask.verdict;
    request.because = given(ask.words);
    CLAIMDEX_TRY(const auto merged, desk_.merge(request));
    return fmt::format("{} is {} now, {}", from.str(), merged.id.str(), name_of(merged.verdict));
  }
  const bool holds = ask.what == What::Accept;
  CLAIMDEX_CHECK(
      desk_.link(from, link.relation, to, holds ? LinkState::Accepted : LinkState::Declined, given(ask.words), false));
  return fmt::format("{}{} {} {}", holds ? "" : "refused: ", from.str(), exporter::relation_words(link.relation, true),
                     to.str());
}

/// What was done in this session is taken back at once. What is older may be another day's work, or a change of a thousand claims: it is named, and asked about.
void Triage::take_back(const Ask& ask) {
  const bool undo = ask.what == What::Undo;
  const auto run = [&](bool dry_run) { return undo ? desk_.undo(ask.change, dry_run) : desk_.redo(dry_run); };
  if (!ask.change) {
    const auto planned = run(true);
    if (!planned) return model_.refused(planned.error());
    if (planned->what.change.number <= first_change_) {
      Ask agreed = ask;
      agreed.change = planned->what.change;
      return model_.choose(
          {fmt::format("{} (by {}, {}) · from before this session: take it back? y/n",
                       in_words(*planned, undo ? "undo" : "redo"), planned->what.who, planned->what.at),
           {{U'y', agreed}}});
    }
  }
  const auto done = run(false);
  if (!done) return model_.refused(done.error());
  model_.done(in_words(*done, undo ? "undone" : "taken back"));
  if (done->what.claims.empty()) return;
  const auto at = std::find(ids_.begin(), ids_.end(), done->what.claims.front());
  if (at != ids_.end()) model_.select(static_cast<std::size_t>(at - ids_.begin()));
}

}  // namespace claimdex::cli::review
