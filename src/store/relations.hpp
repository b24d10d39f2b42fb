#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "impl.hpp"
#include "likeness.hpp"

/// Links between claims: what a rule proposes, what people accept, refuse or say themselves.
namespace claimdex::store {

/// A link that a rule proposes. False, and nothing is written, where the two are linked in this way already, in whatever state: a refusal is
/// remembered.
bool propose(Transaction& t, std::int64_t from, std::int64_t to, Relation kind, std::string_view rule,
             const std::string& why);

/// How a new claim and one of the record resemble each other; nothing where they don't.
std::optional<Resemblance> resemblance_to(Database& db, const Compared& fresh, std::int64_t claim);

/// The claim that a number stands for today: itself, or what it was merged into.
std::int64_t present_claim(Database& db, std::int64_t claim);

}  // namespace claimdex::store
