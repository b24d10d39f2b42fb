// Bytes by their SHA-256, compressed, one file each: archive/ab/abcdef….zst.
//
// A file gets its final name by a rename, so a name never stands for half a file while the machine runs; that the bytes have reached the
// disk is sync()'s business, one flush for thousands of files. After a power cut between the two a name may stand for
// nothing, so put() compares what is there before it trusts it.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zstd.h>

#include <cerrno>
#include <cstring>
#include <memory>

#include "claimdex/store/store.hpp"
#include "digest.hpp"

namespace claimdex::store {

namespace fs = std::filesystem;

namespace {

constexpr int kLevel = 3;

tl::unexpected<Error> io_error(std::string_view what, int reason) {
  if (reason == ENOSPC || reason == EDQUOT)
    return fail(ErrorCode::DeskIo, "the disk is full", "nothing was changed; make room and run the command again");
  return fail(ErrorCode::DeskIo, fmt::format("{}: {}", what, std::strerror(reason)), "check the desk's permissions");
}

struct File {
  int fd = -1;
  explicit File(int opened) : fd(opened) {}
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  ~File() {
    if (fd >= 0) ::close(fd);
  }
};

fs::path place_of(const fs::path& dir, std::string_view sha256) {
  return dir / sha256.substr(0, 2) / (std::string(sha256) + ".zst");
}

Result<std::string> read_all(const fs::path& path) {
  File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat info {};
  if (file.fd < 0 || fstat(file.fd, &info) != 0) return io_error("the archive can't be read", errno);
  std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
  std::size_t have = 0;
  while (have < bytes.size()) {
    ssize_t n = ::read(file.fd, bytes.data() + have, bytes.size() - have);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return io_error("the archive can't be read", errno);
    if (n == 0) break;
    have += static_cast<std::size_t>(n);
  }
  bytes.resize(have);
  return bytes;
}

Result<void> write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return io_error("the archive can't be written", errno);
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

/// Nothing when it is no whole zstd frame of a known size.
std::optional<std::string> decompress(std::string_view packed) {
  unsigned long long size = ZSTD_getFrameContentSize(packed.data(), packed.size());
  // A damaged header may claim anything; zstd itself can't do better than about 1 : 30,000.
  if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > (packed.size() << 16))
    return std::nullopt;
  std::string out(static_cast<std::size_t>(size), '\0');
  std::size_t n = ZSTD_decompress(out.data(), out.size(), packed.data(), packed.size());
  if (ZSTD_isError(n) != 0 || n != out.size()) return std::nullopt;
  return out;
}

bool holds(const fs::path& path, std::string_view bytes) {
  if (access(path.c_str(), F_OK) != 0) return false;
  Result<std::string> packed = read_all(path);
  if (!packed) return false;
  std::optional<std::string> there = decompress(*packed);
  return there && *there == bytes;
}

Result<void> make_folder(const fs::path& dir) {
  if (mkdir(dir.c_str(), 0700) == 0 || errno == EEXIST) return {};
  return io_error("the archive can't be made", errno);
}

/// Writes to a name of its own, then renames.
Result<void> write_file(const fs::path& dir, const fs::path& final_name, std::string_view packed) {
  std::string draft = (dir / "new-XXXXXX").string();
  File file(mkostemp(draft.data(), O_CLOEXEC));
  if (file.fd < 0) return io_error("the archive can't be written", errno);
  Result<void> done = write_all(file.fd, packed);
  if (done && rename(draft.c_str(), final_name.c_str()) != 0) {
    int reason = errno;
    if (reason == ENOENT) {
      done = make_folder(final_name.parent_path());
      reason = done && rename(draft.c_str(), final_name.c_str()) != 0 ? errno : 0;
    }
    if (done && reason != 0) done = io_error("the archive can't be written", reason);
  }
  if (!done) unlink(draft.c_str());
  return done;
}

}  // namespace

Result<std::string> Archive::put(std::string_view bytes) {
  std::string name = to_hex(sha256(bytes));
  fs::path path = place_of(dir_, name);
  if (holds(path, bytes)) return name;
  if (!compressor_) {
    CLAIMDEX_CHECK(make_folder(dir_));
    compressor_ = std::shared_ptr<void>(ZSTD_createCCtx(), [](void* c) { ZSTD_freeCCtx(static_cast<ZSTD_CCtx*>(c)); });
  }
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  std::size_t n = ZSTD_compressCCtx(static_cast<ZSTD_CCtx*>(compressor_.get()), packed.data(), packed.size(),
                                    bytes.data(), bytes.size(), kLevel);
  if (ZSTD_isError(n) != 0)
    return fail(ErrorCode::DeskIo, fmt::format("bytes can't be compressed: {}", ZSTD_getErrorName(n)));
  packed.resize(n);
  CLAIMDEX_CHECK(write_file(dir_, path, packed));
  dirty_ = true;
  return name;
}

Result<std::string> Archive::get(std::string_view sha256_hex) const {
  if (!is_digest(sha256_hex) || !has(sha256_hex))
    return fail(ErrorCode::NotFound, fmt::format("the archive has no {}", sha256_hex.substr(0, 12)));
  CLAIMDEX_TRY(std::string packed, read_all(place_of(dir_, sha256_hex)));
  std::optional<std::string> bytes = decompress(packed);
  if (!bytes || to_hex(sha256(*bytes)) != sha256_hex)
    return fail(ErrorCode::DeskDamaged, fmt::format("the archive's copy of {} is damaged", sha256_hex.substr(0, 12)),
                "a backup of archive/ brings it back");
  return *std::move(bytes);
}

bool Archive::has(std::string_view sha256_hex) const {
  return is_digest(sha256_hex) && access(place_of(dir_, sha256_hex).c_str(), F_OK) == 0;
}

void Archive::remove(std::string_view sha256_hex) {
  if (is_digest(sha256_hex)) unlink(place_of(dir_, sha256_hex).c_str());
}

Result<void> Archive::sync() {
  if (!dirty_) return {};
  File folder(::open(dir_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.fd < 0 || syncfs(folder.fd) != 0) return io_error("the archive can't be written", errno);
  dirty_ = false;
  return {};
}

}  // namespace claimdex::store
