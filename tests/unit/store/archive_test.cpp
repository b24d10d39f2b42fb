// Bytes by their hash: what goes in comes out, and damage is noticed.
#include <rapidcheck.h>

#include <fstream>

#include "desk_fixture.hpp"

using namespace claimdex;
using namespace claimdex::store;
using namespace claimdex::store::test;

namespace {
fs::path only_file_in(const fs::path& dir) {
  fs::path found;
  for (const auto& entry : fs::recursive_directory_iterator(dir))
    if (entry.is_regular_file()) {
      REQUIRE(found.empty());
      found = entry.path();
    }
  return found;
}
}  // namespace

TEST_CASE("any bytes come back as they were") {
  TempDir dir;
  Archive archive(dir.path() / "archive");
  CHECK(rc::check([&](const std::string& bytes) {
    Result<std::string> name = archive.put(bytes);
    RC_ASSERT(name.has_value());
    RC_ASSERT(archive.has(*name));
    RC_ASSERT(archive.get(*name).value() == bytes);
  }));
  CHECK(archive.sync().has_value());
}

TEST_CASE("the name is the hash of the bytes, in a folder of its first two letters, for nobody else to read") {
  TempDir dir;
  Archive archive(dir.path() / "archive");
  std::string name = take(archive.put("abc"));
  CHECK(name == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(only_file_in(dir.path()) == dir.path() / "archive" / "ba" / (name + ".zst"));
  CHECK((fs::status(dir.path() / "archive").permissions() & fs::perms::others_all) == fs::perms::none);
}

TEST_CASE("bytes that are there are not written again") {
  TempDir dir;
  Archive archive(dir.path() / "archive");
  std::string name = take(archive.put("abc"));
  fs::path file = only_file_in(dir.path());
  auto long_ago = fs::last_write_time(file) - std::chrono::hours(24);
  fs::last_write_time(file, long_ago);
  CHECK(take(archive.put("abc")) == name);
  CHECK(fs::last_write_time(file) == long_ago);
}

TEST_CASE("a damaged file is noticed by get and made whole by put") {
  std::string bytes(2000, 'a');
  for (std::string damage : {"emptied", "cut", "overwritten", "another file's"}) {
    CAPTURE(damage);
    TempDir dir;
    Archive archive(dir.path() / "archive");
    std::string name = take(archive.put(bytes));
    fs::path file = only_file_in(dir.path());
    if (damage == "emptied") fs::resize_file(file, 0);
    if (damage == "cut") fs::resize_file(file, fs::file_size(file) - 2);
    if (damage == "overwritten") std::ofstream(file, std::ios::binary) << "no zstd at all";
    if (damage == "another file's") {
      std::string other = take(archive.put("another"));
      fs::copy_file(dir.path() / "archive" / other.substr(0, 2) / (other + ".zst"), file,
                    fs::copy_options::overwrite_existing);
    }
    CHECK(code_of(archive.get(name)) == ErrorCode::DeskDamaged);
    CHECK(take(archive.put(bytes)) == name);
    CHECK(take(archive.get(name)) == bytes);
  }
}

TEST_CASE("what isn't there is not found, and a name that is no hash reaches no file") {
  TempDir dir;
  Archive archive(dir.path() / "archive");
  std::ofstream(dir.path() / "secret.zst") << "x";
  CHECK(code_of(archive.get(std::string(64, 'a'))) == ErrorCode::NotFound);
  CHECK(code_of(archive.get("../secret")) == ErrorCode::NotFound);
  CHECK_FALSE(archive.has("../secret"));
}

TEST_CASE("a folder that can't be made is the desk's trouble") {
  TempDir dir;
  std::ofstream(dir.path() / "archive") << "a file in its place";
  Archive archive(dir.path() / "archive");
  CHECK(code_of(archive.put("abc")) == ErrorCode::DeskIo);
}
