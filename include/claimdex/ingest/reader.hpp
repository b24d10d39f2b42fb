#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/article.hpp"
#include "claimdex/core/result.hpp"

/// From files to articles: text, Markdown, HTML, JSON Lines. Knows files and formats; nothing of desks or claims.
namespace claimdex::ingest {

/// What the command line supplies where a document doesn't say it. Never replaces what a document says.
struct Supplied {
  std::optional<std::string> published, source, lang, url;
};

/// One document, or why there is none.
struct Item {
  std::string input;         ///< path as given, "-" for standard input
  std::optional<long> line;  ///< of JSON Lines, from 1
  std::string id;            ///< as Article::id, also where reading failed
  Result<Article> article;
  std::string bytes;  ///< as read: the file's, or the JSON line's; what the archive keeps. Empty where reading failed.
};

/// Names the language of a text as ISO 639-1, or nothing where unsure. An interface so that the detector (cld2, in a
/// module opened when needed) is not loaded by commands that read nothing.
using DetectLanguage = std::function<std::optional<std::string>(std::string_view utf8)>;

/// Finds our module claimdex_lang.so beside the program, or in ../libexec/claimdex, and opens it. Where it is missing
/// the function returned always answers nothing.
DetectLanguage open_language_detector(const std::string& program_dir);

struct Options {
  Supplied supplied;
  DetectLanguage detect;
  std::size_t max_bytes = 64u << 20;  ///< per document; larger ones are reported, not read into memory
};

/// Reads every input in the order given and hands each document on, one at a time; memory stays that of the largest
/// document. Folders are walked, sorted by path bytes, hidden entries left out; in folders only .txt .md .markdown
/// .html .htm .xhtml .jsonl .ndjson are read; symbolic links to folders are not followed. A folder with no such file is
/// an Item with an error (BadInput, hint what is read). A missing file is an Item with NotFound. "-" is standard input,
/// read from `stdin_bytes`. `take` returns false to stop. Never throws. Errors name the reason in plain words and a
/// hint: empty file, no text in it, binary, too large, broken encoding (byte offset), bad JSON (line), wrong type of a
/// key, an impossible `published` (the article is refused: a wrong date is worse than none).
void read(const std::vector<std::string>& inputs, const Options& options,
          const std::function<std::string()>& stdin_bytes, const std::function<bool(Item&&)>& take);

/// How many documents are there to read, cheaply (files; a JSON Lines file counts as one)? For a progress bar.
std::size_t count_inputs(const std::vector<std::string>& inputs);

/// Article from text that is already decoded; title may be nothing. Fails with BadInput where there is no text or
/// `published`, stated or supplied, is no date. Languages become their primary subtag ("en-GB" is "en"). Used by the
/// readers and by tests.
Result<Article> make_article(std::string id, ArticleDetails details, std::string_view body, std::string sha256,
                             const Options& options);

/// The words of one file as text to look things up in: of a page all of them, not only its article's, since what is cited may stand in a table or a
/// caption. Fails as read() does.
Result<Article> read_all_words(const std::string& bytes, bool html, const Options& options);

/// Would reading these bytes of a document of that name give this text? What a JSON Lines file's line says of itself is its name; a folder's file has a path.
bool reads_as(const std::string& bytes, const std::string& name, std::string_view text);

std::string sha256_hex(std::string_view bytes);

}  // namespace claimdex::ingest
