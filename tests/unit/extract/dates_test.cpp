#include <fmt/format.h>

#include "cascade.hpp"

using namespace claimdex;

namespace {

/// "TEXT GRANULARITY FROM..TO", an open end empty, "?" where both are unknown.
std::string dates(std::string_view text, std::string_view published) {
  std::string out;
  for (const DateMention& d : annotate(text, published).dates) {
    if (!out.empty()) out += "; ";
    const std::string days = d.from || d.to ? d.from.value_or("") + ".." + d.to.value_or("") : "?";
    out += fmt::format("{}: {} {}", d.text, name_of(d.granularity), days);
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

constexpr std::string_view kFriday = "2022-11-25";  // the day of publication of most of these

}  // namespace

TEST_CASE("absolute dates need no day of publication") {
  check(
      "",
      {
          {"It was 25 November 2022.", "25 November 2022: day 2022-11-25..2022-11-25"},
          {"It was Nov. 25, 2022.", "Nov. 25, 2022: day 2022-11-25..2022-11-25"},
          {"It was the 25th of November, 2022.", "the 25th of November, 2022: day 2022-11-25..2022-11-25"},
          {"Logged 2022-11-25.", "2022-11-25: day 2022-11-25..2022-11-25"},
          {"Logged 25.11.2022.", "25.11.2022: day 2022-11-25..2022-11-25"},
          {"Logged 22-Jan-2019.", "22-Jan-2019: day 2019-01-22..2019-01-22"},
          {"Logged 2019/Jan/22.", "2019/Jan/22: day 2019-01-22..2019-01-22"},
          {"See report-2019-01-22.", "2019-01-22: day 2019-01-22..2019-01-22"},
          {"Logged 20190122.", "20190122: day 2019-01-22..2019-01-22"},
          {"Logged 11/25/2022.", "11/25/2022: day 2022-11-25..2022-11-25"},
          {"It was in September 2022.", "September 2022: month 2022-09-01..2022-09-30"},
          {"It was 09/2022.", "09/2022: month 2022-09-01..2022-09-30"},
          {"It was in Sept. of 2022.", "Sept. of 2022: month 2022-09-01..2022-09-30"},
          {"It was in late September 2022.", "late September 2022: range 2022-09-21..2022-09-30"},
          {"It was in mid-March 2022.", "mid-March 2022: range 2022-03-11..2022-03-20"},
          {"It was in 2019.", "2019: year 2019-01-01..2019-12-31"},
          {"It was in early 2019.", "early 2019: range 2019-01-01..2019-04-30"},
          {"It was in the 1990s.", "1990s: range 1990-01-01..1999-12-31"},
          {"It was in the late 1980s.", "late 1980s: range 1987-01-01..1989-12-31"},
          {"It is a 19th-century mill.", "19th-century: range 1801-01-01..1900-12-31"},
          {"It was in the early 20th century.", "early 20th century: range 1901-01-01..1934-12-31"},
          {"It was in the summer of 2016.", "summer of 2016: season 2016-06-01..2016-08-31"},
          {"It was the winter of 2016/17.", "winter of 2016/17: season 2016-12-01..2017-02-28"},
          {"It fell in the first quarter of 2019.", "first quarter of 2019: quarter 2019-01-01..2019-03-31"},
          {"It fell in the 2019 fourth quarter.", "2019 fourth quarter: quarter 2019-10-01..2019-12-31"},
          {"It fell in Q3 2019.", "Q3 2019: quarter 2019-07-01..2019-09-30"},
          {"It fell in the second half of 2019.", "second half of 2019: range 2019-07-01..2019-12-31"},
          {"It fell in the first nine months of 2019.", "first nine months of 2019: range 2019-01-01..2019-09-30"},
          {"It fell in the second week of 2021.", "second week of 2021: week 2021-01-11..2021-01-17"},
          {"It fell on the first Monday in May 2021.", "first Monday in May 2021: day 2021-05-03..2021-05-03"},
          {"It fell in the year ended 31 March 2021.", "year ended 31 March 2021: range 2020-04-01..2021-03-31"},
          {"It fell in the three months to June 2021.", "three months to June 2021: range 2021-04-01..2021-06-30"},
          {"It happened on Christmas Eve 2021.", "Christmas Eve 2021: day 2021-12-24..2021-12-24"},
          {"It happened on Good Friday 2018.", "Good Friday 2018: day 2018-03-30..2018-03-30"},
          {"They shut for Labor Day weekend 2021.", "Labor Day weekend 2021: range 2021-09-04..2021-09-06"},
          {"He was born in nineteen ninety-six.", "nineteen ninety-six: year 1996-01-01..1996-12-31"},
          {"He came in October two thousand and five.", "October two thousand and five: month 2005-10-01..2005-10-31"},
          {"It was 30 February 2022.", "2022: year 2022-01-01..2022-12-31"},
          {"Friday, 25 November 2022, was wet.", "Friday, 25 November 2022: day 2022-11-25..2022-11-25"},
      });
}

TEST_CASE("weekdays look where their verb looks") {
  check(kFriday,
        {
            {"It rained on Thursday.", "Thursday: day 2022-11-24..2022-11-24"},
            {"It will rain on Thursday.", "Thursday: day 2022-12-01..2022-12-01"},
            {"It rained on Friday.", "Friday: day 2022-11-25..2022-11-25"},
            {"The council meets on Monday.", "Monday: day 2022-11-28..2022-11-28"},
            {"The council met on Monday.", "Monday: day 2022-11-21..2022-11-21"},
            {"The mayor said on Monday that he will resign.", "Monday: day 2022-11-21..2022-11-21"},
            {"The mayor, who resigned on Monday, will leave on Wednesday.",
             "Monday: day 2022-11-21..2022-11-21; Wednesday: day 2022-11-30..2022-11-30"},
            {"The mayor said the bridge would open on Monday.", "Monday: day 2022-11-28..2022-11-28"},
            {"On Monday the mayor told reporters that he will resign.", "Monday: day 2022-11-21..2022-11-21"},
            {"On Monday the court will hear the case.", "Monday: day 2022-11-28..2022-11-28"},
            {"The unions agreed to meet on Monday.", "Monday: day 2022-11-28..2022-11-28"},
            {"The unions agreed on Monday.", "Monday: day 2022-11-21..2022-11-21"},
            {"The unions met to end the strike on Monday.", "Monday: day 2022-11-21..2022-11-21"},
            {"Mayor to resign on Monday", "Monday: day 2022-11-28..2022-11-28"},
            {"They are here to thank Pell, who on Monday was freed.", "Monday: day 2022-11-21..2022-11-21"},
            {"A protest has been called for Monday.", "Monday: day 2022-11-28..2022-11-28"},
            {"\"We are sending nobody on Monday,\" he said.", "Monday: day 2022-11-21..2022-11-21"},
            {"The trial was due to open on Monday.", "Monday: day 2022-11-28..2022-11-28"},
            {"The trial was postponed until Monday.", "until Monday: range 2022-11-25..2022-11-28"},
            {"He could have been freed on Monday.", "Monday: day 2022-11-21..2022-11-21"},
            {"Monday's vote was called off.", "Monday: day 2022-11-21..2022-11-21"},
            {"Wednesday's vote will be close.", "Wednesday: day 2022-11-30..2022-11-30"},
            {"\"We will not give up,\" she said on Monday.", "Monday: day 2022-11-21..2022-11-21"},
            {"It happened on Monday night.", "Monday night: day 2022-11-21..2022-11-21"},
            {"The vote is on Sunday.", "Sunday: day 2022-11-27..2022-11-27"},
            {"It happened last Thursday.", "last Thursday: day 2022-11-17..2022-11-17"},
            {"He will go next Thursday.", "next Thursday: day 2022-12-01..2022-12-01"},
            {"He will go this coming Monday.", "this coming Monday: day 2022-11-28..2022-11-28"},
            {"He left this past Monday.", "this past Monday: day 2022-11-21..2022-11-21"},
            {"He left on Tuesday of last week.", "Tuesday of last week: day 2022-11-15..2022-11-15"},
            {"He goes next week Tuesday.", "next week Tuesday: day 2022-11-29..2022-11-29"},
            {"He will go Monday two weeks from now.", "Monday two weeks from now: day 2022-12-05..2022-12-05"},
            {"It happened on Friday (November 18).", "Friday (November 18): day 2022-11-18..2022-11-18"},
            {"It opens next Tuesday, November 29.", "next Tuesday, November 29: day 2022-11-29..2022-11-29"},
            {"It was open Monday through Wednesday.", "Monday through Wednesday: range 2022-11-21..2022-11-23"},
        });
}

TEST_CASE("the year that is left out") {
  check(kFriday,
        {
            {"It rained on 3 November.", "3 November: day 2022-11-03..2022-11-03"},
            {"It rained on 3 December.", "3 December: day 2022-12-03..2022-12-03"},
            {"The bond is payable on January 5.", "January 5: day 2023-01-05..2023-01-05"},
            {"He was arrested on March 5.", "March 5: day 2022-03-05..2022-03-05"},
            {"He will be tried on March 5.", "March 5: day 2023-03-05..2023-03-05"},
            {"It rained in December.", "December: month 2021-12-01..2021-12-31"},
            {"They sold contracts for December.", "December: month 2022-12-01..2022-12-31"},
            {"She was freed on Jan. 5.", "Jan. 5: day 2022-01-05..2022-01-05"},
            {"Since the start of the strike in March nothing has moved.", "March: month 2022-03-01..2022-03-31"},
            {"It will rain in December.", "December: month 2022-12-01..2022-12-31"},
            {"Prices fell in May last year.", "May last year: month 2021-05-01..2021-05-31"},
            {"Prices fell last May.", "last May: month 2022-05-01..2022-05-31"},
            {"It opened last September 30.", "last September 30: day 2022-09-30..2022-09-30"},
            {"He came on Saturday, 19 November.", "Saturday, 19 November: day 2022-11-19..2022-11-19"},
            {"In May 12 miners died.", "May: month 2022-05-01..2022-05-31"},
            {"On May 12 miners died.", "May 12: day 2022-05-12..2022-05-12"},
            {"The May election was close.", "May: month 2022-05-01..2022-05-31"},
            {"It is due on April One.", "April One: day 2023-04-01..2023-04-01"},
            {"The 2020 net holds a loss in the fourth quarter.",
             "2020: year 2020-01-01..2020-12-31; fourth quarter: quarter ?"},
            {"It fell in the first quarter of 2021/22.", "first quarter of 2021/22: quarter ?"},
            {"It sold 12 cars in the March 1 through 20 period.", "March 1 through 20: range 2022-03-01..2022-03-20"},
            {"It was built in '87.", "87: year 1987-01-01..1987-12-31"},
            {"It was built in the spring of '87.", "spring of '87: season 1987-03-01..1987-05-31"},
            {"It was built in the '80s.", "80s: range 1980-01-01..1989-12-31"},
            {"It was built in the nineties.", "nineties: range 1990-01-01..1999-12-31"},
            {"It was logged on 5/12.", ""},
            {"It was logged on 11/21.", "11/21: day 2022-11-21..2022-11-21"},
            {"It was logged on 3/4/22.", "3/4/22: day ?"},
            {"It was logged on 3/4/22 and 3/14/22.",
             "3/4/22: day 2022-03-04..2022-03-04; 3/14/22: day 2022-03-14..2022-03-14"},
            {"It was logged on 25/12/21 and 3/4/22.",
             "25/12/21: day 2021-12-25..2021-12-25; 3/4/22: day 2022-04-03..2022-04-03"},
        });
}

TEST_CASE("relative periods") {
  check(kFriday,
        {
            {"It rained yesterday.", "yesterday: day 2022-11-24..2022-11-24"},
            {"It rained the day before yesterday.", "the day before yesterday: day 2022-11-23..2022-11-23"},
            {"It rained last week.", "last week: week 2022-11-14..2022-11-20"},
            {"It rained last month.", "last month: month 2022-10-01..2022-10-31"},
            {"It rained last summer.", "last summer: season 2022-06-01..2022-08-31"},
            {"It snowed last winter.", "last winter: season 2021-12-01..2022-02-28"},
            {"It will snow this winter.", "this winter: season 2022-12-01..2023-02-28"},
            {"It fell last quarter.", "last quarter: quarter 2022-07-01..2022-09-30"},
            {"It rained over the weekend.", "the weekend: range 2022-11-19..2022-11-20"},
            {"It will rain at the weekend.", "the weekend: range 2022-11-26..2022-11-27"},
            {"It fell in early October this year.", "early October this year: range 2022-10-01..2022-10-10"},
            {"It rained late last year.", "late last year: range 2021-09-01..2021-12-31"},
            {"It rained earlier this year.", "earlier this year: range 2022-01-01..2022-11-24"},
            {"It will rain later this month.", "later this month: range 2022-11-25..2022-11-30"},
            {"It has rained for the past two weeks.", "the past two weeks: range 2022-11-11..2022-11-25"},
            {"It will rain for the next 10 days.", "the next 10 days: range 2022-11-26..2022-12-05"},
            {"It rained in the past 24 hours.", "the past 24 hours: range 2022-11-24..2022-11-25"},
            {"Nothing will change over the next year.", "the next year: range 2022-11-26..2023-11-25"},
            {"It fell in the past two quarters.", "the past two quarters: range 2022-04-01..2022-09-30"},
            {"It has rained in recent weeks.", "recent weeks: range 2022-10-14..2022-11-25"},
            {"It rained two days ago.", "two days ago: day 2022-11-23..2022-11-23"},
            {"It rained two weeks ago.", "two weeks ago: week 2022-11-07..2022-11-13"},
            {"It rained a fortnight ago.", "a fortnight ago: week 2022-11-07..2022-11-13"},
            {"It rained two months ago.", "two months ago: month 2022-09-01..2022-09-30"},
            {"It rained three years ago.", "three years ago: year 2019-01-01..2019-12-31"},
            {"It rained a few days ago.", "a few days ago: range 2022-11-16..2022-11-22"},
            {"It rained more than a year ago.", "a year ago: range ..2021-12-31"},
            {"It rained decades ago.", "decades ago: range ?"},
            {"The court will rule in two weeks.", "in two weeks: day 2022-12-09..2022-12-09"},
            {"The court will rule within two weeks.", "within two weeks: range 2022-11-25..2022-12-09"},
            {"The court will rule in a fortnight's time.", "in a fortnight's time: day 2022-12-09..2022-12-09"},
            {"It rained three days after November 3.", "three days after November 3: day 2022-11-06..2022-11-06"},
            {"He will go two weeks from Monday.", "two weeks from Monday: day 2022-12-12..2022-12-12"},
            {"It will close for three days from Monday.", "three days from Monday: range 2022-11-28..2022-11-30"},
            {"It fell in the half-year to June 30.", "half-year to June 30: range 2022-01-01..2022-06-30"},
            {"It fell in the week ended November 11.", "week ended November 11: range 2022-11-05..2022-11-11"},
            {"It opens in the week of December 14.", "week of December 14: week 2022-12-12..2022-12-18"},
            {"It was sold the day after Christmas.", "the day after Christmas: day 2022-12-26..2022-12-26"},
            {"It fell in last year's first quarter.", "last year's first quarter: quarter 2021-01-01..2021-03-31"},
            {"The shops will open on Black Friday.", "Black Friday: day 2022-11-25..2022-11-25"},
            {"The town flooded last Easter.", "last Easter: day 2022-04-17..2022-04-17"},
        });
}

TEST_CASE("counted from a date that was told before") {
  check(kFriday, {
                     {"He was hit on 3 May 2021 and died the next day.",
                      "3 May 2021: day 2021-05-03..2021-05-03; the next day: day 2021-05-04..2021-05-04"},
                     {"She said on Thursday that he had died the previous day.",
                      "Thursday: day 2022-11-24..2022-11-24; the previous day: day 2022-11-23..2022-11-23"},
                     {"He was hit on Monday. He died two days later.",
                      "Monday: day 2022-11-21..2022-11-21; two days later: day 2022-11-23..2022-11-23"},
                     {"Sales were 40 in March 2021, up from 30 a year earlier.",
                      "March 2021: month 2021-03-01..2021-03-31; a year earlier: month 2020-03-01..2020-03-31"},
                     {"Sales were 40 in March 2021, up from 30 the previous month.",
                      "March 2021: month 2021-03-01..2021-03-31; previous month: month 2021-02-01..2021-02-28"},
                     {"She said on Thursday that sales had risen from a year earlier.",
                      "Thursday: day 2022-11-24..2022-11-24; a year earlier: year ?"},
                     {"He had left the previous day.", "the previous day: day ?"},
                     {"He had left a year earlier.", "a year earlier: year ?"},
                 });
}

TEST_CASE("spans and open ends") {
  check(kFriday,
        {
            {"It has rained since September.", "since September: range 2022-09-01..2022-11-25"},
            {"It has rained since the end of September.", "since the end of September: range 2022-09-21..2022-11-25"},
            {"It has rained since December.", "since December: range 2021-12-01..2022-11-25"},
            {"It has rained since Monday.", "since Monday: range 2022-11-21..2022-11-25"},
            {"The rebels must leave by Monday.", "by Monday: range 2022-11-25..2022-11-28"},
            {"By Monday, 40 bodies had been found.", "By Monday: range ..2022-11-21"},
            {"It will be done by the end of the year.", "by the end of the year: range 2022-11-25..2022-12-31"},
            {"It will be done by 2030.", "by 2030: range 2022-11-25..2030-12-31"},
            {"It was built before 2014.", "before 2014: range ..2013-12-31"},
            {"It was built after 2014.", "after 2014: range 2015-01-01.."},
            {"By noon on Tuesday 40 bodies had been found.", "By noon on Tuesday: range ..2022-11-22"},
            {"It fell more than two weeks after 3 May 2021.", "two weeks after 3 May 2021: range 2021-05-17.."},
            {"It fell less than a week after 3 May 2021.", "a week after 3 May 2021: range 2021-05-03..2021-05-09"},
            {"It was torn down after Monday's fire.", "Monday: day 2022-11-21..2022-11-21"},
            {"So far this year 40 miners have died.", "So far this year: range 2022-01-01..2022-11-25"},
            {"40 miners have died this year so far.", "this year so far: range 2022-01-01..2022-11-25"},
            {"So far, 40 miners have died.", "So far: range ..2022-11-25"},
            {"It fell 5 percent in the year to date.", "year to date: range 2022-01-01..2022-11-25"},
            {"It ran from 3 to 5 May 2021.", "from 3 to 5 May 2021: range 2021-05-03..2021-05-05"},
            {"It ran on 3 and 4 May 2021.", "3 and 4 May 2021: range 2021-05-03..2021-05-04"},
            {"It ran May 3-5, 2021.", "May 3-5, 2021: range 2021-05-03..2021-05-05"},
            {"It ran from May 3 till the 5th.", "from May 3 till the 5th: range 2022-05-03..2022-05-05"},
            {"It ran between 2014 and 2018.", "between 2014 and 2018: range 2014-01-01..2018-12-31"},
            {"It ran from 2014 through May 2018.", "from 2014 through May 2018: range 2014-01-01..2018-05-31"},
            {"It was the war of 1914-18.", "1914-18: range 1914-01-01..1918-12-31"},
            {"It fell in the October/December quarter.", "October/December: range 2022-10-01..2022-12-31"},
            {"It was sold in 5000 centuries to 1960.", "5000 centuries to 1960: range ?"},
            {"It sold well in 2018/19.", "2018/19: range 2018-01-01..2019-12-31"},
            {"It ran from November 2021 to February 2022.",
             "from November 2021 to February 2022: range 2021-11-01..2022-02-28"},
            {"It ran from November to February.", "from November to February: range 2021-11-01..2022-02-28"},
            {"It ran from Dec. 28 to Jan. 3, 2022.", "from Dec. 28 to Jan. 3, 2022: range 2021-12-28..2022-01-03"},
            {"It ran from Dec. 28, 2021 to Jan. 3.", "from Dec. 28, 2021 to Jan. 3: range 2021-12-28..2022-01-03"},
            {"It will run from December to March.", "from December to March: range 2022-12-01..2023-03-31"},
            {"It ran from March to date.", "from March to date: range 2022-03-01..2022-11-25"},
            {"It was moved from 3 May 2021 to 5 June 2021.",
             "3 May 2021: day 2021-05-03..2021-05-03; 5 June 2021: day 2021-06-05..2021-06-05"},
        });
}

TEST_CASE("without a day of publication relative dates stay unresolved") {
  check("", {
                {"It rained yesterday.", "yesterday: day ?"},
                {"It rained on Monday.", "Monday: day ?"},
                {"It rained on Nov. 25.", "Nov. 25: day ?"},
                {"It rained in May last year.", "May last year: month ?"},
                {"It has rained since September.", "since September: range ?"},
                {"It has rained since 2014.", "since 2014: range 2014-01-01.."},
                {"It must be done by Friday.", "by Friday: range ?"},
                {"It rained two weeks ago.", "two weeks ago: week ?"},
                {"It rained in recent weeks.", "recent weeks: range ?"},
                {"So far, 40 miners have died.", "So far: range ?"},
                {"It rained last Easter.", "last Easter: day ?"},
                {"It was logged on 3/4/2022.", "3/4/2022: day ?"},
                {"It fell in the second quarter.", "second quarter: quarter ?"},
                {"He was hit on 3 May 2021 and died the next day.",
                 "3 May 2021: day 2021-05-03..2021-05-03; the next day: day 2021-05-04..2021-05-04"},
                {"It lost money in fiscal 2019.", "fiscal 2019: year ?"},
            });
}

TEST_CASE("what looks like a date and is none") {
  check(kFriday, {
                     {"He may march again.", ""},
                     {"May I ask what this is for?", ""},
                     {"March on, they cried.", ""},
                     {"Mrs. May met them. She was criticised by May's party.", ""},
                     {"April Jones said so.", ""},
                     {"The Sun sat on the roof.", ""},
                     {"They wed and sat down. Mon ami!", ""},
                     {"Give me a second, said the second man.", ""},
                     {"The fall of the city and the spring in the clock broke.", ""},
                     {"They found 2019 people.", ""},
                     {"There were 2,000 men.", ""},
                     {"There were 1990 people.", ""},
                     {"The code is 133-03-03-2020.", ""},
                     {"Call 138-2010-2015.", ""},
                     {"They run version 2.0.1 of it.", ""},
                     {"They won 2-1 and then 11-9.", ""},
                     {"The shop is open 24/7, and has been since 9/11.", ""},
                     {"The September 11 attacks changed that.", ""},
                     {"It rose to 7/16 percent.", ""},
                     {"They led at the end of the first half.", ""},
                     {"It went so far as to close the port.", ""},
                     {"The data are up to date.", ""},
                     {"She is in her nineties.", ""},
                     {"The Christmas tree fell.", ""},
                     {"It was the third strike in two weeks.", ""},
                     {"The training will last eight weeks.", ""},
                     {"It paid $ 12 December 27.", "December 27: day 2022-12-27..2022-12-27"},
                     {"It cost 14 million last year.", "last year: year 2021-01-01..2021-12-31"},
                     {"She is player of the year.", ""},
                     {"He lives in Windows 2000 country.", ""},
                     {"The model SX-2000 is out.", ""},
                 });
}

TEST_CASE("the calendar ends") {
  check("9999-12-31",
        {
            {"It snowed last winter.", "last winter: season 9998-12-01..9999-02-28"},
            {"It will snow next week.", "next week: week ?"},
            {"It will run from December to March.", "December: month 9999-12-01..9999-12-31; March: month ?"},
        });
  check("0001-01-01", {
                          {"It snowed last winter.", "last winter: season ?"},
                          {"It rained two years ago.", "two years ago: year ?"},
                          {"It ran from November to February.", "from November to February: range ?"},
                      });
}

TEST_CASE("days and years are no counts, and counts no dates") {
  for (std::string_view text :
       {"It happened on 25 November 2022.", "It happened in 2019.", "It happened on May 12.", "It ran from 3 to 5 May.",
        "It ran on 3 and 4 May.", "It happened in the 1990s.", "He came in 2018/19.", "It was logged on 11/21."}) {
    CAPTURE(text);
    CHECK(annotate(text, kFriday).quantities.empty());
  }
  for (std::string_view text : {"In May 12 miners died.", "There were 2,000 men.", "It cost 14 million last year."}) {
    CAPTURE(text);
    CHECK(annotate(text, kFriday).quantities.size() == 1);
  }
}
