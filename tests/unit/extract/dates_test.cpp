#include <fmt/format.h>

#include "cascade.hpp"

using namespace claimdex;

namespace {

/// "TEXT GRANULARITY FROM..TO", "?" where unresolved.
std::string dates(std::string_view text, std::string_view published) {
  std::string out;
  for (const DateMention& d : annotate(text, published).dates) {
    if (!out.empty()) out += "; ";
    out += fmt::format("{}: {} {}", d.text, name_of(d.granularity), d.resolved ? *d.from + ".." + *d.to : "?");
  }
  return out;
}

struct Row {
  std::string_view text, found;
};

void check(std::string_view published, std::initializer_list<Row> rows) {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(dates(row.text, published) == row.found);
  }
}

}  // namespace

TEST_CASE("absolute dates need no day of publication") {
  check("", {
                {"It was 25 November 2022.", "25 November 2022: day 2022-11-25..2022-11-25"},
                {"It was Nov. 25, 2022.", "Nov. 25, 2022: day 2022-11-25..2022-11-25"},
                {"Logged 2022-11-25.", "2022-11-25: day 2022-11-25..2022-11-25"},
                {"Logged 11/25/2022.", "11/25/2022: day 2022-11-25..2022-11-25"},
                {"Logged 11/05/2022.", ""},
                {"It was in September 2022.", "September 2022: month 2022-09-01..2022-09-30"},
                {"It was in late September 2022.", "late September 2022: range 2022-09-21..2022-09-30"},
                {"It was in 2019.", "2019: year 2019-01-01..2019-12-31"},
                {"It ran from 3 to 5 May 2021.", "from 3 to 5 May 2021: range 2021-05-03..2021-05-05"},
                {"It ran between 2014 and 2018.", "between 2014 and 2018: range 2014-01-01..2018-12-31"},
                {"It fell in the first quarter of 2019.", "first quarter of 2019: quarter 2019-01-01..2019-03-31"},
                {"It was 30 February 2022.", "2022: year 2022-01-01..2022-12-31"},
            });
}

TEST_CASE("relative dates") {
  check("2022-11-25",
        {
            {"It rained yesterday.", "yesterday: day 2022-11-24..2022-11-24"},
            {"It rained on Thursday.", "Thursday: day 2022-11-24..2022-11-24"},
            {"It will rain on Thursday.", "Thursday: day 2022-12-01..2022-12-01"},
            {"It rained last week.", "last week: week 2022-11-14..2022-11-20"},
            {"It rained last Thursday.", "last Thursday: day 2022-11-17..2022-11-17"},
            {"It rained two days ago.", "two days ago: day 2022-11-23..2022-11-23"},
            {"It rained in December.", "December: month 2021-12-01..2021-12-31"},
            {"It has rained since the end of September.", "since the end of September: range 2022-09-21..2022-11-25"},
            {"It has rained in recent weeks.", "recent weeks: range ?"},
            {"It rained last summer.", "last summer: season 2022-06-01..2022-08-31"},
            {"It rained three days after November 3.", "three days after November 3: day 2022-11-06..2022-11-06"},
        });
}

TEST_CASE("without a day of publication relative dates stay unresolved") {
  check("", {
                {"It rained yesterday.", "yesterday: day ?"},
                {"It rained on Nov. 25.", "Nov. 25: day ?"},
                {"It has rained since September.", "since September: range ?"},
            });
}

TEST_CASE("what looks like a date and is none") {
  check("2022-11-25", {
                          {"He may march again.", ""},
                          {"They found 2019 people.", ""},
                          {"The code is 133-03-03-2020.", ""},
                      });
}
