/// What a sentence is made of, as far as its worth is concerned.
///
/// Named features say what kind of sentence it is: does it count, compare, look back, promise, praise? They hold for a speech as for a
/// report, and an editor can read and weigh them. The hashed words and pairs of words add what the classes leave out; their sum is
/// divided by the root of their number, so that a long sentence of a news agency isn't twenty times as sure of itself as a short
/// one from a debate.
#include "worth_features.hpp"

#include <array>
#include <utility>

namespace claimdex::extract {
namespace {

FeatureSet of_trigger(const Scene& s, std::uint32_t t) {
  const LexMatch* m = s.a.match(t, LexKind::Trigger);
  if (m == nullptr || s.is(t, kIdiom)) return 0;
  const Rules::Trigger& rule = s.rules.triggers.at(m->entry);
  if (rule.superlative) return bit(Feature::Superlative);
  if (rule.general) return bit(Feature::General);
  if (rule.change) return bit(Feature::Change);
  if (rule.event) return bit(Feature::Event);
  return bit(family_of(rule.type) == "casualty" ? Feature::Casualty : Feature::Force);
}

FeatureSet of_quantity(const Scene& s, std::uint32_t t) {
  const QuantityInfo& q = s.a.quantities[static_cast<std::size_t>(s.a.quantity_at[t])];
  if (q.number.first != t || q.kind == QuantityKind::Ordinal) return 0;
  FeatureSet on = bit(q.vague ? Feature::VagueNumber : Feature::Number);
  if (s.a.tokens[t].kind == TokenKind::Number) on |= bit(Feature::Digits);
  if (q.hedge != Hedge::Exact) on |= bit(Feature::HedgedNumber);
  if (q.unit == "person") on |= bit(Feature::People);
  switch (q.kind) {
    case QuantityKind::Percent:
      return on | bit(Feature::Percent);
    case QuantityKind::Money:
      return on | bit(Feature::Money);
    case QuantityKind::Measure:
    case QuantityKind::Age:
    case QuantityKind::Duration:
      return on | bit(Feature::Measure);
    case QuantityKind::Ratio:
      return on | bit(Feature::Ratio);
    default:
      return q.value && *q.value <= 3 && !q.unit ? on | bit(Feature::SmallNumber) : on;
  }
}

/// Of all words together that belong to no number.
FeatureSet of_tags(std::uint32_t tags) {
  constexpr std::array kTags{std::pair{kCue, Feature::Cue},     std::pair{kName, Feature::Name},
                             std::pair{kDate, Feature::Date},   std::pair{kHave, Feature::Have},
                             std::pair{kTitle, Feature::Title}, std::pair{kThing, Feature::Thing}};
  FeatureSet on = 0;
  for (const auto& [tag, feature] : kTags)
    if ((tags & tag) != 0) on |= bit(feature);
  return on;
}

bool ends_in_ed(std::string_view w) { return w.size() > 4 && w[w.size() - 2] == 'e' && w.back() == 'd'; }

FeatureSet of_length(std::uint32_t words) {
  FeatureSet on = 0;
  if (words < 5) on |= bit(Feature::VeryShort);
  if (words >= 5 && words < 9) on |= bit(Feature::Short);
  if (words >= 12) on |= bit(Feature::Medium);
  if (words > 16) on |= bit(Feature::Long);
  if (words > 28) on |= bit(Feature::VeryLong);
  return on;
}

/// Does it end as a sentence does?
bool finished(const Analysis& a, TokenRange r) {
  for (std::uint32_t t = r.last; t > r.first; --t) {
    const Token& k = a.tokens[t - 1];
    if (k.kind == TokenKind::Quote || k.kind == TokenKind::Break || k.folded.empty() || k.folded == ")") continue;
    return k.folded == "…" || std::string_view(".!?:").find(k.folded.back()) != std::string_view::npos;
  }
  return false;
}

}  // namespace

FeatureSet named_features(const Scene& s, const SentenceInfo& sentence) {
  // A pronoun needs a verb, and verbs in the present tense are in no list.
  constexpr std::uint32_t kVerb = kBe | kHave | kDo | kModal | kCue | kTrigger | kPronoun;
  const TokenRange r = sentence.tokens;
  FeatureSet on = bit(Feature::Bias);
  std::uint32_t words = 0, quoted = 0, tags = 0;
  for (std::uint32_t t = r.first; t < r.last; ++t) {
    const Token& k = s.a.tokens[t];
    if (s.a.any(t, kind_bit(LexKind::Marker)))
      for (const LexMatch& m : s.a.matches_at(t)) on |= m.entry->worth;
    if (k.kind == TokenKind::Punct && k.folded == "?") on |= bit(Feature::Question);
    if (k.kind != TokenKind::Word && k.kind != TokenKind::Number) continue;
    ++words;
    quoted += s.quote_of[t] >= 0;
    if (s.is(t, kTrigger)) on |= of_trigger(s, t);
    if (s.is(t, kQuantity)) {
      on |= of_quantity(s, t);
      continue;
    }
    tags |= s.tags[t];
    if (ends_in_ed(k.folded)) on |= bit(Feature::Past);
  }
  on |= of_tags(tags);
  on |= of_length(words);
  if (quoted * 2 > words) on |= bit(Feature::Quoted);
  if ((tags & kVerb) == 0 && (on & (s.rules.worth.verbs | bit(Feature::Past))) == 0) on |= bit(Feature::Verbless);
  if (sentence.zone == Zone::Headline)
    on |= bit(Feature::Headline);
  else if (!finished(s.a, r))
    on |= bit(Feature::Unfinished);
  return on;
}

}  // namespace claimdex::extract
