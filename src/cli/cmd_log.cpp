#include <fmt/format.h>

#include "claimdex/exporter/json.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

constexpr std::int64_t kNewest = 50;

bool names_a_record(const std::string& word) {
  return ClaimId::parse(word) || ArticleId::parse(word) || MentionId::parse(word);
}

}  // namespace

int cmd_log(Context& context) {
  const Options& options = context.options;
  if (options.words.size() > 1 || (options.words.size() == 1 && !names_a_record(options.words[0])))
    return report(context,
                  {ErrorCode::Usage, "log takes the handle of a claim, a mention or an article", "claimdex log c12"});
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  store::EventFilter filter;
  if (!options.words.empty()) filter.subject = options.words[0];
  if (options.limit_given)
    filter.limit = options.limit;
  else if (options.words.empty() && !options.json)
    filter.limit = kNewest;
  auto events = desk->store().events(filter);
  if (!events) return report(context, events.error());
  std::string line;
  for (const EventRecord& event : *events) {
    line.clear();
    if (options.json) {
      exporter::event_json(line, event);
      context.out.line(line);
    } else {
      context.out.write(fmt::format("{:<5} {}", event.change.str(), event_line(context.terminal, event)));
    }
  }
  return events->empty() ? kNothingFound : kDone;
}

}  // namespace claimdex::cli
