#include "claimdex/app/desk.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>

#include "in_step.hpp"

using namespace claimdex;
namespace fs = std::filesystem;

namespace {

/// A desk in a folder of its own, with one article in it, gone at the end of the test.
struct Fixture {
  fs::path root =
      fs::temp_directory_path() / ("claimdex-app-" + std::to_string(::getpid()) + "-" + std::to_string(counter()++));
  Session session{"mira", "2031-05-20T12:00:00Z", true};
  std::vector<std::string> notices;
  extract::Extractor extractor = *extract::Extractor::load();

  Fixture() { fs::create_directories(root); }
  ~Fixture() { fs::remove_all(root); }
  static int& counter() {
    static int n = 0;
    return n;
  }
  app::Notice notice() {
    return [this](std::string_view words) { notices.emplace_back(words); };
  }
  app::Desk open(store::Store::Mode mode = store::Store::Mode::Write) {
    return *app::Desk::open(root / "desk", session, mode, notice());
  }
  std::string file(const std::string& name, const std::string& bytes) {
    std::ofstream(root / name, std::ios::binary) << bytes;
    return (root / name).string();
  }
  app::IngestReport ingest(app::Desk& desk, const std::vector<std::string>& files, ingest::Supplied supplied = {}) {
    ingest::Options options;
    options.supplied = std::move(supplied);
    auto done = desk.ingest(files, options, [] { return std::string(); }, extractor, false,
                            {[](const app::Failure&) {}, [](std::int64_t) {}});
    REQUIRE(done.has_value());
    return *done;
  }
  app::Desk with_article() {
    app::Desk desk = *app::Desk::create(root / "desk", session, notice());
    ingest(desk, {file("strike.txt", kStrike)}, {"2031-03-11", "Courier", "en", "https://courier.example/strike"});
    return desk;
  }
  static constexpr const char* kStrike =
      "Missile hits market\n\nA missile killed 14 people and wounded 38 in Port Havel on Monday, mayor Dana Rusk "
      "said.\n";
};

std::vector<std::string> handles(const std::vector<ClaimId>& ids) {
  std::vector<std::string> out;
  for (ClaimId id : ids) out.push_back(id.str());
  return out;
}

}  // namespace

TEST_CASE("desk: an article goes in once") {
  Fixture f;
  app::Desk desk = f.with_article();
  const auto stats = *desk.store().stats();
  CHECK(stats.articles == 1);
  CHECK(stats.claims >= 2);
  const auto again = f.ingest(desk, {(f.root / "strike.txt").string()},
                              {"2031-03-11", "Courier", "en", "https://courier.example/strike"});
  CHECK(again.articles == 0);
  CHECK(again.claims == 0);
  CHECK(again.repeats == 1);
  CHECK((*desk.store().stats()).claims == stats.claims);
}

TEST_CASE("desk: one bad file never stops the others") {
  Fixture f;
  app::Desk desk = *app::Desk::create(f.root / "desk", f.session, f.notice());
  const auto report =
      f.ingest(desk, {f.file("empty.txt", ""), f.file("good.txt", Fixture::kStrike), (f.root / "missing.txt").string()},
               {"2031-03-11", {}, "en", {}});
  CHECK(report.articles == 1);
  CHECK(report.failed == 2);
}

TEST_CASE("desk: another desk's index answers nothing, also where this desk's can't be built now") {
  Fixture f, other;
  app::Desk desk = f.with_article();
  { app::Desk foreign = other.with_article(); }
  fs::remove_all(f.root / "desk" / "index");
  fs::copy(other.root / "desk" / "index", f.root / "desk" / "index", fs::copy_options::recursive);
  {
    const auto writer = index::Writer::open(f.root / "desk" / "index");  // somebody else's
    REQUIRE(writer.has_value());
    const auto refused = desk.search("killed", {}, true);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::IndexStale);
  }
  CHECK(desk.search("killed", {}, true)->page.total == 2);
}

TEST_CASE("desk: what was ingested is found, by word, kind and verdict") {
  Fixture f;
  app::Desk desk = f.with_article();
  auto count = [&](const char* query) { return desk.search(std::string(query), {}, true)->page.ids.size(); };
  CHECK(count("missile kind:casualty.killed") == 1);
  CHECK(count("kind:casualty.killed figure:10..20") == 1);
  CHECK(count("kind:casualty.killed figure:15..") == 0);
  CHECK(count("verdict:disputed") == 0);
  const ClaimId killed = desk.search(std::string("kind:casualty.killed"), {}, true)->page.ids.front();
  REQUIRE(desk.mark({{killed}, Verdict::Disputed, "the hospital counts 9", {"https://hospital.example/toll"}, false}));
  CHECK(handles(desk.search(std::string("verdict:disputed"), {}, true)->page.ids) == std::vector{killed.str()});
  CHECK(count("kind:casualty.killed verdict:unchecked") == 0);
  CHECK(count("kind:casualty.wounded verdict:unchecked") == 1);
}

TEST_CASE("desk: the index answers alone what the record needn't be asked for") {
  Fixture f;
  const fs::path dir = f.root / "desk";
  f.with_article();
  std::optional<app::Desk> desk;
  const auto alone = [&](const char* query) {
    desk.reset();
    const auto found = app::Desk::search_ids(dir, query, {}, f.notice(), [&]() -> Result<app::Desk*> {
      desk = f.open(store::Store::Mode::Read);
      return &*desk;
    });
    const bool by_itself = !desk;
    desk.reset();
    const auto asked = f.open(store::Store::Mode::Read).search(std::string(query), {}, true);
    CHECK(found.has_value() == asked.has_value());
    if (found && asked) {
      CHECK(handles(found->page.ids) == handles(asked->page.ids));
      CHECK(found->total() == asked->total());
    }
    return by_itself;
  };
  CHECK_FALSE(alone("missile"));  // written a moment ago
  app::InStep step(dir, -1'000'000'000);
  step.about_to_ask();
  step.note(index::Searcher::open(dir / "index")->state());
  struct Row {
    const char* query;
    bool alone;
  };
  const std::vector<Row> rows{{"missile", true},
                              {"missile kind:casualty figure:10..20 published:2031-03", true},
                              {"nothing holds this", true},
                              {"missile verdict:unchecked", false},
                              {"missile OR has:note", false},
                              {"@saved", false},
                              {"published:7d..", false},
                              {"in:article missile", false},
                              {"\"missile", false},
                              {"nofield:x", false}};
  for (const Row& row : rows) {
    CAPTURE(row.query);
    CHECK(alone(row.query) == row.alone);
  }
  REQUIRE(f.open().note({ClaimId{1}}, "call the mayor"));
  CHECK_FALSE(alone("missile"));
}

TEST_CASE("desk: marking follows the rules of the ledger") {
  Fixture f;
  app::Desk desk = f.with_article();
  const ClaimId c = desk.search(std::string("kind:casualty.killed"), {}, true)->page.ids.front();
  struct Row {
    const char* what;
    Verdict verdict;
    std::optional<std::string> because;
    std::vector<std::string> evidence;
    bool allowed;
  };
  const std::vector<Row> rows{
      {"no reason", Verdict::Misleading, {}, {}, false},
      {"a blank reason", Verdict::Misleading, " \n", {}, false},
      {"verified without evidence", Verdict::Verified, "seen", {}, false},
      {"its own article as evidence", Verdict::Verified, "seen", {"https://courier.example/strike"}, false},
      {"its own article, written otherwise",
       Verdict::Verified,
       "seen",
       {"http://www.COURIER.example:80/strike/#top"},
       false},
      {"no host", Verdict::Verified, "seen", {"https://"}, false},
      {"a blank in it", Verdict::Verified, "seen", {"https://registry.example/the toll"}, false},
      {"a line's end in it", Verdict::Verified, "seen", {"https://registry.example/toll\nhttps://b.example/"}, false},
      {"a missing file as evidence", Verdict::Verified, "seen", {"/nowhere/at/all"}, false},
      {"a folder as evidence", Verdict::Verified, "seen", {"/"}, false},
      {"another scheme", Verdict::Verified, "seen", {"javascript:alert(1)"}, false},
      {"disputed: who says otherwise?", Verdict::Disputed, "another count", {}, false},
      {"unverifiable says what was tried", Verdict::Unverifiable, "asked both sides", {}, true},
      {"verified with a source", Verdict::Verified, "seen", {"https://registry.example/toll"}, true},
      {"that source still counts", Verdict::Refuted, "the registry was wrong", {}, true},
      {"back to unchecked needs nothing", Verdict::Unchecked, {}, {}, true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const auto before = *desk.store().head();
    auto done = desk.mark({{c}, row.verdict, row.because, row.evidence, false});
    CHECK(done.has_value() == row.allowed);
    CHECK((*desk.store().head() == before) == !row.allowed);
  }
}

TEST_CASE("desk: one source is one, however often it is given") {
  Fixture f;
  app::Desk desk = f.with_article();
  app::AddRequest request;
  request.text = "We lost 40 men";
  const auto addition = app::read_addition(request, f.extractor);
  const ClaimId free = desk.add(*addition, f.extractor, false)->claim.id;
  const std::string page = "https://hospital.example/toll", file = f.file("toll.txt", "nine");
  // Nothing shows where it was seen: both sources have to be given.
  CHECK_FALSE(desk.mark({{free}, Verdict::Disputed, "two counts", {page, "http://www.hospital.example/toll/"}, false}));
  CHECK_FALSE(desk.mark({{free}, Verdict::Disputed, "two counts", {file, file}, false}));
  REQUIRE(desk.mark({{free}, Verdict::Disputed, "two counts", {page, file}, false}));
  REQUIRE(desk.mark({{free}, Verdict::Disputed, "two counts", {page, file}, false}));
  CHECK((*desk.show(free)).detail.claim.evidence == 2);
}

TEST_CASE("desk: claims under the handles of merged ones are worked on once") {
  Fixture f;
  app::Desk desk = f.with_article();
  REQUIRE(desk.merge({ClaimId{1}, {ClaimId{2}}, {}, "one", false}));
  const auto marked = desk.mark({{ClaimId{1}, ClaimId{2}}, Verdict::Outdated, "a newer count", {}, false});
  REQUIRE(marked);
  CHECK(marked->size() == 1);
}

TEST_CASE("desk: the work goes from step to step, and sealed means sealed") {
  Fixture f;
  app::Desk desk = f.with_article();
  const ClaimId c = desk.search(std::string("kind:casualty.killed"), {}, true)->page.ids.front();
  using enum app::Step;
  struct Row {
    const char* what;
    app::Step step;
    std::optional<std::string> because;
    bool allowed;
    Progress then;
    const char* hint;  // of a refusal: the command that helps, after "claimdex "
  };
  REQUIRE(c.str() == "c1");
  const auto take_steps = [&](const std::vector<Row>& rows) {
    for (const Row& row : rows) {
      CAPTURE(row.what);
      const auto before = *desk.store().head();
      auto done = desk.advance({{c}, row.step, row.because, {}, {}, false});
      CHECK(done.has_value() == row.allowed);
      CHECK((*desk.show(c)).detail.claim.progress == row.then);
      if (row.allowed) continue;
      CHECK(*desk.store().head() == before);
      CHECK(done.error().hint == std::string("claimdex ") + row.hint);
    }
  };
  take_steps({{"nothing is out yet", Reopen, "why", false, Progress::New, "start c1"},
              {"no verdict", Publish, {}, false, Progress::New, "mark c1 VERDICT --because '…'"},
              {"taken up", Start, {}, true, Progress::InProgress, ""},
              {"once more: nothing to do", Start, {}, true, Progress::InProgress, ""},
              {"put away without a reason", Dismiss, {}, false, Progress::InProgress, "dismiss c1 --because '…'"},
              {"put away", Dismiss, "an opinion", true, Progress::Dismissed, ""},
              {"it stays there", Start, {}, false, Progress::Dismissed, "reopen c1 --because '…'"},
              {"taken up again", Reopen, "it has a number", true, Progress::InProgress, ""}});
  const app::MarkRequest verdict{
      {c}, Verdict::Disputed, "the hospital counts 9", {"https://hospital.example/toll"}, false};
  REQUIRE(desk.mark(verdict));
  take_steps({{"a second look", Start, {}, true, Progress::InProgress, ""}});
  REQUIRE(desk.mark(verdict));
  take_steps({{"out", Publish, {}, true, Progress::Published, ""},
              {"out already", Publish, {}, false, Progress::Published, "reopen c1 --because '…'"},
              {"sealed", Dismiss, "why", false, Progress::Published, "reopen c1 --because '…'"}});
  CHECK_FALSE(desk.mark(verdict));
  app::SlotWords nine;
  nine.figure = "9";
  CHECK_FALSE(desk.edit(c.str(), nine, "why", f.extractor, false));
  CHECK(desk.note({c}, "still asking"));
  take_steps({{"a correction", Reopen, "the hospital counted again", true, Progress::InProgress, ""}});
  CHECK((*desk.show(c)).detail.claim.verdict == Verdict::Disputed);
  CHECK((*desk.find_all("progress:in_progress")) == std::vector<ClaimId>{c});
}

TEST_CASE("desk: what was published where, and as which file, is in the log") {
  Fixture f;
  app::Desk desk = f.with_article();
  const ClaimId c = desk.search(std::string("kind:casualty.killed"), {}, true)->page.ids.front();
  REQUIRE(desk.mark({{c}, Verdict::Outdated, "a newer count", {}, false}));
  const fs::path sheet = f.root / "sheet.html";
  std::ofstream(sheet) << "abc";
  CHECK_FALSE(desk.advance({{c}, app::Step::Publish, {}, "ftp://desk.example/1", {}, false}));
  CHECK_FALSE(desk.advance({{c}, app::Step::Publish, {}, "https://desk.example/check 1", {}, false}));
  CHECK_FALSE(desk.advance({{c}, app::Step::Publish, {}, "https://ada:secret@desk.example/1", {}, false}));
  CHECK_FALSE(desk.advance({{c}, app::Step::Publish, {}, {}, "/nowhere/sheet.html", false}));
  REQUIRE(desk.advance({{c}, app::Step::Publish, {}, "https://desk.example/1", sheet.string(), false}));
  std::vector<std::string> said;
  const app::Shown shown = *desk.show(c);
  for (const EventRecord& e : shown.detail.events)
    if (e.action == "publish") said.push_back(e.field.value_or("-") + ": " + e.new_value.value_or("-"));
  CHECK(said ==
        std::vector<std::string>{"progress: published", "url: https://desk.example/1",
                                 "sheet: sheet.html ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"});
}

TEST_CASE("desk: a mark with a claim that doesn't exist changes none") {
  Fixture f;
  app::Desk desk = f.with_article();
  const ClaimId c = desk.search(std::string("kind:casualty.killed"), {}, true)->page.ids.front();
  CHECK_FALSE(desk.mark({{c, ClaimId{999}}, Verdict::Misleading, "why", {}, false}));
  CHECK((*desk.show(c)).detail.claim.verdict == Verdict::Unchecked);
}

TEST_CASE("desk: the index follows the record, whatever happened to it") {
  Fixture f;
  { app::Desk desk = f.with_article(); }
  const fs::path index = f.root / "desk" / "index";
  auto found = [&] {
    app::Desk desk = f.open(store::Store::Mode::Read);
    auto hits = desk.search(std::string("missile"), {}, true);
    return hits ? hits->page.ids.size() : std::size_t{0};
  };
  const std::size_t expected = found();
  REQUIRE(expected > 0);

  SUBCASE("deleted") { fs::remove_all(index); }
  SUBCASE("half gone") {
    for (const auto& entry : fs::directory_iterator(index))
      if (entry.path().filename().string().starts_with("postlist")) fs::resize_file(entry.path(), 100);
  }
  SUBCASE("of another desk") {
    Fixture other;
    { app::Desk desk = other.with_article(); }
    fs::remove_all(index);
    fs::copy(other.root / "desk" / "index", index, fs::copy_options::recursive);
  }
  SUBCASE("a file of something else") {
    fs::remove_all(index);
    std::ofstream(index) << "not an index";
  }
  CHECK(found() == expected);
  CHECK_FALSE(f.notices.empty());
  f.notices.clear();
  CHECK(found() == expected);
  CHECK(f.notices.empty());
  CHECK(f.open().doctor()->findings.empty());
}

TEST_CASE("desk: an index that a crash left behind is caught up by the next search") {
  Fixture f;
  app::Desk desk = f.with_article();
  const fs::path index = f.root / "desk" / "index", old = f.root / "old-index";
  fs::copy(index, old, fs::copy_options::recursive);
  f.ingest(desk, {f.file("flood.txt", "Flood\n\nThe flood killed at least 3 people in Lower Sarna, police said.\n")},
           {"2031-04-22", {}, "en", {}});
  fs::remove_all(index);
  fs::rename(old, index);
  CHECK(desk.search(std::string("flood kind:casualty"), {}, true)->page.ids.size() == 1);
}

TEST_CASE("desk: a publication date that comes later resolves what was open") {
  Fixture f;
  app::Desk desk = *app::Desk::create(f.root / "desk", f.session, f.notice());
  const std::string file = f.file("strike.txt", Fixture::kStrike);
  CHECK(f.ingest(desk, {file}, {{}, {}, "en", {}}).undated == 1);
  const ClaimId c = desk.search(std::string("kind:casualty.killed"), {}, true)->page.ids.front();
  CHECK_FALSE(desk.show(c)->detail.claim.slots.time->from);
  const auto report = f.ingest(desk, {file}, {"2031-03-11", {}, "en", {}});
  CHECK(report.supplied == 1);
  CHECK(desk.show(c)->detail.claim.slots.time->from == "2031-03-10");
}

TEST_CASE("desk: what people wrote for themselves is on no sheet") {
  Fixture f;
  app::Desk desk = f.with_article();
  const ClaimId c = desk.search(std::string("kind:casualty.killed"), {}, true)->page.ids.front();
  REQUIRE(desk.note({c}, "MARKER in a note"));
  const auto sheet = *desk.sheet({.query = "*"});
  for (auto format : {exporter::Format::Markdown, exporter::Format::Html, exporter::Format::Csv, exporter::Format::Json,
                      exporter::Format::Jsonl}) {
    const std::string bytes = exporter::render(sheet, format);
    CHECK(bytes.find("Port Havel") != std::string::npos);
    CHECK(bytes.find("MARKER") == std::string::npos);
    CHECK(bytes.find("mira") == std::string::npos);  // a name that no random uid can spell
    CHECK(bytes == exporter::render(*desk.sheet({.query = "*"}), format));
  }
}
