#pragma once
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "claimdex/app/desk.hpp"
#include "claimdex/core/clock.hpp"
#include "claimdex/core/result.hpp"
#include "options.hpp"

/// What a command gets from the world: its streams, its clock, the way to its desk. Only main and this file read the environment.
namespace claimdex::cli {

enum ExitStatus {
  kDone = 0,
  kNothingFound = 1,
  kUsage = 2,
  kInputsFailed = 3,
  kNoDesk = 4,
  kCheckFailed = 5,
  kNoOutput = 6,
  kBug = 70,
};

/// Buffered standard output. A failed write is remembered, and becomes exit status 6 at the end.
class Output {
 public:
  ~Output() { flush(); }
  void write(std::string_view s) {
    buffer_.append(s);
    if (buffer_.size() > (1u << 16)) flush();
  }
  void line(std::string_view s) {
    write(s);
    write("\n");
  }
  bool flush();
  [[nodiscard]] bool failed() const { return failed_; }

 private:
  std::string buffer_;
  bool failed_ = false;
};

struct Terminal {
  bool color = false;     ///< on standard output
  bool tty = false;       ///< standard output is a terminal: wrap, say what comes next
  bool progress = false;  ///< standard error is a terminal: somebody can be asked
  int columns = 80, rows = 24;
  app::Config desk;  ///< what the desk calls the verdicts, and in which colours; set by dress()
};

struct Context {
  const Options& options;
  Output out;
  Terminal terminal;

  /// A message for people, on stderr: "claimdex: …", with a hint below where there is one.
  void complain(const Error& error);
  void say(std::string_view text);

  /// Asks on stderr; --yes answers. Refused for a no, and where nobody can be asked.
  Result<void> confirm(std::string_view question);
  /// Who acts and when; only commands that change something ask.
  Result<Session> session();
  /// --desk, CLAIMDEX_DESK, the nearest .claimdex/ upward, $XDG_DATA_HOME/claimdex.
  Result<std::filesystem::path> desk_dir();
  /// For `init`: what is named, else .claimdex/ here.
  Result<std::filesystem::path> new_desk_dir();
  Result<app::Desk> open_desk(store::Store::Mode mode);
  /// Reads the desk's labels and colours, for commands that show verdicts to people.
  Result<void> dress(const app::Desk& desk);
  /// Makes the desk when there is none.
  Result<app::Desk> open_or_create_desk();
  /// --desk, then CLAIMDEX_DESK.
  Result<std::optional<std::filesystem::path>> named_desk();
  /// SOURCE_DATE_EPOCH as UTC, where it is set.
  Result<std::optional<std::string>> source_date();
  /// Where a user's own language data lie: $XDG_CONFIG_HOME/claimdex/lang; empty where there is no home folder.
  std::filesystem::path own_lang_dir();
  /// Folder of the program itself, where its modules lie.
  std::string program_dir();
  /// What longer texts are written with: $VISUAL, $EDITOR, else vi. May have arguments.
  std::string editor();
  /// What long answers are read with; empty: nothing. See pager.hpp.
  std::string pager();
  /// All of standard input.
  std::string read_stdin();
};

int exit_status(ErrorCode code);

/// Complains and gives the exit status: `if (!x) return report(context, x.error());`
int report(Context& context, const Error& error);

}  // namespace claimdex::cli
