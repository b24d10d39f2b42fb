/// start, dismiss, publish, reopen: how far the work on claims is.
#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "selection.hpp"

namespace claimdex::cli {
namespace {

std::string outcome(const app::Advanced& one) {
  if (one.before.progress == one.progress)
    return fmt::format("{}  is {} already", one.before.id.str(), name_of(one.progress));
  return fmt::format("{}  {} → {}", one.before.id.str(), name_of(one.before.progress), name_of(one.progress));
}

int advance(Context& context, app::Step step, std::string_view question) {
  const Options& options = context.options;
  Selection selection;
  for (const std::string& word : options.words) {
    auto taken = take_word(context, selection, word);
    if (!taken) return report(context, taken.error());
    if (!*taken)
      return report(context,
                    {ErrorCode::Usage, fmt::format("\"{}\" is not the handle of a claim", text::printable(word)),
                     "handles look like c12; claimdex search --ids prints them"});
  }
  if (selection.ids.empty() && !selection.bulk && !options.query)
    return report(context, {ErrorCode::Usage, fmt::format("{} which claim?", options.command),
                            fmt::format("claimdex {} c12", options.command)});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  if (auto found = find(context, *desk, selection); !found) return report(context, found.error());
  if (selection.ids.empty()) return nothing_found(context);
  // First without writing: nobody is asked about what the rules refuse.
  app::AdvanceRequest request{selection.ids, step, options.because, options.url, options.sheet, true};
  auto done = desk->advance(request);
  if (!done) return report(context, done.error());
  if (!options.dry_run) {
    const auto line = [&](std::size_t i) {
      return outcome((*done)[i]) + "  " + text::printable((*done)[i].before.text);
    };
    if (auto agreed = agree(context, selection, question, line); !agreed) return report(context, agreed.error());
    request.dry_run = false;
    done = desk->advance(request);
    if (!done) return report(context, done.error());
  }
  for (const app::Advanced& one : *done) {
    context.out.line(options.dry_run ? outcome(one) + " (dry run)" : outcome(one));
    if (step == app::Step::Publish)
      for (const std::string& why : one.before.stale)
        context.say(
            fmt::format("{} was checked against something else: {}", one.before.id.str(), text::printable(why)));
  }
  return kDone;
}

}  // namespace

int cmd_start(Context& context) { return advance(context, app::Step::Start, "Take them up?"); }
int cmd_dismiss(Context& context) { return advance(context, app::Step::Dismiss, "Dismiss them?"); }
int cmd_publish(Context& context) { return advance(context, app::Step::Publish, "Publish them?"); }
int cmd_reopen(Context& context) { return advance(context, app::Step::Reopen, "Reopen them?"); }

}  // namespace claimdex::cli
