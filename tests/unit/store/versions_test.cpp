// A report is printed again, changed. What is said again counts once, what isn't said any more is stale and never lost.
#include <map>

#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

const std::string kUrl = "https://news.example/a";

std::string hour(int n) { return "2031-03-02T1" + std::to_string(n) + ":00:00Z"; }

/// Each line a sentence with one claim in it.
Doc version(int at, const std::vector<std::pair<std::string, double>>& sentences, const std::string& more = "") {
  std::string text = "Accident";
  for (const auto& s : sentences) text += "\n" + s.first + ".";
  Doc doc(text + "\n" + more, details(kUrl, hour(at)));
  std::map<std::string, int> before;
  for (const auto& s : sentences) doc.claim(s.first, killed(s.second), before[s.first]++);
  return doc;
}

const std::pair<std::string, double> kTwelve{"At least 12 miners died in the old pit", 12};
const std::pair<std::string, double> kFourteen{"At least 14 miners died in the old pit", 14};
const std::pair<std::string, double> kThree{"3 rescuers were found dead at the gate", 3};

}  // namespace

TEST_CASE("a changed figure: the old claim is gone and stale, the new one revises it") {
  Desk desk;
  desk.put(version(1, {kTwelve, kThree}));
  desk.mark(ClaimId{1}, Verdict::Verified, "the mine said so");
  const std::int64_t before = desk.events();
  const Ingested in = desk.put(version(2, {kFourteen, kThree}));
  CHECK(in.outcome == Outcome::NewVersion);
  CHECK(numbers(in.gone) == std::vector<std::int64_t>{1});
  REQUIRE(in.new_claims.size() == 1);
  CHECK(log_after(desk, before) ==
        std::vector<std::string>{
            "a1 ingest version: 1 > 2 because -",
            "c3 claim -: - > At least 14 miners died in the old pit because -",
            "c1 gone -: m1 > - because a1 version 2 doesn't say it in these words",
            "c3 propose revises: - > c1 because a1 version 2: the sentence was changed, 12 to 14",
        });
  const ClaimRecord gone = desk.claim(1);
  CHECK(gone.verdict == Verdict::Verified);
  CHECK(gone.stale == std::vector<std::string>{"a1 version 2 doesn't say it in these words", "c3 may revise it"});
  CHECK(has(gone.slots.flags, Flag::GoneFromArticle));
  CHECK(gone.article->version == 1);
  const ClaimRecord same = desk.claim(2);
  CHECK(same.stale.empty());
  CHECK(same.mentions == 1);
  CHECK(same.article->version == 2);
  CHECK(take(desk.store.article(ArticleId{1})).claims == std::vector<ClaimId>{{1}, {2}, {3}});
  CHECK(desk.findings().empty());
}

TEST_CASE("said twice, and one of the two is taken out: the claim is still made") {
  Desk desk;
  desk.put(version(1, {kTwelve, kThree, kTwelve}));
  REQUIRE(desk.claim(1).mentions == 2);
  const Ingested in = desk.put(version(2, {kTwelve, kThree}));
  CHECK(in.gone.empty());
  CHECK(desk.claim(1).stale.empty());
  CHECK_FALSE(has(desk.claim(1).slots.flags, Flag::GoneFromArticle));
}

TEST_CASE("an older text that is read later doesn't become the present one") {
  Desk desk;
  desk.put(version(2, {kFourteen, kThree}));
  const std::int64_t content = take(desk.store.standing(0)).content_seq;
  const Ingested in = desk.put(version(1, {kTwelve, kThree}));
  CHECK(in.outcome == Outcome::OlderVersion);
  CHECK(in.version == 2);
  CHECK(in.gone.empty());
  const ArticleRecord article = take(desk.store.article(ArticleId{1}));
  CHECK(article.newest == 1);
  CHECK(article.details.published == hour(2));
  REQUIRE(article.versions.size() == 2);
  CHECK(article.versions[1].published == hour(1));
  // What only the older text says is there, and is stale from the beginning.
  CHECK(in.new_claims.size() == 1);
  CHECK(has(desk.claim(3).slots.flags, Flag::GoneFromArticle));
  CHECK(desk.claim(1).stale.empty());
  // The present version revises it, as when the two are read in their order.
  const ClaimLink revises = take(desk.store.links(ClaimId{1})).at(0);
  CHECK(links(desk, 1) == std::vector<std::string>{"c1 revises c3 proposed"});
  CHECK(revises.why == "a1 version 1: the sentence was changed, 12 to 14");
  CHECK(desk.claim(2).article->version == 1);
  CHECK(desk.claim(2).mentions == 1);
  CHECK(take(desk.store.standing(0)).content_seq > content);
  CHECK(desk.put(version(1, {kTwelve, kThree})).outcome == Outcome::Repeat);
  CHECK(desk.put(version(3, {kFourteen, kThree}, "More.\n")).outcome == Outcome::NewVersion);
  CHECK(take(desk.store.article(ArticleId{1})).newest == 3);
  CHECK(desk.findings().empty());
}

TEST_CASE("a sentence that comes back in the third version is the claim that it was") {
  Desk desk;
  desk.put(version(1, {kTwelve, kThree}));
  desk.put(version(2, {kThree}));
  CHECK(has(desk.claim(1).slots.flags, Flag::GoneFromArticle));
  const Ingested in = desk.put(version(3, {kThree, kTwelve}));
  CHECK(in.new_claims.empty());
  CHECK(in.gone.empty());
  const ClaimRecord back = desk.claim(1);
  CHECK(back.stale.empty());
  CHECK_FALSE(has(back.slots.flags, Flag::GoneFromArticle));
  CHECK(back.mentions == 1);
  CHECK(back.article->version == 3);
  CHECK(desk.findings().empty());
}

TEST_CASE("a new version read by better rules: what somebody worked on keeps its reading") {
  auto print = [](const std::string& more, int at, const std::function<void(Slots&)>& reading) {
    return Doc("One\n\nA dozen miners died in Koldava.\n" + more, details(kUrl, hour(at)))
        .claim("A dozen miners died", reading);
  };
  const auto elsewhere = [](Slots& s) {
    miners(12)(s);
    s.place->id = "geo:8";
    s.who->span = Span{13, 19};
  };
  for (const bool touched : {false, true}) {
    CAPTURE(touched);
    Desk desk;
    desk.put(print("", 1, miners(12)));
    if (touched) note(desk, 1, "asked the mine");
    desk.put(print("More.\n", 2, elsewhere));
    const ClaimRecord claim = desk.claim(1);
    CHECK(claim.article->version == 2);
    CHECK(claim.slots.place->id == (touched ? "geo:7" : "geo:8"));
    CHECK(claim.slots.who->span == Span{13, 19});
    CHECK(claim.mentions == 1);
    CHECK(desk.findings().empty());
  }
}

TEST_CASE("a correction is noted where the claim has gone") {
  Desk desk;
  desk.put(version(1, {kTwelve}));
  Doc corrected = version(2, {kFourteen}, "Correction: an earlier version gave another number.\n");
  corrected.annotation.sentences.back().zone = Zone::Correction;
  desk.put(corrected);
  CHECK(desk.claim(1).stale.front() == "a1 version 2 doesn't say it in these words, and carries a correction");
  const ArticleRecord article = take(desk.store.article(ArticleId{1}));
  CHECK_FALSE(article.versions.at(0).notice.has_value());
  REQUIRE(article.versions.at(1).notice.has_value());
  CHECK(desk.findings().empty());
}

TEST_CASE("what another article says too is gone from one of them only") {
  Desk desk;
  auto one = [](const std::string& words, int at) {
    return Doc("One\n\n" + words + " in Koldava.\n", details(kUrl, hour(at))).claim(words, miners(12));
  };
  desk.put(one("A dozen miners died", 1));
  desk.put(Doc("Two\n\nIn Koldava 12 miners were killed.\n", details({})).claim("12 miners were killed", miners(12)));
  REQUIRE(desk.claim(1).mentions == 2);
  desk.put(Doc("One\n\nNobody knows what happened.\n", details(kUrl, hour(2))));
  const ClaimRecord claim = desk.claim(1);
  CHECK(claim.stale == std::vector<std::string>{"a1 version 2 doesn't say it in these words"});
  CHECK(claim.mentions == 2);
  CHECK(claim.origins == 2);
}

TEST_CASE("marks were set differently: the same mention, in the words of the present version") {
  Desk desk;
  auto said = [](const std::string& words, int at) {
    return Doc("One\n\n" + words + ", Ada Berg said.\n", details(kUrl, hour(at))).claim(words, quote("Ada Berg"));
  };
  desk.put(said("\"We will rebuild the bridge\"", 1));
  const Ingested in = desk.put(said("“We will rebuild the bridge”", 2));
  CHECK(in.new_claims.empty());
  CHECK(in.gone.empty());
  CHECK(desk.claim(1).mentions == 1);
  CHECK(desk.claim(1).text == "“We will rebuild the bridge”");
  CHECK(take(desk.store.mentions(ClaimId{1})).at(0).text == "“We will rebuild the bridge”");
  CHECK(desk.findings().empty());
}
