#include "quantity_rows.hpp"

TEST_CASE("numbers in digits") {
  check_quantities({
      {"They counted 1,234,567 ballots.", "cardinal 1234567 exact 1234567..1234567 ballot"},
      {"They counted 1 234 567 ballots.", "cardinal 1234567 exact 1234567..1234567 ballot"},
      {"They counted 23,45,678 ballots.", "cardinal 2345678 exact 2345678..2345678 ballot"},
      {"It paid 1.234.567,50 euros.", "money 1234567.5 exact 1234567.5..1234567.5 EUR"},
      {"It holds 3.75 million litres.", "measure 3750000 exact 3750000..3750000 litre"},
      {"They fired 40k shells.", "cardinal 40000 exact 40000..40000 shell"},
      {"It took in 3m people.", "cardinal 3000000 exact 3000000..3000000 person"},
      {"1.2 mln people and 3 bln roubles.",
       "cardinal 1200000 exact 1200000..1200000 person; money 3000000000 exact 3000000000..3000000000 RUB"},
      {"It is a 5-million-euro project.", "money 5000000 exact 5000000..5000000 EUR"},
      {"3 million 250 thousand people came.", "cardinal 3250000 exact 3250000..3250000 person"},
      {"They counted 4 thousand 3 hundred and 21 ballots.", "cardinal 4321 exact 4321..4321 ballot"},
      {"The mass is 6.2 x 10^24 tonnes.", "measure 6.2e+24 exact 6.2e+24..6.2e+24 tonne"},
      {"The mass is 3.1e+6 tonnes.", "measure 3100000 exact 3100000..3100000 tonne"},
      {"It rose by 2^3 metres.", "measure 8 exact 8..8 metre"},
      {".5 percent voted.", "percent 0.5 exact 0.5..0.5 percent"},
  });
}

TEST_CASE("numbers in words") {
  check_quantities({
      {"One hundred and twenty-three thousand people fled.", "cardinal 123000 exact 123000..123000 person"},
      {"Twenty-one thousand three hundred voters queued.", "cardinal 21300 exact 21300..21300 person"},
      {"It cost a hundred thousand euros.", "money 100000 exact 100000..100000 EUR"},
      {"Sixty - four people fled.", "cardinal 64 exact 64..64 person"},
      {"Six thousand, nine hundred and two people fled.", "cardinal 6902 exact 6902..6902 person"},
      {"It held three point five million litres.", "measure 3500000 exact 3500000..3500000 litre"},
      {"It fell to nought point eleven percent.", "percent 0.11 exact 0.11..0.11 percent"},
      {"Zero percent agreed.", "percent 0 exact 0..0 percent"},
      {"Six crore people and 3 lakh cars.",
       "cardinal 60000000 exact 60000000..60000000 person; cardinal 300000 exact 300000..300000 car"},
      {"They sold 5 million two years ago.", "cardinal 5000000 exact 5000000..5000000 -"},
  });
}

TEST_CASE("fractions") {
  check_quantities({
      {"Two-thirds of the voters stayed.", "ratio 0.666667 exact 0.666667..0.666667 -"},
      {"Three quarters of voters stayed.", "ratio 0.75 exact 0.75..0.75 -"},
      {"A quarter of the boats sank.", "ratio 0.25 exact 0.25..0.25 -"},
      {"A third were women.", "ratio 0.333333 exact 0.333333..0.333333 -"},
      {"Output fell by a fifth.", "ratio 0.2 exact 0.2..0.2 -"},
      {"More than half stayed at home.", "ratio 0.5 more_than (0.5.. -"},
      {"Half the boats sank.", "ratio 0.5 exact 0.5..0.5 -"},
      {"Half of them sank.", "ratio 0.5 exact 0.5..0.5 -"},
      {"One-fifth of the fleet sank.", "ratio 0.2 exact 0.2..0.2 -"},
      {"One twenty-fifth of the fleet sank.", "ratio 0.04 exact 0.04..0.04 -"},
      {"A half-point cut was made.", "measure 0.5 exact 0.5..0.5 point"},
      {"A two-thirds majority voted.", "ratio 0.666667 exact 0.666667..0.666667 -"},
      {"3/4 of the boats sank.", "ratio 0.75 exact 0.75..0.75 -"},
      {"1⁄16 of the boats sank.", "ratio 0.0625 exact 0.0625..0.0625 -"},
      {"½ of the boats sank.", "ratio 0.5 exact 0.5..0.5 -"},
  });
}

TEST_CASE("fractions that belong to a whole number") {
  check_quantities({
      {"Some two and a half million people fled.", "cardinal 2500000 about 2375000..2625000 person"},
      {"It took two-and-a-half years.", "duration 2.5 exact 2.5..2.5 year"},
      {"A million and a half people fled.", "cardinal 1500000 exact 1500000..1500000 person"},
      {"One and a half million people fled.", "cardinal 1500000 exact 1500000..1500000 person"},
      {"Five and three-quarters hours passed.", "duration 5.75 exact 5.75..5.75 hour"},
      {"1 1/2 hours passed.", "duration 1.5 exact 1.5..1.5 hour"},
      {"1½ hours passed.", "duration 1.5 exact 1.5..1.5 hour"},
      {"The coupon is 7-1/2 percent.", "percent 7.5 exact 7.5..7.5 percent"},
      {"He owns half a million sheep.", "cardinal 500000 exact 500000..500000 sheep"},
      {"A quarter of a million people fled.", "cardinal 250000 exact 250000..250000 person"},
      {"Three-quarters of a billion euros vanished.", "money 750000000 exact 750000000..750000000 EUR"},
  });
}

TEST_CASE("what looks like a fraction") {
  check_quantities({
      {"Two men were hurt and a third died.", "cardinal 2 exact 2..2 person; ordinal 3 exact 3..3 -"},
      {"It rained in the second half of the match.", "ordinal 2 exact 2..2 -"},
      {"Profits fell in the first three quarters.", "ordinal 1 exact 1..1 -; duration 3 exact 3..3 quarter"},
      {"A third man was hurt.", "ordinal 3 exact 3..3 -"},
      {"He was the 21st victim.", "ordinal 21 exact 21..21 -"},
      {"They ate a fourth of July cake.", ""},
  });
}

TEST_CASE("words for numbers that have none") {
  check_quantities({
      {"A dozen boats sank.", "cardinal 12 about 11..13 boat"},
      {"Half a dozen boats sank.", "cardinal 6 about 5..7 boat"},
      {"Two dozen boats sank.", "cardinal 24 about 22..26 boat"},
      {"More than a dozen boats sank.", "cardinal 12 more_than 13.. boat"},
      {"A couple of boats sank.", "cardinal - vague 2..3 boat"},
      {"A few boats sank.", "cardinal - vague 3..9 boat"},
      {"Several boats sank.", "cardinal - vague 3..9 boat"},
      {"A handful of boats sank.", "cardinal - vague 3..7 boat"},
      {"Dozens of boats sank.", "cardinal - vague 24..99 boat"},
      {"Scores of boats sank.", "cardinal - vague 40..199 boat"},
      {"Tens of thousands marched.", "cardinal - vague 20000..99999 -"},
      {"Hundreds of thousands of people fled.", "cardinal - vague 200000..999999 person"},
      {"Hundreds, if not thousands, of boats sank.", "cardinal - vague 200..9999 boat"},
      {"Several hundred boats sank.", "cardinal - vague 300..999 boat"},
      {"A few thousand people fled.", "cardinal - vague 3000..9999 person"},
      {"A couple of dozen boats sank.", "cardinal - vague 24..47 boat"},
      {"Hundreds of millions of euros vanished.", "money - vague 200000000..999999999 EUR"},
      {"They walked hundreds of miles.", "measure - vague 200..999 mile"},
      {"Many people were killed.", "cardinal - vague 2.. person"},
      {"A large number of soldiers fled.", "cardinal - vague 2.. person"},
      {"The final scores were close.", ""},
      {"Scores were killed.", "cardinal - vague 40..199 -"},
  });
}

TEST_CASE("nobody and nothing") {
  check_quantities({
      {"No one was killed.", "cardinal 0 exact 0..0 person"},
      {"Nobody was hurt.", "cardinal 0 exact 0..0 person"},
      {"None of the 12 miners died.", "cardinal 0 exact 0..0 person; cardinal 12 exact 12..12 person"},
      {"Not a single soldier died.", "cardinal 0 exact 0..0 person"},
      {"No civilians were hurt.", "cardinal 0 exact 0..0 person"},
      {"There were no casualties.", "cardinal 0 exact 0..0 -"},
      {"There were zero deaths.", "cardinal 0 exact 0..0 death"},
      {"No official stamp was on it.", ""},
      {"Nobody likes it.", ""},
  });
}
