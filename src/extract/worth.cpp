/// How much a fact-checker would want to see a sentence or a claim: a logistic model over what can be read off the tags. The weights are
/// data, so that an editor can change them and scripts/train_worth can learn them.
#include <algorithm>
#include <bit>
#include <cmath>

#include "worth_features.hpp"

namespace claimdex::extract {
namespace {

double squeeze(double x) { return std::round(100.0 / (1.0 + std::exp(-x))) / 100.0; }

/// "Two goals", "three bedrooms": counted, and of no consequence.
bool small(const Slots& slots) {
  const bool counts = slots.type == ClaimType::QuantityObjects || slots.type == ClaimType::QuantityPeople ||
                      slots.type == ClaimType::QuantityEvents;
  return counts && slots.figure && slots.figure->bounds.high && *slots.figure->bounds.high <= 12;
}

}  // namespace

double words_worth(const Scene& s, TokenRange sentence) {
  const WorthModel& model = s.rules.worth;
  if (model.ngrams.empty()) return 0;
  const std::size_t mask = model.ngrams.size() - 1;
  int sum = 0, count = 0;
  each_ngram(s, sentence, [&](std::uint32_t hash) { sum += model.ngrams[hash & mask], ++count; });
  return count == 0 ? 0 : sum * model.step / std::sqrt(count);
}

double sentence_worth(const Scene& s, const SentenceInfo& sentence) {
  double x = words_worth(s, sentence.tokens);
  for (FeatureSet on = named_features(s, sentence); on != 0; on &= on - 1)
    x += s.rules.worth.weights[static_cast<std::size_t>(std::countr_zero(on))];
  return squeeze(x);
}

std::uint32_t claim_features(const Slots& slots) {
  const auto flagged = [&](Flag f) {
    return std::find(slots.flags.begin(), slots.flags.end(), f) != slots.flags.end();
  };
  std::uint32_t on = 0;
  const auto add = [&](ClaimFeature f, bool is) { on |= is ? 1u << static_cast<unsigned>(f) : 0u; };
  add(ClaimFeature::Figure, slots.figure.has_value());
  const double low = slots.figure ? slots.figure->bounds.low.value_or(0) : 0;
  add(ClaimFeature::Big, low >= 100);
  add(ClaimFeature::Huge, low >= 10000);
  add(ClaimFeature::Small, small(slots));
  add(ClaimFeature::VagueLarge, flagged(Flag::VagueLarge));
  add(ClaimFeature::Unattributed, flagged(Flag::UnattributedNumber));
  add(ClaimFeature::NotActual, slots.modality != Modality::Actual);
  add(ClaimFeature::Partial, slots.form == Form::Partial);
  return on;
}

double sentence_odds(double worth) {
  const double x = std::clamp(worth, 0.05, 0.95);
  return std::log(x / (1 - x));
}

double claim_worth(const Scene& s, const ExtractedClaim& claim, double sentence) {
  const WorthModel& model = s.rules.worth;
  double x = model.of(ClaimFeature::Bias) + model.of(ClaimFeature::Sentence) * sentence_odds(sentence) +
             model.of(claim.slots.type);
  for (std::uint32_t on = claim_features(claim.slots); on != 0; on &= on - 1)
    x += model.claim[static_cast<std::size_t>(std::countr_zero(on))];
  return squeeze(x);
}

}  // namespace claimdex::extract
