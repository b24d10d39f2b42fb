#include "claimdex/app/config.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>
#include <sstream>

using namespace claimdex;
namespace fs = std::filesystem;

namespace {

struct Folder {
  fs::path dir = fs::temp_directory_path() / ("claimdex-config-" + std::to_string(::getpid()));
  Folder() { fs::create_directories(dir); }
  ~Folder() { fs::remove_all(dir); }
  void write(const std::string& words) const { std::ofstream(dir / "config.toml", std::ios::binary) << words; }
  [[nodiscard]] std::string read() const {
    std::ostringstream out;
    out << std::ifstream(dir / "config.toml", std::ios::binary).rdbuf();
    return out.str();
  }
};

}  // namespace

TEST_CASE("config: no file is an empty one") {
  const Folder f;
  const auto config = app::read_config(f.dir);
  REQUIRE(config);
  CHECK(!config->four_eyes);
  CHECK(config->evidence_megabytes == 100);
  CHECK(config->labels[0].empty());
}

TEST_CASE("config: what stands in the file") {
  const Folder f;
  f.write(
      "four_eyes = true\nevidence_needed.verified = 0\n[label]\ndisputed = 'Umstritten'\n[colour]\nrefuted = "
      "\"red\"\n");
  const auto config = app::read_config(f.dir);
  REQUIRE(config);
  CHECK(config->four_eyes);
  CHECK(config->evidence[static_cast<std::size_t>(Verdict::Verified)] == 0);
  CHECK(config->labels[static_cast<std::size_t>(Verdict::Disputed)] == "Umstritten");
  CHECK(config->colours[static_cast<std::size_t>(Verdict::Refuted)] == "red");
}

TEST_CASE("config: a setting changes where it stands, and nothing else does") {
  struct Row {
    const char *what, *before, *key;
    std::optional<std::string> value;
    std::optional<std::string> after;  // nothing: refused, and the file as it was
  };
  const Row rows[] = {
      {"a new file", "", "four_eyes", "true", "four_eyes = true\n"},
      {"a value", "# ours\nfour_eyes = false # for now\n", "four_eyes", "true", "# ours\nfour_eyes = true # for now\n"},
      {"words behind wider letters", "label.verified = \"Да\" # да\nlabel.disputed = 'ну'#x\n", "label.disputed",
       "a\"b\\", "label.verified = \"Да\" # да\nlabel.disputed = \"a\\\"b\\\\\"#x\n"},
      {"into the table that is there", "[label] # x\nverified = \"Y\"\n[rating]\nrefuted = 1\n", "label.disputed", "N",
       "[label] # x\ndisputed = \"N\"\nverified = \"Y\"\n[rating]\nrefuted = 1\n"},
      {"in front of the first table", "# top\n[label]\nverified = \"Y\"\n", "four_eyes", "true",
       "# top\nfour_eyes = true\n[label]\nverified = \"Y\"\n"},
      {"beside dotted keys", "label.verified = \"Y\"\n", "label.disputed", "N", {}},
      {"no line's end", "four_eyes = true", "rating.refuted", "1", "four_eyes = true\nrating.refuted = 1\n"},
      {"within an inline table", "label = { disputed = \"X\", verified = \"Y\" }\n", "label.disputed", "Z",
       "label = { disputed = \"Z\", verified = \"Y\" }\n"},
      {"away", "four_eyes = true\nrating.refuted = 1\n", "four_eyes", {}, "rating.refuted = 1\n"},
      {"away from an inline table", "label = { disputed = \"X\", verified = \"Y\" }\n", "label.verified", {}, {}},
      {"as it is already", "four_eyes   =   true\n", "four_eyes", "true", "four_eyes   =   true\n"},
      {"a wrong value", "four_eyes = true\n", "four_eyes", "perhaps", {}},
      {"no such key", "four_eyes = true\n", "six_eyes", "true", {}},
      {"a broken file", "four_eyes =\n", "rating.refuted", "1", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.what);
    const Folder f;
    f.write(row.before);
    const bool done = app::set_config(f.dir, row.key, row.value).has_value();
    const std::string now = f.read();
    if (std::string(row.what) == "beside dotted keys") {
      REQUIRE(done);
      CHECK(app::config_setting(f.dir, "label.disputed")->value == "N");
      CHECK(app::config_setting(f.dir, "label.verified")->value == "Y");
      continue;
    }
    CHECK(done == row.after.has_value());
    CHECK(now == row.after.value_or(row.before));
  }
}

TEST_CASE("config: what is wrong is named with its line") {
  struct Row {
    const char *words, *message;
  };
  const Row rows[] = {
      {"\n\nfour_eye = true\n", ":3: there is no setting \"four_eye\""},
      {"four_eyes = 1\n", ":1: four_eyes is true or false"},
      {"[label]\ndisputed = 3\n", ":2: label.disputed is words in quotation marks"},
      {"[label]\ndisputed = ''\n", ":2: label.disputed is a word or a few"},
      {"rating.refuted = 6\n", ":1: rating.refuted is a whole number from 1 to 5"},
      {"rating.refuted = 1.5\n", ":1: rating.refuted is a whole number from 1 to 5"},
      {"colour.refuted = 'mauve'\n", ":1: colour.refuted is one of plain"},
      {"label = 'x'\n", ":1: there is no setting \"label\""},
      {"a = [1\n", ":"},
      {"\xff\xfe\n", ":1: "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.words);
    const Folder f;
    f.write(row.words);
    const auto config = app::read_config(f.dir);
    REQUIRE(!config);
    CHECK(config.error().code == ErrorCode::DeskDamaged);
    CHECK(config.error().message.find(std::string("config.toml") + row.message) != std::string::npos);
    CHECK(!config.error().hint.empty());
  }
}
