#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/result.hpp"

/// Our helper programs: what reads strangers' bytes, or needs libraries that no other start should pay for, runs in a process of its own. Bytes go there
/// and back through files that live in memory and have no name, so nothing is left behind whatever happens.
namespace claimdex::process {

/// A file that lives in memory and has no name. Owns its descriptor.
class MemoryFile {
 public:
  MemoryFile();
  MemoryFile(MemoryFile&& other) noexcept;
  MemoryFile& operator=(MemoryFile&& other) noexcept;
  ~MemoryFile();

  /// False where there is no memory for it; then it is of no other use.
  [[nodiscard]] bool good() const { return fd_ >= 0; }
  [[nodiscard]] int descriptor() const { return fd_; }
  /// A name by which a library of this process can open it.
  [[nodiscard]] std::string path() const;
  /// To be read from its beginning by who is handed the descriptor.
  Result<void> fill(std::string_view bytes);
  /// All of it.
  [[nodiscard]] Result<std::string> contents() const;

 private:
  int fd_ = -1;
};

struct Helper {
  std::string name;                ///< "claimdex-fetch"
  std::vector<std::string> words;  ///< its arguments
  std::string_view input;          ///< its standard input
  int outputs = 0;                 ///< files that it writes: descriptors 3, 4 …
  int seconds = 0;                 ///< until it is killed
};

struct Answer {
  std::optional<std::string> line;   ///< its standard output, one line; nothing when it was killed for being late
  std::vector<std::string> outputs;  ///< what it wrote until then
};

/// Runs a helper to its end. It lies beside the program, or in ../libexec/claimdex; it gets no environment and nothing open but what is named above.
/// Fails with `failed_as` where it can't be started. One thread at a time for each call; calls don't disturb each other.
Result<Answer> run_helper(const std::string& program_dir, const Helper& helper, ErrorCode failed_as);

}  // namespace claimdex::process
