#include "claimdex/text/diff.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include "claimdex/text/text.hpp"
#include "random_text.hpp"

using namespace claimdex;
using text::Change;

namespace {

/// As `git diff --word-diff` writes it.
std::string shown(std::string_view before, std::string_view after) {
  std::string out;
  for (const text::DiffPiece& piece : text::word_diff(before, after)) {
    std::string words(piece.words);
    out += piece.change == Change::Same   ? words
           : piece.change == Change::Gone ? "[-" + words + "-]"
                                          : "{+" + words + "+}";
  }
  return out;
}

/// Whether all holds that the header promises of any two texts.
bool lawful(const std::vector<text::DiffPiece>& pieces, const std::string& before, const std::string& after) {
  std::string old_text, new_text;
  bool good = true;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const auto [change, words] = pieces[i];
    if (change != Change::New) old_text += words;
    if (change != Change::Gone) new_text += words;
    const std::string& home = change == Change::Gone ? before : after;
    good = good && !words.empty() && words.data() >= home.data() &&
           words.data() + words.size() <= home.data() + home.size();
    if (i > 0) good = good && pieces[i - 1].change != change;
    if (i > 0) good = good && !(pieces[i - 1].change == Change::New && change == Change::Gone);
  }
  return good && old_text == before && new_text == after;
}

/// The number of pieces.
std::size_t pieces(const std::string& before, const std::string& after) {
  const std::vector<text::DiffPiece> found = text::word_diff(before, after);
  CHECK(lawful(found, before, after));
  return found.size();
}

std::string repeated(std::string_view s, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += s;
  return out;
}

std::string numbered(std::string_view word, int count, std::string_view end) {
  std::string out;
  for (int i = 0; i < count; ++i) out.append(word).append(std::to_string(i)).append(end);
  return out;
}

struct Case {
  std::string_view before, after, expected;
};

}  // namespace

TEST_CASE("word_diff: inside a paragraph") {
  const Case cases[] = {
      {"", "", ""},
      {"", "Nine killed.", "{+Nine killed.+}"},
      {"Nine killed.", "", "[-Nine killed.-]"},
      {"Nine killed.", "Nine killed.", "Nine killed."},
      // a figure, a word, its case
      {"The strike killed 12 people.", "The strike killed 14 people.", "The strike killed [-12-]{+14+} people."},
      {"It cost $3.5 million.", "It cost $3.7 million.", "It cost $[-3.5-]{+3.7+} million."},
      {"about 10,000 men", "about 12,000 men", "about [-10,000-]{+12,000+} men"},
      {"The Minister resigned.", "The minister resigned.", "The [-Minister-]{+minister+} resigned."},
      {"They don't know.", "They didn't know.", "They [-don't-]{+didn't+} know."},
      {"Twenty-two were trapped.", "Twenty were trapped.", "[-Twenty-two-]{+Twenty+} were trapped."},
      {"12 killed, 30 wounded", "14 killed, 35 wounded", "[-12-]{+14+} killed, [-30-]{+35+} wounded"},
      // added, dropped
      {"Police said nine died.", "Police said at least nine died.", "Police said {+at least +}nine died."},
      {"Nine reportedly died.", "Nine died.", "Nine [-reportedly -]died."},
      {"Nine died.", "Nine died, police said.", "Nine died{+, police said+}."},
      {"Nine died.", "Nine died. Police came.", "Nine died.{+ Police came.+}"},
      {"One fell. Two left.", "One fell. Then rain came. Two left.", "One fell. {+Then rain came. +}Two left."},
      {"He said no. She left. He said yes.", "He said no. He said yes.", "He said no. [-She left. -]He said yes."},
      {"“No.” “Yes.”", "“No.” “Never.” “Yes.”", "“No.” {+“Never.” +}“Yes.”"},
      // what stands between two changes and is next to nothing joins them
      {"On Monday 12 men left.", "On Friday 14 men left.", "On [-Monday 12-]{+Friday 14+} men left."},
      {"Rain and wind hit Velmark.", "Snow and ice hit Velmark.", "[-Rain and wind-]{+Snow and ice+} hit Velmark."},
      {"Officials of the ministry in Havel denied it.", "Spokesmen for the government of Torvia denied it.",
       "[-Officials of the ministry in Havel-]{+Spokesmen for the government of Torvia+} denied it."},
      // but not a figure, nor what is long
      {"At noon 12 miners surfaced.", "By six 12 bodies lay.",
       "[-At noon-]{+By six+} 12 [-miners surfaced-]{+bodies lay+}."},
      {"Police officials said", "Army officials denied", "[-Police-]{+Army+} officials [-said-]{+denied+}"},
      // spaces and marks are changes too, and split nothing else
      {"\"Nine died,\" he said.", "“Nine died,” he said.", "[-\"-]{+“+}Nine died,[-\"-]{+”+} he said."},
      {"Nine died.", "Nine died", "Nine died[-.-]"},
      // nothing in common
      {"Nine died.", "Погибли девять человек", "[-Nine died.-]{+Погибли девять человек+}"},
  };
  for (const Case& c : cases) CHECK(shown(c.before, c.after) == c.expected);
}

TEST_CASE("word_diff: paragraphs") {
  const Case cases[] = {
      {"One fell.\n\nTwo left.\n\nThree came.", "One fell.\n\nThree came.",
       "One fell.\n\n[-Two left.\n\n-]Three came."},
      {"One fell.\n\nThree came.", "One fell.\n\nTwo left.\n\nThree came.",
       "One fell.\n\n{+Two left.\n\n+}Three came."},
      {"One fell.\n\nTwo left.", "One fell.", "One fell.[-\n\nTwo left.-]"},
      {"Two left.", "One fell.\n\nTwo left.", "{+One fell.\n\n+}Two left."},
      // moved: what holds the others in place stays
      {"One fell.\n\nTwo left.\n\nThree came.", "Two left.\n\nThree came.\n\nOne fell.",
       "[-One fell.\n\n-]Two left.\n\nThree came.{+\n\nOne fell.+}"},
      // one changed, its neighbour dropped
      {"The strike killed 12 in Velmark.\n\nPolice said nothing of it.\n\nThree came.",
       "The strike killed 14 in Velmark.\n\nThree came.",
       "The strike killed [-12-]{+14+} in Velmark.\n\n[-Police said nothing of it.\n\n-]Three came."},
      // split, joined, wrapped in lines
      {"One fell. Two left.", "One fell.\n\nTwo left.", "One fell.[- -]{+\n\n+}Two left."},
      {"One fell.\n\nTwo left.", "One fell. Two left.", "One fell.[-\n\n-]{+ +}Two left."},
      {"One fell\ninto 12 holes.\n\nTwo left.", "One fell\ninto 14 holes.\n\nTwo left.",
       "One fell\ninto [-12-]{+14+} holes.\n\nTwo left."},
      {"Havel\n\nNine men\nwere killed\nhere", "Havel\n\nNine men were\nkilled here",
       "Havel\n\nNine men[-\n-]{+ +}were[- -]{+\n+}killed[-\n-]{+ +}here"},
      // rewritten: the end of a paragraph stays one
      {"Rain fell.\n\nNobody was hurt.", "Snow came.\n\nTwelve men died.",
       "[-Rain fell-]{+Snow came+}.\n\n[-Nobody was hurt-]{+Twelve men died+}."},
      // no blank lines: a line is a paragraph
      {"One fell.\nTwo left.\nThree came.", "One fell.\nThree came.", "One fell.\n[-Two left.\n-]Three came."},
  };
  for (const Case& c : cases) CHECK(shown(c.before, c.after) == c.expected);
}

TEST_CASE("word_diff: any script, and never inside a character") {
  const Case cases[] = {
      {"Погибли 12 человек", "Погибли 14 человек", "Погибли [-12-]{+14+} человек"},
      {"зв’язок із Києвом", "зв’язки із Києвом", "[-зв’язок-]{+зв’язки+} із Києвом"},
      {"cafe", "café", "[-cafe-]{+café+}"},
      {"cafe\u0301", "cafe", "[-cafe\u0301-]{+cafe+}"},
      {"袭击造成12人死亡。", "袭击造成14人死亡。", "袭击造成[-12-]{+14+}人死亡。"},
      {"北京警方说话。", "上海警方说话。", "[-北京-]{+上海+}警方说话。"},
      {"一人倒下。三人来了。", "一人倒下。两人离开。三人来了。", "一人倒下。{+两人离开。+}三人来了。"},
      {"สวัสดีครับ", "สวัสดีค่ะ", "สวัสดี[-ครับ-]{+ค่ะ+}"},
      {"flag 🇺🇦 here", "flag 🇺🇸 here", "flag [-🇺🇦-]{+🇺🇸+} here"},
      {"a 👩\u200d🚀 b", "a 👩\u200d🔬 b", "a [-👩\u200d🚀-]{+👩\u200d🔬+} b"},
      {"مات 12 شخصا", "مات 14 شخصا", "مات [-12-]{+14+} شخصا"},
  };
  for (const Case& c : cases) CHECK(shown(c.before, c.after) == c.expected);
}

TEST_CASE("word_diff: laws") {
  // Few words, so that texts have much in common; a version of a text, not another one.
  static const std::vector<std::string> kWords{"a",  "the", "killed", "officials", "12", "14",   ".",      ",",
                                               " ",  " ",   " ",      " ",         "\n", "\n\n", "\n\n\n", "“",
                                               "死", "亡",  "e",      "\u0301",    "é",  "🇺",    "🇦",      "\u200d"};
  auto some = rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kWords));
  auto joined = [](const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += word;
    return out;
  };
  auto check = [](const std::string& before, const std::string& after) {
    RC_ASSERT(lawful(text::word_diff(before, after), before, after));
  };
  CHECK(rc::check("two texts of few words", [&] { check(joined(*some), joined(*some)); }));
  CHECK(rc::check("a text and an edited one", [&] {
    const std::vector<std::string> a = *some, b = *some, c = *some, d = *some, e = *some;
    check(joined(a) + joined(b) + joined(c), joined(a) + joined(d) + joined(c));
    check(joined(a) + joined(b) + joined(c) + joined(d), joined(a) + joined(c) + joined(b) + joined(d));
    check(joined(a) + joined(b) + joined(c) + joined(d), joined(b) + joined(c) + joined(e) + joined(a));
  }));
  CHECK(rc::check("any bytes", [&] { check(*random_text(), *random_text()); }));
  CHECK(rc::check("valid stays valid", [] {
    const std::string before = *random_valid_text(), after = *random_valid_text();
    for (const text::DiffPiece& piece : text::word_diff(before, after)) RC_ASSERT(text::valid_utf8(piece.words));
  }));
  CHECK(rc::check("a text and itself", [] {
    const std::string same = *random_text();
    RC_ASSERT(text::word_diff(same, same).size() == (same.empty() ? 0U : 1U));
  }));
}

// Without the limits each of these takes minutes; sizes are such that a debug build with sanitizers takes seconds.
TEST_CASE("word_diff: bounded, whatever the texts") {
  SUBCASE("nothing in common") {
    CHECK(pieces(numbered("old", 60'000, " "), numbered("new", 60'000, " ")) == 2);
    CHECK(pieces(numbered("old", 300, " "), numbered("new", 60'000, " ")) == 2);
    pieces(numbered("old", 30'000, "\n\n"), numbered("new", 30'000, "\n\n"));
  }
  SUBCASE("the same word again and again") {
    const std::string many = repeated("dead ", 200'000), fewer = repeated("dead ", 199'000);
    CHECK(pieces(many, many) == 1);
    CHECK(pieces(many, fewer) == 2);
    CHECK(pieces(many, "alive " + fewer) == 3);
  }
  SUBCASE("the same word with others between, out of step") {
    std::string before, after;
    for (int i = 0; i < 1000; ++i) before += repeated("dead ", 97) + "old" + std::to_string(i) + " ";
    for (int i = 0; i < 1000; ++i) after += repeated("dead ", 101) + "new" + std::to_string(i) + " ";
    pieces(before, after);
  }
  SUBCASE("long paragraphs, every one rewritten") {
    std::string before, after;
    for (int i = 0; i < 20; ++i) before += numbered("old", 3000, " ") + "\n\nPart " + std::to_string(i) + "\n\n";
    for (int i = 0; i < 20; ++i) after += numbered("new", 3000, " ") + "\n\nPart " + std::to_string(i) + "\n\n";
    CHECK(pieces(before, after) <= 60);
  }
  SUBCASE("one figure in a long text, and thousands, are still found") {
    const std::string start = numbered("word", 40'000, " "), end = numbered("more", 40'000, " ");
    CHECK(pieces(start + "12 dead " + end, start + "14 dead " + end) == 4);
    std::string before, after;
    for (int i = 0; i < 5000; ++i) before += "Street " + std::to_string(i) + " counted 12 dead.\n\n";
    for (int i = 0; i < 5000; ++i) after += "Street " + std::to_string(i) + " counted 14 dead.\n\n";
    CHECK(pieces(before, after) == 15'001);
  }
}
