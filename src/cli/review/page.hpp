#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/app/desk.hpp"
#include "grid.hpp"

/// Claims as the screen shows them: a line in the list, a page beside it. Pure; everything an article or a person wrote goes through text::printable here.
namespace claimdex::cli::review {

/// One claim with all that its page needs, as it was when the log stood at `seen`.
struct View {
  std::int64_t seen = 0;
  app::Shown shown;
  std::string article;      ///< text of the version that holds it; "" for free claims
  std::vector<Span> spans;  ///< its pieces in that text
};

/// Words of an article with the claim's pieces among them.
struct Passage {
  std::string text;
  std::vector<ByteSpan> marks;  ///< in `text`
  bool cut_before = false, cut_after = false;
};
/// The claim's paragraphs: from the one that its first piece begins in to the one that its last ends in, at most `reach` code points away from it.
Passage paragraphs_of(std::string_view article, const std::vector<Span>& spans, std::uint32_t reach);
/// The article, at most `reach` code points before and after.
Passage passage_of(std::string_view article, const std::vector<Span>& spans, std::uint32_t reach);

struct Page {
  std::vector<Line> lines;
  int words_at = 0;  ///< the line that the claim's words begin in
};
/// `proposal`: which of the proposed links the keys answer.
Page claim_page(const View& view, int columns, std::size_t proposal);
/// Its whole article.
Page article_page(const View& view, int columns);

/// The links that a person can still accept or refuse, in the order of the page.
std::vector<const ClaimLink*> proposals_of(const View& view);

/// A claim's line in the list. `later`: left for later in this session; `at`: the handle in the list, which may lead to another claim now.
Line list_line(const ClaimRecord& claim, ClaimId at, bool later);

Style style_of(Verdict verdict);

}  // namespace claimdex::cli::review
