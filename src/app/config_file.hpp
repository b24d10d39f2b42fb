#pragma once
#include <filesystem>
#include <optional>
#include <string>

#include "claimdex/core/result.hpp"

/// The bytes of config.toml: read whole, replaced whole.
namespace claimdex::app {

constexpr const char* kConfigName = "config.toml";

/// One process at a time changes the file. Where the folder can't be locked, nobody is kept out.
class ConfigLock {
 public:
  explicit ConfigLock(const std::filesystem::path& desk);
  ConfigLock(const ConfigLock&) = delete;
  ConfigLock& operator=(const ConfigLock&) = delete;
  ~ConfigLock();

 private:
  int fd_ = -1;
};

/// Nothing where there is none.
Result<std::optional<std::string>> read_config_file(const std::filesystem::path& file);
/// On the disk under its name, or not at all.
Result<void> write_config_file(const std::filesystem::path& file, const std::string& bytes);

}  // namespace claimdex::app
