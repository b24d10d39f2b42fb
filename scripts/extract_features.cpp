/// What scripts/train_worth learns from: the features of each sentence, as the extractor sees them, so that they are computed in one place.
///
///     extract_features < texts    one text a line, English
///
/// Prints a line for each sentence: the text's line number, from 0; the names of its features; the hashes of its words and pairs of
/// words, of which a table of 2^n buckets takes the lowest n bits. The three are separated by tabs, what is in them by spaces.
#include <iostream>
#include <string>

#include "claimdex/extract/extractor.hpp"
#include "claimdex/text/text.hpp"
#include "stages.hpp"
#include "worth_features.hpp"

namespace {

using namespace claimdex;
using namespace claimdex::extract;

void print(std::size_t line, const Scene& scene, const SentenceInfo& sentence) {
  std::cout << line << '\t';
  const std::vector<std::string>& names = scene.rules.worth.names;
  const FeatureSet on = named_features(scene, sentence);
  for (std::size_t i = 0; i < names.size(); ++i)
    if ((on >> i & 1) != 0) std::cout << (i > 0 ? " " : "") << names[i];
  std::cout << '\t';
  each_ngram(scene, sentence.tokens, [](std::uint32_t hash) { std::cout << hash << ' '; });
  std::cout << '\n';
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  const auto lexicon = Lexicon::load("en", embedded_data());
  if (!lexicon) {
    std::cerr << lexicon.error().message << '\n';
    return 1;
  }
  std::string line;
  for (std::size_t number = 0; std::getline(std::cin, line); ++number) {
    Analysis a;
    a.text = line;
    read_text(a, *lexicon, {});
    const text::OffsetMap map(line);
    const Scene scene = make_scene(a, lexicon->rules(), map);
    for (const SentenceInfo& sentence : a.sentences) print(number, scene, sentence);
  }
  return std::cout.flush() ? 0 : 1;
}
