#pragma once
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claimdex/core/result.hpp"
#include "claimdex/extract/extractor.hpp"

/// The words that a language's rules know. One file format for all of them (described in src/extract/lang/README.md):
///
///     # comment
///     word or phrase | another spelling <TAB> name <TAB> key=value key=value
///     + "an example sentence" => what the rule must yield
///     - "a sentence in which it must yield nothing"
///
/// The file's name says the kind of its entries; the second column the value (a number, a claim type, a hedge, a stance), the third
/// more attributes. Spellings may use brace expansion: kill{s,ed,ing}. Words are compared folded.
namespace claimdex::extract {

enum class LexKind : std::uint8_t {
  Numeral,   // numerals.tsv    value, class=unit|teen|ten|hundred|scale|dozen|half|fraction|ordinal|vague...
  Hedge,     // hedges.tsv      Hedge name, position=before|after|both
  Unit,      // units.tsv       canonical unit, kind=money|percent|measure|duration|age
  Person,    // persons.tsv     class (soldier, civilian ...): nouns for people
  Thing,     // things.tsv      quantity type for things counted: weapons, equipment, events, objects
  Trigger,   // triggers.tsv    claim type, victim=subject|object|of|modifier ...
  Cue,       // cues.tsv        stance, frames
  Source,    // sources.tsv     form (according_to, reports) or source class for anonymous and collective sources
  Title,     // titles.tsv      offices and roles before a name or alone: president, spokesman, governor; class
  Agency,    // agencies.tsv    media and agencies: canonical name
  Modality,  // modality.tsv    Modality or stance
  Idiom,     // idioms.tsv      veto phrases
  Month,
  Weekday,
  Season,
  DateWord,  // dates.tsv, by the second column
  Place,     // common/places.tsv  name, id
  Function,  // function.tsv    closed-class words: be, have, not, and, of, prepositions, pronouns; class in value
  Abbrev,    // abbrev.tsv      abbreviations whose dot ends no sentence
  Pattern,   // patterns.tsv    name, pattern, frame= confidence=: no words, see frames.cpp
  Word,      // words.tsv       verb, adjective, together: where noun groups end and go on
  Noun,      // nouns.tsv       singular of a plural that isn't made with -s
  Worth,     // worth.tsv       feature, weight: no words, see worth.cpp
  kCount
};

/// Sets of kinds, one bit each.
using LexKinds = std::uint32_t;
constexpr LexKinds kind_bit(LexKind k) { return LexKinds{1} << static_cast<unsigned>(k); }
static_assert(static_cast<unsigned>(LexKind::kCount) <= 32);

/// class= of numerals.tsv: what a number word does to the number that it is part of.
enum class NumeralClass : std::uint8_t {
  None,
  Unit,
  Teen,
  Ten,
  Hundred,
  Scale,
  Dozen,
  Half,
  Fraction,
  Ordinal,
  Vague,
  Large,
  Zero,
  Article,
  Suffix,
  Point
};

struct LexEntry {
  LexKind kind;
  NumeralClass numeral = NumeralClass::None;
  std::string value;
  std::vector<std::pair<std::string, std::string>> attributes;
  double number = 0;       ///< value as a number, where it is one
  std::string lemma;       ///< the first spelling
  std::uint32_t tags = 0;  ///< Tag bits of rules.hpp, set once when the rules are compiled
  std::string file;        ///< "en/hedges.tsv"
  int line = 0;
  [[nodiscard]] std::string_view attribute(std::string_view key) const {
    for (const auto& [k, v] : attributes)
      if (k == key) return v;
    return {};
  }
};

/// `length` tokens from token `first` spell the entry.
struct LexMatch {
  std::uint32_t first = 0;
  std::uint16_t length = 1;
  LexKind kind = LexKind::kCount;  ///< the entry's, here to spare the way to it
  const LexEntry* entry = nullptr;
};

struct Analysis;
struct Rules;  // rules.hpp

struct Example {
  std::string file;
  int line = 0;
  bool positive = true;
  std::string text, expected;
  std::string published;  ///< of `@2022-11-25`, where the example says so
};

/// The words of one language: a trie over word numbers. One hash look-up a token, then only where an entry begins with it.
class Lexicon {
 public:
  /// Reads the files of `lang` and of `common`. Fails with BadInput, "en/hedges.tsv:12: ...".
  static Result<Lexicon> load(std::string_view lang, const std::vector<DataFile>& files);
  Lexicon(Lexicon&&) noexcept = default;
  Lexicon& operator=(Lexicon&&) noexcept = default;  // no copies: matches point into it

  /// Fills matches, match_begin and kinds.
  void match(Analysis& a) const;

  [[nodiscard]] const std::vector<Example>& examples() const { return examples_; }
  /// In the order of the files; their addresses stay.
  [[nodiscard]] const std::deque<LexEntry>& entries() const { return entries_; }
  /// What the claim stages compile from the entries, once. rules.cpp
  [[nodiscard]] const Rules& rules() const { return *rules_; }

 private:
  Lexicon() = default;
  struct Word {
    std::string_view spelling;  ///< views spellings_
    std::uint32_t node = 0;     ///< of the trie, for a phrase that begins with it; 0 where none does
  };
  struct Leaf {
    const LexEntry* entry = nullptr;
    LexKind kind = LexKind::kCount;
  };
  struct Node {
    std::vector<Leaf> leaves;
  };
  Result<void> read_file(const DataFile& file, Analysis& scratch);
  Result<void> read_entry(std::string_view line, LexKind kind, const std::string& file, int number, Analysis& scratch);
  Result<void> add_spelling(std::string_view spelling, const LexEntry* entry, Analysis& scratch);
  std::uint32_t intern(std::string_view folded);
  [[nodiscard]] std::uint32_t find(std::string_view folded) const;
  [[nodiscard]] std::uint32_t next(std::uint32_t node, std::uint32_t word) const;
  std::uint32_t make_next(std::uint32_t node, std::uint32_t word);
  void grow_words();
  void grow_edges();

  struct Edge {
    std::uint32_t node = 0, word = 0, to = 0;
  };
  std::deque<LexEntry> entries_;
  std::deque<std::string> spellings_;
  std::vector<Word> words_{1};  ///< by number; 0 is no word
  struct Slot {
    std::uint32_t hash = 0, word = 0;
  };
  std::vector<Slot> table_;     ///< open addressing: hash -> word number
  std::vector<Node> nodes_{1};  ///< 0 is the root
  std::vector<Edge> edges_;     ///< open addressing: (node, word) -> node
  std::size_t edge_count_ = 0;
  std::vector<Example> examples_;
  std::shared_ptr<const Rules> rules_;
};

}  // namespace claimdex::extract
