#include "quantity_rows.hpp"

TEST_CASE("the table of hedges") {
  check_quantities({
      {"A total of 17 women came.", "cardinal 17 exact 17..17 person"},
      {"Exactly 20 boats sank.", "cardinal 20 exact 20..20 boat"},
      {"Only 20 boats sank.", "cardinal 20 exact 20..20 boat"},
      {"About 1,200 boats sank.", "cardinal 1200 about 1140..1260 boat"},
      {"Around 300,000 reservists were called up.", "cardinal 300000 about 250000..350000 person"},
      {"Some 20 boats sank.", "cardinal 20 about 16..24 boat"},
      {"Roughly 20 boats sank.", "cardinal 20 about 16..24 boat"},
      {"An estimated 20 boats sank.", "cardinal 20 about 16..24 boat"},
      {"Nearly 300 miners struck.", "cardinal 300 nearly 250..299 person"},
      {"Almost half of the voters came.", "ratio 0.5 nearly 0.45..0.5) -"},
      {"Just under 20 boats sank.", "cardinal 20 nearly 16..19 boat"},
      {"Just shy of 300 miners struck.", "cardinal 300 nearly 250..299 person"},
      {"Just over 100 boats sank.", "cardinal 100 just_over 101..120 boat"},
      {"A little more than 100 boats sank.", "cardinal 100 just_over 101..120 boat"},
      {"More than 300,000 people fled.", "cardinal 300000 more_than 300001.. person"},
      {"Over 20 boats sank.", "cardinal 20 more_than 21.. boat"},
      {"Over twenty-three people died.", "cardinal 23 more_than 24.. person"},
      {"It pays 2 percent over six-month rates.", "percent 2 exact 2..2 percent; duration 6 exact 6..6 month"},
      {"Upwards of 200 boats sank.", "cardinal 200 more_than 201.. boat"},
      {"In excess of 200 boats sank.", "cardinal 200 more_than 201.. boat"},
      {"Well over 200 boats sank.", "cardinal 200 more_than 201.. boat"},
      {"At least 9 boats sank.", "cardinal 9 at_least 9.. boat"},
      {"No fewer than 20 boats sank.", "cardinal 20 at_least 20.. boat"},
      {"Up to 400 boats sank.", "cardinal 400 up_to 0..400 boat"},
      {"As many as 400 boats sank.", "cardinal 400 up_to 0..400 boat"},
      {"At most 20 boats sank.", "cardinal 20 at_most 0..20 boat"},
      {"Not more than 20 boats sank.", "cardinal 20 at_most 0..20 boat"},
      {"A maximum of 20 boats sank.", "cardinal 20 at_most 0..20 boat"},
      {"Fewer than 20 boats sank.", "cardinal 20 less_than 0..19 boat"},
      {"Well under 5 percent voted.", "percent 5 less_than ..5) percent"},
      {"More than 5 percent left.", "percent 5 more_than (5.. percent"},
      {"At least half a million people came.", "cardinal 500000 at_least 500000.. person"},
  });
}

TEST_CASE("hedges behind the number") {
  check_quantities({
      {"20 boats or more sank.", "cardinal 20 at_least 20.. boat"},
      {"20 or more boats sank.", "cardinal 20 at_least 20.. boat"},
      {"20 or so boats sank.", "cardinal 20 about 16..24 boat"},
      {"Twenty-odd boats sank.", "cardinal 20 about 16..24 boat"},
      {"20+ boats sank.", "cardinal 20 more_than 21.. boat"},
      {"A 300-plus crowd gathered.", "cardinal 300 more_than 301.. crowd"},
      {"Nine people at the very least died.", "cardinal 9 at_least 9.. person"},
      {"Twenty people at most came.", "cardinal 20 at_most 0..20 person"},
      {"Fines of 300 euros or less are paid.", "money 300 at_most 0..300 EUR"},
      {"It is equal to 20 or less than 30.", "cardinal 20 exact 20..20 -; cardinal 30 less_than 0..29 -"},
  });
}

TEST_CASE("hedges on hedges, and turned round") {
  check_quantities({
      {"At least about 40 people died.", "cardinal 40 at_least 35.. person"},
      {"Up to about 40 boats sank.", "cardinal 40 up_to 0..40 boat"},
      {"There are not believed to be more than 20 survivors.", "cardinal 20 at_most 0..20 person"},
      {"It never topped 300.", "cardinal 300 at_most 0..300 -"},
      {"More than 20 but fewer than 30 boats sank.", "cardinal - between 21..29 boat"},
      {"Over 20 and under 30 boats sank.", "cardinal - between 21..29 boat"},
      {"It is more than 100, less than 300.", "cardinal - between 101..299 -"},
      {"Lots hold more than 120 and less than 280 crates.", "cardinal - between 121..279 crate"},
  });
}

TEST_CASE("a conversion keeps its hedge") {
  check_quantities({
      {"More than 3.2 million Danish crowns ($0.5 million) vanished.",
       "money 3200000 more_than (3200000.. DKK; money 500000 more_than (500000.. -"},
      {"About 30 miles (48 km) burned.", "measure 30 about 25..35 mile; measure 48 about 45.6..50.4 kilometre"},
      {"More than 30 miles (of 48) burned.", "measure 30 more_than (30.. mile; cardinal 48 exact 48..48 -"},
  });
}

TEST_CASE("an article that counts, and time that passes") {
  check_quantities({
      {"The talks lasted more than a week.", "duration 1 more_than (1.. week"},
      {"He waited nearly an hour.", "duration 1 nearly 0.8..1) hour"},
      {"It is just under a mile away.", "measure 1 nearly 0.8..1) mile"},
      {"The talks lasted an hour and a half.", "duration 1.5 exact 1.5..1.5 hour"},
      {"The talks lasted a week.", ""},
      {"It will invest 5 billion euros over 10 years.",
       "money 5000000000 exact 5000000000..5000000000 EUR; duration 10 exact 10..10 year"},
      {"The siege lasted over 10 years.", "duration 10 more_than (10.. year"},
  });
}
