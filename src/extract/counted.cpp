// What a number is a number of: money, a share, a measure, a time, an age, or the noun behind it.
#include "counted.hpp"

#include <algorithm>
#include <cmath>

#include "nouns.hpp"
#include "veto.hpp"

namespace claimdex::extract {
namespace {

/// "-old", "years of age": takes the words in.
bool take_old(const SentenceView& v, Measured& p) {
  std::uint32_t t = p.last;
  if (v.hyphen(t)) ++t;
  if (v.word(t) == "old" || v.word(t) == "olds") {
    p.last = t + 1;
    return true;
  }
  if (v.word(t) == "of" && v.word(t + 1) == "age") {
    p.last = t + 2;
    return true;
  }
  return p.unit && (v.word(p.last - 1) == "yo" || v.word(p.last - 1) == "o");
}

void from_unit(const SentenceView& v, QuantityInfo& q, Measured& p) {
  std::string_view kind = p.kind();
  q.unit = p.unit->value == "-" ? std::nullopt : std::optional(p.unit->value);
  if (std::string_view large = p.unit->attribute("large"); !large.empty() && std::abs(p.n.value) >= 1e6) {
    kind = "money";
    q.unit = std::string(large);
  }
  if (kind == "money") {
    q.kind = QuantityKind::Money;
    if (!q.unit) q.flags.push_back(Flag::CurrencyUnclear);
  } else if (kind == "percent") {
    q.kind = QuantityKind::Percent;
  } else if (kind == "duration") {
    q.kind = QuantityKind::Duration;
    if (take_old(v, p)) q.kind = QuantityKind::Age;
  } else if (kind == "times") {
    q.kind = QuantityKind::Ratio;
  } else {
    q.kind = QuantityKind::Measure;
    q.unit = take_rate(v, p, *q.unit);
    take_old(v, p);
  }
}

/// After "of": steps over "the", "those", "the 11", which is the whole that the quantity is a part of.
std::uint32_t of_group(const SentenceView& v, QuantityInfo& q, std::uint32_t t) {
  std::uint32_t start = t;
  while (v.in(t) && t < start + 2 && (v.function(t, "det") || v.function(t, "possessive"))) ++t;
  if (!v.may_count(t)) return t;
  auto n = read_numeral(v.a, t, v.s.last);
  if (!n || n->form != Numeral::Form::Cardinal || not_a_quantity(v.a, *n, v.s, false)) return t;
  ByteSpan span = v.a.bytes({start, n->tokens.last});
  q.of = Figure::Whole{n->value, std::string(v.a.slice(span))};
  return n->tokens.last;
}

}  // namespace

void count_what(const SentenceView& v, QuantityInfo& q, Measured& p, std::uint32_t t, bool one) {
  if (p.unit) return from_unit(v, q, p);
  if (v.hyphen(t)) {
    if (v.is_word(t + 1)) q.unit = std::string(v.a.slice(v.a.tokens[t + 1].span));
    if (v.match(t + 1, LexKind::Person)) q.unit = "person";
    return;
  }
  if (v.word(t) == "of") {
    t = of_group(v, q, t + 1);
    Measured inner = p;
    inner.last = t;
    take_unit_after(v, inner);
    if (inner.unit && p.n.form == Numeral::Form::Vague) {  // "hundreds of miles"
      p.unit = inner.unit;
      p.last = inner.last;
      from_unit(v, q, p);
      q.all.last = p.last;
      return;
    }
  }
  if (!v.in(t)) return;
  auto noun = read_noun(v.a, t, v.s.last, one);
  if (!noun) return;
  q.noun = noun->head;
  if (q.kind == QuantityKind::Cardinal) q.unit = noun->unit;
}

bool is_age(const SentenceView& v, const Measured& p, const QuantityInfo& q) {
  if (p.n.value < 1 || p.n.value > 115 || p.n.value != std::floor(p.n.value)) return false;
  std::uint32_t t = q.all.first;
  for (std::uint32_t back = 1; back <= 3 && t >= v.s.first + back; ++back)
    for (const LexMatch& m : v.a.matches_at(t - back))
      if (m.kind == LexKind::Function && m.entry->value == "aged" && m.length == back)
        return !q.noun || m.entry->lemma == "aged";
  if (!p.n.plain || p.first != q.all.first || t < v.s.first + 2) return false;
  std::string_view open = v.word(t - 1), close = v.word(p.last);
  const Token& name = v.a.tokens[t - 2];
  bool named =
      name.kind == TokenKind::Word && name.capital && !v.match(t - 2, LexKind::Month) && !v.any_function(t - 2);
  bool apposed = open == "," && (close == "," || close == "." || close == ";") && p.n.value >= 10;
  return named && (apposed || (open == "(" && close == ")"));
}

}  // namespace claimdex::extract
