#pragma once
#include <optional>
#include <string>

#include "claims.hpp"
#include "voices.hpp"

/// From "here is a claim of this type" to a claim: its words, its voices, and the slots that are filled the same way whatever
/// rule found it.
namespace claimdex::extract {

class ClaimBuilder {
 public:
  /// Where a rule found a claim.
  struct Find {
    ClaimType type = ClaimType::Event;
    std::string rule;
    double confidence = 0.5;
    TokenRange core;          ///< the words that the rule matched; the clause around them is the claim's text
    TokenRange trigger;       ///< the word that made it, or the number
    bool keep_start = false;  ///< the text begins with core
    std::optional<TokenRange> clause = {};  ///< the claim's text, where the rule knows it
    TokenRange aside = {};                  ///< words inside the text that hold no place and no time of it
    std::uint32_t until = 0;                ///< where the text ends at the latest; 0: nothing says so
    TokenRange scope = {};                  ///< where place and time may stand; empty: anywhere in the clause
  };
  /// A claim in the making. What the rule knows goes into claim.slots between start() and finish().
  struct Draft {
    ExtractedClaim claim;
    TokenRange clause, trigger, scope, aside;
    bool vague_large = false;  ///< the figure is a word for a large number
  };

  /// Keeps references to all three; `out` has its sentences.
  ClaimBuilder(const Scene& scene, Voices& voices, Annotation& out) : s_(scene), voices_(voices), out_(out) {}

  /// Text, sentence, type and voices.
  [[nodiscard]] Draft start(Find find) const;
  /// Place, time, flags and worth; appends the claim to the annotation.
  void finish(Draft draft);

  // The figure slot: a number; none at all ("no one"); one, as an article says; several, nobody says how many.
  void set_figure(Draft& d, std::int32_t quantity) const;
  /// The claim's text, where it is more than what place and time are looked for in.
  void set_words(Draft& d, TokenRange words) const;
  void set_nought(Draft& d, TokenRange words) const;
  void set_one(Draft& d, TokenRange group) const;
  void set_open(Draft& d, TokenRange words) const;
  void set_who(Draft& d, const Group& g) const;
  void set_actor(Draft& d, TokenRange words) const;

 private:
  [[nodiscard]] Figure people(TokenRange words, std::optional<double> value) const;
  [[nodiscard]] std::optional<std::string> actor_id(TokenRange words) const;
  [[nodiscard]] std::string per_beside(const Draft& d) const;

  const Scene& s_;
  Voices& voices_;
  Annotation& out_;
};

/// Sets it once.
void set_flag(Slots& slots, Flag flag);
/// The claim's worth, after everything else in it is settled.
void rate(const Scene& s, ExtractedClaim& c, const Sentence& sentence);

}  // namespace claimdex::extract
