#include "lexicon.hpp"

#include <doctest/doctest.h>

#include "examples.hpp"
#include "stages.hpp"

using namespace claimdex::extract;

namespace {

std::string wrong(std::string_view path, std::string_view bytes) {
  auto lexicon = Lexicon::load("xx", {{path, bytes}});
  return lexicon.has_value() ? "" : lexicon.error().message;
}

/// "killed the bill=veto killed=dead" for the matches in order.
std::string matches(const Lexicon& lexicon, std::string_view text) {
  Analysis a;
  a.text = text;
  scan(a);
  lexicon.match(a);
  std::string out;
  for (const LexMatch& m : a.matches) {
    if (!out.empty()) out += " ";
    out += std::string(a.slice(a.bytes({m.first, m.first + m.length}))) + "=" + std::string(m.entry->value);
  }
  return out;
}

}  // namespace

TEST_CASE("phrases, alternatives and brace expansion") {
  auto lexicon = Lexicon::load(
      "xx", {{"xx/persons.tsv",
              "# people\nsoldier{,s} | private{,s} first class\tsoldier\tnumber=any\nfire{man,men}\tworker\n"},
             {"yy/persons.tsv", "soldier\tother\n"}});
  REQUIRE(lexicon.has_value());
  CHECK(matches(*lexicon, "Two SOLDIERS and a private first class") == "SOLDIERS=soldier private first class=soldier");
  CHECK(matches(*lexicon, "firemen, fireman, fire") == "firemen=worker fireman=worker");
  CHECK(lexicon->entries()[0].attribute("number") == "any");
  CHECK(lexicon->entries()[0].lemma == "soldier");
}

TEST_CASE("matches at one token come longest first") {
  auto lexicon = Lexicon::load("xx", {{"xx/idioms.tsv", "big\tshort\nbig deal\tlong\n"}});
  REQUIRE(lexicon.has_value());
  CHECK(matches(*lexicon, "a big deal") == "big deal=long big=short");
}

TEST_CASE("errors name file and line") {
  CHECK(wrong("xx/hedges.tsv", "about\tabout\nonly words\n").starts_with("xx/hedges.tsv:2: "));
  CHECK(wrong("xx/hedges.tsv", "about\tabout\tposition\n").starts_with("xx/hedges.tsv:1: "));
  CHECK(wrong("xx/hedges.tsv", "ab{out\tabout\n").starts_with("xx/hedges.tsv:1: "));
  CHECK(wrong("xx/nonsense.tsv", "a\tb\n").starts_with("xx/nonsense.tsv: "));
  CHECK(wrong("xx/hedges.tsv", "\xff\tabout\n").starts_with("xx/hedges.tsv: "));

  const auto examples = read_examples({"xx/hedges.tsv", "\n+ \"no arrow\"\n"});
  REQUIRE(!examples);
  CHECK(examples.error().message.starts_with("xx/hedges.tsv:2: "));
}

TEST_CASE("a line that no rule can read is an error, with what was meant") {
  struct Row {
    const char *file, *line, *message;
  };
  static constexpr Row kRows[] = {
      {"hedges", "about\taround", "no hedge is called \"around\""},
      {"hedges", "about\tabout\tpositon=after", "no rule reads positon= in this file; did you mean position=?"},
      {"hedges", "about\tabout\tlow=much", "low= needs a number, not \"much\""},
      {"nouns", "men\tman\tnumber=plural", "no rule reads number= in this file"},
      {"numerals", "two\t2\tclass=units", "no class of numbers is called \"units\""},
      {"agencies", "ap\tAssociated Press\tkind=wires", "no kind of agency is called \"wires\""},
      {"modality", "may\tmaybe", "no modality is called maybe"},
      {"modality", "would\tconditional\talone=later", "no modality is called later"},
      {"cues", "say\tasserts\tframes=quote,claus", "no frame of a verb of saying is called claus"},
      {"cues", "say\tshouts\tframes=quote", "no stance is called shouts"},
      {"triggers", "killed\tcasualty.kiled\tframe=event", "no claim type is called casualty.kiled"},
      {"triggers", "killed\tcasualty.killed\tframe=pasive", "no pattern is of frame pasive"},
      {"patterns", "passive\tSUBJECT BE", "a pattern needs its trigger, T"},
      {"patterns", "passive\tSUBJCT T", "no symbol is called SUBJCT"},
      {"patterns", "passive\tSUBJECT? T", "? can't be behind SUBJECT"},
      {"patterns", "passive\tSUBJECT T\trole=part", "no role is called part"},
  };
  for (const Row& row : kRows) {
    CAPTURE(row.line);
    const std::string file = std::string("xx/") + row.file + ".tsv";
    CHECK(wrong(file, std::string(row.line) + "\n") == file + ":1: " + row.message);
  }
}

TEST_CASE("names are names only where they are written as such") {
  auto lexicon = Lexicon::load("xx", {{"xx/places.tsv",
                                       "turkey\tTurkey\tid=TR\nus | the united states\tUnited "
                                       "States\tid=US\ndane{,s}\tDenmark\tid=DK kind=people\n"}});
  REQUIRE(lexicon);
  CHECK(matches(*lexicon, "Turkey sent us a turkey") == "Turkey=Turkey");
  CHECK(matches(*lexicon, "Us? US troops of the United States") == "US=United States the United States=United States");
  CHECK(matches(*lexicon, "ten Danes") == "Danes=Denmark Danes=other");
}

TEST_CASE("tables from the build are the lexicon itself") {
  auto lexicon = Lexicon::load("xx", {{"xx/context.tsv", "big\tshort\talways=yes\nbig deal\tlong\n"}});
  REQUIRE(lexicon);
  const std::string tables(lexicon->tables());
  auto restored = Lexicon::restore(tables);
  REQUIRE(restored);
  CHECK(matches(*restored, "a big deal") == "big deal=long big=short");
  CHECK(restored->entries()[0].attribute("always") == "yes");
  CHECK(restored->tables() == tables);
  for (std::size_t cut = 0; cut < tables.size(); cut += 7)
    CHECK(!Lexicon::restore(std::string_view(tables).substr(0, cut)));
}
