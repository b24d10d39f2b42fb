#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "impl.hpp"
#include "likeness.hpp"

/// Likeness in the record: what a new claim looks like there is proposed, and the new one made known to those that come later.
namespace claimdex::store {

/// Proposes that a new claim repeats those of the record that it resembles most, a few at most, and makes it findable. Gives those claims, the
/// most alike first.
std::vector<std::int64_t> propose_alike(Transaction& t, std::int64_t claim, const Compared& fresh,
                                        const LikenessKeys& keys);
/// The same for one whose words and slots are in the record already.
std::vector<std::int64_t> propose_alike(Transaction& t, std::int64_t claim);

/// Proposes that it repeats the claim that said this before a person edited it: by the identity key, else by that of the sentence. Gives that
/// claim.
std::optional<std::int64_t> propose_edited(Transaction& t, std::int64_t claim,
                                           const std::optional<std::string>& identity_key,
                                           const std::optional<std::string>& sentence_key);

/// Makes it known under the keys of what it says now, so that later ones are shown to resemble it. Keys of what it said before stay.
void make_findable(Database& db, std::int64_t claim);
/// The same under keys that are worked out already.
void make_findable(Database& db, std::int64_t claim, const LikenessKeys& keys);
/// Takes them out, all at once; what was found through one of them is found by itself. Which claims are live has to be settled before.
void make_unfindable(Database& db, const std::vector<std::int64_t>& claims);

}  // namespace claimdex::store
