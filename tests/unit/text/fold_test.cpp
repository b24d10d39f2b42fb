#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "claimdex/text/text.hpp"
#include "random_text.hpp"

using namespace claimdex;

TEST_CASE("fold: one form for comparing") {
  struct Case {
    std::string_view written, expected;
  };
  const Case cases[] = {
      {"Kyiv", "kyiv"},
      {"Müller", "muller"},
      {"STRASSE", "strasse"},
      {"Straße", "strasse"},
      {"Łódź", "lodz"},
      {"Søren", "soren"},
      {"Erdoğan", "erdogan"},
      {"İstanbul", "istanbul"},
      {"naïve e\u0301", "naive e"},
      {"Ёлка", "елка"},
      {"е\u0308лка", "елка"},
      {"Війська", "війська"},
      {"Їжак", "їжак"},
      {"Белый", "белый"},
      {"за\u0301мок", "замок"},
      {"О’Брайен", "о'брайен"},
      {"it’s it`s itʼs it´s", "it's it's it's it's"},
      {"ﬁve ½ Ａ", "five 1\u20442 a"},
      {"so\u00adft", "soft"},
      {"Αθήνα", "αθήνα"},
      {"漢字", "漢字"},
      {"", ""},
  };
  for (const Case& c : cases) CHECK(text::fold(c.written) == c.expected);
}

TEST_CASE("words: as search sees them") {
  auto folded = [](std::string_view s) {
    std::string out;
    for (const text::Word& w : text::words(s)) out += (out.empty() ? "" : "|") + w.folded;
    return out;
  };
  struct Case {
    std::string_view written, expected;
  };
  const Case cases[] = {
      {"Putin called up 300,000 men.", "putin|called|up|300,000|men"},
      {"3.5 million, 12, 13.", "3.5|million|12|13"},
      {"well-known half-truth", "well|known|half|truth"},
      {"Rusk's men didn't; the soldiers' mothers", "rusk|men|didn't|the|soldiers|mothers"},
      {"‘Rusk’s’", "rusk"},
      {"зв’язок із сім'єю", "зв'язок|із|сім'єю"},
      {"“Погибли” 12", "погибли|12"},
      {"U.S. Jan.2022", "u|s|jan|2022"},
      {"Men,women. 5th,6,7th; café,Bär", "men|women|5th|6,7th|cafe|bar"},
      {"mis\u200bsing so\u00adft", "missing|soft"},
      {"H1N1 m²", "h1n1|m"},
      {"-- ... ''", ""},
      {"a\xFF"
       "b",
       "a|b"},
  };
  for (const Case& c : cases) CHECK(folded(c.written) == c.expected);

  auto words = text::words("Зв’язок, 300,000!");
  REQUIRE(words.size() == 2);
  CHECK(words[0].span == ByteSpan{0, 15});
  CHECK(words[1].span == ByteSpan{17, 24});
}

TEST_CASE("fold and words: properties") {
  CHECK(rc::check("fold is idempotent and valid", [] {
    std::string once = text::fold(*random_text());
    RC_ASSERT(text::valid_utf8(once));
    RC_ASSERT(text::fold(once) == once);
  }));
  CHECK(rc::check("words lie inside the text, in order, apart", [] {
    std::string s = *random_text();
    std::uint32_t before = 0;
    for (const text::Word& w : text::words(s)) {
      RC_ASSERT(w.span.start >= before);
      RC_ASSERT(w.span.start < w.span.end);
      RC_ASSERT(w.span.end <= s.size());
      RC_ASSERT_FALSE(w.folded.empty());
      before = w.span.end;
    }
  }));
}

TEST_CASE("nearest: did you mean") {
  CHECK(text::edit_distance("", "abc") == 3);
  CHECK(text::edit_distance("kitten", "sitting") == 3);
  CHECK(text::edit_distance("verdcit", "verdict") == 1);
  CHECK(text::edit_distance("ca", "abc") == 2);
  CHECK(text::edit_distance("ёлка", "елка") == 1);

  const std::vector<std::string_view> fields{"kind", "side", "speaker", "verdict", "progress"};
  CHECK(text::nearest("verdcit", fields) == "verdict");
  CHECK(text::nearest("Spaeker", fields) == "speaker");
  CHECK(text::nearest("kin", fields) == "kind");
  CHECK_FALSE(text::nearest("banana", fields));
  CHECK_FALSE(text::nearest("x", fields));
}
