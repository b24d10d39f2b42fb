/// The record knows whether the index is in step with it. But asking means opening SQLite, which is a third of a search for ids. So who was told so by
/// the record notes it beside the index, with how the record's files looked just before it was asked: every commit changes their size or their times.
/// Where they look the same, nobody has written since, and the index can answer alone.
///
/// Three things could make a written file look the same. Times are coarse (a tick of the clock, two seconds on some file systems), and a write-ahead log
/// that begins anew is overwritten in place: so nothing is noted until the last change is kSettled old, by the clock of the same file system; any later
/// one has a later time then. After a crash of the machine a commit may be there and its time not: so a look holds which boot it was in. And a file that is put in
/// the record's place may have its size and date, but it has another number, and the time of its last change can't be set.
#include "in_step.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace claimdex::app {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRecord = "claims.db", kLog = "claims.db-wal";
constexpr std::size_t kLongest = 1024;  // of a note

/// A small file; empty where it can't be read.
std::string bytes_of(const char* path) {
  const int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return {};
  std::array<char, kLongest> buffer{};
  const ssize_t n = read(fd, buffer.data(), buffer.size());
  close(fd);
  return {buffer.data(), n > 0 ? static_cast<std::size_t>(n) : 0};
}

std::int64_t nanoseconds(const timespec& time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

struct Look {
  std::string words;  ///< empty: it can't be told
  std::int64_t changed = 0;
};

Look look_at(const fs::path& desk) {
  Look look;
  std::string words = bytes_of("/proc/sys/kernel/random/boot_id");
  if (words.empty()) return look;
  for (const std::string_view name : {kRecord, kLog}) {
    struct stat file {};
    const bool there = stat((desk / name).c_str(), &file) == 0;
    if (!there || file.st_size == 0) continue;  // a log with nothing in it comes and goes with its readers
    // SQLite hands the log to the record's owner each time that root opens it, which counts as a change of the file.
    const bool is_log = name == kLog;
    const std::int64_t modified = nanoseconds(file.st_mtim), changed = is_log ? 0 : nanoseconds(file.st_ctim);
    words += fmt::format("{} {} {} {} {} {}\n", name, file.st_dev, file.st_ino, file.st_size, modified, changed);
    look.changed = std::max({look.changed, modified, changed});
  }
  look.words = std::move(words);
  return look;
}

std::string note_of(const std::string& look, const index::State& state) {
  return fmt::format("{}{}\n{}\n{}\n", look, state.desk_uid, state.seq, state.hash);
}

fs::path note_file(const fs::path& desk) { return desk / "index" / "in_step"; }
fs::path draft_file(const fs::path& desk) { return desk / "index" / "in_step.new"; }

}  // namespace

InStep::InStep(const fs::path& desk, std::int64_t settled)
    : desk_(desk), settled_(settled), look_(look_at(desk).words), noted_(bytes_of(note_file(desk).c_str())) {}

InStep::~InStep() {
  if (draft_ < 0) return;
  close(draft_);
  unlink(draft_file(desk_).c_str());
}

bool InStep::known(const index::State& state) const { return !look_.empty() && noted_ == note_of(look_, state); }

void InStep::about_to_ask() {
  if (look_.empty()) return;
  draft_ = open(draft_file(desk_).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  struct stat draft {};
  // What the file system's clock shows before the look.
  const bool timed = draft_ >= 0 && futimens(draft_, nullptr) == 0 && fstat(draft_, &draft) == 0;
  const Look look = look_at(desk_);
  const bool settled = timed && look.changed + settled_ < nanoseconds(draft.st_mtim);
  look_ = settled ? look.words : std::string();
}

void InStep::note(const index::State& state) {
  if (draft_ < 0 || look_.empty()) return;
  const std::string words = note_of(look_, state);
  const bool whole =
      words.size() < kLongest && write(draft_, words.data(), words.size()) == static_cast<ssize_t>(words.size());
  if (whole && rename(draft_file(desk_).c_str(), note_file(desk_).c_str()) == 0) {
    close(draft_);
    draft_ = -1;
  }
}

}  // namespace claimdex::app
