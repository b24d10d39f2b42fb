#include <fmt/format.h>

#include <cmath>

#include "cascade.hpp"

using namespace claimdex;

namespace {

std::string number(std::optional<double> value) {
  return value ? fmt::format("{}", std::round(*value * 1e6) / 1e6) : std::string();
}

/// "KIND VALUE HEDGE LOW..HIGH UNIT", a bracket where an end is open, "; " between several.
std::string quantities(std::string_view text) {
  std::string out;
  for (const Quantity& q : annotate(text).quantities) {
    if (!out.empty()) out += "; ";
    out += fmt::format("{} {} {} {}{}..{}{} {}", name_of(q.kind), q.value ? number(q.value) : "-", name_of(q.hedge),
                       q.bounds.low_open ? "(" : "", number(q.bounds.low), number(q.bounds.high),
                       q.bounds.high_open ? ")" : "", q.unit.value_or("-"));
  }
  return out;
}

struct Row {
  std::string_view text, found;
};

void check(std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(std::string(row.text));
    CHECK(quantities(row.text) == row.found);
  }
}

}  // namespace

TEST_CASE("numbers in digits and words") {
  check({
      {"A total of 17 women came.", "cardinal 17 exact 17..17 person"},
      {"They counted 300,000 ballots.", "cardinal 300000 exact 300000..300000 ballot"},
      {"One hundred and twenty-three thousand people fled.", "cardinal 123000 exact 123000..123000 person"},
      {"Some two and a half million people fled.", "cardinal 2500000 about 2375000..2625000 person"},
      {"He owns half a million sheep.", "cardinal 500000 exact 500000..500000 sheep"},
      {"They fired 40k shells.", "cardinal 40000 exact 40000..40000 shell"},
      {"It held three point five million litres.", "measure 3500000 exact 3500000..3500000 litre"},
      {"The pit was at minus 233 degrees Celsius.", "measure -233 exact -233..-233 celsius"},
  });
}

TEST_CASE("hedges become intervals") {
  check({
      {"Around 300,000 reservists were called up.", "cardinal 300000 about 250000..350000 person"},
      {"About 1,200 miners struck.", "cardinal 1200 about 1140..1260 person"},
      {"Some 20 houses burned.", "cardinal 20 about 16..24 house"},
      {"More than a dozen mothers came.", "cardinal 12 more_than 13.. person"},
      {"At least nine civilians died.", "cardinal 9 at_least 9.. person"},
      {"Fewer than 20 houses burned.", "cardinal 20 less_than 0..19 house"},
      {"No more than 20 houses burned.", "cardinal 20 at_most 0..20 house"},
      {"There are not believed to be more than 20 survivors.", "cardinal 20 at_most 0..20 person"},
      {"Up to 400 jobs will go.", "cardinal 400 up_to 0..400 job"},
      {"Nearly 300 miners struck.", "cardinal 300 nearly 250..299 person"},
      {"Just over 100 houses burned.", "cardinal 100 just_over 101..120 house"},
      {"Ten people or more came.", "cardinal 10 at_least 10.. person"},
      {"At least about 40 people died.", "cardinal 40 at_least 35.. person"},
      {"More than 5 percent left.", "percent 5 more_than (5.. percent"},
      {"Less than 5 percent left.", "percent 5 less_than ..5) percent"},
  });
}

TEST_CASE("words for numbers that have none") {
  check({
      {"Dozens of villagers fled.", "cardinal - vague 24..99 person"},
      {"Hundreds of thousands of people fled.", "cardinal - vague 200000..999999 person"},
      {"Several houses burned.", "cardinal - vague 3..9 house"},
      {"A large number of soldiers fled.", "cardinal - vague 2.. person"},
      {"Half a dozen farmers came.", "cardinal 6 about 5..7 person"},
      {"They walked hundreds of miles.", "measure - vague 200..999 mile"},
      {"No one was killed.", "cardinal 0 exact 0..0 person"},
      {"No civilians were hurt.", "cardinal 0 exact 0..0 person"},
  });
}

TEST_CASE("ranges") {
  check({
      {"Between 20 and 30 people fled.", "cardinal - between 20..30 person"},
      {"6-8 houses burned.", "cardinal - between 6..8 house"},
      {"It will cost €40 to 50 billion.", "money - between 40000000000..50000000000 EUR"},
      {"Prices went up 5% to 6%.", "percent 5 exact 5..5 percent; percent 6 exact 6..6 percent"},
      {"The toll rose from 18 to 25.", "cardinal 18 exact 18..18 -; cardinal 25 exact 25..25 -"},
      {"Two or three boats sank.", "cardinal - between 2..3 boat"},
      {"Lots hold more than 100 and less than 300 crates.", "cardinal - between 101..299 crate"},
  });
}

TEST_CASE("money, shares, measures, times, ages") {
  check({
      {"It cost $40.", "money 40 exact 40..40 -"},
      {"It cost US$1.2 million.", "money 1200000 exact 1200000..1200000 USD"},
      {"It cost thirteen euros and forty-five cents.", "money 13.45 exact 13.45..13.45 EUR"},
      {"Turnout fell by 3 percentage points.", "percent 3 exact 3..3 percentage_point"},
      {"The wells gave 325,000 barrels per day.", "measure 325000 exact 325000..325000 barrel per day"},
      {"The wall is 40km long.", "measure 40 exact 40..40 kilometre"},
      {"The siege lasted nine months.", "duration 9 exact 9..9 month"},
      {"A 15-year-old boy was found.", "age 15 exact 15..15 year"},
      {"Ana Holm, 44, was there.", "age 44 exact 44..44 year"},
      {"Two-thirds of the voters stayed.", "ratio 0.666667 exact 0.666667..0.666667 -"},
      {"One in five shops closed.", "ratio 0.2 exact 0.2..0.2 -"},
      {"Holm won the 21st stage.", "ordinal 21 exact 21..21 -"},
      {"More than 700 heart transplants were done.", "cardinal 700 more_than 701.. heart transplant"},
  });
}

TEST_CASE("what looks like a quantity and is none") {
  check({
      {"In 1987 the mill closed.", ""},
      {"The 1990s were hard.", ""},
      {"They met at 10:30 and again at 5 p.m. sharp.", ""},
      {"A T-72 stood on Highway 5.", ""},
      {"The treaty's Article 5 was invoked.", ""},
      {"Covid-19 was over.", ""},
      {"Call 030-123-45 now.", ""},
      {"It was one of the reasons.", ""},
      {"Nobody likes it.", ""},
      {"On 25 November 2022 it rained.", ""},
  });
}
