#include <doctest/doctest.h>

#include "sample.hpp"

using namespace claimdex;
using namespace claimdex::exporter;

namespace {

using Number = std::optional<double>;

struct FigureRow {
  Hedge hedge;
  Number value, low, high;
  const char* unit;
  const char* words;
};
constexpr auto kOpen = std::nullopt;

TEST_CASE("a figure in words: as written, and in brackets what that allows where it says more") {
  const FigureRow rows[] = {
      {Hedge::Exact, 17, 17, 17, "person", "17"},
      {Hedge::Exact, 0, 0, 0, "person", "0"},
      {Hedge::About, 300000, 250000, 350000, "person", "around 300,000 (250,000 to 350,000)"},
      {Hedge::Nearly, 300, 270, 299, "person", "nearly 300 (270 to 299)"},
      {Hedge::JustOver, 300, 301, 330, "person", "just over 300 (301 to 330)"},
      {Hedge::MoreThan, 12, 13, kOpen, "person", "more than 12 (13 or more)"},
      {Hedge::LessThan, 12, 0, 11, "person", "fewer than 12 (11 or fewer)"},
      {Hedge::LessThan, 12, kOpen, 11, "person", "fewer than 12 (11 or fewer)"},
      {Hedge::AtLeast, 12, 12, kOpen, "person", "at least 12"},
      {Hedge::AtMost, 12, 0, 12, "person", "at most 12"},
      {Hedge::UpTo, 12, kOpen, 12, "person", "up to 12"},
      {Hedge::UpTo, 12, 6, 12, "person", "up to 12 (6 to 12)"},
      {Hedge::Between, kOpen, 20, 30, "person", "20 to 30"},
      {Hedge::Vague, kOpen, 2, kOpen, "person", "no number given (2 or more)"},
      {Hedge::Vague, kOpen, kOpen, kOpen, "person", "no number given"},
      {Hedge::Vague, kOpen, 24, 99, nullptr, "no number given (24 to 99)"},
      {Hedge::Exact, 17, 15, 19, "person", "17 (15 to 19)"},
      {Hedge::Exact, 1, 1, 1, "vehicle", "1 vehicle"},
      {Hedge::Exact, 4, 4, 4, "vehicle", "4 vehicles"},
      {Hedge::Exact, 3, 3, 3, "aircraft", "3 aircraft"},
      {Hedge::Exact, 3, 3, 3, "enemy_body", "3 enemy bodies"},
      {Hedge::Exact, 20, 20, 20, "square foot", "20 square feet"},
      {Hedge::Exact, 12.5, 12.5, 12.5, "kilometre", "12.5 kilometres"},
      {Hedge::Exact, 200, 200, 200, "tonne per day", "200 tonnes per day"},
      {Hedge::Exact, 52, 52, 52, "USD per barrel", "USD 52 per barrel"},
      {Hedge::Exact, 40, 40, 40, "person per week", "40 per week"},
      {Hedge::Exact, 60, 60, 60, "percent", "60%"},
      {Hedge::Exact, 5, 5, 5, "percentage_point", "5 percentage points"},
      {Hedge::Between, kOpen, 5, 10, "percent", "5 to 10%"},
      {Hedge::About, 5000000, 4500000, 5500000, "USD", "around USD 5,000,000 (USD 4,500,000 to 5,500,000)"},
      {Hedge::Exact, -2.5, -2.5, -2.5, "percent", "-2.5%"},
  };
  for (const FigureRow& row : rows) {
    Figure f;
    f.hedge = row.hedge;
    f.value = row.value;
    f.bounds.low = row.low;
    f.bounds.high = row.high;
    if (row.unit) f.unit = row.unit;
    CHECK(figure_words(f) == row.words);
  }
}

TEST_CASE("measures keep the written number and say that the end is open") {
  Figure f;
  f.hedge = Hedge::MoreThan;
  f.value = 5;
  f.unit = "percent";
  f.bounds.low = 5;
  f.bounds.low_open = true;
  CHECK(figure_words(f) == "more than 5%");
  f.bounds.high = 7;
  CHECK(figure_words(f) == "more than 5% (above 5% up to 7%)");
  f.bounds.high_open = true;
  CHECK(figure_words(f) == "more than 5% (above 5% and below 7%)");
  f.hedge = Hedge::LessThan;
  f.bounds = {std::nullopt, 5, false, true, std::nullopt, std::nullopt};
  CHECK(figure_words(f) == "less than 5%");
  f.value.reset();
  f.hedge = Hedge::Vague;
  CHECK(figure_words(f) == "no number given (below 5%)");
}

TEST_CASE("a figure that is not a total says so") {
  Figure f;
  f.value = f.bounds.low = f.bounds.high = 2;
  f.role = Role::Subset;
  CHECK(figure_words(f) == "2, part of a larger number");
  f.of = Figure::Whole{11, "the 11"};
  CHECK(figure_words(f) == "2 of 11");
  f.of.reset();
  f.role = Role::Increment;
  CHECK(figure_words(f) == "2, on top of an earlier figure");
  f.role = Role::Superseded;
  CHECK(figure_words(f) == "2, an earlier figure since replaced");
  f.role = Role::Rate;
  CHECK(figure_words(f) == "2, a rate");
  f.role = Role::Change;
  CHECK(figure_words(f) == "2, a change");
}

AttributionLink voice(std::string name) {
  AttributionLink link;
  link.name = std::move(name);
  return link;
}

TEST_CASE("who says it, and through whom") {
  Slots s;
  CHECK(attribution_words(s, true) == "the article itself (no source named)");
  CHECK(attribution_words(s, false) == "nobody named");
  s.attribution = {voice("Vladimir Putin")};
  CHECK(attribution_words(s, true) == "Vladimir Putin");
  s.form = Form::Direct;
  s.attribution.push_back(voice("Interfax"));
  CHECK(attribution_words(s, true) == "Vladimir Putin, via Interfax (direct quote)");
  s.attribution.push_back(voice("Northline"));
  CHECK(attribution_words(s, true) == "Vladimir Putin, via Interfax, then Northline (direct quote)");
  s.attribution = {voice("the ministry")};
  s.form = Form::Indirect;
  s.attribution[0].stance = Stance::Denies;
  s.attribution[0].carried = true;
  CHECK(attribution_words(s, true) == "the ministry (reported speech; denies it; named in an earlier sentence)");
  s.attribution = {voice("")};
  s.form = Form::Reports;
  CHECK(attribution_words(s, true) == "somebody not named (from unspecified reports)");
}

TEST_CASE("every verdict has a label of its own") {
  std::vector<std::string_view> seen;
  for (std::size_t i = 0; i < Names<Verdict>::values.size(); ++i) {
    const std::string_view label = verdict_label(static_cast<Verdict>(i));
    CHECK(!label.empty());
    for (const std::string_view other : seen) CHECK(label != other);
    seen.push_back(label);
  }
  CHECK(verdict_label(Verdict::MostlyVerified) == "Mostly verified");
}

}  // namespace
