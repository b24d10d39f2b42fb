#include "config_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

namespace claimdex::app {
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostBytes = 1 << 20;

tl::unexpected<Error> cannot(const fs::path& file, const char* what, int reason) {
  return fail(ErrorCode::DeskIo, fmt::format("{} can't be {}: {}", file.string(), what, std::strerror(reason)),
              "check the desk's permissions");
}

bool write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

void flush_folder(const fs::path& dir) {
  const int fd = ::open(dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return;
  ::fsync(fd);
  ::close(fd);
}

}  // namespace

ConfigLock::ConfigLock(const fs::path& desk) : fd_(::open(desk.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
  while (fd_ >= 0 && ::flock(fd_, LOCK_EX) != 0 && errno == EINTR) {
  }
}
ConfigLock::~ConfigLock() {
  if (fd_ >= 0) ::close(fd_);
}

Result<std::optional<std::string>> read_config_file(const fs::path& file) {
  const int fd = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (fd < 0 && errno == ENOENT) return std::optional<std::string>();
  if (fd < 0) return cannot(file, "read", errno);
  std::string bytes;
  std::array<char, 16384> block{};
  ssize_t n = 0;
  while (bytes.size() <= kMostBytes && ((n = ::read(fd, block.data(), block.size())) > 0 || (n < 0 && errno == EINTR)))
    if (n > 0) bytes.append(block.data(), static_cast<std::size_t>(n));
  const int reason = errno;
  ::close(fd);
  if (n < 0) return cannot(file, "read", reason);
  if (bytes.size() > kMostBytes) return cannot(file, "read", EFBIG);
  return std::optional<std::string>(std::move(bytes));
}

Result<void> write_config_file(const fs::path& file, const std::string& bytes) {
  // A link leads to the file that is meant, in a folder of dotfiles perhaps.
  std::error_code ec;
  const fs::path target = fs::is_symlink(file, ec) ? fs::weakly_canonical(file, ec) : file;
  std::string draft = target.string() + ".XXXXXX";
  const int fd = ::mkostemp(draft.data(), O_CLOEXEC);
  if (fd < 0) return cannot(file, "written", errno);
  struct stat was {};
  if (::stat(target.c_str(), &was) == 0) static_cast<void>(::fchmod(fd, was.st_mode & 07777));
  const bool written = write_all(fd, bytes) && ::fsync(fd) == 0;
  int reason = errno;
  ::close(fd);
  if (written && ::rename(draft.c_str(), target.c_str()) == 0) {
    flush_folder(target.parent_path());
    return {};
  }
  if (written) reason = errno;
  ::unlink(draft.c_str());
  return cannot(file, "written", reason);
}

}  // namespace claimdex::app
