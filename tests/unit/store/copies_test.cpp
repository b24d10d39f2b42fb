// Forty copies are one origin: cut, merged, with another headline, edited here and there.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

/// Two agencies on one accident, and a report about something else.
const std::vector<std::string> kNorth{
    "At least 12 miners died on Saturday when a gallery of the Koldava pit fell in, the mine's owner Halvesk Mining "
    "said.",
    "Rescue teams from three towns worked through the night to reach 40 men who had been cut off below the third "
    "level.",
    "The owner's spokeswoman, Tilda Marn, said that the roof of the gallery had been inspected two days before it "
    "fell.",
    "Governor Karel Orlo ordered all five pits of the district closed until the cause of the accident was known.",
    "Relatives waited outside the gates, wrapped in blankets that the parish of Saint Ilmar had handed out at "
    "midnight.",
    "It was the worst accident in the valley since 1998, when a fire in the neighbouring pit at Brenn killed 31 "
    "people.",
};
const std::vector<std::string> kBorder{
    "Customs officers at the Vessing crossing seized 900 kilograms of amber hidden in a lorry with timber on Sunday.",
    "The driver, a citizen of Norland aged 44, was taken to the county town, where a judge will hear him on Tuesday.",
    "Inspector Jonna Reik told reporters that a dog called Bruno had found the amber under the second row of logs.",
    "The price of amber has doubled since the mines in the Kaldre delta were flooded, according to the chamber of "
    "trade.",
    "Last year officers at Vessing stopped 17 lorries with amber in them, more than in the ten years before together.",
    "The timber belongs to a sawmill in Ostby, whose manager Piet Lunde said that he knew nothing of another freight.",
};

Doc report(const std::string& title, const std::vector<std::string>& sentences, std::optional<std::string> url,
           std::optional<std::string> published = "2031-03-02") {
  std::string text = title + "\n";
  for (const std::string& s : sentences) text += "\n" + s;
  ArticleDetails d = details(std::move(url), std::move(published));
  d.title = title;
  Doc doc(text + "\n", d);
  if (text.find("At least 12 miners died") != std::string::npos)
    doc.claim("At least 12 miners died", [](Slots& s) {
      killed(s, 12);
      s.figure->bounds.high.reset();
    });
  if (text.find("17 lorries") != std::string::npos)
    doc.claim("officers at Vessing stopped 17 lorries", [](Slots& s) {
      s.type = ClaimType::QuantityObjects;
      s.figure = people(17);
      s.figure->unit = "lorry";
      s.worth = 0.8;
    });
  return doc;
}

std::vector<std::string> first(std::vector<std::string> sentences, std::size_t n) {
  sentences.resize(n);
  return sentences;
}
std::vector<std::string> both(std::vector<std::string> a, const std::vector<std::string>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

OriginId origin_of(Desk& desk, std::int64_t article) { return take(desk.store.article(ArticleId{article})).origin; }

void credit(Doc& doc, const char* agency) { doc.annotation.credit = Credit{{}, agency, agency}; }

}  // namespace

TEST_CASE("a copy that was cut falls into the origin of the whole report, whichever was read first") {
  for (const bool whole_first : {true, false}) {
    CAPTURE(whole_first);
    Desk desk;
    const Doc whole = report("Twelve dead in Koldava", kNorth, "https://one.example/1");
    const Doc cut = report("Miners die in pit", first(kNorth, 4), "https://two.example/2");
    desk.put(whole_first ? whole : cut);
    const Ingested in = desk.put(whole_first ? cut : whole);
    CHECK(in.outcome == Outcome::New);
    CHECK(in.copy_of == ArticleId{1});
    CHECK(in.new_claims.empty());
    CHECK(origin_of(desk, 1) == origin_of(desk, 2));
    CHECK(desk.claim(1).mentions == 2);
    CHECK(desk.claim(1).origins == 1);
    CHECK(take(desk.store.stats()).origins == 1);
    CHECK(take(desk.store.copies(OriginId{1})).count == 2);
    const Copies others = take(desk.store.copies(OriginId{1}, ArticleId{1}));
    CHECK(others.count == 1);
    CHECK(others.first.at(0).id == ArticleId{2});
    CHECK(desk.findings().empty());
  }
}

TEST_CASE("the first twenty copies are named, all are counted") {
  Desk desk;
  constexpr int kCopied = kCopiesNamed + 3;
  for (int i = 1; i <= kCopied; ++i)
    desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/" + std::to_string(i)));
  forget(desk, 2);
  const Copies others = take(desk.store.copies(OriginId{1}, ArticleId{1}));
  CHECK(others.count == kCopied - 2);
  REQUIRE(others.first.size() == kCopiesNamed);
  CHECK(others.first.front().id == ArticleId{3});
  CHECK(others.first.back().id == ArticleId{kCopiesNamed + 2});
  CHECK(code_of(desk.store.copies(OriginId{99})) == ErrorCode::NotFound);
}

TEST_CASE("an editor changed a word here and there, and the dateline") {
  Desk desk;
  desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/1"));
  std::vector<std::string> edited = kNorth;
  edited[0] = "KOLDAVA (NNA) - " + edited[0];
  edited[1].replace(edited[1].find("Rescue teams"), 12, "Rescuers");
  edited[3].replace(edited[3].find("ordered"), 7, "has ordered");
  edited[4].replace(edited[4].find("midnight"), 8, "dawn");
  const Ingested in = desk.put(report("Disaster in the valley", edited, "https://two.example/2", "2031-03-03"));
  CHECK(in.copy_of == ArticleId{1});
  CHECK(in.new_claims.empty());
  CHECK(desk.claim(1).origins == 1);
}

TEST_CASE("a copy put together from two reports belongs to both, sentence by sentence") {
  for (const bool merged_last : {true, false}) {
    CAPTURE(merged_last);
    Desk desk;
    const Doc north = report("Twelve dead in Koldava", kNorth, "https://one.example/1");
    const Doc border = report("Amber in a lorry", kBorder, "https://two.example/2");
    const Doc merged = report("News in brief", both(kNorth, first(kBorder, 5)), "https://three.example/3");
    if (!merged_last) desk.put(merged);
    desk.put(north);
    desk.put(border);
    if (merged_last) desk.put(merged);
    REQUIRE(take(desk.store.claim_count()) == 2);
    for (std::int64_t claim : {1, 2}) {
      CAPTURE(claim);
      CHECK(desk.claim(claim).mentions == 2);
      CHECK(desk.claim(claim).origins == 1);
    }
    CHECK(take(desk.store.stats()).origins == 2);
    CHECK(desk.findings().empty());
  }
}

TEST_CASE("a text in which two reports take turns, read before them, draws neither into the other's origin") {
  Desk desk;
  std::vector<std::string> turns{kNorth[0]};
  for (std::size_t i = 0; i < kBorder.size(); ++i) {
    turns.push_back(kBorder[i]);
    if (i > 0) turns.push_back(kNorth[i]);
  }
  desk.put(report("News in brief", turns, "https://three.example/3"));
  desk.put(report("Amber in a lorry", kBorder, "https://two.example/2"));
  desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/1"));
  CHECK(origin_of(desk, 2) != origin_of(desk, 3));
  for (std::int64_t claim : {1, 2}) CHECK(desk.claim(claim).origins == 1);
}

TEST_CASE("a correction that was read before the report it corrects is of one origin with it") {
  Desk desk;
  std::vector<std::string> corrected = kNorth;
  corrected.insert(
      corrected.begin(),
      "Correction: an earlier version of this report gave the number of the men who were cut off below the "
      "third level as 60; the owner of the pit says that it was 40, and that all of them are well.");
  desk.put(report("Twelve dead in Koldava", corrected, "https://one.example/corrected"));
  CHECK(desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/1")).copy_of == ArticleId{1});
}

TEST_CASE("two reports on one event in words of their own are two origins; of one agency they count once") {
  auto north = [] { return report("Twelve dead in Koldava", kNorth, "https://one.example/1"); };
  auto own = [](const std::string& url) {
    return Doc("Accident\n\nA dozen miners died in Koldava.\n", details(url)).claim("A dozen miners died", miners(12));
  };
  auto other = [](const std::string& url) {
    return Doc("Pit\n\nIn Koldava 12 miners were killed.\n", details(url)).claim("12 miners were killed", miners(12));
  };
  SUBCASE("nobody is credited") {
    Desk desk;
    desk.put(north());
    desk.put(own("https://a.example/"));
    desk.put(other("https://b.example/"));
    CHECK(desk.claim(2).mentions == 2);
    CHECK(desk.claim(2).origins == 2);
    CHECK(take(desk.store.stats()).origins == 3);
  }
  SUBCASE("both credit one agency") {
    Desk desk;
    Doc a = own("https://a.example/"), b = other("https://b.example/");
    credit(a, "NNA");
    credit(b, "NNA");
    desk.put(a);
    desk.put(b);
    CHECK(desk.claim(1).mentions == 2);
    CHECK(desk.claim(1).origins == 1);
    CHECK(take(desk.store.article(ArticleId{2})).agency == "NNA");
    CHECK(take(desk.store.mentions(ClaimId{1})).at(1).agency == "NNA");
  }
  SUBCASE("each credits another agency") {
    Desk desk;
    Doc a = own("https://a.example/"), b = other("https://b.example/");
    credit(a, "NNA");
    credit(b, "Border Wire");
    desk.put(a);
    desk.put(b);
    CHECK(desk.claim(1).origins == 2);
  }
  SUBCASE("one passes on what an agency said") {
    Desk desk;
    Doc a = own("https://a.example/");
    credit(a, "NNA");
    desk.put(a);
    Doc b("Pit\n\nIn Koldava 12 miners were killed, NNA reported.\n", details("https://b.example/"));
    b.claim("12 miners were killed", [](Slots& s) {
      miners(12)(s);
      AttributionLink link;
      link.name = "NNA";
      link.id = "agency/nna";
      s.attribution = {link};
    });
    desk.put(b);
    CHECK(desk.claim(1).mentions == 2);
    CHECK(desk.claim(1).origins == 1);
  }
}

TEST_CASE("boilerplate and another report from one mould make no copy") {
  Desk desk;
  desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/1"));
  CHECK_FALSE(desk.put(report("Amber", both(first(kBorder, 5), {kNorth[4]}), "https://two.example/2")).copy_of);
  CHECK(origin_of(desk, 1) != origin_of(desk, 2));
}

TEST_CASE("a person says whose copy an article is: claims count anew, and no rule changes it") {
  Desk desk;
  desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/1"));
  desk.put(report("Miners die in pit", first(kNorth, 4), "https://two.example/2"));
  REQUIRE(desk.claim(1).origins == 1);
  const std::int64_t before = desk.events();
  work(desk, [](auto& c) { return c.set_origin(ArticleId{2}, {}, "they had a reporter there"); });
  CHECK(log_after(desk, before) ==
        std::vector<std::string>{"a2 edit origin: o1 > o2 because they had a reporter there"});
  CHECK(desk.claim(1).origins == 2);
  CHECK(take(desk.store.article(ArticleId{2})).origin_by_person);
  // A later version has more of the same words; it is still their own.
  const Ingested in = desk.put(report("Miners die in pit", first(kNorth, 5), "https://two.example/2", "2031-03-03"));
  CHECK(in.outcome == Outcome::NewVersion);
  CHECK(in.new_claims.empty());
  CHECK(in.gone.empty());
  CHECK(origin_of(desk, 2) == OriginId{2});
  CHECK(desk.claim(1).mentions == 2);
  CHECK(desk.claim(1).origins == 2);
  // And back again.
  work(desk, [](auto& c) { return c.set_origin(ArticleId{2}, OriginId{1}, "they hadn't"); });
  CHECK(desk.claim(1).origins == 1);
  CHECK(take(desk.store.stats()).origins == 1);
  CHECK(refusal(
            desk, [](auto& c) { return c.set_origin(ArticleId{2}, OriginId{9}, {}); }, ErrorCode::NotFound) ==
        "there is no origin o9");
  CHECK(refusal(
            desk, [](auto& c) { return c.set_origin(ArticleId{9}, {}, {}); }, ErrorCode::NotFound) ==
        "there is no article a9");
  CHECK(desk.findings().empty());
}

TEST_CASE("a version that has become a copy holds its sentences all the same") {
  Desk desk;
  desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/1"));
  const std::string url = "https://two.example/2";
  REQUIRE_FALSE(desk.put(report("Miners die in pit", both({kNorth[0]}, first(kBorder, 3)), url)).copy_of);
  const Ingested in = desk.put(report("Miners die in pit", first(kNorth, 4), url, "2031-03-03"));
  CHECK(in.outcome == Outcome::NewVersion);
  CHECK(in.new_claims.empty());
  CHECK(in.gone.empty());
  CHECK(mentions(desk, 2) == std::vector<std::string>{"m2"});
  CHECK(mentions(desk, 1) == std::vector<std::string>{"m1"});
  CHECK(desk.findings().empty());
}

TEST_CASE("after another origin was set, sentences that are there twice are still two") {
  Desk desk;
  const std::string url = "https://one.example/1";
  auto twice = [&](const std::string& more, const std::string& day) {
    return Doc("12 miners died.\n\n12 miners died.\n" + more, details(url, day))
        .claim("12 miners died", killed(12))
        .claim("12 miners died", killed(12), 1);
  };
  desk.put(twice("", "2031-03-02"));
  work(desk, [](auto& c) { return c.set_origin(ArticleId{1}, {}, {}); });
  const Ingested in = desk.put(twice("More.\n", "2031-03-03"));
  CHECK(in.new_claims.empty());
  CHECK(in.gone.empty());
  CHECK(desk.claim(1).mentions == 2);
  CHECK(take(desk.store.mentions(ClaimId{1})).at(1).article.version == 2);
}

TEST_CASE("evidence that proves to be of the claim's own origin makes it stale") {
  Desk desk;
  desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/1"));
  evidence(desk, 1, "https://two.example/2");
  CHECK(desk.claim(1).stale.empty());
  desk.put(report("Miners die in pit", first(kNorth, 4), "https://two.example/2"));
  CHECK(desk.claim(1).stale == std::vector<std::string>{"e1 is an article of the claim's own origin"});
}

TEST_CASE("so does a file: the bytes of any version of any article of the origin") {
  Desk desk;
  desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/1"));
  NewEvidence saved;
  saved.file = "saved.html";
  saved.sha256 = std::string(64, 'e');
  work(desk, [&](auto& c) { return c.add_evidence(ClaimId{1}, saved); });
  saved.sha256 = std::string(64, 'f');
  work(desk, [&](auto& c) { return c.add_evidence(ClaimId{1}, saved); });
  CHECK(desk.claim(1).stale.empty());
  Doc copy = report("Miners die in pit", first(kNorth, 4), "https://two.example/2");
  copy.article.sha256 = std::string(64, 'f');
  desk.put(copy);
  desk.put(report("Miners die in pit", first(kNorth, 5), "https://two.example/2", "2031-03-03"));
  CHECK(desk.claim(1).stale == std::vector<std::string>{"e2 is an article of the claim's own origin"});
}

TEST_CASE("when the report that was read first is forgotten, its copies are known by each other") {
  Desk desk;
  desk.put(report("Twelve dead in Koldava", kNorth, "https://one.example/1"));
  desk.put(report("Miners die in pit", first(kNorth, 5), "https://two.example/2"));
  forget(desk, 1);
  CHECK(desk.claim(1).mentions == 1);
  const Ingested in = desk.put(report("Pit disaster", first(kNorth, 4), "https://three.example/3"));
  CHECK(in.copy_of == ArticleId{2});
  CHECK(in.new_claims.empty());
  CHECK(desk.claim(1).origins == 1);
  CHECK(desk.findings().empty());
}

TEST_CASE("a report that lost a name is known for what it is: its later copies are copies") {
  Desk desk;
  desk.put(report("Mine", kNorth, "https://one.example/1"));
  work(desk, [](auto& c) { return c.redact("Tilda Marn", {}, "she asked for it"); });
  desk.put(report("Accident", kNorth, "https://two.example/2"));
  CHECK(take(desk.store.article(ArticleId{2})).origin == take(desk.store.article(ArticleId{1})).origin);
  CHECK(desk.findings().empty());
}
