#pragma once
#include <string>
#include <vector>

#include "grid.hpp"
#include "model.hpp"
#include "page.hpp"

namespace claimdex::cli::review {

struct Box {
  int row = 0, column = 0, rows = 0, columns = 0;
};

/// Where what stands. Side by side from 72 columns, else the list above the claim.
struct Layout {
  int rows = 0, columns = 0;
  bool too_small = false, bar = false, side_by_side = false, rule = false;
  Box list, claim;
};
Layout layout(int rows, int columns);

/// What there is to paint beside the model.
struct Scene {
  std::string title;        ///< of the list: the query, as typed
  std::string of;           ///< how many it finds: "279", "10000 of 1234567"
  std::vector<Line> lines;  ///< of the list, from model.top()
  const Page* page = nullptr;
};

Grid paint(const Layout& layout, const Model& model, const Scene& scene);

}  // namespace claimdex::cli::review
