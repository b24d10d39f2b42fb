#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/fact_check.hpp"
#include "claimdex/core/ids.hpp"
#include "claimdex/core/record.hpp"

/// JSON of what commands report about their own work: schemas/json ingest.v1, add.v1, reextract.v1 and finding.v1.
namespace claimdex::exporter {

/// A new claim and the one that it looks like.
struct Alike {
  ClaimId claim, known;
  Verdict verdict;  ///< of the known one
  std::string why;
};

struct IngestCounts {
  std::int64_t articles = 0, claims = 0, repeats = 0, supplied = 0, failed = 0, undated = 0;
  std::vector<ClaimId> worthiest;
  std::int64_t proposed = 0, gone = 0;
  std::vector<Alike> alike;
  std::vector<ClaimId> repeated;
  struct Checked {
    ClaimId claim;
    FactCheckId check;
    std::optional<Verdict> verdict;
    std::vector<std::string> why;
  };
  std::vector<Checked> checked = {};
};
void ingest_json(std::string& out, const IngestCounts& counts);

/// What one `add` did.
void add_json(std::string& out, ClaimId added, const std::vector<Alike>& alike);

struct ReextractCounts {
  std::int64_t articles = 0, kept = 0, changed = 0, fresh = 0, revived = 0, retired = 0, left = 0;
};
void reextract_json(std::string& out, const ReextractCounts& counts);

/// A setting of a desk; nothing where it has no value.
void config_json(std::string& out, std::string_view key, const std::optional<std::string>& value, bool set,
                 std::string_view what);

/// One thing that lint found of a claim, or of a piece of its evidence.
void lint_finding_json(std::string& out, ClaimId claim, std::optional<EvidenceId> evidence, std::string_view code,
                       std::string_view severity, std::string_view message, std::string_view repair);

/// One thing that doctor found.
void finding_json(std::string& out, std::string_view code, std::string_view subject, std::string_view message,
                  std::string_view repair, bool note);

}  // namespace claimdex::exporter
