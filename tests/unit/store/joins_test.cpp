// When is it the same claim? Only where nothing has to be guessed. Half of these rows are look-alikes.
#include "desk_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

ArticleDetails on(std::optional<std::string> published) {
  ArticleDetails d;
  d.published = std::move(published);
  return d;
}

/// Everything known: 12 Norlandish miners killed in Koldava on 1 March.
void full(Slots& s) {
  killed(s, 12);
  s.who = Who{{}, "miners", "worker", "NL"};
  s.place = Place{{}, "Koldava", "Koldava", "geo:7"};
  s.time = EventTime{{}, "on 1 March", "2031-03-01", "2031-03-01"};
}

using Edit = std::function<void(Slots&)>;

/// Two articles, each with one claim in words of its own. Do they make one claim?
bool joins(const Edit& first, const Edit& second, std::optional<std::string> published_first = "2031-03-02",
           std::optional<std::string> published_second = "2031-03-04") {
  Desk desk;
  auto fill = [](const Edit& edit) {
    return [&edit](Slots& s) {
      full(s);
      if (edit) edit(s);
    };
  };
  desk.put(
      Doc("One\n\nA dozen miners died in Koldava.\n", on(published_first)).claim("A dozen miners died", fill(first)));
  Ingested in = desk.put(Doc("Two\n\nIn Koldava 12 miners were killed.\n", on(published_second))
                             .claim("12 miners were killed", fill(second)));
  bool joined = in.new_claims.empty();
  CHECK(in.new_mentions == (joined ? 1 : 0));
  CHECK(desk.claim(1).mentions == (joined ? 2 : 1));
  CHECK(desk.claim(1).origins == (joined ? 2 : 1));
  CHECK(desk.findings().empty());
  return joined;
}

}  // namespace

TEST_CASE("figures of different reports are one claim when everything is known and equal") {
  CHECK(joins({}, {}));
  struct Row {
    const char* what;
    Edit first, second;
    bool same;
  };
  const Row rows[] = {
      {"who in other letters", {}, [](Slots& s) { s.who->text = "MINERS"; }, true},
      {"another speaker: the speaker belongs to the mention",
       {},
       [](Slots& s) { s.attribution.emplace_back().name = "Ada"; },
       true},
      {"days that overlap", {}, [](Slots& s) { s.time->from = "2031-02-27"; }, true},
      {"place under another name, same id", {}, [](Slots& s) { s.place->name = "Koldawa"; }, true},
      {"place by name alone, both", [](Slots& s) { s.place->id.reset(); },
       [](Slots& s) {
         s.place->id.reset();
         s.place->name = "KOLDAVA";
       },
       true},
      {"words for the number", {}, [](Slots& s) { s.figure->text = "a dozen"; }, true},

      {"another number", {}, [](Slots& s) { s.figure->bounds.low = s.figure->bounds.high = 13; }, false},
      {"at least", {}, [](Slots& s) { s.figure->bounds.high.reset(); }, false},
      {"an increment", {}, [](Slots& s) { s.figure->role = Role::Increment; }, false},
      {"another type", {}, [](Slots& s) { s.type = ClaimType::CasualtyWounded; }, false},
      {"losses are not killed", {}, [](Slots& s) { s.type = ClaimType::CasualtyLosses; }, false},
      {"planned", {}, [](Slots& s) { s.modality = Modality::Planned; }, false},
      {"negated", {}, [](Slots& s) { s.modality = Modality::Negated; }, false},
      {"other people", {}, [](Slots& s) { s.who->text = "soldiers"; }, false},
      {"another class", {}, [](Slots& s) { s.who->cls = "civilian"; }, false},
      {"another side", {}, [](Slots& s) { s.who->side = "BE"; }, false},
      {"another place", {}, [](Slots& s) { s.place->id = "geo:8"; }, false},
      {"place by id and by name", {}, [](Slots& s) { s.place->id.reset(); }, false},
      {"another day", {}, [](Slots& s) { s.time->from = s.time->to = "2031-03-02"; }, false},
      // Unknown is never proof, not even on both sides.
      {"no figure", [](Slots& s) { s.figure.reset(); }, [](Slots& s) { s.figure.reset(); }, false},
      {"no bounds", [](Slots& s) { s.figure->bounds = {}; }, [](Slots& s) { s.figure->bounds = {}; }, false},
      {"no who", [](Slots& s) { s.who.reset(); }, [](Slots& s) { s.who.reset(); }, false},
      {"no side", [](Slots& s) { s.who->side.reset(); }, [](Slots& s) { s.who->side.reset(); }, false},
      {"no place", [](Slots& s) { s.place.reset(); }, [](Slots& s) { s.place.reset(); }, false},
      {"place without a canonical name",
       [](Slots& s) {
         s.place->id.reset();
         s.place->name.reset();
       },
       [](Slots& s) {
         s.place->id.reset();
         s.place->name.reset();
       },
       false},
      {"no time", [](Slots& s) { s.time.reset(); }, [](Slots& s) { s.time.reset(); }, false},
      {"open time", [](Slots& s) { s.time->to.reset(); }, {}, false},
      {"quantities are not about people", [](Slots& s) { s.type = ClaimType::QuantityPeople; },
       [](Slots& s) { s.type = ClaimType::QuantityPeople; }, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    CHECK(joins(row.first, row.second) == row.same);
  }
}

TEST_CASE("different reports have to be published within seven days of each other") {
  CHECK(joins({}, {}, "2031-03-02", "2031-03-09"));
  CHECK(joins({}, {}, "2031-03-09", "2031-03-02T23:00:00+02:00"));
  CHECK_FALSE(joins({}, {}, "2031-03-02", "2031-03-10"));
  CHECK_FALSE(joins({}, {}, {}, "2031-03-02"));
  CHECK_FALSE(joins({}, {}, {}, {}));
}

TEST_CASE("in one origin figures need no dates of publication") {
  Desk desk;
  ArticleDetails url;
  url.url = "https://news.example/a";
  desk.put(Doc("One\n\nA dozen miners died in Koldava.\n", url).claim("A dozen miners died", full));
  Ingested in = desk.put(Doc("Two\n\nIn Koldava 12 miners were killed.\n", url).claim("12 miners were killed", full));
  CHECK(in.outcome == Outcome::NewVersion);
  CHECK(in.new_claims.empty());
  CHECK(desk.claim(1).mentions == 2);
  CHECK(desk.claim(1).origins == 1);
}

TEST_CASE("within one article a headline and its body are one claim with two mentions") {
  Desk desk;
  Ingested in = desk.put(Doc("12 miners killed in Koldava\n\nA dozen miners died in Koldava.\n", on("2031-03-02"))
                             .claim("12 miners killed", full)
                             .claim("A dozen miners died", full));
  CHECK(in.new_claims.size() == 1);
  CHECK(in.new_mentions == 0);  // nobody had made it before
  CHECK(desk.claim(1).mentions == 2);
}

TEST_CASE("quotations: the same speaker and the same words") {
  struct Row {
    const char* what;
    std::string first_speaker, second_speaker, first, second;
    SourceClass cls;
    bool same;
  };
  const std::string words = "\"We will rebuild the bridge\"";
  const Row rows[] = {
      {"the same", "Ada Berg", "Ada Berg", words, words, SourceClass::Person, true},
      {"other quotation marks and case", "Ada Berg", "ADA BERG", words, "“we will rebuild the Bridge”",
       SourceClass::Person, true},
      {"another word", "Ada Berg", "Ada Berg", words, "\"We will rebuild the dam\"", SourceClass::Person, false},
      {"shorter", "Ada Berg", "Ada Berg", words, "\"We will rebuild the\"", SourceClass::Person, false},
      {"another speaker", "Ada Berg", "Ida Berg", words, words, SourceClass::Person, false},
      {"nobody knows who", "", "", words, words, SourceClass::Person, false},
      {"an official is not the official", "an official", "an official", words, words, SourceClass::AnonymousOfficial,
       false},
      {"witnesses", "witnesses", "witnesses", words, words, SourceClass::Collective, false},
      {"four words are enough", "Ada Berg", "Ada Berg", "\"Not in my name\"", "\"not in my name\"", SourceClass::Person,
       true},
      {"three words anybody says", "Ada Berg", "Ada Berg", "\"We will see\"", "\"we will see\"", SourceClass::Person,
       false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    Desk desk;
    desk.put(Doc("One\n\n" + row.first + ", it was said.\n").claim(row.first, quote(row.first_speaker, row.cls)));
    Ingested in =
        desk.put(Doc("Two\n\nAnd then: " + row.second + ".\n").claim(row.second, quote(row.second_speaker, row.cls)));
    CHECK(in.new_claims.empty() == row.same);
  }
}

TEST_CASE("an identical sentence joins within one origin only") {
  auto article = [](std::string text, std::optional<std::string> url = {}) {
    ArticleDetails d;
    d.url = std::move(url);
    return Doc(std::move(text), d).claim("12 miners died", killed(12));
  };
  SUBCASE("two copies") {
    Desk desk;
    desk.put(article("A\n\n12 miners died.\n", "https://one.example/"));
    Ingested in = desk.put(article("A\n\n12 miners died.\n", "https://two.example/"));
    CHECK(in.outcome == Outcome::Copy);
    CHECK(in.new_claims.empty());
    CHECK(in.new_mentions == 1);
    CHECK(desk.claim(1).mentions == 2);
    CHECK(desk.claim(1).origins == 1);
    CHECK(desk.findings().empty());
  }
  SUBCASE("two reports") {
    Desk desk;
    desk.put(article("A\n\n12 miners died.\n"));
    CHECK(desk.put(article("B\n\n12 miners died.\n")).new_claims.size() == 1);
  }
  SUBCASE("twice in one article") {
    Desk desk;
    desk.put(Doc("12 miners died.\n\n12 miners died.\n")
                 .claim("12 miners died", killed(12))
                 .claim("12 miners died", killed(12), 1));
    CHECK(desk.claim(1).mentions == 2);
  }
  SUBCASE("the same words in another sentence") {
    Desk desk;
    Ingested in = desk.put(Doc("12 miners died.\n\nIn May 12 miners died.\n")
                               .claim("12 miners died", killed(12))
                               .claim("12 miners died", killed(12), 1));
    CHECK(in.new_claims.size() == 2);
  }
  SUBCASE("twice in one sentence, also in its copy") {
    Desk desk;
    auto twice = [](std::string url) {
      ArticleDetails d;
      d.url = std::move(url);
      return Doc("A\n\n12 miners died in May, 12 miners died in June.\n", d)
          .claim("12 miners died", killed(12))
          .claim("12 miners died", killed(12), 1);
    };
    CHECK(desk.put(twice("https://one.example/")).new_claims.size() == 2);
    CHECK(desk.put(twice("https://two.example/")).new_claims.empty());
    CHECK(desk.claim(1).mentions == 2);
    CHECK(desk.claim(2).mentions == 2);
  }
  SUBCASE("read as another figure") {
    Desk desk;
    Ingested in = desk.put(Doc("12 miners died.\n\n12 miners died.\n")
                               .claim("12 miners died", killed(12))
                               .claim("12 miners died", killed(13), 1));
    CHECK(in.new_claims.size() == 2);
  }
}

TEST_CASE("a verdict stays where it was given: a repeat joins the claim, a look-alike doesn't") {
  Desk desk;
  desk.put(Doc("One\n\nA dozen miners died in Koldava.\n", on("2031-03-02")).claim("A dozen miners died", full));
  desk.mark(ClaimId{1}, Verdict::Refuted, "nobody died");
  desk.put(Doc("Two\n\nIn Koldava 12 miners were killed.\n", on("2031-03-03")).claim("12 miners were killed", full));
  desk.put(Doc("Three\n\nIn Koldava 12 miners fell.\n", on("2031-03-03")).claim("12 miners fell", killed(12)));
  CHECK(desk.claim(1).mentions == 2);
  CHECK(desk.claim(2).verdict == Verdict::Unchecked);
  CHECK(take(desk.store.claim_count()) == 2);
}
