#pragma once
#include <cstdint>

#include "claims.hpp"
#include "worth_model.hpp"

namespace claimdex::extract {

FeatureSet named_features(const Scene& scene, const SentenceInfo& sentence);
/// What a sentence's words and pairs of words weigh together, brought to one scale whatever its length.
double words_worth(const Scene& scene, TokenRange sentence);
/// A set of ClaimFeatures, one bit each; without Bias and Sentence, which all claims have.
std::uint32_t claim_features(const Slots& slots);
/// What ClaimFeature::Sentence weighs: the log-odds of the sentence's worth, within bounds.
double sentence_odds(double worth);

/// Calls take(hash) for each word of a sentence and each pair that stands side by side; the lowest bits of a hash are its bucket. All
/// numbers are one word and all names another: what is learned of a kind of sentence must not depend on whom it is about.
void each_ngram(const Scene& scene, TokenRange sentence, auto take) {
  constexpr std::uint32_t kAnyNumber = 0x9E3779B1u, kAnyName = 0x85EBCA77u, kPair = 0xC2B2AE3Du;
  std::uint32_t before = 0;
  for (std::uint32_t t = sentence.first; t < sentence.last; ++t) {
    const TokenKind kind = scene.a.tokens[t].kind;
    if (kind == TokenKind::Break) continue;
    if (kind != TokenKind::Word && kind != TokenKind::Number) {
      before = 0;
      continue;
    }
    const std::uint32_t word = kind == TokenKind::Number ? kAnyNumber
                               : scene.is(t, kName)      ? kAnyName
                                                         : scene.a.hashes[t] | 1;
    take(word);
    if (before != 0) take((before * kPair ^ word) * kPair >> 7);
    before = word;
  }
}

}  // namespace claimdex::extract
