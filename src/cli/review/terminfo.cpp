// In a file of its own because term.h makes macros of words as common as "columns".
#include "terminfo.hpp"

#include <unistd.h>

#include <ncursesw/curses.h>
// needs what curses.h defines
#include <ncursesw/term.h>

namespace claimdex::cli::review {

bool terminal_is_known() {
  int found = 0;
  if (setupterm(nullptr, STDOUT_FILENO, &found) != OK) return false;
  del_curterm(cur_term);
  return true;
}

}  // namespace claimdex::cli::review
