/// For scripts/train_match: what `match` sees in pairs of texts.
///
///     match_pairs FOLDER CHECKS.tsv QUERIES.tsv      number<TAB>claim<TAB>title; text, a line each
///
/// Makes an index of the checks in FOLDER and prints, for each query's candidates, the query's line, the check's number and the features, apart by tabs.
#include <fstream>
#include <iostream>
#include <map>

#include "claimdex/index/matcher.hpp"
#include "take.hpp"

using namespace claimdex;

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  std::map<std::int64_t, index::Comparable> checks;
  {
    std::ifstream in(argv[2]);
    auto writer = take(index::ChecksWriter::rebuild(argv[1]));
    for (std::string line; std::getline(in, line);) {
      const std::size_t a = line.find('\t'), b = line.find('\t', a + 1);
      const index::Comparable check{std::stoll(line), line.substr(a + 1, b - a - 1), line.substr(b + 1), std::nullopt};
      take(writer.put(check));
      checks.emplace(check.number, check);
    }
    take(writer.commit({"features", 1, "-"}));
  }
  const std::string none = std::string(argv[1]) + ".none";
  auto matcher = take(index::Matcher::open(none, argv[1], [&](std::span<const index::Candidate> candidates) {
    std::vector<index::Comparable> out;
    for (const index::Candidate& c : candidates) out.push_back(checks.at(c.number));
    return Result<std::vector<index::Comparable>>(std::move(out));
  }));
  for (std::string_view name : index::match_feature_names()) std::cout << name << "\t";
  std::cout << "\n";
  std::ifstream in(argv[3]);
  long number = 0;
  for (std::string line; std::getline(in, line); ++number)
    for (const auto& pair : take(matcher.compare(line))) {
      std::cout << number << "\t" << pair.which.number;
      for (const double f : pair.features) std::cout << "\t" << f;
      std::cout << "\n";
    }
  return 0;
}
