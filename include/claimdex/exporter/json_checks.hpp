#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/fact_check.hpp"

/// JSON of others' fact-checks: schemas/json match.v1, factcheck.v1 and import.v1.
namespace claimdex::exporter {

/// One hit of `match`: a claim of the desk or a fact-check.
struct MatchRow {
  std::int64_t rank = 1;
  double score = 0;
  std::optional<std::string> query;    ///< whose hit it is, of several
  const ClaimRecord* claim = nullptr;  ///< one of the two
  const FactCheck* check = nullptr;
  std::vector<std::string> why;
};
void match_json(std::string& out, const MatchRow& row);

void fact_check_json(std::string& out, const FactCheck& check);

struct ImportCounts {
  std::int64_t rows = 0, fresh = 0, changed = 0, known = 0, failed = 0;
};
void import_json(std::string& out, const ImportCounts& counts);

}  // namespace claimdex::exporter
