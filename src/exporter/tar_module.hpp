#pragma once
#include <cstddef>
#include <ctime>

/// What the exporter and claimdex_tar.so say to each other. What fails says why, in words that the next call may overwrite; null is success.
namespace claimdex::exporter {

struct TarCalls {
  /// A .tar.gz at `path`; every file in it has this date. Null where there is no memory.
  void* (*open)(const char* path, std::time_t date);
  const char* (*add)(void* tar, const char* name, const char* bytes, std::size_t size);
  const char* (*finish)(void* tar);
  void (*drop)(void* tar);  ///< in any case, at the end
};
using GetTarCalls = const TarCalls* (*)();
inline constexpr const char* kGetTarCalls = "claimdex_tar";

}  // namespace claimdex::exporter
