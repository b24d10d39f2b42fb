#include "quantity_rows.hpp"

TEST_CASE("ranges") {
  check_quantities({
      {"Between 20 and 30 boats sank.", "cardinal - between 20..30 boat"},
      {"From 20 to 30 boats sank.", "cardinal - between 20..30 boat"},
      {"20-30 boats sank.", "cardinal - between 20..30 boat"},
      {"6-8 houses burned.", "cardinal - between 6..8 house"},
      {"20–30 boats sank.", "cardinal - between 20..30 boat"},
      {"20~30 boats sank.", "cardinal - between 20..30 boat"},
      {"20 to 30 boats sank.", "cardinal - between 20..30 boat"},
      {"Some 20 to 30 boats sank.", "cardinal - between 20..30 boat"},
      {"Between about 20 and 30 boats sank.", "cardinal - between 20..30 boat"},
      {"Two or three boats sank.", "cardinal - between 2..3 boat"},
      {"Twenty or even thirty boats sank.", "cardinal - between 20..30 boat"},
      {"Flats from 600 sq ft up to 950 sq ft were sold.", "measure - between 600..950 square foot"},
      {"It will cost $40 to 50 billion.", "money - between 40000000000..50000000000 -"},
      {"It will cost $40-$50 billion.", "money - between 40000000000..50000000000 -"},
      {"It will cost between US$40 and $50 billion.", "money - between 40000000000..50000000000 USD"},
      {"He paid $1m-$2m.", "money - between 1000000..2000000 -"},
      {"Between 5 and 10 percent voted.", "percent - between 5..10 percent"},
      {"5.25%-5.50%", "percent - between 5.25..5.5 percent"},
      {"It is 2-3 m long.", "measure - between 2..3 metre"},
      {"It is a 2- to 3-metre wall.", "measure - between 2..3 metre"},
      {"It does 0-to-50-mph in 4 seconds.", "measure - between 0..50 mile per hour; duration 4 exact 4..4 second"},
      {"It is -10 to -5 degrees.", "measure - between -10..-5 degree"},
  });
}

TEST_CASE("change is no range") {
  check_quantities({
      {"The toll rose from 18 to 25.", "cardinal 18 exact 18..18 -; cardinal 25 exact 25..25 -"},
      {"The toll rose to 25 from 18.", "cardinal 25 exact 25..25 -; cardinal 18 exact 18..18 -"},
      {"The toll ranged from 18 to 25.", "cardinal - between 18..25 -"},
      {"Prices went up 5% to 6%.", "percent 5 exact 5..5 percent; percent 6 exact 6..6 percent"},
      {"It rose by 7 to 25.", "cardinal 7 exact 7..7 -; cardinal 25 exact 25..25 -"},
      {"Temperatures fell by 1 to 1.5 degrees.", "measure - between 1..1.5 degree"},
      {"It will cut 20 to 30 jobs.", "cardinal - between 20..30 job"},
      {"It increased by $2.5 billion to $30 billion.",
       "money 2500000000 exact 2500000000..2500000000 -; money 30000000000 exact 30000000000..30000000000 -"},
      {"Sales grew from 1.2 to 3.4 million euros.",
       "money 1200000 exact 1200000..1200000 EUR; money 3400000 exact 3400000..3400000 EUR"},
      {"A 5- or 6-inch pipe is sold.", "measure 5 exact 5..5 inch; measure 6 exact 6..6 inch"},
  });
}

TEST_CASE("what is compared has one unit") {
  check_quantities({
      {"Police counted 520 cars, compared with 71 a year earlier.",
       "cardinal 520 exact 520..520 car; cardinal 71 exact 71..71 car"},
      {"The rate fell to 6 percent from seven.", "percent 6 exact 6..6 percent; percent 7 exact 7..7 percent"},
      {"Growth slowed from 5.2 percent to 5.1.",
       "percent 5.2 exact 5.2..5.2 percent; percent 5.1 exact 5.1..5.1 percent"},
      {"Output rose from 11.5 to 12 tonnes.", "measure 11.5 exact 11.5..11.5 tonne; measure 12 exact 12..12 tonne"},
      {"It rose more than 5 percent to 300.", "percent 5 more_than (5.. percent; cardinal 300 exact 300..300 -"},
      {"Profit was 402.5 million pounds against 411.3 million.",
       "money 402500000 exact 402500000..402500000 GBP; money 411300000 exact 411300000..411300000 GBP"},
  });
}

TEST_CASE("what a range says of the numbers beside it") {
  check_quantities({
      {"Sales fell from the $89 to $93 billion it had forecast.", "money - between 89000000000..93000000000 -"},
      {"Sales fell from $89 to $93 billion.",
       "money 89000000000 exact 89000000000..89000000000 -; money 93000000000 exact 93000000000..93000000000 -"},
      {"They were quoted at -0.90 to -1.10 percent.", "percent - between -1.1..-0.9 percent"},
      {"It bought dollars at 137.80-85 yen.", "money - between 137.8..137.85 JPY"},
      {"It grew from 24.2 to 33-35 billion euros.",
       "money 24200000000 exact 24200000000..24200000000 EUR; money - between 33000000000..35000000000 EUR"},
  });
}

TEST_CASE("ratios and scores") {
  check_quantities({
      {"One in five shops closed.", "ratio 0.2 exact 0.2..0.2 -"},
      {"Nine out of ten boats sank.", "ratio 0.9 exact 0.9..0.9 -"},
      {"One of every five boats sank.", "ratio 0.2 exact 0.2..0.2 -"},
      {"One child in 20 was hurt.", "ratio 0.05 exact 0.05..0.05 -"},
      {"Only one in 100,000 people has it.", "ratio 1e-05 exact 1e-05..1e-05 -"},
      {"Fewer than one in ten agreed.", "ratio 0.1 less_than ..0.1) -"},
      {"It is a 1-in-100-year flood.", "ratio 0.01 exact 0.01..0.01 -"},
      {"One over thirty.", "ratio 0.033333 exact 0.033333..0.033333 -"},
      {"The ratio is 3:1.", "ratio - exact .. -"},
      {"The odds are 10 to 1.", "ratio - exact .. -"},
      {"It was a five-to-one majority.", "ratio - exact .. -"},
      {"They won 3-1.", "ratio - exact .. -"},
      {"The vote was 52-48.", "ratio - exact .. -"},
      {"Parliament voted 120 to 95.", "ratio - exact .. -"},
  });
}

TEST_CASE("rates") {
  check_quantities({
      {"Wells gave 210,000 barrels per day.", "measure 210000 exact 210000..210000 barrel per day"},
      {"The 48,000 barrel-a-day plant closed.", "measure 48000 exact 48000..48000 barrel per day"},
      {"There were 12 deaths per 100,000 people.", "cardinal 12 exact 12..12 death per 100,000 people"},
      {"It drinks 6 litres per 100 km.", "measure 6 exact 6..6 litre per 100 km"},
      {"The mill sews 2,400 sacks a day.", "cardinal 2400 exact 2400..2400 sack per day"},
      {"She works 40 hours a week.", "duration 40 exact 40..40 hour per week"},
      {"It fell to 6 cents a lb before May.", "money 6 exact 6..6 cent per pound"},
      {"It sold 20 sacks a day before May.", "cardinal 20 exact 20..20 sack"},
      {"It cost $52 a barrel.", "money 52 exact 52..52 dollar per barrel"},
  });
}
