#pragma once
#include "claims.hpp"

/// How far a claim's words go, and what stands in them: clause, place, time, figure.
namespace claimdex::extract {

/// The clause around `core`, inside `scope`: cut at semicolons, colons, dashes and contrasting conjunctions; an opening phrase stays
/// only when it says when or where.
TokenRange clause_around(const Scene& s, TokenRange core, TokenRange scope, bool keep_start);
/// The same with the clause that its first words belong to: "Sales rose, |compared with 12 million in May".
TokenRange with_main_clause(const Scene& s, TokenRange clause, TokenRange scope);
/// Without marks and blanks at its edges; quotation marks stay when `quotes`.
TokenRange tidy(const Scene& s, TokenRange r, bool quotes = false);

struct PlaceWords {
  TokenRange words;
  std::optional<std::string> name, id;
};
/// `moves`: "from Havel", "to Havel" say where, too.
std::optional<PlaceWords> place_in(const Scene& s, TokenRange clause, TokenRange trigger, bool moves = true);
const DateInfo* time_in(const Scene& s, TokenRange clause, TokenRange trigger);
/// ISO 3166 code of a demonym or country among the words.
std::optional<std::string> side_of(const Scene& s, TokenRange words);

}  // namespace claimdex::extract
