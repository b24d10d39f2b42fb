#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/result.hpp"
#include "lexicon.hpp"
#include "worth_model.hpp"

/// What the claim stages read from the language data, in the form that they use it in: words of closed classes as bits, cue frames as
/// bits, patterns as elements. Compiled once when a language is loaded.
namespace claimdex::extract {

/// What a token can be for the claim stages, several at once.
enum Tag : std::uint32_t {
  kBe = 1u << 0,
  kHave = 1u << 1,
  kDo = 1u << 2,
  kModal = 1u << 3,
  kNot = 1u << 4,
  kThat = 1u << 5,
  kAnd = 1u << 6,
  kOr = 1u << 7,
  kBut = 1u << 8,
  kDet = 1u << 9,
  kPrep = 1u << 10,
  kPronoun = 1u << 11,
  kRelative = 1u << 12,
  kSub = 1u << 13,
  kTo = 1u << 14,
  kAdverb = 1u << 15,
  kPossessive = 1u << 16,
  kCue = 1u << 17,
  kTrigger = 1u << 18,
  kPerson = 1u << 19,
  kTitle = 1u << 20,
  kSource = 1u << 21,
  kAgency = 1u << 22,
  kPlace = 1u << 23,
  kIdiom = 1u << 24,
  kModality = 1u << 25,
  kThing = 1u << 26,
  kName = 1u << 27,  ///< a capitalised word that begins no sentence, or one that is known as a name
  kPunct = 1u << 28,
  kQuantity = 1u << 29,
  kDate = 1u << 30,
  kHyphen = 1u << 31,
};

/// What may follow a cue, from its frames= attribute.
enum CueFrame : std::uint32_t {
  kQuoteFrame = 1u << 0,
  kThatFrame = 1u << 1,
  kClause = 1u << 2,
  kTrail = 1u << 3,
  kAddressee = 1u << 4,
  kInfinitive = 1u << 5,
  kObject = 1u << 6,
  kCall = 1u << 7,
  kStrict = 1u << 8,
  kWhether = 1u << 9,
  kCut = 1u << 10,
  kAsSaying = 1u << 11,
  kTally = 1u << 12,
  kTold = 1u << 13,
};

enum class VerbVoice : std::uint8_t {
  Active,
  Passive,
  Participle,  ///< "12 killed", "gunmen killed": without its surroundings nobody knows
};

/// One line of patterns.tsv; the language is described in pattern_matcher.cpp.
struct Pattern {
  enum class Symbol : std::uint8_t { Subject, Object, Owner, Around, Figure, Alone, Be, Post, Modifier, Literal };
  struct Element {
    Symbol symbol = Symbol::Literal;
    std::uint8_t min = 1, max = 1;
    std::vector<std::string> words;
  };
  std::string name;
  double confidence = 0.5;
  std::optional<VerbVoice> voice;  ///< of the verb that the trigger is or is part of; none: any word
  Role role = Role::Total;
  std::vector<Element> left;   ///< of the trigger, nearest first
  std::vector<Element> right;  ///< of the trigger
};

struct Rules {
  /// Who a trigger can be about.
  enum class About : std::uint8_t {
    People,
    Anybody,  ///< people; unknown plurals and names too
    Civil,    ///< people who don't fight
    Force,    ///< soldiers and police
    Dead,     ///< bodies
    Weapons,
  };
  struct Trigger {
    ClaimType type = ClaimType::Event;
    About about = About::People;
    bool verb = false, noun = false, adjective = false, participle = false;  ///< what the word can be in a sentence
    bool counted = false;                                                    ///< means this only with a number
    bool event = false, vague = false, superlative = false, general = false, change = false;
    double trust = 1;
    std::vector<const Pattern*> patterns;
    std::vector<std::string> unless,
        near;                         ///< words that say, close by, that something else is meant, or that it is meant
    std::vector<std::string> behind;  ///< words right behind it with which it means something else: "shot down"
  };
  struct Cue {
    std::uint32_t frames = 0;
    Stance stance = Stance::Asserts;
    bool mental = false;
    bool noun = false;  ///< its base form and the one in -s are nouns too
  };
  /// What is known of each entry of one kind.
  template <typename T>
  class ByEntry {
   public:
    [[nodiscard]] const T& at(const LexEntry* entry) const { return items_[entry->rule]; }
    void add(LexEntry& entry, T item) {
      entry.rule = static_cast<std::uint32_t>(items_.size());
      items_.push_back(std::move(item));
    }

   private:
    std::vector<T> items_;
  };
  ByEntry<Trigger> triggers;
  ByEntry<Cue> cues;
  std::vector<Pattern> patterns;
  WorthModel worth;

  [[nodiscard]] const Cue& cue(const LexEntry* entry) const { return cues.at(entry); }
  [[nodiscard]] std::uint32_t cue_frames(const LexEntry* entry) const { return cues.at(entry).frames; }
};

/// Sets the entries' tags. Fails with BadInput ("en/triggers.tsv:12: …") where a line names a type, frame or symbol that doesn't exist.
Result<std::shared_ptr<const Rules>> compile_rules(std::vector<LexEntry>& entries);

}  // namespace claimdex::extract
