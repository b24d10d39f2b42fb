#pragma once
#include "claimdex/figures/figures.hpp"

namespace claimdex::figures {

/// Leaves each figure the names that few reports have. The figures of one paragraph follow one another, here and below.
void drop_common_names(StatedList& all);
/// How many figures of one kind a report has, how many reports count that, and in how many a claim's words are.
void count_figures(StatedList& all);
/// Gives each figure the story of its report, out of the names that are left.
void tell_stories(StatedList& all);

}  // namespace claimdex::figures
