#pragma once
#include <filesystem>
#include <string>

#include "claimdex/core/result.hpp"

namespace claimdex::store {

/// The ending of a record that `restore` is making.
constexpr const char* kRestoring = "restoring";

/// Is there a record in `dir`? Fails with NoDesk, also where a restore was interrupted, and DeskIo.
Result<void> check_there(const std::filesystem::path& dir);

/// What is on the disk stays there. For a folder: the names in it.
Result<void> flush(const std::filesystem::path& path);

/// A record in the making. It gets its own name, `dir`/claims.db, when it is whole, or never; the draft goes with this object.
class Draft {
 public:
  /// `dir`/claims.db.`suffix`; what lies there under that name is removed.
  Draft(std::filesystem::path dir, const std::string& suffix);
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;
  ~Draft();

  [[nodiscard]] const std::filesystem::path& file() const { return file_; }
  /// With the file closed. False: there is a claims.db already, and it was left alone.
  Result<bool> publish();

 private:
  void remove();

  std::filesystem::path dir_, file_;
};

}  // namespace claimdex::store
