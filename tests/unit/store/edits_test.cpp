// Edits are a layer over what was read: of a claim, of one mention, of an article. And claims that a person adds.
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

Doc dozen(const std::string& day = "2031-03-02", std::optional<std::string> url = {}) {
  return Doc("One\n\nA dozen miners died in Koldava.\n", details(std::move(url), day))
      .claim("A dozen miners died", miners(12));
}
Doc killed_in(double n, const std::string& title, const std::string& day = "2031-03-04") {
  const std::string words = std::to_string(static_cast<int>(n)) + " miners were killed";
  return Doc(title + "\n\nIn Koldava " + words + ".\n", details({}, day)).claim(words, miners(n));
}

/// Reads an article again with another detail, as `edit a1` does.
void edit_article(Desk& desk, std::int64_t article, const std::string& field, std::optional<std::string> value,
                  const Doc& read_anew) {
  work(desk, [&](auto& c) {
    return c.edit_article(ArticleId{article}, field, value, "as printed",
                          Prepared(read_anew.article, read_anew.annotation));
  });
}

}  // namespace

TEST_CASE("an edit of a claim lies over its slots, is named, and comes off again") {
  Desk desk;
  desk.put(dozen());
  const std::int64_t before = desk.events();
  SlotEdit slot;
  slot.field = "figure";
  slot.value.emplace().figure = people(13);
  slot.old_words = "A dozen";
  slot.new_words = "13";
  slot.because = "the ministry's table";
  work(desk, [&](auto& c) { return c.edit("c1", slot); });
  CHECK(log_after(desk, before) ==
        std::vector<std::string>{"c1 edit figure: A dozen > 13 because the ministry's table"});
  ClaimRecord claim = desk.claim(1);
  CHECK(claim.slots.figure->value == 13);
  CHECK(claim.slots.who->text == "miners");
  CHECK(claim.edited == std::vector<std::string>{"figure"});
  CHECK(claim.text == "A dozen miners died");
  // The mention says what it says.
  CHECK(take(desk.store.mentions(ClaimId{1})).front().slots.figure->value == 12);

  edit_figure(desk, "c1", 14);
  CHECK(desk.claim(1).slots.figure->value == 14);
  edit(desk, "c1", "figure", {});
  claim = desk.claim(1);
  CHECK(claim.slots.figure->value == 12);
  CHECK(claim.edited.empty());
  CHECK(desk.findings().empty());
}

TEST_CASE("every slot can be edited, also to nothing") {
  Desk desk;
  desk.put(dozen());
  edit(desk, "c1", "type", [](Slots& s) { s.type = ClaimType::CasualtyWounded; });
  edit(desk, "c1", "who", [](Slots&) {});
  edit(desk, "c1", "actor", [](Slots& s) { s.actor = Actor{{}, "the mine", {}}; });
  edit(desk, "c1", "place", [](Slots& s) { s.place = Place{{}, "Halvesk", "Halvesk", "geo:8"}; });
  edit(desk, "c1", "time", [](Slots& s) { s.time = EventTime{{}, "2 March", "2031-03-02", "2031-03-02"}; });
  edit(desk, "c1", "attribution", [](Slots& s) { s.attribution.emplace_back().name = "the mine"; });
  edit(desk, "c1", "modality", [](Slots& s) { s.modality = Modality::Possible; });
  const ClaimRecord claim = desk.claim(1);
  CHECK(claim.slots.type == ClaimType::CasualtyWounded);
  CHECK_FALSE(claim.slots.who.has_value());
  CHECK(claim.slots.actor->text == "the mine");
  CHECK(claim.slots.place->id == "geo:8");
  CHECK(claim.slots.time->from == "2031-03-02");
  CHECK(claim.slots.attribution.at(0).name == "the mine");
  CHECK(claim.slots.modality == Modality::Possible);
  CHECK(claim.slots.figure->value == 12);
  CHECK(claim.edited.size() == 7);
  const DeskStats stats = take(desk.store.stats());
  CHECK(stats.by_kind[static_cast<std::size_t>(ClaimType::CasualtyWounded)] == 1);
  CHECK(stats.by_kind[static_cast<std::size_t>(ClaimType::CasualtyKilled)] == 0);
  std::vector<IndexRow> rows;
  take(desk.store.rows_since(0, [&](IndexRow&& row) {
    rows.push_back(std::move(row));
    return true;
  }));
  CHECK(rows.at(0).slots.place->id == "geo:8");
}

TEST_CASE("an edit of a mention is one mention's; the claim shows the first one's, and its own over it") {
  Desk desk;
  desk.put(dozen());
  desk.put(killed_in(12, "Two"));
  REQUIRE(mentions(desk, 1) == std::vector<std::string>{"m1", "m2"});
  edit_figure(desk, "m2", 14);
  CHECK(desk.claim(1).slots.figure->value == 12);
  CHECK(desk.claim(1).edited.empty());
  CHECK(take(desk.store.mentions(ClaimId{1})).at(1).slots.figure->value == 14);
  edit_figure(desk, "m1", 13);
  CHECK(desk.claim(1).slots.figure->value == 13);
  CHECK(desk.claim(1).edited == std::vector<std::string>{"figure"});
  edit_figure(desk, "c1", 15);
  CHECK(desk.claim(1).slots.figure->value == 15);
  CHECK(take(desk.store.mentions(ClaimId{1})).at(0).slots.figure->value == 13);
  edit(desk, "c1", "figure", {});
  CHECK(desk.claim(1).slots.figure->value == 13);
  edit(desk, "m1", "figure", {});
  CHECK(desk.claim(1).slots.figure->value == 12);
  CHECK(desk.findings().empty());
}

TEST_CASE("edit: handles that don't exist") {
  Desk desk;
  desk.put(dozen());
  SlotEdit slot;
  slot.field = "figure";
  for (const char* handle : {"c2", "m2", "a1", "e1", "", "figure"}) {
    CAPTURE(handle);
    refusal(
        desk, [&](auto& c) { return c.edit(handle, slot); }, ErrorCode::NotFound);
  }
}

TEST_CASE("identity uses the edited claim: what says the edited value joins, what says the old one is proposed") {
  Desk desk;
  desk.put(dozen());
  edit_figure(desk, "c1", 13);
  const Ingested edited = desk.put(killed_in(13, "Two"));
  CHECK(numbers(edited.repeated) == std::vector<std::int64_t>{1});
  CHECK(edited.new_claims.empty());
  const Ingested old = desk.put(killed_in(12, "Three"));
  CHECK(old.new_claims.size() == 1);
  REQUIRE(old.proposed.size() == 1);
  CHECK(old.proposed[0].known == ClaimId{1});
  CHECK(take(desk.store.links(ClaimId{2})).front().rule == "edited");
  CHECK(desk.claim(1).mentions == 2);
  CHECK(desk.findings().empty());
}

TEST_CASE("identity after the edit was taken off is what it was") {
  Desk desk;
  desk.put(dozen());
  edit_figure(desk, "c1", 13);
  edit(desk, "c1", "figure", {});
  CHECK(desk.put(killed_in(13, "Two")).new_claims.size() == 1);
  CHECK(desk.put(killed_in(12, "Three")).new_claims.empty());
  CHECK(desk.claim(1).mentions == 2);
}

TEST_CASE("a copy with the sentence as it was before the edit is proposed, not joined") {
  Desk desk;
  desk.put(dozen("2031-03-02", "https://one.example/"));
  edit_figure(desk, "c1", 13);
  const Ingested in = desk.put(dozen("2031-03-02", "https://two.example/"));
  CHECK(in.outcome == Outcome::Copy);
  CHECK(in.new_claims.size() == 1);
  CHECK(links(desk, 2) == std::vector<std::string>{"c2 repeats c1 proposed"});
}

TEST_CASE("an edit stays on top in a new version that has the sentence, and so does what it means for identity") {
  Desk desk;
  const std::string url = "https://news.example/a";
  desk.put(dozen("2031-03-02", url));
  edit_figure(desk, "c1", 13);
  edit(desk, "c1", "time", [](Slots& s) { s.time = EventTime{{}, "20 February", "2031-02-20", "2031-02-20"}; });
  Doc more("One\n\nA dozen miners died in Koldava.\nThe pit was closed.\n", details(url, "2031-03-03"));
  CHECK(desk.put(more.claim("A dozen miners died", miners(12))).outcome == Outcome::NewVersion);
  const ClaimRecord claim = desk.claim(1);
  CHECK(claim.mentions == 1);
  CHECK(claim.article->version == 2);
  CHECK(claim.slots.figure->value == 13);
  CHECK(claim.slots.time->from == "2031-02-20");
  Doc february("Two\n\nIn Koldava 13 miners were killed.\n", details({}, "2031-03-04"));
  CHECK(desk.put(february.claim("13 miners were killed", miners(13, "2031-02-20"))).new_claims.empty());
  CHECK(desk.put(killed_in(13, "Three")).new_claims.size() == 1);  // on 1 March: not as it was edited
  CHECK(desk.findings().empty());
}

TEST_CASE("an edited claim is proposed for what resembles its edited value") {
  Desk desk;
  auto report = [](const std::string& title, const std::string& words, double n) {
    return Doc(title + "\n\n" + words + " in the town of Koldava.\n", details({})).claim(words, [n](Slots& s) {
      killed(s, n);
      s.place = Place{{}, "Koldava", "Koldava", "geo:7"};
    });
  };
  desk.put(report("One", "120 people drowned", 120));
  edit_figure(desk, "c1", 210);
  const Ingested in = desk.put(report("Two", "The flood killed 210", 210));
  REQUIRE(in.proposed.size() == 1);
  CHECK(in.proposed[0].known == ClaimId{1});
}

// ---- articles ----

TEST_CASE("an article's details: logged, newest wins, and later versions keep them") {
  Desk desk;
  const std::string url = "https://news.example/a";
  auto version = [&](const std::string& more, const char* source) {
    ArticleDetails d = details(url);
    d.title = "One";
    d.source = source;
    return Doc("One\n\nA dozen miners died in Koldava.\n" + more, d).claim("A dozen miners died", miners(12));
  };
  desk.put(version("", "Northline"));
  const std::int64_t before = desk.events();
  edit_article(desk, 1, "source", "Northline News", version("", "Northline"));
  edit_article(desk, 1, "author", "Ada Berg", version("", "Northline"));
  CHECK(log_after(desk, before) == std::vector<std::string>{
                                       "a1 edit source: Northline > Northline News because as printed",
                                       "a1 edit author: - > Ada Berg because as printed",
                                   });
  CHECK(desk.claim(1).article->source == "Northline News");
  desk.put(version("More.\n", "northline.example"));
  ArticleRecord article = take(desk.store.article(ArticleId{1}));
  CHECK(article.newest == 2);
  CHECK(article.details.source == "Northline News");
  CHECK(article.details.author == "Ada Berg");
  CHECK(article.details.title == "One");
  edit_article(desk, 1, "author", {}, version("More.\n", "northline.example"));
  CHECK_FALSE(take(desk.store.article(ArticleId{1})).details.author.has_value());
  CHECK(desk.findings().empty());
}

TEST_CASE("a date that a person gives resolves what was read with it") {
  Desk desk;
  auto monday = [](std::optional<std::string> published, std::optional<std::string> day) {
    return Doc("One\n\nA dozen miners died on Monday.\n", details({}, std::move(published)))
        .claim("A dozen miners died on Monday", [day](Slots& s) {
          miners(12)(s);
          s.time = EventTime{{}, "Monday", day, day};
        });
  };
  desk.put(monday({}, {}));
  edit_article(desk, 1, "published", "2031-03-04", monday("2031-03-04", "2031-03-03"));
  CHECK(desk.claim(1).slots.time->from == "2031-03-03");
  CHECK(desk.claim(1).article->published == "2031-03-04");
  Doc other("Two\n\nIn Koldava 12 miners were killed.\n", details({}, "2031-03-05"));
  CHECK(desk.put(other.claim("12 miners were killed", miners(12, "2031-03-03"))).new_claims.empty());
  // What somebody edited by hand stays as it is.
  edit(desk, "c1", "time", [](Slots& s) { s.time = EventTime{{}, "2 March", "2031-03-02", "2031-03-02"}; });
  edit_article(desk, 1, "published", "2031-03-11", monday("2031-03-11", "2031-03-10"));
  CHECK(desk.claim(1).slots.time->from == "2031-03-02");
  Doc third("Three\n\nTwelve miners lost their lives.\n", details({}, "2031-03-09"));
  CHECK(desk.put(third.claim("Twelve miners lost their lives", miners(12, "2031-03-02"))).new_claims.empty());
  CHECK(desk.findings().empty());
}

TEST_CASE("an address given later: what comes under it is a version; one that is taken is refused") {
  Desk desk;
  desk.put(dozen());
  desk.put(Doc("Two\n\n3 were hurt.\n", details("https://news.example/b")).claim("3 were hurt", killed(3)));
  const Doc same = dozen();
  const auto addressing = [&](std::int64_t article, std::string url) {
    return [&same, article, url](auto& c) {
      return c.edit_article(ArticleId{article}, "url", url, {}, Prepared(same.article, same.annotation));
    };
  };
  CHECK(refusal(desk, addressing(1, "https://NEWS.example/b#top")) == "a2 has this address");
  CHECK(refusal(desk, addressing(7, "https://news.example/c"), ErrorCode::NotFound) == "there is no article a7");
  edit_article(desk, 1, "url", "https://news.example/a", same);
  CHECK(desk.put(dozen("2031-03-02", "https://news.example/a")).outcome == Outcome::Repeat);
  Doc more("One\n\nA dozen miners died in Koldava.\nMore.\n", details("https://news.example/a", "2031-03-03"));
  CHECK(desk.put(more.claim("A dozen miners died", miners(12))).outcome == Outcome::NewVersion);
  edit_article(desk, 1, "url", {}, same);
  CHECK(desk.put(Doc("A page\n\nNothing.\n", details("https://news.example/a"))).outcome == Outcome::New);
  CHECK(desk.findings().empty());
}

// ---- what people add ----

TEST_CASE("a free claim has words, slots and where it was seen, and no article") {
  Desk desk;
  NewFreeClaim leaflet;
  leaflet.text = "300,000 will be called up";
  leaflet.slots.type = ClaimType::MobilizationCalledUp;
  leaflet.slots.figure = people(300000);
  leaflet.seen = {"a leaflet in Halvesk", "https://photos.example/1", "leaflet.jpg", std::string(64, 'c')};
  leaflet.because = "sent by a reader";
  CHECK(work(desk, [&](auto& c) { return c.add_claim(leaflet); }).claim == ClaimId{1});
  CHECK(log_after(desk, 0) ==
        std::vector<std::string>{"c1 add -: - > 300,000 will be called up because sent by a reader"});
  const ClaimRecord claim = desk.claim(1);
  CHECK(claim.text == "300,000 will be called up");
  CHECK_FALSE(claim.article.has_value());
  CHECK_FALSE(claim.span.has_value());
  REQUIRE(claim.seen.has_value());
  CHECK(claim.seen->at == "a leaflet in Halvesk");
  CHECK(claim.seen->media == "leaflet.jpg");
  CHECK(claim.mentions == 0);
  CHECK(claim.origins == 0);
  CHECK(claim.slots.figure->value == 300000);
  CHECK(take(desk.store.archived()) == std::vector<std::pair<std::string, std::string>>{{"c1", std::string(64, 'c')}});
  edit_figure(desk, "c1", 200000);
  CHECK(desk.claim(1).slots.figure->value == 200000);
  CHECK(desk.claim(1).text == "300,000 will be called up");
  edit(desk, "c1", "figure", {});
  CHECK(desk.claim(1).slots.figure->value == 300000);
  CHECK(desk.findings().empty());
}

TEST_CASE("a free claim that took a mention in keeps its own figure where the mention gives none, edited or not") {
  Desk desk;
  desk.put(
      Doc("Pit\n\nMiners died in Koldava.\n", details("https://news.example/a")).claim("Miners died", [](Slots& s) {
        s.type = ClaimType::CasualtyKilled;
      }));
  NewFreeClaim leaflet;
  leaflet.text = "12 miners died";
  miners(12)(leaflet.slots);
  REQUIRE(work(desk, [&](auto& c) { return c.add_claim(leaflet); }).claim == ClaimId{2});
  merge(desk, 2, 1);
  const auto figures = [&] {
    std::vector<std::string> out;
    REQUIRE(desk.store
                .figures(std::vector<ClaimId>{{1}, {2}},
                         [&](FigureRow&& row) {
                           out.push_back(row.claim.str() + " " + row.slots.figure->text +
                                         (row.article ? " in an article" : ""));
                           return true;
                         })
                .has_value());
    return out;
  };
  const std::vector<std::string> own{"c2 " + leaflet.slots.figure->text};
  CHECK(figures() == own);
  edit(desk, "c2", "place", [](Slots& s) { s.place = Place{{}, "Koldava", "Koldava", "geo:7"}; });
  CHECK(figures() == own);
}

TEST_CASE("a figure whose article can't be read keeps no other figure back") {
  Desk desk;
  desk.put(Doc("One\n\n12 miners died in Koldava.\n").claim("12 miners died", miners(12)));
  desk.put(Doc("Two\n\n30 miners died in Varda.\n").claim("30 miners died", miners(30)));
  behind_its_back(desk.dir.path(), "DELETE FROM article_version WHERE article_id = 1");
  std::vector<ClaimId> found;
  REQUIRE(desk.store
              .figures(std::vector<ClaimId>{{1}, {2}},
                       [&](FigureRow&& row) {
                         found.push_back(row.claim);
                         return true;
                       })
              .has_value());
  CHECK(found == std::vector<ClaimId>{{2}});
}

TEST_CASE("an article that resembles a free claim is shown to") {
  Desk desk;
  NewFreeClaim leaflet;
  leaflet.text = "120 people drowned in Koldava";
  killed(leaflet.slots, 120);
  leaflet.slots.place = Place{{}, "Koldava", "Koldava", "geo:7"};
  work(desk, [&](auto& c) { return c.add_claim(leaflet); });
  const Ingested in = desk.put(Doc("Flood\n\n120 people drowned in Koldava.\n", details({}))
                                   .claim("120 people drowned in Koldava", [](Slots& s) {
                                     killed(s, 120);
                                     s.place = Place{{}, "Koldava", "Koldava", "geo:7"};
                                   }));
  REQUIRE(in.proposed.size() == 1);
  CHECK(in.proposed[0].known == ClaimId{1});
}

TEST_CASE(
    "a claim pointed out in an article: joined by what repeats it, carried into a new version where its words are "
    "once") {
  Desk desk;
  const std::string url = "https://news.example/a";
  desk.put(Doc("One\n\nThe pit took a dozen lives on Saturday.\nIt was closed.\n", details(url)));
  NewMention pointed;
  pointed.article = ArticleId{1};
  pointed.span = {9, 28};
  pointed.sentence = {5, 41};
  pointed.text = "pit took a dozen li";
  miners(12)(pointed.slots);
  pointed.published = published_day("2031-03-02");
  CHECK(work(desk, [&](auto& c) { return c.add_mention(pointed); }).claim == ClaimId{1});
  ClaimRecord claim = desk.claim(1);
  CHECK(claim.mentions == 1);
  CHECK(claim.article->id == ArticleId{1});
  CHECK(*claim.span == Span{9, 28});
  CHECK(desk.findings().empty());
  CHECK(numbers(desk.put(killed_in(12, "Two")).repeated) == std::vector<std::int64_t>{1});

  SUBCASE("its words are there once: it moves along") {
    desk.put(
        Doc("Update: One\n\nThe pit took a dozen lives on Saturday.\nIt was closed.\n", details(url, "2031-03-03")));
    claim = desk.claim(1);
    CHECK(claim.article->version == 2);
    CHECK(*claim.span == Span{17, 36});
    CHECK_FALSE(take(desk.store.mentions(ClaimId{1})).at(0).gone);
  }
  SUBCASE("its words are there twice: nobody knows which ones were meant") {
    desk.put(
        Doc("The pit took a dozen lives\n\nThe pit took a dozen lives on Saturday.\n", details(url, "2031-03-03")));
    claim = desk.claim(1);
    CHECK(claim.article->version == 1);
    CHECK(take(desk.store.mentions(ClaimId{1})).at(0).gone);
    CHECK(has(claim.slots.flags, Flag::GoneFromArticle));
  }
  SUBCASE("its words are gone") {
    desk.put(Doc("One\n\nNothing happened.\n", details(url, "2031-03-03")));
    CHECK(has(desk.claim(1).slots.flags, Flag::GoneFromArticle));
  }
  SUBCASE("not in an article that isn't there") {
    pointed.article = ArticleId{9};
    CHECK(refusal(
              desk, [&](auto& c) { return c.add_mention(pointed); }, ErrorCode::NotFound) == "there is no article a9");
  }
  CHECK(desk.findings().empty());
}
