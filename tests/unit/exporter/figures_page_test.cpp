// The page of figures: its scale, its forms, and what of an article's words could get out of it.
#include <doctest/doctest.h>

#include "axis.hpp"
#include "claimdex/exporter/figures_page.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

Figure between(std::optional<double> low, std::optional<double> high, std::optional<double> value = {}) {
  Figure figure;
  figure.text = "so many";
  figure.bounds.low = low;
  figure.bounds.high = high;
  figure.value = value;
  return figure;
}

FigureRow row_of(Figure figure) {
  FigureRow row;
  row.claim = ClaimId{1};
  row.slots.type = ClaimType::CasualtyKilled;
  row.slots.figure = std::move(figure);
  return row;
}

std::string page_of(const FigureRow& row, std::string place = "Izmir") {
  FigureLine line;
  line.row = &row;
  line.as_of = "2031-03-05";
  const FigureGroup group{"casualty", std::move(place), "2031-03-05", "2031-03-06", {line}};
  Sheet about;
  about.title = "Who gave which number";
  return figures_page(about, {&group, 1});
}

}  // namespace

TEST_CASE("a scale goes from a round number to a round number") {
  struct Row {
    double low, high;
    std::vector<double> ticks;
    bool logarithmic;
  };
  const Row rows[] = {
      {14, 40, {10, 20, 30, 40}, false},  {0, 9, {0, 5, 10}, false},
      {22, 22, {0, 10, 20, 30}, false},   {0, 0, {0, 1}, false},
      {3, 900, {1, 10, 100, 1000}, true}, {1, 100, {0, 50, 100}, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.low);
    CAPTURE(row.high);
    const Figure figure = between(row.low, row.high);
    const Axis axis({&figure});
    CHECK(axis.ticks() == row.ticks);
    CHECK(axis.logarithmic() == row.logarithmic);
    CHECK(axis.part(axis.ticks().front()) == 0);
    CHECK(axis.part(axis.ticks().back()) == doctest::Approx(1));
  }
}

TEST_CASE("forms say what colours would: a dot for a number, a bar for bounds, an arrow where there is none") {
  const auto has = [](const Figure& figure, const char* form) {
    return page_of(row_of(figure)).find(form) != std::string::npos;
  };
  const char *dot = "<circle", *arrow = "<polygon";
  CHECK(has(between(14, 14, 14), dot));
  CHECK_FALSE(has(between(14, 14, 14), arrow));
  CHECK(has(between(501, {}, 500), arrow));
  CHECK_FALSE(has(between(20, 30), dot));
  CHECK_FALSE(has(between({}, {}), "class=\"bar\""));
}

TEST_CASE("the page says it in words, and nothing of an article is more than words") {
  const FigureRow row = row_of(between(14, 14, 14));
  const std::string page = page_of(row, "<script>alert(1)</script>\x1b[31m");
  CHECK(page.find("Casualty, &lt;script&gt;alert(1)&lt;/script&gt;") != std::string::npos);
  CHECK(page.find("5 March 2031 to 6 March 2031") != std::string::npos);
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find('\x1b') == std::string::npos);
  CHECK(page.find("role=\"img\" aria-labelledby=\"chart1\"") != std::string::npos);
  CHECK(page == page_of(row, "<script>alert(1)</script>\x1b[31m"));
}
