#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/record.hpp"
#include "claimdex/exporter/json_evidence.hpp"

/// What `figures` and `conflicts` print, as JSON and as rows of a table: one object on one line, appended to `out`.
namespace claimdex::exporter {

/// An article or evidence that a figure is cited from, and whether it stands there.
struct FigureSource {
  std::string id;  ///< "a7", "e5"
  FigureState holds = FigureState::NotChecked;
  std::optional<std::string> words;  ///< the number as it stands there
};

struct FigureLine {
  const FigureRow* row = nullptr;
  std::optional<std::string> as_of;     ///< an ISO day
  std::optional<std::int64_t> event;    ///< which of the events listed, from 1; nothing in a conflict
  std::vector<FigureSource> sources{};  ///< where somebody asked for them
};

/// figure.v1.
void figure_json(std::string& out, const FigureLine& line);
/// conflict.v1.
void conflict_json(std::string& out, std::string_view difference, std::string_view why, double severity,
                   const FigureLine& a, const FigureLine& b);

void figure_csv_header(std::string& out);
void figure_csv(std::string& out, const FigureLine& line);

}  // namespace claimdex::exporter
