// Two numbers that are told together.
//
// A range has both ends and no value; what stands behind its second number (a scale word, a unit, a noun) is meant for both. "From 5 to 7"
// after a verb of change is no range but two numbers, which share their unit all the same. What falls, or is told with a dash where
// somebody won, is a score.
#include "ranges.hpp"

#include <cmath>
#include <utility>

#include "counted.hpp"
#include "digits.hpp"
#include "hedges.hpp"
#include "interval.hpp"
#include "nouns.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kFromWindow = 14;  // the same before "from 3 to 5"
constexpr std::uint32_t kWindow = 5;       // tokens before a range in which a verb of change or of winning counts

/// The words between two numbers.
struct Join {
  std::string_view word;
  bool dash = false;
  bool dangling = false;              ///< "5- or 6-inch"
  const LexMatch* opening = nullptr;  ///< "between", "from"
  std::uint32_t second = 0;           ///< where the second number begins
};

/// The second number at t, or nothing.
std::optional<Measured> second_end(const SentenceView& v, std::uint32_t t) {
  if (!v.in(t) || v.a.date_at[t] >= 0) return std::nullopt;
  const UnitBefore unit = unit_at(v, t);
  std::uint32_t number = unit.unit ? unit.number : t;
  bool minus = false;
  if (v.context(number, "minus") || (v.in(number) && v.word(number) == "-" && v.tight(number + 1) && number == t)) {
    minus = true;
    ++number;
  }
  if (!v.may_count(number)) return std::nullopt;
  auto n = read_numeral(v.a, number, v.s.last);
  if (!n ||
      (n->form != Numeral::Form::Cardinal && n->form != Numeral::Form::Dozen && n->form != Numeral::Form::Fraction))
    return std::nullopt;
  Measured p;
  p.n = *n;
  if (minus) p.n.value = -p.n.value;
  p.first = t;
  p.last = n->tokens.last;
  p.unit = unit.unit;
  p.before = unit.unit != nullptr;
  if (!p.unit) take_unit_after(v, p);
  return p;
}

bool changes_before(const SentenceView& v, std::uint32_t first, bool unit, std::uint32_t window = kWindow) {
  for (std::uint32_t back = 1; back <= window && first >= v.s.first + back; ++back) {
    const std::uint32_t t = first - back;
    if (v.a.tokens[t].kind == TokenKind::Punct || v.a.quantity_at[t] >= 0) return false;
    if (back == 1 && v.word(t) == "to") return false;           // "it will grow to five to six sites"
    if (back == 1 && v.word(t) == "by" && !unit) return false;  // "rose by 5 to 7 percent", not "by $5 to $7"
    if (v.context(t, "change")) return true;
  }
  return false;
}

bool wins_before(const SentenceView& v, std::uint32_t first) {
  for (std::uint32_t back = 1; back <= kWindow && first >= v.s.first + back; ++back)
    if (v.context(first - back, "score")) return true;
  return false;
}

/// What stands between p and another number, if it joins them.
std::optional<Join> join_after(const SentenceView& v, const Measured& p) {
  std::uint32_t t = p.last;
  if (!v.in(t) || !v.a.any(t, kind_bit(LexKind::Hedge))) return std::nullopt;
  Join join;
  if (v.tight(t) && v.a.tokens[t].kind == TokenKind::Dash && v.in(t + 1) && !v.tight(t + 1) &&
      (v.word(t + 1) == "to" || v.word(t + 1) == "or" || v.word(t + 1) == "and")) {
    join.dangling = true;
    ++t;
  }
  const bool hyphened = v.hyphen(t) && v.hyphen(t + 2) && (v.word(t + 1) == "to" || v.word(t + 1) == "or");
  if (hyphened) ++t;  // "0-to-60"
  if (const LexMatch* inner = v.match(t, LexKind::Hedge);
      inner && inner->entry->attribute("position") != "middle" && v.word(t) != "up" && v.word(t) != "~")
    return std::nullopt;
  const LexMatch* middle = nullptr;
  for (const LexMatch& m : v.a.matches_at(t))
    if (m.kind == LexKind::Hedge && m.entry->attribute("position") == "middle" &&
        (!middle || m.length > middle->length))
      middle = &m;
  if (!middle) return std::nullopt;
  join.word = v.word(t) == "up" ? "to" : v.word(t);
  if (join.word == "~" && !(v.tight(t) && v.tight(t + 1))) return std::nullopt;
  join.dash = v.a.tokens[t].kind == TokenKind::Dash || join.word == "~";
  join.second = t + middle->length + (hyphened ? 1 : 0);
  if (join.dash && !v.tight(t) && v.tight(join.second)) return std::nullopt;  // "5 -3"
  if (!join.dash && v.hyphen(join.second)) ++join.second;
  if (v.in(join.second) && v.a.tokens[join.second].kind == TokenKind::Dash && !join.dash && v.word(join.second) != "-")
    ++join.second;
  const LexMatch* opening = range_opening(v.a, p.first, v.s);
  if (!opening)  // "between about 20 and 30"
    if (const Hedging h = hedges_before(v.a, {p.first, p.last}, v.s); h.first < p.first)
      opening = range_opening(v.a, h.first, v.s);
  if (opening) {
    const std::string_view wanted = opening->entry->attribute("join");
    if (wanted == join.word || (wanted == "and" && join.word == "to") || (wanted == "to" && join.dash))
      join.opening = opening;
  }
  if (v.word(t) == "up" && !join.opening) return std::nullopt;
  return join;
}

/// "2-1", a match or a vote: two numbers that stand for themselves.
QuantityInfo score(const Measured& p, const Measured& other) {
  QuantityInfo q;
  q.number = q.all = {p.n.tokens.first, other.n.tokens.last};
  q.kind = QuantityKind::Ratio;
  return q;
}

/// The scale of the second number is the first one's too: "$40 to 50 billion", "five to six dozen".
double with_scale(const Measured& p, const Measured& other) {
  if (p.n.scale == 1 && other.n.scale > 1 && p.n.value * other.n.scale < other.n.value && !p.n.grouped)
    return p.n.value * other.n.scale;
  if (p.n.scale == 1 && other.n.form == Numeral::Form::Dozen && p.n.value < other.n.value / 12) return p.n.value * 12;
  return p.n.value;
}

/// "5 or 6": next to each other on the scale of what one guesses.
bool may_be_one(const Measured& p, const Measured& other) {
  const double low = with_scale(p, other);
  return low < other.n.value && other.n.value <= 3 * low + 2 && !(p.unit && !other.unit);
}

std::optional<QuantityInfo> joined(const SentenceView& v, const Measured& p, const Measured& other, const Join& join) {
  if (p.unit && other.unit && !same_unit(*p.unit, *other.unit)) return std::nullopt;
  if (p.unit && !other.unit && !join.opening && !p.before && !join.dash) return std::nullopt;
  if (!p.unit && other.before && !join.opening) return std::nullopt;
  if (join.word == "or" && (join.dangling || !may_be_one(p, other))) return std::nullopt;
  const bool own = v.function(p.first - 1, "det");  // "down from the $89 to $93 billion that it had forecast"
  const bool changes = !own && (join.opening ? changes_before(v, join.opening->first, p.unit, kFromWindow)
                                             : changes_before(v, p.first, p.unit));
  if (join.word == "to" && changes) {
    if (!join.opening && !p.unit && !p.n.digits && !other.unit && other.n.value < p.n.value) return score(p, other);
    const bool amount = other.unit || v.hyphen(other.last) || read_noun(v.a, other.last, v.s.last, false);
    if (join.opening || p.unit || !amount || !may_be_one(p, other)) return std::nullopt;  // "cut 20 to 30 jobs" is one
  }
  if (join.word == "to" && v.before(p.first) == "by" && !may_be_one(p, other)) return std::nullopt;
  double low = tidy(with_scale(p, other)), high = other.n.value;
  if (low < 0 && high < low) std::swap(low, high);  // "-0.90 to -1.10 percent"
  if (!(low < high)) {
    const bool told = join.dash || (!join.opening && low > high && !p.unit);
    return told && !join.dangling && !p.unit && !other.unit ? std::optional(score(p, other)) : std::nullopt;
  }
  Measured both = other;
  both.first = p.first;
  if (!both.unit || (both.unit->value == "-" && p.unit)) both.unit = p.unit;
  Hedging h;
  h.first = join.opening ? join.opening->first : p.first;
  if (!join.opening) {
    h = hedges_before(v.a, {p.first, both.last}, v.s);
    if (join.dash && wins_before(v, p.first) && !both.unit && high < 30) return score(p, other);
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

/// "137.80-85 yen": the second number leaves out what it shares with the first.
void write_out(const SentenceView& v, const Measured& p, Measured& other) {
  const std::string_view first = v.word(p.n.tokens.last - 1), second = v.word(other.n.tokens.first);
  const std::size_t point = first.find('.');
  if (point == std::string_view::npos || !other.n.plain || first.size() - point - 1 != second.size() || p.n.scale != 1)
    return;
  const double whole = std::floor(p.n.value) + other.n.value / std::pow(10, static_cast<double>(second.size()));
  if (whole > p.n.value) other.n.value = tidy(whole);
}

/// "from 4 percent to 5", "to 5 percent from 4": the other word stands before the first number. "Rose 4 percent to 500" has two units.
bool from_and_to(const SentenceView& v, TokenRange one, std::uint32_t other) {
  if (one.last + 1 != other) return false;
  const std::string_view before = v.before(one.first), between = v.word(one.last);
  return between == "to" ? before == "from" : between == "from" && (before == "to" || before == "at");
}

}  // namespace

std::optional<QuantityInfo> read_range(const SentenceView& v, const Measured& p) {
  if (p.n.plain && !p.unit && v.tight(p.last) && v.word(p.last) == ":" && v.tight(p.last + 1) &&
      v.is_number(p.last + 1)) {  // "3:1"
    Measured other;
    other.n.tokens = {p.last + 1, p.last + 2};
    return score(p, other);
  }
  auto join = join_after(v, p);
  if (!join) return std::nullopt;
  auto other = second_end(v, join->second);
  if (!other) return std::nullopt;
  if (join->word == "and" && !join->opening) return std::nullopt;
  if (join->dash) write_out(v, p, *other);
  return joined(v, p, *other, *join);
}

void share_ahead(const SentenceView& v, Measured& p) {
  if (p.n.scale != 1 || p.n.form != Numeral::Form::Cardinal) return;
  auto join = join_after(v, p);
  if (!join) return;
  const bool pair = (join->word == "to" && (join->opening || changes_before(v, p.first, p.unit))) || join->dangling;
  if (!pair) return;
  auto other = second_end(v, join->second);
  if (!other || other->n.grouped || (other->before && !p.unit)) return;
  if (other->n.scale == 1 && !other->unit)  // "from 24.2 to 33-35 billion euros"
    if (auto onward = join_after(v, *other))
      if (auto end = second_end(v, onward->second)) {
        other->n.value = with_scale(*other, *end);
        other->n.scale = end->n.scale;
        other->unit = end->unit;
      }
  if (p.unit && !(other->unit && same_unit(*p.unit, *other->unit))) return;
  const double scaled = p.n.value * other->n.scale;
  if (other->n.scale > 1 && scaled < other->n.value * 20 && scaled > other->n.value / 20) {
    p.n.place *= other->n.scale;
    p.n.value = tidy(scaled);
  }
  if (!p.unit) p.unit = other->unit;
}

void share_back(const SentenceView& v, const QuantityInfo& before, QuantityInfo& q) {
  if (q.kind != QuantityKind::Cardinal || q.unit || q.noun || before.all.first < v.s.first) return;
  if (!before.unit && before.kind == QuantityKind::Cardinal) return;
  if (before.kind == QuantityKind::Percent && (!q.value || *q.value > 100)) return;
  const std::uint32_t next = q.all.last;
  if (v.function(next, "be") || v.function(next, "have") || v.match(next, LexKind::Trigger)) return;
  if (!from_and_to(v, before.all, q.all.first) && !v.context_before(q.all.first, "compare")) return;
  q.unit = before.unit;
  q.dollars = before.dollars;
  if (q.per.empty()) q.per = before.per;
  q.kind = before.kind == QuantityKind::Age ? QuantityKind::Cardinal : before.kind;
}

std::optional<QuantityInfo> read_ratio(const SentenceView& v, const Measured& p, std::uint32_t t) {
  if (p.unit || p.n.form != Numeral::Form::Cardinal || p.n.scale > 1) return std::nullopt;
  const bool hyphens = v.hyphen(t) && v.hyphen(t + 2);  // "1-in-100-year"
  if (hyphens) ++t;
  const bool out_of = (v.word(t) == "out" && v.word(t + 1) == "of") || (v.word(t) == "of" && v.word(t + 1) == "every");
  const bool over = v.word(t) == "over";
  if (v.word(t) != "in" && !out_of && !over) return std::nullopt;
  std::uint32_t second = t + (out_of || hyphens ? 2 : 1);
  if (v.word(second) == "every") ++second;
  if (!v.may_count(second)) return std::nullopt;
  auto n = read_numeral(v.a, second, v.s.last);
  if (!n || n->form != Numeral::Form::Cardinal || p.n.value <= 0 || n->value <= 0) return std::nullopt;
  if (over && (v.is_word(n->tokens.last) || (v.in(n->tokens.last) && v.word(n->tokens.last) == "%")))
    return std::nullopt;
  if (!over && (n->value <= p.n.value || n->value >= 1900 * (n->plain && !n->grouped ? 1 : 1e9))) return std::nullopt;
  if (v.match(n->tokens.last, LexKind::Unit)) return std::nullopt;
  if (t > p.n.tokens.last && v.is_word(n->tokens.last) && !v.any_function(n->tokens.last)) return std::nullopt;
  if (!out_of && !over && n->digits && p.n.value > 20) return std::nullopt;
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
