// Whom a source stands for: the name behind a surname, an office, a firm, a pronoun, a quotation that goes on.
#include "report_lines.hpp"

TEST_CASE("whom the words of a source stand for") {
  static constexpr TextAndLines kRows[] = {
      {"Tilda Marn leads the union. The wall will hold, Marn said.", "Marn = Tilda Marn"},
      {"The wall will hold, Marn said. Later Tilda Marn left the hall.", "Marn = Tilda Marn"},
      {"Tilda Marn leads the union. The wall, she said, will hold.", "she = Tilda Marn"},
      {"Mary Orlo met Peter Fenn on Monday. He said the wall was safe. She said it was not.",
       "He = Peter Fenn\nShe = Mary Orlo"},
      {"Karel Orlo spoke first. \"Marn is wrong,\" he said.", "he = Karel Orlo"},
      {"\"Orlo is wrong,\" he said.", "he = he"},
      {"The visitor spoke with The Harbour Post before noon. \"I am staying,\" she said.", "she = she"},
      {"Mayor Tilda Marn and Governor Karel Orlo met in Havel. The mayor said the wall was safe. The governor said it "
       "was not.",
       "The mayor = Tilda Marn\nThe governor = Karel Orlo"},
      {"Karel Orlo, the governor of Havel, left on Monday. The governor said the wall was safe.",
       "The governor = Karel Orlo"},
      {"Senator Karel Orlo met Senator Tilda Marn. The senator said the wall was safe.", "The senator = senator"},
      {"A spokesman for Governor Tilda Marn said the wall was safe. He added that work had begun.",
       "A spokesman for Governor Tilda Marn = spokesman for Governor Tilda Marn\nHe = spokesman for Governor Tilda "
       "Marn"},
      {"A local woman said the water came at night. She said her house was gone.",
       "A local woman = local woman\nShe = local woman"},
      {"The Harbour Ministry denied the report. It said no barge had sunk. The ministry said it would publish the "
       "list.",
       "The Harbour Ministry = Harbour Ministry\nIt = Harbour Ministry\nThe ministry = Harbour Ministry"},
      {"Harbour Bank Inc reported a loss on Monday. The company said it would cut 40 jobs. It said sales had fallen.",
       "Harbour Bank Inc = Harbour Bank Inc\nThe company = Harbour Bank Inc\nIt = Harbour Bank Inc"},
      {"Orlo Air Group Inc lost money. \"It was a hard year,\" Orlo Airlines said.", "Orlo Airlines = Orlo Airlines"},
      {"Justice Department lawyers met. The Justice Department in May said the wall was safe.",
       "The Justice Department = Justice Department"},
      // Not whom somebody works for.
      {"A spokesman for the channel Havel Pier said the wall was safe.",
       "A spokesman for the channel Havel Pier = spokesman for the channel Havel Pier"},
      {"An aide to Senator James Orlo said the wall was safe.",
       "An aide to Senator James Orlo = aide to Senator James Orlo"},
      {"In a filing with the Trade and Mines Commission, the Orlo group, known as Lesk Corp, said the wall was safe.",
       "the Orlo group = Orlo group"},
      {"Orlo Mills <ORL.N> said it was old. It said it leaked.", "Orlo Mills = Orlo Mills\nIt = Orlo Mills"},
      // Of whom others only spoke comes after who spoke.
      {"Lesk Securities Group said Orlo Mills Inc had sold the wall. The company said it was old.",
       "Lesk Securities Group = Lesk Securities Group\nThe company = Lesk Securities Group"},
      {"Tilda Marn said Karel Orlo and Anna Orlo had left. \"They are gone,\" she said.",
       "Tilda Marn = Tilda Marn\nshe = Tilda Marn"},
      {"Critics said the wall was old. They said nobody had listened.", "Critics = Critics\nThey = Critics"},
      {"Peter Pell and Anna Pell run the farm. Anna Pell said the wall was old. Pell said it would burst.",
       "Anna Pell = Anna Pell\nPell = Anna Pell"},
      {"\"The wall is old,\" Karel Dunmore said. Mr Dunmore added it was cracked. Mrs. Dunmore said it was new.",
       "Karel Dunmore = Karel Dunmore\nMr Dunmore = Karel Dunmore\nMrs. Dunmore = Dunmore"},
      {"Reuters reported that the wall had burst. It said 12 people were missing.", "Reuters = Reuters\nIt = Reuters"},
      {"Karel Orlo's lawyer said the wall was safe.", "Karel Orlo's lawyer = Karel Orlo's lawyer"},
      {"Orlo's wife, Tilda, said he was home.", "Orlo's wife = Tilda"},
      {"The wall's engineer, Karel Orlo, told the Courier it was safe.", "The wall's engineer = Karel Orlo"},
      {"Chancellor of the Exchequer Nigel Lawton said the wall was safe.",
       "Chancellor of the Exchequer Nigel Lawton = Nigel Lawton"},
      {"Prime Minister of Torvia Karel Orlo said the wall was safe.",
       "Prime Minister of Torvia Karel Orlo = Karel Orlo"},
      {"Reserve Bank Governor Gerhard de Kock said the wall was safe. De Kock said it was old.",
       "Reserve Bank Governor Gerhard de Kock = Gerhard de Kock\nDe Kock = Gerhard de Kock"},
      {"General Harbour Corp said the wall was safe.", "General Harbour Corp = General Harbour Corp"},
      {"The Bank of Torvia said the wall was safe.", "The Bank of Torvia = Bank of Torvia"},
      {"Marn and the other engineers said the wall was safe.",
       "Marn and the other engineers = Marn and the other engineers"},
      {"\"The wall is old,\" Marn said. \"It leaks.\"", "Marn = Marn"},
      {"\"The wall is old,\" Marn said.\n\n\"It leaks.\"", "Marn = Marn\nMarn = Marn"},
      {"\"The wall is old,\" Marn said.\n\nThe council met on Friday.\n\n\"It leaks a lot.\"", "Marn = Marn\n-"},
      {"“The wall is old.\n\n“It was built in a hurry.\n\n“It will not stand,” Marn said.", "Marn = Marn"},
      {"Marn said: “The wall is old.\n\n“It will not stand.”", "Marn = Marn"},
      {"Dr. Anna Fenn, 44, said the wall was safe. Fenn said it would hold.",
       "Dr. Anna Fenn = Anna Fenn\nFenn = Anna Fenn"},
      {"U.S. Secretary of State Anna Fenn said the talks had failed.", "U.S. Secretary of State Anna Fenn = Anna Fenn"},
      {"Anna Fenn is a nurse. Her brother Peter was there. \"I saw it burst,\" she said.", "she = Anna Fenn"},
  };
  for (const TextAndLines& row : kRows) {
    CAPTURE(row.text);
    CHECK(speaker_lines(row.text) == row.lines);
  }
}
