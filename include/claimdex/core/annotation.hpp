#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claimdex/core/claim.hpp"
#include "claimdex/core/explanation.hpp"

namespace claimdex {

/// Everything that extraction sees in one article: schemas/json/annotation.v1. Spans are code points into Article::text.

enum class Zone : std::uint8_t { Headline, Teaser, Dateline, Body, Caption, Correction };
template <>
struct Names<Zone> {
  static constexpr std::array<std::string_view, 6> values{"headline", "teaser",  "dateline",
                                                          "body",     "caption", "correction"};
};
enum class QuantityKind : std::uint8_t { Cardinal, Ordinal, Percent, Money, Measure, Age, Duration, Ratio };
template <>
struct Names<QuantityKind> {
  static constexpr std::array<std::string_view, 8> values{"cardinal", "ordinal", "percent",  "money",
                                                          "measure",  "age",     "duration", "ratio"};
};
enum class Granularity : std::uint8_t { Day, Week, Month, Season, Quarter, Year, Range };
template <>
struct Names<Granularity> {
  static constexpr std::array<std::string_view, 7> values{"day", "week", "month", "season", "quarter", "year", "range"};
};

struct Sentence {
  Span span;
  double worth = 0;
  Zone zone = Zone::Body;
};

struct Quantity {
  Span span;  ///< number, hedge and unit words
  std::string text;
  QuantityKind kind = QuantityKind::Cardinal;
  std::optional<double> value;
  Interval bounds;
  Hedge hedge = Hedge::Exact;
  std::optional<std::string> unit;
};

struct DateMention {
  Span span;
  std::string text;
  std::optional<std::string> from, to;  ///< inclusive ISO days; nothing where unresolved
  Granularity granularity = Granularity::Day;
  bool resolved = false;
};

struct Attribution {
  struct Source {
    Span span;
    std::string text, name;  ///< the words; whom they stand for
    std::optional<SourceClass> cls;
  };
  struct Cue {
    Span span;
    std::string text;
  };
  Form form = Form::Indirect;
  std::optional<Source> source;
  std::optional<Cue> cue;
  std::vector<Span> content;
  std::vector<std::string> via;
  Stance stance = Stance::Asserts;
};

struct ExtractedClaim {
  struct Link {
    std::uint32_t n = 0;  ///< the other claim's number in this annotation
    Relation relation = Relation::Repeats;
    bool operator==(const Link&) const = default;
  };
  std::uint32_t n = 0;      ///< from 1, in order of start
  std::vector<Span> spans;  ///< at least one, ascending; the first is the claim's start and end
  std::string text;         ///< exactly the words at spans[0]
  Span sentence;
  Slots slots;
  std::vector<Link> links;
};

/// Whose report the article says it is: "HALVESK (AP) — …", "Source: Interfax", the author "Reuters Staff".
struct Credit {
  std::optional<Span> span;  ///< of the agency's name; nothing where the article's details say it
  std::string text, name;    ///< the words; the agency that they stand for
};

struct Annotation {
  std::string extractor;         ///< language and version of the rules, "en 1"
  std::optional<Credit> credit;  ///< nothing where no agency is credited, or more than one
  std::vector<Sentence> sentences;
  std::vector<Quantity> quantities;
  std::vector<DateMention> dates;
  std::vector<Attribution> attributions;
  std::vector<ExtractedClaim> claims;
  std::optional<Explanation> explanation;  ///< where it was asked for
};

}  // namespace claimdex
