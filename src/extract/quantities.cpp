// From numbers to quantities: number, unit, noun, range, hedges, interval.
//
// Sentences without a digit or a number word are skipped at once. In the others each number is read once from left to right; everything
// that is looked at around it lies within a few tokens. The parts: numerals.cpp reads a number, veto.cpp says which count nothing,
// unit_words.cpp finds units, counted.cpp what is counted, ranges.cpp the pairs, hedges.cpp and interval.cpp the bounds.
#include <algorithm>
#include <cmath>

#include "counted.hpp"
#include "hedges.hpp"
#include "interval.hpp"
#include "nouns.hpp"
#include "ranges.hpp"
#include "stages.hpp"
#include "veto.hpp"

namespace claimdex::extract {
namespace {

class Finder {
 public:
  explicit Finder(Analysis& a) : a_(a), v_{a, {}} {}

  void run() {
    a_.quantity_at.assign(a_.tokens.size(), -1);
    for (const SentenceInfo& info : a_.sentences) {
      v_.s = info.tokens;
      triggers_ = -1;
      for (std::uint32_t t = v_.s.first; t < v_.s.last;) t = v_.may_count(t) ? std::max(t + 1, read(t)) : t + 1;
    }
  }

 private:
  bool has_trigger() {
    if (triggers_ < 0) {
      triggers_ = 0;
      for (std::uint32_t t = v_.s.first; t < v_.s.last && triggers_ == 0; ++t)
        if (a_.match(t, LexKind::Trigger)) triggers_ = 1;
    }
    return triggers_ == 1;
  }

  /// Reads what begins at t and gives where reading goes on.
  std::uint32_t read(std::uint32_t t) {
    auto numeral = read_numeral(a_, t, v_.s.last);
    if (!numeral) return t + 1;
    if (!a_.quantities.empty() && numeral->tokens.first < a_.quantities.back().all.last) return t + 1;
    for (std::uint32_t i = numeral->tokens.first; i < numeral->tokens.last; ++i)
      if (a_.date_at[i] >= 0) return numeral->tokens.last;
    Measured part = with_unit_before(v_, *numeral);
    Hedging h = hedges_before(a_, {part.first, part.last}, v_.s);
    bool hedged = part.before || h.first < part.first;
    if (std::uint32_t end = not_a_quantity(a_, part.n, v_.s, hedged)) return end;
    if (!part.before) take_unit_after(v_, part);
    take_minor_coins(v_, part);
    switch (numeral->form) {
      case Numeral::Form::Zero:
        return zero(part);
      case Numeral::Form::Vague:
      case Numeral::Form::Large:
        return vague(part, h);
      case Numeral::Form::Ordinal:
        return ordinal(part.n);
      default:
        break;
    }
    if (std::uint32_t end = digit_ordinal(part.n)) return end;
    if (lone_one(part, h)) return part.n.tokens.last;
    if (auto q = read_range(v_, part)) return emit(std::move(*q));
    if (auto q = read_ratio(v_, part)) return emit(std::move(*q));
    return single(part, h);
  }

  /// "more than 100 and less than 300" is one interval: the second bound closes the first.
  bool closes_bound(const QuantityInfo& q) {
    if (a_.quantities.empty()) return false;
    QuantityInfo& before = a_.quantities.back();
    bool lower = before.hedge == Hedge::MoreThan || before.hedge == Hedge::AtLeast;
    bool upper = q.hedge == Hedge::LessThan || q.hedge == Hedge::AtMost || q.hedge == Hedge::UpTo;
    if (!lower || !upper || before.all.last >= q.all.first || before.all.last < v_.s.first) return false;
    std::uint32_t gap = q.all.first - before.all.last;
    if (v_.word(before.all.last) != "and" && v_.word(before.all.last) != "but") return false;
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

  /// "no one", "no casualties": needs somebody to be none of.
  std::uint32_t zero(const Measured& p) {
    QuantityInfo q;
    q.number = q.all = p.n.tokens;
    q.value = 0;
    q.bounds.low = q.bounds.high = 0;
    std::uint32_t t = p.n.tokens.last;
    if (!p.n.needs_noun) {
      if (!has_trigger()) return t;
      q.unit = "person";
      return emit(std::move(q));
    }
    auto noun = v_.in(t) ? read_noun(a_, t, v_.s.last, false) : std::nullopt;
    if (noun && noun->person) {
      q.noun = noun->head;
      q.unit = "person";
      return emit(std::move(q));
    }
    for (std::uint32_t i = t; i < t + 3 && v_.is_word(i); ++i)
      if (counts_victims(v_.match(i, LexKind::Trigger))) {
        q.noun = TokenRange{i, i + 1};
        return emit(std::move(q));
      }
    return t;
  }
  /// "casualties", "deaths": words for how many were hurt.
  static bool counts_victims(const LexMatch* trigger) {
    if (!trigger || !trigger->entry->value.starts_with("casualty")) return false;
    std::string_view frame = trigger->entry->attribute("frame");
    return frame.find("count") != std::string_view::npos || frame.find("toll") != std::string_view::npos;
  }

  std::uint32_t vague(Measured& p, const Hedging& h) {
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
    bool with_of = v_.word(p.last) == "of";
    count_what(v_, q, p, p.last, false);
    if (p.n.form == Numeral::Form::Large) {
      if (!q.noun || (q.number.last - q.number.first < 2 && !(q.unit == "person" && has_trigger())))
        return p.n.tokens.last;
      q.flags.push_back(Flag::VagueLarge);
    } else if (!q.noun && !p.unit && !with_of && v_.word(q.number.first) == "few") {
      return p.n.tokens.last;
    }
    return emit(std::move(q));
  }

  std::uint32_t ordinal(const Numeral& n) {
    QuantityInfo q;
    q.number = q.all = n.tokens;
    q.kind = QuantityKind::Ordinal;
    q.value = n.value;
    q.bounds.low = q.bounds.high = n.value;
    return emit(std::move(q));
  }
  /// "15th": 0 where it isn't one.
  std::uint32_t digit_ordinal(Numeral n) {
    std::uint32_t t = n.tokens.last;
    if (!n.plain || !v_.tight(t)) return 0;
    std::string_view w = v_.word(t);
    if (w != "th" && w != "st" && w != "nd" && w != "rd") return 0;
    n.tokens.last = t + 1;
    return ordinal(n);
  }

  /// A "one" that counts nothing: "one of the", "the one", "one another".
  bool lone_one(const Measured& p, const Hedging& h) {
    std::uint32_t t = p.n.tokens.first, next = t + 1;
    if (p.n.tokens.last != next || v_.word(t) != "one" || p.unit) return false;
    if (h.first < p.first && h.hedge != Hedge::Exact) return false;
    if (v_.s.last - v_.s.first <= 2) return false;
    std::string_view before = v_.before(t);
    for (std::string_view w :
         {"the", "this", "that", "each", "every", "any", "no", "which", "another", "some", "other", "'s"})
      if (before == w) return true;
    if (!v_.in(next)) return true;
    if (v_.function(next, "be") || v_.function(next, "have")) return !has_trigger();
    if (v_.word(next) == "in" || v_.word(next) == "out" || v_.word(next) == "or" || v_.word(next) == "to")
      return !v_.may_count(next + 1) && !v_.may_count(next + 2);
    if (v_.any_function(next)) return true;
    if (!v_.is_word(next)) return !(v_.hyphen(next) && v_.is_word(next + 1) && !v_.any_function(next + 1));
    return false;
  }

  std::uint32_t single(Measured& p, Hedging& h) {
    QuantityInfo q;
    q.number = p.n.tokens;
    q.value = p.n.value;
    const LexMatch* after = hedge_after(a_, p.n.tokens.last, v_.s);
    bool early = after && h.hedge == Hedge::Exact;
    if (early && !p.before) {
      p.last = after->first + after->length;
      p.unit = nullptr;
      take_unit_after(v_, p);
    } else if (early) {
      p.last = std::max(p.last, after->first + after->length);
    }
    count_what(v_, q, p, p.last, std::abs(p.n.value) == 1 && !p.before);
    if (!after) after = hedge_after(a_, q.noun ? std::max(p.last, q.noun->last) : p.last, v_.s);
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
    if (q.kind == QuantityKind::Cardinal && is_age(v_, p, q)) {
      q.kind = QuantityKind::Age;
      q.unit = "year";
      q.noun.reset();
    }
    if (p.n.value == 1 && !p.n.digits && q.kind == QuantityKind::Cardinal && !q.noun && !p.unit &&
        q.hedge == Hedge::Exact && !has_trigger() && v_.s.last - v_.s.first > 2)
      return p.last;
    return emit(std::move(q));
  }

  static void bounds(QuantityInfo& q, const Measured& p, const Hedging& h) {
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

  Analysis& a_;
  SentenceView v_;
  int triggers_ = -1;
};

}  // namespace

void find_quantities(Analysis& a) { Finder(a).run(); }

}  // namespace claimdex::extract
