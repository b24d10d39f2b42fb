#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/claim.hpp"
#include "database.hpp"

/// What people changed, as a layer over what was extracted: extraction can be repeated and the layer stays on top.
namespace claimdex::store {

/// The newest rows of `subject` (a handle) laid over the slots; a row without a value takes its layer off. Names of what was changed are added
/// to `names`, each once.
void apply_edits(Database& db, const std::string& subject, Slots& slots, std::vector<std::string>* names = nullptr);

/// A claim's slots as search, sheets and identity use them: those of its first mention (its own where it is free), the edits of that
/// mention, then its own edits.
Slots effective_slots(Database& db, std::int64_t claim);

/// Are there edits of the claim or of its mentions?
bool has_edits(Database& db, std::int64_t claim);

}  // namespace claimdex::store
