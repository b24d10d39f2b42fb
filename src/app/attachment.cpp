#include "attachment.hpp"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "claimdex/ingest/reader.hpp"
#include "claimdex/store/store.hpp"

namespace claimdex::app {
namespace fs = std::filesystem;

Result<Attachment> read_attachment(const std::string& path, std::string_view wanted) {
  constexpr std::uintmax_t kMaxBytes = 256u << 20;
  std::error_code ec;
  const auto status = fs::status(path, ec);
  if (ec || status.type() == fs::file_type::not_found)
    return fail(ErrorCode::NotFound, path + ": no such file", std::string(wanted));
  if (status.type() != fs::file_type::regular)
    return fail(ErrorCode::BadInput, path + ": not a regular file", std::string(wanted));
  if (fs::file_size(path, ec) > kMaxBytes)
    return fail(ErrorCode::BadInput, fmt::format("{}: larger than {} MB", path, kMaxBytes >> 20), "cite it by its url");
  std::ifstream in(path, std::ios::binary);
  std::ostringstream read;
  read << in.rdbuf();
  if (!in) return fail(ErrorCode::BadInput, path + ": can't be read", "");
  Attachment out{std::move(read).str(), {}, fs::path(path).filename().string()};
  out.sha256 = ingest::sha256_hex(out.bytes);
  return out;
}

Result<void> keep(const Attachment& file, const fs::path& archive) {
  store::Archive to(archive);
  CLAIMDEX_CHECK(to.put(file.bytes));
  return to.sync();
}

}  // namespace claimdex::app
