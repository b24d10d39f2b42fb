#pragma once
#include "claims.hpp"

namespace claimdex::extract {

/// Is the word at t the verb of a clause, as far as the word itself and its neighbours in the sentence tell? "called" in "the mayor
/// called", not in "a man called Orlo"; what nothing tells is no verb.
bool finite_verb(const Scene& scene, std::uint32_t t, TokenRange sentence);
/// Is one among the words?
bool finite_among(const Scene& scene, TokenRange words, TokenRange sentence);

}  // namespace claimdex::extract
