#include "quantity_rows.hpp"

TEST_CASE("times of the day") {
  check_quantities({
      {"They met at 10:30.", ""},
      {"They met at 10.30am.", ""},
      {"They met at 5 p.m. sharp.", ""},
      {"They met at 1400 GMT.", ""},
      {"They met between 6 and 8 pm.", ""},
      {"They met at half past five.", ""},
      {"He ran it in 1:36.6.", ""},
  });
}

TEST_CASE("telephones and the like") {
  check_quantities({
      {"Call +49 30 1234567.", ""},
      {"Call 0800 555 199.", ""},
      {"Call (030) 123 45 67.", ""},
      {"Phone: (202) 555-0143.", ""},
      {"Call 555 0199 now.", ""},
      {"Call 030-123-45 now.", ""},
      {"IP 192.168.0.1.", ""},
      {"ISBN 978-3-16-148410-0.", ""},
  });
}

TEST_CASE("roads, rooms, sections") {
  check_quantities({
      {"He drove down Highway 61.", ""},
      {"He took Route 66 to exit 12.", ""},
      {"He sat in room 12.", ""},
      {"He lives at 12 Orlo Street.", ""},
      {"He lives at 221B Orlo Street.", ""},
      {"Section 130 and Article 5 apply.", ""},
      {"See § 130(b) and Art. 5(2).", ""},
      {"See pages 12-15 and sections 3, 4 and 5.", ""},
      {"Resolution 1701 was passed.", ""},
      {"It is #4 and No. 5.", ""},
      {"Psalm 23 and Luke 2:14.", ""},
      {"Chapter 11 was filed.", ""},
  });
}

TEST_CASE("names with a number") {
  check_quantities({
      {"A T-72 and a Su-27 burned.", ""},
      {"The 93rd Brigade attacked.", "ordinal 93 exact 93..93 -"},
      {"The Big Four met after lunch.", ""},
      {"Covid-19 and COVID -19 spread.", ""},
      {"The iPhone 12 Pro and Windows 11 are sold.", ""},
      {"The S&P 500 was closed in Orlo.", ""},
      {"Flight 370 vanished.", ""},
      {"It is a type 2 infection.", ""},
      {"He is number one.", ""},
      {"Leaders of the Group of Seven countries met.", ""},
      {"Channel Four is on.", ""},
      {"It is 5G and 3D.", ""},
      {"The firm is 3M.", ""},
      {"A Boeing 747 and two 737s landed.", "cardinal 2 exact 2..2 737"},
  });
}

TEST_CASE("years") {
  check_quantities({
      {"In 1987 the mill closed.", ""},
      {"On 25 November 2022 it rained.", ""},
      {"The 1990s were hard.", ""},
      {"The 2020/21 season began.", ""},
      {"From 1939-45 it fell.", ""},
      {"It stood from A.D. 1000 to 44 BC.", ""},
      {"In 2015 people fled.", ""},
      {"It will end on March Two.", ""},
  });
}

TEST_CASE("manners") {
  check_quantities({
      {"It is a one-way street.", ""},
      {"It is a two-tier, one-sided deal.", ""},
      {"It was one of those.", ""},
      {"It is a multi-million-dollar deal.", ""},
      {"For every 100 boys there is a girl.", ""},
  });
}

TEST_CASE("what counts after all") {
  check_quantities({
      {"In the building 12 people were killed.", "cardinal 12 exact 12..12 person"},
      {"On the bus 12 were killed.", "cardinal 12 exact 12..12 -"},
      {"In Havel 12 people died.", "cardinal 12 exact 12..12 person"},
      {"Bomb Kills 12 in Havel", "cardinal 12 exact 12..12 -"},
      {"Blast Kills 12, Wounds 30", "cardinal 12 exact 12..12 -; cardinal 30 exact 30..30 -"},
      {"GUERRILLAS KILLED 12 SOLDIERS IN HAVEL", "cardinal 12 exact 12..12 person"},
      {"The top 10 countries met.", "cardinal 10 exact 10..10 country"},
      {"Around 2000 people came.", "cardinal 2000 about 1600..2400 person"},
      {"It has 2,000 155mm shells.", "cardinal 2000 exact 2000..2000 shell; measure 155 exact 155..155 millimetre"},
  });
}
