/// The record knows whether the index is in step with it. But asking means opening SQLite, which is a third of a search for ids. So who was told so by
/// the record notes it beside the index, with how the record's files looked just before it was asked (store/look.cpp). Where they look the same, nobody
/// has written since, and the index can answer alone.
///
/// Nothing is noted until the files' last change is kSettled old, by the clock of the same file system: what its times can't tell apart lies closer.
#include "in_step.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdio>

#include "claimdex/store/look.hpp"

namespace claimdex::app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongest = 1024;  // of a note

std::string words_of(const fs::path& desk) {
  const auto look = store::look(desk);
  return look ? look->words : std::string();
}

/// Empty where it can't be read.
std::string bytes_of(const fs::path& file) {
  const int fd = open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return {};
  std::array<char, kLongest> buffer{};
  const ssize_t n = read(fd, buffer.data(), buffer.size());
  close(fd);
  return {buffer.data(), n > 0 ? static_cast<std::size_t>(n) : 0};
}

std::string note_of(const std::string& look, const index::State& state) {
  return fmt::format("{}{}\n{}\n{}\n", look, state.desk_uid, state.seq, state.hash);
}

fs::path note_file(const fs::path& desk) { return desk / "index" / "in_step"; }
fs::path draft_file(const fs::path& desk) { return desk / "index" / "in_step.new"; }

}  // namespace

InStep::InStep(const fs::path& desk, std::int64_t settled)
    : desk_(desk), settled_(settled), look_(words_of(desk)), noted_(bytes_of(note_file(desk))) {}

InStep::~InStep() {
  if (draft_ < 0) return;
  close(draft_);
  unlink(draft_file(desk_).c_str());
}

bool InStep::known(const index::State& state) const { return !look_.empty() && noted_ == note_of(look_, state); }

void InStep::about_to_ask() {
  if (look_.empty()) return;
  draft_ = open(draft_file(desk_).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  struct stat draft {};
  // What the file system's clock shows before the look.
  const bool timed = draft_ >= 0 && futimens(draft_, nullptr) == 0 && fstat(draft_, &draft) == 0;
  const auto look = store::look(desk_);
  const std::int64_t now = std::int64_t{draft.st_mtim.tv_sec} * 1'000'000'000 + draft.st_mtim.tv_nsec;
  const bool settled = timed && look && look->device == draft.st_dev && look->changed + settled_ < now;
  look_ = settled ? look->words : std::string();
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
