#pragma once
#include "database.hpp"

namespace claimdex::store {

/// For desks that were made before pages were noted.
void note_pages(Database& db);

}  // namespace claimdex::store
