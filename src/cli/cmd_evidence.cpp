/// One command for evidence, with a word for each deed.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "claimdex/exporter/json_evidence.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "render.hpp"
#include "selection.hpp"

namespace claimdex::cli {
namespace {

using Words = std::vector<std::string>;

std::string place(const Evidence& evidence) {
  return text::printable(evidence.url ? *evidence.url : evidence.file.value_or(""));
}

void print(Context& context, const Evidence& evidence) {
  if (context.options.json) {
    std::string line;
    exporter::evidence_json(line, evidence);
    context.out.line(line);
    return;
  }
  const std::string_view dry = context.options.dry_run ? " (dry run)" : "";
  std::string front = evidence.claim.str();
  for (const std::string& line : evidence_lines(evidence)) {
    context.out.line(fmt::format("{:<5}  {}{}", front, line, front.empty() ? "" : dry));
    front.clear();
  }
}

Result<EvidenceId> parse_evidence_id(const std::string& word) {
  if (const auto id = EvidenceId::parse(word)) return *id;
  return fail(ErrorCode::Usage, fmt::format("\"{}\" is not the handle of evidence", word),
              "handles look like e5; claimdex evidence c12 lists them");
}

Result<std::vector<EvidenceId>> parse_evidence_ids(const Words& words) {
  std::vector<EvidenceId> out;
  for (const std::string& word : words) {
    CLAIMDEX_TRY(const EvidenceId id, parse_evidence_id(word));
    if (std::find(out.begin(), out.end(), id) == out.end()) out.push_back(id);
  }
  return out;
}

std::optional<app::FetchRequest> fetch_request(Context& context) {
  if (!context.options.fetch) return std::nullopt;
  return app::FetchRequest{context.program_dir(), context.options.allow_private};
}

/// There is no copy: that is no failure of what was recorded, and not what was asked for.
int finish(Context& context, const app::EvidenceDone& done) {
  print(context, done.evidence);
  if (!done.not_fetched) return kDone;
  Error why = *done.not_fetched;
  why.message = fmt::format("{}: {}; recorded without a copy", place(done.evidence), why.message);
  if (why.hint.empty()) why.hint = fmt::format("claimdex evidence edit {} --fetch tries again", done.evidence.id.str());
  context.complain(why);
  return kInputsFailed;
}

int add(Context& context, const Words& words) {
  if (words.size() != 2)
    return report(context, {ErrorCode::Usage, "evidence add takes a claim's handle, and a url or a file",
                            "claimdex evidence add c12 https://… --stance refutes"});
  const auto id = parse_claim_id(words[0]);
  if (!id) return report(context, id.error());
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  app::EvidenceRequest request{words[1], context.options.details, fetch_request(context), context.options.dry_run};
  const auto done = desk->add_evidence(*id, request);
  if (!done) return refuse(context, done.error());
  if (!done->known) return finish(context, *done);
  if (context.options.json)
    print(context, done->evidence);
  else
    context.out.line(fmt::format("{:<5}  {} is there already: {}", done->evidence.claim.str(), done->evidence.id.str(),
                                 place(done->evidence)));
  return kDone;
}

int list(Context& context, const Words& words) {
  if (words.empty()) return report(context, {ErrorCode::Usage, "evidence of which claim?", "claimdex evidence c12"});
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  bool any = false;
  for (const std::string& word : words) {
    const auto id = parse_claim_id(word);
    if (!id) return report(context, id.error());
    const auto all = desk->evidence(*id);
    if (!all) {
      context.complain(all.error());
      return all.error().code == ErrorCode::NotFound ? kNothingFound : exit_status(all.error().code);
    }
    for (const Evidence& evidence : *all) print(context, evidence);
    any = any || !all->empty();
    if (all->empty() && !context.options.json)
      context.complain({ErrorCode::NotFound, id->str() + " has no evidence",
                        fmt::format("claimdex evidence add {} https://… --stance supports", id->str())});
  }
  return any ? kDone : kNothingFound;
}

int edit(Context& context, const Words& words) {
  const Options& options = context.options;
  const bool nothing = std::none_of(kEvidenceFields.begin(), kEvidenceFields.end(), [&](const EvidenceField& field) {
    return (options.details.*field.member).has_value();
  });
  if (words.size() != 1 || (nothing && !options.fetch))
    return report(context, {ErrorCode::Usage, "evidence edit takes one handle, and what is to be said of it",
                            "claimdex evidence edit e5 --stance refutes"});
  const auto id = parse_evidence_id(words[0]);
  if (!id) return report(context, id.error());
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const auto done =
      desk->edit_evidence(*id, {options.details, options.because, fetch_request(context), options.dry_run});
  if (!done) return refuse(context, done.error());
  return finish(context, *done);
}

int remove(Context& context, const Words& words) {
  const auto ids = parse_evidence_ids(words);
  if (!ids) return report(context, ids.error());
  if (ids->empty())
    return report(context, {ErrorCode::Usage, "remove which evidence?", "claimdex evidence remove e5 --because '…'"});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const auto gone = desk->remove_evidence(*ids, context.options.because, context.options.dry_run);
  if (!gone) return refuse(context, gone.error());
  for (const Evidence& evidence : *gone) {
    if (context.options.json) {
      print(context, evidence);
      continue;
    }
    context.out.line(fmt::format("{:<5}  {} removed: {}{}", evidence.claim.str(), evidence.id.str(), place(evidence),
                                 context.options.dry_run ? " (dry run)" : ""));
  }
  return kDone;
}

// ---- check ----

std::string_view words_for(exporter::QuoteState state) {
  constexpr std::array<std::string_view, 5> kWords{"", "quote verbatim", "quote there, but not letter for letter",
                                                   "quote not found", "quote not checked"};
  return kWords[static_cast<std::size_t>(state)];
}
std::string_view words_for(exporter::FigureState state) {
  constexpr std::array<std::string_view, 4> kWords{"", "holds the figure", "doesn't hold the figure",
                                                   "figure not checked"};
  return kWords[static_cast<std::size_t>(state)];
}
std::string_view words_for(exporter::CopyState state) {
  constexpr std::array<std::string_view, 4> kWords{"no copy", "copy as it was", "copy missing from the archive",
                                                   "copy damaged"};
  return kWords[static_cast<std::size_t>(state)];
}

std::string check_line(const Terminal& terminal, const exporter::EvidenceCheck& check) {
  std::string out = fmt::format("{:<5}  {:<5}  {}: {}", check.evidence.id.str(), check.evidence.claim.str(),
                                place(check.evidence), words_for(check.copy));
  if (check.quote != exporter::QuoteState::None) out += fmt::format(", {}", words_for(check.quote));
  if (check.quote_at) out += fmt::format(" at {}", check.quote_at->start);
  if (check.figure != exporter::FigureState::None) out += fmt::format(", {}", words_for(check.figure));
  if (check.figure_at)
    out += fmt::format(" at {}: “{}”", check.figure_at->start, text::printable(check.figure_text.value_or("")));
  if (!check.why.empty()) out += fmt::format(" ({})", text::printable(check.why));
  return check.failed() ? paint(terminal, Ink::Red, out) : out;
}

struct Wanted {
  std::vector<ClaimId> claims;
  std::set<std::int64_t> evidence;  ///< only these; empty: all of the claims'
};

/// Handles of claims or of evidence, else a query; nothing: the whole desk.
Result<Wanted> wanted(app::Desk& desk, const Words& words) {
  Wanted out;
  const auto is_handle = [](const std::string& word) { return ClaimId::parse(word) || EvidenceId::parse(word); };
  if (words.empty()) {
    CLAIMDEX_TRY(out.claims, desk.store().with_evidence());
  } else if (std::none_of(words.begin(), words.end(), is_handle)) {
    CLAIMDEX_TRY(out.claims, desk.find_all(fmt::format("{}", fmt::join(words, " "))));
  } else {
    for (const std::string& word : words) {
      if (!is_handle(word))
        return fail(ErrorCode::Usage, fmt::format("\"{}\" is no handle", text::printable(word)),
                    "handles of claims and of evidence, or a query");
      if (const auto claim = ClaimId::parse(word)) {
        CLAIMDEX_TRY(const auto all, desk.evidence(*claim));
        for (const Evidence& evidence : all) out.evidence.insert(evidence.id.number);
        out.claims.push_back(*claim);
      } else {
        CLAIMDEX_TRY(const auto evidence, desk.store().evidence(*EvidenceId::parse(word)));
        out.evidence.insert(evidence.id.number);
        out.claims.push_back(evidence.claim);
      }
    }
    std::sort(out.claims.begin(), out.claims.end());
    out.claims.erase(std::unique(out.claims.begin(), out.claims.end()), out.claims.end());
  }
  return out;
}

int check(Context& context, const Words& words) {
  auto extractor = load_extractor(context);
  if (!extractor) return report(context, extractor.error());
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto which = wanted(*desk, words);
  if (!which) return report(context, which.error());
  const auto checks =
      desk->check_evidence(which->claims, *extractor, ingest::open_language_detector(context.program_dir()));
  if (!checks) return report(context, checks.error());
  std::size_t count = 0, failed = 0;
  for (const exporter::EvidenceCheck& one : *checks) {
    if (!which->evidence.empty() && which->evidence.count(one.evidence.id.number) == 0) continue;
    ++count;
    if (one.failed()) ++failed;
    std::string line;
    if (context.options.json)
      exporter::evidence_check_json(line, one);
    else
      line = check_line(context.terminal, one);
    context.out.line(line);
  }
  if (count == 0 && !words.empty()) {
    context.complain({ErrorCode::NotFound, "no evidence is found by that: nothing was checked", ""});
    return kNothingFound;
  }
  if (!context.options.json)
    context.out.line(fmt::format("{} piece{} of evidence, {} failed", count, count == 1 ? "" : "s", failed));
  return failed == 0 ? kDone : kCheckFailed;
}

/// What is said of evidence, and a reason, go with some deeds only: with the others they would be lost without a word.
int only(Context& context, int (*deed)(Context&, const Words&), const Words& words, bool details, bool reason) {
  const Options& options = context.options;
  const bool said = std::any_of(kEvidenceFields.begin(), kEvidenceFields.end(), [&](const EvidenceField& field) {
    return (options.details.*field.member).has_value();
  });
  if ((said || options.fetch) && !details)
    return report(context, {ErrorCode::Usage, "what is said of evidence, and --fetch, go with add and edit", ""});
  if (options.because && !reason)
    return report(context, {ErrorCode::Usage, "--because goes with edit and remove", "--note says something of it"});
  return deed(context, words);
}

}  // namespace

int cmd_evidence(Context& context) {
  static constexpr std::array<std::pair<std::string_view, int (*)(Context&, const Words&)>, 5> kDeeds{
      {{"add", add}, {"list", list}, {"edit", edit}, {"remove", remove}, {"check", check}}};
  const Words& words = context.options.words;
  if (context.options.allow_private && !context.options.fetch)
    return report(context, {ErrorCode::Usage, "--allow-private goes with --fetch", ""});
  if (words.empty() || ClaimId::parse(words.front())) return only(context, list, words, false, false);
  std::vector<std::string_view> names;
  for (const auto& [name, deed] : kDeeds) {
    if (name == words.front())
      return only(context, deed, Words(words.begin() + 1, words.end()), name == "add" || name == "edit",
                  name == "edit" || name == "remove");
    names.push_back(name);
  }
  const auto near = text::nearest(words.front(), names);
  return report(context, {ErrorCode::Usage, fmt::format("evidence can't \"{}\"", words.front()),
                          near ? fmt::format("did you mean claimdex evidence {}?", *near)
                               : "claimdex evidence c12; add list edit remove check"});
}

}  // namespace claimdex::cli
