// What a number is a number of: money, a share, a measure, a time, an age, or the noun behind it.
#include "counted.hpp"

#include <algorithm>
#include <cmath>

#include "nouns.hpp"
#include "rates.hpp"
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

/// "cost 28 pounds and |weighed 7.5": another verb, another thing.
bool other_verb(const SentenceView& v, std::uint32_t t) {
  return v.match(t, LexKind::Verb) != nullptr || v.word(t).ends_with("ed");
}

/// "It cost 500 pounds": money, unless the pounds are of something.
bool priced(const SentenceView& v, const Measured& p) {
  if (v.word(p.last) == "of") return false;
  for (std::uint32_t back = 1; back <= 6 && p.first >= v.s.first + back; ++back) {
    const std::uint32_t t = p.first - back;
    if (v.context(t, "price")) return true;
    if (v.a.tokens[t].kind == TokenKind::Punct || other_verb(v, t)) return false;
  }
  return false;
}

/// "28 Egyptian pounds in May and 7.5 |pounds in June": the currency that the sentence counted in before by this word.
std::optional<std::string> same_currency(const SentenceView& v, const Measured& p) {
  const std::string_view word = v.word(p.last - 1);
  for (std::size_t i = v.a.quantities.size(); i-- > 0 && v.a.quantities[i].all.first >= v.s.first;) {
    const QuantityInfo& before = v.a.quantities[i];
    if (before.kind != QuantityKind::Money) continue;
    for (std::uint32_t t = before.all.last; t < p.first; ++t)
      if (other_verb(v, t)) return std::nullopt;
    for (std::uint32_t t = before.all.first; t < before.all.last; ++t)
      if (v.word(t) == word) return before.unit;
  }
  return std::nullopt;
}

/// "$52 a barrel", "40 hours a week"
void take_per(const SentenceView& v, QuantityInfo& q, Measured& p) {
  auto per = per_at(v, p.last);
  if (!per) return;
  q.per = std::move(per->unit);
  p.last = per->last;
}

void from_unit(const SentenceView& v, QuantityInfo& q, Measured& p) {
  std::string_view kind = p.kind();
  q.unit = p.unit->value == "-" ? std::nullopt : std::optional(p.unit->value);
  if (std::string_view large = p.unit->attribute("large");
      !large.empty() && (p.money || std::abs(p.n.value) >= 1e6 || priced(v, p))) {
    kind = "money";
    q.unit = std::string(large);
  }
  if (!p.unit->attribute("large").empty() && v.word(p.last) != "of")
    if (auto before = same_currency(v, p)) kind = "money", q.unit = std::move(before);
  if (kind == "money") {
    q.kind = QuantityKind::Money;
    if (!q.unit) q.flags.push_back(Flag::CurrencyUnclear);
    q.dollars = !q.unit && p.unit->attribute("dollar") == "yes";
    take_per(v, q, p);
  } else if (kind == "percent") {
    q.kind = QuantityKind::Percent;
  } else if (kind == "duration") {
    q.kind = take_old(v, p) ? QuantityKind::Age : QuantityKind::Duration;
    if (q.kind == QuantityKind::Duration) take_per(v, q, p);
  } else if (kind == "times") {
    q.kind = QuantityKind::Ratio;
  } else {
    q.kind = QuantityKind::Measure;
    take_per(v, q, p);
    take_old(v, p);
  }
}

/// After "of": steps over "the", "those", "the 11", which is the whole that the quantity is a part of. A measure there ("50 million of 10
/// percent bonds") is neither whole nor noun.
std::uint32_t of_group(const SentenceView& v, QuantityInfo& q, std::uint32_t t) {
  std::uint32_t start = t;
  if (v.is_word(t) && v.word(t + 1) == "'s") t += 2;
  while (v.in(t) && t < start + 4 && (v.function(t, "det") || v.function(t, "possessive"))) ++t;
  if (!v.may_count(t)) return t;
  auto n = read_numeral(v.a, t, v.s.last);
  if (!n || n->form != Numeral::Form::Cardinal || not_a_quantity(v.a, *n, v.s, false)) return t;
  if (v.match(v.hyphen(n->tokens.last) ? n->tokens.last + 1 : n->tokens.last, LexKind::Unit)) return v.s.last;
  ByteSpan span = v.a.bytes({start, n->tokens.last});
  q.of = Figure::Whole{n->value, std::string(v.a.slice(span))};
  return n->tokens.last;
}

/// "a three-bedroom house": the word behind the hyphen, where it can be counted.
void from_compound(const SentenceView& v, QuantityInfo& q, std::uint32_t t) {
  if (!v.is_word(t) || v.any_function(t) || v.word(t) == "strong") return;  // "a 300-strong force"
  const bool person = v.match(t, LexKind::Person) != nullptr;
  q.unit = person ? "person" : singular(v.a, t).value_or(std::string(v.a.slice(v.a.tokens[t].span)));
}

bool plural_word(const SentenceView& v, TokenRange noun) {
  const std::string_view w = v.word(noun.last - 1);
  return w.ends_with("s") && !w.ends_with("ss");
}

}  // namespace

void count_what(const SentenceView& v, QuantityInfo& q, Measured& p, std::uint32_t t, bool one) {
  if (p.unit) return from_unit(v, q, p);
  if (v.hyphen(t)) return from_compound(v, q, t + 1);
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
  // "a 115 million contract": worth so much, no million contracts
  const std::string_view article = v.before(q.number.first);
  if (noun && !noun->person && p.n.scale > 1 && (article == "a" || article == "an") && !plural_word(v, noun->head))
    noun.reset();
  if (noun) q.noun = noun->head;
  if (q.kind != QuantityKind::Cardinal) return;
  if (noun) q.unit = noun->unit;
  if (auto per = per_at(v, noun ? noun->head.last : t)) q.per = std::move(per->unit);  // "20 sacks a day"
}

bool are_ages(const SentenceView& v, const QuantityInfo& q) {
  if (!q.bounds.high || *q.bounds.high > 115) return false;
  const LexMatch* m = v.context_before(q.all.first, "aged");
  if (!m) m = v.context_before(q.number.first, "aged");
  return m && (!q.noun || m->entry->lemma == "aged");
}

/// One person, no crew and no family; and not "a father of six".
bool is_somebody(const SentenceView& v, std::uint32_t t) {
  const LexMatch* person = v.match(t, LexKind::Person);
  return person != nullptr && person->length == 1 && person->entry->attribute("number") != "plural" &&
         person->entry->attribute("collective") != "yes" && !v.context(t, "parent");
}

bool is_age(const SentenceView& v, const Measured& p, const QuantityInfo& q) {
  if (p.n.value < 1 || p.n.value > 115 || p.n.value != std::floor(p.n.value)) return false;
  const std::uint32_t t = q.all.first;
  if (const LexMatch* m = v.context_before(t, "aged")) return !q.noun || m->entry->lemma == "aged";
  // "a man of about 30"
  if (!q.noun && t >= v.s.first + 2 && v.word(t - 1) == "of" && is_somebody(v, t - 2)) return true;
  if (!p.n.plain || p.first != t || t < v.s.first + 2) return false;
  const std::string_view open = v.word(t - 1), close = v.word(p.last);
  const std::uint32_t name = t - 2;
  const bool somebody = v.is_word(name) && !v.any_function(name) &&
                        (v.match(name, LexKind::Person) || (v.capital(name) && !v.match(name, LexKind::Month)));
  const bool apposed = open == "," && (close == "," || close == "." || close == ";") && !v.is_number(p.last + 1);
  return somebody && (apposed || (open == "(" && close == ")"));
}

}  // namespace claimdex::extract
