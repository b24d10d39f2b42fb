#include <doctest/doctest.h>

#include "claimdex/core/date.hpp"
#include "claimdex/core/week.hpp"

using namespace claimdex;

TEST_CASE("date: published is a real day, with or without a time, or nothing") {
  struct Row {
    const char* written;
    const char* day;
  };
  for (Row row : {Row{"2031-03-04", "2031-03-04"}, Row{"2031-03-04T09:30:00+01:00", "2031-03-04"},
                  Row{"2031-03-04T23:30:00.5Z", "2031-03-04"}, Row{"2031-03-04T09:30", "2031-03-04"},
                  Row{"2031-02-30", ""}, Row{"2031-13-01", ""}, Row{"2031-3-4", ""}, Row{"4 March 2031", ""},
                  Row{"2031-03-04T", ""}, Row{"2031-03-04Tnoon", ""}, Row{"", ""}}) {
    CAPTURE(row.written);
    auto day = published_day(row.written);
    CHECK((day ? day->iso() : "") == row.day);
  }
}

TEST_CASE("date: days know their weekday and neighbours") {
  Day friday = *Day::parse("2022-11-25");
  CHECK(friday.weekday() == 4);
  CHECK(friday.plus(6).iso() == "2022-12-01");
  CHECK(friday.plus(-330).iso() == "2021-12-30");
}

TEST_CASE("date: an ISO week belongs to the year that has its Thursday") {
  struct Row {
    const char *day, *week;
  };
  for (Row row : {Row{"2031-05-20", "2031-W21"}, Row{"2030-12-29", "2030-W52"}, Row{"2030-12-30", "2031-W01"},
                  Row{"2026-12-31", "2026-W53"}, Row{"2027-01-03", "2026-W53"}, Row{"2027-01-04", "2027-W01"},
                  Row{"2024-01-01", "2024-W01"}}) {
    CAPTURE(row.day);
    CHECK(iso_week(*Day::parse(row.day)) == row.week);
  }
}

TEST_CASE("date: a period is a day, a month or a year") {
  CHECK(parse_period("2024-02")->to->iso() == "2024-02-29");
  CHECK(parse_period("2024")->from->iso() == "2024-01-01");
  CHECK(parse_period("2024-02-29")->from == parse_period("2024-02-29")->to);
  CHECK_FALSE(parse_period("2023-02-29"));
  CHECK_FALSE(parse_period("24"));
}
