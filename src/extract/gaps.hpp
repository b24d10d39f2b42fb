#pragma once
#include "arguments.hpp"

namespace claimdex::extract {

/// A number with a place, a time or a doer of its own and no verb: "32 in Brennik", "14 on Tuesday", "six by the police".
struct Gap {
  const Group* group = nullptr;
  TokenRange words;  ///< number and what belongs to it
  TokenRange actor;  ///< behind "by"; empty: not said
};

/// Clauses whose verb stands in an earlier one: "87 people were arrested in Halvesk, 32 in Brennik and a dozen in Orle".
class Gaps {
 public:
  Gaps(const Scene& s, const Phrases& phrases, const Arguments& arguments)
      : s_(s), r_(phrases.sentence()), p_(phrases), arguments_(arguments) {}

  /// Those that follow the clause which has its slots behind token t. Bounded.
  [[nodiscard]] std::vector<Gap> behind(std::uint32_t t) const;
  /// Parts of a number that is told without a place or time of its own: "17 were hurt, eight in the port and nine in Orle". At least two.
  [[nodiscard]] std::vector<Gap> parts_behind(std::uint32_t t) const;
  /// The one that begins with that group, which is a member of a list, or nothing.
  [[nodiscard]] std::optional<Gap> of_member(const Group& g) const;

 private:
  [[nodiscard]] std::optional<Gap> at(std::size_t i) const;
  [[nodiscard]] std::vector<Gap> list(std::size_t i) const;
  [[nodiscard]] std::size_t adjuncts(std::size_t i) const;
  [[nodiscard]] bool is(std::size_t i, Phrase::Kind k) const { return i < p_.all().size() && p_.all()[i].kind == k; }

  const Scene& s_;
  TokenRange r_;
  const Phrases& p_;
  const Arguments& arguments_;
};

}  // namespace claimdex::extract
