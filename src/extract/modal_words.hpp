#pragma once
#include <optional>

#include "claims.hpp"

/// The words of modality.tsv where they stand in a sentence: one reading of them for all who ask whether something happened.
namespace claimdex::extract {

/// What the words at `words` say of an event.
struct ModalWord {
  Modality modality = Modality::Actual;
  TokenRange words;
};

/// The one that begins at t. `event`: the words it may speak of; a condition near them makes "would" one. `of_verb`: they are a verb.
std::optional<ModalWord> modal_word(const Scene& s, std::uint32_t t, TokenRange event, bool of_verb);

/// "if", "unless", "in case"
bool opens_condition(const Scene& s, std::uint32_t t);

}  // namespace claimdex::extract
