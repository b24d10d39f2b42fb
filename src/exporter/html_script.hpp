#pragma once
#include <string_view>

/// What an HTML sheet does beside being read: filter, sort, copy a claim's address.
namespace claimdex::exporter {

extern const std::string_view kHtmlScript;

}  // namespace claimdex::exporter
