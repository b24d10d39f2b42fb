#include <fmt/format.h>

#include "claimdex/app/article_search.hpp"
#include "commands.hpp"
#include "context.hpp"

namespace claimdex::cli {

int cmd_reindex(Context& context) {
  auto desk = context.open_desk(store::Store::Mode::Read);
  if (!desk) return report(context, desk.error());
  app::drop_article_index(desk->dir());  // made again by the search that needs it
  auto count = desk->reindex();
  if (!count) return report(context, count.error());
  if (auto checks = desk->reindex_checks(); !checks) return report(context, checks.error());
  context.out.line(fmt::format("{} claim{} indexed", *count, *count == 1 ? "" : "s"));
  return kDone;
}

}  // namespace claimdex::cli
