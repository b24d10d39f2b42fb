#pragma once
#include "claims.hpp"

/// The noun groups that name a source, found by walking from a known edge: left from a verb of saying, right from "according to".
namespace claimdex::extract {

struct Subject {
  TokenRange words;         ///< empty: none was found
  std::uint32_t start = 0;  ///< where the whole subject begins, appositions included
  bool reject = false;      ///< what stands there can't speak
};

class SourceGroups {
 public:
  explicit SourceGroups(const Scene& scene) : s_(scene), a_(scene.a) {}

  /// The subject of a verb at `verb`: auxiliaries, adverbs, an apposition or a relative clause may stand between.
  [[nodiscard]] Subject subject_of(std::uint32_t verb, TokenRange sentence) const;
  /// The noun group that begins at `from`, as in `said Ali Khan of the union`.
  [[nodiscard]] TokenRange right_of(std::uint32_t from, TokenRange sentence) const;
  /// The same after a preposition: may go on over prepositions, ends at a comma.
  [[nodiscard]] TokenRange after_preposition(std::uint32_t from, TokenRange sentence) const;
  /// Where the person told ends: `reporters`, `the Courier`, `a crowd in Havel`; `from` when nobody is there.
  [[nodiscard]] std::uint32_t addressee(std::uint32_t from, TokenRange sentence) const;
  /// The noun group that opens the sentence.
  [[nodiscard]] TokenRange opening(TokenRange sentence, std::uint32_t before) const;
  /// Whose it is, before the "'s" at `mark`.
  [[nodiscard]] TokenRange owner(std::uint32_t mark, TokenRange sentence) const;
  /// A run of names at `from`, a title before it included.
  [[nodiscard]] TokenRange name_at(std::uint32_t from, TokenRange sentence) const;
  /// A name, office, organisation, person or pronoun is among the words.
  [[nodiscard]] bool speaker_like(TokenRange words) const;
  /// A person's name or office ends right before the comma at `comma`: what follows is an apposition.
  [[nodiscard]] bool person_before(std::uint32_t comma, TokenRange sentence) const;

  /// "a statement |issued on Monday", "a letter |sent to Havel"
  [[nodiscard]] bool issued(std::uint32_t t) const;

 private:
  [[nodiscard]] TokenRange left_of(std::uint32_t last, TokenRange sentence, int depth = 0) const;
  void apposed(std::uint32_t comma, TokenRange sentence, Subject& out) const;
  [[nodiscard]] TokenRange without_errand(TokenRange r) const;
  [[nodiscard]] bool quoted(std::uint32_t t) const { return t < s_.quote_of.size() && s_.quote_of[t] >= 0; }
  [[nodiscard]] bool joins_nouns(std::uint32_t conjunction, TokenRange sentence) const;
  [[nodiscard]] bool joins_clauses(std::uint32_t conjunction, TokenRange sentence) const;
  [[nodiscard]] std::uint32_t short_bracket(std::uint32_t t, TokenRange sentence) const;
  [[nodiscard]] TokenRange before_place(TokenRange words, TokenRange sentence) const;
  [[nodiscard]] TokenRange before_role(TokenRange words, TokenRange sentence) const;
  [[nodiscard]] bool modifies(std::uint32_t t, TokenRange sentence) const;
  [[nodiscard]] bool day_before(std::uint32_t t, TokenRange sentence) const;
  [[nodiscard]] std::uint32_t behind_bracket(std::uint32_t t, TokenRange within) const;
  [[nodiscard]] TokenRange whole_list(TokenRange words, TokenRange sentence) const;
  [[nodiscard]] TokenRange before_relative(std::uint32_t last, TokenRange sentence, TokenRange otherwise) const;
  [[nodiscard]] std::uint32_t before_insertion(std::uint32_t end, TokenRange sentence) const;
  [[nodiscard]] std::uint32_t after_adverbials(TokenRange sentence, std::uint32_t before) const;
  [[nodiscard]] bool dash(std::uint32_t t) const { return a_.tokens[t].kind == TokenKind::Dash && !s_.is(t, kHyphen); }
  [[nodiscard]] bool barrier(std::uint32_t t) const;
  [[nodiscard]] std::uint32_t told_last(std::uint32_t t, TokenRange sentence) const;
  [[nodiscard]] std::uint32_t audience_end(std::uint32_t t, TokenRange sentence) const;
  [[nodiscard]] bool next_begins(std::uint32_t t, TokenRange sentence) const;
  [[nodiscard]] TokenRange trim(TokenRange r) const;

  const Scene& s_;
  const Analysis& a_;
};

}  // namespace claimdex::extract
