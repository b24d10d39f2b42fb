/// Leaving and coming back: `dump` and `restore`.
#include <fmt/format.h>

#include <fstream>
#include <set>

#include "claimdex/app/desk.hpp"
#include "desk_folder.hpp"

namespace claimdex::app {
namespace fs = std::filesystem;

Result<Dumped> Desk::dump(const std::function<bool(std::string_view)>& write, const std::optional<fs::path>& archive) {
  Dumped out;
  if (archive) {
    std::error_code ec;
    fs::create_directories(*archive, ec);
    if (ec) return fail(ErrorCode::OutputIo, fmt::format("{}: {}", archive->string(), ec.message()));
  }
  CLAIMDEX_CHECK(store_.dump(write));
  if (!archive) return out;
  const store::Archive here(dir_ / "archive");
  store::Archive there(*archive);
  CLAIMDEX_TRY(const auto wanted, store_.archived());
  const std::set<std::string> absent = here.absent();
  std::set<std::string> seen;
  for (const auto& [subject, sha] : wanted) {
    if (!seen.insert(sha).second) continue;
    auto bytes = here.get(sha);
    if (!bytes && bytes.error().code == ErrorCode::NotFound && absent.contains(sha)) {
      ++out.absent;
    } else if (!bytes) {
      bytes.error().message = subject + ": " + bytes.error().message;
      out.failed.push_back(bytes.error());
    } else if (auto put = there.put(*bytes); !put) {
      return fail(ErrorCode::OutputIo, fmt::format("{}: {}", archive->string(), put.error().message));
    } else {
      ++out.blobs;
    }
  }
  if (auto done = there.sync(); !done)
    return fail(ErrorCode::OutputIo, fmt::format("{}: {}", archive->string(), done.error().message));
  return out;
}

namespace {

/// A backup is a file of SQLite's.
bool is_backup(const std::string& path) {
  constexpr std::string_view kMagic{"SQLite format 3\0", 16};
  std::string begin(kMagic.size(), '\0');
  std::ifstream in(path, std::ios::binary);
  return in.read(begin.data(), static_cast<std::streamsize>(begin.size())) && begin == kMagic;
}

Result<store::Store::Restored> make_record(const fs::path& dir, const RestoreRequest& request, std::istream& input) {
  if (request.file == "-") return store::Store::restore(dir, input, request.archive);
  if (is_backup(request.file)) return store::Store::restore_backup(dir, request.file, request.archive);
  std::ifstream in(request.file, std::ios::binary);
  return store::Store::restore(dir, in, request.archive);
}

Result<void> check_readable(const std::string& file) {
  std::error_code ec;
  if (file == "-") return {};
  if (!fs::exists(file, ec)) return fail(ErrorCode::NotFound, file + ": no such file", "");
  if (fs::is_directory(file, ec))
    return fail(ErrorCode::NotFound, file + ": is a folder", "a desk's folder is copied as it is; this takes a file");
  if (!std::ifstream(file)) return fail(ErrorCode::BadInput, file + ": can't be read", "check its permissions");
  return {};
}

}  // namespace

Result<RestoredDesk> Desk::restore(const fs::path& dir, const RestoreRequest& request, std::istream& input,
                                   Notice notice) {
  CLAIMDEX_CHECK(check_readable(request.file));
  CLAIMDEX_TRY(const bool made, make_desk_folder(dir));
  auto restored = make_record(dir, request, input);
  if (!restored) {
    std::error_code not_empty;
    if (made) fs::remove(dir, not_empty);
    Error error = restored.error();
    constexpr std::string_view kRecord = "claims.db";
    if (error.code == ErrorCode::DeskDamaged && error.message.starts_with(kRecord))  // the backup's
      error = {ErrorCode::BadInput, "its record" + error.message.substr(kRecord.size()),
               "nothing was restored; take another backup, or a dump"};
    const bool about_file = error.code == ErrorCode::BadInput || error.code == ErrorCode::DeskNewer;
    if (about_file) error.message = (request.file == "-" ? "standard input" : request.file) + ": " + error.message;
    return tl::unexpected(std::move(error));
  }
  CLAIMDEX_TRY(Desk desk, open(dir, {}, store::Store::Mode::Read, std::move(notice)));
  CLAIMDEX_TRY(const auto stats, desk.store_.stats());
  CLAIMDEX_TRY(const auto head, desk.store_.head());
  // The record is there; an index that can't be written now is made by the first search that can.
  if (auto indexed = desk.reindex(); !indexed) desk.notice_(indexed.error().message);
  return RestoredDesk{stats.articles, stats.claims, head.seq, restored->blobs,
                      static_cast<std::int64_t>(restored->absent.size())};
}

}  // namespace claimdex::app
