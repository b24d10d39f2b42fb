#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "claimdex/core/result.hpp"

/// Files in one .tar.gz: in the order in which they are added, with the same date, of nobody; same files and date, same bytes.
namespace claimdex::exporter {

class TarGz {
 public:
  /// Writes to `path`. `as_of` as in a Sheet: the date of every file. `program_dir` as in workbook.hpp. Fails with OutputIo, as all of it.
  static Result<TarGz> open(const std::string& path, const std::string& as_of, const std::string& program_dir);
  TarGz(TarGz&&) noexcept;
  ~TarGz();
  /// `name`: relative, at most 100 bytes.
  Result<void> add(const std::string& name, std::string_view bytes);
  Result<void> finish();

 private:
  struct Impl;
  explicit TarGz(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace claimdex::exporter
