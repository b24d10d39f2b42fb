// Claims that people enter themselves, and what they look like.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

TEST_CASE("what a person enters is shown what it looks like, in the change that enters it") {
  Desk desk;
  desk.put(Doc("One\n\nTwelve miners died in Koldava.\n", details("https://one.example/a"))
               .claim("Twelve miners died in Koldava", miners(12)));
  NewFreeClaim leaflet;
  leaflet.text = "12 miners died in Koldava";
  miners(12)(leaflet.slots);
  const Added free = work(desk, [&](auto& c) { return c.add_claim(leaflet); });
  REQUIRE(free.proposed.size() == 1);
  CHECK(free.proposed[0].claim == ClaimId{2});
  CHECK(free.proposed[0].known == ClaimId{1});
  CHECK(links(desk, 2) == std::vector<std::string>{"c2 repeats c1 proposed"});

  desk.put(Doc("Two\n\nIn Koldava the miners were 12, all dead.\n", details("https://two.example/a")));
  NewMention missed;
  missed.article = ArticleId{2};
  missed.text = "the miners were 12";
  missed.span = {16, 34};
  missed.sentence = {5, 45};
  missed.published = published_day("2031-03-02");
  miners(12)(missed.slots);
  const Added pointed = work(desk, [&](auto& c) { return c.add_mention(missed); });
  // Under the keys that both have the first of the two is found.
  CHECK(links(desk, 3) == std::vector<std::string>{"c3 repeats c1 proposed"});

  edit_figure(desk, "c1", 13);
  edit_figure(desk, "c2", 14);
  edit_figure(desk, "c3", 15);
  const Added former = work(desk, [&](auto& c) { return c.add_claim(leaflet); });
  CHECK(links(desk, former.claim.number) == std::vector<std::string>{"c4 repeats c1 proposed"});
  CHECK(desk.findings().empty());
}

TEST_CASE("a free quotation is found by a longer one, however short its words and however late") {
  const char* longer = "One\n\n“We lost 40 men underground, and nobody was told about it,” she said.\n";
  for (const bool free_first : {true, false}) {
    Desk desk;
    NewFreeClaim heard;
    heard.text = "We lost 40 men";
    quote("Ada Berg")(heard.slots);
    const Doc doc = Doc(longer, details("https://one.example/a", free_first ? "2031-09-02" : "2031-04-01"))
                        .claim("We lost 40 men underground, and nobody was told about it,", quote("Ada Berg"));
    if (free_first) work(desk, [&](auto& c) { return c.add_claim(heard); });
    desk.put(doc);
    if (!free_first) work(desk, [&](auto& c) { return c.add_claim(heard); });
    CHECK(links(desk, 2) == std::vector<std::string>{"c2 repeats c1 proposed"});
  }
}
