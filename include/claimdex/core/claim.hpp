#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claimdex/core/names.hpp"
#include "claimdex/core/span.hpp"

/// The words of the trade, as types: what a claim is made of. Plain values; nothing here reads or writes anything.
/// The vocabulary is the one of the JSON contracts (schemas/json), which outlive a release: adding a word is additive,
/// renaming one is not possible.
namespace claimdex {

/// `family.kind`; the last three have no kind.
enum class ClaimType : std::uint8_t {
  CasualtyKilled,
  CasualtyWounded,
  CasualtyMissing,
  CasualtyCaptured,
  CasualtyTrapped,
  CasualtyLosses,
  CasualtyKilledOrWounded,
  CasualtyOther,
  MobilizationCalledUp,
  MobilizationDeployed,
  MobilizationStationed,
  MobilizationTrained,
  MobilizationWithdrawn,
  MobilizationDeserted,
  MobilizationRefused,
  DisplacementDisplaced,
  DisplacementEvacuated,
  DisplacementReturned,
  DetentionArrested,
  DetentionHeld,
  DetentionReleased,
  DetentionExchanged,
  AttributionQuote,
  AttributionStatement,
  QuantityPeople,
  QuantityMoney,
  QuantityPercent,
  QuantityWeapons,
  QuantityEquipmentLost,
  QuantityEvents,
  QuantityArea,
  QuantityDistance,
  QuantityDuration,
  QuantityChange,
  QuantityObjects,
  Event,
  Superlative,
  Generalisation,
};

template <>
struct Names<ClaimType> {
  static constexpr std::array<std::string_view, 38> values{"casualty.killed",
                                                           "casualty.wounded",
                                                           "casualty.missing",
                                                           "casualty.captured",
                                                           "casualty.trapped",
                                                           "casualty.losses",
                                                           "casualty.killed_or_wounded",
                                                           "casualty.other",
                                                           "mobilization.called_up",
                                                           "mobilization.deployed",
                                                           "mobilization.stationed",
                                                           "mobilization.trained",
                                                           "mobilization.withdrawn",
                                                           "mobilization.deserted",
                                                           "mobilization.refused",
                                                           "displacement.displaced",
                                                           "displacement.evacuated",
                                                           "displacement.returned",
                                                           "detention.arrested",
                                                           "detention.held",
                                                           "detention.released",
                                                           "detention.exchanged",
                                                           "attribution.quote",
                                                           "attribution.statement",
                                                           "quantity.people",
                                                           "quantity.money",
                                                           "quantity.percent",
                                                           "quantity.weapons",
                                                           "quantity.equipment_lost",
                                                           "quantity.events",
                                                           "quantity.area",
                                                           "quantity.distance",
                                                           "quantity.duration",
                                                           "quantity.change",
                                                           "quantity.objects",
                                                           "event",
                                                           "superlative",
                                                           "generalisation"};
};

/// "casualty" of "casualty.killed"; the whole name where there is no kind.
constexpr std::string_view family_of(ClaimType type) {
  std::string_view name = name_of(type);
  return name.substr(0, name.find('.'));
}

/// What happened to people, or what people do: casualties, mobilization, displacement, detention.
constexpr bool is_about_people(ClaimType type) { return type <= ClaimType::DetentionExchanged; }
static_assert(family_of(ClaimType::DetentionExchanged) == "detention" &&
              family_of(ClaimType::AttributionQuote) == "attribution");

/// Its figure is a number of people.
constexpr bool counts_people(ClaimType type) { return is_about_people(type) || type == ClaimType::QuantityPeople; }

enum class Hedge : std::uint8_t {
  Exact,
  About,
  Nearly,
  JustOver,
  MoreThan,
  LessThan,
  AtLeast,
  AtMost,
  UpTo,
  Between,
  Vague
};
template <>
struct Names<Hedge> {
  static constexpr std::array<std::string_view, 11> values{"exact",     "about",     "nearly",   "just_over",
                                                           "more_than", "less_than", "at_least", "at_most",
                                                           "up_to",     "between",   "vague"};
};

enum class Role : std::uint8_t { Total, Increment, Superseded, Subset, Rate, Change };
template <>
struct Names<Role> {
  static constexpr std::array<std::string_view, 6> values{"total",  "increment", "superseded",
                                                          "subset", "rate",      "change"};
};

/// What the words allow. Counts of people and things are closed integers ("more than 12" is 13 and up); other measures
/// keep the written number and say that the end is open. Nothing = unbounded. `soft_*` is the pragmatic reading, for ranking only.
struct Interval {
  std::optional<double> low, high;
  bool low_open = false, high_open = false;
  std::optional<double> soft_low, soft_high;
  bool operator==(const Interval&) const = default;
};

/// A number of an article as an interval.
struct Figure {
  struct Whole {  ///< the eleven in "two of the 11"
    std::optional<double> value;
    std::string text;
    bool operator==(const Whole&) const = default;
  };
  std::string text;             ///< exactly the words at span, hedge included
  std::optional<Span> span;     ///< nothing for a figure that a person entered
  std::optional<double> value;  ///< as written: 12 for "more than a dozen"; nothing for "dozens", "20 to 30"
  Interval bounds;
  Hedge hedge = Hedge::Exact;
  std::optional<std::string> unit;  ///< "person", ISO 4217, "percent", "percentage_point", else an English singular
  Role role = Role::Total;
  std::optional<Whole> of;
  bool operator==(const Figure&) const = default;
};

struct Who {
  std::optional<Span> span;
  std::string text;
  std::optional<std::string> cls;   ///< civilian soldier police child medic prisoner worker other
  std::optional<std::string> side;  ///< ISO 3166 code
  bool operator==(const Who&) const = default;
};
struct Actor {
  std::optional<Span> span;
  std::string text;
  std::optional<std::string> id;
  bool operator==(const Actor&) const = default;
};
struct Place {
  std::optional<Span> span;
  std::string text;
  std::optional<std::string> name, id;
  bool operator==(const Place&) const = default;
};
/// By their ids: "UA-65/beryslav" lies in "UA-65", and that in "UA".
constexpr bool lies_in(std::string_view inner, std::string_view outer) {
  return inner.size() > outer.size() && inner.starts_with(outer) &&
         (inner[outer.size()] == '-' || inner[outer.size()] == '/');
}
struct EventTime {
  std::optional<Span> span;
  std::string text;
  std::optional<std::string> from, to;  ///< inclusive ISO days
  bool operator==(const EventTime&) const = default;
};

enum class LinkRole : std::uint8_t { Speaker, Channel, Document };
template <>
struct Names<LinkRole> {
  static constexpr std::array<std::string_view, 3> values{"speaker", "channel", "document"};
};
enum class Stance : std::uint8_t { Asserts, Denies, Doubts, Estimates, Assesses, Claims, Retracts };
template <>
struct Names<Stance> {
  static constexpr std::array<std::string_view, 7> values{"asserts",  "denies", "doubts",  "estimates",
                                                          "assesses", "claims", "retracts"};
};
enum class SourceClass : std::uint8_t {
  Person,
  Office,
  Organisation,
  Government,
  Media,
  Document,
  AnonymousOfficial,
  Anonymous,
  Collective
};
template <>
struct Names<SourceClass> {
  static constexpr std::array<std::string_view, 9> values{"person",    "office",   "organisation",       "government",
                                                          "media",     "document", "anonymous_official", "anonymous",
                                                          "collective"};
};

/// One voice: link 0 of a claim's attribution is who is quoted, each later one passed it on.
struct AttributionLink {
  std::string name;  ///< resolved to the longest form met in the article ("Putin" -> "Vladimir Putin")
  std::optional<std::string> id;
  std::optional<SourceClass> cls;
  LinkRole role = LinkRole::Speaker;
  std::optional<std::string> cue;  ///< the words "said", "according to"
  Stance stance = Stance::Asserts;
  bool carried = false;      ///< taken over from an earlier sentence
  std::optional<Span> span;  ///< the words in the text that name or replace the voice
  bool operator==(const AttributionLink&) const = default;
};

enum class Modality : std::uint8_t { Actual, Possible, Conditional, Planned, Presupposed, Negated };
template <>
struct Names<Modality> {
  static constexpr std::array<std::string_view, 6> values{"actual",  "possible",    "conditional",
                                                          "planned", "presupposed", "negated"};
};

enum class Form : std::uint8_t { Direct, Mixed, Partial, Indirect, AccordingTo, Reports, Headline };
template <>
struct Names<Form> {
  static constexpr std::array<std::string_view, 7> values{"direct",       "mixed",   "partial", "indirect",
                                                          "according_to", "reports", "headline"};
};

enum class Relation : std::uint8_t { Repeats, Revises, Contradicts, SubsetOf, SumsTo, ConsistentWith, ScopeDiffers };
template <>
struct Names<Relation> {
  static constexpr std::array<std::string_view, 7> values{"repeats", "revises",         "contradicts",  "subset_of",
                                                          "sums_to", "consistent_with", "scope_differs"};
};

/// What a fact-checker should know at a glance. The table is what `help flags` prints; only flags that the program sets are in it.
enum class Flag : std::uint8_t {
  UnattributedNumber,
  HeadlineQuoteNotInBody,
  LossesAmbiguous,
  CurrencyUnclear,
  UnclosedQuote,
  VagueLarge,
  RelativeTimeUnresolved,
  AttributionLeak,
  Garbled,
  OutletCouldNotVerify,
  GoneFromArticle,
  NoLongerExtracted,
  SourceForgotten,
};
struct FlagInfo {
  std::string_view name, help;
};
inline constexpr std::array<FlagInfo, 13> kFlags{{
    {"unattributed_number", "a figure in the article's own voice: nobody is named who says so"},
    {"headline_quote_not_in_body", "a quotation of the headline that the body does not have word for word"},
    {"losses_ambiguous",
     "\"losses\" or \"casualties\": killed, or killed and wounded, or more; never compared with killed"},
    {"currency_unclear", "an amount whose currency the words don't settle"},
    {"unclosed_quote", "a quotation that is opened and never closed; its end is a guess at the paragraph's end"},
    {"vague_large", "a large figure without a number: \"a large number\", \"mass\", \"countless\""},
    {"relative_time_unresolved", "a relative date in an article without a date of publication"},
    {"attribution_leak", "a judgement inside reported words, outside quotation marks: the article's own, most likely"},
    {"garbled", "the sentence breaks off or its words are scrambled: compare it with the original"},
    {"outlet_could_not_verify", "the outlet says that it could not check this"},
    {"gone_from_article", "the article's present version doesn't say it any more"},
    {"no_longer_extracted", "today's rules don't find it; it stays because somebody worked on it"},
    {"source_forgotten", "its article was forgotten; only its words are left"},
}};
template <>
struct Names<Flag> {
  static constexpr auto values = [] {
    std::array<std::string_view, kFlags.size()> names;
    for (std::size_t i = 0; i < names.size(); ++i) names[i] = kFlags[i].name;
    return names;
  }();
};

/// What an article says in one place, slot by slot: what extraction yields, what a mention keeps, what people edit.
struct Slots {
  ClaimType type = ClaimType::Event;
  std::optional<Form> form;
  std::optional<Figure> figure;
  std::optional<Who> who;
  std::optional<Actor> actor;
  std::optional<Place> place;
  std::optional<EventTime> time;
  std::vector<AttributionLink> attribution;
  Modality modality = Modality::Actual;
  std::vector<Flag> flags;
  double worth = 0, confidence = 0;  ///< 0..1, two decimals
  std::string rule;                  ///< what made it: "casualty.killed.passive"
  bool operator==(const Slots&) const = default;
};

}  // namespace claimdex
