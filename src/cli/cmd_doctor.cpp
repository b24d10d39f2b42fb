#include <fmt/format.h>

#include <algorithm>

#include "claimdex/exporter/json_reports.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

void print(Context& context, const store::Finding& f) {
  if (context.options.json) {
    std::string line;
    exporter::finding_json(line, f.code, f.subject, f.message, f.repair, f.note);
    return context.out.line(line);
  }
  const std::string code = f.note ? "note, " + f.code : paint(context.terminal, Ink::Red, f.code);
  context.out.line(fmt::format("{}  {}: {}", code, text::printable(f.subject), text::printable(f.message)));
  if (!f.repair.empty()) context.out.line("  repair: " + f.repair);
}

}  // namespace

int cmd_doctor(Context& context) {
  const bool fix = context.options.fix;
  auto desk = context.open_desk(fix ? store::Store::Mode::Write : store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  auto check = desk->doctor();
  if (!check) return report(context, check.error());
  if (fix) {
    auto done = desk->repair(*check);
    if (!done) return report(context, done.error());
    for (const std::string& what : *done) context.say(what);
    if (!done->empty()) check = desk->doctor();
    if (!check) return report(context, check.error());
  }
  for (const store::Finding& f : check->findings) print(context, f);
  const bool sound = std::all_of(check->findings.begin(), check->findings.end(), [](const auto& f) { return f.note; });
  if (!context.options.json) {
    context.out.line(fmt::format("{} article{}, {} claim{}, {} events: {}", check->articles,
                                 check->articles == 1 ? "" : "s", check->claims, check->claims == 1 ? "" : "s",
                                 check->events, sound ? "everything is as it must be" : "see above"));
    if (!check->head.empty()) context.out.line(fmt::format("log head {}:{}", check->events, check->head));
  }
  return sound ? kDone : kCheckFailed;
}

}  // namespace claimdex::cli
