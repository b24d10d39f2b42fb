#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace claimdex::cli {
namespace {

template <typename Id>
std::string handles(const std::vector<Id>& ids) {
  constexpr std::size_t kShown = 8;
  std::string out;
  for (std::size_t i = 0; i < std::min(ids.size(), kShown); ++i) out += " " + ids[i].str();
  return ids.size() > kShown ? out + fmt::format(" and {} more", ids.size() - kShown) : out;
}

/// Never with the words themselves: what is printed may be kept.
std::string what_goes(const store::Redacted& done) {
  std::string out =
      fmt::format("found in {} place{}, {} of them in the log", done.places, done.places == 1 ? "" : "s", done.events);
  if (!done.articles.empty()) out += "; in the text of" + handles(done.articles);
  if (!done.blobs.empty())
    out += fmt::format("; {} archived file{} go{}", done.blobs.size(), done.blobs.size() == 1 ? "" : "s",
                       done.blobs.size() == 1 ? "es" : "");
  return out;
}

bool looks_like_handle(const std::string& word) {
  return ClaimId::parse(word) || ArticleId::parse(word) || NoteId::parse(word) || ChangeId::parse(word) ||
         EvidenceId::parse(word) || MentionId::parse(word);
}

}  // namespace

int cmd_redact(Context& context) {
  const Options& options = context.options;
  std::string words = fmt::format("{}", fmt::join(options.words, " "));
  if (words == "-") words = context.read_stdin();
  while (!words.empty() && (words.back() == '\n' || words.back() == '\r')) words.pop_back();
  if (text::words(words).empty())
    return report(context, {ErrorCode::Usage, "redact which words?", "claimdex redact 'Ola Venn' --because '…'"});
  if (options.words.size() == 1 && looks_like_handle(options.words[0]))
    return report(context, {ErrorCode::Usage, "redact takes the words that have to go, wherever they are",
                            "claimdex redact 'Ola Venn' --because '…'; claimdex forget a7 takes out a whole article"});
  if (words.find('\n') != std::string::npos)
    return report(context, {ErrorCode::Usage, "one line of words at a time, please", ""});
  if (!options.because)
    return report(context, {ErrorCode::Usage, "redact needs a reason: the log keeps it, without the words",
                            "--because 'the source asked for it'"});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  auto preview = desk->redact(words, options.because, true);
  if (!preview) return report(context, preview.error());
  if (preview->places == 0 && preview->blobs.empty()) {
    context.say("these words are nowhere on this desk: nothing was changed");
    return kNothingFound;
  }
  for (const std::string& name : preview->by)
    context.say(fmt::format("{} is in the log as who did what: that is part of the chain, and stays", name));
  if (options.dry_run) {
    context.out.line(what_goes(*preview) + " (dry run)");
    return kDone;
  }
  context.say(what_goes(*preview));
  auto agreed = context.confirm("This can't be undone. Redact them?");
  if (!agreed) return report(context, agreed.error());
  auto done = desk->redact(words, options.because, false);
  if (!done) return report(context, done.error());
  context.out.line(what_goes(*done));
  return kDone;
}

}  // namespace claimdex::cli
