#pragma once
#include <optional>
#include <string>

#include "sentence_view.hpp"

namespace claimdex::extract {

/// What something is counted for, each: the day of "20 sacks a day", the barrel of "$52 a barrel".
struct Per {
  std::string unit;        ///< singular
  std::uint32_t last = 0;  ///< the token behind it
};

/// The words at token t that make what stands before them a rate; nothing where they don't: "20 sacks a day later".
std::optional<Per> per_at(const SentenceView& v, std::uint32_t t);

/// "USD", "barrel per day", "person per 100,000 residents"; a dollar of nobody knows which country is a "dollar" only in a rate.
std::optional<std::string> full_unit(const QuantityInfo& q);

}  // namespace claimdex::extract
