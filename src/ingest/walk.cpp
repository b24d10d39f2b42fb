// Which files does an input stand for, and which format are they?
#include <algorithm>
#include <array>
#include <filesystem>
#include <string>

#include "readers.hpp"

namespace claimdex::ingest {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRead = "read are .txt .md .markdown .html .htm .xhtml .jsonl .ndjson";

bool is_hidden(const fs::path& path) { return path.filename().native().starts_with('.'); }

/// One folder's files into `files`, its folders into `folders`. Links to folders are not followed: they may lead back
/// up.
void list(const fs::path& folder, std::vector<FoundFile>& files, std::vector<fs::path>& folders) {
  std::error_code error;
  fs::directory_iterator entry(folder, error), end;
  for (; !error && entry != end; entry.increment(error)) {
    const fs::path& path = entry->path();
    if (is_hidden(path)) continue;
    std::error_code ignored;
    bool link = entry->is_symlink(ignored);
    if (entry->is_directory(ignored)) {
      if (!link) folders.push_back(path);
    } else if (format_of_name(path.native())) {
      files.push_back({path.native(), std::nullopt});
    }
  }
  if (error)
    files.push_back({folder.native(), Error{ErrorCode::BadInput, "the folder can't be read: " + error.message(),
                                            "check its permissions"}});
}

std::vector<FoundFile> files_below(const std::string& input) {
  std::vector<FoundFile> files;
  std::vector<fs::path> folders{fs::path(input)};
  while (!folders.empty()) {
    fs::path folder = std::move(folders.back());
    folders.pop_back();
    list(folder, files, folders);
  }
  std::sort(files.begin(), files.end(), [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
  if (files.empty())
    files.push_back({input, Error{ErrorCode::BadInput, "no articles in this folder", std::string(kRead)}});
  return files;
}

}  // namespace

std::optional<Format> format_of_name(std::string_view path) {
  struct Ending {
    std::string_view ending;
    Format format;
  };
  static constexpr std::array<Ending, 8> kEndings{{{".txt", Format::Text},
                                                   {".md", Format::Markdown},
                                                   {".markdown", Format::Markdown},
                                                   {".html", Format::Html},
                                                   {".htm", Format::Html},
                                                   {".xhtml", Format::Html},
                                                   {".jsonl", Format::JsonLines},
                                                   {".ndjson", Format::JsonLines}}};
  std::string name = ascii_lower(path.substr(path.size() - std::min<std::size_t>(path.size(), 16)));
  for (const Ending& known : kEndings)
    if (name.ends_with(known.ending)) return known.format;
  return std::nullopt;
}

Format format_of_bytes(std::string_view beginning) {
  // BOMs and the NULs of UTF-16 are passed over with the white space.
  std::size_t first = beginning.find_first_not_of(std::string_view(" \t\r\n\f\v\xEF\xBB\xBF\xFF\xFE\0", 12));
  if (first == std::string_view::npos) return Format::Text;
  return beginning[first] == '{' ? Format::JsonLines : beginning[first] == '<' ? Format::Html : Format::Text;
}

std::vector<FoundFile> find_files(const std::string& input) {
  if (input == "-") return {{input, std::nullopt}};
  std::error_code error;
  fs::file_status status = fs::status(input, error);
  if (status.type() == fs::file_type::not_found)
    return {
        {input, Error{ErrorCode::NotFound, "no such file or folder", "check the spelling and the folder you are in"}}};
  if (fs::is_directory(status)) return files_below(input);
  return {{input, std::nullopt}};
}

std::size_t count_inputs(const std::vector<std::string>& inputs) {
  std::size_t count = 0;
  for (const std::string& input : inputs) {
    try {
      count += find_files(input).size();
    } catch (...) {
      ++count;  // out of memory: read() will say so
    }
  }
  return count;
}

}  // namespace claimdex::ingest
