// The caller's side of claimdex-fetch: starts it with nothing but the address and its limits, takes one line of JSON, kills what is late. Body and heads come
// through files that live in memory and have no name, so nothing is left behind whatever happens.
#include "claimdex/ingest/fetch.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <rapidjson/document.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <optional>
#include <utility>

namespace claimdex::ingest {
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLongestAnswer = 1 << 16;
constexpr int kGrace = 5;  // seconds that the program has beyond its own limit

class Descriptor {
 public:
  Descriptor() = default;
  /// Above those that the program is given, so that handing on one never closes another.
  explicit Descriptor(int opened) {
    if (opened < 0) return;
    fd_ = ::fcntl(opened, F_DUPFD_CLOEXEC, 10);
    ::close(opened);
  }
  Descriptor(Descriptor&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~Descriptor() { reset(); }
  void reset() {
    if (fd_ >= 0) ::close(std::exchange(fd_, -1));
  }
  [[nodiscard]] int get() const { return fd_; }

 private:
  int fd_ = -1;
};

struct Pipe {
  Descriptor out, in;
  static Pipe make() {
    std::array<int, 2> ends{-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return {};
    return {Descriptor(ends[0]), Descriptor(ends[1])};
  }
};

tl::unexpected<Error> cannot_start(int reason) {
  return fail(ErrorCode::BadInput, fmt::format("claimdex-fetch can't be started: {}", std::strerror(reason)),
              "is the installation complete?");
}

std::optional<std::string> find_program(const std::string& program_dir) {
  const fs::path dir(program_dir);
  for (const fs::path& path : {dir / "claimdex-fetch", dir.parent_path() / "libexec" / "claimdex" / "claimdex-fetch"})
    if (::access(path.c_str(), X_OK) == 0) return path.string();
  return std::nullopt;
}

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

/// All that comes until the other end closes; nothing when that takes too long.
std::optional<std::string> read_until(int fd, std::chrono::steady_clock::time_point deadline) {
  std::string out;
  std::array<char, 4096> block{};
  while (out.size() < kLongestAnswer) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
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

std::string contents(const Descriptor& file) {
  struct stat info {};
  if (::fstat(file.get(), &info) != 0) return {};
  std::string out(static_cast<std::size_t>(info.st_size), '\0');
  std::size_t have = 0;
  while (have < out.size()) {
    const ssize_t n = ::pread(file.get(), out.data() + have, out.size() - have, static_cast<off_t>(have));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) break;
    have += static_cast<std::size_t>(n);
  }
  out.resize(have);
  return out;
}

std::string text_of(const rapidjson::Document& json, const char* key) {
  const auto it = json.FindMember(key);
  return it != json.MemberEnd() && it->value.IsString()
             ? std::string(it->value.GetString(), it->value.GetStringLength())
             : std::string();
}

/// "text/html" of "Text/HTML; charset=utf-8".
std::string media_type_of(std::string_view content_type) {
  std::string out;
  for (char c : content_type.substr(0, content_type.find(';')))
    if (c != ' ') out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

struct Streams {
  Pipe address, answer;
  Descriptor body, heads;
};

Result<pid_t> start(const std::string& program, const FetchLimits& limits, const Streams& streams) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  const std::array<std::pair<int, int>, 4> given{{{streams.address.out.get(), 0},
                                                  {streams.answer.in.get(), 1},
                                                  {streams.body.get(), 3},
                                                  {streams.heads.get(), 4}}};
  for (const auto& [ours, theirs] : given) posix_spawn_file_actions_adddup2(&actions, ours, theirs);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  std::array<std::string, 5> words{program, std::to_string(limits.bytes), std::to_string(limits.seconds),
                                   std::to_string(limits.redirects), limits.allow_private ? "private" : "public"};
  std::array<char*, 6> argv{words[0].data(), words[1].data(), words[2].data(),
                            words[3].data(), words[4].data(), nullptr};
  std::array<char*, 1> nothing{nullptr};
  pid_t pid = 0;
  const int failed = posix_spawn(&pid, program.c_str(), &actions, nullptr, argv.data(), nothing.data());
  posix_spawn_file_actions_destroy(&actions);
  if (failed != 0) return cannot_start(failed);
  return pid;
}

}  // namespace

Result<Fetched> fetch(const std::string& program_dir, const std::string& url, const FetchLimits& limits) {
  const auto program = find_program(program_dir);
  if (!program) return cannot_start(ENOENT);
  // An address this long would not fit the pipe, and none is.
  if (url.size() > 8192) return fail(ErrorCode::BadInput, "the address is too long");
  Streams streams{Pipe::make(), Pipe::make(), Descriptor(::memfd_create("body", MFD_CLOEXEC)),
                  Descriptor(::memfd_create("heads", MFD_CLOEXEC))};
  for (const Descriptor* one : {&streams.address.in, &streams.answer.in, &streams.body, &streams.heads})
    if (one->get() < 0) return cannot_start(errno);
  if (::write(streams.address.in.get(), url.data(), url.size()) != static_cast<ssize_t>(url.size()))
    return cannot_start(errno);
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(limits.seconds + kGrace);
  CLAIMDEX_TRY(const pid_t pid, start(*program, limits, streams));
  const Child child(pid);
  streams.address.in.reset();
  streams.answer.in.reset();
  const auto answer = read_until(streams.answer.out.get(), deadline);
  if (!answer) return fail(ErrorCode::BadInput, fmt::format("no whole answer within {} s", limits.seconds));
  rapidjson::Document json;
  json.Parse(answer->data(), answer->size());
  if (json.HasParseError() || !json.IsObject())
    return fail(ErrorCode::BadInput, "claimdex-fetch broke off", "this is a bug of ours");
  if (const std::string why = text_of(json, "error"); !why.empty())
    return fail(ErrorCode::BadInput, why, text_of(json, "hint"));
  Fetched out;
  out.url = text_of(json, "url");
  if (json.HasMember("status") && json["status"].IsInt()) out.status = json["status"].GetInt();
  out.media_type = media_type_of(text_of(json, "content_type"));
  out.heads = contents(streams.heads);
  out.body = contents(streams.body);
  return out;
}

}  // namespace claimdex::ingest
