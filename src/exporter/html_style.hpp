#pragma once
#include <string_view>

/// How an HTML sheet looks: on screen light and dark, on a phone, on paper.
namespace claimdex::exporter {

extern const std::string_view kHtmlStyle;

}  // namespace claimdex::exporter
