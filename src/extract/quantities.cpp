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
      for (std::uint32_t t = v_.s.first; t < v_.s.last;)
        t = worth_reading(t) && a_.date_at[t] < 0 ? std::max(t + 1, read(t)) : t + 1;
    }
  }

 private:
  /// A number, or a word of one; of the many articles only those before a number or a unit.
  [[nodiscard]] bool worth_reading(std::uint32_t t) const {
    if (a_.tokens[t].kind == TokenKind::Number) return true;
    if (!a_.any(t, kind_bit(LexKind::Numeral))) return false;
    const LexMatch* m = a_.match(t, LexKind::Numeral);
    if (m->length > 1 || m->entry->numeral != NumeralClass::Article) return true;
    return t + 1 < v_.s.last && a_.any(t + 1, kind_bit(LexKind::Numeral) | kind_bit(LexKind::Unit));
  }

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
    if (!numeral) return one_unit(t);
    if (!a_.quantities.empty() && numeral->tokens.first < a_.quantities.back().all.last) return t + 1;
    for (std::uint32_t i = numeral->tokens.first; i < numeral->tokens.last; ++i)
      if (a_.date_at[i] >= 0) return numeral->tokens.last;
    Measured part = with_unit_before(v_, *numeral);
    Hedging h = hedges_before(a_, {part.first, part.last}, v_.s);
    bool hedged = part.before || h.first < part.first;
    if (std::uint32_t end = not_a_quantity(a_, part.n, v_.s, hedged)) return end;
    if (!part.before) take_unit_after(v_, part);
    if (!part.unit && part.n.plain && is_name_of_a_kind(part)) return part.n.tokens.last + 1;
    take_rest(v_, part);
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
    if (lone_one(part, h) || manner(part)) return part.n.tokens.last;
    if (auto q = read_range(v_, part)) {
      if (q->kind == QuantityKind::Cardinal && are_ages(v_, *q)) as_age(*q);
      return emit(std::move(*q));
    }
    if (auto q = read_ratio(v_, part, part.n.tokens.last)) return emit(std::move(*q));
    share_ahead(v_, part);
    return single(part, h);
  }

  /// "5G", "4D": a letter that could be a unit's, in the wrong case.
  [[nodiscard]] bool is_name_of_a_kind(const Measured& p) const {
    const std::uint32_t t = p.n.tokens.last;
    return v_.is_word(t) && v_.tight(t) && v_.word(t).size() == 1 && v_.capital(t);
  }

  /// "more than 100 and less than 300" is one interval: the second bound closes the first.
  bool closes_bound(const QuantityInfo& q) {
    if (a_.quantities.empty()) return false;
    QuantityInfo& before = a_.quantities.back();
    bool lower = before.hedge == Hedge::MoreThan || before.hedge == Hedge::AtLeast;
    bool upper = q.hedge == Hedge::LessThan || q.hedge == Hedge::AtMost || q.hedge == Hedge::UpTo;
    if (!lower || !upper || before.all.last >= q.all.first || before.all.last < v_.s.first) return false;
    std::uint32_t gap = q.all.first - before.all.last;
    const std::string_view link = v_.word(before.all.last);
    if (link != "and" && link != "but" && link != ",") return false;
    if (gap > 1 || !before.value || !q.value || *before.value >= *q.value || before.kind != q.kind) return false;
    before.hedge = Hedge::Between;
    before.value.reset();
    before.bounds.high = q.bounds.high;
    before.bounds.high_open = q.bounds.high_open;
    before.bounds.soft_high.reset();
    before.unit = q.unit ? q.unit : before.unit;
    before.per = q.per.empty() ? before.per : q.per;
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
  std::uint32_t zero(Measured& p) {
    QuantityInfo q;
    q.number = q.all = p.n.tokens;
    q.value = 0;
    q.bounds.low = q.bounds.high = 0;
    std::uint32_t t = p.n.tokens.last;
    if (!p.n.needs_noun) {
      if (!has_trigger()) return t;
      if (v_.word(t) == "of") count_what(v_, q, p, t, false);  // "none of the 11"
      if (q.noun && q.unit && q.unit != "person") return t;    // "none of the 24 railroads"
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
    if (!with_of && v_.word(q.number.first) == "scores" && !scores_of_people(q.number)) return p.n.tokens.last;
    count_what(v_, q, p, p.last, false);
    if (p.n.form == Numeral::Form::Large) {
      const bool of_them = with_of && (v_.word(p.last + 1) == "them" || v_.word(p.last + 1) == "those");
      const bool others = v_.word(p.last) == "others";
      const bool people = q.unit == "person" || of_them || others;
      if ((!q.noun && !of_them && !others) || (q.number.last - q.number.first < 2 && !(people && has_trigger())))
        return p.n.tokens.last;
      q.flags.push_back(Flag::VagueLarge);
    } else if (!q.noun && !p.unit && !with_of && v_.word(q.number.first) == "few") {
      return p.n.tokens.last;
    }
    return emit(std::move(q));
  }

  /// "Scores were killed", but "the scores were level", "he scores".
  bool scores_of_people(TokenRange r) const {
    if (r.first > v_.s.first && v_.is_word(r.first - 1) && !v_.any_function(r.first - 1)) return false;
    if (v_.function(r.first - 1, "det") || v_.function(r.first - 1, "pronoun")) return false;
    return v_.function(r.last, "be") || v_.function(r.last, "have") || v_.match(r.last, LexKind::Trigger) ||
           v_.match(r.last, LexKind::Person);
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
    if (p.first < t || p.n.tokens.last != next || v_.word(t) != "one" || p.unit) return false;
    if (h.first < p.first && h.hedge != Hedge::Exact) return false;
    if (v_.s.last - v_.s.first <= 2) return false;
    std::string_view before = v_.before(t);
    for (std::string_view w :
         {"the", "this", "that", "each", "every", "any", "no", "which", "another", "some", "other", "'s"})
      if (before == w) return true;
    if (!v_.in(next)) return true;
    if (v_.function(next, "be") || v_.function(next, "have")) return !has_trigger();
    if (v_.word(next) == "in" || v_.word(next) == "out" || v_.word(next) == "or" || v_.word(next) == "to" ||
        v_.word(next) == "over")
      return !v_.may_count(next + 1) && !v_.may_count(next + 2);
    if (v_.word(next) == "of") return !part_of_many(next + 1);
    if (v_.any_function(next)) return true;
    if (!v_.is_word(next)) return !(v_.hyphen(next) && v_.is_word(next + 1) && !v_.any_function(next + 1));
    return false;
  }

  /// "one-sided", "two-way": how something is, not how many.
  [[nodiscard]] bool manner(const Measured& p) const {
    if (p.unit || !v_.hyphen(p.last) || hedge_after(a_, p.last, v_.s, false)) return false;
    const std::uint32_t t = p.last + 1;
    if (v_.any_function(t)) return !v_.hyphen(t + 1) || !v_.may_count(t + 2);
    return v_.context(t, "compound") || (v_.word(t).size() > 4 && v_.word(t).ends_with("ed"));
  }

  /// "one of the largest mills", "one of Orlo's mills": more than one stand behind it.
  [[nodiscard]] bool part_of_many(std::uint32_t t) const {
    if (v_.is_word(t) && v_.word(t + 1) == "'s") t += 2;
    while (v_.function(t, "det") || v_.function(t, "possessive")) ++t;
    return v_.may_count(t) || (v_.in(t) && read_noun(a_, t, v_.s.last, false));
  }

  /// "more than a week", "a mile and a half": an article that counts. Gives where reading goes on.
  std::uint32_t one_unit(std::uint32_t t) {
    if (!v_.match(t + 1, LexKind::Unit) || v_.hyphen(t + 1)) return t + 1;
    if (a_.tokens[t].kind != TokenKind::Word || a_.date_at[t + 1] >= 0) return t + 1;
    Measured p;
    p.n.tokens = {t, t + 1};
    p.n.value = 1;
    p.first = t;
    p.last = t + 1;
    take_unit_after(v_, p);
    if (!p.unit || (p.kind() != "duration" && p.unit->attribute("alone").empty())) return t + 1;
    if (p.unit->attribute("alone") == "no") return t + 1;
    take_rest(v_, p);
    Hedging h = hedges_before(a_, {p.first, p.last}, v_.s);
    if (p.n.value == 1 && (h.hedge == Hedge::Exact || h.hedge == Hedge::About)) return t + 1;
    return single(p, h);
  }

  /// In "5 billion over 10 years" the hedge is none: the time is how long it takes.
  void no_hedge_but_during(const QuantityInfo& q, const Measured& p, Hedging& h) const {
    if (q.kind != QuantityKind::Duration || h.first + 1 != p.first || v_.word(h.first) != "over") return;
    const std::uint32_t t = h.first - 1;
    if (h.first > v_.s.first && (v_.context(t, "lasting") || v_.function(t, "prep") || v_.function(t, "be") ||
                                 v_.word(t) == "just" || v_.word(t) == "well"))
      return;
    h = {};
    h.first = p.first;
  }

  /// "more than 30 miles (48 km)": what is said of the first is said of its conversion.
  void hedge_of_conversion(const QuantityInfo& q, Hedging& h) const {
    if (h.hedge != Hedge::Exact || a_.quantities.empty() || q.all.first == 0) return;
    const QuantityInfo& before = a_.quantities.back();
    if (before.all.last + 1 != q.all.first || v_.word(before.all.last) != "(" || before.all.first < v_.s.first) return;
    if (before.kind != q.kind || before.unit == q.unit || before.hedge == Hedge::Between || before.vague) return;
    if (q.kind == QuantityKind::Money || q.kind == QuantityKind::Measure) h.hedge = before.hedge;
  }

  std::uint32_t single(Measured& p, Hedging& h) {
    QuantityInfo q;
    q.number = p.n.tokens;
    q.value = p.n.value;
    const LexMatch* after = hedge_after(a_, p.n.tokens.last, v_.s, false);
    bool early = after && h.hedge == Hedge::Exact;
    if (early && !p.before) {
      p.last = after->first + after->length;
      p.unit = nullptr;
      take_unit_after(v_, p);
    } else if (early) {
      p.last = std::max(p.last, after->first + after->length);
    }
    const bool one = std::abs(p.n.value) == 1 && !p.before && v_.word(p.last) != "of";
    count_what(v_, q, p, p.last, one);
    no_hedge_but_during(q, p, h);
    if (q.noun && q.noun->last < v_.s.last)
      if (auto share = read_ratio(v_, p, q.noun->last)) return emit(std::move(*share));
    if (!after) after = hedge_after(a_, q.noun ? std::max(p.last, q.noun->last) : p.last, v_.s, q.noun || p.unit);
    q.all = {h.first, p.last};
    if (after && h.hedge == Hedge::Exact) {
      h.hedge = hedge_of(*after->entry);
      h.entry = after->entry;
      q.all.last = std::max(q.all.last, after->first + after->length);
    }
    if (!a_.quantities.empty()) share_back(v_, a_.quantities.back(), q);
    hedge_of_conversion(q, h);
    q.hedge = h.hedge;
    bounds(q, p, h);
    if (p.n.form == Numeral::Form::Fraction && !p.unit) {
      q.kind = QuantityKind::Ratio;
      q.unit.reset();
    }
    if (q.kind == QuantityKind::Cardinal && is_age(v_, p, q)) as_age(q);
    if (p.n.value == 1 && !p.n.digits && q.kind == QuantityKind::Cardinal && !q.noun && !p.unit &&
        q.hedge == Hedge::Exact && !has_trigger() && v_.s.last - v_.s.first > 2)
      return p.last;
    return emit(std::move(q));
  }

  static void as_age(QuantityInfo& q) {
    q.kind = QuantityKind::Age;
    q.unit = "year";
    q.noun.reset();
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
