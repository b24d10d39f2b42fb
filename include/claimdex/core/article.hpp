#pragma once
#include <optional>
#include <string>

namespace claimdex {

/// What is known about a document apart from its words. Unknown is nothing, never a guess.
struct ArticleDetails {
  std::optional<std::string> title, author, published, lang, source, url;
  bool operator==(const ArticleDetails&) const = default;
};

/// One document as read. `text` is title, blank line, body (no second title where the body already begins with it),
/// normalised by text::normalise once and immutable from then on; every Span refers to it.
struct Article {
  std::string id;  ///< `id` of JSON Lines, else the path as given, "-" for standard input
  ArticleDetails details;
  std::string sha256;  ///< lower-case hex of the file's bytes, of a JSON line's bytes without its newline
  std::string text;    ///< valid UTF-8, NFC
};

}  // namespace claimdex
