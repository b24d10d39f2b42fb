#pragma once
#include <cstddef>
#include <cstdint>
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
  DateWord,      // dates.tsv, by the second column
  Tense,         // tense.tsv       which way a verb group looks
  Place,         // common/places.tsv  name, id
  Known,         // common/people.tsv, common/organisations.tsv  name, id
  Demonym,       // places.tsv, kind=demonym and kind=people: whose, not where
  Function,      // function.tsv    closed-class words: be, have, not, and, of, prepositions, pronouns; class in value
  Abbrev,        // abbrev.tsv      abbreviations whose dot ends no sentence
  Pattern,       // patterns.tsv    name, pattern, frame= confidence=: no words, see frames.cpp
  Noun,          // nouns.tsv       singular of a plural that isn't made with -s
  Word,          // words.tsv       verb adjective together: where noun groups end and go on; locality tally genre
  Verb,          // verbs.tsv       finite past base: verbs that no ending tells
  FirstName,     // names.tsv     m f any
  Organisation,  // orgs.tsv      company body firm department: words that make a name an organisation's
  Context,       // context.tsv     words beside a number that say what it isn't: label, street, clock, change ...
  Worth,         // worth.tsv       feature, weight: no words, see worth_model.cpp
  Marker,        // worth_words.tsv feature of a sentence that the words count for
  Ngram,         // worth_ngrams.tsv  weights: no words, see worth_model.cpp
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

/// Second column of dates.tsv, where it is no month, weekday or season.
enum class DateClass : std::uint8_t {
  None,
  Day,
  Unit,
  Relative,
  Nearest,
  Span,
  Told,
  Distance,
  Ahead,
  Part,
  Side,
  Since,
  From,
  To,
  Between,
  And,
  By,
  Until,
  Before,
  After,
  Recent,
  Shift,
  Starting,
  Ended,
  Week,
  Now,
  SoFar,
  ToDate,
  Quarter,
  Half,
  Ordinal,
  Decade,
  Fiscal,
  Daypart,
  Holiday,
  Moves,
  Never
};

/// Second column of tense.tsv.
enum class TenseClass : std::uint8_t { None, Future, Modal, Past, Present, Ahead, Intend, Base };

struct LexEntry {
  LexKind kind;
  NumeralClass numeral = NumeralClass::None;
  DateClass date = DateClass::None;
  TenseClass tense = TenseClass::None;
  std::string value;
  std::vector<std::pair<std::string, std::string>> attributes;
  double number = 0;       ///< value as a number, where it is one
  std::string lemma;       ///< the first spelling
  bool proper = false;     ///< a name: only what is written with a capital is meant
  std::uint32_t tags = 0;  ///< Tag bits of rules.hpp, set once when the rules are compiled
  /// Of a Marker: its feature's bit, see worth_model.hpp.
  std::uint64_t worth = 0;
  std::string file;  ///< "en/hedges.tsv"
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

/// The words of one language: a trie over word numbers. One hash look-up a token, then only where an entry begins with it.
class Lexicon {
 public:
  /// Reads the files of `lang` and of `common`. Fails with BadInput, "en/hedges.tsv:12: ...".
  static Result<Lexicon> load(std::string_view lang, const std::vector<DataFile>& files);
  /// The same ten times faster, from what save() gave when the program was built. Fails with BadInput on other bytes.
  static Result<Lexicon> restore(std::string_view tables);
  [[nodiscard]] std::string save() const;
  Lexicon(Lexicon&&) noexcept = default;
  Lexicon& operator=(Lexicon&&) noexcept = default;  // no copies: matches point into it

  /// Fills hashes, matches, match_begin and kinds.
  void match(Analysis& a) const;

  /// In the order of the files.
  [[nodiscard]] const std::vector<LexEntry>& entries() const { return entries_; }
  /// What the claim stages compile from the entries, once. rules.cpp
  [[nodiscard]] const Rules& rules() const { return *rules_; }

 private:
  Lexicon() = default;
  struct Word {
    std::uint32_t start = 0, size = 0;  ///< its spelling, in spellings_
    std::uint32_t node = 0;             ///< of the trie, for a phrase that begins with it; 0 where none does
  };
  struct Leaf {
    std::uint32_t entry = 0;  ///< in entries_
    LexKind kind = LexKind::kCount;
    bool proper = false;
    std::uint32_t next = 0;  ///< another one at the same node, in leaves_; 0 is none
  };
  struct Node {
    std::uint32_t first_leaf = 0, last_leaf = 0;  ///< in leaves_; 0 is none
  };
  Result<void> read_file(const DataFile& file, Analysis& scratch);
  Result<void> read_entry(std::string_view line, LexKind kind, const std::string& file, int number, Analysis& scratch);
  Result<void> add_spelling(std::string_view spelling, std::uint32_t entry, Analysis& scratch);
  void add_leaf(Node& node, std::uint32_t entry);
  std::uint32_t intern(std::string_view folded);
  [[nodiscard]] std::string_view spelling(const Word& w) const {
    return std::string_view(spellings_).substr(w.start, w.size);
  }
  [[nodiscard]] std::uint32_t find(std::string_view folded, std::uint32_t hash) const;
  [[nodiscard]] std::uint32_t next(std::uint32_t node, std::uint32_t word) const;
  std::uint32_t make_next(std::uint32_t node, std::uint32_t word);
  void grow_words();
  void grow_edges();

  struct Edge {
    std::uint32_t node = 0, word = 0, to = 0;
  };
  std::vector<LexEntry> entries_;
  std::string spellings_;
  std::vector<Word> words_{1};  ///< by number; 0 is no word
  struct Slot {
    std::uint32_t hash = 0, word = 0;
  };
  std::vector<Slot> table_;  ///< open addressing: hash -> word number
  std::vector<Leaf> leaves_{1};
  std::vector<Node> nodes_{1};  ///< 0 is the root
  std::vector<Edge> edges_;     ///< open addressing: (node, word) -> node
  std::size_t edge_count_ = 0;
  std::shared_ptr<const Rules> rules_;
};

}  // namespace claimdex::extract
