#include "pager.hpp"

#include <signal.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "claimdex/text/text.hpp"

namespace claimdex::cli {
namespace {

/// Without our own colours, which take no room.
std::string without_colours(std::string_view line) {
  std::string out;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line[at] != '\x1b') {
      out += line[at];
      continue;
    }
    at = std::min(line.find('m', at), line.size());
  }
  return out;
}

bool fits_screen(const Terminal& terminal, std::string_view text) {
  int rows = 1;  // the prompt
  while (!text.empty() && rows <= terminal.rows) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const int width = text::display_width(without_colours(text.substr(0, end)));
    rows += std::max(1, (width + terminal.columns - 1) / terminal.columns);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return rows <= terminal.rows;
}

/// Signals that are the pager's business while it runs: it has the keyboard, and when it ends before it has read everything, that is a reader who has seen
/// enough. Set after it was started, or it would ignore them as well.
class LeftToPager {
 public:
  LeftToPager() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    for (std::size_t i = 0; i < kSignals.size(); ++i) sigaction(kSignals[i], &ignore, &before_[i]);
  }
  LeftToPager(const LeftToPager&) = delete;
  LeftToPager& operator=(const LeftToPager&) = delete;
  ~LeftToPager() {
    for (std::size_t i = 0; i < kSignals.size(); ++i) sigaction(kSignals[i], &before_[i], nullptr);
  }

 private:
  static constexpr std::array<int, 3> kSignals{SIGPIPE, SIGINT, SIGQUIT};
  std::array<struct sigaction, 3> before_{};
};

/// False where the shell found nothing to run.
bool run_pager(const std::string& command, std::string_view text) {
  std::FILE* const pager = popen(command.c_str(), "we");
  if (pager == nullptr) return false;
  const LeftToPager left;
  std::fwrite(text.data(), 1, text.size(), pager);
  const int status = pclose(pager);
  return !(WIFEXITED(status) && (WEXITSTATUS(status) == 127 || WEXITSTATUS(status) == 126));
}

}  // namespace

void print_paged(Context& context, std::string_view text) {
  if (context.terminal.tty && !fits_screen(context.terminal, text)) {
    context.out.flush();
    if (const std::string command = context.pager(); !command.empty() && run_pager(command, text)) return;
  }
  context.out.write(text);
}

}  // namespace claimdex::cli
