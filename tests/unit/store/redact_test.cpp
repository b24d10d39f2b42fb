// Words that have to go are gone from every table, from what undo keeps, and from the bytes of the file; offsets stand and the chain verifies.
#include <fstream>
#include <iterator>

#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

Redacted redact(Desk& desk, const std::string& words, const std::vector<std::string>& blobs = {}) {
  return work(desk, [&](auto& c) { return c.redact(words, blobs, "a source asked for it"); });
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

Doc report() {
  ArticleDetails d = details("https://news.example/ola-venn-speaks");
  d.title = "Ola Venn speaks";
  Doc doc("Ola Venn speaks\n\nTwelve miners died, Ola Venn said.\nVenn counted 3 boats.\n", d);
  doc.article.sha256 = std::string(64, 'a');
  return doc
      .claim("Twelve miners died",
             [](Slots& s) {
               miners(12)(s);
               AttributionLink link;
               link.name = "Ola Venn";
               link.id = "per:venn";
               link.span = Span{37, 45};
               s.attribution = {link};
             })
      .claim("Venn said", quote("Ola Venn"))
      .claim("3 boats", killed(3));
}

}  // namespace

TEST_CASE("a name goes wherever it stands, and only there") {
  Desk desk;
  desk.put(report());
  desk.put(Doc("Two\n\n5 people were hurt.\n").claim("5 people were hurt", killed(5)));
  note(desk, 4, "OLA\nVENN\u2019s number is on the list; Olaf Venning's isn't");
  desk.mark(ClaimId{4}, Verdict::Unverifiable, "only ola venn knows");
  NewEvidence list;
  list.url = "https://list.example/Ola-Venn";
  for (const EvidenceField& field : kEvidenceFields)
    if (field.name != "stance" && field.name != "captured") list.details.*field.member = "Ola Venn";
  work(desk, [&](auto& c) { return c.add_evidence(ClaimId{4}, list); });
  work(desk, [](auto& c) { return c.assign(ClaimId{4}, "Ola Venn"); });
  work(desk, [](auto& c) { return c.set_tag(ClaimId{4}, "ola-venn", true); });
  edit(desk, "c4", "attribution", quote("Ola Venn"));

  const Redacted out = redact(desk, "Ola Venn", {std::string(64, 'b')});
  CHECK(out.articles == std::vector<ArticleId>{ArticleId{1}});
  CHECK(out.blobs == std::vector<std::string>{std::string(64, 'a'), std::string(64, 'b')});
  CHECK(out.events > 0);
  for (const char* where : {"article_text.text",   "article_version.title",
                            "article.url",         "article.url_key",
                            "mention.text",        "mention.slots",
                            "claim.text",          "claim.reason",
                            "claim.assignee",      "note.text",
                            "evidence.url",        "evidence.page",
                            "evidence.quote",      "evidence.note",
                            "evidence.at",         "evidence.captured_where",
                            "evidence.located",    "evidence.finder",
                            "evidence.media_type", "tag.word",
                            "event_payload.value", "edit.value"})
    for (const char* words : {"Ola Venn", "ola venn", "OLA", "Ola-Venn", "ola-venn"}) {
      CAPTURE(where);
      CAPTURE(words);
      CHECK_FALSE(file_holds(desk, where, words));
    }
  CHECK(take(desk.store.article_text(ArticleId{1}, 1)) ==
        "████████ speaks\n\nTwelve miners died, ████████ said.\nVenn counted 3 boats.\n");
  CHECK(desk.claim(1).text == "Twelve miners died");
  CHECK(desk.claim(1).slots.attribution.front().name == "████████");
  CHECK_FALSE(desk.claim(1).slots.attribution.front().id.has_value());
  CHECK(desk.claim(2).text == "████ said");  // of which only a part stood in it
  CHECK(take(desk.store.notes(ClaimId{4})).front().text == "███\n██████ number is on the list; Olaf Venning's isn't");
  CHECK(desk.claim(4).reason == "only ████████ knows");
  CHECK(desk.claim(4).verdict == Verdict::Unverifiable);
  CHECK(take(desk.store.archived()).size() == 1);
  CHECK(desk.findings().empty());
  CHECK(log_after(desk, 0).back() ==
        "desk redact places: - > " + std::to_string(out.places) + " because a source asked for it");
}

TEST_CASE("nothing is left in the bytes of the file, of its log, and of what undo keeps") {
  TempDir kept;
  {
    Desk desk;
    desk.put(report());
    note(desk, 1, "Ola Venn again");
    redact(desk, "Ola Venn");
    {
      Store::Change change = take(desk.store.begin(session(), "undo"));
      CHECK(code_of(change.undo(ChangeId{2})) == ErrorCode::Refused);
      CHECK(code_of(change.undo(ChangeId{3})) == ErrorCode::Refused);
    }
    { const Store close = std::move(desk.store); }
    copy_desk(desk.dir.path(), kept.path());
  }
  Desk closed(kept.path());
  CHECK(closed.findings().empty());
  for (const char* file : {"claims.db", "claims.db-wal"}) {
    const std::string bytes = bytes_of(kept.path() / file);
    CHECK(bytes.find("Ola") == std::string::npos);
  }
}

TEST_CASE("redacting again finds nothing, and writes nothing") {
  Desk desk;
  desk.put(report());
  redact(desk, "Ola Venn");
  const std::int64_t before = desk.events();
  CHECK(redact(desk, "Ola Venn").places == 0);
  CHECK(desk.events() == before);
  CHECK(redact(desk, "venn").places > 0);
  CHECK(take(desk.store.article_text(ArticleId{1}, 1)).find("Venn") == std::string::npos);
  CHECK(desk.findings().empty());
}

TEST_CASE("two texts that differed in nothing else are one afterwards") {
  Desk desk;
  desk.put(Doc("One\n\nAda said that 12 miners died.\n").claim("12 miners died", killed(12)));
  desk.put(Doc("One\n\nEva said that 12 miners died.\n").claim("12 miners died", killed(12)));
  redact(desk, "Ada");
  redact(desk, "Eva");
  CHECK(take(desk.store.article_text(ArticleId{2}, 1)) == take(desk.store.article_text(ArticleId{1}, 1)));
  CHECK(desk.findings().empty());
}

TEST_CASE("what isn't touched: words of our own, and a reason that would bring the words back is refused") {
  Desk desk;
  put_two(desk);
  desk.mark(ClaimId{1}, Verdict::Unverifiable, "no access");
  redact(desk, "unverifiable");
  CHECK(desk.claim(1).verdict == Verdict::Unverifiable);
  CHECK(desk.findings().empty());
  refusal(desk, [](auto& c) { return c.redact("Ola Venn", {}, "Ola Venn asked for it"); });
  refusal(desk, [](auto& c) { return c.redact("…", {}, "nothing"); });
}
