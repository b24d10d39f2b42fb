/// tried: what was searched and who was asked, and what came of it.
#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "selection.hpp"

namespace claimdex::cli {
namespace {

constexpr std::string_view kHint = "claimdex tried c12 --asked 'press office' --deadline 7d";

/// What the options say; which of them stands alone is checked here.
Result<store::NewNote> read_entry(Context& context) {
  const Options& o = context.options;
  const int given = (o.searched ? 1 : 0) + (o.asked ? 1 : 0) + (o.answered ? 1 : 0) + (o.no_answer ? 1 : 0);
  if (given != 1)
    return fail(ErrorCode::Usage, given == 0 ? "tried what?" : "one thing at a time, please",
                "--searched WHERE, --asked WHOM, --answered WORDS or --no-answer");
  if (o.deadline && !o.asked)
    return fail(ErrorCode::Usage, "--deadline is for an answer: it goes with --asked", std::string(kHint));
  if (o.because && (o.answered || o.no_answer))
    return fail(ErrorCode::Usage, "--because goes with --searched and --asked; an answer's words are --answered's", "");
  store::NewNote entry;
  if (o.searched || o.asked) {
    entry.kind = o.searched ? NoteKind::Searched : NoteKind::Asked;
    entry.place = o.searched ? o.searched : o.asked;
    CLAIMDEX_CHECK(app::Desk::check_words(o.searched ? "place" : "name", *entry.place));
    if (o.because) {
      CLAIMDEX_CHECK(app::Desk::check_words("reason", *o.because));
      entry.text = *o.because;
    }
  } else {
    entry.kind = o.answered ? NoteKind::Answered : NoteKind::NoAnswer;
    if (o.answered) CLAIMDEX_CHECK(app::Desk::check_words("answer", *o.answered));
    entry.text = o.answered.value_or("");
  }
  if (o.deadline) {
    CLAIMDEX_TRY(const Session session, context.session());
    CLAIMDEX_TRY(const Day day, app::read_day(*o.deadline, session.now));
    entry.deadline = day.iso();
  }
  return entry;
}

std::string outcome(const store::NewNote& entry) {
  std::string out(entry.kind == NoteKind::NoAnswer ? "no answer" : name_of(entry.kind));
  if (entry.place) out += ": " + text::printable(*entry.place);
  if (entry.deadline) out += ", by " + *entry.deadline;
  return out;
}

/// The question that an answer is for: named by its handle, or the only open one of a claim.
Result<NoteId> question_of(app::Desk& desk, const std::vector<std::string>& words) {
  if (words.size() == 1)
    if (const auto named = NoteId::parse(words[0])) return *named;
  const auto claim = words.size() == 1 ? ClaimId::parse(words[0]) : std::nullopt;
  if (!claim)
    return fail(ErrorCode::Usage, "an answer is for one question: name it", "claimdex tried n7 --answered '…'");
  CLAIMDEX_TRY(const auto open, desk.open_questions(*claim));
  if (open.size() == 1) return open.front().id;
  std::vector<std::string> named;
  for (const Note& question : open)
    named.push_back(fmt::format("{} ({})", question.id.str(), text::printable(question.place.value_or(""))));
  return fail(ErrorCode::Usage,
              open.empty() ? fmt::format("{} has no open question", claim->str())
                           : fmt::format("{} has {} open questions: which one?", claim->str(), open.size()),
              open.empty() ? fmt::format("claimdex tried {} --asked WHOM", claim->str())
                           : fmt::format("{}", fmt::join(named, ", ")));
}

int answer(Context& context, const store::NewNote& entry) {
  if (context.options.query)
    return report(context,
                  {ErrorCode::Usage, "an answer is for one question: name it", "claimdex tried n7 --answered '…'"});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const auto question = question_of(*desk, context.options.words);
  if (!question) return report(context, question.error());
  const auto done = desk->answer_note(*question, entry, context.options.dry_run);
  if (!done) return report(context, done.error());
  context.out.line(fmt::format("{}  {} {}{}", done->str(), question->str(), outcome(entry),
                               context.options.dry_run ? " (dry run)" : ""));
  return kDone;
}

}  // namespace

int cmd_tried(Context& context) {
  const auto entry = read_entry(context);
  if (!entry) return report(context, entry.error());
  if (entry->kind == NoteKind::Answered || entry->kind == NoteKind::NoAnswer) return answer(context, *entry);
  Selection selection;
  for (const std::string& word : context.options.words) {
    auto taken = take_word(context, selection, word);
    if (!taken) return report(context, taken.error());
    if (!*taken)
      return report(context,
                    {ErrorCode::Usage, fmt::format("\"{}\" is not the handle of a claim", text::printable(word)),
                     "words with blanks belong in quotes: --asked 'press office'"});
  }
  if (selection.ids.empty() && !selection.bulk && !context.options.query)
    return report(context, {ErrorCode::Usage, "for which claim?", std::string(kHint)});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  if (auto found = find(context, *desk, selection); !found) return report(context, found.error());
  if (selection.ids.empty()) return nothing_found(context);
  const auto line = [&](const app::Arranged& one) {
    return fmt::format("{}  {}", one.before.id.str(), outcome(*entry));
  };
  const auto done = carry_out(context, selection, "Keep that for all of them?", line,
                              [&](bool dry_run) { return desk->tried(selection.ids, *entry, dry_run); });
  if (!done) return refuse(context, done.error());
  for (const app::Arranged& one : *done) context.out.line(line(one) + (context.options.dry_run ? " (dry run)" : ""));
  return kDone;
}

}  // namespace claimdex::cli
