/// From the lines of worth.tsv, worth_words.tsv and worth_ngrams.tsv to weights by number.
#include <fmt/format.h>

#include <algorithm>

#include "worth_model.hpp"

namespace claimdex::extract {
namespace {

constexpr std::size_t kMostFeatures = 64;
constexpr std::size_t kMostBuckets = std::size_t{1} << 20;

Result<void> wrong(const LexEntry& e, std::string_view why) {
  return fail(ErrorCode::BadInput, fmt::format("{}:{}: {}", e.file, e.line, why));
}

/// Of `name` in `names`, or their number.
std::size_t index_of(const auto& names, std::string_view name) {
  return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

Result<void> add_word(WorthModel& model, LexEntry& e) {
  const std::size_t at = index_of(model.names, e.value);
  if (at == kMostFeatures) return wrong(e, fmt::format("more than {} features", kMostFeatures));
  if (at == model.names.size()) model.names.emplace_back(e.value);
  e.worth = FeatureSet{1} << at;
  if (e.attribute("verb") == "yes") model.verbs |= e.worth;
  return {};
}

/// `name` is a feature, a type, or a family, whose weight all its types get.
bool add_claim_weight(WorthModel& model, std::string_view name, double weight) {
  if (const std::size_t at = index_of(kClaimFeatureNames, name); at < kClaimFeatureNames.size()) {
    model.claim[at] = weight;
    return true;
  }
  bool found = false;
  for (std::size_t i = 0; i < model.type.size(); ++i) {
    const auto type = static_cast<ClaimType>(i);
    if (name != name_of(type) && name != family_of(type)) continue;
    model.type[i] += weight;
    found = true;
  }
  return found;
}

Result<void> add_weight(WorthModel& model, const LexEntry& e) {
  constexpr std::string_view kOfClaims = "claim.";
  const std::string_view name = e.lemma;
  if (name.starts_with(kOfClaims)) {
    if (add_claim_weight(model, name.substr(kOfClaims.size()), e.number)) return {};
    return wrong(e, fmt::format("claims have no feature, type or family called {}", name.substr(kOfClaims.size())));
  }
  const std::size_t at = index_of(model.names, name);
  if (at == model.names.size()) return wrong(e, fmt::format("sentences have no feature called {}", name));
  model.weights[at] = e.number;
  return {};
}

/// What a letter says: `.` nothing, `a` to `z` one to 26 steps up, `A` to `Z` as many down.
constexpr std::int8_t kNoLetter = 127;
constexpr auto kSteps = [] {
  std::array<std::int8_t, 256> steps{};
  steps.fill(kNoLetter);
  steps['.'] = 0;
  for (std::int8_t i = 1; i <= 26; ++i) {
    steps['a' + static_cast<std::size_t>(i) - 1] = i;
    steps['A' + static_cast<std::size_t>(i) - 1] = static_cast<std::int8_t>(-i);
  }
  return steps;
}();

Result<void> add_ngrams(WorthModel& model, const LexEntry& e) {
  if (e.lemma == "step") {
    model.step = e.number;
    return {};
  }
  const std::size_t at = model.ngrams.size();
  if (e.lemma != std::to_string(at) || at + e.value.size() > kMostBuckets)
    return wrong(e, fmt::format("expected the weights from bucket {} on", at));
  model.ngrams.resize(at + e.value.size());
  std::transform(e.value.begin(), e.value.end(), model.ngrams.begin() + static_cast<std::ptrdiff_t>(at),
                 [](char c) { return kSteps[static_cast<unsigned char>(c)]; });
  if (std::find(model.ngrams.begin() + static_cast<std::ptrdiff_t>(at), model.ngrams.end(), kNoLetter) !=
      model.ngrams.end())
    return wrong(e, "weights are letters and dots");
  return {};
}

}  // namespace

Result<WorthModel> compile_worth(std::vector<LexEntry>& entries) {
  WorthModel model;
  model.names.assign(kFeatureNames.begin(), kFeatureNames.end());
  for (LexEntry& e : entries)
    if (e.kind == LexKind::Marker) CLAIMDEX_CHECK(add_word(model, e));
  model.weights.assign(model.names.size(), 0.0);
  const LexEntry* last = nullptr;
  for (const LexEntry& e : entries) {
    if (e.kind == LexKind::Worth) CLAIMDEX_CHECK(add_weight(model, e));
    if (e.kind == LexKind::Ngram) CLAIMDEX_CHECK(add_ngrams(model, *(last = &e)));
  }
  if ((model.ngrams.size() & (model.ngrams.size() - 1)) != 0)
    return fail(ErrorCode::BadInput,
                fmt::format("{}:{}: {} buckets are no power of two", last->file, last->line, model.ngrams.size()));
  return model;
}

}  // namespace claimdex::extract
