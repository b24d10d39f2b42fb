// A desk leaves as JSON Lines and comes back the same; what isn't a whole dump is refused and leaves nothing.
#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "digest.hpp"
#include "dump_tables.hpp"
#include "people_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {

std::string dump(Store& store) {
  std::string out;
  done(store.dump([&](std::string_view bytes) {
    out += bytes;
    return true;
  }));
  return out;
}

/// Something in every table, and words that try to break out of a line.
struct BusyDesk : Desk {
  BusyDesk() {
    put_one_of_three(*this);
    put(Doc("Two\n\n12 miners were killed in a pit in Koldava.\n", details("https://two.example/2"))
            .claim("12 miners were killed in a pit in Koldava", miners(12, "2031-02-01")));
    put(Doc("Four\n\n\"We lost 40 men\", said Ada Berg, who leads the miners of the valley and their families since "
            "the spring.\n")
            .claim("\"We lost 40 men\"", quote("Ada Berg")));
    note(*this, 1, "line one\nline \"two\" \\ \x1b[31m \x7f \xc2\x9b \xe2\x80\xae end \xd0\xbc\xd0\xb8\xd1\x80");
    note(*this, 1, std::string("zero \0 byte", 11));
    test::evidence(*this, 1, "https://hospital.example/toll");
    edit_figure(*this, "c1", 13);
    mark(ClaimId{1}, Verdict::Refuted, "the ministry's table");
    link(*this, 1, Relation::Contradicts, 3, LinkState::Accepted);
    put(Doc("Gone\n\n7 miners died in Koldava at night.\n").claim("7 miners died", miners(7)));
    forget(*this, 6);
    work(*this, [](auto& c) { return c.redact("Karel Nobody", {std::string(64, 'a')}, "he asked for it"); });
    note(*this, 1, "to be taken back");
    work(*this, [](auto& c) { return c.undo({}); });
    work(*this, [](auto& c) { return c.set_tag(ClaimId{1}, "koldava", true); });
    FactCheckWords check;
    check.claim = "Forty \x1b[31m boats\nsank.";
    check.rating = "False";
    work(*this, [&](auto& c) { return c.put_fact_checks({&check, 1}, "checks.jsonl"); });
    work(*this, [](auto& c) { return c.set_dossier({"pit", "The \u202e pit", "One.\nTwo."}); });
    work(*this, [](auto& c) { return c.add_to_dossier("pit", ClaimId{3}); });
    work(*this, [](auto& c) { return c.add_to_dossier("pit", ClaimId{1}); });
    work(*this, [](auto& c) { return c.set_event(ClaimId{1}, "pit-accident"); });
    work(*this, [](auto& c) { return c.save_search("toll", "killed OR \"wounded men\""); });
  }
};

struct Restoring {
  TempDir dir;
  Result<Store::Restored> from(const std::string& text) {
    std::istringstream in(text);
    return Store::restore(dir.path(), in, {});
  }
  [[nodiscard]] bool is_empty() const {
    return !fs::exists(dir.path() / "claims.db") && !fs::exists(dir.path() / "claims.db.restoring");
  }
};

/// The dump with its last line made to fit again: what somebody who means harm would do.
std::string sealed(const std::string& text) {
  const std::size_t last = text.rfind('\n', text.size() - 2) + 1;
  const std::string rows = text.substr(0, last);
  const auto count = std::count(rows.begin(), rows.end(), '\n') - 1;
  return rows + R"({"end":true,"rows":)" + std::to_string(count) + R"(,"sha256":")" + to_hex(sha256(rows)) + "\"}\n";
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  const std::size_t at = text.find(what);
  INFO(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), with);
}

}  // namespace

TEST_CASE("every table and column of the schema is in the list of what is dumped, or in that of what isn't") {
  Database db = Database::open_for_reading(empty_desk().path() / "claims.db");
  std::set<std::string> listed;
  for (const DumpTable& table : dump_tables()) {
    std::istringstream columns{std::string(table.columns)};
    for (std::string column; columns >> column;) listed.insert(std::string(table.name) + "." + column);
  }
  std::set<std::string> there;
  Query q = db.query(
      "SELECT t.name, c.name FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
      " AND t.name NOT LIKE 'sqlite%'");
  while (q.next()) {
    const std::string table = q.text(0), column = table + "." + q.text(1);
    const auto kept_back = [&](const LeftOut& left) { return left.what == table || left.what == column; };
    const auto left = left_out_of_dumps();
    if (std::none_of(left.begin(), left.end(), kept_back)) there.insert(column);
  }
  CHECK(listed == there);
}

TEST_CASE("a dump holds something of every table in this test's desk") {
  BusyDesk desk;
  const std::string text = dump(desk.store);
  for (const DumpTable& table : dump_tables()) {
    INFO(table.name);
    CHECK(text.find("{\"table\":\"" + std::string(table.name) + "\"") != std::string::npos);
  }
}

TEST_CASE("dump, restore, dump: the same bytes; the desk is sound, and goes on where it was") {
  BusyDesk desk;
  const std::string text = dump(desk.store);
  Restoring other;
  take(other.from(text));
  Store again = take(Store::open(other.dir.path(), Store::Mode::Write));
  CHECK(dump(again) == text);
  CHECK(again.uid() == desk.store.uid());
  CHECK(take(again.check()).empty());
  CHECK(take(again.head()).hash == take(desk.store.head()).hash);

  // The next thing that happens has the same effect here and there.
  const Doc next = Doc("Five\n\n12 miners died in Koldava, again.\n", details("https://five.example/5", "2031-03-05"))
                       .claim("12 miners died", miners(12));
  Desk here(desk.dir.path()), there(other.dir.path());
  const Ingested one = here.put(next), two = there.put(next);
  CHECK(one.new_claims.size() == two.new_claims.size());
  CHECK(one.proposed.size() == 1);
  CHECK(two.proposed.size() == 1);
  const TakenBack first = work(here, [](auto& c) { return c.undo({}); });
  const TakenBack second = work(there, [](auto& c) { return c.undo({}); });
  CHECK(second.change == first.change);  // the link
  CHECK(links(there, 1) == links(here, 1));
  CHECK(log_after(there, 0) == log_after(here, 0));
}

TEST_CASE("nothing that drives a terminal stands in a dump") {
  BusyDesk desk;
  const std::string text = dump(desk.store);
  CHECK(std::none_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n') || byte == 0x7f;
  }));
  CHECK(text.find("\\u001B[31m \\u007F \\u009B \\u202E end \xd0\xbc\xd0\xb8\xd1\x80") != std::string::npos);
  CHECK(text.find("zero \\u0000 byte") != std::string::npos);
}

TEST_CASE("what isn't a whole dump is refused, the line is named, and nothing stays") {
  BusyDesk desk;
  const std::string good = dump(desk.store);
  struct Row {
    std::string what, text, message;
    ErrorCode code = ErrorCode::BadInput;
  };
  const auto change = [&](const std::string& from, const std::string& to) { return replaced(good, from, to); };
  const std::string note = R"({"table":"note","id":1)", claim = R"({"table":"claim","id":1)";
  const std::vector<Row> rows{
      {"nothing", "", "empty, no dump"},
      {"other JSON Lines", "{\"id\":1,\"text\":\"x\"}\n", "line 1: this isn't the first line of a claimdex dump"},
      {"cut at a line's end", good.substr(0, good.find(note)), "without a dump's last line: cut short"},
      {"cut in a line", good.substr(0, good.find(note) + 20), "no valid JSON"},
      {"a newer form", change("dump.v1", "dump.v2"), "this claimdex knows claimdex.dump.v1", ErrorCode::DeskNewer},
      {"a newer format", change("\"format\":", "\"format\":9"), "formats up to", ErrorCode::DeskNewer},
      {"no JSON in the middle", change(note, "{\"table\":\"note\",\"id\":1}}"), "no valid JSON"},
      {"a word for a number", change(note, R"({"table":"note","id":"1")"), "note.id can't be that"},
      {"a number for a word", change("\"who\":\"ada\"", "\"who\":7"), "change.who can't be that"},
      {"null where there is none", change(note, R"({"table":"note","id":null)"), "note.id can't be that"},
      {"hex that is none", change("\"uid\":\"", "\"uid\":\"x"), "desk.uid can't be that"},
      {"a uid that is too short", change("\"uid\":\"", "\"uid\":\"00"), "desk: CHECK constraint failed"},
      {"a table that isn't there", change(note, R"({"table":"notes","id":1)"), "there is no table \"notes\""},
      {"a column that isn't there", change(note, R"({"table":"note","no":1)"), "note has no no here, but id"},
      {"a column too many", change(note, R"({"table":"note","id":1,"id":1)"), "note has 9 columns, here are 10"},
      {"the same row twice", change(R"({"table":"note","id":2)", note), "UNIQUE constraint failed: note.id"},
      {"tables in another order", change(R"({"table":"desk")", claim), "line 2: claim has"},
      {"a raw escape", change("\\u001B", "\x1b"), "no valid JSON"},
      {"a raw control of the second kind", change("\\u009B", "\xc2\x9b"), "a control character at byte"},
      {"a raw turn of direction", change("\\u202E", "\xe2\x80\xae"), "a control character at byte"},
      {"a letter changed in a note", change("line one", "line onE"), "its SHA-256 isn't that of the lines before it"},
      {"a line left out",
       replaced(good, good.substr(good.find(note), good.find('\n', good.find(note)) + 1 - good.find(note)), ""),
       "rows were written"},
      {"more behind the end", good + "{}\n", "there is more behind its last line"},
      {"brackets without end", good.substr(0, good.find('\n') + 1) + std::string(1'000'000, '[') + "\n",
       "no valid JSON"},
      // With a last line that fits: what it says is judged as doctor judges a desk.
      {"sealed: another reason", sealed(change("\"value\":\"refuted\"", "\"value\":\"verified\"")),
       "value isn't what was written"},
      {"sealed: another verdict", sealed(change("\"verdict\":\"refuted\"", "\"verdict\":\"verified\"")),
       "but the log says refuted"},
      {"sealed: another text", sealed(change("Report of 2031-03-02", "Report of 2031-03-09")),
       "its hash doesn't verify"},
      {"sealed: other words", sealed(change("\"text\":\"12 miners died\"", "\"text\":\"11 miners died\"")),
       "its words aren't"},
      {"sealed: a word of no list", sealed(change("\"type\":\"casualty.killed\"", "\"type\":\"\\u001b[31m\"")),
       "is no type of claims"},
      {"sealed: somebody else's claim", sealed(change("\"claim_id\":1,", "\"claim_id\":99,")), "that isn't there"},
      {"sealed: a handle to be given twice", sealed(change(R"("kind":"claim","last":)", R"("kind":"claim","last":-)")),
       "the counter of claims is behind"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    Restoring other;
    const auto result = other.from(row.text);
    REQUIRE_FALSE(result.has_value());
    CAPTURE(result.error().message);
    CHECK(result.error().code == row.code);
    CHECK(result.error().message.find(row.message) != std::string::npos);
    CHECK(result.error().message.find('\x1b') == std::string::npos);
    CHECK(other.is_empty());
  }
}

TEST_CASE("a restore never replaces a desk in which something happened; an empty one may be taken over") {
  BusyDesk desk;
  const std::string text = dump(desk.store);
  Desk used;
  note(used, used.put(Doc("A\n\n3 miners died.\n").claim("3 miners died", killed(3))).new_claims[0].id.number, "mine");
  const std::string before = dump(used.store);
  std::istringstream in(text);
  CHECK(code_of(Store::restore(used.dir.path(), in, {})) == ErrorCode::Refused);
  CHECK(dump(used.store) == before);

  Desk fresh;
  std::istringstream again(text);
  take(Store::restore(fresh.dir.path(), again, {}));
  Store taken = take(Store::open(fresh.dir.path(), Store::Mode::Read));
  CHECK(dump(taken) == text);
}

TEST_CASE("a backup is the record of one moment, beside an open change, and comes back as the same desk") {
  BusyDesk desk;
  const std::string text = dump(desk.store);
  TempDir place;
  const fs::path file = place.path() / "b.db";
  {
    Store::Change half_done = take(desk.store.begin(session(), "note"));
    done(half_done.add_note(ClaimId{1}, "not committed"));
    done(Store::back_up(desk.dir.path(), file));
  }
  CHECK(code_of(Store::back_up(desk.dir.path(), file)) == ErrorCode::OutputIo);  // never over a file
  CHECK((fs::status(file).permissions() & fs::perms::group_read) == fs::perms::none);
  TempDir other;
  take(Store::restore_backup(other.path(), file, {}));
  Store again = take(Store::open(other.path(), Store::Mode::Read));
  CHECK(dump(again) == text);
  CHECK(take(again.check()).empty());
}

TEST_CASE("blobs come along from a folder; what doesn't is known to be elsewhere") {
  Desk desk;
  Archive archive(desk.dir.path() / "archive");
  Doc doc("A\n\n3 miners died.\n");
  doc.article.sha256 = take(archive.put("as read"));
  desk.put(doc.claim("3 miners died", killed(3)));
  const std::string text = dump(desk.store);
  for (const bool along : {true, false}) {
    CAPTURE(along);
    TempDir place;
    std::istringstream in(text);
    std::optional<fs::path> from;
    if (along) from = desk.dir.path() / "archive";
    const Store::Restored restored = take(Store::restore(place.path(), in, from));
    CHECK(restored.blobs == (along ? 1 : 0));
    const Archive there(place.path() / "archive");
    CHECK(there.has(doc.article.sha256) == along);
    CHECK(there.absent().contains(doc.article.sha256) == !along);
  }
}
