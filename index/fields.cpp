/// What must hold of the field table, checked while it compiles: the index on disk is made of these prefixes and slots, so two fields
/// that share one would silently find each other's values.
#include "claimdex/index/fields.hpp"

#include <algorithm>

namespace claimdex::index {
namespace {

constexpr bool names_differ() {
  for (std::size_t i = 0; i < kFields.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (kFields[i].name == kFields[j].name) return false;
  return true;
}

/// No prefix begins another: a value can't make one field's term look like another's.
constexpr bool prefixes_differ() {
  for (std::size_t i = 0; i < kFields.size(); ++i)
    for (std::size_t j = 0; j < kFields.size(); ++j)
      if (i != j && !kFields[i].prefix.empty() && kFields[j].prefix.starts_with(kFields[i].prefix)) return false;
  return true;
}

constexpr bool prefixes_fit() {
  for (const Field& f : kFields) {
    if (f.prefix.empty() != (f.kind == FieldKind::Record)) return false;
    if (f.kind == FieldKind::Figure && f.slot != kSlotSoftLow) return false;
    if (f.prefix.starts_with('Z')) return false;  // the stems' own
    if (f.prefix.size() > 1 && !(f.prefix.starts_with('X') && f.prefix.ends_with(':'))) return false;
  }
  return true;
}

constexpr bool slots_differ() {
  constexpr std::array<int, 9> slots{kSlotPublished, kSlotSoftLow, kSlotSoftHigh,  kSlotWorth,  kSlotLow,
                                     kSlotHigh,      kSlotWritten, kSlotAboutFrom, kSlotAboutTo};
  for (std::size_t i = 0; i < slots.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (slots[i] == slots[j]) return false;
  for (const Field& f : kFields)
    if ((f.slot != kNoSlot) != (f.kind == FieldKind::Figure || f.kind == FieldKind::Days || f.kind == FieldKind::Share))
      return false;
  return true;
}

/// The query parser takes letters and underscores for a field's name; an example shows the field it stands beside.
constexpr bool names_can_be_typed() {
  for (const Field& f : kFields) {
    for (char c : f.name)
      if ((c < 'a' || c > 'z') && c != '_') return false;
    if (!f.example.starts_with(f.name) || f.example[f.name.size()] != ':' || f.help.empty()) return false;
  }
  return true;
}

// By value: the sanitizers' compiler takes no comparison of pointers for a constant.
constexpr bool is_field(std::string_view name) {
  return std::any_of(kFields.begin(), kFields.end(), [&](const Field& f) { return f.name == name; });
}

/// `killed:10..50` is no field of the table, and none may take its name.
constexpr bool kinds_keep_their_names() {
  for (const Field& f : kFields)
    if (f.kind != FieldKind::Figure && figure_kind(f.name)) return false;
  for (const Alias& alias : kAliases)
    if (figure_kind(alias.name) || !is_field(alias.field)) return false;
  return true;
}

static_assert(names_differ());
static_assert(kinds_keep_their_names());
static_assert(prefixes_differ());
static_assert(prefixes_fit());
static_assert(slots_differ());
static_assert(names_can_be_typed());
static_assert(find_field("figure")->prefix == kMeasurePrefix[0] && find_field("money")->prefix == kMeasurePrefix[1] &&
              find_field("percent")->prefix == kMeasurePrefix[2]);

}  // namespace
}  // namespace claimdex::index
