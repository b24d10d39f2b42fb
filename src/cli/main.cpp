/// The thin shell: reads the command line and the environment, runs one command, turns what happened into an exit status.
#include <malloc.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <thread>

#include "context.hpp"

namespace claimdex::cli {
namespace {

Terminal look_at_terminal(const Options& options) {
  Terminal terminal;
  const char* term = std::getenv("TERM");
  const char* no_color = std::getenv("NO_COLOR");
  const bool dumb = term && std::string_view(term) == "dumb";
  terminal.tty = isatty(STDOUT_FILENO) == 1;
  terminal.progress = isatty(STDERR_FILENO) == 1 && !dumb;
  terminal.color =
      options.color == "always" || (options.color == "auto" && terminal.tty && !dumb && !(no_color && *no_color));
  winsize size{};
  if (terminal.tty && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    if (size.ws_col > 0) terminal.columns = size.ws_col;
    if (size.ws_row > 0) terminal.rows = size.ws_row;
  }
  return terminal;
}

int run(int argc, char** argv) {
  Parsed parsed = parse(argc, argv);
  Context context{parsed.options, {}, look_at_terminal(parsed.options)};
  if (parsed.error) return report(context, {ErrorCode::Usage, *parsed.error, parsed.hint});
  const Command* command = find_command(parsed.options.command);
  int status = kDone;
  if (parsed.options.version)
    context.out.line("claimdex " CLAIMDEX_VERSION);
  else if (parsed.options.help)
    context.out.write(command ? command_help(*command) : overview_help());
  else
    status = command->run(context);
  if (context.out.flush()) return status;
  return report(context, {ErrorCode::OutputIo, "standard output could not be written", ""});
}

/// Xapian's last resort when the disk fails in the middle of its commit. The index is built anew by whoever needs it next; nothing else is lost.
[[noreturn]] void stopped() {
  std::fputs(
      "claimdex: stopped in the middle of its work; nothing that it had acknowledged is lost\n"
      "  is the disk full? else this is a bug of ours\n",
      stderr);
  struct sigaction now = {};
  sigaction(SIGABRT, nullptr, &now);
  if (now.sa_handler != SIG_DFL) std::abort();  // `review` gives the terminal back first
  std::_Exit(kBug);
}

/// Every new thread gets memory of its own from glibc, up to eight such pools a core, and what one thread has freed no other one uses. A large ingest has
/// hundreds of short threads, few at a time: with two pools more than there are cores it needs a sixth less memory in the same time.
void share_memory() {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, static_cast<int>(std::thread::hardware_concurrency()) + 2);
#endif
}

}  // namespace
}  // namespace claimdex::cli

int main(int argc, char** argv) {
  std::set_terminate(claimdex::cli::stopped);
  claimdex::cli::share_memory();
  try {
    return claimdex::cli::run(argc, argv);
  } catch (const std::exception& e) {
    std::fprintf(stderr, "claimdex: this is a bug of ours: %s\n", e.what());
    return claimdex::cli::kBug;
  }
}
