#pragma once
#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/result.hpp"
#include "claimdex/extract/extractor.hpp"
#include "lexicon_tables.hpp"

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

/// What every match asks for stands in front, in one line of the cache. The words are the lexicon's.
struct alignas(64) LexEntry {
  LexKind kind = LexKind::kCount;
  NumeralClass numeral = NumeralClass::None;
  DateClass date = DateClass::None;
  TenseClass tense = TenseClass::None;
  bool proper = false;      ///< a name: only what is written with a capital is meant
  std::uint32_t tags = 0;   ///< Tag bits of rules.hpp, set once when the rules are compiled
  std::uint32_t rule = 0;   ///< of a Trigger or Cue: its number in Rules
  double number = 0;        ///< value as a number, where it is one
  std::uint64_t worth = 0;  ///< of a Marker: its feature's bit, see worth_model.hpp
  std::string_view value;
  std::string_view attributes;  ///< the third column: "key=value key=value"
  std::string_view lemma;       ///< the first spelling
  std::string_view file;        ///< "en/hedges.tsv"
  int line = 0;
  [[nodiscard]] std::string_view attribute(std::string_view key) const {
    for (std::string_view rest = attributes; !rest.empty();) {
      const std::string_view pair = rest.substr(0, rest.find(' '));
      if (pair.size() > key.size() && pair[key.size()] == '=' && pair.starts_with(key))
        return pair.substr(key.size() + 1);
      rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
    }
    return {};
  }
  /// An attribute that is a number.
  [[nodiscard]] double number_of(std::string_view key, double otherwise = 0) const;
};

/// "agency/ria-novosti" for a news agency of agencies.tsv: whose report it is when it is named. Nothing for other media.
std::optional<std::string> agency_id(const LexEntry& entry);

/// `length` tokens from token `first` spell the entry.
struct LexMatch {
  std::uint32_t first = 0;
  std::uint16_t length = 1;
  LexKind kind = LexKind::kCount;  ///< the entry's, here to spare the way to it
  const LexEntry* entry = nullptr;
  std::uint32_t tags = 0;  ///< likewise
};

struct Analysis;
struct Rules;  // rules.hpp

/// The words of one language: a trie over words. One hash look-up a token, then only where an entry begins with it.
///
/// It works on flat tables of bytes (lexicon_tables.hpp), made when the program was built and used where they lie: a process that
/// annotates one article doesn't pay for copying what it never looks at.
class Lexicon {
 public:
  /// Reads the files of `lang` and of `common`. Fails with BadInput, "en/hedges.tsv:12: ...".
  static Result<Lexicon> load(std::string_view lang, const std::vector<DataFile>& files);
  /// The same far faster, from what tables() gave when the program was built; the bytes, aligned for a double, have to outlive the
  /// lexicon. Fails with BadInput on other bytes.
  static Result<Lexicon> restore(std::string_view tables);
  [[nodiscard]] std::string_view tables() const { return bytes_; }
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
  [[nodiscard]] const LexTables::Word* find(std::string_view folded, std::uint32_t hash) const;
  [[nodiscard]] std::uint32_t next(std::uint32_t node, const LexTables::Word& word) const;

  std::unique_ptr<const std::string> own_;  ///< the bytes, where they weren't made by the build
  std::string_view bytes_, spellings_;
  std::span<const LexTables::Word> words_;
  std::span<const LexTables::Leaf> leaves_;
  std::span<const LexTables::Node> nodes_;
  std::span<const LexTables::Edge> edges_;
  std::vector<LexEntry> entries_;
  std::shared_ptr<const Rules> rules_;
};

}  // namespace claimdex::extract
