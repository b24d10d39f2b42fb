#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/claim.hpp"

/// "When is it the same claim?", the strict form, as keys: equal keys are equal propositions. A key is 16 bytes of a SHA-256
/// over everything that has to be equal, so that one look into an index finds the candidates. What can't be said by equality (time
/// that overlaps, seven days) is asked of the candidates. Where something needed is unknown there is no key: unknown is never proof.
namespace claimdex::store {

/// For claims about what happened to people: type, modality, interval, role, who, side and place, all known.
std::optional<std::string> figure_key(const Slots& slots);

/// For attribution.quote: a speaker who has a gazetteer id or a name of their own, and at least four words between quotation marks.
std::optional<std::string> quote_key(const Slots& slots, std::string_view words);

/// figure_key or quote_key, whichever the type calls for.
std::optional<std::string> identity_key(const Slots& slots, std::string_view words);

/// For any claim: type, modality, figure and words in an identical sentence of one origin. Words and sentence as prepare.cpp folds them: copies
/// differ in line ends, quotation marks and the agency of their dateline. `nth` tells two such claims within the same
/// sentence apart ("10 killed in May, 10 killed in June").
std::string sentence_key(std::int64_t origin, const Slots& slots, std::string_view words, std::string_view sentence,
                         int nth);

/// Two periods of an event that can be one: some day in common, and neither much longer than the other ("on Monday" is no proof of "since 2022"):
/// both within a week, or the same.
bool periods_overlap(std::string_view from, std::string_view to, std::string_view other_from,
                     std::string_view other_to);

/// Both known, and no day in common.
bool times_conflict(const std::optional<EventTime>& a, const std::optional<std::string>& from,
                    const std::optional<std::string>& to);

}  // namespace claimdex::store
