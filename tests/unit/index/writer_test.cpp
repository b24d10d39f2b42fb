#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>

#include "claimdex/index/index.hpp"
#include "sample_claims.hpp"

using namespace claimdex;
using namespace claimdex::index;
namespace fs = std::filesystem;

namespace {

const State kFirst{"desk", 1, "one"}, kSecond{"desk", 2, "two"};

Document plain(int id, std::string text) { return claim(id, ClaimType::Event, "en", std::move(text)); }

Result<IdSet> nobody(const QueryNode&) { return IdSet{}; }

/// What a fresh reader finds: "c2 c1", or the error.
std::string found(const fs::path& dir, std::string_view query = "*") {
  auto searcher = Searcher::open(dir);
  if (!searcher) return "error: " + searcher.error().message;
  auto page = searcher->search(*parse_query(query), {}, nobody);
  return page ? list(page->ids) : "error: " + page.error().message;
}

/// An index with c1 "old" in state kFirst.
void make_index(const fs::path& dir) {
  auto writer = Writer::open(dir);
  REQUIRE(writer.has_value());
  CHECK(writer->state() == State{});
  REQUIRE(writer->put(plain(1, "old")).has_value());
  REQUIRE(writer->commit(kFirst).has_value());
}

/// Runs in a process of its own that ends while the writer is alive: a crash.
void crash_while(const std::function<Result<Writer>()>& open, int claims) {
  const pid_t child = fork();
  if (child == 0) {
    auto writer = open();
    bool put = writer.has_value();
    for (int i = 1; put && i <= claims; ++i) put = writer->put(plain(i, "new")).has_value();
    _exit(put ? 0 : 1);
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  REQUIRE(WIFEXITED(status));
  REQUIRE(WEXITSTATUS(status) == 0);
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream out;
  out << in.rdbuf();
  return out.str();
}
void write_bytes(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

}  // namespace

TEST_CASE("documents and state are seen together, after commit") {
  const TempDir dir;
  make_index(dir.index());
  CHECK(found(dir.index()) == "c1");
  CHECK(Searcher::open(dir.index())->state() == kFirst);
  CHECK(Searcher::open(dir.index())->size() == 1);

  auto writer = Writer::open(dir.index());
  REQUIRE(writer.has_value());
  CHECK(writer->state() == kFirst);
  REQUIRE(writer->put(plain(1, "new")).has_value());
  REQUIRE(writer->put(plain(7, "seventh")).has_value());
  CHECK(found(dir.index(), "old") == "c1");
  CHECK(found(dir.index(), "seventh").empty());
  REQUIRE(writer->commit(kSecond).has_value());
  CHECK(found(dir.index(), "old").empty());
  CHECK(found(dir.index(), "new") == "c1");
  CHECK(found(dir.index()) == "c7 c1");
  CHECK(Searcher::open(dir.index())->state() == kSecond);

  REQUIRE(writer->remove(ClaimId{1}).has_value());
  REQUIRE(writer->remove(ClaimId{5}).has_value());
  REQUIRE(writer->remove(ClaimId{900}).has_value());
  REQUIRE(writer->commit(kSecond).has_value());
  CHECK(found(dir.index()) == "c7");
  CHECK(check_index(dir.index()).empty());
}

TEST_CASE("a state without documents is a state") {
  const TempDir dir;
  REQUIRE(Writer::open(dir.index())->commit(kFirst).has_value());
  CHECK(Searcher::open(dir.index())->state() == kFirst);
  CHECK(found(dir.index()).empty());
  CHECK(found(dir.index(), "figure:1..").empty());
  CHECK(found(dir.index(), "published:2022 some \"words here\"").empty());
}

TEST_CASE("a crash before commit leaves the index as it was") {
  const TempDir dir;
  make_index(dir.index());
  SUBCASE("in place, even after more documents than Xapian keeps in memory") {
    crash_while([&] { return Writer::open(dir.index()); }, 12000);
  }
  SUBCASE("anew") {
    crash_while([&] { return Writer::rebuild(dir.index()); }, 3000);
    CHECK(fs::exists(dir.index().string() + ".new"));
  }
  SUBCASE("a writer that is merely forgotten") {
    auto writer = Writer::open(dir.index());
    for (int i = 1; i <= 100; ++i) REQUIRE(writer->put(plain(i, "new")).has_value());
  }
  SUBCASE("a rebuild that is merely forgotten") {
    {
      auto writer = Writer::rebuild(dir.index());
      for (int i = 1; i <= 100; ++i) REQUIRE(writer->put(plain(i, "new")).has_value());
    }
    CHECK_FALSE(fs::exists(dir.index().string() + ".new"));
  }
  CHECK(found(dir.index()) == "c1");
  CHECK(found(dir.index(), "new").empty());
  CHECK(Searcher::open(dir.index())->state() == kFirst);
  CHECK(check_index(dir.index()).empty());

  auto again = Writer::rebuild(dir.index());
  REQUIRE(again.has_value());
  REQUIRE(again->put(plain(2, "new")).has_value());
  REQUIRE(again->commit(kSecond).has_value());
  CHECK(found(dir.index()) == "c2");
  CHECK_FALSE(fs::exists(dir.index().string() + ".new"));
  CHECK_FALSE(fs::exists(dir.index() / "segments"));  // of the killed one
}

TEST_CASE("ahead: others write meanwhile; the lock is taken for the exchange alone") {
  const TempDir dir;
  make_index(dir.index());
  fs::create_directory(dir.index() / "checks");
  auto ahead = Writer::ahead(dir.index());
  REQUIRE(ahead.has_value());
  for (int i = 2; i <= 2500; ++i) REQUIRE(ahead->put(plain(i, "new")).has_value());
  CHECK(Writer::ahead(dir.index()).error().code == ErrorCode::DeskLocked);
  {
    auto other = Writer::open(dir.index());
    REQUIRE(other.has_value());
    REQUIRE(other->put(plain(7, "beside")).has_value());
    REQUIRE(other->commit(kSecond).has_value());
    CHECK(ahead->lock().error().code == ErrorCode::DeskLocked);
  }
  {
    auto other = Writer::rebuild(dir.index());  // clears nothing away that is still worked on
    REQUIRE(other.has_value());
    REQUIRE(other->put(plain(8, "anew")).has_value());
    REQUIRE(other->commit(kSecond).has_value());
  }
  CHECK(found(dir.index()) == "c8");
  REQUIRE(ahead->lock().has_value());
  CHECK(Writer::open(dir.index()).error().code == ErrorCode::DeskLocked);
  REQUIRE(ahead->commit({"desk", 3, "three"}).has_value());
  CHECK(Searcher::open(dir.index())->size() == 2499);
  CHECK(Searcher::open(dir.index())->state().seq == 3);
  CHECK(fs::exists(dir.index() / "checks"));
  CHECK_FALSE(fs::exists(dir.index().string() + ".ahead"));
  CHECK_FALSE(fs::exists(dir.index().string() + ".ahead.new"));
  CHECK(Writer::open(dir.index()).has_value());
}

TEST_CASE("ahead: what one leaves that is killed or forgotten") {
  const TempDir dir;
  make_index(dir.index());
  const std::string workshop = dir.index().string() + ".ahead";
  SUBCASE("forgotten") {
    auto ahead = Writer::ahead(dir.index());
    for (int i = 1; i <= 100; ++i) REQUIRE(ahead->put(plain(i, "new")).has_value());
  }
  SUBCASE("killed: the next of its kind clears it away") {
    crash_while([&] { return Writer::ahead(dir.index()); }, 3000);
    CHECK(fs::exists(workshop + ".new"));
    auto again = Writer::ahead(dir.index());
    REQUIRE(again.has_value());
    CHECK(fs::is_empty(fs::path(workshop + ".new") / "segments"));
  }
  SUBCASE("killed: so does the next rebuild") {
    crash_while([&] { return Writer::ahead(dir.index()); }, 3000);
    REQUIRE(Writer::rebuild(dir.index()).has_value());
  }
  SUBCASE("killed: so does whoever takes out what is abandoned") {
    crash_while([&] { return Writer::ahead(dir.index()); }, 3000);
    CHECK(abandoned(dir.index()) == std::vector<fs::path>{workshop + ".new"});
    CHECK(remove_abandoned(dir.index()) == std::vector<fs::path>{workshop + ".new"});
  }
  CHECK(abandoned(dir.index()).empty());
  CHECK_FALSE(fs::exists(workshop));
  CHECK_FALSE(fs::exists(workshop + ".new"));
  CHECK(found(dir.index()) == "c1");
}

TEST_CASE("what is worked on is not abandoned; other indexes in what is outlive it") {
  const TempDir dir;
  make_index(dir.index());
  const fs::path fresh = dir.index().string() + ".new";
  {
    const auto ahead = Writer::ahead(dir.index());
    const auto anew = Writer::rebuild(dir.index());
    REQUIRE(fs::exists(fresh));
    CHECK(abandoned(dir.index()).empty());
    CHECK(remove_abandoned(dir.index()).empty());
    CHECK(fs::exists(fresh));
  }
  fs::create_directories(fresh / "articles");
  fs::create_directories(fresh / "segments");
  CHECK(abandoned(dir.index()) == std::vector<fs::path>{fresh});
  SUBCASE("an exchange is under way: its lock is of what it put there") {
    const auto builder = Writer::open(fresh);
    REQUIRE(builder.has_value());
    CHECK(abandoned(dir.index()).empty());
    CHECK(remove_abandoned(dir.index()).empty());
  }
  CHECK(remove_abandoned(dir.index()) == std::vector<fs::path>{fresh});
  CHECK_FALSE(fs::exists(fresh));
  CHECK(fs::exists(dir.index() / "articles"));
  CHECK_FALSE(fs::exists(dir.index() / "segments"));
  CHECK(found(dir.index()) == "c1");
}

TEST_CASE("ahead: what was built can be taken away, and is never committed then") {
  const TempDir dir;
  make_index(dir.index());
  REQUIRE(Writer::stop_ahead(dir.index()).has_value());  // of nobody
  auto ahead = Writer::ahead(dir.index());
  REQUIRE(ahead.has_value());
  for (int i = 1; i <= 4500; ++i) REQUIRE(ahead->put(plain(i, "new")).has_value());
  REQUIRE(Writer::stop_ahead(dir.index()).has_value());
  CHECK_FALSE(fs::exists(dir.index().string() + ".ahead.new"));
  REQUIRE(ahead->lock().has_value());
  CHECK_FALSE(ahead->commit(kSecond).has_value());
  CHECK(Searcher::open(dir.index())->state() == kFirst);
  CHECK(found(dir.index()) == "c1");
}

TEST_CASE("an index that was made and never committed is none yet") {
  const TempDir dir;
  CHECK(Searcher::open(dir.index()).error().code == ErrorCode::IndexStale);
  crash_while([&] { return Writer::open(dir.index()); }, 0);
  auto searcher = Searcher::open(dir.index());
  REQUIRE_FALSE(searcher.has_value());
  CHECK(searcher.error().code == ErrorCode::IndexStale);
  make_index(dir.index());
  CHECK(found(dir.index()) == "c1");
}

TEST_CASE("rebuild: the new index takes the old one's place at commit") {
  const TempDir dir;
  make_index(dir.index());
  fs::create_directory(dir.index() / "checks");
  write_bytes(dir.index() / "checks" / "note", "another index");
  fs::create_directories(dir.index() / "segments" / "1");  // a killed rebuild's, taken over by an earlier version
  auto reader = Searcher::open(dir.index());

  auto writer = Writer::rebuild(dir.index().string() + "/");
  REQUIRE(writer.has_value());
  CHECK(writer->state() == State{});
  for (int i = 1; i <= 4500; ++i) REQUIRE(writer->put(plain(i, i % 2 == 0 ? "even" : "odd")).has_value());
  REQUIRE(writer->remove(ClaimId{4500}).has_value());
  REQUIRE(writer->remove(ClaimId{9000}).has_value());
  CHECK(found(dir.index()) == "c1");
  REQUIRE(writer->commit(kSecond).has_value());
  CHECK(writer->state() == kSecond);

  auto fresh = Searcher::open(dir.index());
  REQUIRE(fresh.has_value());
  CHECK(fresh->size() == 4499);
  CHECK(fresh->state() == kSecond);
  CHECK(found(dir.index(), "even").starts_with("c4498 c4496 c4494"));
  CHECK(check_index(dir.index()).empty());
  CHECK(bytes_of(dir.index() / "checks" / "note") == "another index");
  CHECK_FALSE(fs::exists(dir.index() / "segments"));
  CHECK_FALSE(fs::exists(dir.index().string() + ".new"));

  auto old = reader->search(*parse_query("old"), {}, nobody);  // its snapshot stands
  REQUIRE(old.has_value());
  CHECK(list(old->ids) == "c1");

  REQUIRE(writer->put(plain(5000, "afterwards in place")).has_value());
  REQUIRE(writer->commit({"desk", 3, "three"}).has_value());
  CHECK(found(dir.index(), "afterwards") == "c5000");
  CHECK(found(dir.index(), "even").starts_with("c4498"));
}

TEST_CASE("a rebuilt index and one written in place find the same") {
  const TempDir one, other;
  auto in_place = Writer::open(one.index()), anew = Writer::rebuild(other.index());
  for (const Document& doc : sample_claims()) {
    REQUIRE(in_place->put(doc).has_value());
    REQUIRE(anew->put(doc).has_value());
  }
  REQUIRE(in_place->commit(kFirst).has_value());
  REQUIRE(anew->commit(kFirst).has_value());
  for (std::string_view query : {"*", "killed", "river", "\"bank of\"", "figure:50", "published:2022-11",
                                 "speaker:vera", "NOT lang:en", "рабочий"}) {
    CAPTURE(query);
    CHECK(found(one.index(), query) == found(other.index(), query));
    CHECK_FALSE(found(one.index(), query).empty());
  }
}

TEST_CASE("rebuild: the last that was said of a claim counts, whatever came before it") {
  const TempDir dir;
  auto writer = Writer::rebuild(dir.index());
  REQUIRE(writer.has_value());
  for (int i : {1, 2, 5, 6, 7}) REQUIRE(writer->put(plain(i, "first")).has_value());
  CHECK(writer->waiting() == 0);
  REQUIRE(writer->put(plain(2, "second")).has_value());
  REQUIRE(writer->put(plain(2, "third")).has_value());
  REQUIRE(writer->put(plain(4, "late")).has_value());
  REQUIRE(writer->remove(ClaimId{5}).has_value());
  REQUIRE(writer->remove(ClaimId{6}).has_value());
  REQUIRE(writer->put(plain(6, "back")).has_value());
  CHECK(writer->waiting() == 4);  // c2, c4, c5, c6
  REQUIRE(writer->put(plain(8, "first")).has_value());
  REQUIRE(writer->commit(kSecond).has_value());
  CHECK(found(dir.index(), "first") == "c8 c7 c1");
  CHECK(found(dir.index(), "second").empty());
  CHECK(found(dir.index(), "third") == "c2");
  CHECK(found(dir.index(), "late") == "c4");
  CHECK(found(dir.index(), "back") == "c6");
  CHECK(Searcher::open(dir.index())->size() == 6);
  CHECK(check_index(dir.index()).empty());
}

TEST_CASE("a rebuild without claims leaves an empty index") {
  const TempDir dir;
  make_index(dir.index());
  auto writer = Writer::rebuild(dir.index());
  REQUIRE(writer.has_value());
  REQUIRE(writer->commit(kSecond).has_value());
  CHECK(found(dir.index()).empty());
  CHECK(Searcher::open(dir.index())->state() == kSecond);
}

TEST_CASE("one writer at a time, and nobody waits") {
  const TempDir dir;
  make_index(dir.index());
  auto refused = [&](auto second) {
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == ErrorCode::DeskLocked);
  };
  SUBCASE("in place") {
    auto writer = Writer::open(dir.index());
    REQUIRE(writer.has_value());
    refused(Writer::open(dir.index()));
    refused(Writer::rebuild(dir.index()));
    CHECK(found(dir.index()) == "c1");
  }
  SUBCASE("anew") {
    auto writer = Writer::rebuild(dir.index());
    REQUIRE(writer.has_value());
    refused(Writer::open(dir.index()));
    refused(Writer::rebuild(dir.index()));
    CHECK(found(dir.index()) == "c1");
  }
  CHECK(Writer::open(dir.index()).has_value());
}

TEST_CASE("an index of another schema is stale, for readers and writers, until it is built anew") {
  const TempDir dir;
  make_index(dir.index());
  const fs::path file = dir.index() / "postlist.glass";
  std::string bytes = bytes_of(file);
  const std::size_t at = bytes.find("claimdex-index ");
  REQUIRE(at != std::string::npos);
  bytes[at + 15] = '0';
  write_bytes(file, bytes);

  CHECK(Searcher::open(dir.index()).error().code == ErrorCode::IndexStale);
  CHECK(Searcher::open(dir.index()).error().message == "the index was made by another version of claimdex");
  CHECK(Writer::open(dir.index()).error().code == ErrorCode::IndexStale);
  CHECK_FALSE(check_index(dir.index()).empty());
  Writer writer = *Writer::rebuild(dir.index());
  REQUIRE(writer.put(plain(3, "third")).has_value());
  REQUIRE(writer.commit(kSecond).has_value());
  CHECK(found(dir.index()) == "c3");
}

TEST_CASE("damaged files are stale or readable, never a crash, and a rebuild heals them") {
  const TempDir dir;
  {
    auto writer = Writer::open(dir.index());
    for (int i = 1; i <= 500; ++i)
      REQUIRE(writer->put(plain(i, "word" + std::to_string(i) + " common words")).has_value());
    REQUIRE(writer->commit(kFirst).has_value());
  }
  auto stale = [&] {
    auto opened = Searcher::open(dir.index());
    auto page =
        opened ? opened->search(*parse_query("common words"), {}, nobody) : tl::unexpected<Error>(opened.error());
    REQUIRE_FALSE(page.has_value());
    CHECK(page.error().code == ErrorCode::IndexStale);
    CHECK_FALSE(page.error().message.empty());
    CHECK_FALSE(check_index(dir.index()).empty());
  };
  SUBCASE("no version file") {
    fs::remove(dir.index() / "iamglass");
    stale();
  }
  SUBCASE("version file of zeros") {
    write_bytes(dir.index() / "iamglass", std::string(64, '\0'));
    stale();
    CHECK(Writer::open(dir.index()).error().code == ErrorCode::IndexStale);
  }
  SUBCASE("a table is missing") {
    fs::remove(dir.index() / "postlist.glass");
    stale();
  }
  SUBCASE("a table is empty") {
    write_bytes(dir.index() / "postlist.glass", "");
    stale();
  }
  SUBCASE("a table is cut short") {
    fs::resize_file(dir.index() / "postlist.glass", 8192);
    stale();
  }
  SUBCASE("a table is overwritten") {
    write_bytes(dir.index() / "postlist.glass", std::string(fs::file_size(dir.index() / "postlist.glass"), '\x5a'));
    stale();
  }
  Writer writer = *Writer::rebuild(dir.index());
  REQUIRE(writer.put(plain(3, "third")).has_value());
  REQUIRE(writer.commit(kSecond).has_value());
  CHECK(found(dir.index()) == "c3");
  CHECK(check_index(dir.index()).empty());
}

TEST_CASE("a reader goes on while a writer commits and rebuilds") {
  const TempDir dir;
  auto writer = Writer::open(dir.index());
  for (int i = 1; i <= 2000; ++i) REQUIRE(writer->put(plain(i, "first generation")).has_value());
  REQUIRE(writer->commit(kFirst).has_value());
  auto reader = Searcher::open(dir.index());
  REQUIRE(reader.has_value());

  bool renewed = false;
  for (int round = 2; round < 12; ++round) {
    for (int i = 1; i <= 2000; ++i) REQUIRE(writer->put(plain(i, "generation " + std::to_string(round))).has_value());
    REQUIRE(writer->commit({"desk", round, "h"}).has_value());
    SearchOptions all;
    all.limit = 5000;
    all.sort = Sort::Worth;  // reads more than one short list of postings, which the reader may have in its hands
    auto page = reader->search(*parse_query("generation"), all, nobody);
    REQUIRE(page.has_value());
    CHECK(page->ids.size() == 2000);
    renewed = renewed || reader->state().seq > 1;
  }
  CHECK(renewed);

  { const Writer gone = *std::move(writer); }
  Writer anew = *Writer::rebuild(dir.index());
  for (int i = 1; i <= 10; ++i) REQUIRE(anew.put(plain(i, "generation")).has_value());
  REQUIRE(anew.commit({"desk", 99, "h"}).has_value());
  auto page = reader->search(*parse_query("generation"), {}, nobody);
  REQUIRE(page.has_value());
  CHECK(page->ids.size() == 10);
}

TEST_CASE("words and names of any length and shape can be indexed and found") {
  const TempDir dir;
  auto writer = Writer::open(dir.index());
  Document doc = plain(1, std::string(5000, 'x') + " " + std::string("\xd1\x8f", 2) + std::string(300, 'y'));
  std::string long_russian;
  for (int i = 0; i < 300; ++i) long_russian += "щ";
  doc.sentence += " " + long_russian + std::string(" zero\0byte", 10);
  doc.speakers = {long_russian, "", "—"};
  doc.source = std::string(9000, 's');
  doc.lang = "porter";  // a name that Xapian knows and no language is
  doc.published = Day{-800000};
  REQUIRE(writer->put(doc).has_value());
  Document empty;
  empty.id = ClaimId{2};
  REQUIRE(writer->put(empty).has_value());
  REQUIRE(writer->commit(kFirst).has_value());
  CHECK(found(dir.index(), std::string(5000, 'x')) == "c1");
  CHECK(found(dir.index(), long_russian) == "c1");
  CHECK(found(dir.index(), "speaker:" + long_russian) == "c1");
  CHECK(found(dir.index(), "published:..1900") == "c1");
  CHECK(found(dir.index()) == "c2 c1");

  Document beyond = plain(1, "x");
  beyond.id = ClaimId{std::int64_t{1} << 40};
  CHECK_FALSE(writer->put(beyond).has_value());
}
