#include "folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <system_error>

#include "claimdex/text/text.hpp"

namespace claimdex::index {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> io_error(const fs::path& path, std::string_view reason) {
  return fail(ErrorCode::DeskIo, fmt::format("{}: {}", text::printable(path.string()), reason),
              "check the folder's permissions and the disk");
}

/// Indexes inside `from` that `to` doesn't have move there; what can't be moved can be built again. What a killed rebuild was working on is none.
void take_over_others(const fs::path& from, const fs::path& to) {
  std::error_code ec;
  for (fs::directory_iterator it(from, ec), end; !ec && it != end; it.increment(ec)) {
    std::error_code ignored;
    const fs::path target = to / it->path().filename();
    if (it->is_directory(ignored) && target.filename() != kSegmentsFolder && !fs::exists(target, ignored))
      fs::rename(it->path(), target, ignored);
  }
}

/// Both names at once where the file system can; else there is a moment without an index, which readers take for "none yet".
bool exchange(const fs::path& a, const fs::path& b) {
  if (renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0) return true;
  const fs::path aside = b.string() + ".old";
  std::error_code ec;
  fs::remove_all(aside, ec);
  fs::rename(b, aside, ec);
  if (ec) return false;
  fs::rename(a, b, ec);
  if (ec) return false;
  fs::rename(aside, a, ec);
  return true;
}

/// Asks without taking the lock and without making anything.
bool locked(const fs::path& dir) {
  const int fd = open((dir / "flintlock").c_str(), O_WRONLY | O_CLOEXEC);
  if (fd < 0) return false;
  struct flock range {};
  range.l_type = F_WRLCK;
  range.l_whence = SEEK_SET;
  range.l_len = 1;
  const bool held = fcntl(fd, F_OFD_GETLK, &range) != 0 || range.l_type != F_UNLCK;
  close(fd);
  return held;
}

/// A fresh folder of `of` without a builder. One that is just being exchanged holds the lock of what is in the fresh folder by then.
bool is_abandoned(const fs::path& of) {
  std::error_code ec;
  return fs::is_directory(fresh_folder(of), ec) && !locked(of) && !locked(fresh_folder(of));
}

}  // namespace

Result<FolderLock> FolderLock::take(const fs::path& dir) {
  std::error_code ec;
  // A file where the index should be is no index, and the place is ours.
  if (fs::is_regular_file(dir, ec)) fs::remove(dir, ec);
  fs::create_directories(dir, ec);
  if (ec) return io_error(dir, ec.message());
  // The file and the kind of lock are Xapian's own (its flintlock), so the two exclude each other.
  const fs::path file = dir / "flintlock";
  for (int round = 1;; ++round) {
    FolderLock lock(open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666));
    if (lock.fd_ < 0) return io_error(file, std::strerror(errno));
    struct flock range {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    range.l_len = 1;
    if (fcntl(lock.fd_, F_OFD_SETLK, &range) != 0) {
      if (errno == EACCES || errno == EAGAIN)
        return fail(ErrorCode::DeskLocked, "another process is writing the index", "try again when it has finished");
      return io_error(file, std::strerror(errno));
    }
    // Another rebuild may have exchanged the folder between the two calls: then this is the lock of an index on its way out.
    struct stat held {
    }, there{};
    const bool same = fstat(lock.fd_, &held) == 0 && stat(file.c_str(), &there) == 0 && held.st_ino == there.st_ino;
    if (same || round == 10) return lock;
  }
}

FolderLock::~FolderLock() {
  if (fd_ >= 0) close(fd_);
}

fs::path folder_path(const fs::path& dir) {
  fs::path plain = dir.lexically_normal();
  return plain.has_filename() ? plain : plain.parent_path();
}

fs::path fresh_folder(const fs::path& dir) { return folder_path(dir).string() + ".new"; }

std::uint64_t folder_identity(const fs::path& dir) {
  struct stat there {};
  return stat(dir.c_str(), &there) == 0 ? there.st_ino : 0;
}

fs::path workshop_of(const fs::path& dir) { return folder_path(dir).string() + ".ahead"; }

void remove_workshop(const fs::path& workshop) {
  std::error_code ignored;
  fs::remove_all(fresh_folder(workshop), ignored);
  fs::remove_all(workshop, ignored);
}

std::vector<fs::path> abandoned(const fs::path& dir) {
  std::vector<fs::path> out;
  for (const fs::path& of : {folder_path(dir), workshop_of(dir)})
    if (is_abandoned(of)) out.push_back(fresh_folder(of));
  return out;
}

std::vector<fs::path> remove_abandoned(const fs::path& dir) {
  std::vector<fs::path> out;
  for (const fs::path& fresh : abandoned(dir)) {
    const fs::path of = fresh == fresh_folder(dir) ? folder_path(dir) : workshop_of(dir);
    const auto lock = FolderLock::take(of);
    std::error_code ec;
    if (!lock || locked(fresh) || !fs::is_directory(fresh, ec)) continue;
    take_over_others(fresh, dir);
    fs::remove_all(fresh, ec);
    if (ec) continue;
    out.push_back(fresh);
    if (of != folder_path(dir)) remove_workshop(of);
  }
  return out;
}

Result<fs::path> make_fresh_folder(const fs::path& dir) {
  const fs::path fresh = fresh_folder(dir);
  std::error_code ec;
  if (const fs::path workshop = workshop_of(dir); fs::exists(workshop, ec))
    if (const auto killed = FolderLock::take(workshop)) {
      take_over_others(fresh_folder(workshop), dir);
      remove_workshop(workshop);
    }
  take_over_others(fresh, dir);
  fs::remove_all(dir / kSegmentsFolder, ec);  // versions before took it over
  fs::remove_all(fresh, ec);
  if (!ec) fs::create_directory(fresh, dir, ec);
  if (ec) return io_error(fresh, ec.message());
  return fresh;
}

Result<void> swap_in(const fs::path& fresh, const fs::path& dir) {
  if (!exchange(fresh, folder_path(dir))) return io_error(dir, std::strerror(errno));
  take_over_others(fresh, dir);
  std::error_code ignored;  // what stays is removed by the next rebuild
  fs::remove_all(fresh, ignored);
  return {};
}

}  // namespace claimdex::index
