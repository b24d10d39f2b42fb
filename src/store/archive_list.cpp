// What the archive knows of itself beside its blobs: which ones a restored desk came without, and what lies in its folders.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "claimdex/store/store.hpp"
#include "digest.hpp"
#include "draft.hpp"

namespace claimdex::store {

namespace fs = std::filesystem;

std::set<std::string> Archive::absent() const {
  std::set<std::string> out;
  std::ifstream in(dir_ / "absent");
  for (std::string line; std::getline(in, line);)
    if (is_digest(line)) out.insert(std::move(line));
  return out;
}

Result<void> Archive::set_absent(const std::vector<std::string>& sha256) {
  const fs::path file = dir_ / "absent", part = dir_ / "absent.part";
  if (sha256.empty()) {
    ::unlink(file.c_str());
    return {};
  }
  if (::mkdir(dir_.c_str(), 0700) != 0 && errno != EEXIST)
    return fail(ErrorCode::DeskIo, std::string("the archive can't be made: ") + std::strerror(errno),
                "check the desk's permissions");
  {
    std::ofstream out(part, std::ios::trunc);
    for (const std::string& digest : sha256) out << digest << '\n';
    out.close();
    if (!out) {
      ::unlink(part.c_str());
      return fail(ErrorCode::DeskIo, "the archive can't be written", "check the disk and the desk's permissions");
    }
  }
  CLAIMDEX_CHECK(flush(part));
  if (::rename(part.c_str(), file.c_str()) != 0)
    return fail(ErrorCode::DeskIo, std::string("the archive can't be written: ") + std::strerror(errno),
                "check the desk's permissions");
  return flush(dir_);
}

Archive::Listing Archive::list() const {
  Listing out;
  std::error_code ignored;
  for (fs::recursive_directory_iterator at(dir_, ignored), end; !ignored && at != end; at.increment(ignored)) {
    const fs::path& path = at->path();
    const std::string name = path.filename().string();
    std::error_code unreadable;
    if (!at->is_regular_file(unreadable)) continue;
    if (path.extension() == ".zst" && is_digest(path.stem().string()))
      out.blobs.push_back(path.stem().string());
    else if (name.starts_with("new-") || name == "absent.part")
      out.leftovers.push_back(path);
  }
  std::sort(out.blobs.begin(), out.blobs.end());
  std::sort(out.leftovers.begin(), out.leftovers.end());
  return out;
}

}  // namespace claimdex::store
