#pragma once
#include <string>
#include <string_view>

#include "claimdex/exporter/csv.hpp"
#include "claimdex/exporter/sheet.hpp"

/// One function for each format of a sheet; render() chooses.
namespace claimdex::exporter {

std::string markdown_sheet(const Sheet& sheet);
std::string html_sheet(const Sheet& sheet);
std::string json_sheet(const Sheet& sheet);
std::string claim_review_sheet(const Sheet& sheet);

// Line by line.
std::string table_head(Delimiter delimiter);
void add_table_line(std::string& out, Delimiter delimiter, const SheetClaim& claim);
/// claim.v1 with the public side of its evidence, on one line without an end.
void sheet_claim_json(std::string& out, const SheetClaim& claim);
/// sheet.v1 up to its claims, and what comes behind them.
std::string json_sheet_head(const Sheet& sheet);
inline constexpr std::string_view kJsonSheetEnd = "\n]}\n";

// What stands before the log's head in a sheet. Words of others can't be one of these in a file of that format: they are escaped.
inline constexpr std::string_view kMarkdownLogHead = ", log at `", kHtmlLogHead = "The log stood at <code>",
                                  kJsonLogHead = "\"log_head\":\"";

}  // namespace claimdex::exporter
