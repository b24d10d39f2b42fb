#pragma once
#include "phrases.hpp"

namespace claimdex::extract {

/// Reads one sentence from left to right. Words and what stands between the groups: phrases.cpp; the groups: phrase_nouns.cpp and
/// phrase_verbs.cpp.
class PhraseReader {
 public:
  PhraseReader(const Scene& s, Phrases& out) : s_(s), a_(s.a), r_(out.r_), out_(out) {}
  void run();
  /// Only what stands a few words before a number, and the number's own noun group.
  void run_around_numbers();

 private:
  using Kind = Phrase::Kind;
  static constexpr std::uint32_t kClosed = kBe | kHave | kModal | kDo | kNot | kThat | kAnd | kOr | kBut | kPrep |
                                           kSub | kRelative | kTo | kPronoun | kDet | kPossessive | kAdverb;

  // --- words --------------------------------------------------------------------------------------------------------------
  [[nodiscard]] bool in(std::uint32_t t) const { return t < r_.last; }
  [[nodiscard]] bool nounish(std::uint32_t t) const {
    return in(t) && a_.tokens[t].kind == TokenKind::Word && a_.date_at[t] < 0 && a_.quantity_at[t] < 0 &&
           (!s_.is(t, kClosed) || s_.is(t, kName) || acronym(t));
  }
  /// "US soldiers", not "us".
  [[nodiscard]] bool acronym(std::uint32_t t) const {
    return a_.tokens[t].all_caps && s_.is(t, kPronoun) && !s_.shouting[a_.sentence_of[t]];
  }
  /// A noun group can begin here: an article, a number, a name, a noun.
  [[nodiscard]] bool opens(std::uint32_t t) const {
    if (!in(t) || a_.date_at[t] >= 0) return false;
    if (a_.quantity_at[t] >= 0) return s_.quantity(a_.quantity_at[t]).kind == QuantityKind::Cardinal;
    return s_.is(t, kDet | kName | kPerson | kTitle) || (s_.is(t, kPronoun) && !s_.is(t, kRelative)) || nounish(t);
  }
  static bool ends(std::string_view w, std::string_view tail) {
    return w.size() > tail.size() + 2 && w.ends_with(tail);
  }
  [[nodiscard]] bool past_form(std::uint32_t t) const {
    const std::string_view w = s_.word(t);
    return ends(w, "ed") && !w.ends_with("eed");
  }
  [[nodiscard]] bool gerund(std::uint32_t t) const { return ends(s_.word(t), "ing"); }
  [[nodiscard]] bool name(std::uint32_t t) const { return s_.is(t, kName) && !s_.shouting[a_.sentence_of[t]]; }

  struct Verb {
    enum Sure : std::uint8_t { No, Perhaps, Yes } sure = No;
    std::uint32_t length = 1;
    bool participle = false;  ///< passive after be: "was wounded", "shot dead"
    [[nodiscard]] bool describes() const { return participle && length == 1; }  ///< "wounded soldiers"
  };

  [[nodiscard]] Verb verb_form(std::uint32_t t) const;

  // --- noun groups --------------------------------------------------------------------------------------------------------

  /// What has been read of a noun group so far.
  struct Run {
    std::uint32_t first = 0, last = 0;
    std::int32_t quantity = -1;
    std::uint32_t det = 0;  ///< the determiner, where there is one
    bool has_det = false, content = false, person = false, plural = false;
    std::uint32_t core = 0;  ///< begin of the words after determiner and number
    [[nodiscard]] bool opened() const { return has_det || quantity >= 0; }
  };

  /// Is the word at t the verb after what has been read, not one more word of it?
  [[nodiscard]] bool is_verb(std::uint32_t t, const Run& run) const;
  bool extend(std::uint32_t& t, Run& run);
  /// "the Movement of Orle fighters": an organisation's name before the people's noun.
  [[nodiscard]] bool name_goes_on(std::uint32_t of) const;
  /// "(MOO)", behind a name; t where there is none.
  [[nodiscard]] std::uint32_t past_short_form(std::uint32_t t) const;
  bool own(std::uint32_t& t, Run& run);
  bool extend_number(std::uint32_t& t, Run& run, std::int32_t q) const;
  /// Where a number's words begin: a hedge like "and more than" takes in an "and" that joins.
  [[nodiscard]] std::uint32_t begin_of(const QuantityInfo& q) const {
    return q.all.first + (s_.is(q.all.first, kAnd) ? 1u : 0u);
  }
  void take_word(std::uint32_t& t, Run& run) const;
  /// "seven [as heard] other people"
  bool editors_note(std::uint32_t& t) const;
  /// Marks around a name or a word, no speech.
  [[nodiscard]] bool scare_quote(std::uint32_t t) const;
  std::uint32_t noun(std::uint32_t t);
  /// "the six priests" of "the six priests' murder"
  void add_owner();
  std::uint32_t pronoun(std::uint32_t t);
  void describe(Group& g, const Run& run) const;
  /// The last noun for people that ends the group or is followed by a name; else the last word.
  void find_head(Group& g, const Run& run) const;
  /// What ends the group is a thing whose name ends in a word for people, or things are counted by the head.
  [[nodiscard]] bool thing_at_end(const LexMatch& person, const Run& run) const;
  [[nodiscard]] bool plural(std::uint32_t t) const;
  static bool singular(const LexMatch& person) {
    return person.entry->attribute("number") != "plural" && person.entry->attribute("collective") != "yes";
  }
  /// "two of the men", "five of them", "a group of 12 miners", "the bodies of six women": one group, counted by its number.
  void partitive(Group& g);
  void add_noun(Group& g);

  // --- verb groups --------------------------------------------------------------------------------------------------------
  [[nodiscard]] bool helps(std::uint32_t t) const;
  /// "to kill", "to be killed"; not "to Havel", "to 25".
  [[nodiscard]] bool infinitive(std::uint32_t t) const;
  [[nodiscard]] bool verb_at(std::uint32_t t) const;
  std::uint32_t verb(std::uint32_t t);
  /// "were reported killed", "is believed to have died", "tried to kill", "began withdrawing": one group, its last verb counts.
  [[nodiscard]] bool goes_on(const Phrase& p, std::uint32_t t) const;

  // --- what stands between ------------------------------------------------------------------------------------------------
  std::uint32_t next(std::uint32_t t);
  [[nodiscard]] TokenRange date_words(std::uint32_t t) const;
  /// Small words; 0 where it is none.
  std::uint32_t joining(std::uint32_t t);
  [[nodiscard]] bool after_noun() const { return !out_.phrases_.empty() && out_.phrases_.back().kind == Kind::Noun; }
  /// "after the attack", "as guards"; not "after gunmen attacked": no verb stands before the next mark.
  [[nodiscard]] bool prepositional(std::uint32_t t) const;
  std::uint32_t mark(std::uint32_t t);
  std::uint32_t add(Kind kind, TokenRange tokens);

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  Phrases& out_;
  Run owner_;  // what stood before the last possessive
  bool owned_ = false;
};

}  // namespace claimdex::extract
