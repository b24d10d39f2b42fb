#pragma once
#include <string_view>

#include "claimdex/core/record.hpp"

namespace claimdex::app {

/// What a verdict needs: one table for every command that gives one.
struct Rule {
  bool reason = true;
  bool evidence = false;
};
Rule rule_for(Verdict verdict);

/// A reason, a note: nothing but white space in it.
bool blank(std::string_view words);

}  // namespace claimdex::app
