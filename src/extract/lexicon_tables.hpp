#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
  Agency,    // agencies.tsv    media and agencies: canonical name, kind=wire
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
  Word,          // words.tsv       verb, adjective, together: where noun groups end; agencies.tsv, kind=sign and beside
  Verb,          // verbs.tsv       finite past base: verbs that no ending tells
  FirstName,     // names.tsv     m f any
  Organisation,  // orgs.tsv      company body firm department: words that make a name an organisation's
  Context,       // context.tsv     words beside a number that say what it isn't: label, street, clock, change ...
  Worth,         // worth.tsv       feature, weight: no words, see worth_model.cpp
  Marker,        // worth_words.tsv feature of a sentence that the words count for
  Ngram,         // worth_ngrams.tsv  weights: no words, see worth_model.cpp
  kCount
};

struct LexEntry;

/// A lexicon as flat tables without a pointer in them, so that the build can write them into the program.
///
/// Each distinct word of the data files is a Word, found by its hash; phrases are paths in a trie over words. All numbers are places in
/// the other tables; place 0 of each holds nothing, so that 0 is none.
struct LexTables {
  /// A slot of an open hash table whose size is a power of two, and at the same time all that is known of the word: most tokens need
  /// nothing else.
  struct Word {
    std::uint32_t hash = 0;
    std::uint32_t start = 0, size = 0;  ///< its spelling, in `spellings`; start 0: the slot is empty
    std::uint32_t node = 0;             ///< of the trie, for a phrase that begins with it
  };
  struct Node {
    std::uint32_t leaf = 0;
    std::uint32_t after =
        0;  ///< a bit for each word that goes on from here, by its hash: most look-ups of edges find nothing
  };
  struct Leaf {
    std::uint32_t entry = 0;
    std::uint32_t tags = 0;  ///< the entry's
    std::uint32_t next = 0;  ///< another one at the same node
    LexKind kind = LexKind::kCount;
    bool proper = false;
    std::uint16_t unused = 0;
  };
  /// Another open hash table. `word` is the start of the word's spelling: it stays where it is when the tables grow.
  struct Edge {
    std::uint32_t node = 0, word = 0, to = 0;
  };

  std::string spellings{' '};
  std::vector<Word> words;
  std::vector<Leaf> leaves{1};
  std::vector<Node> nodes{1};
  std::vector<Edge> edges;

  static std::uint32_t after_bit(const Word& w) { return std::uint32_t{1} << (w.hash >> 27); }
  static std::size_t edge_slot(std::uint32_t node, std::uint32_t word, std::size_t slots) {
    const std::uint64_t h = (static_cast<std::uint64_t>(node) << 32 | word) * 0xD6E8FEB86659FD93ull;
    return static_cast<std::size_t>(h >> 32) & (slots - 1);
  }
  /// The tables and the entries as the bytes that Lexicon::restore takes.
  [[nodiscard]] std::string save(const std::vector<LexEntry>& entries) const;
};

}  // namespace claimdex::extract
