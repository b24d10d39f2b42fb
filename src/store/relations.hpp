#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "impl.hpp"

/// Links between claims: what a rule proposes, what people accept, refuse or say themselves.
namespace claimdex::store {

/// A claim and all that were merged into it, however long the way.
std::vector<std::int64_t> with_merged(Database& db, std::int64_t claim);

/// A link between a claim, or one that was merged into it, and another one.
struct Tie {
  std::int64_t other = 0;  ///< what it has become
  Relation relation = Relation::Repeats;
  bool outgoing = true;
  LinkState state = LinkState::Proposed;
  std::optional<std::string> rule, why;
  std::int64_t event = 0, id = 0;
};

/// Of this kind, or all; oldest first. Where merges made one link of two, what a person said counts, then what was said last. Claims that
/// were retired have none.
std::vector<Tie> ties_of(Database& db, std::int64_t claim, std::optional<Relation> kind = {});

/// All links of a kind between two claims and what was merged into them, in either direction.
std::vector<std::int64_t> links_between(Database& db, std::int64_t a, std::int64_t b, Relation kind);

/// A link that a rule proposes. False, and nothing is written, where the two are linked in this way already, in whatever state: a refusal is
/// remembered.
bool propose(Transaction& t, std::int64_t from, std::int64_t to, Relation kind, std::string_view rule,
             const std::string& why);

/// The claim that a number stands for today: itself, or what it was merged into.
std::int64_t present_claim(Database& db, std::int64_t claim);

}  // namespace claimdex::store
