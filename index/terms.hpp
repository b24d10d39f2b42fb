#pragma once
#include <xapian.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claimdex/index/index.hpp"
#include "claimdex/text/text.hpp"

/// Claims and words as terms: the one place that decides what a word is found by, for the writer, the compiler and highlighting.
namespace claimdex::index {

/// Xapian refuses terms over 245 bytes; nobody searches for longer words, so they are cut, on both sides alike.
inline constexpr std::size_t kLongestWord = 64;

/// The stem terms of one language. Languages that Xapian has no stemmer for keep the folded word.
class Stemmer {
 public:
  explicit Stemmer(std::string_view lang);
  /// "Z" and the stem of a folded word. The reference holds until the next call.
  const std::string& term(const std::string& folded);

 private:
  Xapian::Stem stem_;
  std::unordered_map<std::string, std::string> known_;
};

/// Stemmers by language, made when first asked for. Not thread-safe.
class Stemmers {
 public:
  Stemmer& of(std::string_view lang);

 private:
  std::map<std::string, std::unique_ptr<Stemmer>, std::less<>> stemmers_;
};

/// 300,000 and 1.250.000 without what groups their digits; nothing for a word without such groups.
std::optional<std::string> ungrouped(std::string_view folded);

/// A number whose digits are grouped, by commas or points ("300,000") or as words of their own ("300 000").
struct GroupedNumber {
  std::string digits;
  std::size_t words = 1;
};
std::optional<GroupedNumber> number_at(std::string_view text, const std::vector<text::Word>& words, std::size_t i);

/// A boolean term: a prefix of the field table and a folded value.
std::string filter_term(std::string_view prefix, std::string_view value);

/// Everything that a claim is found by; see index/README.md. No document data.
Xapian::Document make_document(const Document& claim, Stemmers& stemmers);

}  // namespace claimdex::index
