#include "context.hpp"

#include <array>
#include <cstdio>

#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <iterator>

#include "claimdex/core/date.hpp"
#include "claimdex/text/text.hpp"

namespace claimdex::cli {
namespace fs = std::filesystem;

namespace {

std::optional<std::string> environment(const char* name) {
  const char* value = std::getenv(name);
  if (!value || !*value) return std::nullopt;
  return std::string(value);
}

std::string utc(std::time_t seconds) {
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
  return text;
}

std::string login_name() {
  if (const passwd* entry = getpwuid(geteuid()); entry && entry->pw_name && *entry->pw_name) return entry->pw_name;
  return "uid " + std::to_string(geteuid());
}

}  // namespace

bool Output::flush() {
  if (!failed_ && !buffer_.empty())
    failed_ = std::fwrite(buffer_.data(), 1, buffer_.size(), stdout) != buffer_.size() || std::fflush(stdout) != 0;
  buffer_.clear();
  return !failed_;
}

void Context::say(std::string_view message) {
  out.flush();
  std::string line = "claimdex: " + text::printable(message) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void Context::complain(const Error& error) {
  say(error.message);
  if (error.hint.empty()) return;
  std::string line = "  " + text::printable(error.hint) + "\n";
  std::fwrite(line.data(), 1, line.size(), stderr);
}

Result<Session> Context::session() {
  Session session;
  auto now = environment("CLAIMDEX_NOW");
  session.clock_injected = now.has_value();
  if (now && (!published_day(*now) || now->size() != 20 || now->back() != 'Z'))
    return fail(ErrorCode::Usage, "CLAIMDEX_NOW is not a UTC time: " + *now, "2031-05-20T12:00:00Z");
  session.now = now ? *now : utc(std::time(nullptr));
  session.user = text::normalise_line(environment("CLAIMDEX_USER").value_or(login_name()));
  return session;
}

Result<std::optional<fs::path>> Context::named_desk() {
  if (options.desk && options.desk->empty())
    return fail(ErrorCode::Usage, "--desk needs a folder", "claimdex ingest --desk ~/desks/flood articles/");
  if (options.desk) return std::optional<fs::path>(*options.desk);
  if (auto named = environment("CLAIMDEX_DESK")) return std::optional<fs::path>(*named);
  return std::optional<fs::path>();
}

Result<fs::path> Context::new_desk_dir() {
  CLAIMDEX_TRY(auto named, named_desk());
  return named ? *named : fs::path(".claimdex");
}

Result<fs::path> Context::desk_dir() {
  CLAIMDEX_TRY(auto named, named_desk());
  if (named) return *named;
  std::error_code ec;
  for (fs::path here = fs::current_path(ec); !ec; here = here.parent_path()) {
    if (fs::is_directory(here / ".claimdex", ec)) return here / ".claimdex";
    if (here == here.parent_path()) break;
  }
  if (auto data = environment("XDG_DATA_HOME")) return fs::path(*data) / "claimdex";
  if (auto home = environment("HOME")) return fs::path(*home) / ".local" / "share" / "claimdex";
  return fail(ErrorCode::NoDesk, "there is no home folder to keep a desk in", "name one with --desk DIR");
}

Result<app::Desk> Context::open_desk(store::Store::Mode mode) {
  CLAIMDEX_TRY(auto dir, desk_dir());
  Session who;
  if (mode == store::Store::Mode::Write) {
    CLAIMDEX_TRY(who, session());
  }
  CLAIMDEX_TRY(auto desk, app::Desk::open(dir, who, mode, [this](std::string_view notice) { say(notice); }));
  desk.ask_who([this] { return session(); });
  return desk;
}

Result<void> Context::dress(const app::Desk& desk) {
  CLAIMDEX_TRY(terminal.desk, desk.config());
  return {};
}

Result<app::Desk> Context::open_or_create_desk() {
  CLAIMDEX_TRY(auto dir, desk_dir());
  CLAIMDEX_TRY(auto who, session());
  return app::Desk::create(dir, who, [this](std::string_view notice) { say(notice); });
}

Result<std::optional<std::string>> Context::source_date() {
  auto epoch = environment("SOURCE_DATE_EPOCH");
  if (!epoch) return std::optional<std::string>();
  char* end = nullptr;
  const long long seconds = std::strtoll(epoch->c_str(), &end, 10);
  if (*end != '\0' || seconds < 0)
    return fail(ErrorCode::Usage, "SOURCE_DATE_EPOCH is not a number of seconds: " + *epoch, "");
  return std::optional<std::string>(utc(static_cast<std::time_t>(seconds)));
}

fs::path Context::own_lang_dir() {
  if (auto config = environment("XDG_CONFIG_HOME")) return fs::path(*config) / "claimdex" / "lang";
  if (auto home = environment("HOME")) return fs::path(*home) / ".config" / "claimdex" / "lang";
  return {};
}

std::string Context::program_dir() {
  std::error_code ec;
  const fs::path program = fs::read_symlink("/proc/self/exe", ec);
  return ec ? std::string() : program.parent_path().string();
}

std::string Context::editor() {
  if (auto visual = environment("VISUAL")) return *visual;
  return environment("EDITOR").value_or("vi");
}

std::string Context::pager() {
  // Set and empty is an answer, too: no pager.
  const char* named = std::getenv("CLAIMDEX_PAGER");
  if (named == nullptr) named = std::getenv("PAGER");
  // As git does it: quit where it fits, keep colours, leave the screen as it was. Who has set LESS wants it otherwise.
  setenv("LESS", "FRX", 0);
  const std::string command = named != nullptr ? named : "less -FRX";
  return command == "cat" ? std::string() : command;
}

std::string Context::read_stdin() {
  std::string bytes;
  char block[1 << 16];
  while (std::size_t n = std::fread(block, 1, sizeof block, stdin)) bytes.append(block, n);
  return bytes;
}

Result<void> Context::confirm(std::string_view question) {
  if (options.yes) return {};
  // Where standard input brings handles, the answer comes from the terminal itself.
  std::FILE* const answers = !terminal.progress          ? nullptr
                             : isatty(STDIN_FILENO) == 1 ? stdin
                                                         : std::fopen("/dev/tty", "re");
  if (answers == nullptr)
    return fail(ErrorCode::Refused, "this has to be confirmed, and nobody can be asked here", "--yes");
  std::fprintf(stderr, "%.*s [y/N] ", static_cast<int>(question.size()), question.data());
  std::array<char, 16> answer{};
  const bool answered = std::fgets(answer.data(), answer.size(), answers) != nullptr;
  if (answers != stdin) std::fclose(answers);
  if (answered && (answer[0] == 'y' || answer[0] == 'Y')) return {};
  return fail(ErrorCode::Refused, "nothing was changed");
}

int exit_status(ErrorCode code) {
  switch (code) {
    case ErrorCode::Usage:
    case ErrorCode::NotFound:
    case ErrorCode::Refused:
      return kUsage;
    case ErrorCode::BadInput:
      return kInputsFailed;
    case ErrorCode::NoDesk:
    case ErrorCode::DeskLocked:
    case ErrorCode::DeskDamaged:
    case ErrorCode::DeskNewer:
    case ErrorCode::DeskIo:
    case ErrorCode::IndexStale:
      return kNoDesk;
    case ErrorCode::OutputIo:
      return kNoOutput;
  }
  return kBug;
}

int report(Context& context, const Error& error) {
  context.complain(error);
  return exit_status(error.code);
}

}  // namespace claimdex::cli
