#pragma once
#include "claimdex/core/record.hpp"

namespace claimdex::app {

/// What a verdict needs: one table for every command that gives one.
struct Rule {
  bool reason = true;
  bool evidence = false;
};
Rule rule_for(Verdict verdict);

}  // namespace claimdex::app
