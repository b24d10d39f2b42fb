#pragma once
#include "arguments.hpp"
#include "trigger_at.hpp"

/// Does it make sense? Whether a trigger means what it could mean there, and whether it can have happened to a group.
namespace claimdex::extract {

class Sense {
 public:
  Sense(const Scene& s, const Phrases& phrases, const TriggerAt& trigger)
      : s_(s), a_(s.a), r_(phrases.sentence()), phrases_(phrases), t_(trigger) {}

  /// What beside the trigger says that it means something else.
  [[nodiscard]] std::optional<Rejected::Why> other_meaning() const;
  /// How far a group can be who this happened to: 0 not at all.
  [[nodiscard]] double plausible(const Group& g) const;
  [[nodiscard]] bool counts_people(const Group& g) const;
  /// "three of the five men |arrested| on Monday were released": all five were. A headline has no other verb.
  [[nodiscard]] bool tells_of_whole(const Group& g) const;

 private:
  [[nodiscard]] TokenRange around() const;
  [[nodiscard]] bool money_near() const;
  [[nodiscard]] bool near(const std::vector<std::string>& words) const;
  [[nodiscard]] bool followed_by_noun() const;
  [[nodiscard]] bool labelled(const Group& g) const;
  [[nodiscard]] bool person_pronoun(const Group& g) const;
  [[nodiscard]] bool of_things(const Group& g) const;

  const Scene& s_;
  const Analysis& a_;
  TokenRange r_;
  const Phrases& phrases_;
  const TriggerAt& t_;
};

}  // namespace claimdex::extract
