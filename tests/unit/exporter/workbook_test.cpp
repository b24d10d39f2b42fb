#include "claimdex/exporter/workbook.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "sample.hpp"

// What is in the file is looked at by tests/cli/export_tables.t, with another program's eyes.
using namespace claimdex;
using namespace claimdex::exporter;

namespace {

/// Tests lie beside the program and its modules.
std::string program_dir() { return std::filesystem::read_symlink("/proc/self/exe").parent_path().string(); }

std::string workbook(const Sheet& sheet) {
  auto bytes = render_workbook(sheet, program_dir());
  REQUIRE(bytes.has_value());
  return *std::move(bytes);
}

TEST_CASE("the same sheet gives the same bytes, and its date counts") {
  Sheet sheet = sample_sheet({sample_sheet_claim(), hostile_claim("=1\x1b\xff")});
  const std::string once = workbook(sheet);
  CHECK(once.starts_with("PK"));
  CHECK(once == workbook(sheet));
  sheet.as_of = "2032-03-14T10:20:30Z";
  CHECK(once != workbook(sheet));
}

TEST_CASE("a sheet without a date doesn't take today's") {
  Sheet sheet = sample_sheet({});
  sheet.as_of = "";
  const std::string none = workbook(sheet);
  for (const char* early : {"1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "soon"}) {
    sheet.as_of = early;
    CHECK(none == workbook(sheet));
  }
}

TEST_CASE("without its module there is no workbook") {
  const auto failed = render_workbook(sample_sheet({}), "/nowhere");
  REQUIRE_FALSE(failed.has_value());
  CHECK(failed.error().code == ErrorCode::OutputIo);
}

}  // namespace
