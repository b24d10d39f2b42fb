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

/// Of a sheet of changes: which claims, by what happened to them.
std::map<ChangeGroup, std::vector<ClaimId>> claims_by_change(const Sheet& sheet);
/// "c1, c2".
std::string handles(const std::vector<ClaimId>& ids);

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
