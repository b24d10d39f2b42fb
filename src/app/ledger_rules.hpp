#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/app/desk.hpp"

namespace claimdex::app {

/// What a verdict needs: one table for every command that gives one.
struct Rule {
  bool reason = true;
  /// Sources that differ. Evidence counts, and for `disputed` the claim's own article: it says one thing, somebody else another.
  int evidence = 0;
  bool own_article_counts = false;
};
Rule rule_for(Verdict verdict);

/// What a step of the work needs, and where it leads.
struct StepRule {
  std::string_view action;  ///< the command, and what the log calls it
  std::vector<Progress> from;
  Progress to;
  bool reason = false;
};
const StepRule& rule_for(Step step);

/// Does a claim have the sources that a verdict needs, with `added` more? Refused says what is missing, and the command that adds it.
/// The desk may ask for less, or for more.
Result<void> check_sources(const ClaimRecord& claim, Verdict verdict, std::size_t added, const Config& config);

/// Published is sealed, dismissed is put away: both are left with a reason only.
Result<void> check_open(const ClaimRecord& claim);

/// Usage for a reason that says nothing, or is no text.
Result<void> check_reason(const std::optional<std::string>& because);

/// Handles of merged claims lead to one: it is worked on once.
Result<std::vector<ClaimRecord>> once(Result<std::vector<ClaimRecord>> claims);

/// A name for typing: folded, letters and digits with - _ . between them. Usage, with the example, says of what it can't be one.
Result<std::string> read_short_name(std::string_view typed, std::string_view what, std::string_view example);

/// A reason, a note: nothing but white space in it.
bool blank(std::string_view words);

}  // namespace claimdex::app
