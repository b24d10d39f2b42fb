#include "out_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "context.hpp"

namespace claimdex::cli {
namespace fs = std::filesystem;

namespace {

/// The record, the index, the archive and the settings of a desk; other files may lie beside them.
bool is_part_of_desk(const fs::path& file, const fs::path& desk) {
  std::error_code ec;
  const fs::path inside = fs::weakly_canonical(file, ec).lexically_relative(fs::weakly_canonical(desk, ec));
  if (ec || inside.empty()) return false;
  const std::string first = inside.begin()->string();
  return first.starts_with("claims.db") || first == "index" || first == "archive" || first == "config.toml";
}

}  // namespace

Result<void> may_write(Context& context, const std::string& path) {
  std::error_code ec;
  if (fs::is_directory(path, ec)) return fail(ErrorCode::OutputIo, path + ": is a folder", "name a file");
  if (const auto desk = context.desk_dir(); desk && is_part_of_desk(path, *desk))
    return fail(ErrorCode::Usage, path + ": belongs to the desk itself", "name a file outside of it");
  // A device or a pipe would be replaced by a file.
  if (fs::exists(path, ec) && !fs::is_regular_file(path, ec))
    return fail(ErrorCode::OutputIo, path + ": is no file", "without -o it goes to standard output: > " + path);
  if (fs::exists(path, ec) && !context.options.force)
    return fail(ErrorCode::Usage, path + ": is there already", "--force replaces it");
  return {};
}

namespace {

/// What a link leads to is replaced, not the link.
std::string at_the_end(std::string path) {
  std::error_code ec;
  if (!fs::is_symlink(path, ec)) return path;
  const fs::path target = fs::weakly_canonical(path, ec);
  return ec ? path : target.string();
}

}  // namespace

OutFile::OutFile(std::string path)
    : path_(at_the_end(std::move(path))), part_(fmt::format("{}.{}.part", path_, ::getpid())) {}

OutFile::~OutFile() {
  if (file_ >= 0) ::close(file_);
  if (!done_) ::unlink(part_.c_str());
}

Error OutFile::cannot_write(int reason) const {
  return {ErrorCode::OutputIo, fmt::format("{}: {}", path_, std::strerror(reason)), "nothing was written"};
}

Result<void> OutFile::open(unsigned mode) {
  file_ = ::open(part_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  if (file_ < 0) return tl::unexpected(cannot_write(errno));
  return {};
}

bool OutFile::write(std::string_view bytes) {
  while (failed_ == 0 && !bytes.empty()) {
    const ssize_t n = ::write(file_, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0)
      failed_ = n < 0 ? errno : EIO;
    else
      bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return failed_ == 0;
}

Result<void> OutFile::finish() {
  if (file_ >= 0 && failed_ == 0 && ::fsync(file_) != 0) failed_ = errno;
  if (file_ >= 0 && ::close(file_) != 0 && failed_ == 0) failed_ = errno;
  file_ = -1;
  if (failed_ == 0 && ::rename(part_.c_str(), path_.c_str()) != 0) failed_ = errno;
  if (failed_ != 0) return tl::unexpected(cannot_write(failed_));
  done_ = true;
  return {};
}

Result<void> write_file(const std::string& path, std::string_view bytes, unsigned mode) {
  OutFile file(path);
  CLAIMDEX_CHECK(file.open(mode));
  file.write(bytes);
  return file.finish();
}

}  // namespace claimdex::cli
