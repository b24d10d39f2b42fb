#include "attachment.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

#include "claimdex/ingest/reader.hpp"
#include "claimdex/store/store.hpp"

namespace claimdex::app {
namespace fs = std::filesystem;

namespace {

/// At most one byte more than allowed: the file may have grown since it was measured.
Result<std::string> read_bytes(int fd, const std::string& path, std::size_t most) {
  std::string bytes;
  std::vector<char> block(1 << 18);
  for (ssize_t n = 0; bytes.size() <= most && (n = ::read(fd, block.data(), block.size())) != 0;) {
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return fail(ErrorCode::BadInput, fmt::format("{}: {}", path, std::strerror(errno)), "");
    bytes.append(block.data(), static_cast<std::size_t>(n));
  }
  return bytes;
}

}  // namespace

Result<Attachment> read_attachment(const std::string& path, std::string_view wanted, std::int64_t most_megabytes) {
  const auto most = static_cast<std::size_t>(most_megabytes) << 20;
  struct stat info {};
  // Asked before it is opened, because opening a pipe or a device may do something; asked again of what was opened.
  if (::stat(path.c_str(), &info) != 0 && (errno == ENOENT || errno == ENOTDIR))
    return fail(ErrorCode::NotFound, path + ": no such file", std::string(wanted));
  const int fd = S_ISREG(info.st_mode) ? ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC) : -1;
  if (!S_ISREG(info.st_mode)) return fail(ErrorCode::BadInput, path + ": not a regular file", std::string(wanted));
  if (fd < 0)
    return fail(ErrorCode::BadInput, fmt::format("{}: {}", path, std::strerror(errno)), "check its permissions");
  const bool regular = ::fstat(fd, &info) == 0 && S_ISREG(info.st_mode);
  const bool fits = regular && static_cast<std::size_t>(info.st_size) <= most;
  Result<std::string> bytes = fits ? read_bytes(fd, path, most) : std::string();
  ::close(fd);
  if (!bytes) return tl::unexpected(bytes.error());
  if (!regular) return fail(ErrorCode::BadInput, path + ": not a regular file", std::string(wanted));
  if (!fits || bytes->size() > most)
    return fail(ErrorCode::BadInput, fmt::format("{}: larger than {} MB", path, most_megabytes),
                "cite it by its url; claimdex config evidence.max_mb is the limit");
  Attachment out{*std::move(bytes), {}, fs::path(path).filename().string()};
  out.sha256 = ingest::sha256_hex(out.bytes);
  return out;
}

Result<void> keep(const Attachment& file, const fs::path& archive) {
  store::Archive to(archive);
  CLAIMDEX_CHECK(to.put(file.bytes));
  return to.sync();
}

}  // namespace claimdex::app
