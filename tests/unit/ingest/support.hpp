#pragma once
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "claimdex/ingest/reader.hpp"

/// A folder of files for one test, gone at its end.
class Folder {
 public:
  Folder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "claimdex-XXXXXX").string();
    path_ = mkdtemp(pattern.data());
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string file(const std::string& name, const std::string& bytes) const {
    std::filesystem::path path = path_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
  }
  [[nodiscard]] std::string str() const { return path_.string(); }
  [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

inline std::vector<claimdex::ingest::Item> read_all(const std::vector<std::string>& inputs,
                                                    const claimdex::ingest::Options& options = {},
                                                    const std::string& standard_input = {}) {
  std::vector<claimdex::ingest::Item> items;
  claimdex::ingest::read(
      inputs, options, [&] { return standard_input; },
      [&](claimdex::ingest::Item&& item) {
        items.push_back(std::move(item));
        return true;
      });
  return items;
}

/// What standard input with these bytes is read as.
inline claimdex::ingest::Item read_one(const std::string& bytes, const claimdex::ingest::Options& options = {}) {
  return std::move(read_all({"-"}, options, bytes).at(0));
}

inline claimdex::ingest::Item read_named(const std::string& name, const std::string& bytes,
                                         const claimdex::ingest::Options& options = {}) {
  Folder folder;
  return std::move(read_all({folder.file(name, bytes)}, options).at(0));
}
