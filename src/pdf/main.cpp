// claimdex-pdf: paragraphs to pages, in a process of its own, so that pango and cairo never load when `search` starts, and what a font does with a stranger's text
// stays here.
//
//     claimdex-pdf < document > answer 3> sheet.pdf      the document as document.hpp describes it
//
// Answers one line, its fields parted by tabs: "pages", how many, and, where a character is in no font, which ones; or "failed", why, a hint. No clock, and nothing
// from the environment when claimdex starts it: the caller gives none.
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <string_view>

#include "missing.hpp"
#include "typesetter.hpp"

namespace claimdex::pdf {
namespace {

constexpr int kSheet = 3;
constexpr rlim_t kMostMemory = rlim_t{4} << 30;

/// Who started it may be killed: then it ends, too.
void confine() {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#if !defined(CLAIMDEX_ADDRESS_SANITIZER)  // which reserves terabytes
  const rlimit limit{kMostMemory, kMostMemory};
  setrlimit(RLIMIT_AS, &limit);
#endif
}

std::string read_all(int fd) {
  std::string out;
  char block[65536];
  while (true) {
    const ssize_t n = ::read(fd, block, sizeof block);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return out;
    out.append(block, static_cast<std::size_t>(n));
  }
}

std::string answer(const Outcome& outcome) {
  if (!outcome.error.empty()) return "failed\t" + outcome.error + "\t" + outcome.hint + "\n";
  return "pages\t" + std::to_string(outcome.pages) + "\t" + missing_words(outcome.missing) + "\n";
}

int run() {
  confine();
  const auto document = read_document(read_all(STDIN_FILENO));
  const Outcome outcome = document ? typeset(*document, kSheet) : Outcome{0, {}, "its input is no document", ""};
  const std::string line = answer(outcome);
  const bool told = ::write(STDOUT_FILENO, line.data(), line.size()) == static_cast<ssize_t>(line.size());
  return told && outcome.error.empty() ? 0 : 1;
}

}  // namespace
}  // namespace claimdex::pdf

int main() { return claimdex::pdf::run(); }
