#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "database.hpp"

struct sqlite3_context;
struct sqlite3_value;

namespace claimdex::store {

/// Words that have to go: found as whole words in any case, side by side, whatever stands between them.
class Unwanted {
 public:
  explicit Unwanted(std::string_view words);
  [[nodiscard]] bool empty() const { return folded_.empty(); }
  /// Also in JSON.
  [[nodiscard]] bool in(std::string_view text) const;
  /// A block (U+2588) for each character of them; line ends stay.
  [[nodiscard]] std::string blanked(std::string_view text) const;
  /// The same for all of a text.
  static std::string blocks(std::string_view text);

 private:
  std::vector<std::string> folded_;
};

/// holds(x) and blanked(x) in SQL, for one connection and as long as this lives.
class SqlWords {
 public:
  SqlWords(Database& db, Unwanted& words);
  SqlWords(const SqlWords&) = delete;
  SqlWords& operator=(const SqlWords&) = delete;
  ~SqlWords();

 private:
  void define(const char* name, Unwanted& words, void (*function)(sqlite3_context*, int, sqlite3_value**));

  Database& db_;
};

}  // namespace claimdex::store
