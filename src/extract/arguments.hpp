#pragma once
#include <vector>

#include "phrases.hpp"

/// Who does it and to whom: the noun groups that belong to a verb, found by walking over the phrases at its sides.
namespace claimdex::extract {

/// The groups that stand in one place of a verb: "two officers, a driver and their guards".
struct Argument {
  std::vector<const Group*> members;  ///< in the text's order; empty: nobody was found
  std::vector<const Group*> parts;    ///< of the first member: "(five Spaniards and a local)"
  bool far = false;                   ///< words of another clause stand between; less sure
  bool relative = false;              ///< reached over "who", "which"
  bool loose = false;                 ///< of a participle behind a comma: "the head of the bay, captured in May"
  [[nodiscard]] bool empty() const { return members.empty(); }
  [[nodiscard]] TokenRange words() const {
    return members.empty() ? TokenRange{} : TokenRange{members.front()->tokens.first, members.back()->tokens.last};
  }
};

class Arguments {
 public:
  Arguments(const Scene& scene, const Phrases& phrases) : s_(scene), p_(phrases) {}

  /// The subject of the verb group that begins at token t. `reduced`: of a bare participle, which says more about the noun right
  /// before it ("the families of two men killed in May") than about the one that a verb would take.
  [[nodiscard]] Argument subject(std::uint32_t t, bool reduced = false) const { return subject_at(t, reduced, 0); }
  /// The groups that begin at token t, adverbs aside: an object, what stands behind a preposition. `inside` a clause that another
  /// verb may follow: "who killed six priests and two guards fled".
  [[nodiscard]] Argument object(std::uint32_t t, bool inside = false) const;
  /// Does the verb stand in a relative clause or behind "to"?
  [[nodiscard]] bool embedded(const Phrase& verb) const;
  /// "… along with his wife", behind token t.
  [[nodiscard]] Argument together(std::uint32_t t) const;
  /// "… by army snipers" behind token t.
  [[nodiscard]] TokenRange agent(std::uint32_t t) const;
  /// The verb group that token t is in, or null.
  [[nodiscard]] const Phrase* verb(std::uint32_t t) const;
  /// Passive or active, by what stands around where the form doesn't say.
  [[nodiscard]] VerbVoice voice(const Phrase& verb) const;
  /// Where the relative clause that token t stands in closes, when commas enclose it: ", whose son has been missing since May, |said";
  /// looked for from token `from` on. 0: it does not.
  [[nodiscard]] std::uint32_t aside_end(std::uint32_t from, std::uint32_t t) const;
  /// Where what follows a group ends: "of the union (ATU) in Havel", "who had fled".
  [[nodiscard]] std::size_t behind(std::size_t i) const;

 private:
  using Kind = Phrase::Kind;
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  static constexpr int kSteps = 48;  ///< phrases that a walk may cross
  static constexpr std::size_t kLongestList = 24;
  [[nodiscard]] const Phrase& phrase(std::size_t i) const { return p_.all()[i]; }
  [[nodiscard]] std::size_t size() const { return p_.all().size(); }
  [[nodiscard]] bool noun(std::size_t i) const { return i < size() && phrase(i).kind == Kind::Noun; }
  [[nodiscard]] bool is(std::size_t i, Kind k) const { return i < size() && phrase(i).kind == k; }
  /// Groups in a row, in the text's order, and whether a comma stands before each.
  struct List {
    std::vector<const Group*> groups;
    std::vector<bool> apart;
    bool has_and = false;
  };
  [[nodiscard]] Argument sort_out(const List& list, bool enclosed) const;
  [[nodiscard]] bool by_participle(std::size_t i) const;
  [[nodiscard]] bool names_parts(std::size_t preposition) const;
  [[nodiscard]] std::size_t opening(std::size_t close) const;
  [[nodiscard]] std::size_t first_dash(std::size_t second) const;
  [[nodiscard]] std::size_t preposition_of(std::size_t i) const;
  [[nodiscard]] std::size_t left_noun(std::size_t i, bool over_clauses = true) const;
  [[nodiscard]] bool attaches(std::size_t i) const;
  [[nodiscard]] bool is_object(std::size_t i) const;
  [[nodiscard]] Argument listed_left(std::size_t i, bool comma, bool over_clauses = true) const;
  [[nodiscard]] Argument before_relative(std::size_t i) const;
  [[nodiscard]] Argument subject_at(std::uint32_t t, bool reduced, int depth) const;
  [[nodiscard]] Argument of_earlier_verb(std::size_t i, int depth) const;
  [[nodiscard]] bool begins_clause(std::size_t i) const;

  const Scene& s_;
  const Phrases& p_;
};

}  // namespace claimdex::extract
