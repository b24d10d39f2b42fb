#include "claimdex/exporter/pdf.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "pdf_blocks.hpp"
#include "sample.hpp"

// How pages look is looked at by tests/pdf/run, with another program's eyes.
using namespace claimdex;
using namespace claimdex::exporter;

namespace {

/// Tests lie beside the program and its helpers.
std::string program_dir() { return std::filesystem::read_symlink("/proc/self/exe").parent_path().string(); }

TEST_CASE("a paragraph for each part of a claim, verdict and reason first") {
  const std::string blocks = pdf_blocks(sample_sheet({sample_sheet_claim()}));
  std::size_t at = 0;
  for (const char* part :
       {R"({"title":"Fact-check sheet")", R"("date":"2031-03-14T10:20:30Z")", R"({"style":"title")",
        R"({"style":"kind","label":"c12","anchor":"c12","bookmark":"c12: more than 12 miners were killed")",
        R"({"style":"claim","runs":[{"text":"more than 12 miners were killed"}]})",
        R"({"style":"verdict","tone":"disputed","runs":[{"text":"≠ Disputed"}]})", "The company says nine.",
        R"("label":"Said by")", R"("label":"Figure")", R"({"text":"more than 12 miners were killed","as":"mark"})",
        "https://northline.example/mine", R"("label":"Against")", "https://mine.example/list?day=1&x=2", "Nine names.",
        R"("label":"For")", "briefing 2.pdf", "How this sheet was made", "kind:casualty"}) {
    const std::size_t found = blocks.find(part, at);
    CHECK_MESSAGE(found != std::string::npos, std::string(part));
    if (found != std::string::npos) at = found;
  }
}

TEST_CASE("hostile words stay words") {
  for (const char* hostile : {"javascript:alert(1)", "a\x1b[2J\xe2\x80\xae b", "https://a b", "<b>x</b>"}) {
    CAPTURE(hostile);
    const std::string blocks = pdf_blocks(sample_sheet({hostile_claim(hostile)}));
    CHECK(!contains(blocks, R"("as":"link")"));
    CHECK(!contains(blocks, "\x1b"));
    CHECK(!contains(blocks, "\\u001b"));
    CHECK(!contains(blocks, "\\u202e"));
    CHECK(!contains(blocks, "\xe2\x80\xae"));
  }
}

TEST_CASE("the same sheet gives the same bytes, and its date counts") {
  Sheet sheet = sample_sheet({sample_sheet_claim()});
  const auto once = render_pdf(sheet, program_dir());
  REQUIRE(once.has_value());
  CHECK(once->bytes.starts_with("%PDF-"));
  CHECK(once->bytes == render_pdf(sheet, program_dir())->bytes);
  sheet.as_of = "2032-03-14T10:20:30Z";
  CHECK(once->bytes != render_pdf(sheet, program_dir())->bytes);
}

TEST_CASE("without its helper there is no PDF") {
  const auto failed = render_pdf(sample_sheet({}), "/nowhere");
  REQUIRE_FALSE(failed.has_value());
  CHECK(failed.error().code == ErrorCode::OutputIo);
  CHECK(failed.error().message.starts_with("claimdex-pdf can't be started"));
}

}  // namespace
