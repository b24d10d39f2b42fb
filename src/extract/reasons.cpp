#include "reasons.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace claimdex::extract {
namespace {

/// Slots are short; where one isn't, its first words will do.
constexpr std::uint32_t kMostTokens = 64;
constexpr int kMostEntries = 6;

std::string_view kind_words(LexKind kind) {
  switch (kind) {
    case LexKind::Numeral:
      return "numeral";
    case LexKind::Hedge:
      return "hedge";
    case LexKind::Unit:
      return "unit";
    case LexKind::Person:
      return "noun for people";
    case LexKind::Thing:
      return "noun for things";
    case LexKind::Trigger:
      return "trigger";
    case LexKind::Cue:
      return "cue";
    case LexKind::Source:
      return "source words";
    case LexKind::Title:
      return "title";
    case LexKind::Agency:
      return "news agency";
    case LexKind::Modality:
      return "modality";
    case LexKind::Idiom:
      return "idiom";
    case LexKind::Month:
    case LexKind::Weekday:
    case LexKind::Season:
    case LexKind::DateWord:
      return "date word";
    case LexKind::Place:
      return "place";
    case LexKind::Demonym:
      return "people of a place";
    case LexKind::FirstName:
      return "first name";
    case LexKind::Organisation:
      return "organisation";
    default:
      return "word";
  }
}

}  // namespace

std::string line_of(const LexEntry& entry) {
  return entry.file.empty() ? std::string() : fmt::format("{}:{}", entry.file, entry.line);
}

std::string words_for(const LexEntry& entry) {
  if (entry.kind == LexKind::Pattern) return fmt::format("pattern {}: {}", entry.lemma, entry.value);
  const std::string_view kind = kind_words(entry.kind);
  return entry.value.empty() || entry.value == "-" ? std::string(kind) : fmt::format("{}: {}", kind, entry.value);
}

std::string plain_number(double value) {
  return value == std::floor(value) && std::abs(value) < 1e15 ? fmt::format("{:.0f}", value) : fmt::format("{}", value);
}

Reasons::Reasons(const Scene& scene, const Lexicon& lexicon) : s_(scene) {
  for (const LexEntry& e : lexicon.entries()) {
    if (e.kind == LexKind::Pattern) patterns_.push_back(&e);
    if (e.kind == LexKind::Worth) weights_.emplace(e.lemma, &e);
  }
}

void Reasons::add(Reasoned slot, std::string what, std::string at) {
  list_->push_back({.slot = slot, .what = std::move(what), .span = {}, .text = {}, .at = std::move(at)});
}

void Reasons::add(Reasoned slot, std::string what, TokenRange words, const LexEntry* entry) {
  std::string at = entry != nullptr ? line_of(*entry) : std::string();
  if (words.empty()) return add(slot, std::move(what), std::move(at));
  list_->push_back({slot, std::move(what), s_.span(words), s_.words(words), std::move(at)});
}

bool Reasons::add_entries(Reasoned slot, TokenRange words, LexKinds kinds) {
  const std::uint32_t last = std::min(words.last, words.first + kMostTokens);
  int found = 0;
  for (std::uint32_t t = words.first; t < last && found < kMostEntries;) {
    const LexMatch* best = nullptr;
    if (s_.a.any(t, kinds))
      for (const LexMatch& m : s_.a.matches_at(t))
        if (best == nullptr && (kind_bit(m.kind) & kinds) != 0 && t + m.length <= words.last) best = &m;
    if (best == nullptr) {
      ++t;
      continue;
    }
    add(slot, words_for(*best->entry), TokenRange{t, t + best->length}, best->entry);
    t += best->length;
    ++found;
  }
  return found > 0;
}

TokenRange Reasons::tokens_of(Span span) const {
  const ByteSpan bytes = s_.map.to_bytes(span);
  const std::vector<Token>& all = s_.a.tokens;
  const auto first =
      std::partition_point(all.begin(), all.end(), [&](const Token& k) { return k.span.end <= bytes.start; });
  const auto last = std::partition_point(first, all.end(), [&](const Token& k) { return k.span.start < bytes.end; });
  return {static_cast<std::uint32_t>(first - all.begin()), static_cast<std::uint32_t>(last - all.begin())};
}

const LexEntry& Reasons::entry_of(const Pattern& p) const {
  return *patterns_[static_cast<std::size_t>(&p - s_.rules.patterns.data())];
}

std::string Reasons::line_of_weight(std::string_view name) const {
  const auto found = weights_.find(name);
  return found == weights_.end() ? std::string() : line_of(*found->second);
}

}  // namespace claimdex::extract
