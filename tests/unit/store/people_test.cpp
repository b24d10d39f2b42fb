// People join and part claims and say how two are related. What moves, what stays, and what is refused.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

/// c1 and c2: one accident in the words of two reports that no rule would join.
void put_two(Desk& desk) {
  desk.put(Doc("One\n\nA dozen miners died at dawn.\n").claim("A dozen miners died", killed(12)));
  desk.put(Doc("Two\n\nTwelve people were killed in the pit.\n").claim("Twelve people were killed", killed(12)));
}

/// c1 with m1, m2, m3 in three articles.
void put_one_of_three(Desk& desk) {
  for (const char* day : {"2031-03-02", "2031-03-03", "2031-03-04"})
    desk.put(Doc("Report of " + std::string(day) + "\n\n12 miners died in Koldava.\n", details({}, day))
                 .claim("12 miners died", miners(12)));
}

}  // namespace

// ---- merge ----

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
  CHECK(pointed.proposed.size() == 2);
  CHECK(links(desk, 3) == std::vector<std::string>{"c3 repeats c2 proposed", "c3 repeats c1 proposed"});

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

// ---- split ----

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

// ---- link ----

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

TEST_CASE("merging accepts the proposal that the two are one") {
  Desk desk;
  auto report = [](const std::string& title, const std::string& words) {
    return Doc(title + "\n\n" + words + " in the town of Koldava.\n", details({})).claim(words, [](Slots& s) {
      killed(s, 120);
      s.place = Place{{}, "Koldava", "Koldava", "geo:7"};
    });
  };
  desk.put(report("One", "120 people drowned"));
  const Ingested in = desk.put(report("Two", "The flood killed 120"));
  REQUIRE(in.proposed.size() == 1);
  merge(desk, 1, 2);
  CHECK(links(desk, 1).empty());
  // Taken apart again they are two that somebody has looked at.
  CHECK(split(desk, 1, {MentionId{2}}) == 3);
  CHECK(links(desk, 1) == std::vector<std::string>{"c3 repeats c1 declined"});
}
