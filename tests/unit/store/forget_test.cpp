// What was ingested by mistake goes, with its words; what people did to it stays.
#include <fstream>
#include <iterator>

#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

const std::string kUrl = "https://news.example/a";

Doc accident() {
  ArticleDetails d = details(kUrl);
  d.title = "Accident";
  Doc doc("Accident\n\nA dozen miners died in Koldava.\n3 rescuers were hurt.\n", d);
  doc.article.sha256 = std::string(64, 'a');
  return doc.claim("A dozen miners died", miners(12)).claim("3 rescuers were hurt", killed(3));
}
Doc other() {
  Doc doc("Two\n\nIn Koldava 12 miners were killed.\n", details({}));
  doc.article.sha256 = std::string(64, 'b');
  return doc.claim("12 miners were killed", miners(12));
}

/// No table has these words any more.
void check_gone(Desk& desk, const std::string& words) {
  for (const char* where : {"article_text.text", "article_version.title", "mention.text", "mention.slots", "claim.text",
                            "claim.slots", "event_payload.value", "relation.why", "edit.value"}) {
    CAPTURE(where);
    CAPTURE(words);
    CHECK_FALSE(file_holds(desk, where, words));
  }
}

}  // namespace

TEST_CASE("an untouched article goes without a trace but its handles") {
  Desk desk;
  desk.put(accident());
  const Forgotten out = forget(desk, 1);
  CHECK(numbers(out.gone) == std::vector<std::int64_t>{1, 2});
  CHECK(out.kept.empty());
  CHECK(out.blobs == std::vector<std::string>{std::string(64, 'a')});
  check_gone(desk, "miners");
  check_gone(desk, "rescuers");
  check_gone(desk, "Accident");
  CHECK(desk.findings().empty());
  CHECK(log_after(desk, 0).back() == "a1 forget -: - > - because the wrong file");
  CHECK(log_after(desk, 0).front() == "a1 ingest -: - > - because -");

  CHECK(take(desk.store.claim_count()) == 0);
  CHECK(take(desk.store.newest(10, 0)).empty());
  CHECK(take(desk.store.archived()).empty());
  const DeskStats stats = take(desk.store.stats());
  CHECK(stats.articles == 0);
  CHECK(stats.origins == 0);
  CHECK(stats.claims == 0);
  CHECK(stats.mentions == 0);
  CHECK(desk.claim(1).retired);
  CHECK(desk.claim(1).text.empty());
  const ArticleRecord article = take(desk.store.article(ArticleId{1}));
  CHECK(article.forgotten == "2031-04-02T10:00:00Z");
  CHECK(article.versions.empty());
  CHECK(article.claims.empty());
  CHECK_FALSE(article.details.url.has_value());
  CHECK(code_of(desk.store.article_text(ArticleId{1}, 1)) == ErrorCode::NotFound);
  CHECK(take(desk.store.articles_of({})).empty());
  CHECK(code_of(desk.store.claim_of(MentionId{1})) == ErrorCode::NotFound);

  CHECK(refusal(desk, [](auto& c) { return c.forget(ArticleId{1}, {}); }) == "a1 was forgotten already");
  CHECK(refusal(
            desk, [](auto& c) { return c.forget(ArticleId{2}, {}); }, ErrorCode::NotFound) == "there is no article a2");
}

TEST_CASE("no byte of what was forgotten is left in the desk's files") {
  Desk desk;
  desk.put(accident());
  forget(desk, 1);
  desk.store = take(Store::open(desk.dir.path(), Store::Mode::Read));  // closes the one that wrote
  for (const char* name : {"claims.db", "claims.db-wal"}) {
    CAPTURE(name);
    std::ifstream in(desk.dir.path() / name, std::ios::binary);
    const std::string bytes((std::istreambuf_iterator<char>(in)), {});
    CHECK(bytes.find("miners") == std::string::npos);
    CHECK(bytes.find("rescuers") == std::string::npos);
  }
}

TEST_CASE("what was forgotten can be read again, as something new: no handle is used twice") {
  Desk desk;
  desk.put(accident());
  forget(desk, 1);
  const Ingested in = desk.put(accident());
  CHECK(in.outcome == Outcome::New);
  CHECK(in.article == ArticleId{2});
  REQUIRE(in.new_claims.size() == 2);
  CHECK(in.new_claims[0].id == ClaimId{3});
  CHECK(in.proposed.empty());
  CHECK(mentions(desk, 3) == std::vector<std::string>{"m3"});
  CHECK(take(desk.store.article(ArticleId{2})).origin == OriginId{2});
  CHECK(links(desk, 3).empty());
  CHECK(desk.findings().empty());
}

TEST_CASE("a claim that a person worked on becomes free: its words, verdict, evidence and notes stay") {
  Desk desk;
  desk.put(accident());
  edit_figure(desk, "m1", 13);
  edit(desk, "c1", "modality", [](Slots& s) { s.modality = Modality::Possible; });
  desk.mark(ClaimId{1}, Verdict::Disputed, "the mine says 11");
  evidence(desk, 1, "https://mine.example/");
  note(desk, 1, "asked the mine");
  const Forgotten out = forget(desk, 1);
  CHECK(numbers(out.kept) == std::vector<std::int64_t>{1});
  CHECK(numbers(out.gone) == std::vector<std::int64_t>{2});
  const ClaimRecord claim = desk.claim(1);
  CHECK(claim.text == "A dozen miners died");
  CHECK_FALSE(claim.article.has_value());
  CHECK_FALSE(claim.retired);
  CHECK(claim.mentions == 0);
  CHECK(has(claim.slots.flags, Flag::SourceForgotten));
  CHECK(claim.slots.figure->value == 13);
  CHECK(claim.slots.place->id == "geo:7");
  CHECK(claim.slots.modality == Modality::Possible);
  CHECK(claim.verdict == Verdict::Disputed);
  CHECK(claim.reason == "the mine says 11");
  CHECK(claim.evidence == 1);
  CHECK(take(desk.store.notes(ClaimId{1})).size() == 1);
  CHECK(take(desk.store.claim_count()) == 1);
  check_gone(desk, "rescuers");
  CHECK(desk.findings().empty());
  // Its own edits are still a layer that comes off.
  edit(desk, "c1", "modality", {});
  CHECK(desk.claim(1).slots.modality == Modality::Actual);
  CHECK(desk.findings().empty());
}

TEST_CASE("what another article says, too, stays with that one's words") {
  Desk desk;
  desk.put(accident());
  desk.put(other());
  REQUIRE(desk.claim(1).mentions == 2);
  SUBCASE("the first one is forgotten") {
    const Forgotten out = forget(desk, 1);
    CHECK(numbers(out.gone) == std::vector<std::int64_t>{2});
    const ClaimRecord claim = desk.claim(1);
    CHECK(claim.text == "12 miners were killed");
    CHECK(claim.article->id == ArticleId{2});
    CHECK(claim.mentions == 1);
    CHECK(claim.origins == 1);
    check_gone(desk, "A dozen");
  }
  SUBCASE("the other one is forgotten") {
    const Forgotten out = forget(desk, 2);
    CHECK(out.gone.empty());
    CHECK(desk.claim(1).text == "A dozen miners died");
    CHECK(desk.claim(1).mentions == 1);
    check_gone(desk, "were killed");
  }
  SUBCASE("both, one after the other") {
    note(desk, 1, "asked the mine");
    forget(desk, 1);
    const Forgotten out = forget(desk, 2);
    CHECK(numbers(out.kept) == std::vector<std::int64_t>{1});
    CHECK(desk.claim(1).text == "12 miners were killed");
  }
  CHECK(desk.findings().empty());
}

TEST_CASE("words that no live claim has any more go as well: of retired readings and merged claims") {
  Desk desk;
  desk.put(accident());
  desk.put(Doc("Three\n\nTwelve people lost their lives.\n").claim("Twelve people lost their lives", killed(12)));
  Doc better(accident().article.text, details(kUrl));
  better.annotation.extractor = "en 2";
  reextract(desk, 1, 1, better.claim("A dozen miners died", miners(12)));
  REQUIRE(desk.claim(2).retired);
  merge(desk, 3, 1);
  const Forgotten out = forget(desk, 1);
  CHECK(out.gone.empty());
  CHECK(desk.claim(1).id == ClaimId{3});
  CHECK(desk.claim(3).text == "Twelve people lost their lives");
  check_gone(desk, "rescuers");
  check_gone(desk, "dozen");
  // Nor the keys that they were found by: who guesses the words could try them.
  CHECK_FALSE(file_holds(desk, "likeness.claim_id", "1"));
  CHECK_FALSE(file_holds(desk, "likeness.claim_id", "2"));
  CHECK(file_holds(desk, "likeness.claim_id", "3"));
  CHECK(desk.findings().empty());
}

TEST_CASE("links to what was forgotten go, and so does what they quote") {
  Desk desk;
  auto report = [](const std::string& title, const std::string& words, const std::string& number) {
    return Doc(title + "\n\n" + words + " in the town of Koldava.\n", details({})).claim(words, [number](Slots& s) {
      killed(s, 120);
      s.figure->text = number;
      s.place = Place{{}, "Koldava", "Koldava", "geo:7"};
    });
  };
  desk.put(report("One", "Sixscore drowned", "Sixscore"));
  REQUIRE(desk.put(report("Two", "The flood killed 120", "120")).proposed.size() == 1);
  forget(desk, 1);
  CHECK(links(desk, 2).empty());
  check_gone(desk, "Sixscore");
  CHECK(desk.findings().empty());
  const Ingested in = desk.put(report("Three", "The river took 120", "120"));
  REQUIRE(in.proposed.size() == 1);
  CHECK(in.proposed[0].known == ClaimId{2});
}

TEST_CASE("bytes that something else refers to stay in the archive") {
  Desk desk;
  desk.put(accident());
  NewFreeClaim leaflet;
  leaflet.text = "Twelve dead";
  SUBCASE("evidence") {
    NewEvidence file;
    file.file = "page.html";
    file.sha256 = std::string(64, 'a');
    work(desk, [&](auto& c) { return c.add_evidence(ClaimId{1}, file); });
  }
  SUBCASE("what shows a free claim") {
    leaflet.seen.media = "page.html";
    leaflet.seen.sha256 = std::string(64, 'a');
    work(desk, [&](auto& c) { return c.add_claim(leaflet); });
  }
  SUBCASE("another article's version") {
    Doc twin("Elsewhere\n\nNothing.\n");
    twin.article.sha256 = std::string(64, 'a');
    desk.put(twin);
  }
  CHECK(forget(desk, 1).blobs.empty());
}

TEST_CASE("all versions are forgotten") {
  Desk desk;
  desk.put(accident());
  Doc second("Accident\n\n14 miners died in Koldava.\n", details(kUrl, "2031-03-03"));
  second.article.sha256 = std::string(64, 'c');
  desk.put(second.claim("14 miners died", miners(14)));
  const Forgotten out = forget(desk, 1);
  CHECK(numbers(out.gone) == std::vector<std::int64_t>{1, 2, 3});
  CHECK(out.blobs.size() == 2);
  check_gone(desk, "miners");
  CHECK(desk.findings().empty());
}

TEST_CASE("what was retired or forgotten can't be worked on") {
  Desk desk;
  desk.put(accident());
  desk.put(Doc("Three\n\nTwelve people lost their lives.\n").claim("Twelve people lost their lives", killed(12)));
  forget(desk, 1);
  const std::string retired = "c1 is retired: no article makes it any more";
  CHECK(refusal(desk, [](auto& c) { return c.mark(ClaimId{1}, Verdict::Refuted, "no"); }) == retired);
  CHECK(refusal(desk, [](auto& c) { return c.add_note(ClaimId{1}, "asked"); }) == retired);
  NewEvidence page;
  page.url = "https://mine.example/";
  CHECK(refusal(desk, [&](auto& c) { return c.add_evidence(ClaimId{1}, page); }) == retired);
  CHECK(refusal(desk, [](auto& c) { return c.merge(ClaimId{1}, ClaimId{3}, {}, {}); }) == retired);
  CHECK(refusal(desk, [](auto& c) { return c.merge(ClaimId{3}, ClaimId{1}, {}, {}); }) == retired);
  CHECK(refusal(desk, [](auto& c) {
          return c.link(ClaimId{3}, Relation::Repeats, ClaimId{1}, LinkState::Accepted, {});
        }) == retired);
  SlotEdit slot;
  slot.field = "figure";
  CHECK(refusal(desk, [&](auto& c) { return c.edit("c1", slot); }) == retired);
  CHECK(desk.findings().empty());
}
