// From numbers to quantities: number, unit, noun, range, hedges, interval.
//
// Sentences without a digit or a number word are skipped at once. In the others each number is read once from left to right; everything
// that is looked at around it lies within a few tokens.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "hedges.hpp"
#include "interval.hpp"
#include "nouns.hpp"
#include "numerals.hpp"
#include "stages.hpp"
#include "veto.hpp"

namespace claimdex::extract {
namespace {

/// A number with the unit words at its sides.
struct Part {
  Numeral n;
  std::uint32_t first = 0, last = 0;
  const LexEntry* unit = nullptr;
  bool before = false;  ///< the unit stands before: a currency
  bool hyphen = false;  ///< "40-yard"
};

class Finder {
 public:
  explicit Finder(Analysis& a) : a_(a) {}

  void run() {
    a_.quantity_at.assign(a_.tokens.size(), -1);
    for (const SentenceInfo& info : a_.sentences) {
      s_ = info.tokens;
      triggers_ = -1;
      for (std::uint32_t t = s_.first; t < s_.last;) {
        if (a_.date_at[t] >= 0 || !candidate(t))
          ++t;
        else
          t = std::max(t + 1, read(t));
      }
    }
  }

 private:
  [[nodiscard]] bool candidate(std::uint32_t t) const {
    return a_.tokens[t].kind == TokenKind::Number || a_.any(t, kind_bit(LexKind::Numeral));
  }
  [[nodiscard]] std::string_view word(std::uint32_t t) const {
    return s_.contains(t) ? a_.tokens[t].folded : std::string_view{};
  }
  [[nodiscard]] bool tight(std::uint32_t t) const { return s_.contains(t) && !a_.tokens[t].space_before; }
  [[nodiscard]] bool hyphen_at(std::uint32_t t) const {
    return tight(t) && a_.tokens[t].kind == TokenKind::Dash && tight(t + 1);
  }
  [[nodiscard]] bool function(std::uint32_t t, std::string_view cls) const {
    return s_.contains(t) && a_.match(t, LexKind::Function, cls);
  }
  [[nodiscard]] bool any_function(std::uint32_t t) const { return s_.contains(t) && a_.match(t, LexKind::Function); }

  bool has_trigger() {
    if (triggers_ < 0) {
      triggers_ = 0;
      for (std::uint32_t t = s_.first; t < s_.last && triggers_ == 0; ++t)
        if (a_.match(t, LexKind::Trigger)) triggers_ = 1;
    }
    return triggers_ == 1;
  }

  /// Reads what begins at t and gives where reading goes on.
  std::uint32_t read(std::uint32_t t) {
    auto numeral = read_numeral(a_, t, s_.last);
    if (!numeral) return t + 1;
    if (const std::uint32_t first = a_.quantities.empty() ? 0 : a_.quantities.back().all.last;
        numeral->tokens.first < first)
      return t + 1;
    std::uint32_t clear = until_date(numeral->tokens);
    if (clear < numeral->tokens.last) return numeral->tokens.last;
    Part part = with_unit_before(*numeral);
    Hedging h = hedges_before(a_, {part.first, part.last}, s_);
    bool hedged = part.before || h.first < part.first;
    if (std::uint32_t end = not_a_quantity(a_, part.n, s_, hedged)) return end;
    if (!part.before) with_unit_after(part);
    minor_coins(part);
    switch (numeral->form) {
      case Numeral::Form::Zero:
        return zero(part);
      case Numeral::Form::Vague:
      case Numeral::Form::Large:
        return vague(part, h);
      case Numeral::Form::Ordinal:
        return ordinal(part);
      default:
        break;
    }
    if (std::uint32_t end = digit_ordinal(part)) return end;
    if (lone_one(part, h)) return part.n.tokens.last;
    if (std::uint32_t end = range(part)) return end;
    if (std::uint32_t end = ratio(part)) return end;
    return single(part, h);
  }

  [[nodiscard]] std::uint32_t until_date(TokenRange r) const {
    for (std::uint32_t t = r.first; t < r.last; ++t)
      if (a_.date_at[t] >= 0) return t;
    return r.last;
  }

  // --- units -----------------------------------------------------------------------------------------------------------------

  static double attribute(const LexEntry* e, std::string_view key, double otherwise) {
    std::string_view s = e->attribute(key);
    double value = otherwise;
    if (!s.empty()) std::from_chars(s.data(), s.data() + s.size(), value);
    return value;
  }

  /// A currency or a minus sign before the number.
  Part with_unit_before(const Numeral& n) const {
    Part p;
    p.n = n;
    p.first = n.tokens.first;
    p.last = n.tokens.last;
    std::uint32_t lowest = p.first - s_.first < 3 ? s_.first : p.first - 3;
    for (std::uint32_t t = lowest; t < p.first && !p.unit; ++t)
      for (const LexMatch& m : a_.matches_at(t))
        if (m.kind == LexKind::Unit && t + m.length == n.tokens.first && m.entry->attribute("position") == "both" &&
            stands_before(m)) {
          p.unit = m.entry;
          p.before = true;
          p.first = t;
          break;
        }
    sign(p);
    return p;
  }
  /// "euros 50" is none: only signs and codes stand before.
  [[nodiscard]] bool stands_before(const LexMatch& m) const {
    const Token& last = a_.tokens[m.first + m.length - 1];
    if (a_.date_at[m.first] >= 0 || a_.quantity_at[m.first] >= 0) return false;
    return last.kind == TokenKind::Symbol || last.folded == "=" || last.folded == "." ||
           (last.folded.size() <= 3 && last.all_caps);
  }
  void sign(Part& p) const {
    if (p.first == s_.first) return;
    std::uint32_t t = p.first - 1;
    if (a_.tokens[t].kind == TokenKind::Dash && a_.tokens[t].folded == "-" && tight(p.first)) {
      bool open = t == s_.first || a_.tokens[t].space_before || a_.tokens[t - 1].folded == "(";
      bool word = t > s_.first && !a_.tokens[t].space_before && function(t - 1, "minus");
      if (!open && !word) return;
      p.first = word ? t - 1 : t;
      p.n.value = -p.n.value;
    } else if (function(t, "minus") && p.n.form == Numeral::Form::Cardinal && a_.quantity_at[t] < 0) {
      p.first = t;
      p.n.value = -p.n.value;
    }
  }

  void with_unit_after(Part& p) const {
    std::uint32_t t = p.last;
    bool hyphen = hyphen_at(t);
    if (hyphen) ++t;
    if (!s_.contains(t)) return;
    for (const LexMatch& m : a_.matches_at(t)) {
      if (m.kind != LexKind::Unit || t + m.length > s_.last || !fits(p, m, hyphen)) continue;
      p.unit = m.entry;
      p.hyphen = hyphen;
      p.last = t + m.length;
      return;
    }
  }
  [[nodiscard]] bool fits(const Part& p, const LexMatch& m, bool hyphen) const {
    const Token& t = a_.tokens[m.first];
    const LexEntry& e = *m.entry;
    bool tight_here = tight(m.first) && !hyphen;
    if (e.attribute("tight") == "yes" && !tight_here) return false;
    if (std::abs(p.n.value) < attribute(&e, "min", -1)) return false;
    if (t.kind == TokenKind::Symbol && t.folded != "%" && t.folded != "°" && t.folded != "‰" && m.length == 1) {
      std::uint32_t next = m.first + 1;  // "5 $ 6": whose sign?
      return !(s_.contains(next) && a_.tokens[next].kind == TokenKind::Number && !a_.tokens[next].space_before);
    }
    if (m.length == 1 && t.kind == TokenKind::Word && t.folded.size() <= 2) {
      if (!p.n.digits) return false;
      bool sober = e.attribute("kind") == "money" ? t.all_caps : true;
      if (t.folded == "in" || t.folded == "mi") return tight_here;
      return tight_here || (sober && (t.folded.size() == 2 || (!t.capital && t.folded != "s" && t.folded != "t")));
    }
    return true;
  }

  /// "13 dollars and 45 cents", "75 euros million"
  void minor_coins(Part& p) const {
    if (!p.unit || p.unit->attribute("kind") != "money" || p.before || !p.unit->attribute("minor").empty()) return;
    std::uint32_t t = p.last;
    if (const LexMatch* scale = s_.contains(t) ? a_.match(t, LexKind::Numeral) : nullptr;
        scale && scale->entry->numeral == NumeralClass::Scale) {
      p.n.value *= scale->entry->number;
      p.n.place *= scale->entry->number;
      p.last = t + scale->length;
      return;
    }
    if (word(t) == "and" || word(t) == ",") ++t;
    if (!s_.contains(t) || !candidate(t)) return;
    auto n = read_numeral(a_, t, s_.last);
    if (!n || n->form != Numeral::Form::Cardinal || n->value < 1 || n->value > 99) return;
    const LexMatch* m = s_.contains(n->tokens.last) ? a_.match(n->tokens.last, LexKind::Unit) : nullptr;
    if (!m || m->entry->attribute("minor").empty()) return;
    p.n.value += n->value / 100;
    p.n.place = place_of(n->value, 1) / 100;
    p.last = n->tokens.last + m->length;
  }

  /// "barrels per day", "km an hour": the unit's second half.
  std::string rate(Part& p, std::string unit) const {
    std::uint32_t t = p.last;
    std::string_view w = word(t);
    if (w != "per" && w != "/" && w != "a" && w != "an" && w != "each") return unit;
    if (!s_.contains(t + 1)) return unit;
    const LexMatch* m = a_.match(t + 1, LexKind::Unit);
    if (!m || m->entry->attribute("kind") == "money" || m->entry->attribute("kind") == "percent" ||
        (w == "/" && !tight(t)))
      return unit;
    if (w == "each") return unit;
    p.last = t + 1 + m->length;
    return unit + " per " + m->entry->value;
  }

  // --- the kinds --------------------------------------------------------------------------------------------------------------

  /// "more than 100 and less than 300" is one interval: the second bound closes the first.
  bool closes_bound(const QuantityInfo& q) {
    if (a_.quantities.empty()) return false;
    QuantityInfo& before = a_.quantities.back();
    bool lower = before.hedge == Hedge::MoreThan || before.hedge == Hedge::AtLeast;
    bool upper = q.hedge == Hedge::LessThan || q.hedge == Hedge::AtMost || q.hedge == Hedge::UpTo;
    if (!lower || !upper || before.all.last >= q.all.first || before.all.last < s_.first) return false;
    std::uint32_t gap = q.all.first - before.all.last;
    if (word(before.all.last) != "and" && word(before.all.last) != "but") return false;
    if (gap > 1 || !before.value || !q.value || *before.value >= *q.value || before.kind != q.kind) return false;
    before.hedge = Hedge::Between;
    before.value.reset();
    before.bounds.high = q.bounds.high;
    before.bounds.high_open = q.bounds.high_open;
    before.bounds.soft_high.reset();
    before.unit = q.unit ? q.unit : before.unit;
    before.noun = q.noun ? q.noun : before.noun;
    auto index = static_cast<std::int32_t>(a_.quantities.size()) - 1;
    for (std::uint32_t t = before.all.last; t < q.all.last; ++t) a_.quantity_at[t] = index;
    before.all.last = q.all.last;
    before.number.last = q.number.last;
    return true;
  }

  std::uint32_t emit(QuantityInfo q) {
    if (closes_bound(q)) return q.all.last;
    auto index = static_cast<std::int32_t>(a_.quantities.size());
    if (index > 0 && q.all.first < a_.quantities.back().all.last)
      q.all.first = std::max(a_.quantities.back().all.last, std::min(q.number.first, q.all.last));
    std::uint32_t end = q.all.last;
    for (std::uint32_t t = q.all.first; t < end; ++t) a_.quantity_at[t] = index;
    a_.quantities.push_back(std::move(q));
    return end;
  }

  std::uint32_t zero(const Part& p) {
    QuantityInfo q;
    q.number = q.all = p.n.tokens;
    q.value = 0;
    q.bounds.low = q.bounds.high = 0;
    if (p.n.needs_noun) {
      std::uint32_t t = p.n.tokens.last;
      auto noun = s_.contains(t) ? read_noun(a_, t, s_.last, false) : std::nullopt;
      if (noun && noun->person) {
        q.noun = noun->head;
        q.unit = "person";
        return emit(std::move(q));
      }
      for (std::uint32_t i = t; i < t + 3 && s_.contains(i) && a_.tokens[i].kind == TokenKind::Word; ++i) {
        const LexMatch* m = a_.match(i, LexKind::Trigger);
        if (!m || !m->entry->value.starts_with("casualty") ||
            (m->entry->attribute("frame").find("count") == std::string_view::npos &&
             m->entry->attribute("frame").find("toll") == std::string_view::npos))
          continue;
        q.noun = TokenRange{i, i + 1};
        return emit(std::move(q));
      }
      return p.n.tokens.last;
    }
    if (!has_trigger()) return p.n.tokens.last;
    q.unit = "person";
    return emit(std::move(q));
  }

  std::uint32_t vague(Part& p, const Hedging& h) {
    QuantityInfo q;
    q.number = p.n.tokens;
    q.hedge = Hedge::Vague;
    q.vague = true;
    q.bounds.low = p.n.low;
    if (p.n.form == Numeral::Form::Vague) q.bounds.high = p.n.high;
    q.all = {p.n.tokens.first, p.last};
    if (h.hedge == Hedge::MoreThan || h.hedge == Hedge::AtLeast) {
      q.bounds.high.reset();
      q.bounds.soft_high = p.n.high;
      q.all.first = h.first;
    }
    std::uint32_t of = p.last;
    bool with_of = word(of) == "of";
    noun_or_unit(q, p, of, false);
    if (p.n.form == Numeral::Form::Large) {
      if (!q.noun || (q.number.last - q.number.first < 2 && !(q.unit == "person" && has_trigger())))
        return p.n.tokens.last;
      q.flags.push_back(Flag::VagueLarge);
    } else if (!q.noun && !p.unit && !with_of && a_.tokens[q.number.first].folded == "few") {
      return p.n.tokens.last;
    }
    return emit(std::move(q));
  }

  std::uint32_t ordinal(const Part& p) {
    QuantityInfo q;
    q.number = q.all = p.n.tokens;
    q.kind = QuantityKind::Ordinal;
    q.value = p.n.value;
    q.bounds.low = q.bounds.high = p.n.value;
    return emit(std::move(q));
  }
  /// "15th": 0 where it isn't one.
  std::uint32_t digit_ordinal(Part& p) {
    std::uint32_t t = p.n.tokens.last;
    if (!p.n.plain || !tight(t)) return 0;
    std::string_view w = word(t);
    if (w != "th" && w != "st" && w != "nd" && w != "rd") return 0;
    p.n.tokens.last = t + 1;
    return ordinal(p);
  }

  /// A "one" that counts nothing: "one of the", "the one", "one another".
  bool lone_one(const Part& p, const Hedging& h) {
    if (p.n.tokens.last != p.n.tokens.first + 1 || word(p.n.tokens.first) != "one" || p.unit) return false;
    std::uint32_t t = p.n.tokens.first, next = t + 1;
    if (h.first < p.first && h.hedge != Hedge::Exact) return false;
    if (s_.last - s_.first <= 2) return false;
    std::string_view before = t > s_.first ? word(t - 1) : std::string_view{};
    for (std::string_view w :
         {"the", "this", "that", "each", "every", "any", "no", "which", "another", "some", "only", "other", "'s"})
      if (before == w && w != "only") return true;
    if (!s_.contains(next)) return true;
    if (function(next, "be") || function(next, "have")) return !has_trigger();
    if (word(next) == "in" || word(next) == "out" || word(next) == "or" || word(next) == "to")
      return !(s_.contains(next + 1) && (candidate(next + 1) || candidate(std::min(next + 2, s_.last - 1))));
    if (any_function(next)) return true;
    if (a_.tokens[next].kind != TokenKind::Word)
      return !(hyphen_at(next) && s_.contains(next + 1) && a_.tokens[next + 1].kind == TokenKind::Word &&
               !any_function(next + 1));
    return false;
  }

  /// The second end of a range at t, or nothing.
  std::optional<Part> part_at(std::uint32_t t) const {
    if (!s_.contains(t) || a_.date_at[t] >= 0) return std::nullopt;
    std::uint32_t number = t;
    const LexEntry* unit = nullptr;
    for (const LexMatch& m : a_.matches_at(t))
      if (m.kind == LexKind::Unit && m.entry->attribute("position") == "both" && s_.contains(t + m.length) &&
          stands_before(m)) {
        unit = m.entry;
        number = t + m.length;
        break;
      }
    if (function(number, "minus") && s_.contains(number + 1)) ++number;
    if (!candidate(number) || a_.date_at[number] >= 0) return std::nullopt;
    auto n = read_numeral(a_, number, s_.last);
    if (!n ||
        (n->form != Numeral::Form::Cardinal && n->form != Numeral::Form::Dozen && n->form != Numeral::Form::Fraction))
      return std::nullopt;
    Part p;
    p.n = *n;
    p.first = t;
    p.last = n->tokens.last;
    p.unit = unit;
    p.before = unit != nullptr;
    if (!unit) with_unit_after(p);
    return p;
  }

  static std::string_view kind_of(const Part& p) { return p.unit ? p.unit->attribute("kind") : std::string_view{}; }

  std::uint32_t range(Part& p) {
    const LexMatch* opening = range_opening(a_, p.first, s_);
    std::uint32_t t = p.last;
    if (!s_.contains(t)) return 0;
    bool repeats = false;
    if (const LexMatch* inner = a_.match(t, LexKind::Hedge); inner && inner->entry->attribute("position") != "middle")
      repeats = true;
    const LexMatch* middle = nullptr;
    for (const LexMatch& m : a_.matches_at(t))
      if (m.kind == LexKind::Hedge && m.entry->attribute("position") == "middle") middle = &m;
    if (repeats || !middle) return 0;
    std::string_view join = a_.tokens[t].folded;
    bool dash = a_.tokens[t].kind == TokenKind::Dash;
    std::uint32_t second = t + 1;
    if (dash && !tight(t) && tight(second)) return 0;  // "5 -3"
    if (!dash && hyphen_at(second)) ++second;
    if (s_.contains(second) && a_.tokens[second].kind == TokenKind::Dash && !dash)
      ++second;  // "to -5", "200,000 to-260,000"
    auto other = part_at(second);
    if (!other) return 0;
    if (join == "and" && !(opening && opening->entry->attribute("join") == "and")) return 0;
    bool from = opening && opening->entry->attribute("join") == join;
    if (!from && join != "to" && join != "or" && !dash && join != "through") return 0;
    return joined(p, *other, from ? opening : nullptr, join, dash);
  }

  std::uint32_t joined(Part& p, Part& other, const LexMatch* opening, std::string_view join, bool dash) {
    if (p.unit && other.unit && p.unit != other.unit && p.unit->value != other.unit->value) return 0;
    if (p.unit && !other.unit && !opening && !p.before && !dash) return 0;
    if (!p.unit && other.before) return 0;
    if (join == "or" && (p.n.value > other.n.value || other.n.value > 3 * p.n.value + 2 || (p.unit && !other.unit)))
      return 0;
    if (join == "to" && changes(p)) return 0;
    double low = p.n.value, high = other.n.value;
    if (p.n.scale == 1 && other.n.scale > 1 && low * other.n.scale < high) low *= other.n.scale;
    if (p.n.scale == 1 && other.n.form == Numeral::Form::Dozen && low < high / 12) low *= 12;
    if (dash && !(low < high)) return score(p, other);
    if (!(low < high)) return low > high && opening == nullptr && !p.unit ? score(p, other) : 0;
    Hedging h;
    h.first = opening ? opening->first : p.first;
    Part both = other;
    both.first = p.first;
    if (!both.unit) both.unit = p.unit;
    QuantityInfo q;
    q.number = {p.n.tokens.first, other.n.tokens.last};
    if (!opening) {
      h = hedges_before(a_, {p.first, both.last}, s_);
      if (dash && score_before(p) && !both.unit && high < 30) return score(p, other);
    }
    q.all = {h.first, both.last};
    q.hedge = Hedge::Between;
    noun_or_unit(q, both, both.last, false);
    q.all.last = both.last;
    q.bounds.low = low;
    q.bounds.high = high;
    if (!opening && (h.hedge == Hedge::About || h.hedge == Hedge::Nearly)) {
      Interval lower = interval_of(Hedge::About, h.entry, low, place_of(low, 1), q.kind == QuantityKind::Cardinal);
      q.bounds.soft_low = lower.low;
    }
    return emit(std::move(q));
  }

  [[nodiscard]] bool changes(const Part& p) const {
    for (std::uint32_t back = 1; back <= 5 && p.first >= s_.first + back; ++back) {
      std::uint32_t t = p.first - back;
      if (a_.tokens[t].kind == TokenKind::Punct || a_.quantity_at[t] >= 0) return false;
      if (function(t, "change")) return true;
    }
    return false;
  }
  [[nodiscard]] bool score_before(const Part& p) const {
    for (std::uint32_t back = 1; back <= 5 && p.first >= s_.first + back; ++back)
      if (function(p.first - back, "score")) return true;
    return false;
  }

  /// "2-1", a match or a vote: two numbers that stand for themselves.
  std::uint32_t score(const Part& p, const Part& other) {
    QuantityInfo q;
    q.number = q.all = {p.n.tokens.first, other.n.tokens.last};
    q.kind = QuantityKind::Ratio;
    return emit(std::move(q));
  }

  /// "one in five", "9 out of 10"; 0 where it isn't one.
  std::uint32_t ratio(const Part& p) {
    if (p.unit || p.n.form != Numeral::Form::Cardinal || p.n.scale > 1) return 0;
    std::uint32_t t = p.n.tokens.last;
    bool out_of = word(t) == "out" && word(t + 1) == "of";
    if (word(t) != "in" && !out_of) return 0;
    std::uint32_t second = t + (out_of ? 2 : 1);
    if (word(second) == "every") ++second;
    if (!s_.contains(second) || !candidate(second) || a_.date_at[second] >= 0) return 0;
    auto n = read_numeral(a_, second, s_.last);
    if (!n || n->form != Numeral::Form::Cardinal || n->value <= p.n.value || p.n.value <= 0 ||
        n->value >= 1900 * (n->plain ? 1 : 1e9))
      return 0;
    if (s_.contains(n->tokens.last) && a_.match(n->tokens.last, LexKind::Unit)) return 0;
    if (!out_of && n->digits && p.n.value > 20) return 0;
    Hedging h = hedges_before(a_, {p.first, n->tokens.last}, s_);
    QuantityInfo q;
    q.number = {p.n.tokens.first, n->tokens.last};
    q.all = {h.first, n->tokens.last};
    q.kind = QuantityKind::Ratio;
    q.hedge = h.hedge;
    q.value = p.n.value / n->value;
    q.bounds = interval_of(h.hedge, h.entry, *q.value, 0.01, false);
    return emit(std::move(q));
  }

  std::uint32_t single(Part& p, Hedging& h) {
    QuantityInfo q;
    q.number = p.n.tokens;
    q.value = p.n.value;
    const LexMatch* after = hedge_after(a_, p.n.tokens.last, s_);
    bool early = after && h.hedge == Hedge::Exact;
    if (early && !p.before) {
      p.last = after->first + after->length;
      p.unit = nullptr;
      with_unit_after(p);
    } else if (early) {
      p.last = std::max(p.last, after->first + after->length);
    }
    noun_or_unit(q, p, p.last, std::abs(p.n.value) == 1 && !p.before);
    if (!after) after = hedge_after(a_, q.noun ? std::max(p.last, q.noun->last) : p.last, s_);
    q.all = {h.first, p.last};
    if (after && h.hedge == Hedge::Exact) {
      h.hedge = hedge_of(*after->entry);
      h.entry = after->entry;
      q.all.last = std::max(q.all.last, after->first + after->length);
    }
    q.hedge = h.hedge;
    bounds(q, p, h);
    if (p.n.form == Numeral::Form::Fraction && !p.unit) {
      q.kind = QuantityKind::Ratio;
      q.unit.reset();
    }
    if (q.kind == QuantityKind::Cardinal && is_age(p, q)) {
      q.kind = QuantityKind::Age;
      q.unit = "year";
      q.noun.reset();
    }
    if (p.n.value == 1 && !p.n.digits && q.kind == QuantityKind::Cardinal && !q.noun && !p.unit &&
        q.hedge == Hedge::Exact && !has_trigger() && s_.last - s_.first > 2)
      return p.last;
    return emit(std::move(q));
  }

  void bounds(QuantityInfo& q, const Part& p, const Hedging& h) const {
    bool count = q.kind == QuantityKind::Cardinal && p.n.value == std::floor(p.n.value);
    if (q.hedge == Hedge::Exact && p.n.form == Numeral::Form::Dozen) {
      q.hedge = Hedge::About;
      q.bounds.low = p.n.low;
      q.bounds.high = p.n.high;
      return;
    }
    q.bounds = interval_of(q.hedge, h.entry, p.n.value, p.n.place, count);
    if (h.about_too && (q.hedge == Hedge::AtLeast || q.hedge == Hedge::MoreThan))
      q.bounds.low = interval_of(Hedge::About, h.about, p.n.value, p.n.place, count).low;
  }

  /// Kind and unit from the part's unit words, else from the noun at t.
  void noun_or_unit(QuantityInfo& q, Part& p, std::uint32_t t, bool one) {
    if (p.unit) {
      std::string_view kind = p.unit->attribute("kind");
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
        if (old(p)) q.kind = QuantityKind::Age;
      } else if (kind == "times") {
        q.kind = QuantityKind::Ratio;
      } else {
        q.kind = QuantityKind::Measure;
        q.unit = rate(p, *q.unit);
        if (old(p)) q.kind = QuantityKind::Measure;
      }
      return;
    }
    bool hyphen = hyphen_at(t);
    if (hyphen) {
      if (s_.contains(t + 1) && a_.tokens[t + 1].kind == TokenKind::Word)
        q.unit = std::string(a_.slice(a_.tokens[t + 1].span));
      if (s_.contains(t + 1) && a_.match(t + 1, LexKind::Person)) q.unit = "person";
      return;
    }
    if (word(t) == "of") {
      t = of_group(q, t + 1);
      Part inner = p;
      inner.last = t;
      with_unit_after(inner);
      if (inner.unit && !p.unit && p.n.form == Numeral::Form::Vague) {  // "hundreds of miles"
        p.unit = inner.unit;
        p.last = inner.last;
        noun_or_unit(q, p, p.last, one);
        q.all.last = p.last;
        return;
      }
    }
    if (!s_.contains(t)) return;
    auto noun = read_noun(a_, t, s_.last, one);
    if (!noun) return;
    q.noun = noun->head;
    if (q.kind == QuantityKind::Cardinal) q.unit = noun->unit;
  }

  /// After "of": steps over "the", "those", "the 11", which is the whole that the quantity is a part of.
  std::uint32_t of_group(QuantityInfo& q, std::uint32_t t) {
    std::uint32_t start = t;
    while (s_.contains(t) && t < start + 2 && (function(t, "det") || function(t, "possessive"))) ++t;
    if (!s_.contains(t) || !candidate(t) || a_.date_at[t] >= 0) return t;
    auto n = read_numeral(a_, t, s_.last);
    if (!n || n->form != Numeral::Form::Cardinal || not_a_quantity(a_, *n, s_, false)) return t;
    ByteSpan span = a_.bytes({start, n->tokens.last});
    q.of = Figure::Whole{n->value, std::string(a_.slice(span))};
    return n->tokens.last;
  }

  /// "-old", "years of age": takes the words in.
  bool old(Part& p) const {
    std::uint32_t t = p.last;
    if (hyphen_at(t)) ++t;
    if (word(t) == "old" || word(t) == "olds") {
      p.last = t + 1;
      return true;
    }
    if (word(t) == "of" && word(t + 1) == "age") {
      p.last = t + 2;
      return true;
    }
    return p.unit && (word(p.last - 1) == "yo" || word(p.last - 1) == "o");
  }

  /// "aged 30", "at the age of 30", "Ana Holm, 44,", "Ana Holm (44)"
  bool is_age(const Part& p, const QuantityInfo& q) const {
    if (p.n.value < 1 || p.n.value > 115 || p.n.value != std::floor(p.n.value)) return false;
    std::uint32_t t = q.all.first;
    for (std::uint32_t back = 1; back <= 3 && t >= s_.first + back; ++back)
      for (const LexMatch& m : a_.matches_at(t - back))
        if (m.kind == LexKind::Function && m.entry->value == "aged" && m.length == back)
          return !q.noun || m.entry->lemma == "aged";
    if (!p.n.plain || p.first != q.all.first || t < s_.first + 2) return false;
    std::string_view open = word(t - 1), close = word(p.last);
    const Token& name = a_.tokens[t - 2];
    bool named =
        name.kind == TokenKind::Word && name.capital && !a_.match(t - 2, LexKind::Month) && !any_function(t - 2);
    bool apposed = open == "," && (close == "," || close == "." || close == ";") && p.n.value >= 10;
    return named && (apposed || (open == "(" && close == ")"));
  }

  Analysis& a_;
  TokenRange s_;
  int triggers_ = -1;
};

}  // namespace

void find_quantities(Analysis& a) { Finder(a).run(); }

}  // namespace claimdex::extract
