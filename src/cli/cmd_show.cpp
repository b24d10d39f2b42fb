#include "claimdex/exporter/json.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "render.hpp"

namespace claimdex::cli {

int cmd_show(Context& context) {
  const Options& options = context.options;
  if (options.words.empty()) return report(context, {ErrorCode::Usage, "show which claim?", "claimdex show c12"});
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  bool first = true;
  for (const std::string& word : options.words) {
    auto id = parse_claim_id(word);
    if (!id) return report(context, id.error());
    auto shown = desk->show(*id);
    if (!shown) {
      context.complain(shown.error());
      return shown.error().code == ErrorCode::NotFound ? kNothingFound : exit_status(shown.error().code);
    }
    if (options.json) {
      std::string line;
      exporter::claim_detail_json(line, shown->detail);
      context.out.line(line);
    } else {
      if (!first) context.out.line("");
      context.out.write(claim_page(context.terminal, *shown));
    }
    first = false;
  }
  return kDone;
}

}  // namespace claimdex::cli
