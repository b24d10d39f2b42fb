// From inputs to Items: opens, measures, tells formats apart, and lets no failure of one document reach the next. A
// file is looked at by stat before it is opened, since opening a pipe or a device may wait for ever; JSON Lines are
// read line by line, so that a file of many gigabytes costs the memory of its longest line.
#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <exception>
#include <filesystem>
#include <fstream>
#include <utility>

#include "claimdex/text/text.hpp"
#include "readers.hpp"

namespace claimdex::ingest {
namespace {

namespace fs = std::filesystem;
using Take = std::function<bool(Item&&)>;

/// Paths are bytes; what goes into JSON as an id is UTF-8.
std::string id_of_path(const std::string& path) { return text::valid_utf8(path) ? path : text::printable(path); }

Item failed(const std::string& input, Error error) {
  return {input, std::nullopt, id_of_path(input), tl::unexpected(std::move(error)), {}};
}

Error cannot_read(int reason) {
  return {ErrorCode::BadInput, fmt::format("can't be read: {}", std::strerror(reason)), "check its permissions"};
}

std::string megabytes(std::size_t bytes) {
  std::size_t whole = bytes >> 20;
  return whole > 0 ? fmt::format("{} MB", whole) : fmt::format("{} bytes", bytes);
}

Error too_large(std::size_t most) {
  return {ErrorCode::BadInput, fmt::format("too large: more than {} in one document", megabytes(most)),
          "split it, or take the articles out of it"};
}

Result<Document> document_of(std::string_view bytes, Format format) {
  if (trimmed(bytes).empty()) return fail(ErrorCode::BadInput, "empty", "there is nothing to read in it");
  std::optional<std::string> declared;
  if (format == Format::Html) declared = declared_charset(bytes);
  CLAIMDEX_TRY(text::Decoded decoded, text::decode(bytes, declared));
  if (text::normalise_line(decoded.utf8).empty())
    return fail(ErrorCode::BadInput, "empty", "there is nothing to read in it");
  switch (format) {
    case Format::Html:
      return read_html(decoded.utf8);
    case Format::Markdown:
      return read_markdown(decoded.utf8);
    default:
      return read_text(decoded.utf8);
  }
}

Item item_of_bytes(const std::string& input, std::string bytes, Format format, const Options& options) {
  std::string id = id_of_path(input);
  auto document = document_of(bytes, format);
  if (!document) return failed(input, std::move(document).error());
  auto article = make_article(id, std::move(document->details), document->body, sha256_hex(bytes), options);
  if (!article) return failed(input, std::move(article).error());
  return {input, std::nullopt, std::move(id), std::move(article), std::move(bytes)};
}

Item item_of_line(const std::string& input, std::string bytes, long line, const Options& options) {
  JsonDocument json = read_json_line(bytes, line);
  Item item{input, line, json.id.value_or(id_of_path(input)), Article{}, {}};
  if (!json.document) {
    item.article = tl::unexpected(std::move(json.document).error());
    return item;
  }
  item.article =
      make_article(item.id, std::move(json.document->details), json.document->body, sha256_hex(bytes), options);
  if (item.article)
    item.bytes = std::move(bytes);
  else
    item.article.error().message = fmt::format("line {}: {}", line, item.article.error().message);
  return item;
}

/// Runs what makes an Item; whatever is thrown becomes the Item's error. `take` is the caller's and called outside.
template <typename Make>
Item guarded(const std::string& input, std::optional<long> line, Make make) {
  Error error{ErrorCode::BadInput, "not enough memory to read it", "split it, or close other programs"};
  try {
    return make();
  } catch (const std::bad_alloc&) {
  } catch (const std::exception& e) {
    error = {ErrorCode::BadInput, fmt::format("can't be read: {}", e.what()), ""};
  }
  Item item = failed(input, std::move(error));
  item.line = line;
  return item;
}

/// Cuts a stream of bytes into lines of JSON and hands on the article of each. A line that is too long is passed by,
/// not kept.
class JsonLines {
 public:
  JsonLines(const std::string& input, const Options& options, const Take& take)
      : input_(input), options_(options), take_(take) {}

  /// False when the taker wants no more.
  bool feed(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
      std::size_t end = std::min(bytes.find('\n', at), bytes.size());
      keep(bytes.substr(at, end - at));
      if (end == bytes.size()) return true;
      if (!finish_line()) return false;
      at = end + 1;
    }
    return true;
  }

  bool end() {
    if ((!pending_.empty() || too_long_) && !finish_line()) return false;
    return documents_ > 0 || take_(failed(input_, {ErrorCode::BadInput, "empty", "there is nothing to read in it"}));
  }

 private:
  void keep(std::string_view part) {
    if (too_long_ || pending_.size() + part.size() > options_.max_bytes) {
      too_long_ = true;
      pending_ = std::string();
    } else {
      pending_.append(part);
    }
  }

  bool finish_line() {
    ++line_;
    std::string bytes = std::exchange(pending_, {});
    if (std::exchange(too_long_, false)) return hand_on(line_too_long());
    if (line_ == 1 && bytes.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    if (bytes.ends_with('\r')) bytes.pop_back();
    if (trimmed(bytes).empty()) return true;
    return hand_on(guarded(input_, line_, [&] { return item_of_line(input_, std::move(bytes), line_, options_); }));
  }

  [[nodiscard]] Item line_too_long() const {
    Error error = too_large(options_.max_bytes);
    error.message = fmt::format("line {}: {}", line_, error.message);
    Item item = failed(input_, std::move(error));
    item.line = line_;
    return item;
  }

  bool hand_on(Item item) {
    ++documents_;
    return take_(std::move(item));
  }

  const std::string& input_;
  const Options& options_;
  const Take& take_;
  std::string pending_;
  bool too_long_ = false;
  long line_ = 0;
  std::size_t documents_ = 0;
};

/// Hands on the file's lines. A read error in the middle is told behind the lines that came before it.
bool stream_lines(const std::string& path, std::ifstream& file, const Options& options, const Take& take) {
  JsonLines lines(path, options, take);
  std::string buffer(1 << 18, '\0');
  while (file) {
    file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    if (!lines.feed(std::string_view(buffer).substr(0, static_cast<std::size_t>(file.gcount())))) return false;
  }
  if (file.bad()) return take(failed(path, cannot_read(EIO)));
  return lines.end();
}

/// At most one byte more than allowed: the file may have grown since stat.
Result<std::string> read_whole(std::ifstream& file, std::size_t most) {
  std::string bytes;
  std::string buffer(1 << 16, '\0');
  while (file && bytes.size() <= most) {
    file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    bytes.append(buffer, 0, static_cast<std::size_t>(file.gcount()));
  }
  if (file.bad()) return tl::unexpected(cannot_read(EIO));
  if (bytes.size() > most) return tl::unexpected(too_large(most));
  return bytes;
}

Format format_of_file(const std::string& path, std::ifstream& file) {
  if (auto known = format_of_name(path)) return *known;
  std::string beginning(512, '\0');
  file.read(beginning.data(), static_cast<std::streamsize>(beginning.size()));
  beginning.resize(static_cast<std::size_t>(file.gcount()));
  file.clear();
  file.seekg(0);
  return format_of_bytes(beginning);
}

bool read_file(const std::string& path, const Options& options, const Take& take) {
  std::error_code error;
  fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found)
    return take(failed(path, {ErrorCode::NotFound, "no such file", "was it moved, or is it a broken link?"}));
  if (error) return take(failed(path, cannot_read(error.value())));
  if (!fs::is_regular_file(status))
    return take(failed(
        path, {ErrorCode::BadInput, "not a regular file but a pipe or device", "pipe it in and give - as the file"}));
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) return take(failed(path, cannot_read(errno != 0 ? errno : EIO)));
  Format format = format_of_file(path, file);
  if (format == Format::JsonLines) return stream_lines(path, file, options, take);
  if (auto size = fs::file_size(path, error); !error && size > options.max_bytes)
    return take(failed(path, too_large(options.max_bytes)));
  return take(guarded(path, std::nullopt, [&] {
    auto bytes = read_whole(file, options.max_bytes);
    return bytes ? item_of_bytes(path, *std::move(bytes), format, options) : failed(path, std::move(bytes).error());
  }));
}

bool read_standard_input(const Options& options, const std::function<std::string()>& stdin_bytes, const Take& take) {
  const std::string name = "-";
  std::string bytes;
  Item item = guarded(name, std::nullopt, [&] {
    bytes = stdin_bytes();
    Format format = format_of_bytes(bytes);
    if (format == Format::JsonLines) return Item{name, std::nullopt, name, Article{}, {}};  // goes line by line, below
    if (bytes.size() > options.max_bytes) return failed(name, too_large(options.max_bytes));
    return item_of_bytes(name, bytes, format, options);
  });
  if (!item.article || !item.bytes.empty()) return take(std::move(item));
  JsonLines lines(name, options, take);
  return lines.feed(bytes) && lines.end();
}

}  // namespace

Result<Article> read_all_words(const std::string& bytes, bool html, const Options& options) {
  std::optional<std::string> declared;
  if (html) declared = declared_charset(bytes);
  CLAIMDEX_TRY(const text::Decoded decoded, text::decode(bytes, declared));
  CLAIMDEX_TRY(Document document, html ? read_whole_page(decoded.utf8) : Result<Document>(read_text(decoded.utf8)));
  return make_article("-", std::move(document.details), document.body, sha256_hex(bytes), options);
}

bool reads_as(const std::string& bytes, const std::string& name, std::string_view text) {
  const Options nothing_supplied;
  const auto as = [&](Format format) {
    const Item item = guarded(name, std::nullopt, [&] {
      return format == Format::JsonLines ? item_of_line(name, bytes, 1, nothing_supplied)
                                         : item_of_bytes(name, bytes, format, nothing_supplied);
    });
    return item.article && item.article->text == text;
  };
  // A line's own id may look like a file's name, and standard input has none: what fits decides.
  const std::optional<Format> named = format_of_name(name);
  return (named && as(*named)) || as(format_of_bytes(bytes)) || as(Format::JsonLines);
}

void read(const std::vector<std::string>& inputs, const Options& options,
          const std::function<std::string()>& stdin_bytes, const std::function<bool(Item&&)>& take) {
  for (const std::string& input : inputs) {
    std::vector<FoundFile> files;
    Item found = guarded(input, std::nullopt, [&] {
      files = find_files(input);
      return Item{input, std::nullopt, {}, Article{}, {}};
    });
    if (!found.article && !take(std::move(found))) return;
    for (FoundFile& file : files) {
      bool more = file.error     ? take(failed(file.path, *std::move(file.error)))
                  : input == "-" ? read_standard_input(options, stdin_bytes, take)
                                 : read_file(file.path, options, take);
      if (!more) return;
    }
  }
}

}  // namespace claimdex::ingest
