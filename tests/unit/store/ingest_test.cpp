// What an article is to a desk (new, version, copy, repeat, supplied), and what becomes of its claims.
#include "desk_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

const std::string kText = "Accident\n\n12 miners died in the pit.\nThe pit was closed.\n";

ArticleDetails with_url(std::string url) {
  ArticleDetails d;
  d.title = "Accident";
  d.url = std::move(url);
  return d;
}

Doc plain() { return Doc(kText).claim("12 miners died", killed(12)); }
Doc at(std::string url) { return Doc(kText, with_url(std::move(url))).claim("12 miners died", killed(12)); }

}  // namespace

TEST_CASE("what a second article is beside a first one") {
  struct Row {
    const char* what;
    std::optional<std::string> first_url, second_url;
    bool same_text;
    Outcome outcome;
    std::int64_t article, claims, origins;
  };
  const std::optional<std::string> none;
  const std::string a = "https://news.example/a", b = "https://news.example/b";
  const Row rows[] = {
      {"no url, same text", none, none, true, Outcome::Repeat, 1, 1, 1},
      {"no url, other text: a path is no identity", none, none, false, Outcome::New, 2, 2, 2},
      {"same url, same text", a, a, true, Outcome::Repeat, 1, 1, 1},
      {"same url, other text", a, a, false, Outcome::NewVersion, 1, 2, 1},
      {"other url, same text", a, b, true, Outcome::Copy, 2, 1, 1},
      {"other url, other text", a, b, false, Outcome::New, 2, 2, 2},
      {"known by url, now without one", a, none, true, Outcome::Repeat, 1, 1, 1},
      {"known without url, now with one", none, a, true, Outcome::Supplied, 1, 1, 1},
      {"known without url, other text", none, a, false, Outcome::New, 2, 2, 2},
      {"host in capitals", a, "HTTPS://News.Example/a", true, Outcome::Repeat, 1, 1, 1},
      {"a fragment", a, a + "#comments", true, Outcome::Repeat, 1, 1, 1},
      {"tracking", a, a + "?utm_source=x&utm_medium=y", false, Outcome::NewVersion, 1, 2, 1},
      {"a path in capitals is another page", a, "https://news.example/A", false, Outcome::New, 2, 2, 2},
      {"a query is another page", a, a + "?id=2&utm_source=x", true, Outcome::Copy, 2, 1, 1},
      {"an empty url is none", a, "", true, Outcome::Repeat, 1, 1, 1},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    Desk desk;
    auto make = [](const std::optional<std::string>& url, const std::string& text, const char* words, double n) {
      ArticleDetails d;
      d.url = url;
      return Doc(text, d).claim(words, killed(n));
    };
    CHECK(desk.put(make(row.first_url, kText, "12 miners died", 12)).outcome == Outcome::New);
    Doc second = row.same_text ? make(row.second_url, kText, "12 miners died", 12)
                               : make(row.second_url, "Accident\n\n14 miners died in the pit.\n", "14 miners died", 14);
    CHECK(take(desk.store.is_plain_repeat(second.article)) == (row.outcome == Outcome::Repeat));
    std::int64_t events = desk.events();
    Ingested in = desk.put(second);
    CHECK(in.outcome == row.outcome);
    CHECK(in.article.number == row.article);
    DeskStats stats = take(desk.store.stats());
    CHECK(stats.claims == row.claims);
    CHECK(stats.origins == row.origins);
    CHECK((desk.events() == events) == (row.outcome == Outcome::Repeat));
    CHECK(desk.findings().empty());
  }
}

TEST_CASE("reading two versions twice makes two, not four") {
  Desk desk;
  std::string url = "https://news.example/a";
  Doc one = at(url);
  Doc two = Doc("Accident\n\n14 miners died in the pit.\n", with_url(url)).claim("14 miners died", killed(14));
  CHECK(desk.put(one).version == 1);
  CHECK(desk.put(two).version == 2);
  CHECK(desk.put(one).outcome == Outcome::Repeat);
  CHECK(desk.put(two).outcome == Outcome::Repeat);
}

TEST_CASE("a repeat makes no change") {
  Desk desk;
  desk.put(plain());
  desk.put(plain());
  Store::Change change = take(desk.store.begin(session(), "ingest"));
  CHECK(change.id().number == 2);
}

TEST_CASE("a new version: what is said again counts once, what is new is new, what is gone stays where it was") {
  Desk desk;
  std::string url = "https://news.example/a";
  desk.put(Doc("Accident\n\n12 miners died in the pit.\n3 were hurt.\n", with_url(url))
               .claim("12 miners died", killed(12))
               .claim("3 were hurt", killed(3)));
  desk.mark(ClaimId{1}, Verdict::Disputed, "the mine says 11");
  Ingested in = desk.put(Doc("Update: Accident\n\n12 miners died in the pit.\n5 were hurt.\n", with_url(url))
                             .claim("12 miners died", killed(12))
                             .claim("5 were hurt", killed(5)));
  CHECK(in.outcome == Outcome::NewVersion);
  CHECK(in.version == 2);
  REQUIRE(in.new_claims.size() == 1);
  CHECK(in.new_claims[0].id == ClaimId{3});
  CHECK(in.new_mentions == 0);

  ClaimRecord same = desk.claim(1);
  CHECK(same.mentions == 1);
  CHECK(same.article->version == 2);
  CHECK(*same.span == Span{18, 32});
  CHECK(same.verdict == Verdict::Disputed);
  ClaimRecord gone = desk.claim(2);
  CHECK(gone.article->version == 1);
  CHECK(take(desk.store.article_text(ArticleId{1}, 1)).find("3 were hurt") != std::string::npos);
  CHECK(desk.claim(3).article->version == 2);
  CHECK(desk.findings().empty());
}

TEST_CASE("a new version pairs repeats one to one") {
  Desk desk;
  std::string url = "https://news.example/a";
  desk.put(Doc("12 miners died\n\n12 miners died\n", with_url(url))
               .claim("12 miners died", killed(12))
               .claim("12 miners died", killed(12), 1));
  CHECK(take(desk.store.mentions(ClaimId{1})).size() == 2);
  desk.put(Doc("12 miners died\n\nOn Monday 12 miners died\n12 miners died\n12 miners died\n", with_url(url))
               .claim("12 miners died", killed(12))
               .claim("12 miners died", killed(12), 2)
               .claim("12 miners died", killed(12), 3));
  std::vector<MentionRecord> mentions = take(desk.store.mentions(ClaimId{1}));
  REQUIRE(mentions.size() == 3);
  CHECK(mentions[0].spans[0].start == 0);
  CHECK(mentions[1].spans[0].start == 41);
  CHECK(mentions[2].spans[0].start == 56);
  for (const MentionRecord& m : mentions) CHECK(m.article.version == 2);
  CHECK(desk.findings().empty());
}

TEST_CASE("the same words about another day are another claim, also in a new version") {
  Desk desk;
  std::string url = "https://news.example/daily";
  auto on = [](const char* day) {
    return [day](Slots& s) {
      killed(s, 12);
      s.time = EventTime{{}, "Monday", day, day};
    };
  };
  desk.put(Doc("Daily\n\n12 died on Monday.\n", with_url(url)).claim("12 died on Monday", on("2031-03-03")));
  Ingested in =
      desk.put(Doc("Daily\n\n12 died on Monday.\nMore.\n", with_url(url)).claim("12 died on Monday", on("2031-03-10")));
  CHECK(in.new_claims.size() == 1);
  CHECK(desk.claim(1).slots.time->from == "2031-03-03");
  CHECK(desk.claim(2).slots.time->from == "2031-03-10");
}

TEST_CASE("details that come later: a logged change that resolves dates anew and replaces nothing known") {
  Desk desk;
  auto monday = [](std::optional<std::string> day) {
    return [day](Slots& s) {
      killed(s, 12);
      s.time = EventTime{{}, "Monday", day, day};
      if (!day) s.flags = {Flag::RelativeTimeUnresolved};
    };
  };
  ArticleDetails known;
  known.title = "Accident";
  known.source = "Northline";
  desk.put(Doc("Accident\n\n12 miners died on Monday.\n", known).claim("12 miners died on Monday", monday({})));
  std::int64_t before = take(desk.store.standing(0)).content_seq;

  ArticleDetails more;
  more.source = "Somebody else";
  more.published = "2031-04-01";
  Doc again =
      Doc("Accident\n\n12 miners died on Monday.\n", more).claim("12 miners died on Monday", monday("2031-03-31"));
  CHECK_FALSE(take(desk.store.is_plain_repeat(again.article)));
  Ingested in = desk.put(again, "2031-04-03T10:00:00Z");
  CHECK(in.outcome == Outcome::Supplied);
  CHECK(in.new_claims.empty());
  ClaimRecord claim = desk.claim(1);
  CHECK(claim.slots.time->from == "2031-03-31");
  CHECK(claim.slots.flags.empty());
  CHECK(claim.article->published == "2031-04-01");
  CHECK(claim.article->source == "Northline");
  CHECK(claim.mentions == 1);
  CHECK(claim.changed == "2031-04-03T10:00:00Z");
  CHECK(take(desk.store.standing(0)).content_seq > before);
  EventRecord event = take(desk.store.events({})).back();
  CHECK(event.subject == "a1");
  CHECK(event.field == "published");
  CHECK_FALSE(event.old_value.has_value());
  CHECK(event.new_value == "2031-04-01");
  CHECK(desk.put(again).outcome == Outcome::Repeat);
  CHECK(desk.findings().empty());
}

TEST_CASE("a url that comes later makes later versions possible") {
  Desk desk;
  desk.put(plain());
  CHECK(desk.put(at("https://news.example/a")).outcome == Outcome::Supplied);
  Doc two =
      Doc("Accident\n\n14 miners died.\n", with_url("https://news.example/a")).claim("14 miners died", killed(14));
  CHECK(desk.put(two).outcome == Outcome::NewVersion);
  CHECK(desk.put(at("https://news.example/b")).outcome == Outcome::Copy);
  CHECK(desk.findings().empty());
}

TEST_CASE("what enters the desk") {
  auto slots = [](ClaimType type, double worth) {
    Slots s;
    s.type = type;
    s.worth = worth;
    return s;
  };
  for (std::size_t i = 0; i < Names<ClaimType>::values.size(); ++i) {
    auto type = static_cast<ClaimType>(i);
    std::string_view family = family_of(type);
    CAPTURE(name_of(type));
    bool always = family == "casualty" || family == "mobilization" || family == "displacement" ||
                  family == "detention" || family == "attribution";
    CHECK(enters_desk(slots(type, 0)) == always);
    CHECK(enters_desk(slots(type, 0.49)) == always);
    CHECK(enters_desk(slots(type, 0.5)));
  }
  Desk desk;
  Ingested in = desk.put(Doc("Prices\n\nBread costs 3 crowns.\nMilk costs 9 crowns.\n")
                             .claim("Bread costs 3 crowns",
                                    [](Slots& s) {
                                      s.type = ClaimType::QuantityMoney;
                                      s.worth = 0.3;
                                    })
                             .claim("Milk costs 9 crowns", [](Slots& s) {
                               s.type = ClaimType::QuantityMoney;
                               s.worth = 0.7;
                             }));
  REQUIRE(in.new_claims.size() == 1);
  CHECK(in.new_claims[0].worth == 0.7);
  CHECK(desk.claim(1).text == "Milk costs 9 crowns");
}

TEST_CASE("offsets are code points, in any script") {
  Desk desk;
  desk.put(Doc("Авария\n\n«Погибли 12 горняков» 😀 в шахте.\n").claim("Погибли 12 горняков", killed(12)));
  CHECK(*desk.claim(1).span == Span{9, 28});
  CHECK(desk.findings().empty());
}

TEST_CASE("slots come back as they went in") {
  Slots full;
  full.type = ClaimType::MobilizationCalledUp;
  full.form = Form::AccordingTo;
  full.figure = people(300000);
  full.figure->span = Span{1, 7};
  full.figure->bounds = {299999.5, {}, true, false, 0.1, 1e300};
  full.figure->hedge = Hedge::MoreThan;
  full.figure->role = Role::Subset;
  full.figure->of = Figure::Whole{{}, "the \"rest\"\n"};
  full.who = Who{Span{3, 4}, "reservists", "soldier", "RU"};
  full.actor = Actor{{}, "the ministry", "org:1"};
  full.place = Place{Span{0, 0}, "Koldava", "Koldava", {}};
  full.time = EventTime{{}, "in spring", "2031-03-01", {}};
  full.attribution = {{"Ada", "p:1", SourceClass::Office, LinkRole::Channel, "said", Stance::Denies, true, Span{8, 9}},
                      {}};
  full.modality = Modality::Planned;
  full.flags = {Flag::VagueLarge, Flag::UnclosedQuote};
  full.worth = 0.83;
  full.confidence = 0.07;
  full.rule = "mobilization.called_up.passive";
  for (const Slots& slots : {full, Slots{}}) {
    Desk desk;
    Slots wanted = slots;
    wanted.worth = std::max(wanted.worth, 0.5);
    desk.put(Doc("Decree\n\n300,000 were called up.\n").claim("300,000 were called up", [&](Slots& s) { s = wanted; }));
    CHECK(desk.claim(1).slots == wanted);
    CHECK(take(desk.store.mentions(ClaimId{1})).front().slots == wanted);
  }
}

TEST_CASE("rows for the index: what changed after an event, in the order of claims") {
  Desk desk;
  desk.put(at("https://news.example/a"));
  std::int64_t first = desk.events();
  desk.put(Doc("Flood\n\n7 people drowned.\n").claim("7 people drowned", killed(7)));
  auto rows = [&](std::int64_t after) {
    std::vector<IndexRow> out;
    Revision end = take(desk.store.rows_since(after, [&](IndexRow&& row) {
      out.push_back(std::move(row));
      return true;
    }));
    CHECK(end == take(desk.store.head()));
    return out;
  };
  REQUIRE(rows(0).size() == 2);
  IndexRow row = rows(first).at(0);
  CHECK(rows(first).size() == 1);
  CHECK(row.id == ClaimId{2});
  CHECK(row.sentence == "7 people drowned.");
  CHECK(row.text == "7 people drowned");
  CHECK(row.live);

  std::int64_t before = take(desk.store.head()).seq;
  desk.mark(ClaimId{1}, Verdict::Disputed, "why not");
  CHECK(rows(before).empty());  // a verdict is nothing that the index holds
  CHECK(take(desk.store.standing(0)).content_seq <= before);
  desk.put(Doc(kText + "More.\n", with_url("https://news.example/a")).claim("12 miners died", killed(12)));
  REQUIRE(rows(before).size() == 1);
  CHECK(rows(before)[0].id == ClaimId{1});
  CHECK(rows(before)[0].article->version == 2);

  int seen = 0;
  take(desk.store.rows_since(0, [&](IndexRow&&) { return ++seen < 1; }));
  CHECK(seen == 1);
}
