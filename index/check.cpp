#include <fmt/format.h>
#include <xapian.h>

#include <sstream>

#include "claimdex/index/index.hpp"
#include "claimdex/text/text.hpp"
#include "folder.hpp"
#include "guard.hpp"
#include "metadata.hpp"

namespace claimdex::index {
namespace {

using Problems = std::vector<std::string>;

/// Xapian reads every block of every table and says what it finds wrong in its own words, among others that say what is right.
Problems check_files(const std::filesystem::path& dir) {
  std::ostringstream words;
  const std::size_t errors = Xapian::Database::check(dir.string(), 0, &words);
  if (errors == 0) return {};
  Problems problems{fmt::format("{} {} in the index's files", errors, errors == 1 ? "error" : "errors")};
  std::istringstream lines(words.str());
  for (std::string line; std::getline(lines, line);)
    if (line.find("rror") != std::string::npos) problems.push_back(text::printable(line));
  return problems;
}

Problems check_counts(const std::filesystem::path& dir) {
  const Xapian::Database db(dir.string(), Xapian::DB_BACKEND_GLASS);
  Problems problems;
  if (!decode(db.get_metadata(kMetadataKey))) problems.emplace_back("the index doesn't say what it was made from");
  Xapian::doccount seen = 0;
  for (auto it = db.postlist_begin(std::string()); it != db.postlist_end(std::string()); ++it) ++seen;
  if (seen != db.get_doccount())
    problems.push_back(fmt::format("the index counts {} claims and lists {}", db.get_doccount(), seen));
  return problems;
}

}  // namespace

std::vector<std::string> check_index(const std::filesystem::path& given) {
  const std::filesystem::path dir = folder_path(given);
  auto problems = guarded([&]() -> Result<Problems> {
    Problems found = check_files(dir);
    if (found.empty()) found = check_counts(dir);
    return found;
  });
  return problems ? *std::move(problems) : Problems{problems.error().message};
}

}  // namespace claimdex::index
