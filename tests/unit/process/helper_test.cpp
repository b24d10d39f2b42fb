#include "claimdex/process/helper.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

using namespace claimdex;
using namespace claimdex::process;

namespace {

/// A folder of programs that are scripts.
class Programs {
 public:
  Programs()
      : dir_(std::filesystem::temp_directory_path() /
             ("claimdex-process-" + std::to_string(::getpid()) + "-" + std::to_string(++count_))) {
    std::filesystem::create_directories(dir_);
  }
  Programs(const Programs&) = delete;
  Programs& operator=(const Programs&) = delete;
  ~Programs() { std::filesystem::remove_all(dir_); }

  Result<Answer> run(const char* script, std::string_view input = "", int seconds = 60) const {
    const std::filesystem::path file = dir_ / "helper";
    std::ofstream(file) << "#!/bin/sh\n" << script << "\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return run_helper(dir_.string(), {"helper", {"one", "two words"}, input, 2, seconds}, ErrorCode::OutputIo);
  }

 private:
  std::filesystem::path dir_;
  static inline int count_ = 0;
};

TEST_CASE("a helper gets its input and its words, and answers with a line and with files") {
  const Programs programs;
  const std::string large(300'000, 'x');
  const auto answer = programs.run("echo $# \"$2\"; cat >&3; echo notes >&4", large);
  REQUIRE(answer.has_value());
  CHECK(answer->line == "2 two words\n");
  CHECK(answer->outputs == std::vector<std::string>{large, "notes\n"});
}

TEST_CASE("it has no environment of ours") {
  const Programs programs;
  const auto answer = programs.run("echo \"[$HOME$USER$LC_ALL]\"");
  REQUIRE(answer.has_value());
  CHECK(answer->line == "[]\n");
}

TEST_CASE("what breaks off says nothing, and what is late is killed") {
  const Programs programs;
  const auto broken = programs.run("kill -9 $$");
  REQUIRE(broken.has_value());
  CHECK(broken->line == "");
  const auto late = programs.run("while :; do :; done", "", 0);
  REQUIRE(late.has_value());
  CHECK(!late->line);
}

TEST_CASE("what isn't there can't be started") {
  const auto answer = run_helper("/nowhere", {"helper", {}, "", 0, 1}, ErrorCode::BadInput);
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().code == ErrorCode::BadInput);
  CHECK(answer.error().message == "helper can't be started: No such file or directory");
}

TEST_CASE("a file in memory") {
  MemoryFile file;
  REQUIRE(file.good());
  REQUIRE(file.fill("some words"));
  CHECK(file.contents() == "some words");
  std::ifstream named(file.path());
  std::string word;
  named >> word;
  CHECK(word == "some");
  const MemoryFile moved = std::move(file);
  CHECK(moved.contents() == "some words");
}

}  // namespace
