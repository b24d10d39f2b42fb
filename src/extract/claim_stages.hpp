#pragma once
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "claim_builder.hpp"

/// What claims.cpp puts together, a file each.
namespace claimdex::extract {

/// Numbers that no frame took; `used`: quantities that one did. plain_numbers.cpp
void plain_numbers(const Scene& scene, Voices& voices, TokenRange sentence, std::span<const Group> groups,
                   const std::vector<bool>& used, ClaimBuilder& builder);

/// Checkable without a number: superlatives, generalisations, events with consequence. wordless.cpp
void wordless_claims(const Scene& scene, const Voices& voices, TokenRange sentence, ClaimBuilder& builder);

/// The claims that attributions are themselves: "did they say these words?", and reports without a figure claim in them.
/// reported_claims.cpp
void reported_claims(const Scene& scene, const Voices& voices, const std::vector<AttributionInfo>& attributions,
                     Annotation& out);

/// The flags that a whole sentence or paragraph puts on its claims. claim_flags.cpp
void flag_claims(const Scene& scene, Annotation& out);

/// A claim that is part of another, both by their place in Annotation::claims.
using Part = std::pair<std::size_t, std::size_t>;

/// Numbers the claims in order of their words and links them: parts to wholes, the same words to their first place.
/// claim_links.cpp
void order_and_link(Annotation& out, const std::vector<Part>& parts);

}  // namespace claimdex::extract
