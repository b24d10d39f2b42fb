#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace claimdex::cli {

int cmd_help(Context& context) {
  if (context.options.words.empty()) {
    context.out.write(overview_help());
    return kDone;
  }
  const std::string& topic = context.options.words.front();
  if (topic == "query") {
    context.out.write(query_help());
    return kDone;
  }
  if (topic == "flags") {
    context.out.write(flags_help());
    return kDone;
  }
  if (topic == "template") {
    context.out.write(template_help());
    return kDone;
  }
  if (const Command* command = find_command(topic)) {
    context.out.write(command_help(*command));
    return kDone;
  }
  std::vector<std::string_view> topics{"query", "flags", "template"};
  for (const Command& c : all_commands()) topics.push_back(c.name);
  auto near = text::nearest(topic, topics);
  return report(context,
                {ErrorCode::Usage, "there is no help on \"" + text::printable(topic) + "\"",
                 near ? "did you mean claimdex help " + std::string(*near) + "?" : "claimdex help lists the commands"});
}

}  // namespace claimdex::cli
