#pragma once
#include <vector>

#include "claims.hpp"

/// The members of a list to whom the same happened, and what their words say of how many they are.
namespace claimdex::extract {

/// "a commander and treasurer": one man with two offices.
bool same_person(const Group& before, const Group& g);
/// "52 policemen, soldiers and guards": the number of the first is that of all.
bool share_number(const std::vector<const Group*>& members);
/// These as one group.
Group as_one(const std::vector<const Group*>& members);
/// "of whom 17 were wounded", "17 of whom were wounded"
bool of_whom(const Scene& s, const Group& g);
/// "not a single soldier", "did not kill any civilians": none, behind a negation.
bool none_at_all(const Scene& s, const Group& g);
/// Makes the frame one about the whole that the group is a part of.
void about_whole(Frame& f, const Group& g);
/// The last noun for people among the words: "five civilian deaths".
std::optional<Group> people_in(const Scene& s, TokenRange words);

}  // namespace claimdex::extract
