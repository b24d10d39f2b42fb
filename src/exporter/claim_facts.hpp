#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/record.hpp"
#include "claimdex/exporter/sheet.hpp"

/// What a sheet says of a claim, whatever it is printed on. Words of articles come back as they are: who prints them cleans and escapes them.
namespace claimdex::exporter {

/// In place of a reason, where there is none.
std::string_view without_reason_words(const SheetClaim& claim);
/// "a figure, who and when": the slots that a claim of its kind has and this one leaves open; "" for none.
std::string not_stated_words(const Slots& slots);
/// "outlet and date not known"; "" where they are.
std::string not_known_words(const ArticleRef& article);

/// One line of what a sheet says of a claim: a label, and pieces with commas between.
struct Fact {
  struct Piece {
    enum class Kind : std::uint8_t { Words, Link, Day };
    Kind kind;
    std::string words;  ///< an address, an ISO day or a UTC moment where the kind says so
  };
  std::string_view label;
  std::vector<Piece> pieces;
  bool caution = false;
};
/// What is claimed, what isn't known of it, how it was found and when it was checked: in the order in which every sheet has it. Lines of one label
/// follow each other.
std::vector<Fact> facts_of(const SheetClaim& claim);

struct EvidenceSide {
  std::optional<EvidenceStance> stance;
  std::string_view heading;
  std::vector<const SheetEvidence*> items;  ///< in the order of the sheet
};
/// By what it speaks for; none for no evidence. Both sides are named even where one is empty: a reader should see that nothing speaks against a claim, or that
/// nothing for it.
std::vector<EvidenceSide> evidence_sides(const std::vector<SheetEvidence>& list);

}  // namespace claimdex::exporter
