// People say that two claims are one. What moves, what stays, which verdict holds, and what is refused.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

TEST_CASE("merge: mentions, evidence and notes move, the handle leads to what it became") {
  Desk desk;
  put_two(desk);
  note(desk, 1, "asked the mine");
  note(desk, 2, "asked the ministry");
  evidence(desk, 2, "https://ministry.example/");
  const std::int64_t before = desk.events();
  merge(desk, 1, 2);
  CHECK(log_after(desk, before) == std::vector<std::string>{
                                       "c2 merge merged_into: - > c1 because the same accident",
                                       "m2 merge claim: c2 > c1 because -",
                                       "e1 merge claim: c2 > c1 because -",
                                       "n2 merge claim: c2 > c1 because -",
                                   });
  const ClaimRecord claim = desk.claim(1);
  CHECK(claim.text == "A dozen miners died");
  CHECK(claim.mentions == 2);
  CHECK(claim.origins == 2);
  CHECK(claim.evidence == 1);
  CHECK(take(desk.store.notes(ClaimId{1})).size() == 2);
  CHECK(desk.claim(2).id == ClaimId{1});
  CHECK(take(desk.store.claim_count()) == 1);
  CHECK(take(desk.store.article(ArticleId{2})).claims == std::vector<ClaimId>{{1}});
  CHECK(take(desk.store.articles_of(std::vector<ClaimId>{{1}})) == std::vector<ArticleId>{{1}, {2}});
  CHECK(take(desk.store.claim_of(MentionId{2})) == ClaimId{1});
  CHECK(desk.findings().empty());
}

TEST_CASE("merge: which verdict holds") {
  struct Row {
    const char* what;
    std::optional<Verdict> first, second, given;
    std::optional<Verdict> after;  ///< nothing: refused
    Progress progress;
  };
  using V = Verdict;
  const std::optional<V> none;
  const Row rows[] = {
      {"neither was checked", none, none, none, V::Unchecked, Progress::New},
      {"the first one", V::Disputed, none, none, V::Disputed, Progress::Checked},
      {"the other one", none, V::Refuted, none, V::Refuted, Progress::Checked},
      {"both alike", V::Refuted, V::Refuted, none, V::Refuted, Progress::Checked},
      {"differing: somebody has to say", V::Refuted, V::Verified, none, none, Progress::Checked},
      {"differing, and somebody says", V::Refuted, V::Verified, V::Disputed, V::Disputed, Progress::Checked},
      {"said to be open again", V::Refuted, V::Verified, V::Unchecked, V::Unchecked, Progress::InProgress},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    Desk desk;
    put_two(desk);
    if (row.first) desk.mark(ClaimId{1}, *row.first, "first reason");
    if (row.second) desk.mark(ClaimId{2}, *row.second, "second reason");
    if (!row.after) {
      CHECK(refusal(desk, [&](auto& c) { return c.merge(ClaimId{1}, ClaimId{2}, row.given, {}); }) ==
            "c1 is refuted, c2 is verified: say which one holds");
      CHECK(take(desk.store.claim_count()) == 2);
      continue;
    }
    merge(desk, 1, 2, row.given);
    const ClaimRecord claim = desk.claim(1);
    CHECK(claim.verdict == *row.after);
    CHECK(claim.progress == row.progress);
    if (row.given)
      CHECK(claim.reason == "the same accident");
    else if (row.first)
      CHECK(claim.reason == "first reason");
    else if (row.second)
      CHECK(claim.reason == "second reason");
    CHECK(desk.findings().empty());
  }
}

TEST_CASE("merge: what is refused") {
  Desk desk;
  put_two(desk);
  desk.put(Doc("Three\n\n3 were hurt.\n").claim("3 were hurt", killed(3)));
  const auto merging = [](std::int64_t keep, std::int64_t other) {
    return [=](auto& c) { return c.merge(ClaimId{keep}, ClaimId{other}, {}, {}); };
  };
  CHECK(refusal(desk, merging(1, 1)) == "c1 can't be merged with itself");
  CHECK(refusal(desk, merging(9, 1), ErrorCode::NotFound) == "there is no claim c9");
  CHECK(refusal(desk, merging(1, 9), ErrorCode::NotFound) == "there is no claim c9");
  merge(desk, 1, 2);
  CHECK(refusal(desk, merging(2, 1)) == "c2 and c1 are one claim already");
  CHECK(refusal(desk, merging(1, 2)) == "c1 and c2 are one claim already");
  merge(desk, 3, 1);
  CHECK(refusal(desk, merging(2, 3)) == "c2 and c3 are one claim already");
  CHECK(desk.claim(2).id == ClaimId{3});
  CHECK(desk.claim(3).mentions == 3);
  CHECK(desk.findings().empty());
}

TEST_CASE("published claims are sealed") {
  Desk desk;
  put_one_of_three(desk);
  desk.put(Doc("Two\n\nTwelve people were killed in the pit.\n").claim("Twelve people were killed", killed(12)));
  behind_its_back(desk.dir.path(), "UPDATE claim SET progress = 'published' WHERE id = 1");
  CHECK(refusal(desk, [](auto& c) { return c.merge(ClaimId{1}, ClaimId{2}, {}, {}); }) ==
        "c1 is published, and sealed");
  CHECK(refusal(desk, [](auto& c) { return c.merge(ClaimId{2}, ClaimId{1}, {}, {}); }) ==
        "c1 is published, and sealed");
  CHECK(refusal(desk, [](auto& c) { return c.split(ClaimId{1}, {MentionId{2}}, {}); }) ==
        "c1 is published, and sealed");
  SlotEdit figure;
  figure.field = "figure";
  CHECK(refusal(desk, [&](auto& c) { return c.edit("c1", figure); }) == "c1 is published, and sealed");
  CHECK(refusal(desk, [&](auto& c) { return c.edit("m2", figure); }) == "c1 is published, and sealed");
  // It may lose a mention, not the words that were sealed.
  CHECK(refusal(desk, [&](auto& c) { return c.forget(ArticleId{1}, {}); }) == "c1 is published, and sealed");
  const ClaimRecord before = desk.claim(1);
  forget(desk, 2);
  const ClaimRecord after = desk.claim(1);
  CHECK(after.mentions == before.mentions - 1);
  CHECK(after.text == before.text);
  CHECK(after.article->id == before.article->id);
  CHECK(after.progress == Progress::Published);
}

TEST_CASE("what happened to a claim before it was merged is part of the history") {
  Desk desk;
  put_one_of_three(desk);
  desk.put(Doc("Two\n\nTwelve people were killed in the pit.\n").claim("Twelve people were killed", killed(12)));
  desk.put(Doc("Three\n\nA dozen lay dead below.\n").claim("A dozen lay dead", killed(12)));
  const std::int64_t start = desk.events();
  edit_figure(desk, "c3", 13);
  note(desk, 1, "asked the mine");
  note(desk, 2, "asked the clinic");
  merge(desk, 2, 3);
  merge(desk, 1, 2);
  const auto history = [&](const EventFilter& filter) {
    std::vector<std::string> out;
    for (const EventRecord& e : take(desk.store.events(filter)))
      if (e.seq > start && (out.empty() || out.back() != e.subject + " " + e.action))
        out.push_back(e.subject + " " + e.action);
    return out;
  };
  CHECK(history({"c1", {}}) == std::vector<std::string>{"c3 edit", "c1 note", "c2 note", "c3 merge", "c2 merge"});
  CHECK(history({"c1", 2}) == std::vector<std::string>{"c3 merge", "c2 merge"});
  CHECK(history({"c2", {}}) == std::vector<std::string>{"c3 edit", "c2 note", "c3 merge", "c2 merge"});
  CHECK(history({"c3", {}}) == std::vector<std::string>{"c3 edit", "c3 merge"});
}

TEST_CASE("handles lead on for ever, however long the chain") {
  Desk desk;
  constexpr int kMany = 12;
  for (int i = 1; i <= kMany; ++i) {
    const std::string n = std::to_string(100 + i);
    desk.put(Doc("Report " + n + "\n\nStorm number " + n + " killed " + n + " people.\n")
                 .claim("Storm number " + n + " killed " + n + " people", killed(100 + i)));
  }
  for (int i = 1; i < kMany; ++i) merge(desk, i + 1, i);
  for (int i = 1; i <= kMany; ++i) CHECK(desk.claim(i).id == ClaimId{kMany});
  CHECK(desk.claim(1).mentions == kMany);
  // What is done to an old handle is done to what it became.
  desk.mark(ClaimId{1}, Verdict::Refuted, "no storm had a number");
  note(desk, 3, "asked the weather service");
  edit_figure(desk, "c2", 7);
  const ClaimRecord claim = desk.claim(kMany);
  CHECK(claim.verdict == Verdict::Refuted);
  CHECK(claim.slots.figure->value == 7);
  CHECK(take(desk.store.notes(ClaimId{1})).size() == 1);
  CHECK(take(desk.store.mentions(ClaimId{5})).size() == kMany);
  CHECK(take(desk.store.articles_of(std::vector<ClaimId>{{1}})).size() == kMany);
  CHECK(desk.findings().empty());
}

TEST_CASE("a free claim can be merged, and keeps nothing that a claim with words in an article needs") {
  Desk desk;
  put_two(desk);
  NewFreeClaim leaflet;
  leaflet.text = "Twelve dead in Koldava";
  killed(leaflet.slots, 12);
  leaflet.seen.at = "a leaflet";
  const ClaimId free = work(desk, [&](auto& c) { return c.add_claim(leaflet); }).claim;
  evidence(desk, free.number, "https://leaflets.example/7");
  merge(desk, 1, free.number);
  CHECK(desk.claim(1).mentions == 1);
  CHECK(desk.claim(1).evidence == 1);
  CHECK(desk.claim(1).text == "A dozen miners died");
  CHECK(desk.findings().empty());
}

TEST_CASE("merge: the claim that is kept says what it said, also where the other one is older") {
  Desk desk;
  put_two(desk);
  desk.mark(ClaimId{2}, Verdict::Refuted, "nobody was killed");
  const std::string kept = desk.claim(2).text;
  REQUIRE(desk.claim(1).text != kept);
  merge(desk, 2, 1);
  CHECK(desk.claim(1).id == ClaimId{2});
  CHECK(desk.claim(2).text == kept);
  CHECK(desk.claim(2).mentions == 2);
  CHECK(desk.findings().empty());
}

TEST_CASE("merge: a free claim that is kept has its own words, and loses none when the article is forgotten") {
  Desk desk;
  put_two(desk);
  NewFreeClaim leaflet;
  leaflet.text = "Forty dead in Koldava";
  killed(leaflet.slots, 40);
  leaflet.seen.at = "a leaflet";
  const std::int64_t free = work(desk, [&](auto& c) { return c.add_claim(leaflet); }).claim.number;
  merge(desk, free, 1);
  const auto is_the_leaflet = [&] {
    const ClaimRecord claim = desk.claim(free);
    CHECK(claim.text == "Forty dead in Koldava");
    CHECK(claim.slots.figure->value == 40);
    CHECK(claim.seen->at == "a leaflet");
    CHECK_FALSE(claim.article);
    CHECK(desk.findings().empty());
  };
  is_the_leaflet();
  CHECK(desk.claim(free).mentions == 1);
  forget(desk, 1);
  is_the_leaflet();
  CHECK(desk.claim(free).mentions == 0);
}

TEST_CASE("merge: where a free claim was seen is told in the history of the one that it becomes") {
  Desk desk;
  put_two(desk);
  NewFreeClaim leaflet;
  leaflet.text = "Forty dead in Koldava";
  killed(leaflet.slots, 40);
  leaflet.seen.at = "a leaflet";
  leaflet.seen.media = "leaflet.jpg";
  const std::int64_t free = work(desk, [&](auto& c) { return c.add_claim(leaflet); }).claim.number;
  const std::int64_t before = desk.events();
  merge(desk, 1, free);
  const std::vector<std::string> events = log_after(desk, before);
  CHECK(std::find(events.begin(), events.end(), "c1 merge seen: - > a leaflet, leaflet.jpg because -") != events.end());
  CHECK(desk.findings().empty());
}

TEST_CASE("merge: a later edit of one doesn't undo what the other one's mentions were edited to") {
  Desk desk;
  desk.put(Doc("One\n\n12 miners died in Koldava.\n", details({})).claim("12 miners died", miners(12)));
  desk.put(Doc("Two\n\nIn Koldava 14 miners were killed.\n", details({})).claim("14 miners were killed", miners(14)));
  edit_figure(desk, "m2", 12);
  merge(desk, 1, 2);
  edit(desk, "c1", "modality", [](Slots& s) { s.modality = Modality::Possible; });
  edit(desk, "c1", "modality", {});
  CHECK(desk.claim(1).slots.figure->value == 12);
  CHECK(take(desk.store.mentions(ClaimId{1})).at(1).slots.figure->value == 12);
  // "14" is what m2 said before it was edited.
  const Ingested in = desk.put(
      Doc("Three\n\n14 miners lost their lives.\n", details({}, "2031-03-04")).claim("14 miners lost", miners(14)));
  CHECK(in.new_claims.size() == 1);
  CHECK(links(desk, 3).front() == "c3 repeats c1 proposed");
  CHECK(desk.findings().empty());
}

TEST_CASE("merge: an edited claim says for the other one's mentions, too, what it was edited to") {
  Desk desk;
  desk.put(Doc("One\n\nA dozen miners died.\n").claim("A dozen miners died", killed(12)));
  desk.put(Doc("Two\n\nIn Koldava 12 miners were killed.\n", details({})).claim("12 miners were killed", miners(12)));
  edit_figure(desk, "c1", 13);
  merge(desk, 1, 2);
  const Ingested in = desk.put(
      Doc("Three\n\n12 miners lost their lives.\n", details({}, "2031-03-04")).claim("12 miners lost", miners(12)));
  CHECK(in.new_claims.size() == 1);
  REQUIRE(in.proposed.size() == 1);
  CHECK(in.proposed[0].known == ClaimId{1});
}
