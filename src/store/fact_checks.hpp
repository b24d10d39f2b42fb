#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/fact_check.hpp"
#include "claimdex/store/store.hpp"
#include "database.hpp"
#include "digest.hpp"

/// How the log's chain covers the words of imported fact-checks.
namespace claimdex::store {

/// Handles of the rows that one event brought, both included.
struct CheckRange {
  std::int64_t first = 0, last = 0;
};

/// Adds a row's words to the digest of its event's rows.
void add_to_digest(Sha256& hash, FactCheckId id, const FactCheckWords& words);
/// What the event says of its rows: "f1 to f9 of checks.jsonl, SHA-256 …".
std::string batch_words(const CheckRange& range, std::string_view digest, const std::string& from);

/// After its words were changed by anything but an import.
void rekey_fact_check(Database& db, std::int64_t id);

/// For doctor: rows that nothing has changed since they came, against what their event holds.
void check_fact_checks(Database& db, std::vector<Finding>& findings);

}  // namespace claimdex::store
