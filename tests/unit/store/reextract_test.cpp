// The same text, read by better rules.
#include "people_fixture.hpp"
#include "slots_json.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

const std::string kText = "Accident\n\nAt least 12 miners died in the pit at Koldava.\n3 were hurt.\n";

Doc read(const std::string& rules = "en 1") {
  Doc doc(kText, details("https://news.example/a"));
  doc.annotation.extractor = rules;
  return doc;
}
/// As it was read first.
Doc first_reading(const std::string& rules = "en 1") {
  Doc doc = read(rules);
  doc.claim("12 miners died", miners(12)).claim("3 were hurt", killed(3));
  return doc;
}
/// The first claim's slots, as the log has them.
std::string reading_of(const Doc& doc) { return slots_to_json(doc.annotation.claims.front().slots); }

}  // namespace

TEST_CASE("nothing is written where nothing differs, whatever the rules are called") {
  Desk desk;
  desk.put(first_reading());
  const std::int64_t before = desk.events();
  const Reextracted out = reextract(desk, 1, 1, first_reading("en 2"));
  CHECK(out.kept == 2);
  CHECK(out.changed.empty());
  CHECK(out.fresh.empty());
  CHECK(out.retired.empty());
  CHECK(out.left.empty());
  CHECK(desk.events() == before);
}

TEST_CASE("what nobody worked on follows the rules") {
  Desk desk;
  desk.put(first_reading());
  Doc better = read("en 2");
  better.claim("At least 12 miners died", [](Slots& s) {
    miners(12)(s);
    s.figure->bounds.high.reset();
  });
  const Reextracted out = reextract(desk, 1, 1, better);
  CHECK(numbers(out.changed) == std::vector<std::int64_t>{1});
  CHECK(numbers(out.retired) == std::vector<std::int64_t>{2});
  CHECK(out.fresh.empty());
  CHECK(out.left.empty());
  const ClaimRecord claim = desk.claim(1);
  CHECK(claim.text == "At least 12 miners died");
  CHECK_FALSE(claim.slots.figure->bounds.high.has_value());
  CHECK(claim.mentions == 1);
  CHECK(desk.claim(2).retired);
  CHECK(desk.claim(2).text == "3 were hurt");
  CHECK(take(desk.store.claim_count()) == 1);
  CHECK(take(desk.store.article(ArticleId{1})).claims == std::vector<ClaimId>{{1}});
  CHECK(desk.findings().empty());

  const std::int64_t before = desk.events();
  CHECK(reextract(desk, 1, 1, better).kept == 1);
  CHECK(desk.events() == before);

  // The rules come round: what they find in the same sentence comes back under its handles.
  const Reextracted again = reextract(desk, 1, 1, first_reading("en 3"));
  CHECK(again.fresh.empty());
  CHECK(numbers(again.revived) == std::vector<std::int64_t>{2});
  CHECK(log_after(desk, before) ==
        std::vector<std::string>{
            "m1 reextract reading: " + reading_of(better) + " > " + reading_of(first_reading()) + " because -",
            "c2 revive -: - > m2 because found again by en 3",
        });
  CHECK_FALSE(desk.claim(2).retired);
  CHECK(mentions(desk, 2) == std::vector<std::string>{"m2"});
  CHECK(take(desk.store.claim_count()) == 2);
  CHECK(desk.findings().empty());
}

TEST_CASE("what was retired doesn't come back where it isn't the same any more") {
  Desk desk;
  desk.put(first_reading());
  Doc better = read("en 2");
  better.claim("12 miners died", miners(12));
  REQUIRE(numbers(reextract(desk, 1, 1, better).retired) == std::vector<std::int64_t>{2});
  SUBCASE("another figure") {
    better.claim("3 were hurt", killed(4));
    CHECK(numbers(reextract(desk, 1, 1, better).fresh) == std::vector<std::int64_t>{3});
  }
  SUBCASE("a claim of another article would be joined") {
    Doc twin("Accident\n\n3 were hurt.\n", details("https://other.example/a"));
    desk.put(twin.claim("3 were hurt", killed(3)));
    work(desk, [](auto& c) { return c.set_origin(ArticleId{2}, OriginId{1}, "the same wire"); });
    CHECK(numbers(reextract(desk, 1, 1, first_reading()).changed) == std::vector<std::int64_t>{3});
  }
  SUBCASE("its article was forgotten") {
    forget(desk, 1);
    CHECK(numbers({desk.put(first_reading()).new_claims.back().id}) == std::vector<std::int64_t>{4});
  }
  CHECK(desk.claim(2).retired);
  CHECK(desk.findings().empty());
}

TEST_CASE("what was retired comes back with another origin, too, and when a new version is read") {
  Desk desk;
  desk.put(first_reading());
  Doc better = read("en 2");
  reextract(desk, 1, 1, better.claim("12 miners died", miners(12)));
  REQUIRE(desk.claim(2).retired);
  SUBCASE("another origin") {
    desk.put(Doc("Elsewhere\n\nNothing.\n"));
    work(desk, [](auto& c) { return c.set_origin(ArticleId{1}, OriginId{2}, "the same wire"); });
    CHECK(numbers(reextract(desk, 1, 1, first_reading()).revived) == std::vector<std::int64_t>{2});
  }
  SUBCASE("a new version") {
    Doc second("Dead in pit\n\nAt least 12 miners died in the pit at Koldava.\n3 were hurt.\n",
               details("https://news.example/a", "2031-03-03"));
    const Ingested in = desk.put(second.claim("12 miners died", miners(12)).claim("3 were hurt", killed(3)));
    CHECK(in.new_claims.empty());
    CHECK(numbers(in.repeated) == std::vector<std::int64_t>{2});
  }
  CHECK(mentions(desk, 2) == std::vector<std::string>{"m2"});
  CHECK(desk.claim(2).text == "3 were hurt");
  CHECK(desk.findings().empty());
}

TEST_CASE("a new reading of several versions is one mention, counted once") {
  Desk desk;
  desk.put(read());
  Doc second(kText + "The pit was closed.\n", details("https://news.example/a", "2031-03-03"));
  desk.put(second);
  Doc present(second.article.text, second.article.details);
  // As the desk does it: the present version first.
  const Reextracted now = reextract(desk, 1, 2, present.claim("3 were hurt", killed(3)));
  CHECK(numbers(now.fresh) == std::vector<std::int64_t>{1});
  const std::int64_t before = desk.events();
  const Reextracted then = reextract(desk, 1, 1, read().claim("3 were hurt", killed(3)));
  CHECK(then.fresh.empty());
  CHECK(then.changed.empty());
  CHECK(then.kept == 0);
  CHECK(desk.events() == before);
  CHECK(desk.claim(1).mentions == 1);
  CHECK(desk.claim(1).article->version == 2);
  CHECK(desk.claim(1).stale.empty());
  CHECK(desk.findings().empty());
}

TEST_CASE("what only an older version was known to say, found in the present one, is the same mention") {
  Desk desk;
  desk.put(first_reading());
  Doc second(kText + "The pit was closed.\n", details("https://news.example/a", "2031-03-03"));
  desk.put(second.claim("12 miners died", miners(12)));
  REQUIRE(has(desk.claim(2).slots.flags, Flag::GoneFromArticle));
  CHECK(numbers(reextract(desk, 1, 2, second.claim("3 were hurt", killed(3))).changed) == std::vector<std::int64_t>{2});
  CHECK(mentions(desk, 2) == std::vector<std::string>{"m2"});
  CHECK(desk.claim(2).stale.empty());
  CHECK(desk.claim(2).article->version == 2);
  const std::int64_t before = desk.events();
  reextract(desk, 1, 2, second);
  CHECK(desk.events() == before);
  CHECK(desk.findings().empty());
}

TEST_CASE("another type is the same mention, as long as it stands on the same words") {
  Desk desk;
  desk.put(first_reading());
  Doc better = read("en 2");
  better.claim("12 miners died", miners(12)).claim("3 were hurt", [](Slots& s) {
    killed(s, 3);
    s.type = ClaimType::CasualtyWounded;
  });
  CHECK(numbers(reextract(desk, 1, 1, better).changed) == std::vector<std::int64_t>{2});
  CHECK(desk.claim(2).slots.type == ClaimType::CasualtyWounded);
  CHECK(take(desk.store.stats()).by_kind[static_cast<std::size_t>(ClaimType::CasualtyWounded)] == 1);
  CHECK(mentions(desk, 2) == std::vector<std::string>{"m2"});
}

TEST_CASE("what somebody worked on stays as it is: with a flag, and the new reading beside it") {
  struct Row {
    const char* what;
    std::string words;
    std::function<void(Slots&)> reading;
  };
  const Row rows[] = {
      {"another type", "12 miners died",
       [](Slots& s) {
         miners(12)(s);
         s.type = ClaimType::CasualtyWounded;
       }},
      {"another figure", "At least 12 miners died",
       [](Slots& s) {
         miners(12)(s);
         s.figure->bounds.high.reset();
       }},
      {"another place", "12 miners died",
       [](Slots& s) {
         miners(12)(s);
         s.place->id = "geo:8";
       }},
      {"less is known", "12 miners died in the pit", killed(12)},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    Desk desk;
    desk.put(first_reading());
    desk.mark(ClaimId{1}, Verdict::Disputed, "the mine says 11");
    Doc better = read("en 2");
    better.claim(row.words, row.reading).claim("3 were hurt", killed(3));
    const Reextracted out = reextract(desk, 1, 1, better);
    CHECK(numbers(out.left) == std::vector<std::int64_t>{1});
    CHECK(numbers(out.fresh) == std::vector<std::int64_t>{3});
    CHECK(out.changed.empty());
    CHECK(out.retired.empty());
    const ClaimRecord claim = desk.claim(1);
    CHECK(claim.text == "12 miners died");
    CHECK(claim.slots.place->id == "geo:7");
    CHECK(claim.verdict == Verdict::Disputed);
    CHECK(claim.mentions == 1);
    CHECK(has(claim.slots.flags, Flag::NoLongerExtracted));
    CHECK(desk.claim(3).text == row.words);
    CHECK(desk.claim(3).verdict == Verdict::Unchecked);
    CHECK(links(desk, 1) == std::vector<std::string>{"c3 repeats c1 proposed"});
    CHECK(desk.findings().empty());

    // Run again, nothing is written.
    const std::int64_t before = desk.events();
    const Reextracted again = reextract(desk, 1, 1, better);
    CHECK(again.fresh.empty());
    CHECK(numbers(again.left) == std::vector<std::int64_t>{1});
    CHECK(desk.events() == before);
    CHECK(desk.claim(3).mentions == 1);
    CHECK(desk.claim(1).mentions == 1);

    // The rules come round: the flag goes, and what nobody worked on goes with it.
    const Reextracted round = reextract(desk, 1, 1, first_reading("en 3"));
    CHECK_FALSE(has(desk.claim(1).slots.flags, Flag::NoLongerExtracted));
    CHECK(numbers(round.retired) == std::vector<std::int64_t>{3});
    CHECK(desk.findings().empty());
  }
}

TEST_CASE("what somebody worked on and the rules don't find stays, with a flag") {
  Desk desk;
  desk.put(first_reading());
  note(desk, 2, "asked the hospital");
  Doc better = read("en 2");
  better.claim("12 miners died", miners(12));
  CHECK(numbers(reextract(desk, 1, 1, better).left) == std::vector<std::int64_t>{2});
  CHECK(has(desk.claim(2).slots.flags, Flag::NoLongerExtracted));
  CHECK_FALSE(desk.claim(2).retired);
  const std::int64_t before = desk.events();
  reextract(desk, 1, 1, better);
  CHECK(desk.events() == before);
  CHECK(desk.findings().empty());
}

TEST_CASE("edits stay on top, and what was pointed out by hand stays") {
  Desk desk;
  desk.put(first_reading());
  edit_figure(desk, "c1", 13);
  NewMention pointed;
  pointed.article = ArticleId{1};
  pointed.span = {37, 51};
  pointed.sentence = {10, 56};
  pointed.text = take(desk.store.article_text(ArticleId{1}, 1)).substr(37, 14);
  killed(pointed.slots, 1);
  work(desk, [&](auto& c) { return c.add_mention(pointed); });
  REQUIRE(desk.findings().empty());
  Doc better = read("en 2");
  better.claim("At least 12 miners died", [](Slots& s) {
    miners(12)(s);
    s.figure->bounds.high.reset();
  });
  reextract(desk, 1, 1, better);
  CHECK(desk.claim(1).slots.figure->value == 13);
  CHECK(desk.claim(1).edited == std::vector<std::string>{"figure"});
  CHECK(desk.claim(3).text == pointed.text);
  CHECK_FALSE(has(desk.claim(3).slots.flags, Flag::NoLongerExtracted));
  CHECK(desk.findings().empty());
}

TEST_CASE("pairs are one to one: the same type before the same figure before the greatest overlap") {
  Desk desk;
  Doc doc("Accident\n\n12 died and 12 were hurt when 3 pits fell in.\n");
  desk.put(doc.claim("12 died", killed(12)).claim("12 were hurt when 3 pits fell in", [](Slots& s) {
    killed(s, 12);
    s.type = ClaimType::CasualtyWounded;
  }));
  Doc better(doc.article.text);
  better.claim("12 died and 12 were hurt", killed(12))
      .claim("12 were hurt",
             [](Slots& s) {
               killed(s, 12);
               s.type = ClaimType::CasualtyWounded;
             })
      .claim("3 pits fell in", [](Slots& s) {
        s.type = ClaimType::QuantityObjects;
        s.figure = people(3);
        s.worth = 0.9;
      });
  const Reextracted out = reextract(desk, 1, 1, better);
  CHECK(numbers(out.changed) == std::vector<std::int64_t>{1, 2});
  CHECK(numbers(out.fresh) == std::vector<std::int64_t>{3});
  CHECK(desk.claim(1).text == "12 died and 12 were hurt");
  CHECK(desk.claim(2).text == "12 were hurt");
  CHECK(desk.claim(2).slots.type == ClaimType::CasualtyWounded);
  CHECK(desk.findings().empty());
}

TEST_CASE("an older version is read, too: what the present one has is read there") {
  Desk desk;
  desk.put(first_reading());
  Doc second(kText + "The pit was closed.\n", details("https://news.example/a", "2031-03-03"));
  desk.put(second.claim("12 miners died", miners(12)));
  Doc better = read("en 2");
  better.claim("At least 12 miners died", miners(12)).claim("3 were hurt", [](Slots& s) {
    killed(s, 3);
    s.type = ClaimType::CasualtyWounded;
  });
  const Reextracted old = reextract(desk, 1, 1, better);
  CHECK(old.kept == 0);
  CHECK(numbers(old.changed) == std::vector<std::int64_t>{2});
  CHECK(has(desk.claim(2).slots.flags, Flag::GoneFromArticle));
  CHECK(desk.claim(1).text == "12 miners died");
  Doc present(second.article.text, second.article.details);
  present.claim("At least 12 miners died", miners(12));
  CHECK(numbers(reextract(desk, 1, 2, present).changed) == std::vector<std::int64_t>{1});
  CHECK(desk.claim(1).text == "At least 12 miners died");
  CHECK(desk.findings().empty());
}

TEST_CASE("the new reading is found by what resembles it") {
  Desk desk;
  auto report = [](const std::string& title, const std::string& words, double n) {
    return Doc(title + "\n\n" + words + " in the town of Koldava.\n", details({})).claim(words, [n](Slots& s) {
      killed(s, n);
      s.place = Place{{}, "Koldava", "Koldava", "geo:7"};
    });
  };
  desk.put(report("One", "12 score people drowned", 12));
  reextract(desk, 1, 1, report("One", "12 score people drowned", 240));
  const Ingested in = desk.put(report("Two", "The flood killed 240", 240));
  REQUIRE(in.proposed.size() == 1);
  CHECK(in.proposed[0].known == ClaimId{1});
}

TEST_CASE("no version, no reading") {
  Desk desk;
  desk.put(first_reading());
  for (const auto& [article, version] : {std::pair<std::int64_t, int>{2, 1}, {1, 2}}) {
    const Doc found = first_reading("en 2");
    refusal(
        desk,
        [&, a = article, v = version](auto& c) {
          return c.reextract(ArticleId{a}, v, Prepared(found.article, found.annotation));
        },
        ErrorCode::NotFound);
  }
  forget(desk, 1);
  const Doc found = first_reading("en 2");
  refusal(
      desk, [&](auto& c) { return c.reextract(ArticleId{1}, 1, Prepared(found.article, found.annotation)); },
      ErrorCode::NotFound);
}
