#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/result.hpp"
#include "claimdex/index/fields.hpp"

namespace claimdex::index {

/// A piece of a query.
struct Token {
  enum class Kind { Text, Phrase, Field, Open, Close, And, Or, Not, Near, Adjacent, All, Saved, End };
  Kind kind = Kind::End;
  std::string_view piece;                ///< as typed, for messages
  std::string_view value{};              ///< Text; Phrase and Field: without quotes; Saved: the name
  const Field* field = nullptr;          ///< Field
  std::optional<ClaimType> figure_of{};  ///< Field: the figure of this kind only
  int distance = 0;                      ///< Near, Adjacent
};

/// A query as typed, ready for cutting: one line of UTF-8, every kind of space and control character a plain space. Usage for what isn't UTF-8
/// or too long.
Result<std::string> clean_query(std::string_view typed);

/// Cuts a cleaned query into tokens, from left to right. The text has to outlive the lexer and its tokens.
class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}
  /// Usage for a quote that is never closed, a field that doesn't exist, one without value, and what the language doesn't have.
  Result<Token> next();

 private:
  Result<Token> field(std::size_t start, std::size_t colon);
  Result<std::string_view> quoted(std::size_t start);
  Result<Token> plain(std::string_view piece);
  [[nodiscard]] std::size_t word_end(std::size_t from) const;

  std::string_view text_;
  std::size_t at_ = 0;
};

/// `piece` in quotation marks for a message: printable and not longer than a line.
std::string shown(std::string_view piece);

}  // namespace claimdex::index
