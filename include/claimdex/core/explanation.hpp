#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/names.hpp"
#include "claimdex/core/span.hpp"

/// Why extraction says what it says: what `annotate --explain` shows.
namespace claimdex {

/// What a reason is about: a slot of a claim, or that a sentence makes none.
enum class Reasoned : std::uint8_t {
  Type,
  Figure,
  Who,
  Actor,
  Place,
  Time,
  Attribution,
  Modality,
  Flag,
  Confidence,
  Worth,
  NoClaim
};
template <>
struct Names<Reasoned> {
  static constexpr std::array<std::string_view, 12> values{"type",  "figure",     "who",         "actor",
                                                           "place", "time",       "attribution", "modality",
                                                           "flag",  "confidence", "worth",       "no_claim"};
};

/// One step on the way to a slot: what was seen in which words, and the line of the language data that knows them.
struct Reason {
  Reasoned slot = Reasoned::Type;
  std::string what;          ///< in our words, or those of the language data; never the article's
  std::optional<Span> span;  ///< nothing where no word of the article is meant
  std::string text;          ///< exactly the words at span
  std::string at;            ///< "en/triggers.tsv:12"; empty where the program itself knows
  bool operator==(const Reason&) const = default;
};

struct Explanation {
  std::vector<std::vector<Reason>> claims;  ///< in the order of Annotation::claims
  std::vector<std::vector<Reason>>
      sentences;  ///< in the order of Annotation::sentences; empty for those that claims are made of
};

}  // namespace claimdex
