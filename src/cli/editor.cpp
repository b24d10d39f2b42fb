// The text is everything above a line of scissors, so that no line of it has to be a comment: fact-checkers begin lines with #hashtags.
#include "editor.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>

#include "claimdex/text/text.hpp"

namespace claimdex::cli {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kScissors = "# ------------------------ >8 ------------------------";

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

/// Ctrl-C in the editor is the editor's business.
class Deaf {
 public:
  Deaf() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGINT, &ignore, &interrupt_);
    sigaction(SIGQUIT, &ignore, &quit_);
  }
  Deaf(const Deaf&) = delete;
  Deaf& operator=(const Deaf&) = delete;
  ~Deaf() { restore(); }
  void restore() const {
    sigaction(SIGINT, &interrupt_, nullptr);
    sigaction(SIGQUIT, &quit_, nullptr);
  }

 private:
  struct sigaction interrupt_ {};
  struct sigaction quit_ {};
};

/// True where it ended well. $EDITOR may have arguments: the shell takes it apart.
bool run_editor(const std::string& command, const fs::path& file) {
  const std::string script = command + " \"$@\"";
  const Deaf deaf;
  const pid_t child = fork();
  if (child < 0) return false;
  if (child == 0) {
    deaf.restore();
    execl("/bin/sh", "sh", "-c", script.c_str(), command.c_str(), file.c_str(), static_cast<char*>(nullptr));
    _exit(127);
  }
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return false;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::string read_words(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string all((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>()), words;
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find('\n', at), all.size());
    std::string_view line = std::string_view(all).substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line == kScissors) break;
    words.append(line).append("\n");
    at = end + 1;
  }
  const std::size_t first = words.find_first_not_of('\n'), last = words.find_last_not_of(" \t\n");
  return last == std::string::npos ? std::string() : words.substr(first, last + 1 - first);
}

}  // namespace

bool can_write_in_editor(const Context& context) { return context.terminal.tty && isatty(STDIN_FILENO) == 1; }

Result<Draft> Draft::write(Context& context, std::string_view about) {
  const std::string failed = "a file to write in can't be made: ";
  std::error_code ec;
  const fs::path folder = fs::temp_directory_path(ec);
  if (ec) return fail(ErrorCode::OutputIo, failed + ec.message(), "");
  std::string name = (folder / "claimdex-XXXXXX.txt").string();
  const int fd = mkostemps(name.data(), 4, O_CLOEXEC);  // 0600
  if (fd < 0) return fail(ErrorCode::OutputIo, failed + std::strerror(errno), "");
  Draft draft;
  draft.file_ = name;
  const bool written = write_all(
      fd, fmt::format("\n{}\n# {}\n# What stands above this line is kept. Nothing above it: nothing is changed.\n",
                      kScissors, text::printable(about)));
  if (::close(fd) != 0 || !written) {
    draft.done();
    return fail(ErrorCode::OutputIo, failed + std::strerror(errno), "");
  }
  const std::string command = context.editor();
  context.out.flush();
  const bool ended_well = run_editor(command, draft.file_);
  draft.words_ = read_words(draft.file_);
  if (draft.words_.empty()) draft.done();
  if (!ended_well) {
    if (!draft.words_.empty()) draft.say_where(context);
    return fail(ErrorCode::Refused,
                fmt::format("the editor, {}, failed: nothing was changed", text::printable(command)),
                "$VISUAL or $EDITOR names another one");
  }
  if (draft.words_.empty()) return fail(ErrorCode::Refused, "nothing was written: nothing was changed");
  return draft;
}

void Draft::done() {
  if (!file_.empty()) ::unlink(file_.c_str());
  file_.clear();
}

void Draft::say_where(Context& context) const { context.say("what you wrote is in " + file_.string()); }

}  // namespace claimdex::cli
