/// ncurses, and what it doesn't do itself: it stops a pasted newline from being an Enter, a key that it doesn't know from being several others,
/// and a signal from arriving in the middle of a commit.
#include "screen.hpp"

#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <clocale>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cwchar>
#include <string>

#define NCURSES_NOMACROS 1
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>

#include "claimdex/text/cells.hpp"
#include "terminfo.hpp"

namespace claimdex::cli::review {
namespace {

constexpr int kPasteBegin = KEY_MAX + 1, kPasteEnd = KEY_MAX + 2;
constexpr std::string_view kPasteOn = "\x1b[?2004h", kPasteOff = "\x1b[?2004l";
constexpr wchar_t kUnknown = 0xFFFD;

// What handlers of signals may touch: plain memory, filled before they are set.
volatile sig_atomic_t asked_to_end = 0;
termios terminal_before{};
std::array<char, 256> farewell{};
std::size_t farewell_size = 0;

extern "C" void ask_to_end(int signal) { asked_to_end = signal; }

extern "C" void restore_and_die(int signal) {
  static_cast<void>(!write(STDOUT_FILENO, farewell.data(), farewell_size));
  tcsetattr(STDIN_FILENO, TCSANOW, &terminal_before);
  raise(signal);  // SA_RESETHAND: its default now
}

/// A capability's bytes without the pauses that old terminals need ("$<5>").
std::string capability(const char* name) {
  const char* value = tigetstr(name);
  if (value == nullptr || reinterpret_cast<std::intptr_t>(value) == -1) return {};
  std::string out(value);
  for (std::size_t at = out.find("$<"); at != std::string::npos; at = out.find("$<"))
    out.erase(at, out.find('>', at) == std::string::npos ? std::string::npos : out.find('>', at) - at + 1);
  return out;
}

void prepare_farewell() {
  std::string all(kPasteOff);
  for (const char* name : {"sgr0", "rmkx", "cnorm", "rmcup"}) all += capability(name);
  farewell_size = std::min(all.size(), farewell.size());
  std::memcpy(farewell.data(), all.data(), farewell_size);
}

void send(std::string_view bytes) {
  std::fflush(stdout);
  static_cast<void>(!write(STDOUT_FILENO, bytes.data(), bytes.size()));
}

bool utf8_locale() {
  for (const char* name : {"C.UTF-8", "C.utf8", "en_US.UTF-8"})
    if (std::setlocale(LC_CTYPE, name) != nullptr) return true;
  return false;
}

sigset_t held_back() {
  sigset_t set;
  sigemptyset(&set);
  for (const int s : {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGWINCH}) sigaddset(&set, s);
  return set;
}

/// Set before ncurses looks: it leaves signals alone that have a handler.
void handle_signals() {
  struct sigaction end {};
  end.sa_handler = ask_to_end;
  sigemptyset(&end.sa_mask);
  for (const int s : {SIGINT, SIGTERM, SIGHUP}) sigaction(s, &end, nullptr);
  struct sigaction crash {};
  crash.sa_handler = restore_and_die;
  crash.sa_flags = static_cast<int>(SA_RESETHAND | SA_NODEFER);
  sigemptyset(&crash.sa_mask);
  for (const int s : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGQUIT}) sigaction(s, &crash, nullptr);
  signal(SIGXFSZ, SIG_IGN);  // a file that can't grow is an error that the desk reports
}

void default_signals() {
  for (const int s : {SIGINT, SIGTERM, SIGHUP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGQUIT}) signal(s, SIG_DFL);
}

enum Pair : short { kGreen = 1, kYellow, kRed, kMagenta, kCyan };

void make_pairs() {
  start_color();
  const short background = use_default_colors() == OK ? short{-1} : short{COLOR_BLACK};
  init_pair(kGreen, COLOR_GREEN, background);
  init_pair(kYellow, COLOR_YELLOW, background);
  init_pair(kRed, COLOR_RED, background);
  init_pair(kMagenta, COLOR_MAGENTA, background);
  init_pair(kCyan, COLOR_CYAN, background);
}

struct Look {
  attr_t attributes;
  short pair;
};

/// Everything that matters is told by more than colour.
Look look_of(Style style, bool color) {
  const auto pair = [color](short p) { return color ? p : short{0}; };
  switch (style) {
    case Style::Plain:
      return {A_NORMAL, 0};
    case Style::Bold:
      return {A_BOLD, 0};
    case Style::Dim:
      return {A_DIM, 0};
    case Style::Words:
      return {A_BOLD | A_UNDERLINE, 0};
    case Style::Selected:
    case Style::Bar:
      return {A_REVERSE, 0};
    case Style::Figure:
      return {A_NORMAL, pair(kCyan)};
    case Style::Good:
      return {A_NORMAL, pair(kGreen)};
    case Style::Doubt:
      return {A_NORMAL, pair(kYellow)};
    case Style::Bad:
      return {A_NORMAL, pair(kRed)};
    case Style::Gone:
      return {A_NORMAL, pair(kMagenta)};
    case Style::Alert:
      return {A_BOLD, pair(kRed)};
  }
  return {A_NORMAL, 0};
}

/// A cell's characters as ncurses takes them. What the C library holds for wider or narrower than we do would push the rest of the row aside: it is
/// shown as unknown.
std::wstring wide(const std::string& cell, int width) {
  std::wstring out;
  for (const char32_t c : text::cell_of(cell)) {
    const auto w = static_cast<wchar_t>(c);
    if (!out.empty())
      if (out.size() < CCHARW_MAX - 1 && wcwidth(w) == 0) out.push_back(w);
    if (out.empty()) out.push_back(wcwidth(w) == width ? w : kUnknown);
  }
  return out.empty() ? L" " : out;
}

/// Keys that ncurses has a name for.
bool named_key(wint_t code, Key& key) {
  using Kind = Key::Kind;
  static constexpr std::array<std::pair<int, Kind>, 13> names{{{KEY_DOWN, Kind::Down},
                                                               {KEY_UP, Kind::Up},
                                                               {KEY_LEFT, Kind::Left},
                                                               {KEY_RIGHT, Kind::Right},
                                                               {KEY_HOME, Kind::Home},
                                                               {KEY_END, Kind::End},
                                                               {KEY_NPAGE, Kind::PageDown},
                                                               {KEY_PPAGE, Kind::PageUp},
                                                               {KEY_BACKSPACE, Kind::Backspace},
                                                               {KEY_DC, Kind::Delete},
                                                               {KEY_ENTER, Kind::Enter},
                                                               {kPasteBegin, Kind::PasteBegin},
                                                               {kPasteEnd, Kind::PasteEnd}}};
  for (const auto& [name, kind] : names)
    if (static_cast<wint_t>(name) == code) {
      key = {kind};
      return true;
    }
  return false;
}

Key typed_key(wint_t c) {
  using Kind = Key::Kind;
  if (c == '\r' || c == '\n') return {Kind::Enter};
  if (c == '\t') return {Kind::Tab};
  if (c == 0x7F || c == 0x08) return {Kind::Backspace};
  if (c < 0x20) return {Kind::Char, static_cast<char32_t>(c) + 0x60, true};
  return {Kind::Char, static_cast<char32_t>(c), false};
}

class Ncurses final : public Screen {
 public:
  Ncurses(SCREEN* screen, bool color, const sigset_t& mask_before)
      : screen_(screen), color_(color), mask_before_(mask_before) {}

  ~Ncurses() override {
    curs_set(1);
    endwin();
    send(kPasteOff);
    delscreen(screen_);
    default_signals();
    sigprocmask(SIG_SETMASK, &mask_before_, nullptr);
  }

  [[nodiscard]] int rows() const override { return getmaxy(stdscr); }
  [[nodiscard]] int columns() const override { return getmaxx(stdscr); }

  void show(const Grid& grid) override {
    werase(stdscr);
    for (int row = 0; row < grid.rows(); ++row)
      for (int column = 0; column < grid.columns(); ++column) put(grid, row, column);
    curs_set(grid.typing ? 1 : 0);
    if (grid.cursor_row >= 0) wmove(stdscr, grid.cursor_row, grid.cursor_column);
    wrefresh(stdscr);
  }

  Event next(bool wait) override {
    while (true) {
      if (asked_to_end != 0) return {Event::Kind::Signal, {}, asked_to_end};
      if (Event event = read(); event.kind != Event::Kind::None || !wait) return event;
      if (!wait_for_input()) return {Event::Kind::Closed};
    }
  }

 private:
  void put(const Grid& grid, int row, int column) {
    const Cell& cell = grid.at(row, column);
    if (cell.text.empty()) return;
    const bool is_wide = column + 1 < grid.columns() && grid.at(row, column + 1).text.empty();
    const std::wstring characters = wide(cell.text, is_wide ? 2 : 1);
    const Look look = look_of(cell.style, color_);
    cchar_t out{};
    setcchar(&out, characters.c_str(), look.attributes, look.pair, nullptr);
    mvwadd_wch(stdscr, row, column, &out);
    if (is_wide && characters[0] == kUnknown) mvwaddch(stdscr, row, column + 1, ' ' | look.attributes);
  }

  Event read() {
    wint_t c = 0;
    while (true) {
      const int got = wget_wch(stdscr, &c);
      if (got == ERR) return {};
      if (got == KEY_CODE_YES && c == KEY_RESIZE) return {Event::Kind::Resize};
      Event event{Event::Kind::Key};
      if (got == KEY_CODE_YES) {
        if (named_key(c, event.key)) return event;
        continue;
      }
      if (c == 0x1B) {
        if (swallow_sequence()) continue;
        event.key = {Key::Kind::Escape};
        return event;
      }
      event.key = typed_key(c);
      return event;
    }
  }

  /// Behind an Escape: the rest of a key that nobody knows, which must not become keys of its own. False: it was the Escape key.
  static bool swallow_sequence() {
    wint_t c = 0;
    if (wget_wch(stdscr, &c) != OK) return false;
    if (c != '[' && c != 'O') return c != 0x1B;
    while (wget_wch(stdscr, &c) == OK)
      if (c >= 0x40 && c <= 0x7E) break;
    return true;
  }

  /// False when the terminal is gone.
  bool wait_for_input() {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    if (ppoll(&input, 1, nullptr, &mask_before_) < 0) return errno == EINTR;
    if ((input.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0) return false;
    int waiting = 0;
    return ioctl(STDIN_FILENO, FIONREAD, &waiting) != 0 || waiting > 0;
  }

  SCREEN* screen_;
  bool color_;
  sigset_t mask_before_;
};

}  // namespace

Result<std::unique_ptr<Screen>> Screen::open(bool color) {
  if (!utf8_locale())
    return fail(ErrorCode::Usage, "this system has no UTF-8 locale: review can't show its claims",
                "install C.UTF-8, or use claimdex search and claimdex mark");
  tcgetattr(STDIN_FILENO, &terminal_before);
  handle_signals();
  const sigset_t held = held_back();
  sigset_t mask_before;
  sigprocmask(SIG_BLOCK, &held, &mask_before);
  for (const char* name : {"LINES", "COLUMNS"}) unsetenv(name);  // the terminal knows better, also later
  SCREEN* screen = terminal_is_known() ? newterm(nullptr, stdout, stdin) : nullptr;
  if (screen == nullptr) {
    default_signals();
    sigprocmask(SIG_SETMASK, &mask_before, nullptr);
    const char* term = std::getenv("TERM");
    return fail(ErrorCode::Usage, std::string("this terminal isn't known: TERM=") + (term ? term : ""),
                "claimdex search and claimdex mark need no terminal");
  }
  prepare_farewell();
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  set_escdelay(25);
  color = color && has_colors();
  if (color) make_pairs();
  define_key("\x1b[200~", kPasteBegin);
  define_key("\x1b[201~", kPasteEnd);
  send(kPasteOn);
  return std::make_unique<Ncurses>(screen, color, mask_before);
}

}  // namespace claimdex::cli::review
