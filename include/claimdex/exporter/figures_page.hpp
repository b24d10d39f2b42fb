#pragma once
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "claimdex/exporter/json_figures.hpp"
#include "claimdex/exporter/sheet.hpp"

namespace claimdex::exporter {

/// Figures about one event, in the order of their days. What a desk calls an event isn't for the public.
struct FigureGroup {
  std::string family, place;            ///< "casualty", "Izmir"; no place: ""
  std::optional<std::string> from, to;  ///< ISO days
  std::vector<FigureLine> lines;
};

/// Who gave which number when, as one self-contained page for the public: for each event and kind a chart of the intervals, and beside it a table that says the
/// same in words. `about`: what the desk is called, its labels, as of when; it has no claims. Same figures, same bytes.
std::string figures_page(const Sheet& about, std::span<const FigureGroup> groups);

}  // namespace claimdex::exporter
