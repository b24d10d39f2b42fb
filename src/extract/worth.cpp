/// How much a fact-checker would want to see a sentence or a claim.
///
/// A logistic model over a dozen features that can be read off the tags. The weights are data (worth.tsv), so that an editor can change
/// them and a learner can replace them; the features are here.
#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "claims.hpp"

namespace claimdex::extract {
namespace {

double squeeze(double x) { return std::round(100.0 / (1.0 + std::exp(-x))) / 100.0; }

struct Counts {
  int words = 0, numbers = 0, percent = 0, money = 0, vague = 0, casualty = 0, force = 0, superlative = 0, general = 0,
      event = 0, change = 0;
  int cue = 0, negation = 0, past = 0, names = 0, first_person = 0, opinion = 0, future = 0, quoted = 0;
  int dates = 0, people = 0, have = 0, be_past = 0, we = 0, you = 0, third = 0;
  bool question = false;
};

void count_trigger(const Scene& s, std::uint32_t t, Counts& c) {
  const LexMatch* m = s.a.match(t, LexKind::Trigger);
  if (m == nullptr || s.is(t, kIdiom)) return;
  const Rules::Trigger& rule = s.rules.triggers.at(m->entry);
  if (rule.superlative)
    ++c.superlative;
  else if (rule.general)
    ++c.general;
  else if (rule.change)
    ++c.change;
  else if (rule.event)
    ++c.event;
  else if (family_of(rule.type) == "casualty")
    ++c.casualty;
  else
    ++c.force;
}

void count_small_word(std::string_view w, Counts& c) {
  const auto one_of = [w](auto... words) { return static_cast<int>(((w == std::string_view(words)) || ...)); };
  switch (w.empty() ? '\0' : w[0]) {
    case 'h':
      c.third += one_of("he", "his", "her");
      return;
    case 'i':
      c.first_person += one_of("i");
      return;
    case 'l':
      c.future += one_of("let");
      return;
    case 'm':
      c.first_person += one_of("my", "me");
      return;
    case 'o':
      c.we += one_of("our");
      return;
    case 's':
      c.third += one_of("she");
      c.future += one_of("should");
      return;
    case 't':
      if (w.size() > 3) c.third += one_of("they", "their");
      return;
    case 'u':
      c.we += one_of("us");
      return;
    case 'w':
      c.be_past += one_of("was", "were");
      c.we += one_of("we");
      c.future += one_of("will", "would");
      return;
    case 'y':
      c.you += one_of("you", "your");
      return;
    default:
      return;
  }
}

Counts count(const Scene& s, TokenRange r) {
  Counts c;
  for (std::uint32_t t = r.first; t < r.last; ++t) {
    const Token& k = s.a.tokens[t];
    const std::uint32_t tags = s.tags[t];
    if (k.kind == TokenKind::Punct) {
      c.question |= k.folded == "?";
      continue;
    }
    if (k.kind != TokenKind::Word && k.kind != TokenKind::Number) continue;
    ++c.words;
    c.quoted += s.quote_of[t] >= 0;
    if ((tags & kTrigger) != 0) count_trigger(s, t, c);
    if ((tags & kQuantity) != 0) {
      const QuantityInfo& q = s.a.quantities[static_cast<std::size_t>(s.a.quantity_at[t])];
      if (q.number.first != t || q.kind == QuantityKind::Ordinal) continue;
      ++(q.vague ? c.vague : c.numbers);
      c.percent += q.kind == QuantityKind::Percent;
      c.money += q.kind == QuantityKind::Money;
      continue;
    }
    if ((tags & kCue) != 0) {
      ++c.cue;
      const LexMatch* m = s.a.match(t, LexKind::Cue);
      c.opinion += m != nullptr && s.rules.cue(m->entry).mental;
    }
    c.negation += (tags & kNot) != 0;
    c.names += (tags & kName) != 0;
    const std::string_view w = k.folded;
    c.past += w.size() > 4 && w[w.size() - 2] == 'e' && w.back() == 'd';
    c.dates += (tags & kDate) != 0;
    c.people += (tags & kPerson) != 0;
    c.have += (tags & kHave) != 0;
    if (w.size() <= 6) count_small_word(w, c);
  }
  return c;
}

constexpr std::array<std::string_view, 34> kFeatures{
    "bias",       "number",       "more_numbers", "percent",   "money",        "vague_number", "date",
    "casualty",   "force",        "superlative",  "general",   "event",        "change",       "people",
    "cue",        "negation",     "past",         "have",      "be_past",      "name",         "names",
    "question",   "first_person", "we",           "you",       "third_person", "opinion",      "future",
    "very_short", "short",        "long",         "very_long", "quoted",       "headline"};

/// Which of kFeatures hold, in that order.
std::array<bool, kFeatures.size()> features_of(const Counts& c, bool headline) {
  return {true,
          c.numbers > 0,
          c.numbers > 1,
          c.percent > 0,
          c.money > 0,
          c.vague > 0,
          c.dates > 0,
          c.casualty > 0,
          c.force > 0,
          c.superlative > 0,
          c.general > 0,
          c.event > 0,
          c.change > 0,
          c.people > 0,
          c.cue > 0,
          c.negation > 0,
          c.past > 0,
          c.have > 0,
          c.be_past > 0,
          c.names > 0,
          c.names > 2,
          c.question,
          c.first_person > 0,
          c.we > 0,
          c.you > 0,
          c.third > 0,
          c.opinion > 0,
          c.future > 0,
          c.words < 5,
          c.words >= 5 && c.words<9, c.words> 16,
          c.words > 28,
          c.quoted * 2 > c.words,
          headline};
}

enum ClaimFeature : std::uint8_t {
  kSentence,
  kBias,
  kFigure,
  kVagueLarge,
  kUnattributed,
  kBig,
  kNotActual,
  kPartial,
  kPeople
};
constexpr std::array<std::string_view, 9> kClaimFeatures{"claim.sentence",    "claim.bias",         "claim.figure",
                                                         "claim.vague_large", "claim.unattributed", "claim.big",
                                                         "claim.not_actual",  "claim.partial",      "claim.people"};

}  // namespace

std::span<const std::string_view> claim_features() { return kClaimFeatures; }
std::span<const std::string_view> worth_features() { return kFeatures; }

double sentence_worth(const Scene& s, const SentenceInfo& sentence) {
  const auto on = features_of(count(s, sentence.tokens), sentence.zone == Zone::Headline);
  double x = 0;
  for (std::size_t i = 0; i < on.size(); ++i)
    if (on[i]) x += s.rules.sentence_weights[i];
  return squeeze(x);
}

double claim_worth(const Scene& s, const ExtractedClaim& claim, double sentence) {
  const Slots& slots = claim.slots;
  const std::string_view family = family_of(slots.type);
  const auto weight = [&](ClaimFeature f) { return s.rules.claim_weights[f]; };
  const auto w = [&](ClaimFeature f, bool on) { return on ? weight(f) : 0.0; };
  const auto flagged = [&](Flag f) {
    return std::find(slots.flags.begin(), slots.flags.end(), f) != slots.flags.end();
  };
  double x = std::log(std::clamp(sentence, 0.05, 0.95) / (1 - std::clamp(sentence, 0.05, 0.95))) * weight(kSentence);
  x += weight(kBias) + s.rules.weight("claim." + std::string(family));
  x += w(kFigure, slots.figure.has_value()) + w(kVagueLarge, flagged(Flag::VagueLarge)) +
       w(kUnattributed, flagged(Flag::UnattributedNumber));
  x += w(kBig, slots.figure && slots.figure->bounds.low.value_or(0) >= 100) +
       w(kNotActual, slots.modality != Modality::Actual);
  x += w(kPartial, slots.form == Form::Partial) + w(kPeople, slots.type == ClaimType::QuantityPeople);
  return squeeze(x);
}

}  // namespace claimdex::extract
