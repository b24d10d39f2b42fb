#include <fmt/format.h>

#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace claimdex::cli {
namespace {

constexpr std::size_t kShown = 20;

std::string in_words(const EventRecord& e) {
  const auto value = [](const std::optional<std::string>& v) {
    return v ? text::printable(*v) : std::string("nothing");
  };
  return fmt::format("  {:<6} {}: {} → {}", e.subject, *e.field, value(e.old_value), value(e.new_value));
}

int finish(Context& context, const Result<app::Undone>& undone, std::string_view verb) {
  if (!undone) return report(context, undone.error());
  const store::TakenBack& what = undone->what;
  context.out.line(fmt::format("{} {}: {} by {}, {}{}", what.change.str(), verb, what.command,
                               text::printable(what.who), what.at, context.options.dry_run ? " (dry run)" : ""));
  if (undone->events.empty()) context.out.line("  it had changed nothing but the log");
  for (std::size_t i = 0; i < std::min(undone->events.size(), kShown); ++i)
    context.out.line(in_words(undone->events[i]));
  if (undone->events.size() > kShown) context.out.line(fmt::format("  … and {} more", undone->events.size() - kShown));
  return kDone;
}

}  // namespace

int cmd_undo(Context& context) {
  const Options& options = context.options;
  std::optional<ChangeId> change;
  if (!options.words.empty()) change = ChangeId::parse(options.words[0]);
  if (options.words.size() > 1 || (!options.words.empty() && !change))
    return report(context, {ErrorCode::Usage, "undo takes the handle of a change, or nothing for your last one",
                            "claimdex undo t41; claimdex log names changes"});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  return finish(context, desk->undo(change, options.dry_run), "undone");
}

int cmd_redo(Context& context) {
  if (!context.options.words.empty())
    return report(context, {ErrorCode::Usage, "redo takes nothing: your last undo is taken back", "claimdex redo"});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  return finish(context, desk->redo(context.options.dry_run), "taken back");
}

}  // namespace claimdex::cli
