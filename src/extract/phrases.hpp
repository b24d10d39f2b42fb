#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "claims.hpp"

/// A sentence as the phrases that it is made of: who or what (noun groups), what happens (verb groups), and the small words and
/// marks that join them. One pass, no grammar beyond it; what belongs to what is for arguments.cpp to find.
namespace claimdex::extract {

struct Phrase {
  enum class Kind : std::uint8_t {
    Noun,
    Verb,
    Prep,
    And,  ///< and, or, along with
    Comma,
    Relative,  ///< who, which, that
    Clause,    ///< that, if, but, because: another clause begins
    Open,      ///< ( [
    Close,
    Dash,
    Adverb,  ///< an adverb, a date, a measure: nothing depends on it
    Stop,    ///< ; : . ? a quotation's mark
  };
  Kind kind = Kind::Stop;
  TokenRange tokens;
  std::int32_t group = -1;  ///< Noun: its place in groups()
  TokenRange main;          ///< Verb: the last of its verbs; empty: a form of be or have alone
  VerbVoice voice = VerbVoice::Active;
  bool finite = false;  ///< Verb: no gerund, no infinitive, no bare participle
};

class Phrases {
 public:
  /// Which phrases are wanted: all of a sentence, or those around its numbers.
  enum class Which : std::uint8_t { All, AroundNumbers };

  Phrases() = default;
  Phrases(const Scene& scene, TokenRange sentence) { read(scene, sentence); }
  /// Forgets the last sentence, and keeps its memory.
  void read(const Scene& scene, TokenRange sentence, Which which = Which::All);

  [[nodiscard]] const std::vector<Group>& groups() const { return groups_; }
  [[nodiscard]] const std::vector<Phrase>& all() const { return phrases_; }
  [[nodiscard]] TokenRange sentence() const { return r_; }
  /// The phrase that token t is in.
  [[nodiscard]] std::int32_t at(std::uint32_t t) const { return index_[t - r_.first]; }
  [[nodiscard]] const Group& group(const Phrase& p) const { return groups_[static_cast<std::size_t>(p.group)]; }
  /// The noun group that begins there, or null.
  [[nodiscard]] const Group* starting(std::uint32_t t) const;
  /// Who owns what follows: the group before the possessive that stands at token `end`, or null.
  [[nodiscard]] const Group* owner(std::uint32_t end) const;

 private:
  friend class PhraseReader;
  TokenRange r_;
  std::vector<Group> groups_, owners_;
  std::vector<Phrase> phrases_;
  std::vector<std::int32_t> index_;  // token of the sentence -> phrase
};

}  // namespace claimdex::extract
