#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "claimdex/core/fact_check.hpp"
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

}  // namespace claimdex::store
