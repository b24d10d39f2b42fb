#pragma once
#include <cstddef>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claimdex/core/fact_check.hpp"
#include "claimdex/core/result.hpp"

/// Fact-checks that others have made, from files: JSON Lines, schema.org ClaimReview, tables.
namespace claimdex::ingest {

/// One fact-check, or why a row is none.
struct CheckItem {
  std::optional<long> line;  ///< from 1; where its row begins
  Result<FactCheckWords> check;
};

struct CheckOptions {
  /// Tables: our name for a column ("claim") and the table's own ("Statement").
  std::vector<std::pair<std::string, std::string>> columns;
  std::size_t max_bytes = 16u << 20;  ///< for one row; larger ones are reported, not read into memory
};

/// "claim=Statement,verdict=Rating". Usage where a name isn't one of ours.
Result<std::vector<std::pair<std::string, std::string>>> read_columns(std::string_view words);

/// Hands on every row of the file ("-": of `standard_input`), one at a time; memory stays that of the largest row. `take` returns false to stop.
/// An error that is returned is the file's: it can't be read, or is of no format that we know.
Result<void> read_fact_checks(const std::string& path, std::istream& standard_input, const CheckOptions& options,
                              const std::function<bool(CheckItem&&)>& take);

/// What a publisher's rating means in our words, where ratings.tsv has it; else nothing: nobody guesses.
std::optional<Verdict> verdict_of_rating(std::string_view rating);

}  // namespace claimdex::ingest
