#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/result.hpp"
#include "lexicon.hpp"

/// What the features of sentences and claims weigh: worth.tsv, worth_words.tsv and worth_ngrams.tsv in the form that they are used in.
/// What a sentence's features are is in worth_features.cpp, what comes of it all in worth.cpp.
namespace claimdex::extract {

/// A set of the named features of a sentence, one bit each. The engine's own come first, then the classes of worth_words.tsv.
using FeatureSet = std::uint64_t;

enum class Feature : std::uint8_t {
  Bias,
  Number,
  Digits,
  SmallNumber,
  HedgedNumber,
  VagueNumber,
  Percent,
  Money,
  Measure,
  Ratio,
  People,
  Date,
  Casualty,
  Force,
  Superlative,
  General,
  Event,
  Change,
  Thing,
  Title,
  Name,
  Cue,
  Past,
  Have,
  Verbless,
  Unfinished,
  Question,
  Quoted,
  Headline,
  VeryShort,
  Short,
  Medium,
  Long,
  VeryLong,
  kCount
};
constexpr std::array<std::string_view, static_cast<std::size_t>(Feature::kCount)> kFeatureNames{
    "bias",        "number",     "digits", "small_number", "hedged_number", "vague_number", "percent",
    "money",       "measure",    "ratio",  "people",       "date",          "casualty",     "force",
    "superlative", "general",    "event",  "change",       "thing",         "title",        "name",
    "cue",         "past",       "have",   "verbless",     "unfinished",    "question",     "quoted",
    "headline",    "very_short", "short",  "medium",       "long",          "very_long"};
constexpr FeatureSet bit(Feature f) { return FeatureSet{1} << static_cast<unsigned>(f); }

enum class ClaimFeature : std::uint8_t {
  Bias,
  Sentence,  ///< times the log-odds of its sentence
  Figure,
  Big,    ///< from 100 on
  Huge,   ///< from 10,000 on, besides
  Small,  ///< a dozen people, things or events at most
  VagueLarge,
  Unattributed,
  NotActual,
  Partial,
  kCount
};
constexpr std::array<std::string_view, static_cast<std::size_t>(ClaimFeature::kCount)> kClaimFeatureNames{
    "bias", "sentence", "figure", "big", "huge", "small", "vague_large", "unattributed", "not_actual", "partial"};

/// The weights, in the form that they are used in.
struct WorthModel {
  std::vector<std::string> names;   ///< of the named features, by bit
  std::vector<double> weights;      ///< by bit
  FeatureSet verbs = 0;             ///< the classes whose words are verbs
  double step = 0;                  ///< what one letter of worth_ngrams.tsv weighs
  std::vector<std::int8_t> ngrams;  ///< in steps, by bucket; as many as a power of two, or none
  std::array<double, kClaimFeatureNames.size()> claim{};
  std::array<double, Names<ClaimType>::values.size()> type{};  ///< of a claim's type, its family's included
  [[nodiscard]] double of(ClaimFeature f) const { return claim[static_cast<std::size_t>(f)]; }
  [[nodiscard]] double of(ClaimType t) const { return type[static_cast<std::size_t>(t)]; }
};

/// Sets LexEntry::worth of the words. Fails with BadInput ("en/worth.tsv:12: …") where a line names a feature that doesn't exist.
Result<WorthModel> compile_worth(std::vector<LexEntry>& entries);

}  // namespace claimdex::extract
