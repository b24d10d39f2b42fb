#include <fmt/format.h>

#include "claimdex/exporter/json_reports.hpp"
#include "claimdex/text/text.hpp"
#include "commands.hpp"
#include "context.hpp"
#include "render.hpp"

namespace claimdex::cli {
namespace {

void print(Context& context, const app::Setting& setting) {
  if (context.options.json) {
    std::string line;
    const auto value = setting.value.empty() ? std::nullopt : std::optional<std::string>(setting.value);
    exporter::config_json(line, setting.key, value, setting.set, setting.what);
    context.out.line(line);
    return;
  }
  const std::string value = setting.value.empty() ? "-" : text::printable(setting.value);
  const std::string line = fmt::format("{:<32}  {}", setting.key, value);
  context.out.line(setting.set ? line : paint(context.terminal, Ink::Dim, line + "  (built in)"));
}

}  // namespace

int cmd_config(Context& context) {
  const Options& options = context.options;
  const std::vector<std::string>& words = options.words;
  if (words.size() > 2 || (options.unset && words.size() != 1))
    return report(context, {ErrorCode::Usage, "config takes a key, and a value to set it to",
                            "claimdex config label.disputed 'In dispute'"});
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  if (words.empty()) {
    const auto all = app::config_settings(desk->dir());
    if (!all) return report(context, all.error());
    for (const app::Setting& setting : *all) print(context, setting);
    return kDone;
  }
  if (words.size() == 2 || options.unset) {
    const auto value = options.unset ? std::nullopt : std::optional<std::string>(words[1]);
    const auto done = app::set_config(desk->dir(), words[0], value, options.dry_run);
    if (!done) return report(context, done.error());
    if (options.dry_run)
      context.out.line(fmt::format("{} = {} (dry run)", words[0], value ? text::printable(*value) : "as built in"));
    return kDone;
  }
  const auto setting = app::config_setting(desk->dir(), words[0]);
  if (!setting) return report(context, setting.error());
  if (options.json)
    print(context, *setting);
  else
    context.out.line(text::printable(setting->value));
  return kDone;
}

}  // namespace claimdex::cli
