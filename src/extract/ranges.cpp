// Two numbers that are said together.
//
// A range has both ends and no value; what stands behind its second number (a scale word, a unit, a noun) is meant for both. "From 5 to 7"
// after a verb of change is no range but two numbers, and what falls or is told with a dash where somebody won is a score.
#include "ranges.hpp"

#include "counted.hpp"
#include "digits.hpp"
#include "hedges.hpp"
#include "interval.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kWindow = 5;  // tokens before a range in which a verb of change or of winning counts

/// The second end of a range at t, or nothing.
std::optional<Measured> second_end(const SentenceView& v, std::uint32_t t) {
  if (!v.in(t) || v.a.date_at[t] >= 0) return std::nullopt;
  const UnitBefore unit = unit_at(v, t);
  std::uint32_t number = unit.unit ? unit.number : t;
  if (v.function(number, "minus") && v.in(number + 1)) ++number;
  if (!v.may_count(number)) return std::nullopt;
  auto n = read_numeral(v.a, number, v.s.last);
  if (!n ||
      (n->form != Numeral::Form::Cardinal && n->form != Numeral::Form::Dozen && n->form != Numeral::Form::Fraction))
    return std::nullopt;
  Measured p;
  p.n = *n;
  p.first = t;
  p.last = n->tokens.last;
  p.unit = unit.unit;
  p.before = unit.unit != nullptr;
  if (!p.unit) take_unit_after(v, p);
  return p;
}

bool before_within(const SentenceView& v, std::uint32_t first, std::string_view cls, bool stop) {
  for (std::uint32_t back = 1; back <= kWindow && first >= v.s.first + back; ++back) {
    std::uint32_t t = first - back;
    if (stop && (v.a.tokens[t].kind == TokenKind::Punct || v.a.quantity_at[t] >= 0)) return false;
    if (v.function(t, cls)) return true;
  }
  return false;
}

/// "2-1", a match or a vote: two numbers that stand for themselves.
QuantityInfo score(const Measured& p, const Measured& other) {
  QuantityInfo q;
  q.number = q.all = {p.n.tokens.first, other.n.tokens.last};
  q.kind = QuantityKind::Ratio;
  return q;
}

/// The words between the two ends.
struct Join {
  std::string_view word;
  bool dash = false;
  const LexMatch* opening = nullptr;  ///< "between", "from"
};

std::optional<QuantityInfo> joined(const SentenceView& v, const Measured& p, const Measured& other, const Join& join) {
  if (p.unit && other.unit && p.unit != other.unit && p.unit->value != other.unit->value) return std::nullopt;
  if (p.unit && !other.unit && !join.opening && !p.before && !join.dash) return std::nullopt;
  if (!p.unit && other.before) return std::nullopt;
  if (join.word == "or" && (p.n.value > other.n.value || other.n.value > 3 * p.n.value + 2 || (p.unit && !other.unit)))
    return std::nullopt;
  if (join.word == "to" && before_within(v, p.first, "change", true)) return std::nullopt;
  double low = p.n.value, high = other.n.value;
  if (p.n.scale == 1 && other.n.scale > 1 && low * other.n.scale < high) low *= other.n.scale;
  if (p.n.scale == 1 && other.n.form == Numeral::Form::Dozen && low < high / 12) low *= 12;
  if (join.dash && !(low < high)) return score(p, other);
  if (!(low < high)) return low > high && !join.opening && !p.unit ? std::optional(score(p, other)) : std::nullopt;
  Measured both = other;
  both.first = p.first;
  if (!both.unit) both.unit = p.unit;
  Hedging h;
  h.first = join.opening ? join.opening->first : p.first;
  if (!join.opening) {
    h = hedges_before(v.a, {p.first, both.last}, v.s);
    if (join.dash && before_within(v, p.first, "score", false) && !both.unit && high < 30) return score(p, other);
  }
  QuantityInfo q;
  q.number = {p.n.tokens.first, other.n.tokens.last};
  q.all = {h.first, both.last};
  q.hedge = Hedge::Between;
  count_what(v, q, both, both.last, false);
  q.all.last = both.last;
  q.bounds.low = low;
  q.bounds.high = high;
  if (!join.opening && (h.hedge == Hedge::About || h.hedge == Hedge::Nearly))
    q.bounds.soft_low = interval_of(Hedge::About, h.entry, low, place_of(low, 1), q.kind == QuantityKind::Cardinal).low;
  return q;
}

}  // namespace

std::optional<QuantityInfo> read_range(const SentenceView& v, const Measured& p) {
  std::uint32_t t = p.last;
  if (!v.in(t)) return std::nullopt;
  if (const LexMatch* inner = v.match(t, LexKind::Hedge); inner && inner->entry->attribute("position") != "middle")
    return std::nullopt;
  bool middle = false;
  for (const LexMatch& m : v.a.matches_at(t))
    middle = middle || (m.kind == LexKind::Hedge && m.entry->attribute("position") == "middle");
  if (!middle) return std::nullopt;
  Join join;
  join.word = v.word(t);
  join.dash = v.a.tokens[t].kind == TokenKind::Dash;
  std::uint32_t second = t + 1;
  if (join.dash && !v.tight(t) && v.tight(second)) return std::nullopt;  // "5 -3"
  if (!join.dash && v.hyphen(second)) ++second;
  if (v.in(second) && v.a.tokens[second].kind == TokenKind::Dash && !join.dash)
    ++second;  // "to -5", "200,000 to-260,000"
  auto other = second_end(v, second);
  if (!other) return std::nullopt;
  const LexMatch* opening = range_opening(v.a, p.first, v.s);
  if (opening && opening->entry->attribute("join") == join.word) join.opening = opening;
  if (join.word == "and" && !join.opening) return std::nullopt;
  if (!join.opening && join.word != "to" && join.word != "or" && !join.dash && join.word != "through")
    return std::nullopt;
  return joined(v, p, *other, join);
}

std::optional<QuantityInfo> read_ratio(const SentenceView& v, const Measured& p) {
  if (p.unit || p.n.form != Numeral::Form::Cardinal || p.n.scale > 1) return std::nullopt;
  std::uint32_t t = p.n.tokens.last;
  bool out_of = v.word(t) == "out" && v.word(t + 1) == "of";
  if (v.word(t) != "in" && !out_of) return std::nullopt;
  std::uint32_t second = t + (out_of ? 2 : 1);
  if (v.word(second) == "every") ++second;
  if (!v.may_count(second)) return std::nullopt;
  auto n = read_numeral(v.a, second, v.s.last);
  if (!n || n->form != Numeral::Form::Cardinal || n->value <= p.n.value || p.n.value <= 0 ||
      n->value >= 1900 * (n->plain ? 1 : 1e9))
    return std::nullopt;
  if (v.match(n->tokens.last, LexKind::Unit)) return std::nullopt;
  if (!out_of && n->digits && p.n.value > 20) return std::nullopt;
  Hedging h = hedges_before(v.a, {p.first, n->tokens.last}, v.s);
  QuantityInfo q;
  q.number = {p.n.tokens.first, n->tokens.last};
  q.all = {h.first, n->tokens.last};
  q.kind = QuantityKind::Ratio;
  q.hedge = h.hedge;
  q.value = p.n.value / n->value;
  q.bounds = interval_of(h.hedge, h.entry, *q.value, 0.01, false);
  return q;
}

}  // namespace claimdex::extract
