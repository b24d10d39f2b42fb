#pragma once
#include <string>
#include <string_view>

#include "claimdex/exporter/user_template.hpp"

namespace claimdex::exporter {

/// What UserTemplate::parse() refuses.
Result<void> check_template(std::string_view name, std::string_view text, Format form);

}  // namespace claimdex::exporter
