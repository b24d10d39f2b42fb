#include "draft.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "claimdex/text/text.hpp"

namespace claimdex::store {

namespace fs = std::filesystem;

Result<void> check_there(const fs::path& dir) {
  if (access((dir / "claims.db").c_str(), R_OK) == 0) return {};
  const int reason = errno;
  if (reason == ENOENT && access((dir / "claims.db.").concat(kRestoring).c_str(), F_OK) == 0)
    return fail(ErrorCode::NoDesk,
                fmt::format("there is no desk in {} yet: a restore was interrupted, or is still at work",
                            text::printable(dir.string())),
                "run `claimdex restore` again: it begins anew");
  if (reason == ENOENT || reason == ENOTDIR)
    return fail(ErrorCode::NoDesk, fmt::format("there is no desk in {}", text::printable(dir.string())),
                "`claimdex init` makes one, and `claimdex ingest` makes the one it is pointed at");
  return fail(ErrorCode::DeskIo, fmt::format("claims.db can't be read: {}", std::strerror(reason)),
              "check the desk's permissions");
}

Result<void> flush(const fs::path& path) {
  int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  bool done = fd >= 0 && fsync(fd) == 0;
  int reason = errno;
  if (fd >= 0) ::close(fd);
  if (done) return {};
  if (reason == ENOSPC || reason == EDQUOT)
    return fail(ErrorCode::DeskIo, "the disk is full", "make room and run the command again");
  return fail(ErrorCode::DeskIo, fmt::format("claims.db can't be written: {}", std::strerror(reason)),
              "check the desk's permissions");
}

Draft::Draft(fs::path dir, const std::string& suffix) : dir_(std::move(dir)), file_(dir_ / ("claims.db." + suffix)) {
  remove();
}

Draft::~Draft() { remove(); }

void Draft::remove() {
  for (const char* ending : {"", "-wal", "-shm", "-journal"}) unlink((file_.string() + ending).c_str());
}

// A link fails where there is a file of that name; a rename would replace it.
Result<bool> Draft::publish() {
  CLAIMDEX_CHECK(flush(file_));
  const fs::path target = dir_ / "claims.db";
  if (link(file_.c_str(), target.c_str()) != 0) {
    if (errno == EEXIST) return false;
    // A file system without links (vfat): renaming is all there is.
    if (access(target.c_str(), F_OK) == 0) return false;
    if (rename(file_.c_str(), target.c_str()) != 0)
      return fail(ErrorCode::DeskIo, fmt::format("claims.db can't be made: {}", std::strerror(errno)),
                  "check the desk's permissions");
  }
  CLAIMDEX_CHECK(flush(dir_));
  return true;
}

}  // namespace claimdex::store
