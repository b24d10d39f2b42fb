#pragma once
#include <cstdint>
#include <filesystem>
#include <utility>

#include "claimdex/core/result.hpp"

/// The index's folder: its lock, and how a new index takes the place of an old one.
namespace claimdex::index {

/// The lock that every Xapian writer of this folder takes, held without opening the index in it: an index too damaged to be opened can still be
/// locked while another is built beside it.
class FolderLock {
 public:
  /// Makes the folder where there is none. Never waits: DeskLocked when another writer has it.
  static Result<FolderLock> take(const std::filesystem::path& dir);
  FolderLock(FolderLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  FolderLock& operator=(FolderLock&& other) noexcept {
    std::swap(fd_, other.fd_);
    return *this;
  }
  ~FolderLock();

 private:
  explicit FolderLock(int fd) : fd_(fd) {}
  int fd_ = -1;
};

/// Without a slash at the end, so that names can be made from it.
std::filesystem::path folder_path(const std::filesystem::path& dir);
/// Inside a new index, while it is built: what its parts are written to. No index of its own.
inline constexpr const char* kSegmentsFolder = "segments";

/// Where a new index is built: "<dir>.new". Only who holds the lock of `dir` touches it.
std::filesystem::path fresh_folder(const std::filesystem::path& dir);

/// An empty fresh_folder(dir); what a killed rebuild left there goes.
Result<std::filesystem::path> make_fresh_folder(const std::filesystem::path& dir);
/// A fresh folder becomes `dir` in one step; the old index goes, other folders inside `dir` (other indexes) stay. Only who holds the lock of `dir`.
Result<void> swap_in(const std::filesystem::path& fresh, const std::filesystem::path& dir);

/// "<dir>.ahead": stands in for `dir` where a new index is built while others go on writing to `dir`. It has a lock and a fresh folder of its own, and
/// no index ever.
std::filesystem::path workshop_of(const std::filesystem::path& dir);
/// Only who holds its lock.
void remove_workshop(const std::filesystem::path& workshop);

/// Tells one folder from another that takes its place; 0 where there is none.
std::uint64_t folder_identity(const std::filesystem::path& dir);

/// Runs `open` until the folder was the same one before and after: an index that is exchanged while its files are being opened would be
/// half the old and half the new.
template <typename F>
auto while_in_place(const std::filesystem::path& dir, F&& open) -> decltype(open()) {
  for (int round = 1;; ++round) {
    const std::uint64_t before = folder_identity(dir);
    auto opened = open();
    if (round == 10 || before == 0 || folder_identity(dir) == before) return opened;
  }
}

}  // namespace claimdex::index
