/// How much a fact-checker would want to see a sentence or a claim: a logistic model over what can be read off the tags. The weights are
/// data, so that an editor can change them and scripts/train_worth can learn them.
#include <algorithm>
#include <bit>
#include <cmath>

#include "worth_features.hpp"

namespace claimdex::extract {
namespace {

double squeeze(double x) { return std::round(100.0 / (1.0 + std::exp(-x))) / 100.0; }

/// The weight of a sentence's words, brought to one scale whatever its length.
double words_worth(const Scene& s, TokenRange sentence) {
  const WorthModel& model = s.rules.worth;
  if (model.ngrams.empty()) return 0;
  const std::size_t mask = model.ngrams.size() - 1;
  int sum = 0, count = 0;
  each_ngram(s, sentence, [&](std::uint32_t hash) { sum += model.ngrams[hash & mask], ++count; });
  return count == 0 ? 0 : sum * model.step / std::sqrt(count);
}

double of_family(const auto& weights, std::string_view family) {
  for (auto i = static_cast<std::size_t>(ClaimFeature::kFamilies); i < weights.size(); ++i)
    if (kClaimFeatureNames[i] == family) return weights[i];
  return 0;
}

}  // namespace

double sentence_worth(const Scene& s, const SentenceInfo& sentence) {
  double x = words_worth(s, sentence.tokens);
  for (FeatureSet on = named_features(s, sentence); on != 0; on &= on - 1)
    x += s.rules.worth.weights[static_cast<std::size_t>(std::countr_zero(on))];
  return squeeze(x);
}

double claim_worth(const Scene& s, const ExtractedClaim& claim, double sentence) {
  const Slots& slots = claim.slots;
  const std::string_view family = family_of(slots.type);
  const auto& weights = s.rules.worth.claim;
  const auto weight = [&](ClaimFeature f) { return weights[static_cast<std::size_t>(f)]; };
  const auto w = [&](ClaimFeature f, bool on) { return on ? weight(f) : 0.0; };
  const auto flagged = [&](Flag f) {
    return std::find(slots.flags.begin(), slots.flags.end(), f) != slots.flags.end();
  };
  double x = std::log(std::clamp(sentence, 0.05, 0.95) / (1 - std::clamp(sentence, 0.05, 0.95))) *
             weight(ClaimFeature::Sentence);
  x += weight(ClaimFeature::Bias) + of_family(weights, family);
  x += w(ClaimFeature::Figure, slots.figure.has_value()) + w(ClaimFeature::VagueLarge, flagged(Flag::VagueLarge)) +
       w(ClaimFeature::Unattributed, flagged(Flag::UnattributedNumber));
  x += w(ClaimFeature::Big, slots.figure && slots.figure->bounds.low.value_or(0) >= 100) +
       w(ClaimFeature::NotActual, slots.modality != Modality::Actual);
  x += w(ClaimFeature::Partial, slots.form == Form::Partial) +
       w(ClaimFeature::People, slots.type == ClaimType::QuantityPeople);
  return squeeze(x);
}

}  // namespace claimdex::extract
