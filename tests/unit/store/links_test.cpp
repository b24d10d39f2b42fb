// What people and rules say of two claims, and what becomes of that in merges.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

TEST_CASE("links: what a person says of two claims, and of what was proposed") {
  Desk desk;
  put_two(desk);
  const std::int64_t before = desk.events();
  link(desk, 2, Relation::Contradicts, 1, LinkState::Accepted);
  link(desk, 1, Relation::Repeats, 2, LinkState::Declined);
  CHECK(log_after(desk, before) == std::vector<std::string>{
                                       "c2 link contradicts: - > c1 because looked at both",
                                       "c1 refuse repeats: - > c2 because looked at both",
                                   });
  CHECK(links(desk, 1) == std::vector<std::string>{"c2 contradicts c1 accepted", "c1 repeats c2 declined"});
  const ClaimLink link_of_1 = take(desk.store.links(ClaimId{1})).front();
  CHECK_FALSE(link_of_1.rule.has_value());
  CHECK(link_of_1.why == "looked at both");
  CHECK(link_of_1.who == "ada");
  CHECK(link_of_1.other_text == "Twelve people were killed");
  // Said again, the other way round: still one link.
  link(desk, 2, Relation::Repeats, 1, LinkState::Accepted);
  CHECK(links(desk, 2) == std::vector<std::string>{"c2 contradicts c1 accepted", "c2 repeats c1 accepted"});
  CHECK(refusal(desk, [](auto& c) {
          return c.link(ClaimId{1}, Relation::Repeats, ClaimId{1}, LinkState::Accepted, {});
        }) == "c1 and c1 are one claim");
  CHECK(refusal(
            desk, [](auto& c) { return c.link(ClaimId{1}, Relation::Repeats, ClaimId{8}, LinkState::Accepted, {}); },
            ErrorCode::NotFound) == "there is no claim c8");
  CHECK(desk.findings().empty());
}

TEST_CASE("a proposed link that is refused stays refused: also when the same two are brought together again") {
  Desk desk;
  const std::string url = "https://news.example/a";
  auto version = [&](const std::string& words, double n, const char* hour) {
    return Doc("Accident\n\n" + words + " in the old pit near Koldava.\n",
               details(url, "2031-03-02T" + std::string(hour) + ":00:00Z"))
        .claim(words, killed(n));
  };
  desk.put(version("At least 12 miners died", 12, "08"));
  desk.put(version("At least 14 miners died", 14, "09"));
  REQUIRE(links(desk, 1) == std::vector<std::string>{"c2 revises c1 proposed"});
  CHECK(desk.claim(1).stale.back() == "c2 may revise it");
  link(desk, 2, Relation::Revises, 1, LinkState::Declined);
  desk.put(version("At least 12 miners died", 12, "10"));
  desk.put(version("At least 14 miners died", 14, "11"));
  CHECK(links(desk, 1) == std::vector<std::string>{"c2 revises c1 declined"});
  CHECK(desk.claim(1).stale.size() == 1);
  CHECK(desk.findings().empty());
}

TEST_CASE("what was refused stays refused when one of the two has become another claim") {
  Desk desk;
  const std::string url = "https://news.example/a";
  auto version = [&](const std::string& words, const std::function<void(Slots&)>& reading, const char* day) {
    return Doc("One\n\n" + words + " in the old pit.\n", details(url, day)).claim(words, reading);
  };
  desk.put(version("In Koldava twelve miners were found dead", killed(12), "2031-03-02"));
  desk.put(Doc("Two\n\nA dozen miners died in Koldava.\n", details({})).claim("A dozen miners died", miners(12)));
  desk.put(Doc("Three\n\nTwelve people lost their lives.\n").claim("Twelve people lost their lives", killed(12)));
  link(desk, 2, Relation::Repeats, 1, LinkState::Declined);
  merge(desk, 3, 1);
  const std::int64_t before = desk.events();
  // The changed sentence says what c2 says, and stands where c3's stood.
  const Ingested in = desk.put(version("In Koldava twelve miners were killed", miners(12), "2031-03-03"));
  CHECK(numbers(in.repeated) == std::vector<std::int64_t>{2});
  CHECK(numbers(in.gone) == std::vector<std::int64_t>{3});
  for (const std::string& event : log_after(desk, before)) CHECK(event.find("propose") == std::string::npos);
  CHECK(links(desk, 3) == std::vector<std::string>{"c2 repeats c3 declined"});
  CHECK(desk.findings().empty());
}

TEST_CASE("links follow merges: a claim has the links of all that were merged into it, each once") {
  Desk desk;
  put_two(desk);
  desk.put(Doc("Three\n\n13 miners died in the pit.\n").claim("13 miners died", killed(13)));
  link(desk, 3, Relation::Revises, 2, LinkState::Accepted);
  merge(desk, 1, 2);
  CHECK(links(desk, 1) == std::vector<std::string>{"c3 revises c1 accepted"});
  CHECK(links(desk, 3) == std::vector<std::string>{"c3 revises c1 accepted"});
  CHECK(desk.claim(1).stale == std::vector<std::string>{"c3 revises it"});
  // What is said of the two now is said of this link, not of a second one.
  link(desk, 3, Relation::Revises, 1, LinkState::Declined);
  CHECK(links(desk, 1) == std::vector<std::string>{"c3 revises c1 declined"});
  CHECK(desk.claim(1).stale.empty());
  // A link between two that have become one is none.
  merge(desk, 1, 3);
  CHECK(links(desk, 1).empty());
  CHECK(desk.findings().empty());
}

TEST_CASE("the one that revises may have been merged, too") {
  Desk desk;
  put_two(desk);
  desk.put(Doc("Three\n\n13 miners died in the pit.\n").claim("13 miners died", killed(13)));
  link(desk, 2, Relation::Revises, 1, LinkState::Accepted);
  merge(desk, 3, 2);
  CHECK(desk.claim(1).stale == std::vector<std::string>{"c3 revises it"});
}

namespace {

/// 120 killed in Koldava, in words of its own.
Doc flood(const std::string& title, const std::string& words) {
  return Doc(title + "\n\n" + words + " in the town of Koldava.\n", details({})).claim(words, [](Slots& s) {
    killed(s, 120);
    s.place = Place{{}, "Koldava", "Koldava", "geo:7"};
  });
}

}  // namespace

TEST_CASE("what is said again and again leads to who said it first, and on from there when that is gone") {
  Desk desk;
  desk.put(flood("One", "120 people drowned"));
  desk.put(flood("Two", "The flood killed 120"));
  desk.put(flood("Three", "Some 120 lives were lost"));
  CHECK(links(desk, 1) == std::vector<std::string>{"c2 repeats c1 proposed", "c3 repeats c1 proposed"});
  forget(desk, 1);
  desk.put(flood("Four", "The water took 120"));
  CHECK(links(desk, 4) == std::vector<std::string>{"c4 repeats c3 proposed", "c4 repeats c2 proposed"});
  CHECK(desk.findings().empty());
}

TEST_CASE("the first one may have become another claim, or lost a name: what said the same leads on") {
  Desk desk;
  desk.put(flood("One", "120 people drowned"));
  desk.put(flood("Two", "The flood killed 120"));
  desk.put(Doc("Three\n\nIn all 120 died.\n").claim("In all 120 died", killed(120)));
  merge(desk, 3, 1);
  desk.put(flood("Four", "Some 120 lives were lost"));
  CHECK_FALSE(links(desk, 4).empty());
  work(desk, [](auto& c) { return c.redact("drowned", {}, "a court's order"); });
  desk.put(flood("Five", "The water took 120"));
  CHECK_FALSE(links(desk, 5).empty());
  CHECK(desk.findings().empty());
}

TEST_CASE("merging accepts the proposal that the two are one") {
  Desk desk;
  desk.put(flood("One", "120 people drowned"));
  const Ingested in = desk.put(flood("Two", "The flood killed 120"));
  REQUIRE(in.proposed.size() == 1);
  merge(desk, 1, 2);
  CHECK(links(desk, 1).empty());
  // Taken apart again they are two that somebody has looked at.
  CHECK(split(desk, 1, {MentionId{2}}) == 3);
  CHECK(links(desk, 1) == std::vector<std::string>{"c3 repeats c1 declined"});
}
