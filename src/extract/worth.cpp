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

Counts count(const Scene& s, TokenRange r) {
  Counts c;
  for (std::uint32_t t = r.first; t < r.last; ++t) {
    const Token& k = s.a.tokens[t];
    if (k.kind == TokenKind::Punct) {
      c.question |= k.folded == "?";
      continue;
    }
    if (k.kind != TokenKind::Word && k.kind != TokenKind::Number) continue;
    ++c.words;
    c.quoted += s.quote_of[t] >= 0;
    if (s.is(t, kTrigger)) count_trigger(s, t, c);
    if (s.is(t, kQuantity)) {
      const QuantityInfo& q = s.a.quantities[static_cast<std::size_t>(s.a.quantity_at[t])];
      if (q.number.first != t || q.kind == QuantityKind::Ordinal) continue;
      ++(q.vague ? c.vague : c.numbers);
      c.percent += q.kind == QuantityKind::Percent;
      c.money += q.kind == QuantityKind::Money;
      continue;
    }
    if (s.is(t, kCue)) {
      ++c.cue;
      const LexMatch* m = s.a.match(t, LexKind::Cue);
      c.opinion += m != nullptr && s.rules.cue(m->entry).mental;
    }
    c.negation += s.is(t, kNot);
    c.names += s.is(t, kName);
    c.past += k.folded.size() > 4 && k.folded.substr(k.folded.size() - 2) == "ed";
    c.dates += s.is(t, kDate);
    c.people += s.is(t, kPerson);
    c.have += s.is(t, kHave);
    c.be_past += k.folded == "was" || k.folded == "were";
    c.we += k.folded == "we" || k.folded == "our" || k.folded == "us";
    c.you += k.folded == "you" || k.folded == "your";
    c.third += k.folded == "he" || k.folded == "she" || k.folded == "they" || k.folded == "his" || k.folded == "her" ||
               k.folded == "their";
    c.first_person += k.folded == "i" || k.folded == "my" || k.folded == "me";
    c.future += k.folded == "will" || k.folded == "would" || k.folded == "should" || k.folded == "let";
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

}  // namespace

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
  const auto w = [&](std::string_view feature, bool on) { return on ? s.rules.weight(feature) : 0.0; };
  const auto flagged = [&](Flag f) {
    return std::find(slots.flags.begin(), slots.flags.end(), f) != slots.flags.end();
  };
  double x = std::log(std::clamp(sentence, 0.05, 0.95) / (1 - std::clamp(sentence, 0.05, 0.95))) *
             s.rules.weight("claim.sentence");
  x += s.rules.weight("claim.bias") + s.rules.weight("claim." + std::string(family));
  x += w("claim.figure", slots.figure.has_value()) + w("claim.vague_large", flagged(Flag::VagueLarge)) +
       w("claim.unattributed", flagged(Flag::UnattributedNumber));
  x += w("claim.big", slots.figure && slots.figure->bounds.low.value_or(0) >= 100) +
       w("claim.not_actual", slots.modality != Modality::Actual);
  x += w("claim.partial", slots.form == Form::Partial) + w("claim.people", slots.type == ClaimType::QuantityPeople);
  return squeeze(x);
}

}  // namespace claimdex::extract
