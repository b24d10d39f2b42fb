#pragma once
#include "claims.hpp"

/// Place, time and side among a clause's words.
namespace claimdex::extract {

struct PlaceWords {
  TokenRange words;
  std::optional<std::string> name, id;
};
/// `moves`: "from Havel", "to Havel" say where, too.
std::optional<PlaceWords> place_in(const Scene& s, TokenRange clause, TokenRange trigger, bool moves = true);
const DateInfo* time_in(const Scene& s, TokenRange clause, TokenRange trigger);
/// "In 2031 the coast guard counted 1,900 migrants who drowned": the year of all that the sentence tells; null where it opens with none.
const DateInfo* opening_year(const Scene& s, TokenRange sentence);
/// ISO 3166 code of a demonym or country among the words.
std::optional<std::string> side_of(const Scene& s, TokenRange words);

}  // namespace claimdex::extract
