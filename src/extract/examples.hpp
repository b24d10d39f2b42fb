#pragma once
#include <optional>
#include <string>

#include "claimdex/core/annotation.hpp"
#include "lexicon.hpp"

namespace claimdex::extract {

/// What is wrong with the annotation of an example's text, or nothing. lang/README.md says what examples can expect.
std::optional<std::string> check_example(const Example& example, const Annotation& annotation);

}  // namespace claimdex::extract
