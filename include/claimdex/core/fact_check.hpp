#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "claimdex/core/ids.hpp"
#include "claimdex/core/record.hpp"

/// Fact-checks: what others have checked and published. Imported and read-only; never mixed with the desk's own claims.
namespace claimdex {

using FactCheckId = Handle<'f'>;

/// A fact-check in its publisher's words; nothing where it doesn't say.
struct FactCheckWords {
  std::string claim;                       ///< what was checked; never blank
  std::optional<std::string> external_id;  ///< of its publisher
  std::optional<std::string> title, rating, url, published, speaker, publisher, lang;
  std::optional<Verdict> verdict;  ///< what the rating means in our words, where that is certain
  bool operator==(const FactCheckWords&) const = default;
};

struct FactCheck {
  FactCheckId id;
  std::string uid;
  FactCheckWords words;
  std::string added, changed;  ///< UTC
};

}  // namespace claimdex
