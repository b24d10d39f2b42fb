#include "quantity_rows.hpp"

TEST_CASE("money") {
  check_quantities({
      {"It cost $40.", "money 40 exact 40..40 -"},
      {"It cost US$1.2 million.", "money 1200000 exact 1200000..1200000 USD"},
      {"It cost 40 US dollars.", "money 40 exact 40..40 USD"},
      {"US$5, A$6, C$7, HK$8, NZ$9, S$10.",
       "money 5 exact 5..5 USD; money 6 exact 6..6 AUD; money 7 exact 7..7 CAD; money 8 exact 8..8 HKD; money 9 exact "
       "9..9 NZD; money 10 exact 10..10 SGD"},
      {"It cost CHF 1.5 million.", "money 1500000 exact 1500000..1500000 CHF"},
      {"It cost 1.5 million Swiss francs.", "money 1500000 exact 1500000..1500000 CHF"},
      {"It cost 300 roubles.", "money 300 exact 300..300 RUB"},
      {"It cost Rs 3 crore.", "money 30000000 exact 30000000..30000000 INR"},
      {"It cost ¥500 billion.", "money 500000000000 exact 500000000000..500000000000 JPY"},
      {"R$200, ₹300, ₩400, ₺500, ₴600, ₪700, ₦800.",
       "money 200 exact 200..200 BRL; money 300 exact 300..300 INR; money 400 exact 400..400 KRW; money 500 exact "
       "500..500 TRY; money 600 exact 600..600 UAH; money 700 exact 700..700 ILS; money 800 exact 800..800 NGN"},
      {"500 Egyptian pounds, 300 Iraqi dinars and 12 riyals.",
       "money 500 exact 500..500 EGP; money 300 exact 300..300 IQD; money 12 exact 12..12 -"},
      {"The firm lost 36.5 MEUR.", "money 36500000 exact 36500000..36500000 EUR"},
      {"The firm lost MCAD 70.", "money 70000000 exact 70000000..70000000 CAD"},
      {"It fetched HK$310,450 (PS31,200).",
       "money 310450 exact 310450..310450 HKD; money 31200 exact 31200..31200 GBP"},
      {"The deficit was $-3.4bn.", "money -3400000000 exact -3400000000..-3400000000 -"},
      {"It repaid 620 mln stg.", "money 620000000 exact 620000000..620000000 GBP"},
      {"It cost 30-35 mln dlrs or 40 cts a share.",
       "money - between 30000000..35000000 -; money 40 exact 40..40 cent per share"},
      {"They run a $2400 car.", "money 2400 exact 2400..2400 -"},
      {"He gave us $40.", "money 40 exact 40..40 -"},
      {"It is a 15 mln dlr project.", "money 15000000 exact 15000000..15000000 -"},
      {"They met Bob 4 times.", "ratio 4 exact 4..4 -"},
  });
}

TEST_CASE("coins") {
  check_quantities({
      {"It cost eleven euros and thirty cents.", "money 11.3 exact 11.3..11.3 EUR"},
      {"The stamp cost 12 dollars 40.", "money 12.4 exact 12.4..12.4 -"},
      {"It cost 5 pounds 50 pence.", "money 5.5 exact 5.5..5.5 GBP"},
      {"It cost 50 cents.", "money 50 exact 50..50 cent"},
      {"It cost 5p and 10c.", "money 5 exact 5..5 penny; money 10 exact 10..10 cent"},
      {"It cost 500 pounds.", "money 500 exact 500..500 GBP"},
      {"The boar weighed 500 pounds.", "measure 500 exact 500..500 pound"},
      {"It cost 3 million pounds.", "money 3000000 exact 3000000..3000000 GBP"},
  });
}

TEST_CASE("shares") {
  check_quantities({
      {"Turnout was 63.5 percent.", "percent 63.5 exact 63.5..63.5 percent"},
      {"Turnout fell by 3 percentage points.", "percent 3 exact 3..3 percentage_point"},
      {"The rate rose 25 basis points.", "measure 25 exact 25..25 basis point"},
      {"The levy is half a percentage point.", "percent 0.5 exact 0.5..0.5 percentage_point"},
      {"Prices rose by 0.5 of a percentage point.", "percent 0.5 exact 0.5..0.5 percentage_point"},
      {"The poll has a margin of plus or minus 3 percentage points.", "percent 3 exact 3..3 percentage_point"},
      {"It rose 3pc.", "percent 3 exact 3..3 percent"},
  });
}

TEST_CASE("measures") {
  check_quantities({
      {"It is 300 km long.", "measure 300 exact 300..300 kilometre"},
      {"The wall is 40km long.", "measure 40 exact 40..40 kilometre"},
      {"It covers 500 sq km.", "measure 500 exact 500..500 square kilometre"},
      {"It weighs 2.3 tonnes.", "measure 2.3 exact 2.3..2.3 tonne"},
      {"He is 5ft 10in tall.", "measure 5.833333 exact 5.833333..5.833333 foot"},
      {"He is 5 feet 6 inches tall.", "measure 5.5 exact 5.5..5.5 foot"},
      {"He is 6'2\" tall.", "measure 6.166667 exact 6.166667..6.166667 foot"},
      {"The baby weighed 8 pounds 4 ounces.", "measure 8.25 exact 8.25..8.25 pound"},
      {"It is a quarter of a mile away.", "measure 0.25 exact 0.25..0.25 mile"},
      {"The wire is 5 μm wide.", "measure 5 exact 5..5 micrometre"},
      {"It is 10 mg, 5 g and 2 kg.",
       "measure 10 exact 10..10 milligram; measure 5 exact 5..5 gram; measure 2 exact 2..2 kilogram"},
      {"A 5m wall fell.", "measure 5 exact 5..5 metre"},
      {"She won the 100m hurdles.", "measure 100 exact 100..100 metre"},
      {"He ran a 10k race.", "measure 10 exact 10..10 kilometre"},
      {"He is 1.85m tall.", "measure 1.85 exact 1.85..1.85 metre"},
      {"The line carries 110 kV.", "measure 110 exact 110..110 kilovolt"},
      {"It used 500 kWh.", "measure 500 exact 500..500 kilowatt hour"},
      {"The drive has 2 TB.", "measure 2 exact 2..2 terabyte"},
      {"It runs at 120 km/h.", "measure 120 exact 120..120 kilometre per hour"},
      {"A magnitude 6.5 quake hit.", "measure 6.5 exact 6.5..6.5 magnitude"},
      {"Wells held lead at 12 ppb.", "measure 12 exact 12..12 part per billion"},
      {"The crate holds 35 (kg).", "measure 35 exact 35..35 kilogram"},
  });
}

TEST_CASE("heat") {
  check_quantities({
      {"It is -5°C outside.", "measure -5 exact -5..-5 celsius"},
      {"It is minus 5 degrees outside.", "measure -5 exact -5..-5 degree"},
      {"The pit was at minus 190 degrees Celsius.", "measure -190 exact -190..-190 celsius"},
      {"It was 3.6degF (2deg C) warmer.", "measure 3.6 exact 3.6..3.6 fahrenheit; measure 2 exact 2..2 celsius"},
      {"It is 40C outside.", "measure 40 exact 40..40 celsius"},
  });
}

TEST_CASE("times and ages") {
  check_quantities({
      {"The siege lasted nine months.", "duration 9 exact 9..9 month"},
      {"A 45-minute talk followed.", "duration 45 exact 45..45 minute"},
      {"The talks lasted three-quarters of an hour.", "duration 0.75 exact 0.75..0.75 hour"},
      {"A 15-year-old boy was found.", "age 15 exact 15..15 year"},
      {"Ana Holm, 44, and her son, 7, were there.", "age 44 exact 44..44 year; age 7 exact 7..7 year"},
      {"Ana Holm (44) was there.", "age 44 exact 44..44 year"},
      {"She was aged 60.", "age 60 exact 60..60 year"},
      {"At the age of 30 she left.", "age 30 exact 30..30 year"},
      {"The victims were aged between 18 and 25.", "age - between 18..25 year"},
      {"The 18- to 24-year-olds came.", "age - between 18..24 year"},
      {"People aged 60 or over may vote.", "age 60 at_least 60.. year"},
      {"A 400 million-year-old rock.", "age 400000000 exact 400000000..400000000 year"},
  });
}

TEST_CASE("what is counted") {
  check_quantities({
      {"More than 700 street lamps were lit.", "cardinal 700 more_than 701.. street lamp"},
      {"Twenty European countries signed.", "cardinal 20 exact 20..20 European country"},
      {"Two other reported leaks were found.", "cardinal 2 exact 2..2 leak"},
      {"About 520 Orlo and Havel cars were stolen.", "cardinal 520 about 494..546 Orlo and Havel car"},
      {"Two 15-year-old boys were found.", "cardinal 2 exact 2..2 person; age 15 exact 15..15 year"},
      {"Two 500-kg bombs fell.", "cardinal 2 exact 2..2 bomb; measure 500 exact 500..500 kilogram"},
      {"Eight million 250ml bottles broke.",
       "cardinal 8000000 exact 8000000..8000000 bottle; measure 250 exact 250..250 millilitre"},
      {"Four F-16 jets crossed the border.", "cardinal 4 exact 4..4 F-16 jet"},
      {"Two MiG-29s crashed.", "cardinal 2 exact 2..2 MiG-29"},
      {"Three An-2 planes crashed.", "cardinal 3 exact 3..3 An-2 plane"},
      {"They sent 14 Leopard 2 tanks.", "cardinal 14 exact 14..14 Leopard 2 tank"},
      {"12 HIMARS launchers came.", "cardinal 12 exact 12..12 HIMARS launcher"},
      {"A 14 member bloc met.", "cardinal 14 exact 14..14 -"},
      {"The 27-nation bloc met.", "cardinal 27 exact 27..27 nation"},
      {"The 300-strong force left.", "cardinal 300 exact 300..300 -"},
      {"Some 1,250,000 Canadians voted.", "cardinal 1250000 about 1187500..1312500 person"},
      {"One appeal asks for more.", "cardinal 1 exact 1..1 appeal"},
      {"It was one of the oldest mills in Orlo.", "cardinal 1 exact 1..1 oldest mill"},
      {"Two of the 11 boats sank.", "cardinal 2 exact 2..2 boat; cardinal 11 exact 11..11 boat"},
      {"It sold 50 million of 10 percent bonds.",
       "cardinal 50000000 exact 50000000..50000000 -; percent 10 exact 10..10 percent"},
  });
}
