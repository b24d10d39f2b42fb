#include <fmt/format.h>

#include "claimdex/exporter/json_reports.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "render.hpp"

namespace claimdex::cli {

int cmd_doctor(Context& context) {
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  auto check = desk->doctor();
  if (!check) return report(context, check.error());
  for (const store::Finding& f : check->findings) {
    if (context.options.json) {
      std::string line;
      exporter::finding_json(line, f.code, f.subject, f.message, f.repair);
      context.out.line(line);
      continue;
    }
    context.out.line(
        fmt::format("{}  {}: {}", paint(context.terminal, Ink::Red, f.code), f.subject, text::printable(f.message)));
    if (!f.repair.empty()) context.out.line("  repair: " + f.repair);
  }
  if (!context.options.json) {
    context.out.line(fmt::format("{} article{}, {} claim{}, {} events: {}", check->articles,
                                 check->articles == 1 ? "" : "s", check->claims, check->claims == 1 ? "" : "s",
                                 check->events, check->findings.empty() ? "everything is as it must be" : "see above"));
    if (!check->head.empty()) context.out.line("log head " + check->head);
  }
  return check->findings.empty() ? kDone : kCheckFailed;
}

}  // namespace claimdex::cli
