#pragma once
#include <string>
#include <string_view>

#include "claimdex/core/claim.hpp"

namespace claimdex::store {

/// Slots as the record keeps them: compact JSON, unknown and default values left out. slots_from_json(slots_to_json(s)) == s.
std::string slots_to_json(const Slots& slots);

/// Keys it doesn't know are ignored. Throws SQLite::Exception (a damaged record) for what can't be read.
Slots slots_from_json(std::string_view json);

/// The same without places in a text: for a claim whose text has gone.
Slots without_spans(Slots slots);

}  // namespace claimdex::store
