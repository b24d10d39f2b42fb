#include "index_ahead.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <thread>

#include "claimdex/app/desk.hpp"

using namespace claimdex;
namespace fs = std::filesystem;

namespace {

/// A desk whose index can't follow while another one is built; what it says about that is kept.
struct Fixture {
  fs::path root = fs::temp_directory_path() / ("claimdex-ahead-" + std::to_string(::getpid()));
  Session session{"mira", "2031-05-20T12:00:00Z", true};
  std::vector<std::string> notices;
  extract::Extractor extractor = *extract::Extractor::load();
  app::Desk desk = make();

  app::Desk make() {
    fs::remove_all(root);
    fs::create_directories(root);
    return *app::Desk::create(root / "desk", session, [this](std::string_view words) { notices.emplace_back(words); });
  }
  ~Fixture() { fs::remove_all(root); }

  void ingest(const std::string& name, const std::string& text) {
    const std::string file = (root / name).string();
    std::ofstream(file, std::ios::binary) << text;
    ingest::Options options;
    options.supplied = {"2031-03-11", "Courier", "en", "https://courier.example/" + name};
    REQUIRE(desk.ingest({file}, options, [] { return std::string(); }, extractor, false,
                        {[](const app::Failure&) {}, [](std::int64_t) {}}));
  }
  [[nodiscard]] fs::path folder() const { return root / "desk"; }
  [[nodiscard]] std::int64_t end() const { return store::Store::open(folder(), store::Store::Mode::Read)->head()->seq; }
  [[nodiscard]] index::State indexed() const { return index::Searcher::open(folder() / "index")->state(); }
  [[nodiscard]] std::uint64_t inode() const {
    struct stat there {};
    REQUIRE(::stat((folder() / "index").c_str(), &there) == 0);
    return there.st_ino;
  }
  std::string found(const std::string& query) {
    const auto result = desk.search(query, {}, true);
    REQUIRE(result.has_value());
    std::string out;
    for (const ClaimId id : result->page.ids) out += id.str() + " ";
    return out;
  }
};

constexpr std::int64_t kAny = 1;

}  // namespace

TEST_CASE("ahead: when so much is missing that a new index is built") {
  struct Row {
    std::int64_t seen, end;
    bool due;
  };
  for (const Row& row : {Row{0, 0, false}, Row{0, 4'999, false}, Row{0, 5'000, true}, Row{9'000, 14'000, true},
                         Row{30'000, 39'999, false}, Row{30'000, 40'000, true}}) {
    CAPTURE(row.seen);
    CAPTURE(row.end);
    CHECK(app::IndexAhead::is_due(row.seen, row.end) == row.due);
  }
}

TEST_CASE("ahead: what is recorded meanwhile is in the new index, also what changed after it was read") {
  Fixture f;
  f.ingest("one", "Strike\n\nA missile killed 14 people in Port Havel, mayor Dana Rusk said.\n");
  const index::State before = f.indexed();
  {
    app::IndexAhead ahead(f.folder(), kAny);
    f.ingest("two", "Flood\n\nThe flood killed 31 people in Lower Sarna, police said.\n");
    ahead.go_on(before.seq + 100'000);
    f.ingest("three", "Fire\n\nA fire killed 6 people in Aldova, doctors said.\n");
    // Another text at the same address: its claim is another one now.
    f.ingest("one", "Strike\n\nA missile killed 15 people in Port Havel, mayor Dana Rusk said.\n");
    ahead.go_on(f.end());
    REQUIRE(ahead.finish());
  }
  CHECK(f.indexed().seq == f.end());
  f.notices.clear();
  const std::string all = f.found("killed"), havel = f.found("havel"), fire = f.found("figure:6");
  CHECK(f.notices.empty());
  REQUIRE(f.desk.reindex().has_value());
  CHECK(f.found("killed") == all);
  CHECK(f.found("havel") == havel);
  CHECK(f.found("figure:6") == fire);
  CHECK(fire == "c3 ");
}

TEST_CASE("ahead: others write to the old index meanwhile, and the new one knows all of it") {
  Fixture f;
  f.ingest("one", "Strike\n\nA missile killed 14 people in Port Havel, mayor Dana Rusk said.\n");
  app::IndexAhead ahead(f.folder(), kAny);
  ahead.go_on(f.indexed().seq + 100'000);
  f.ingest("two", "Flood\n\nThe flood killed 31 people in Lower Sarna, police said.\n");
  CHECK(f.found("flood") == "c2 ");
  CHECK(f.indexed().seq == f.end());
  REQUIRE(f.desk.reindex().has_value());
  REQUIRE(f.desk.forget(ArticleId{1}, {}, false).has_value());
  const std::string all = f.found("*");
  REQUIRE(ahead.finish());
  CHECK(f.indexed().seq == f.end());
  CHECK(f.found("*") == all);
  CHECK(f.notices.empty());
}

TEST_CASE("ahead: an index that holds words which had to go meanwhile never takes its place") {
  Fixture f;
  f.ingest("one", "Strike\n\nA missile killed 14 people in Port Havel, mayor Dana Rusk said.\n");
  app::IndexAhead ahead(f.folder(), kAny);
  ahead.go_on(f.indexed().seq + 100'000);
  SUBCASE("words that had to go") {
    const fs::path built = f.folder() / "index.ahead.new";
    for (int i = 0; i < 10'000'000 && !fs::exists(built / "segments"); ++i) std::this_thread::yield();
    REQUIRE(fs::exists(built / "segments"));
    REQUIRE(f.desk.redact("Dana Rusk", {}, false).has_value());
    CHECK_FALSE(fs::exists(built));  // at once, and not when somebody comes to the end of their ingest
    const std::uint64_t place = f.inode();
    CHECK_FALSE(ahead.finish());
    CHECK(f.inode() == place);
  }
  SUBCASE("the same without: another event of the desk is none") {
    REQUIRE(f.desk.save_search("strikes", "killed", false).has_value());
    const std::uint64_t place = f.inode();
    CHECK(ahead.finish());
    CHECK(f.inode() != place);
  }
  CHECK_FALSE(fs::exists(f.folder() / "index.ahead"));
  CHECK_FALSE(fs::exists(f.folder() / "index.ahead.new"));
}

TEST_CASE("ahead: the old index stays where little is new, and where another process is writing it") {
  Fixture f;
  f.ingest("one", "Strike\n\nA missile killed 14 people in Port Havel, mayor Dana Rusk said.\n");
  const index::State before = f.indexed();
  SUBCASE("little is new") {
    app::IndexAhead ahead(f.folder(), 100);
    ahead.go_on(before.seq + 99);
    CHECK_FALSE(ahead.finish());
  }
  SUBCASE("another process is writing it") {
    auto other = index::Writer::open(f.folder() / "index");
    REQUIRE(other.has_value());
    app::IndexAhead ahead(f.folder(), kAny);
    ahead.go_on(before.seq + 100'000);
    CHECK_FALSE(ahead.finish());
  }
  SUBCASE("it is forgotten half way") {
    app::IndexAhead ahead(f.folder(), kAny);
    ahead.go_on(before.seq + 100'000);
  }
  CHECK(f.indexed() == before);
  CHECK_FALSE(fs::exists(f.folder() / "index.ahead"));
  CHECK_FALSE(fs::exists(f.folder() / "index.ahead.new"));
  CHECK(index::Writer::open(f.folder() / "index").has_value());
}
