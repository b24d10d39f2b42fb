#pragma once
#include <cstdint>

#include "database.hpp"

/// Identity keys of mentions that are stored, worked out anew after a person changed what they are made of.
namespace claimdex::store {

/// After an edit: keys of the edited slots; those of the extracted ones are kept as former_key.
void rekey_claim(Database& db, std::int64_t claim);

/// After another origin: sentence keys are of one origin.
void rekey_article(Database& db, std::int64_t article);

}  // namespace claimdex::store
