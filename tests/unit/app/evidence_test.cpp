#include <doctest/doctest.h>
#include <fmt/format.h>
#include <unistd.h>

#include <fstream>

#include "claimdex/app/desk.hpp"
#include "evidence_rules.hpp"

using namespace claimdex;
namespace fs = std::filesystem;

namespace {

/// A desk with one claim: 14 people were killed.
struct Fixture {
  fs::path root = fs::temp_directory_path() / ("claimdex-evidence-" + std::to_string(::getpid()));
  Session session{"mira", "2031-05-20T12:00:00Z", true};
  extract::Extractor extractor = *extract::Extractor::load();
  std::optional<app::Desk> desk;
  ClaimId claim;

  Fixture() {
    fs::create_directories(root);
    desk.emplace(*app::Desk::create(root / "desk", session, [](std::string_view) {}));
    app::AddRequest request;
    request.text = "A missile killed 14 people";
    request.type = "casualty.killed";
    request.slots.figure = "14";
    claim = desk->add(*app::read_addition(request, extractor), extractor, false)->claim.id;
  }
  ~Fixture() { fs::remove_all(root); }
  std::string file(const std::string& name, const std::string& bytes) {
    std::ofstream(root / name, std::ios::binary) << bytes;
    return (root / name).string();
  }
  EvidenceId add(const std::string& given, EvidenceDetails details = {}) {
    const auto done = desk->add_evidence(claim, {given, std::move(details), {}, false});
    REQUIRE_MESSAGE(done.has_value(), given);
    return done->evidence.id;
  }
  exporter::EvidenceCheck check(EvidenceId id) {
    const auto all =
        desk->check_evidence({claim}, extractor, [](std::string_view) { return std::optional<std::string>("en"); });
    REQUIRE(all.has_value());
    for (const exporter::EvidenceCheck& one : *all)
      if (one.evidence.id == id) return one;
    FAIL("not checked");
    return {};
  }
};

}  // namespace

TEST_CASE("evidence: a figure is held as a figure, never as digits") {
  struct Row {
    const char* text;
    exporter::FigureState state;
    const char* words;
  };
  using enum exporter::FigureState;
  const Row rows[] = {
      {"The hospital counted 14 dead.", Yes, "14"},
      {"Fourteen people died there.", Yes, nullptr},
      {"The blast killed about 14 people.", Yes, nullptr},
      {"Between 10 and 20 people died.", Yes, nullptr},
      {"The blast killed 15 people.", No, nullptr},
      {"Some 1,400 people fled, and 140 were treated.", No, nullptr},
      {"It happened on 14 March 2031.", No, nullptr},
      {"Only 14 percent had a shelter.", No, nullptr},
      {"It cost $14.", No, nullptr},
      {"It was the 14th attack.", No, nullptr},
      {"Nobody was named.", No, nullptr},
  };
  Fixture f;
  int n = 0;
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const EvidenceId id = f.add(f.file(std::to_string(n++) + ".txt", row.text));
    const auto check = f.check(id);
    CHECK(check.figure == row.state);
    if (row.words != nullptr) CHECK(check.figure_text == row.words);
    CHECK(!check.failed());
  }
}

TEST_CASE("evidence: quotes, letter for letter or word for word") {
  struct Row {
    const char *quote, *text;
    exporter::QuoteState state;
  };
  using enum exporter::QuoteState;
  const Row rows[] = {
      {"we counted fourteen", "On Monday we counted fourteen bodies.", Verbatim},
      {"we counted\n fourteen", "On Monday we\ncounted fourteen bodies.", Verbatim},
      {"“We counted”", "He said: \"We counted\" them.", Differs},
      {"WE COUNTED fourteen", "On Monday we counted fourteen bodies.", Differs},
      {"we counted fifteen", "On Monday we counted fourteen bodies.", Missing},
      {"counted fourteen we", "On Monday we counted fourteen bodies.", Missing},
      {"…", "On Monday we counted fourteen bodies.", Missing},
      {"été à Kyïv", "L’été à Kyïv.", Verbatim},
  };
  Fixture f;
  int n = 0;
  for (const Row& row : rows) {
    CAPTURE(row.quote);
    EvidenceDetails details;
    details.quote = row.quote;
    const auto check =
        f.check(f.add(f.file(fmt::format("{}-quote.txt", n), fmt::format("{} ({})", row.text, n)), details));
    ++n;
    CHECK(check.quote == row.state);
    CHECK(check.failed() == (row.state == Missing));
  }
}

TEST_CASE("evidence: without the program that fetches it is recorded all the same") {
  Fixture f;
  app::EvidenceRequest request{"https://mine.example/list", {}, app::FetchRequest{f.root.string(), false}, false};
  const auto done = f.desk->add_evidence(f.claim, request);
  REQUIRE(done);
  REQUIRE(done->not_fetched);
  CHECK(done->not_fetched->message.starts_with("claimdex-fetch can't be started"));
  CHECK(f.desk->evidence(f.claim)->size() == 1);
}

TEST_CASE("evidence: one source") {
  store::NewEvidence a, b;
  a.url = "https://mine.example/list";
  b.url = "http://www.mine.example/list/";
  CHECK(app::is_one_source(a, b));
  b.url = "https://mine.example/other";
  CHECK(!app::is_one_source(a, b));
  b.copy = FetchedCopy{"https://mine.example/list", 200, "", ""};
  CHECK(app::is_one_source(a, b));
  store::NewEvidence c, d;
  CHECK(!app::is_one_source(c, d));
  c.sha256 = d.sha256 = "x";
  CHECK(app::is_one_source(c, d));
}
