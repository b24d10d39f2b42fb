// Everything in a bundle is known by its SHA-256 before it is written: evidence is named by it, and the sheets are there. So SHA256SUMS comes first, files
// follow in the order of their names, and only one piece of evidence is in memory at a time.
//
// The claims themselves are in it as JSON Lines of claim.v1, with their uids: one line each, for programs. They aren't in the form of `dump`, since that is
// the desk: its rows name people, carry notes and the log with its salts, and refer to rows of other claims.
#include "bundle.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <system_error>

#include "claimdex/exporter/tar.hpp"
#include "claimdex/ingest/reader.hpp"
#include "claimdex/text/text.hpp"
#include "context.hpp"
#include "out_file.hpp"

namespace claimdex::cli {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSums = "SHA256SUMS", kJson = "sheet.json", kHtml = "sheet.html", kClaims = "claims.jsonl";
/// Everything in a .tar.gz lies in one folder.
constexpr std::string_view kFolder = "fact-check-sheet/";

using Add = std::function<Result<void>(const std::string& name, std::string_view bytes)>;

bool is_packed(const std::string& path) { return path.ends_with(".tar.gz") || path.ends_with(".tgz"); }

/// Endings by which a desktop knows what to open, and which do nothing of themselves; others aren't kept.
std::string_view harmless_ending(const std::string& file) {
  constexpr std::array<std::string_view, 10> kEndings{".pdf", ".png", ".jpg", ".jpeg", ".webp",
                                                      ".mp3", ".mp4", ".wav", ".txt",  ".csv"};
  const std::string lower = text::fold(file);
  for (std::string_view ending : kEndings)
    if (lower.ends_with(ending)) return ending;
  return "";
}

using Files = std::map<std::string, std::string>;  // name in the bundle, SHA-256

/// What the claims rest on.
Files evidence_of(const exporter::Sheet& sheet) {
  Files out;
  const auto take = [&](const std::optional<std::string>& sha256, const std::optional<std::string>& file) {
    if (sha256) out.emplace(fmt::format("evidence/{}{}", *sha256, harmless_ending(file.value_or(""))), *sha256);
  };
  for (const exporter::SheetClaim& claim : sheet.claims) {
    for (const exporter::SheetEvidence& evidence : claim.evidence) take(evidence.sha256, evidence.file);
    if (claim.seen) take(claim.seen->sha256, claim.seen->media);
  }
  return out;
}

/// Those that the archive has, each looked at before anything is written: a desk that was restored without its archive has none, a damaged one ends it.
Result<Files> kept(app::Desk& desk, const Files& evidence) {
  Files out;
  for (const auto& [name, sha256] : evidence) {
    const auto bytes = desk.archived(sha256);
    if (bytes)
      out.emplace(name, sha256);
    else if (bytes.error().code != ErrorCode::NotFound)
      return tl::unexpected(bytes.error());
  }
  return out;
}

Result<Bundled> write_all(app::Desk& desk, const exporter::Sheet& sheet, const Add& add) {
  const std::string html = exporter::render(sheet, exporter::Format::Html);
  const std::string json = exporter::render(sheet, exporter::Format::Json);
  const std::string claims = exporter::render(sheet, exporter::Format::Jsonl);
  CLAIMDEX_TRY(const Files evidence, kept(desk, evidence_of(sheet)));

  Files sums = evidence;
  sums.emplace(kClaims, ingest::sha256_hex(claims));
  sums.emplace(kHtml, ingest::sha256_hex(html));
  sums.emplace(kJson, ingest::sha256_hex(json));
  std::string lines;
  for (const auto& [name, sha256] : sums) lines += fmt::format("{}  {}\n", sha256, name);

  CLAIMDEX_CHECK(add(std::string(kSums), lines));
  CLAIMDEX_CHECK(add(std::string(kClaims), claims));
  for (const auto& [name, sha256] : evidence) {
    CLAIMDEX_TRY(const std::string bytes, desk.archived(sha256));
    CLAIMDEX_CHECK(add(name, bytes));
  }
  CLAIMDEX_CHECK(add(std::string(kHtml), html));
  CLAIMDEX_CHECK(add(std::string(kJson), json));
  return Bundled{evidence.size(), evidence_of(sheet).size() - evidence.size()};
}

Result<Bundled> write_packed(Context& context, app::Desk& desk, const exporter::Sheet& sheet, const std::string& path) {
  OutFile file(path);
  CLAIMDEX_CHECK(file.open(0644));
  CLAIMDEX_TRY(auto tar, exporter::TarGz::open(file.part(), sheet.as_of, context.program_dir()));
  CLAIMDEX_TRY(const Bundled done, write_all(desk, sheet, [&](const std::string& name, std::string_view bytes) {
                 return tar.add(std::string(kFolder) + name, bytes);
               }));
  CLAIMDEX_CHECK(tar.finish());
  CLAIMDEX_CHECK(file.finish());
  return done;
}

/// A folder beside the one that it is going to be; taken away again where that doesn't come to pass.
class PartFolder {
 public:
  explicit PartFolder(fs::path path) : path_(std::move(path)) {}
  PartFolder(const PartFolder&) = delete;
  PartFolder& operator=(const PartFolder&) = delete;
  ~PartFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

tl::unexpected<Error> cannot_write(const std::string& path, const std::error_code& why) {
  return fail(ErrorCode::OutputIo, fmt::format("{}: {}", path, why.message()), "nothing was written");
}

Result<Bundled> write_folder(app::Desk& desk, const exporter::Sheet& sheet, const std::string& path) {
  const fs::path to = fs::path(path).has_filename() ? fs::path(path) : fs::path(path).parent_path();
  const PartFolder part(fmt::format("{}.{}.part", to.string(), ::getpid()));
  const PartFolder old(fmt::format("{}.{}.old", to.string(), ::getpid()));
  std::error_code ec;
  if (!fs::create_directory(part.path(), ec)) return cannot_write(path, ec);
  fs::create_directory(part.path() / "evidence", ec);
  CLAIMDEX_TRY(const Bundled done, write_all(desk, sheet, [&](const std::string& name, std::string_view bytes) {
                 OutFile file((part.path() / name).string());
                 Result<void> written = file.open(0644);
                 if (written) {
                   file.write(bytes);
                   written = file.finish();
                 }
                 return written;
               }));
  if (done.files == 0) fs::remove(part.path() / "evidence", ec);
  if (fs::exists(to, ec)) fs::rename(to, old.path(), ec);
  if (!ec) fs::rename(part.path(), to, ec);
  if (ec) {
    std::error_code ignored;
    if (fs::exists(old.path(), ignored)) fs::rename(old.path(), to, ignored);
    return cannot_write(path, ec);
  }
  return done;
}

}  // namespace

Result<void> may_bundle(Context& context, const std::string& path) {
  std::error_code ec;
  if (is_packed(path) || !fs::is_directory(path, ec)) return may_write(context, path);
  const fs::path folder(path);
  if (!context.options.force) return fail(ErrorCode::Usage, path + ": is there already", "--force replaces it");
  if (!fs::exists(folder / kSums, ec) || !fs::exists(folder / kJson, ec))
    return fail(ErrorCode::Usage, path + ": is a folder, and no bundle", "name one that isn't there");
  return {};
}

Result<Bundled> write_bundle(Context& context, app::Desk& desk, const exporter::Sheet& sheet, const std::string& path) {
  return is_packed(path) ? write_packed(context, desk, sheet, path) : write_folder(desk, sheet, path);
}

}  // namespace claimdex::cli
