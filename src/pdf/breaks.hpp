#pragma once
#include <cstddef>
#include <vector>

/// Where pages end. Pure arithmetic: lines have the height that their style gives them, whatever letters stand in them.
namespace claimdex::pdf {

struct Extent {
  std::size_t lines = 1;
  double line = 0;    ///< height of each
  double before = 0;  ///< room above; none at the top of a page
  bool keep = false;  ///< stays with the beginning of what follows, as headings do
};

/// Lines [first, last) of a block, on one page.
struct Piece {
  std::size_t block = 0, first = 0, last = 0;
  double top = 0;  ///< from the top of the page's text
};
using Page = std::vector<Piece>;

/// No page ends with a heading, or with a lonely first line of a paragraph, nor begins with a lonely last one, as long as that fits a page at all. Every line
/// is on one page, in order.
std::vector<Page> paginate(const std::vector<Extent>& blocks, double height);

}  // namespace claimdex::pdf
