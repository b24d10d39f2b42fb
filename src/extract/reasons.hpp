#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claimdex/core/annotation.hpp"
#include "claims.hpp"
#include "voices.hpp"

/// How reasons are written down, and the parts of an explanation; explain.cpp puts them together.
namespace claimdex::extract {

/// "en/triggers.tsv:12"; nothing for an entry of the program's own.
std::string line_of(const LexEntry& entry);
/// "hedge: at_least", "noun for people: soldier".
std::string words_for(const LexEntry& entry);
/// "300000", "2.5".
std::string plain_number(double value);

/// Writes reasons into one list after another.
class Reasons {
 public:
  Reasons(const Scene& scene, const Lexicon& lexicon);

  /// Where reasons go from now on.
  void into(std::vector<Reason>& list) { list_ = &list; }

  void add(Reasoned slot, std::string what, std::string at = {});
  void add(Reasoned slot, std::string what, TokenRange words, const LexEntry* entry = nullptr);
  /// One for each entry of these kinds in `words`, the longest at each place, up to a handful. Were there any?
  bool add_entries(Reasoned slot, TokenRange words, LexKinds kinds);

  /// The tokens of a span that a stage made.
  [[nodiscard]] TokenRange tokens_of(Span span) const;
  /// The line of patterns.tsv that a pattern was.
  [[nodiscard]] const LexEntry& entry_of(const Pattern& p) const;
  /// The line of worth.tsv with this name, or "".
  [[nodiscard]] std::string line_of_weight(std::string_view name) const;

 private:
  const Scene& s_;
  std::vector<const LexEntry*> patterns_;  // as in Rules::patterns
  std::unordered_map<std::string_view, const LexEntry*> weights_;
  std::vector<Reason>* list_ = nullptr;
};

/// figure, who, actor, place, time, modality and flags. `f` is null for claims that no frame made; `trigger`: what made the claim.
/// explain_slots.cpp
void explain_slots(const Scene& s, Reasons& out, const ExtractedClaim& c, const Frame* f, TokenRange trigger);

/// Why a sentence makes no claim: the rules that came nearest and what they lack. explain_silence.cpp
void explain_silence(const Scene& s, const Voices& voices, Reasons& out, TokenRange sentence);

/// What weighs most in a sentence's worth, each with `of` before it. explain_worth.cpp
void explain_sentence_worth(const Scene& s, Reasons& out, const SentenceInfo& sentence, std::string_view of);
/// In a claim's, whose sentence has the worth `sentence`.
void explain_claim_worth(const Scene& s, Reasons& out, const ExtractedClaim& c, double sentence);

}  // namespace claimdex::extract
