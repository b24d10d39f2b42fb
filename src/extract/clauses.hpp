#pragma once
#include "claims.hpp"

/// How far a claim's words go.
namespace claimdex::extract {

/// The clause around `core`, inside `scope`: cut at semicolons, colons, dashes and contrasting conjunctions; an opening phrase stays
/// only when it says when or where.
TokenRange clause_around(const Scene& s, TokenRange core, TokenRange scope, bool keep_start);
/// The same with the clause that its first words belong to: "Sales rose, |compared with 12 million in May".
TokenRange with_main_clause(const Scene& s, TokenRange clause, TokenRange scope);
/// Without marks and blanks at its edges; quotation marks stay when `quotes`.
TokenRange tidy(const Scene& s, TokenRange r, bool quotes = false);

}  // namespace claimdex::extract
