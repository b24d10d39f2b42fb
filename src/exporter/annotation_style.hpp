#pragma once
#include <string_view>

/// How an annotated article looks.
namespace claimdex::exporter {

extern const std::string_view kAnnotationStyle;

}  // namespace claimdex::exporter
