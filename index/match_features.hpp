#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "claimdex/index/matcher.hpp"
#include "match_words.hpp"

/// How alike two texts are, as numbers.
namespace claimdex::index {

/// How much a term says: log of how rare it is.
using Rarity = std::function<double(const std::string& term)>;

/// A text ready to be compared.
class Compared {
 public:
  Compared(std::vector<MatchWord> words, const Rarity& rarity);

  [[nodiscard]] const std::vector<MatchWord>& words() const { return words_; }
  [[nodiscard]] double rarity(std::size_t i) const { return rarity_[i]; }
  [[nodiscard]] bool counts(std::size_t i) const { return !words_[i].stop; }
  [[nodiscard]] double total() const { return total_; }
  [[nodiscard]] double squares() const { return squares_; }
  /// How often it has the word, whatever way it is written.
  [[nodiscard]] int holds(const MatchWord& word) const;
  [[nodiscard]] bool holds_pair(const MatchWord& a, const MatchWord& b) const;
  [[nodiscard]] const std::unordered_set<std::uint32_t>& letters() const { return letters_; }
  /// Hashes of every three letters of word i, ascending; empty for short ones.
  [[nodiscard]] const std::vector<std::uint32_t>& letters_of(std::size_t i) const { return word_letters_[i]; }

 private:
  std::vector<MatchWord> words_;
  std::vector<double> rarity_;
  double total_ = 0, squares_ = 0;
  std::unordered_map<std::string, int> bag_;
  std::unordered_set<std::string> pairs_;
  std::vector<std::vector<std::uint32_t>> word_letters_;
  std::unordered_set<std::uint32_t> letters_;  // hashes of every three of a word
};

struct Asked {
  const Compared& words;
  const Compared& author;
  std::string_view year;
};
struct Offered {
  const Compared& claim;
  const Compared& title;
};
/// Everything but "bm25_share" and "first", which need the other candidates.
MatchFeatures features_of(const Asked& asked, const Offered& offered);
std::vector<std::string> reasons(const Asked& asked, const Offered& offered);

}  // namespace claimdex::index
