#pragma once
#include "claimdex/core/result.hpp"
#include "claimdex/exporter/user_template.hpp"

namespace claimdex::cli {

struct Options;

/// The file that --template names, checked. Its form is what --format says, else the ending of -o, else its own.
Result<exporter::UserTemplate> read_template(const Options& options);

}  // namespace claimdex::cli
