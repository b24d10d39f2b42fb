#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/record.hpp"
#include "claimdex/core/result.hpp"

/// What can be said of a claim in a word or a line, by name: one table for `search --format '{id} {figure}'`, for tables, and for CSV.
namespace claimdex::cli {

struct ClaimField {
  std::string_view name;
  bool number;                               ///< its words are a number, and stay one in a spreadsheet
  std::string (*words)(const ClaimRecord&);  ///< as the record has them, "" for unknown: who prints them cleans them
};
std::span<const ClaimField> claim_fields();

/// A line made of a claim's fields: "{id}\t{figure}". {{ is a brace; \t, \n and \\ are what they are elsewhere.
class LineTemplate {
 public:
  /// Usage for a field that doesn't exist (the nearest one named, and all of them) and for a brace that isn't closed.
  static Result<LineTemplate> parse(std::string_view text);
  /// Clean words: safe for a terminal, each field on one line.
  [[nodiscard]] std::string fill(const ClaimRecord& claim) const;

 private:
  struct Piece {
    std::string literal;
    const ClaimField* field = nullptr;
  };
  std::vector<Piece> pieces_;
};

}  // namespace claimdex::cli
