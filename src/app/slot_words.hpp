#pragma once
#include <string>

#include "claimdex/app/desk.hpp"

/// Slots from the words that people type, and back.
namespace claimdex::app {

/// One slot that was typed: its name in the record and what the typed words say.
struct TypedSlot {
  std::string field;
  bool as_extracted = false;  ///< the edit is taken off
};

/// Lays the typed words over `slots` and names what was changed. Usage, with what is right, for words that say no such thing.
Result<std::vector<TypedSlot>> read_slots(const SlotWords& words, Slots& slots, const extract::Extractor& extractor);

Result<ClaimType> read_type(const std::string& word);

/// For the log and for people: "at least 17", "Kherson"; nothing for an empty slot.
std::optional<std::string> slot_in_words(const Slots& slots, const std::string& field);

}  // namespace claimdex::app
