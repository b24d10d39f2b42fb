/// start, dismiss, publish, reopen: how far the work on claims is.
#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "editor.hpp"
#include "inputs.hpp"
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
    if (!*taken) return report(context, parse_claim_id(word).error());
  }
  if (selection.ids.empty() && !selection.bulk && !options.query)
    return report(context, {ErrorCode::Usage, fmt::format("{} which claim?", options.command),
                            fmt::format("claimdex {} c12", options.command)});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  if (auto found = find(context, *desk, selection); !found) return report(context, found.error());
  if (selection.ids.empty()) return nothing_found(context);
  app::AdvanceRequest request{selection.ids, step, options.because, options.url, options.sheet, options.dry_run};
  const bool needs_reason = step == app::Step::Dismiss || step == app::Step::Reopen;
  auto draft = write_reason(context, selection, needs_reason, options.command, [&](std::string words) {
    request.because = std::move(words);
    request.dry_run = true;
    return desk->advance(request);
  });
  if (!draft) return refuse(context, draft.error());
  if (*draft) request.because = (*draft)->words();
  const auto preview = [](const app::Advanced& one) { return outcome(one) + "  " + text::printable(one.before.text); };
  const auto done = carry_out(context, selection, question, preview, [&](bool dry_run) {
    request.dry_run = dry_run;
    return desk->advance(request);
  });
  if (!done && *draft) (*draft)->say_where(context);
  if (!done) return refuse(context, done.error());
  if (*draft) (*draft)->done();
  for (const app::Advanced& one : *done) {
    context.out.line(options.dry_run ? outcome(one) + " (dry run)" : outcome(one));
    if (step == app::Step::Publish)
      for (const std::string& why : one.before.stale)
        context.say(fmt::format("{} may need another look: {}", one.before.id.str(), text::printable(why)));
  }
  return kDone;
}

}  // namespace

int cmd_start(Context& context) { return advance(context, app::Step::Start, "Take them up?"); }
int cmd_dismiss(Context& context) { return advance(context, app::Step::Dismiss, "Dismiss them?"); }
int cmd_publish(Context& context) { return advance(context, app::Step::Publish, "Publish them?"); }
int cmd_reopen(Context& context) { return advance(context, app::Step::Reopen, "Reopen them?"); }

}  // namespace claimdex::cli
