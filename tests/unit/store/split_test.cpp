// People say that a claim was two.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

TEST_CASE("split: the mentions named become a claim of their own, unchecked; the rest stays where it was") {
  Desk desk;
  put_one_of_three(desk);
  desk.mark(ClaimId{1}, Verdict::Disputed, "the mine says 11");
  evidence(desk, 1, "https://mine.example/");
  note(desk, 1, "asked the mine");
  const std::int64_t before = desk.events();
  CHECK(split(desk, 1, {MentionId{2}, MentionId{3}, MentionId{2}}) == 2);
  CHECK(log_after(desk, before) == std::vector<std::string>{
                                       "c2 split from: c1 > 12 miners died because two accidents",
                                       "m2 split claim: c1 > c2 because -",
                                       "m3 split claim: c1 > c2 because -",
                                   });
  CHECK(mentions(desk, 1) == std::vector<std::string>{"m1"});
  CHECK(mentions(desk, 2) == std::vector<std::string>{"m2", "m3"});
  CHECK(desk.claim(1).verdict == Verdict::Disputed);
  CHECK(desk.claim(1).evidence == 1);
  const ClaimRecord fresh = desk.claim(2);
  CHECK(fresh.verdict == Verdict::Unchecked);
  CHECK(fresh.progress == Progress::New);
  CHECK(fresh.evidence == 0);
  CHECK(fresh.text == "12 miners died");
  CHECK(fresh.slots.figure->value == 12);
  CHECK(fresh.origins == 2);
  CHECK(links(desk, 1) == std::vector<std::string>{"c2 repeats c1 declined"});
  CHECK(desk.findings().empty());
}

TEST_CASE("split: the first mention leaves, and the claim has the words of the next one") {
  Desk desk;
  desk.put(Doc("One\n\nA dozen miners died in Koldava.\n", details({})).claim("A dozen miners died", miners(12)));
  desk.put(Doc("Two\n\nIn Koldava 12 miners were killed.\n", details({})).claim("12 miners were killed", miners(12)));
  REQUIRE(desk.claim(1).mentions == 2);
  split(desk, 1, {MentionId{1}});
  CHECK(desk.claim(1).text == "12 miners were killed");
  CHECK(desk.claim(1).article->id == ArticleId{2});
  CHECK(desk.claim(2).text == "A dozen miners died");
  CHECK(desk.findings().empty());
}

TEST_CASE("split: what is refused") {
  Desk desk;
  put_one_of_three(desk);
  desk.put(Doc("Two\n\n3 were hurt.\n").claim("3 were hurt", killed(3)));
  NewFreeClaim leaflet;
  leaflet.text = "Twelve dead";
  work(desk, [&](auto& c) { return c.add_claim(leaflet); });
  const auto parting = [](std::int64_t claim, std::vector<MentionId> mentions) {
    return [=](auto& c) { return c.split(ClaimId{claim}, mentions, {}); };
  };
  CHECK(refusal(desk, parting(2, {MentionId{4}})) == "c2 has one mention, so there is nothing to part");
  CHECK(refusal(desk, parting(3, {MentionId{4}})) == "c3 has no mention, so there is nothing to part");
  CHECK(refusal(desk, parting(1, {MentionId{1}, MentionId{2}, MentionId{3}})) ==
        "these are all mentions of c1: leave it one");
  CHECK(refusal(desk, parting(1, {MentionId{2}, MentionId{4}}), ErrorCode::NotFound) == "m4 is no mention of c1");
  CHECK(refusal(desk, parting(1, {MentionId{77}}), ErrorCode::NotFound) == "m77 is no mention of c1");
  CHECK(refusal(desk, parting(9, {MentionId{1}}), ErrorCode::NotFound) == "there is no claim c9");
  CHECK(refusal(desk, parting(1, {})) == "no mention of c1 is named");
}

TEST_CASE("split: a claim's edits stay with it; those of a mention go with the mention") {
  Desk desk;
  put_one_of_three(desk);
  edit_figure(desk, "c1", 13);
  edit(desk, "m3", "place", [](Slots& s) { s.place = Place{{}, "Halvesk", "Halvesk", "geo:8"}; });
  CHECK(split(desk, 1, {MentionId{2}, MentionId{3}}) == 2);
  CHECK(desk.claim(1).slots.figure->value == 13);
  CHECK(desk.claim(2).slots.figure->value == 12);
  CHECK(desk.claim(2).edited.empty());
  split(desk, 2, {MentionId{2}});
  CHECK(desk.claim(2).slots.place->id == "geo:8");
  CHECK(desk.claim(2).edited == std::vector<std::string>{"place"});
  // m2 says 12, as it was read, and is found by that.
  const Ingested in = desk.put(
      Doc("Four\n\nA dozen miners fell.\n", details({}, "2031-03-05")).claim("A dozen miners fell", miners(12)));
  CHECK(numbers(in.repeated) == std::vector<std::int64_t>{3});
  CHECK(desk.findings().empty());
}

TEST_CASE("split: never proposed again, not even when later versions and merges bring the two together") {
  Desk desk;
  const std::string url = "https://news.example/a";
  auto version = [&](const std::string& words, const char* hour) {
    return Doc("Accident\n\n" + words + " in the old pit near Koldava.\n",
               details(url, "2031-03-02T" + std::string(hour) + ":00:00Z"))
        .claim(words, killed(12));
  };
  desk.put(version("A dozen miners died on Monday morning", "08"));
  desk.put(Doc("Two\n\nTwelve people were killed.\n").claim("Twelve people were killed", killed(12)));
  merge(desk, 1, 2);
  CHECK(split(desk, 1, {MentionId{2}}) == 3);
  merge(desk, 3, desk.put(version("A dozen miners died on Monday evening", "09")).new_claims.at(0).id.number);
  // The changed sentence would be proposed as a repetition of c1; c3 has been parted from that.
  desk.put(version("A dozen miners died on Monday morning", "10"));
  desk.put(version("A dozen miners died on Monday evening", "11"));
  for (const ClaimLink& l : take(desk.store.links(ClaimId{3})))
    if (l.other == ClaimId{1} && l.relation == Relation::Repeats && !l.rule) CHECK(l.state == LinkState::Declined);
  CHECK(desk.findings().empty());
}

TEST_CASE("split: the new claim is found by what resembles it") {
  Desk desk;
  auto report = [](const std::string& title, const std::string& words, const char* day) {
    return Doc(title + "\n\n" + words + " in the town of Koldava.\n", details({}, day)).claim(words, [](Slots& s) {
      killed(s, 120);
      s.place = Place{{}, "Koldava", "Koldava", "geo:7"};
    });
  };
  desk.put(Doc("Nobody\n\nBad weather.\n").claim("Bad weather", [](Slots& s) { s.worth = 0.9; }));
  desk.put(report("One", "120 people drowned", "2031-03-02"));
  merge(desk, 1, 2);
  CHECK(split(desk, 1, {MentionId{2}}) == 3);
  const Ingested in = desk.put(report("Two", "The flood killed 120", "2031-03-03"));
  REQUIRE(in.proposed.size() == 1);
  CHECK(in.proposed[0].known == ClaimId{3});
  CHECK(desk.findings().empty());
}
