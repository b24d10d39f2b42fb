// event: which figures are about one thing, where people know better than their words.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "commands.hpp"
#include "context.hpp"
#include "rearrange.hpp"

namespace claimdex::cli {
namespace {

using Words = std::vector<std::string>;
using Ids = std::vector<ClaimId>;

constexpr std::string_view kExample = "claimdex event name velmark-strike c12";

int list(Context& context, const Words&) {
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  const auto all = desk->events();
  if (!all) return report(context, all.error());
  for (const auto& [name, claims] : *all) context.out.line(fmt::format("{:>9}  {}", claims.size(), name));
  if (all->empty() && context.terminal.tty) context.say("nobody has named an event yet");
  return kDone;
}

int name(Context& context, const Words& words) {
  return rearrange(
      context, words, kExample, "Are they one event?", "is in it already",
      [&](app::Desk& desk, const Ids& ids, bool dry_run) { return desk.name_event(words[0], ids, dry_run); });
}

int put(Context& context, const Words& words) {
  return rearrange(
      context, words, kExample, "Put them there?", "is in it already",
      [&](app::Desk& desk, const Ids& ids, bool dry_run) { return desk.put_in_event(words[0], ids, dry_run); });
}

int clear(Context& context, const Words& words) {
  Words named(words);
  named.insert(named.begin(), "");  // no event's name goes before them
  return rearrange(context, named, "claimdex event clear c12", "Leave them to their words?", "nobody put it anywhere",
                   [&](app::Desk& desk, const Ids& ids, bool dry_run) { return desk.clear_events(ids, dry_run); });
}

struct Deed {
  std::string_view name;
  int (*run)(Context&, const Words& words);  ///< what stands behind the deed's name
  bool named, claims;                        ///< it takes an event's name; claims, --query
};

constexpr std::array<Deed, 4> kDeeds{{{"name", name, true, true},
                                      {"put", put, true, true},
                                      {"clear", clear, false, true},
                                      {"list", list, false, false}}};

}  // namespace

int cmd_event(Context& context) {
  const Words& words = context.options.words;
  const std::string asked = words.empty() ? "list" : words.front();
  const Words rest(words.begin() + (words.empty() ? 0 : 1), words.end());
  std::vector<std::string_view> names;
  for (const Deed& deed : kDeeds) {
    names.push_back(deed.name);
    if (deed.name != asked) continue;
    if (deed.named && rest.empty())
      return report(context, {ErrorCode::Usage, fmt::format("{} which event?", deed.name), std::string(kExample)});
    if (!deed.claims && (!rest.empty() || context.options.query))
      return report(context, {ErrorCode::Usage, "list takes no words", "claimdex event --help"});
    return deed.run(context, rest);
  }
  const auto near = text::nearest(asked, names);
  return report(context, {ErrorCode::Usage, fmt::format("event can't \"{}\"", text::printable(asked)),
                          near ? fmt::format("did you mean claimdex event {}?", *near)
                               : fmt::format("{}", fmt::join(names, " "))});
}

}  // namespace claimdex::cli
