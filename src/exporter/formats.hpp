#pragma once
#include <string>

#include "claimdex/exporter/sheet.hpp"

/// One function for each format of a sheet; render() chooses.
namespace claimdex::exporter {

std::string markdown_sheet(const Sheet& sheet);
std::string html_sheet(const Sheet& sheet);
std::string csv_sheet(const Sheet& sheet);
std::string tsv_sheet(const Sheet& sheet);
std::string json_sheet(const Sheet& sheet);
std::string jsonl_sheet(const Sheet& sheet);
std::string claim_review_sheet(const Sheet& sheet);

}  // namespace claimdex::exporter
