// Xapian trusts lengths and offsets inside a block: on damaged files its own check may read past the block's end, and then there is no exception
// but a signal. So the check runs in a process of its own, and a process that doesn't come to its end is a finding like any other.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>

#include <cerrno>
#include <cstdio>
#include <sstream>
#include <system_error>

#include "claimdex/index/index.hpp"
#include "claimdex/text/text.hpp"
#include "folder.hpp"
#include "guard.hpp"
#include "metadata.hpp"

namespace claimdex::index {
namespace {

using Problems = std::vector<std::string>;

constexpr const char* kEnd = "the end";

/// Xapian reads every block of every table and says what it finds wrong in its own words, among others that say what is right.
Problems check_files(const std::filesystem::path& dir) {
  std::ostringstream words;
  const std::size_t errors = Xapian::Database::check(dir.string(), 0, &words);
  if (errors == 0) return {};
  Problems problems{fmt::format("{} {} in the index's files", errors, errors == 1 ? "error" : "errors")};
  std::istringstream lines(words.str());
  for (std::string line; std::getline(lines, line);)
    if (line.find("rror") != std::string::npos) problems.push_back(text::printable(line));
  return problems;
}

Problems check_counts(const std::filesystem::path& dir) {
  const Xapian::Database db(dir.string(), Xapian::DB_BACKEND_GLASS);
  Problems problems;
  if (!decode(db.get_metadata(kMetadataKey))) problems.emplace_back("the index doesn't say what it was made from");
  Xapian::doccount seen = 0;
  for (auto it = db.postlist_begin(std::string()); it != db.postlist_end(std::string()); ++it) ++seen;
  if (seen != db.get_doccount())
    problems.push_back(fmt::format("the index counts {} claims and lists {}", db.get_doccount(), seen));
  return problems;
}

Problems problems_of(const std::filesystem::path& dir) {
  auto problems = guarded([&]() -> Result<Problems> {
    Problems found = check_files(dir);
    if (found.empty()) found = check_counts(dir);
    return found;
  });
  return problems ? *std::move(problems) : Problems{problems.error().message};
}

/// The other process: says what it finds, a line each, then that it has come to the end.
[[noreturn]] void say_problems(const std::filesystem::path& dir, int to) {
  const rlimit no_core{0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
  if (const int nothing = open("/dev/null", O_WRONLY | O_CLOEXEC); nothing >= 0) dup2(nothing, STDERR_FILENO);
  std::FILE* out = fdopen(to, "w");
  if (out == nullptr) _exit(1);
  for (const std::string& problem : problems_of(dir)) std::fprintf(out, "%s\n", problem.c_str());
  std::fputs(kEnd, out);
  std::fflush(out);
  _exit(0);
}

}  // namespace

std::vector<std::string> check_index(const std::filesystem::path& given) {
  const std::filesystem::path dir = folder_path(given);
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return {translate(std::system_error(errno, std::generic_category())).message};
  const pid_t child = fork();
  if (child == 0) say_problems(dir, ends[1]);
  const int failed = errno;
  close(ends[1]);
  std::string said;
  if (child > 0) {
    char part[4096];
    for (ssize_t n = 0; (n = read(ends[0], part, sizeof part)) > 0 || (n < 0 && errno == EINTR);)
      if (n > 0) said.append(part, static_cast<std::size_t>(n));
  }
  close(ends[0]);
  if (child < 0) return {translate(std::system_error(failed, std::generic_category())).message};
  while (waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
  }
  Problems problems;
  std::istringstream lines(said);
  for (std::string line; std::getline(lines, line);) problems.push_back(std::move(line));
  if (!problems.empty() && problems.back() == kEnd)
    problems.pop_back();
  else
    problems.emplace_back("the index's files are so damaged that reading them ends the program");
  return problems;
}

}  // namespace claimdex::index
