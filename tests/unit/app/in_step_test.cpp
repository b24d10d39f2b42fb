#include "in_step.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

#include "claimdex/store/store.hpp"

using namespace claimdex;
namespace fs = std::filesystem;

namespace {

/// Files that stand for a record: what is in them is nobody's business here.
struct Fixture {
  static constexpr std::int64_t kAtOnce = -1'000'000'000;  ///< nobody has to wait
  static inline const index::State kState{"desk", 7, "abc"};
  fs::path desk = fs::temp_directory_path() / ("claimdex-in-step-" + std::to_string(::getpid()));

  Fixture() {
    fs::remove_all(desk);
    fs::create_directories(desk / "index");
    write("claims.db", "record");
  }
  ~Fixture() { fs::remove_all(desk); }
  void write(const char* name, std::string_view bytes) const {
    std::ofstream(desk / name, std::ios::binary | std::ios::app) << bytes;
  }
  void note(std::int64_t settled = kAtOnce) const {
    app::InStep step(desk, settled);
    step.about_to_ask();
    step.note(kState);
  }
  [[nodiscard]] bool known(const index::State& state = kState) const { return app::InStep(desk).known(state); }
};

}  // namespace

TEST_CASE("in step: noted once, known until somebody writes") {
  const Fixture f;
  CHECK_FALSE(f.known());
  f.note();
  CHECK(f.known());
  CHECK(f.known());
  CHECK_FALSE(fs::exists(f.desk / "index/in_step.new"));
}

TEST_CASE("in step: what makes it unknown") {
  struct Row {
    const char* what;
    void (*change)(const Fixture&);
    bool known;
  };
  const std::vector<Row> rows{
      {"nothing", [](const Fixture&) {}, true},
      {"an empty log", [](const Fixture& f) { f.write("claims.db-wal", ""); }, true},
      {"a log whose shared memory is not there", [](const Fixture& f) { f.write("claims.db-wal", "frame"); }, false},
      {"a commit in the record", [](const Fixture& f) { f.write("claims.db", "page"); }, false},
      {"another record of the same size and date in its place",
       [](const Fixture& f) {
         std::ofstream(f.desk / "other") << "RECORD";
         fs::last_write_time(f.desk / "other", fs::last_write_time(f.desk / "claims.db"));
         fs::rename(f.desk / "other", f.desk / "claims.db");
       },
       false},
      {"a link in its place",
       [](const Fixture& f) {
         fs::rename(f.desk / "claims.db", f.desk / "other");
         fs::create_symlink("other", f.desk / "claims.db");
       },
       false},
      {"no record", [](const Fixture& f) { fs::remove(f.desk / "claims.db"); }, false},
      {"a new index", [](const Fixture& f) { fs::remove(f.desk / "index/in_step"); }, false},
      {"a torn note", [](const Fixture& f) { fs::resize_file(f.desk / "index/in_step", 20); }, false},
      {"a note with more behind it", [](const Fixture& f) { f.write("index/in_step", "x"); }, false},
      {"an endless note", [](const Fixture& f) { f.write("index/in_step", std::string(5000, 'x')); }, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const Fixture f;
    f.note();
    row.change(f);
    CHECK(f.known() == row.known);
  }
}

TEST_CASE("in step: beside a log with commits in it") {
  const Fixture f;
  const auto session = Session{"mira", "2031-05-20T12:00:00Z", true};
  fs::remove(f.desk / "claims.db");
  REQUIRE(store::Store::create(f.desk, session));
  const auto commit = [&](const char* name) {
    auto store = *store::Store::open(f.desk, store::Store::Mode::Write);
    auto change = *store.begin(session, "save");
    REQUIRE(change.save_search(name, "killed"));
    REQUIRE(change.commit());
  };
  commit("one");
  REQUIRE(fs::file_size(f.desk / "claims.db-wal") > 0);
  f.note();
  CHECK(f.known());
  SUBCASE("one more commit") { commit("two"); }
  SUBCASE("one that nobody counts yet: it is being flushed, or its writer was killed") {
    std::ifstream in(f.desk / "claims.db-wal", std::ios::binary);
    const std::string log{std::istreambuf_iterator<char>(in), {}};
    f.write("claims.db-wal", std::string_view(log).substr(32, 24));  // a frame's head, of this log
    f.note();
  }
  CHECK_FALSE(f.known());
}

TEST_CASE("in step: of one state of the index only") {
  const Fixture f;
  f.note();
  CHECK_FALSE(f.known({"desk", 8, "abc"}));
  CHECK_FALSE(f.known({"desk", 7, "abd"}));
  CHECK_FALSE(f.known({"other", 7, "abc"}));
}

TEST_CASE("in step: nothing is noted that a later commit might look like") {
  const Fixture f;
  SUBCASE("files that were written a moment ago") { f.note(app::InStep::kSettled); }
  SUBCASE("nobody looked before the record was asked") {
    app::InStep step(f.desk);
    step.note(Fixture::kState);
  }
  SUBCASE("a commit between the look and the answer") {
    app::InStep step(f.desk, Fixture::kAtOnce);
    step.about_to_ask();
    f.write("claims.db", "page");
    step.note(Fixture::kState);
  }
  SUBCASE("no folder to note it in") {
    fs::remove_all(f.desk / "index");
    f.note();
  }
  CHECK_FALSE(f.known());
  CHECK_FALSE(fs::exists(f.desk / "index/in_step.new"));
}
