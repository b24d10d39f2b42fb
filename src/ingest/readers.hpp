#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/ingest/reader.hpp"

/// What the files of this folder share: a reader for each format, from decoded text to a Document. None of them knows
/// files.
namespace claimdex::ingest {

/// A document as its format presents it: details that it states about itself, and its words, paragraphs apart by blank
/// lines.
struct Document {
  ArticleDetails details;
  std::string body;
};

Document read_text(std::string_view utf8);
Document read_markdown(std::string_view utf8);
/// Fails where there is no text in it or it is too tangled to be read.
Result<Document> read_html(std::string_view utf8);
/// The same with all of the page's words, not only its article's.
Result<Document> read_whole_page(std::string_view utf8);

/// The charset that an HTML document declares in its first 4096 bytes.
std::optional<std::string> declared_charset(std::string_view html);

/// One line of JSON Lines; `line` for messages.
struct JsonDocument {
  std::optional<std::string> id;  ///< known also where reading failed later
  Result<Document> document;
};
JsonDocument read_json_line(const std::string& bytes, long line);

enum class Format { Text, Markdown, Html, JsonLines };
/// By the file's ending; nothing for endings we don't know.
std::optional<Format> format_of_name(std::string_view path);
/// By how it begins.
Format format_of_bytes(std::string_view beginning);

/// An input's files in order, or why there are none. The path is as given, with the folder's in front.
struct FoundFile {
  std::string path;
  std::optional<Error> error;
};
std::vector<FoundFile> find_files(const std::string& input);

/// "published" as people write it in front matter and HTML: an ISO day or date-time, trimmed, or nothing.
std::optional<std::string> usable_date(std::string_view written);

std::string_view trimmed(std::string_view s);
std::string ascii_lower(std::string_view s);
bool is_web_address(std::string_view url);

}  // namespace claimdex::ingest
