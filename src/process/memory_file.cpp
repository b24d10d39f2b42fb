#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "claimdex/process/helper.hpp"
#include "descriptor.hpp"

namespace claimdex::process {
namespace {

tl::unexpected<Error> no_memory(int reason) {
  return fail(ErrorCode::OutputIo, fmt::format("no memory for a file: {}", std::strerror(reason)));
}

}  // namespace

MemoryFile::MemoryFile() : fd_(out_of_the_way(::memfd_create("claimdex", MFD_CLOEXEC))) {}

MemoryFile::MemoryFile(MemoryFile&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}

MemoryFile& MemoryFile::operator=(MemoryFile&& other) noexcept {
  std::swap(fd_, other.fd_);
  return *this;
}

MemoryFile::~MemoryFile() {
  if (fd_ >= 0) ::close(fd_);
}

std::string MemoryFile::path() const { return fmt::format("/proc/self/fd/{}", fd_); }

Result<void> MemoryFile::fill(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd_, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return no_memory(errno);
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  if (::lseek(fd_, 0, SEEK_SET) != 0) return no_memory(errno);
  return {};
}

Result<std::string> MemoryFile::contents() const {
  const off_t size = ::lseek(fd_, 0, SEEK_END);
  std::string out(static_cast<std::size_t>(size > 0 ? size : 0), '\0');
  for (std::size_t at = 0; at < out.size();) {
    const ssize_t n = ::pread(fd_, out.data() + at, out.size() - at, static_cast<off_t>(at));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0)
      return fail(ErrorCode::OutputIo, fmt::format("a file in memory can't be read back: {}", std::strerror(errno)));
    at += static_cast<std::size_t>(n);
  }
  return out;
}

}  // namespace claimdex::process
