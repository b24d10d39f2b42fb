// When are two words the same? Numbers, names, initials; and what posts carry beside what they say.
#include "match_words.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "match_english.hpp"
#include "match_features.hpp"
#include "match_post.hpp"

using namespace claimdex;
using namespace claimdex::index;

namespace {

/// Values of the numbers in a text, in order.
std::vector<double> numbers(std::string_view text) {
  const std::vector<text::Word> words = text::words(text);
  std::vector<double> out;
  for (std::size_t i = 0; i < words.size();) {
    const auto number = value_at(text, words, i);
    if (number) out.push_back(number->value);
    i += number ? number->words : 1;
  }
  return out;
}

bool same(std::string_view a, std::string_view b) {
  static MatchAnalyser analyser;
  const std::vector<MatchWord> x = analyser.words(a, {"en"}), y = analyser.words(b, {"en"});
  const auto terms = [](const MatchWord& w) {
    std::vector<std::string> out = w.also;
    if (!w.stop) out.push_back(w.term);
    return out;
  };
  for (const MatchWord& v : x)
    for (const MatchWord& w : y)
      for (const std::string& term : terms(v)) {
        const std::vector<std::string> others = terms(w);
        if (std::find(others.begin(), others.end(), term) != others.end()) return true;
      }
  return false;
}

}  // namespace

TEST_CASE("numbers as values, however they are written") {
  using V = std::vector<double>;
  CHECK(numbers("300k") == V{300'000});
  CHECK(numbers("300K men") == V{300'000});
  CHECK(numbers("300,000 men") == V{300'000});
  CHECK(numbers("300 000 men") == V{300'000});
  CHECK(numbers("three hundred thousand men") == V{300'000});
  CHECK(numbers("2.8 million") == V{2.8e6});
  CHECK(numbers("$2.8M") == V{2.8e6});
  CHECK(numbers("1.5bn") == V{1.5e9});
  CHECK(numbers("twenty-two of two hundred and fifty") == V{22, 250});
  CHECK(numbers("two dozen") == V{24});
  CHECK(numbers("a dozen") == V{12});
  CHECK(numbers("the 18th") == V{18});
  CHECK(numbers("five six") == V{5, 6});
  CHECK(numbers("in 2031, 40 died") == V{2031, 40});
  CHECK(numbers("one of them said thousands of things") == V{});
  CHECK(numbers("1e9999 0x10 999999999999999999999999") == V{1e24});
}

TEST_CASE("names, initials and numbers are the same in any spelling") {
  CHECK(same("300k", "three hundred thousand"));
  CHECK(same("eighteen", "18"));
  CHECK(same("American troops", "the U.S."));
  CHECK(same("Kiev", "Kyiv"));
  CHECK(same("CBO", "the Congressional Budget Office"));
  CHECK(same("drowned", "drowning"));
  CHECK_FALSE(same("300k", "30,000"));
  CHECK_FALSE(same("help us", "the United States"));
  CHECK_FALSE(same("the and of", "the and of"));  // nothing but words that say nothing
}

TEST_CASE("posts: handles, hashtags, addresses, signatures") {
  const Post post = take_apart(
      "RT @AdaBerg: 300k called up!! #LowerSarna #flood2031 https://t.co/aBc &amp; more #Havelpic.twitter.com/xY "
      "\u2014 Ola Venn (@ola_venn) March 4, 2031");
  CHECK(text::words(post.words).size() == 11);
  CHECK(post.words.find("Ada Berg") != std::string::npos);
  CHECK(post.words.find("Lower Sarna") != std::string::npos);
  CHECK(post.words.find("flood 2031") != std::string::npos);
  CHECK(post.words.find("& more") != std::string::npos);
  CHECK(post.words.find("Havel ") != std::string::npos);
  CHECK(post.words.find("t.co") == std::string::npos);
  CHECK(post.words.find("twitter") == std::string::npos);
  CHECK(post.author.find("Ola Venn") != std::string::npos);
  CHECK(post.author.find("March") == std::string::npos);
  CHECK(post.year == "2031");

  // A text without furniture is what it was; one that is nothing else still has words.
  for (const char* plain : {"Forty boats sank.", "A dash \u2014 and (brackets)", "", "a@b", "5 # 6"})
    CHECK(take_apart(plain).author.empty());
  CHECK(take_apart("Forty boats sank.").words == "Forty boats sank.");
  CHECK_FALSE(text::words(take_apart("\u2014 Ola Venn (@ola_venn) March 4, 2031").words).empty());

  CHECK(split_compound("BlackHistoryMonth") == "Black History Month");
  CHECK(split_compound("NFLDraft2031") == "NFL Draft 2031");
  CHECK(split_compound("ola_venn") == "ola venn");
  CHECK(split_compound("boats") == "boats");
}

TEST_CASE("what English says all the time tells little") {
  CHECK(telling_of("say") < 0.2);
  CHECK(telling_of("say") < telling_of("vote"));
  CHECK(telling_of("vote") < 1);
  CHECK(telling_of("made") == telling_of("make"));
  CHECK(telling_of("koldava") == 1);
  MatchAnalyser analyser;
  CHECK(analyser.words("making", {"en"}).front().telling == telling_of("make"));
  CHECK(analyser.words("making", {"de", "en"}).front().telling == 1);
}

TEST_CASE("words cut into letters: alike however they are joined or inflected") {
  MatchAnalyser analyser;
  const auto compared = [&](std::string_view text) {
    return Compared(analyser.words(text, {"en"}), [](const std::string&) { return 2.0; });
  };
  const auto alike = [&](std::string_view a, std::string_view b) {
    const Compared x = compared(a), y = compared(b), none = compared("");
    return features_of({x, none, "", x.grams()}, {y, none})[match_feature("spelling")];
  };
  CHECK(alike("the reservists", "Reservists!") == doctest::Approx(1));
  CHECK(alike("lowersarnaflood", "flood of Lower Sarna") > 0.6);
  CHECK(alike("reservist", "ferry") == 0);
  CHECK(alike("", "ferry") == 0);
}

TEST_CASE("four letters that several words have weigh as the rarest of them, each once") {
  const Grams both = merged({{1, 0.5}, {3, 2}}, {{1, 4}, {2, 1}});
  REQUIRE(both.size() == 3);
  CHECK(both[0].hash == 1);
  CHECK(both[0].weight == 4);
  CHECK(both[1].weight == 1);
  CHECK(both[2].weight == 2);
}
