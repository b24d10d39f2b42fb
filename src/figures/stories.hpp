#pragma once
#include <span>

#include "claimdex/figures/figures.hpp"

namespace claimdex::figures {

/// Leaves each figure the names that few reports have. The figures of one paragraph follow one another, here and below.
void drop_common_names(std::span<Stated> all);
/// How many figures of one kind a report has, how many reports count that, and in how many a claim's words are.
void count_figures(std::span<Stated> all);
/// Gives each figure the story of its report, out of the names that are left.
void tell_stories(std::span<Stated> all);

}  // namespace claimdex::figures
