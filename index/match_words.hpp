#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "terms.hpp"

/// A text as `match` compares it: its words as terms, with everything else that stands for the same thing. The one place that decides when words of
/// two texts are the same, for the index of fact-checks, for candidates and for their order.
namespace claimdex::index {

struct MatchWord {
  std::string term;               ///< "Zkill"
  std::vector<std::string> also;  ///< a number's value, a name's id, what initials stand for, stems of other languages
  std::string folded;
  bool stop = false;    ///< of a kind that says nothing: "the"; or a number's value stands for it: "hundred"
  bool name = false;    ///< written with a capital inside a sentence, or known as a name
  bool quoted = false;  ///< stands between quotation marks
  bool extra = false;   ///< stands for several words beside it: "300000" for "three hundred thousand"
  double telling = 1;   ///< 0 for what English says all the time, 1 for what it hardly ever says
};

/// Stop words, spellings of names, and stemmers. Not thread-safe; made once, since it reads tables.
class MatchAnalyser {
 public:
  MatchAnalyser();
  /// The first language is the text's own, the others are those that what it is compared with is written in.
  std::vector<MatchWord> words(std::string_view text, const std::vector<std::string>& langs);

 private:
  struct Impl;
  class Text;
  std::shared_ptr<Impl> impl_;
};

/// Numbers at word i, as values: 300k, 300,000, "three hundred thousand", "2.8 million".
struct NumberAt {
  double value = 0;
  std::size_t words = 1;
};
std::optional<NumberAt> value_at(std::string_view text, const std::vector<text::Word>& words, std::size_t i);

}  // namespace claimdex::index
