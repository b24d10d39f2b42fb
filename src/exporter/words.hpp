#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/record.hpp"
#include "claimdex/exporter/sheet.hpp"

/// Plain English for what a claim is made of; the part of it that only sheets need (see exporter/sheet.hpp for the rest).
/// Words of articles come back as they are: who prints them cleans and escapes them.
namespace claimdex::exporter {

/// "25 November 2022" for an ISO date or the date of a date-time; anything else as it is.
std::string day_words(std::string_view iso);
/// "25 November 2022, 10:00 UTC" for a UTC date-time.
std::string moment_words(std::string_view utc);
/// "Casualty: killed", "Quotation".
std::string type_words(ClaimType type);
/// "24 November 2022 (“on Thursday”)", "“on Thursday” (date not known)".
std::string time_words(const EventTime& time);
/// "reservists (soldiers; side RU)".
std::string who_words(const Who& who);
/// "Novo-Ogaryovo, Moscow Region", with the words of the article behind where they differ.
std::string place_words(const Place& place);
/// A sign that tells verdicts apart without colour.
std::string_view verdict_sign(Verdict verdict);
/// "in_progress" as people write it: "in progress".
std::string spaced_words(std::string_view name);
/// What a verdict says of a claim: "the evidence contradicts it".
std::string_view verdict_meaning(Verdict verdict);
/// In place of a reason, where there is none.
std::string_view without_reason_words(const SheetClaim& claim);
/// "a figure, who and when": the slots that a claim of its kind has and this one leaves open; "" for none.
std::string not_stated_words(const Slots& slots);
/// "outlet and date not known"; "" where they are.
std::string not_known_words(const ArticleRef& article);

/// Of a sheet of changes: which claims, by what happened to them.
std::map<ChangeGroup, std::vector<ClaimId>> claims_by_change(const Sheet& sheet);
/// "c1, c2".
std::string handles(const std::vector<ClaimId>& ids);

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

/// How every sheet was made, for who reads it.
inline constexpr std::string_view kMethod =
    ". A claim is in the words of the article that makes it, marked where it stands. Figures are shown as written, "
    "with what the words allow in brackets. "
    "Origins are independent where one report isn’t a copy of another.";
/// Around the log's head.
inline constexpr std::string_view kLogBefore =
    "Every change of a claim is an entry of the desk’s log, corrections too. The log stood at ";
inline constexpr std::string_view kLogAfter = ": had an earlier entry been altered, this would be another.";

}  // namespace claimdex::exporter
