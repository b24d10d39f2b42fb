#pragma once
#include <array>
#include <cstdint>
#include <string_view>

/// The search fields: one table from which the indexer, the query compiler, `help query`, completion and the docs derive.
namespace claimdex::index {

enum class FieldKind : std::uint8_t {
  Term,    ///< exact value, boolean term under `prefix`
  Words,   ///< words of a name: every word a boolean term under `prefix`; "a b" quoted = both
  Range,   ///< lo..hi over value slots, with bucket terms under `prefix`
  Record,  ///< answered by the record, not by the index: what people change
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
inline constexpr int kSlotSoftLow = 1;    ///< plausible interval of counts
inline constexpr int kSlotSoftHigh = 2;
inline constexpr int kSlotWorth = 3;

inline constexpr std::array<Field, 14> kFields{{
    {"kind", FieldKind::Term, "XKIND:", kNoSlot, "type of claim; a family finds all its kinds", "kind:casualty.killed"},
    {"verdict", FieldKind::Record, "", kNoSlot, "what checking has found", "verdict:disputed"},
    {"progress", FieldKind::Record, "", kNoSlot, "how far the work is", "progress:in_progress"},
    {"assignee", FieldKind::Record, "", kNoSlot, "who has it: a name, me, or none for nobody", "assignee:me"},
    {"tag", FieldKind::Record, "", kNoSlot, "a word that somebody tagged it with", "tag:kherson"},
    {"due", FieldKind::Record, "", kNoSlot,
     "to be looked at again, or waiting for an answer, until a day; 7d is in a week", "due:..7d"},
    {"in", FieldKind::Record, "", kNoSlot, "what is searched instead of claims: whole articles", "in:article"},
    {"source", FieldKind::Words, "XSOURCE:", kNoSlot, "outlet that published the article", "source:\"Sarna Post\""},
    {"speaker", FieldKind::Words, "XSPEAKER:", kNoSlot, "who is quoted", "speaker:putin"},
    {"place", FieldKind::Words, "XPLACE:", kNoSlot, "where it happened", "place:kherson"},
    {"lang", FieldKind::Term, "L", kNoSlot, "language of the article, ISO 639-1", "lang:de"},
    {"article", FieldKind::Term, "XARTICLE:", kNoSlot, "claims of one article, by its handle", "article:a7"},
    {"figure", FieldKind::Range, "XFIGURE:", kSlotSoftLow,
     "counts of people and things whose plausible bounds meet lo..hi", "figure:10..500"},
    {"published", FieldKind::Range, "XPUB:", kSlotPublished, "day, month or year of publication, or a span of them",
     "published:2022-09..2022-11"},
}};

/// Null where there is no such field.
constexpr const Field* find_field(std::string_view name) {
  for (const Field& f : kFields)
    if (f.name == name) return &f;
  return nullptr;
}

}  // namespace claimdex::index
