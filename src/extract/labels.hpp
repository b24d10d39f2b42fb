#pragma once
#include "numerals.hpp"
#include "sentence_view.hpp"

namespace claimdex::extract {

/// A number in digits that is a name or a part of one: Highway 5, T-72, iPhone 12 Pro, sections 3 and 4, 12 Orlo Street. Gives where it
/// ends, 0 where it is none.
std::uint32_t label(const SentenceView& v, const Numeral& n);

/// The same for a number in words: Channel Four, the Group of Seven, day one.
std::uint32_t label_in_words(const SentenceView& v, const Numeral& n);

/// Is the number at t written to a name with a hyphen or after a number sign: T-72, Covid-19, #5?
bool part_of_a_name(const SentenceView& v, std::uint32_t t);

/// Does the rest of an address begin at t: (12) Orlo Street, (221B) Orlo Street, (90049) ZIP code?
bool house(const SentenceView& v, std::uint32_t t);

}  // namespace claimdex::extract
