#include <cstdlib>

#include "commands.hpp"
#include "context.hpp"

namespace claimdex::cli {

int cmd_init(Context& context) {
  auto dir = context.new_desk_dir();
  if (!dir) return report(context, dir.error());
  std::error_code ec;
  const bool there = std::filesystem::exists(*dir / "claims.db", ec);
  auto session = context.session();
  if (!session) return report(context, session.error());
  auto desk = app::Desk::create(*dir, *session, [&](std::string_view notice) { context.say(notice); });
  if (!desk) return report(context, desk.error());
  context.out.line((there ? "There is a desk already in " : "Made an empty desk in ") + dir->string());
  return kDone;
}

}  // namespace claimdex::cli
