// SQLite finds out that a file is damaged where the damage breaks its trees. A flipped bit in somebody's note breaks nothing, and is read as if it had
// been written. So each page ends with a checksum: SQLite leaves the last bytes of a page alone when it is told to, and this thin layer between it and
// the file system fills them when a page is written and proves them when it is read.
//
// * Only the database itself is wrapped. Pages in the write-ahead log have SQLite's own checksums there; they get ours on their way into the file.
// * The page's number goes into the sum: a page that the disk wrote to another's place isn't taken for it.
// * Whether a file has room for checksums stands in its header (byte 20). Another process may have given it room meanwhile (add_checksums), so the header
//   is looked at again before the log is moved into the file.
// * A page that fails is reported as damage is (SQLITE_CORRUPT), not as a fault of the disk: what helps is a backup, not another try.
// * A read of less than a page (SQLite looks at the header so) proves nothing and isn't asked to.
// * Other programs may read a desk, and the last of all that have it open moves the log into the file. So that they move pages that can be told from
//   damaged ones, SQLite is never shown a checksum: in its memory and in the log there are zeros in its place, and a page that ends with zeros was
//   written by somebody who knows none. It is believed, until we write it. A program that changes a page that it has read leaves the old checksum
//   behind: that is found.
#include "checked_pages.hpp"

#include <sqlite3.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <new>

#include "database.hpp"

namespace claimdex::store {

namespace {

constexpr int kSum = 8;      // bytes at a page's end
constexpr int kHeader = 24;  // bytes of the first page, up to and with what is looked at
constexpr int kLargest = 65536;

/// Begins with what SQLite knows as a file; the real one follows in the same piece of memory.
struct File {
  sqlite3_file base;
  int page = 0;  // bytes; 0: without checksums, or still empty
};

File* self(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<sqlite3_file*>(self(file) + 1); }
sqlite3_vfs* real(sqlite3_vfs* vfs) { return static_cast<sqlite3_vfs*>(vfs->pAppData); }

/// From the file's header: size of its pages if they have checksums, else 0.
int checked_page(const unsigned char* header) {
  if (std::memcmp(header, "SQLite format 3", 16) != 0 || header[20] != kSum) return 0;
  const int size = header[16] << 8 | header[17];
  return size == 1 ? kLargest : size;
}

void look_at_header(sqlite3_file* file) {
  std::array<unsigned char, kHeader> header{};
  const int rc = real(file)->pMethods->xRead(real(file), header.data(), kHeader, 0);
  if (rc == SQLITE_OK) self(file)->page = checked_page(header.data());
}

bool is_page(sqlite3_file* file, int bytes, sqlite3_int64 at) { return bytes == self(file)->page && at % bytes == 0; }

using Sum = std::array<unsigned char, kSum>;
constexpr Sum kNone{};

Sum sum_of(const void* page, int bytes, sqlite3_int64 at) {
  const auto number = static_cast<std::uint64_t>(at / bytes);
  XXH64_canonical_t sum;
  XXH64_canonicalFromHash(&sum, XXH3_64bits_withSeed(page, static_cast<std::size_t>(bytes - kSum), number));
  Sum out;
  std::memcpy(out.data(), sum.digest, kSum);
  if (out == kNone) out.back() = 1;
  return out;
}

bool is_blank(const unsigned char* page, int bytes) {
  return std::all_of(page, page + bytes, [](unsigned char byte) { return byte == 0; });
}

// ---- a file ----

int read(sqlite3_file* file, void* into, int bytes, sqlite3_int64 at) {
  const int rc = real(file)->pMethods->xRead(real(file), into, bytes, at);
  if (rc != SQLITE_OK || !is_page(file, bytes, at)) return rc;
  auto* const page = static_cast<unsigned char*>(into);
  Sum written;
  std::memcpy(written.data(), page + bytes - kSum, kSum);
  if (written == kNone) return is_blank(page, bytes) ? SQLITE_CORRUPT : SQLITE_OK;
  if (written != sum_of(page, bytes, at)) return SQLITE_CORRUPT;
  std::memcpy(page + bytes - kSum, kNone.data(), kSum);
  return SQLITE_OK;
}

int write(sqlite3_file* file, const void* from, int bytes, sqlite3_int64 at) {
  if (at == 0 && bytes >= kHeader) self(file)->page = checked_page(static_cast<const unsigned char*>(from));
  if (!is_page(file, bytes, at)) return real(file)->pMethods->xWrite(real(file), from, bytes, at);
  std::array<unsigned char, kLargest> page;
  std::memcpy(page.data(), from, static_cast<std::size_t>(bytes - kSum));
  std::memcpy(page.data() + bytes - kSum, sum_of(from, bytes, at).data(), kSum);
  return real(file)->pMethods->xWrite(real(file), page.data(), bytes, at);
}

int control(sqlite3_file* file, int what, void* argument) {
  if (what == SQLITE_FCNTL_CKPT_START) look_at_header(file);
  return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int close(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }
int truncate(sqlite3_file* file, sqlite3_int64 size) { return real(file)->pMethods->xTruncate(real(file), size); }
int sync(sqlite3_file* file, int flags) { return real(file)->pMethods->xSync(real(file), flags); }
int file_size(sqlite3_file* file, sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int is_reserved(sqlite3_file* file, int* out) { return real(file)->pMethods->xCheckReservedLock(real(file), out); }
int sector_size(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int traits(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int shm_map(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
  return real(file)->pMethods->xShmMap(real(file), region, size, extend, out);
}
int shm_lock(sqlite3_file* file, int offset, int n, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
void shm_barrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int shm_unmap(sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

// Version 2: shared memory for the log, and no mapping of the file, past which pages would be read unproved.
constexpr sqlite3_io_methods kMethods{2,        close,       read,        write,   truncate,    sync,   file_size,
                                      lock,     unlock,      is_reserved, control, sector_size, traits, shm_map,
                                      shm_lock, shm_barrier, shm_unmap,   nullptr, nullptr};

int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  if ((flags & SQLITE_OPEN_MAIN_DB) == 0) return real(vfs)->xOpen(real(vfs), name, file, flags, out_flags);
  new (file) File{};
  const int rc = real(vfs)->xOpen(real(vfs), name, real(file), flags, out_flags);
  if (rc != SQLITE_OK) return rc;
  file->pMethods = &kMethods;
  look_at_header(file);
  return rc;
}

}  // namespace

void check_pages() {
  static sqlite3_vfs checked = [] {
    sqlite3_vfs* below = sqlite3_vfs_find(nullptr);
    sqlite3_vfs vfs = *below;  // all but opening stays as it is; of its functions only that one looks at pAppData
    vfs.pAppData = below;
    return vfs;
  }();
  static const bool once = [] {
    checked.zName = "claimdex";
    checked.pNext = nullptr;
    checked.szOsFile += static_cast<int>(sizeof(File));
    checked.xOpen = open;
    sqlite3_vfs_register(&checked, 1);
    return true;
  }();
  static_cast<void>(once);
}

void make_checked(sqlite3* db) {
  int bytes = kSum;
  sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
  sqlite3_exec(db, "PRAGMA user_version=0", nullptr, nullptr, nullptr);  // the first page is written, with its header
}

bool has_checksums(sqlite3* db) {
  int bytes = -1;  // asks only
  sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
  return bytes == kSum;
}

void add_checksums(sqlite3* db) {
  if (has_checksums(db)) return;
  int bytes = kSum;
  sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes);
  if (const int rc = sqlite3_exec(db, "VACUUM", nullptr, nullptr, nullptr); rc != SQLITE_OK)
    throw SQLite::Exception(db, rc);
}

}  // namespace claimdex::store
