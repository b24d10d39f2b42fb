// The build's own tool: WordNet's counts in, how much a text tells by using a word out. Nothing in it is learned from questions or fact-checks.
//
//   claimdex_compile_english OUTPUT WORDNET
//
// WORDNET is a folder: cntlist.rev has senses of words, their numbers, and how often they stand in the texts that were read; verb.exc and noun.exc have forms that
// no stemmer joins with their words ("made make"), and count as often. A row for each stem that stands there five times or more: the stem, and 0 (one
// word in 150, or more) to 100.
#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <string>

int main(int argc, char** argv) {
  constexpr long kFewest = 5;
  constexpr double kCommon = 5;  // -log of the share of a word that tells nothing
  if (argc != 3) return std::fputs("usage: claimdex_compile_english OUTPUT WORDNET\n", stderr), 2;
  const Xapian::Stem stem("en");
  std::map<std::string, long> counts;
  long all = 0;
  const std::string folder = std::string(argv[2]) + "/";
  std::ifstream in(folder + "cntlist.rev");
  std::string sense;
  for (long number = 0, count = 0; in >> sense >> number >> count;) {
    const std::string word = sense.substr(0, sense.find('%'));
    if (!std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; })) continue;
    counts[stem(word)] += count;
    all += count;
  }
  if (!in.eof() || counts.empty()) return std::fprintf(stderr, "%s: these are no counts of WordNet\n", argv[2]), 1;
  std::map<std::string, long> forms;
  for (const char* file : {"verb.exc", "noun.exc"}) {
    std::ifstream lines(folder + file);
    if (!lines) return std::fprintf(stderr, "%s%s: it can't be read\n", folder.c_str(), file), 1;
    std::string form, word;
    while (lines >> form >> word) {
      if (const auto known = counts.find(stem(word)); known != counts.end()) forms.emplace(stem(form), known->second);
      std::getline(lines, word);
    }
  }
  // "Made" is a word of its own, too, and a rare one: what is written that way is mostly the common one.
  for (const auto& [form, count] : forms) counts[form] = std::max(counts[form], count);
  std::ofstream out(argv[1], std::ios::binary);
  const double most = std::log(all) - kCommon;
  for (const auto& [word, count] : counts)
    if (count >= kFewest)
      out << word << '\t' << std::lrint(100 * std::max(0.0, most - std::log(count + 1)) / most) << '\n';
  return out.flush() ? 0 : 1;
}
