#pragma once
#include "context.hpp"

namespace claimdex::cli {

/// `search --facet kind,source QUERY`: how many of its hits have which value. The exit status.
int search_facets(Context& context);

}  // namespace claimdex::cli
