/// Was anything committed since? SQLite knows, but opening it is a third of a search for ids. What its files show: a commit is written to the end of the
/// log, which changes its size or time; then flushed, which may take seconds; and only then the head of the shared memory says that it counts. A
/// checkpoint changes the record's time. So the look holds sizes and times of record and log, and that head; and there is none where the log goes on behind what
/// the head counts: that commit is being flushed, or its writer was killed, and the next reader takes it for one.
///
/// Three things could make a written file look the same. Times are coarse (a tick of the clock, two seconds on some file systems), and a log that
/// begins anew is overwritten in place: who relies on a look asks that the last change be some time back. After a crash of the machine a
/// commit may be there and its time not: so a look holds which boot it was in. And a file that is put in the record's place may have its size and date,
/// but it has another number, and the time of its last change can't be set.
#include "claimdex/store/look.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <string_view>

#include "digest.hpp"
#include "migrate.hpp"

namespace claimdex::store {
namespace {

constexpr std::size_t kBootId = 36;

/// Some bytes of a file; empty where it has fewer.
std::string bytes_at(const std::filesystem::path& file, std::size_t at, std::size_t count) {
  std::string out(count, '\0');
  const int fd = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return {};
  const bool whole = pread(fd, out.data(), count, static_cast<off_t>(at)) == static_cast<ssize_t>(count);
  close(fd);
  return whole ? out : std::string();
}

/// What counts of the log, by the head of the shared memory. Where its parts stand: https://www.sqlite.org/walformat.html
struct Head {
  std::string bytes;  ///< empty: not to be relied on
  [[nodiscard]] std::string_view salt() const { return std::string_view(bytes).substr(32, 8); }
  /// Where the next frame goes.
  [[nodiscard]] std::size_t end() const {
    std::uint16_t page = 0;
    std::uint32_t frames = 0;
    std::memcpy(&page, bytes.data() + 14, sizeof page);
    std::memcpy(&frames, bytes.data() + 16, sizeof frames);
    return kLogHead + std::size_t{frames} * (kFrameHead + (page == 1 ? 65536u : page));
  }
  static constexpr std::size_t kSize = 48, kLogHead = 32, kFrameHead = 24;
};

Head head_of(const std::filesystem::path& shared, const std::filesystem::path& log) {
  Head head{bytes_at(shared, 0, Head::kSize)};
  if (head.bytes.empty()) return head;
  constexpr std::size_t kSalt = 8;
  const bool same_log = bytes_at(log, 16, kSalt) == head.salt();
  const bool goes_on = bytes_at(log, head.end() + 8, kSalt) == head.salt();
  if (!same_log || goes_on) head.bytes.clear();
  return head;
}

std::int64_t nanoseconds(const timespec& time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

}  // namespace

std::optional<Look> look(const std::filesystem::path& desk) {
  struct stat record {
  }, log{};
  const std::filesystem::path file = desk / "claims.db";
  // Behind a link the log lies elsewhere.
  if (lstat(file.c_str(), &record) != 0 || !S_ISREG(record.st_mode)) return std::nullopt;
  const std::string boot = bytes_at("/proc/sys/kernel/random/boot_id", 0, kBootId);
  if (boot.empty()) return std::nullopt;
  Look out;
  out.device = record.st_dev;
  out.changed = std::max(nanoseconds(record.st_mtim), nanoseconds(record.st_ctim));
  out.words = fmt::format("{} format {}\nrecord {} {} {} {} {}\n", boot, newest_format(), record.st_dev, record.st_ino,
                          record.st_size, nanoseconds(record.st_mtim), nanoseconds(record.st_ctim));
  // A log with nothing in it comes and goes with its readers.
  const std::filesystem::path wal = std::filesystem::path(file).concat("-wal");
  if (stat(wal.c_str(), &log) != 0 || log.st_size == 0) return out;
  const Head head = head_of(std::filesystem::path(file).concat("-shm"), wal);
  if (head.bytes.empty()) return std::nullopt;
  // Not when it was last changed: SQLite hands it to the record's owner each time that root opens it.
  out.words += fmt::format("log {} {} {} {}\n", log.st_ino, log.st_size, nanoseconds(log.st_mtim), to_hex(head.bytes));
  out.changed = std::max(out.changed, nanoseconds(log.st_mtim));
  return out;
}

}  // namespace claimdex::store
