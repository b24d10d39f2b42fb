#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "claimdex/core/record.hpp"

/// Plain English for what a claim is made of; the part of it that only sheets need (see exporter/sheet.hpp for the rest).
/// Words of articles come back as they are: who prints them cleans and escapes them.
namespace claimdex::exporter {

/// "1 claim", "12 claims".
std::string count_words(std::int64_t n, std::string_view noun);
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

}  // namespace claimdex::exporter
