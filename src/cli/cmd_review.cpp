#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <string_view>

#include "commands.hpp"
#include "context.hpp"
#include "inputs.hpp"
#include "review/screen.hpp"
#include "review/triage.hpp"

namespace claimdex::cli {
namespace {

using review::Event;

bool has_terminal() {
  const char* term = std::getenv("TERM");
  return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && term && *term && std::string_view(term) != "dumb";
}

/// Until somebody leaves; the signal that ended it, or 0. Everything that waits at the keyboard comes before the next picture: a long text is pasted at once.
int sit(review::Screen& screen, review::Triage& triage) {
  triage.resize(screen.rows(), screen.columns());
  while (true) {
    screen.show(triage.picture());
    for (Event event = screen.next(true); event.kind != Event::Kind::None; event = screen.next(false)) {
      if (event.kind == Event::Kind::Closed) return 0;
      if (event.kind == Event::Kind::Signal) return event.signal;
      if (event.kind == Event::Kind::Resize) triage.resize(screen.rows(), screen.columns());
      if (event.kind == Event::Kind::Key && !triage.press(event.key)) return 0;
    }
  }
}

}  // namespace

int cmd_review(Context& context) {
  if (!has_terminal())
    return report(context, {ErrorCode::Usage, "review needs a terminal, at the keyboard's end and at the screen's",
                            "claimdex search finds claims and claimdex mark marks them, in scripts too"});
  auto dir = context.desk_dir();
  if (!dir) return report(context, dir.error());
  auto who = context.session();
  if (!who) return report(context, who.error());
  // What the desk has to say goes to the screen, once there is one.
  review::Triage* on_screen = nullptr;
  auto desk = app::Desk::open(*dir, *who, store::Store::Mode::Write, [&](std::string_view notice) {
    if (on_screen != nullptr)
      on_screen->say(std::string(notice));
    else
      context.say(notice);
  });
  if (!desk) return report(context, desk.error());
  review::Triage triage(
      *desk, [&context] { return context.session(); }, joined(context.options.words), parse_sort(context.options.sort));
  if (auto begun = triage.begin(); !begun) {
    context.complain(begun.error());
    return begun.error().code == ErrorCode::NotFound ? kNothingFound : exit_status(begun.error().code);
  }
  int ended_by = 0;
  {
    auto screen = review::Screen::open(context.terminal.color);
    if (!screen) return report(context, screen.error());
    on_screen = &triage;
    triage.busy = [&] { (*screen)->show(triage.picture()); };
    ended_by = sit(**screen, triage);
    on_screen = nullptr;
  }
  if (ended_by != 0) std::raise(ended_by);
  return kDone;
}

}  // namespace claimdex::cli
