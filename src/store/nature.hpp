#pragma once
#include <optional>
#include <string_view>

#include "claimdex/core/claim.hpp"

/// What likeness looks at, in keys as in comparing.
namespace claimdex::store {

constexpr double kTelling = 20;  ///< a number that is met by chance only in another week

enum class Nature { People, Said, Measured, Told };

inline Nature nature_of(ClaimType type) {
  if (is_about_people(type)) return Nature::People;
  const std::string_view family = family_of(type);
  if (family == "attribution") return Nature::Said;
  return family == "quantity" ? Nature::Measured : Nature::Told;
}

/// A name of its sentence tells one number from another; of what was said, the words and the speaker tell enough.
inline bool compares_names(ClaimType type) {
  const Nature nature = nature_of(type);
  return nature == Nature::People || nature == Nature::Measured;
}

inline std::optional<double> number_of(const Slots& slots) {
  if (!slots.figure) return std::nullopt;
  const Figure& f = *slots.figure;
  return f.value ? f.value : f.bounds.low ? f.bounds.low : f.bounds.high;
}

inline bool nameless(const AttributionLink& link) {
  return link.name.empty() || link.cls == SourceClass::Anonymous || link.cls == SourceClass::AnonymousOfficial ||
         link.cls == SourceClass::Collective;
}

inline std::string_view last_word(std::string_view name) { return name.substr(name.rfind(' ') + 1); }

}  // namespace claimdex::store
