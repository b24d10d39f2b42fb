#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>

#include "reasons.hpp"
#include "worth_features.hpp"

namespace claimdex::extract {
namespace {

constexpr std::size_t kMost = 4;
constexpr double kLeast = 0.05;  // what weighs less decides nothing

struct Weight {
  std::string name;
  double weight = 0;
  std::string at;
};

void heaviest(Reasons& out, std::vector<Weight> all, std::string_view of) {
  std::stable_sort(all.begin(), all.end(),
                   [](const Weight& l, const Weight& r) { return std::abs(l.weight) > std::abs(r.weight); });
  for (std::size_t i = 0; i < std::min(all.size(), kMost) && std::abs(all[i].weight) >= kLeast; ++i)
    out.add(Reasoned::Worth, fmt::format("{}{} {:+.2f}", of, all[i].name, all[i].weight), std::move(all[i].at));
}

}  // namespace

void explain_sentence_worth(const Scene& s, Reasons& out, const SentenceInfo& sentence, std::string_view of) {
  // Bias is left out: it says nothing about this sentence.
  const WorthModel& model = s.rules.worth;
  std::vector<Weight> all{{"its words", words_worth(s, sentence.tokens), ""}};
  for (FeatureSet on = named_features(s, sentence) & ~bit(Feature::Bias); on != 0; on &= on - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(on));
    all.push_back({model.names[i], model.weights[i], out.line_of_weight(model.names[i])});
  }
  heaviest(out, std::move(all), of);
}

void explain_claim_worth(const Scene& s, Reasons& out, const ExtractedClaim& c, double sentence) {
  const WorthModel& model = s.rules.worth;
  const auto line = [&](std::string_view name) { return out.line_of_weight(fmt::format("claim.{}", name)); };
  std::vector<Weight> all;
  all.push_back({fmt::format("its sentence is worth {:.2f}:", sentence),
                 model.of(ClaimFeature::Sentence) * sentence_odds(sentence), line("sentence")});
  const std::string_view type = name_of(c.slots.type);
  const std::string at = line(type);
  all.push_back({std::string(type), model.of(c.slots.type), at.empty() ? line(family_of(c.slots.type)) : at});
  for (std::uint32_t on = claim_features(c.slots); on != 0; on &= on - 1) {
    const auto i = static_cast<std::size_t>(std::countr_zero(on));
    all.push_back({std::string(kClaimFeatureNames[i]), model.claim[i], line(kClaimFeatureNames[i])});
  }
  heaviest(out, std::move(all), "");
}

}  // namespace claimdex::extract
