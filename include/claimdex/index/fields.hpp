#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "claimdex/core/claim.hpp"

/// The search fields: one table from which the indexer, the query compiler, `help query`, completion and the docs derive.
namespace claimdex::index {

enum class FieldKind : std::uint8_t {
  Term,    ///< exact value, boolean term under `prefix`
  Words,   ///< words of a name: every word a boolean term under `prefix`; "a b" quoted = both; a word may end in *
  Figure,  ///< an interval of numbers: value slots, with bucket terms under the prefix of its measure
  Days,    ///< a day or an interval of days: value slots, with bucket terms under `prefix`
  Share,   ///< a number between 0 and 1 in one value slot, with bucket terms for the upper part
  Record,  ///< answered by the record, not by the index: what people or later articles change
};

struct Field {
  std::string_view name;
  FieldKind kind;
  std::string_view prefix;  ///< of terms; Xapian's convention: own prefixes begin with X and end in a colon
  int slot;                 ///< first value slot, -1 for none
  std::string_view help;
  std::string_view example;
};

inline constexpr int kNoSlot = -1;
inline constexpr int kSlotPublished = 0;  ///< days, sortable
inline constexpr int kSlotSoftLow = 1;    ///< plausible interval of the figure, whatever it measures
inline constexpr int kSlotSoftHigh = 2;
inline constexpr int kSlotWorth = 3;
inline constexpr int kSlotLow = 4;  ///< possible interval, where it isn't the plausible one
inline constexpr int kSlotHigh = 5;
inline constexpr int kSlotWritten = 6;    ///< the number as written, where it isn't the plausible interval
inline constexpr int kSlotAboutFrom = 7;  ///< days that the claim is about
inline constexpr int kSlotAboutTo = 8;

inline constexpr std::array<Field, 32> kFields{{
    {"kind", FieldKind::Term, "XKIND:", kNoSlot, "type of claim; a family finds all its kinds", "kind:casualty.killed"},
    {"in", FieldKind::Record, "", kNoSlot, "what is searched instead of claims: article, or checks (words only)",
     "in:article"},
    {"class", FieldKind::Term, "XCLASS:", kNoSlot, "what kind of people it counts, or what kind of source is quoted",
     "class:civilian"},
    {"side", FieldKind::Term, "XSIDE:", kNoSlot, "whose people it counts: a country's code", "side:UA"},
    {"speaker", FieldKind::Words, "XSPEAKER:", kNoSlot, "who is quoted", "speaker:orlova"},
    {"via", FieldKind::Words, "XVIA:", kNoSlot, "who passed it on", "via:interfax"},
    {"source", FieldKind::Words, "XSOURCE:", kNoSlot, "outlet that published the article", "source:\"Sarna Post\""},
    {"place", FieldKind::Words, "XPLACE:", kNoSlot, "where it happened", "place:kherson"},
    {"lang", FieldKind::Term, "L", kNoSlot, "language of the article, ISO 639-1", "lang:de"},
    {"verdict", FieldKind::Record, "", kNoSlot, "what checking has found", "verdict:disputed"},
    {"progress", FieldKind::Record, "", kNoSlot, "how far the work is", "progress:in_progress"},
    {"modality", FieldKind::Term, "XMODALITY:", kNoSlot, "is it said to have happened", "modality:planned"},
    {"flag", FieldKind::Term, "XFLAG:", kNoSlot, "what to know at a glance; `claimdex help flags` lists them",
     "flag:unattributed_number"},
    {"assignee", FieldKind::Record, "", kNoSlot, "who has it: a name, me, or none for nobody", "assignee:me"},
    {"tag", FieldKind::Record, "", kNoSlot, "a word that somebody tagged it with", "tag:kherson"},
    {"dossier", FieldKind::Record, "", kNoSlot, "claims of one dossier, by its name", "dossier:flood"},
    {"event", FieldKind::Record, "", kNoSlot, "claims that somebody put into one event, by its name",
     "event:velmark-strike"},
    {"origin", FieldKind::Record, "", kNoSlot, "claims of one report and its copies, by handle", "origin:o2"},
    {"article", FieldKind::Record, "", kNoSlot, "claims of one article, by handle", "article:a7"},
    {"id", FieldKind::Record, "", kNoSlot, "one claim, by handle; also of what was merged into it", "id:c12"},
    {"unit", FieldKind::Term, "XUNIT:", kNoSlot, "what the figure counts: a currency's code, percent, a noun",
     "unit:USD"},
    {"has", FieldKind::Term, "XHAS:", kNoSlot, "that there is one", "has:evidence"},
    {"figure", FieldKind::Figure, "XFIGURE:", kSlotSoftLow, "counts of people and things that can be in lo..hi",
     "figure:10..500"},
    {"published", FieldKind::Days, "XPUB:", kSlotPublished, "when the article was published",
     "published:2022-09..2022-11"},
    {"about", FieldKind::Days, "XABOUT:", kSlotAboutFrom, "the days that it speaks of", "about:2022-11-24.."},
    {"due", FieldKind::Record, "", kNoSlot,
     "to be looked at again, or waiting for an answer, until a day; 7d is in a week", "due:..7d"},
    {"worth", FieldKind::Share, "XWORTH:", kSlotWorth, "check-worthiness, from 0 to 1", "worth:0.7.."},
    {"mentions", FieldKind::Record, "", kNoSlot, "in how many places articles make it", "mentions:2.."},
    {"origins", FieldKind::Record, "", kNoSlot, "how many independent reports make it", "origins:2.."},
    {"stale", FieldKind::Record, "", kNoSlot, "has something changed since: a newer figure, a corrected article",
     "stale:yes"},
    {"money", FieldKind::Figure, "XMONEY:", kSlotSoftLow,
     "amounts of money, in whatever currency; see unit:", "money:10m.."},
    {"percent", FieldKind::Figure, "XPERCENT:", kSlotSoftLow, "shares and rates in per cent", "percent:60.."},
}};

/// Other names for fields.
struct Alias {
  std::string_view name, field;
};
inline constexpr std::array<Alias, 1> kAliases{{{"outlet", "source"}}};

/// What a figure measures: numbers of different measures are never compared.
enum class Measure : std::uint8_t { Count, Money, Percent, Other };
inline constexpr std::array<std::string_view, 4> kMeasurePrefix{"XFIGURE:", "XMONEY:", "XPERCENT:", "XMEASURE:"};

/// The class of a source that nothing more is known of.
inline constexpr std::string_view kUnknownSource = "source";

/// Null where there is no such field. By its name or alias.
constexpr const Field* find_field(std::string_view name) {
  for (const Alias& alias : kAliases)
    if (alias.name == name) name = alias.field;
  for (const Field& f : kFields)
    if (f.name == name) return &f;
  return nullptr;
}

/// `killed:10..50`: claims of one kind, by their figure. Nothing where no kind with a figure is called so.
constexpr std::optional<ClaimType> figure_kind(std::string_view name) {
  for (std::size_t i = 0; i < Names<ClaimType>::values.size(); ++i) {
    const std::string_view type = Names<ClaimType>::values[i];
    const std::size_t dot = type.find('.');
    if (dot == std::string_view::npos || type.substr(0, dot) == "attribution") continue;
    if (type.substr(dot + 1) == name && name != "other") return static_cast<ClaimType>(i);
  }
  return std::nullopt;
}

}  // namespace claimdex::index
