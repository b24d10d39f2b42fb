/// saved: queries under a name.
#include <fmt/format.h>

#include "claimdex/exporter/json.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "selection.hpp"

namespace claimdex::cli {
namespace {

constexpr std::string_view kHint = "claimdex saved add toll 'killed OR wounded', saved list, saved remove toll";

int list(Context& context) {
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto saved = desk->saved_searches();
  if (!saved) return report(context, saved.error());
  std::string line;
  for (const exporter::SavedSearch& one : *saved) {
    if (context.options.json) {
      line.clear();
      exporter::saved_json(line, one);
      context.out.line(line);
      continue;
    }
    const std::string count = one.claims ? std::to_string(*one.claims) : "?";
    context.out.line(fmt::format("{:>9}  @{:<16} {}", count, text::printable(one.name), text::printable(one.query)));
  }
  if (saved->empty() && context.terminal.tty) context.say("there is no saved search yet");
  return kDone;
}

}  // namespace

int cmd_saved(Context& context) {
  const std::vector<std::string>& words = context.options.words;
  if (words.empty() || (words[0] == "list" && words.size() == 1)) return list(context);
  const bool add = words[0] == "add";
  if (!add && words[0] != "remove")
    return report(context,
                  {ErrorCode::Usage, fmt::format("saved does nothing called \"{}\"", text::printable(words[0])),
                   std::string(kHint)});
  if (add ? words.size() < 3 : words.size() != 2)
    return report(context, {ErrorCode::Usage, add ? "add takes a name and a query" : "remove takes one name",
                            std::string(kHint)});
  auto desk = context.open_desk(store::Store::Mode::Write);
  if (!desk) return report(context, desk.error());
  const std::vector<std::string> rest(words.begin() + 2, words.end());
  const auto done = add ? desk->save_search(words[1], *joined(rest), context.options.dry_run)
                        : desk->remove_search(words[1], context.options.dry_run);
  if (!done) return refuse(context, done.error());
  std::string name = text::printable(words[1]);
  if (!name.starts_with('@')) name = "@" + name;
  context.out.line(fmt::format("{}  {}{}", name,
                               !*done ? "was so already"
                               : add  ? "saved"
                                      : "removed",
                               context.options.dry_run ? " (dry run)" : ""));
  return kDone;
}

}  // namespace claimdex::cli
