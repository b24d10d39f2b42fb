// Starts a helper, takes the line that it says, kills what is late.
#include "claimdex/process/helper.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <utility>

#include "descriptor.hpp"

namespace claimdex::process {
namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kLongestLine = 1 << 16;
constexpr int kInput = 0, kLine = 1, kComplaints = 2, kOutputs = 3;

class Pipe {
 public:
  Pipe() {
    if (::pipe2(ends_.data(), O_CLOEXEC) != 0) ends_ = {-1, -1};
    for (int& end : ends_) end = out_of_the_way(end);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    for (const int end : ends_)
      if (end >= 0) ::close(end);
  }
  [[nodiscard]] bool good() const { return ends_[0] >= 0 && ends_[1] >= 0; }
  [[nodiscard]] int out() const { return ends_[0]; }
  [[nodiscard]] int in() const { return ends_[1]; }
  void close_in() { ::close(std::exchange(ends_[1], -1)); }

 private:
  std::array<int, 2> ends_{-1, -1};
};

/// Kills what still runs at the end.
class Child {
 public:
  explicit Child(pid_t pid) : pid_(pid) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    ::kill(pid_, SIGKILL);
    while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
    }
  }

 private:
  pid_t pid_;
};

std::optional<std::string> find_program(const std::string& program_dir, const std::string& name) {
  const fs::path dir(program_dir);
  for (const fs::path& path : {dir / name, dir.parent_path() / "libexec" / "claimdex" / name})
    if (::access(path.c_str(), X_OK) == 0) return path.string();
  return std::nullopt;
}

/// All that comes until the other end closes; nothing when that takes too long.
std::optional<std::string> read_until(int fd, Clock::time_point deadline) {
  std::string out;
  std::array<char, 4096> block{};
  while (out.size() < kLongestLine) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return std::nullopt;
    pollfd ready{fd, POLLIN, 0};
    const int n = ::poll(&ready, 1, static_cast<int>(left));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return std::nullopt;
    const ssize_t got = ::read(fd, block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    out.append(block.data(), static_cast<std::size_t>(got));
  }
  return out;
}

/// 0, or why it could not be started.
int start(const std::string& program, const Helper& helper, const MemoryFile& input, const Pipe& line,
          const std::vector<MemoryFile>& outputs, pid_t& pid) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input.descriptor(), kInput);
  posix_spawn_file_actions_adddup2(&actions, line.in(), kLine);
  posix_spawn_file_actions_addopen(&actions, kComplaints, "/dev/null", O_WRONLY, 0);
  for (std::size_t i = 0; i < outputs.size(); ++i)
    posix_spawn_file_actions_adddup2(&actions, outputs[i].descriptor(), kOutputs + static_cast<int>(i));
  std::vector<std::string> words{program};
  words.insert(words.end(), helper.words.begin(), helper.words.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  std::array<char*, 1> nothing{nullptr};
  const int failed = posix_spawn(&pid, program.c_str(), &actions, nullptr, argv.data(), nothing.data());
  posix_spawn_file_actions_destroy(&actions);
  return failed;
}

}  // namespace

Result<Answer> run_helper(const std::string& program_dir, const Helper& helper, ErrorCode failed_as) {
  const auto cannot_start = [&](int reason) {
    return fail(failed_as, fmt::format("{} can't be started: {}", helper.name, std::strerror(reason)),
                "is the installation complete?");
  };
  const auto program = find_program(program_dir, helper.name);
  if (!program) return cannot_start(ENOENT);
  MemoryFile input;
  std::vector<MemoryFile> outputs(static_cast<std::size_t>(helper.outputs));
  Pipe line;
  if (!input.good() || !line.good()) return cannot_start(errno);
  for (const MemoryFile& output : outputs)
    if (!output.good()) return cannot_start(errno);
  if (!input.fill(helper.input)) return cannot_start(errno);

  const auto deadline = Clock::now() + std::chrono::seconds(helper.seconds);
  pid_t pid = 0;
  if (const int failed = start(*program, helper, input, line, outputs, pid)) return cannot_start(failed);
  const Child child(pid);
  line.close_in();
  Answer answer;
  answer.line = read_until(line.out(), deadline);
  for (const MemoryFile& output : outputs) {
    CLAIMDEX_TRY(std::string bytes, output.contents());
    answer.outputs.push_back(std::move(bytes));
  }
  return answer;
}

}  // namespace claimdex::process
