#pragma once
#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/index/matcher.hpp"
#include "match_words.hpp"

/// How alike two texts are, as numbers.
namespace claimdex::index {

inline constexpr std::array<std::string_view, 36> kMatchFeatures{
    "words_in_claim", "words_in_title", "words_in_any",  "claim_in_words", "title_in_words", "bm25",
    "bm25_share",     "pairs",          "run",           "letters",        "fuzzy",          "numbers",
    "numbers_missed", "names",          "names_missed",  "quoted",         "author",         "rarest",
    "length",         "first",          "cosine",        "cosine_claim",   "top3",           "count",
    "year",           "year_other",     "head",          "author_rare",    "spelling",       "spelling_any",
    "spelling_least", "telling_in_any", "telling_claim", "telling_title",  "telling3",       "telling"};
constexpr std::size_t match_feature(std::string_view name) {
  for (std::size_t i = 0; i < kMatchFeatures.size(); ++i)
    if (kMatchFeatures[i] == name) return i;
  return kMatchFeatures.size();
}
/// Of these, each times each is a feature, too: rare words and many of them say more than either.
inline constexpr std::array<std::string_view, 11> kMultiplied{
    "letters",        "top3", "author_rare", "bm25_share", "cosine", "title_in_words",
    "claim_in_words", "head", "quoted",      "run",        "names"};
inline constexpr std::size_t kProducts = kMultiplied.size() * (kMultiplied.size() + 1) / 2;
using MatchFeatures = std::array<double, kMatchFeatures.size() + kProducts>;
/// Fills in the products, when everything else is there.
void multiply(MatchFeatures& features);

/// How much a term says: log of how rare it is.
using Rarity = std::function<double(const std::string& term)>;

/// Four letters in a row, and how much it says that a text has them: as much as the rarest of its words that has.
struct Gram {
  std::uint32_t hash = 0;
  double weight = 0;
};
using Grams = std::vector<Gram>;  // ascending, each once
Grams merged(const Grams& a, const Grams& b);

/// A text ready to be compared. Terms are compared by their hashes: of a few hundred in two short texts, no two have the same by chance.
class Compared {
 public:
  using Key = std::uint64_t;
  Compared(std::vector<MatchWord> words, const Rarity& rarity);

  [[nodiscard]] const std::vector<MatchWord>& words() const { return words_; }
  [[nodiscard]] std::size_t size() const { return words_.size(); }
  [[nodiscard]] double rarity(std::size_t i) const { return rarity_[i]; }
  [[nodiscard]] bool counts(std::size_t i) const { return !words_[i].stop; }
  [[nodiscard]] double total() const { return total_; }
  /// Rarity here and in English at large: "wonder" is rare among fact-checks and says little all the same.
  [[nodiscard]] double telling(std::size_t i) const { return rarity_[i] * words_[i].telling; }
  [[nodiscard]] const Grams& grams() const { return grams_; }
  [[nodiscard]] double squares() const { return squares_; }
  [[nodiscard]] Key key(std::size_t i) const { return keys_[i]; }
  /// How often it has word i of the other text, whatever way it is written.
  [[nodiscard]] int holds(const Compared& other, std::size_t i) const;
  /// Does it have these two words of the other text side by side?
  [[nodiscard]] bool holds_pair(Key a, Key b) const;
  /// Hashes of every three letters of its words, ascending.
  [[nodiscard]] const std::vector<std::uint32_t>& letters() const { return letters_; }
  /// Of word i alone; empty for short ones.
  [[nodiscard]] const std::vector<std::uint32_t>& letters_of(std::size_t i) const { return word_letters_[i]; }

 private:
  [[nodiscard]] int times(Key key) const;

  std::vector<MatchWord> words_;
  std::vector<double> rarity_;
  double total_ = 0, squares_ = 0;
  std::vector<Key> keys_;
  std::vector<std::vector<Key>> also_;
  std::vector<Key> bag_, pairs_;  // ascending; the bag has a key as often as the text has it
  std::vector<std::vector<std::uint32_t>> word_letters_;
  std::vector<std::uint32_t> letters_;
  Grams grams_;
};

struct Asked {
  const Compared& words;
  const Compared& author;
  std::string_view year;
  Grams grams;  ///< of words and author
};
struct Offered {
  const Compared& claim;
  const Compared& title;
};
/// Everything but "bm25_share" and "first", which need the other candidates.
MatchFeatures features_of(const Asked& asked, const Offered& offered);
std::vector<std::string> reasons(const Asked& asked, const Offered& offered);

}  // namespace claimdex::index
