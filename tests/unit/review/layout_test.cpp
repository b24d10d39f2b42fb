#include "layout.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "pressing.hpp"

using namespace claimdex;
using namespace claimdex::cli::review;

namespace {

/// Pictures are compared line by line, and shown whole where they differ.
std::string rows(const Grid& grid) {
  std::string out = "\n";
  for (int row = 0; row < grid.rows(); ++row) out += grid.row(row) + "\n";
  return out;
}

struct Desk {
  std::vector<Line> lines;
  View view;
};

Desk a_desk() {
  Desk desk;
  ClaimRecord& claim = desk.view.shown.detail.claim;
  claim.id = ClaimId{3};
  claim.slots.type = ClaimType::CasualtyKilled;
  claim.slots.place = Place{{}, "Koldava", {}, {}};
  claim.slots.attribution = {};
  claim.text = "Twelve miners died in Koldava";
  claim.article = ArticleRef{ArticleId{1}, 1, "Mine", "Courier", {}, "2031-03-11", ""};
  claim.mentions = claim.origins = 1;
  desk.view.article = "Mine\n\nTwelve miners died in Koldava on Monday. Rescuers go on.\n\nThree were hurt.";
  desk.view.spans = {{6, 35}};
  claim.span = desk.view.spans.front();
  ClaimLink link;
  link.other = ClaimId{1};
  link.other_verdict = Verdict::Disputed;
  link.other_text = "Eleven miners died";
  link.why = "equal figure";
  desk.view.shown.detail.links = {link};
  ClaimRecord other = claim;
  other.id = ClaimId{2};
  other.text = "漢字の記事です: 三人";
  other.verdict = Verdict::Refuted;
  desk.lines = {list_line(claim, claim.id, false), list_line(other, other.id, false),
                list_line(claim, ClaimId{7}, true)};
  return desk;
}

/// The picture of that desk in a window, after some keys.
Grid picture(int height, int width, std::string_view pressed = "") {
  const Desk desk = a_desk();
  const Layout where = layout(height, width);
  Model model;
  model.resize(where.list.rows, where.claim.rows, where.too_small);
  model.list(3);
  AtHand claim{ClaimId{3}, Verdict::Unchecked, {}, {{ClaimId{1}, true, true, Verdict::Disputed}}};
  for (auto& needs : claim.needs) needs = app::Needs{true, false};
  model.at_hand(claim);
  for (const Key& key : keys(pressed)) model.press(key);
  Scene scene{"kind:casualty", "3", desk.lines, nullptr};
  const Page page =
      model.article() ? article_page(desk.view, where.claim.columns) : claim_page(desk.view, where.claim.columns, 0);
  model.page(static_cast<int>(page.lines.size()), page.words_at);
  scene.page = &page;
  return paint(where, model, scene);
}

}  // namespace

TEST_CASE("80×16: side by side") {
  CHECK(rows(picture(16, 80)) == R"(
 review kind:casualty                                                    1 of 3
>c3          Twelve miners died…│ c3 casualty.killed unchecked, new
 c2    refut 漢字の記事です: 三…│ proposed  looks like c1, disputed: Eleven
 c7=c3 later Twelve miners died…│           miners died (equal figure) · y: the
                                │           same, N: not
                                │
                                │ Twelve miners died in Koldava on Monday.
                                │ Rescuers go on.
                                │
                                │ where     Koldava
                                │ said by   the article itself (no source named)
                                │ article   a1 "Mine", Courier, 2031-03-11
                                │ mentions  1 in 1 origin
                                │
                                │
y/N c1 · ? help · q quit · Tab next unchecked · v m d l r i o verdict
)");
}

TEST_CASE("40×12: one above the other") {
  CHECK(rows(picture(12, 40)) == R"(
 review kind:casualty            1 of 3
>c3          Twelve miners died in Kold…
 c2    refut 漢字の記事です: 三人
 c7=c3 later Twelve miners died in Kold…
────────────────────────────────────────
c3 casualty.killed unchecked, new
proposed  looks like c1, disputed:
          Eleven miners died (equal
          figure) · y: the same, N: not

Twelve miners died in Koldava on Monday.
y/N c1 · ? help · q quit              ↓7
)");
}

TEST_CASE("24×6: still at work") {
  CHECK(rows(picture(6, 24)) == R"(
>c3          Twelve min…

Twelve miners died in
Koldava on Monday.
Rescuers go on.
y/N c1 · ? help       ↓7
)");
}

TEST_CASE("120×40: the list gets two fifths") {
  const Layout where = layout(40, 120);
  CHECK(where.list.columns == 48);
  CHECK(where.claim.column == 50);
  CHECK(where.claim.rows == 38);
  CHECK(picture(40, 120).row(2).starts_with(" c2    refut 漢字の記事です: 三人"));
}

TEST_CASE("20×5 says that it is too small") {
  CHECK(rows(picture(5, 20)) == "\ntoo small: 20×5,\n24×6 needed\n\n\n\n");
  CHECK(rows(picture(1, 1)) == "\nt\n");
}

TEST_CASE("questions lie over the claim, with what was typed") {
  CHECK(rows(picture(8, 76, "othe mine counts 11")) == R"(
>c3          Twelve miners di…│ c3 casualty.killed unchecked, new
 c2    refut 漢字の記事です: …│ proposed  looks like c1, disputed: Eleven
 c7=c3 later Twelve miners di…│           miners died (equal figure) · y:
                              │           the same, N: not
                              │
                              │ Twelve miners died in Koldava on Monday.
                              │ Rescuers go on.
c3 outdated because: the mine counts 11
)");
  CHECK(rows(picture(8, 30, "othe mine counts 11")) == R"(
>c3          Twelve miners di…
 c2    refut 漢字の記事です: …

Twelve miners died in Koldava
on Monday. Rescuers go on.

c3 outdated because:
the mine counts 11
)");
}

TEST_CASE("the whole article") {
  CHECK(rows(picture(12, 60, "f")) == R"(
 review kind:casualty                                1 of 3
>c3          Twelve miners died in Koldava
 c2    refut 漢字の記事です: 三人
 c7=c3 later Twelve miners died in Koldava
────────────────────────────────────────────────────────────

Mine

Twelve miners died in Koldava on Monday. Rescuers go on.

Three were hurt.
y/N c1 · ? help · q quit · Tab next unchecked
)");
}

TEST_CASE("the claim's words are marked, exactly and alone") {
  const Grid grid = picture(24, 80);
  std::string words;
  for (int row = 0; row < grid.rows(); ++row)
    for (int column = 0; column < grid.columns(); ++column)
      if (grid.at(row, column).style == Style::Words) words += grid.at(row, column).text;
  CHECK(words == "Twelve miners died in Koldava");
}

TEST_CASE("no size breaks it") {
  rc::check("every window, every key", [] {
    const int height = *rc::gen::inRange(1, 60), width = *rc::gen::inRange(1, 200);
    const auto pressed = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("jkgGnodxf?/ abcup")));
    const Grid grid = picture(height, width, pressed);
    RC_ASSERT(grid.rows() == height);
    RC_ASSERT(grid.cursor_row < height);
    RC_ASSERT(grid.cursor_column < width);
  });
}
