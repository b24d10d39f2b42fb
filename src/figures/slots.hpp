#pragma once
#include "claimdex/figures/figures.hpp"

/// What two figures say of one slot, as compare() and events() see it.
namespace claimdex::figures {

enum class Match : std::uint8_t { Unknown, Differs, Inside, Same };

/// By the gazetteer's ids; Inside: one lies in the other.
Match match_places(const Stated& a, const Stated& b);
/// Inside: one period holds the other and is much longer.
Match match_times(const Stated& a, const Stated& b);
/// Of what people and whose. Inside: one names a kind of people, the other just people.
Match match_people(const Stated& a, const Stated& b);
/// Officers beside soldiers, girls beside children.
bool is_narrower(const Stated& some, const Stated& all);
inline constexpr std::string_view kFighter = "fighter";
/// "soldier", "fighter"; "" for people or men, who can be anybody.
std::string_view kind_of(const Stated& s);
/// As fact: not denied, planned, possible or doubted.
bool happened(const Stated& s);
bool is_zero(const Figure& f);
bool is_headline(const Stated& s);
bool same_article(const Stated& a, const Stated& b);
bool within_a_day(const Stated& a, const Stated& b);
std::size_t shared_names(const Stated& a, const Stated& b);
/// Two reports of about the same days with two names, or three words that say what they are about, in common; wherever in them a figure stands.
bool same_story(const Stated& a, const Stated& b);
/// "45 were killed in Lwarai Mandi", and the other report has nothing of what it names.
bool names_strangers(const Stated& a, const Stated& b);
/// Both say what happened, and it isn't the same: a train, a flood.
bool tell_of_different_things(const Stated& a, const Stated& b);
/// All that each of them names is named around the other, too: neither is about somebody else.
bool name_the_same(const Stated& a, const Stated& b);
/// How many words of the claims themselves they have in common.
std::size_t shared_words(const Stated& a, const Stated& b);

}  // namespace claimdex::figures
