// claimdex_tar.so: files into one .tar.gz, with nothing in it that differs from run to run or says who made it.
#include "tar_module.hpp"

#include <archive.h>
#include <archive_entry.h>

namespace claimdex::exporter {
namespace {

struct Tar {
  struct archive* out;
  std::time_t date;
  bool opened;
};

const char* reason(const Tar& tar) {
  const char* words = archive_error_string(tar.out);
  return words != nullptr ? words : "unknown reason";
}

void* open(const char* path, std::time_t date) {
  struct archive* out = archive_write_new();
  if (out == nullptr) return nullptr;
  const bool opened = archive_write_add_filter_gzip(out) == ARCHIVE_OK &&
                      archive_write_set_filter_option(out, "gzip", "timestamp", nullptr) == ARCHIVE_OK &&
                      archive_write_set_format_ustar(out) == ARCHIVE_OK &&
                      archive_write_open_filename(out, path) == ARCHIVE_OK;
  return new Tar{out, date, opened};
}

const char* add(void* handle, const char* name, const char* bytes, std::size_t size) {
  const Tar& tar = *static_cast<Tar*>(handle);
  if (!tar.opened) return reason(tar);
  struct archive_entry* entry = archive_entry_new();
  archive_entry_set_pathname(entry, name);
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_entry_set_perm(entry, 0644);
  archive_entry_set_size(entry, static_cast<la_int64_t>(size));
  archive_entry_set_mtime(entry, tar.date, 0);
  const bool good = archive_write_header(tar.out, entry) == ARCHIVE_OK &&
                    archive_write_data(tar.out, bytes, size) == static_cast<la_ssize_t>(size);
  archive_entry_free(entry);
  return good ? nullptr : reason(tar);
}

const char* finish(void* handle) {
  const Tar& tar = *static_cast<Tar*>(handle);
  return tar.opened && archive_write_close(tar.out) == ARCHIVE_OK ? nullptr : reason(tar);
}

void drop(void* handle) {
  Tar* tar = static_cast<Tar*>(handle);
  archive_write_free(tar->out);
  delete tar;
}

constexpr TarCalls kCalls{open, add, finish, drop};

}  // namespace

extern "C" __attribute__((visibility("default"))) const TarCalls* claimdex_tar() { return &kCalls; }

}  // namespace claimdex::exporter
