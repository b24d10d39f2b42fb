#pragma once
#include <vector>

#include "claimdex/store/store.hpp"
#include "database.hpp"

namespace claimdex::store {

constexpr const char* kBackup = "take the last dump or backup: claimdex restore FILE --desk DIR, a new folder";

/// Tables, indexes and triggers are those that the migrations make.
void check_schema(Database& db, std::vector<Finding>& findings);
/// No counter is behind a number that was given: it would be given again.
void check_counters(Database& db, std::vector<Finding>& findings);
/// What has to be a word of a list, or a handle, is one: it is printed, compared and searched as that.
void check_words(Database& db, std::vector<Finding>& findings);
/// What was read out of an article's words reads as that.
void check_slots(Database& db, std::vector<Finding>& findings);

}  // namespace claimdex::store
