#pragma once
#include <string>
#include <string_view>

#include "claimdex/core/result.hpp"

namespace claimdex::cli {

struct Context;

/// OutputIo for a folder, Usage for a file that is there and that nobody said should be replaced, and for the desk's own.
Result<void> may_write(Context& context, const std::string& path);

/// A file that appears whole under its name, or not at all: written beside it and renamed. Removed where finish() isn't reached.
class OutFile {
 public:
  explicit OutFile(std::string path);
  OutFile(const OutFile&) = delete;
  OutFile& operator=(const OutFile&) = delete;
  ~OutFile();

  /// The file beside it, for who writes it himself; then open() and write() aren't called.
  [[nodiscard]] const std::string& part() const { return part_; }
  Result<void> open(unsigned mode);
  /// A failure is remembered: finish() tells it.
  bool write(std::string_view bytes);
  [[nodiscard]] bool failed() const { return failed_ != 0; }
  Result<void> finish();

 private:
  Error cannot_write(int reason) const;

  std::string path_, part_;
  int file_ = -1;
  int failed_ = 0;  // errno of the first write that failed
  bool done_ = false;
};

/// All of it, or nothing.
Result<void> write_file(const std::string& path, std::string_view bytes, unsigned mode);

}  // namespace claimdex::cli
