// Units: the words and signs that say what a number measures.
#include "unit_words.hpp"

#include <charconv>
#include <cmath>

#include "digits.hpp"

namespace claimdex::extract {
namespace {

double attribute(const LexEntry& e, std::string_view key, double otherwise) {
  std::string_view s = e.attribute(key);
  double value = otherwise;
  if (!s.empty()) std::from_chars(s.data(), s.data() + s.size(), value);
  return value;
}

/// "euros 50" is none: only signs and codes stand before.
bool stands_before(const SentenceView& v, const LexMatch& m) {
  const Token& last = v.a.tokens[m.first + m.length - 1];
  if (v.a.date_at[m.first] >= 0 || v.a.quantity_at[m.first] >= 0) return false;
  return last.kind == TokenKind::Symbol || last.folded == "=" || last.folded == "." ||
         (last.folded.size() <= 3 && last.all_caps);
}

void take_sign(const SentenceView& v, Measured& p) {
  if (p.first == v.s.first) return;
  std::uint32_t t = p.first - 1;
  if (v.a.tokens[t].kind == TokenKind::Dash && v.word(t) == "-" && v.tight(p.first)) {
    bool open = t == v.s.first || v.a.tokens[t].space_before || v.before(t) == "(";
    bool word = t > v.s.first && !v.a.tokens[t].space_before && v.function(t - 1, "minus");
    if (!open && !word) return;
    p.first = word ? t - 1 : t;
    p.n.value = -p.n.value;
  } else if (v.function(t, "minus") && p.n.form == Numeral::Form::Cardinal && v.a.quantity_at[t] < 0) {
    p.first = t;
    p.n.value = -p.n.value;
  }
}

/// Can the unit word that was found be meant after this number?
bool fits(const SentenceView& v, const Measured& p, const LexMatch& m, bool hyphen) {
  const Token& t = v.a.tokens[m.first];
  const LexEntry& e = *m.entry;
  bool tight_here = v.tight(m.first) && !hyphen;
  if (e.attribute("tight") == "yes" && !tight_here) return false;
  if (std::abs(p.n.value) < attribute(e, "min", -1)) return false;
  if (t.kind == TokenKind::Symbol && t.folded != "%" && t.folded != "°" && t.folded != "‰" && m.length == 1) {
    std::uint32_t next = m.first + 1;  // "5 $ 6": whose sign?
    return !(v.is_number(next) && v.tight(next));
  }
  if (m.length == 1 && t.kind == TokenKind::Word && t.folded.size() <= 2) {
    if (!p.n.digits) return false;
    bool sober = e.attribute("kind") == "money" ? t.all_caps : true;
    if (t.folded == "in" || t.folded == "mi") return tight_here;
    return tight_here || (sober && (t.folded.size() == 2 || (!t.capital && t.folded != "s" && t.folded != "t")));
  }
  return true;
}

}  // namespace

Measured with_unit_before(const SentenceView& v, const Numeral& n) {
  Measured p;
  p.n = n;
  p.first = n.tokens.first;
  p.last = n.tokens.last;
  std::uint32_t lowest = p.first - v.s.first < 3 ? v.s.first : p.first - 3;
  for (std::uint32_t t = lowest; t < p.first && !p.unit; ++t)
    if (UnitBefore u = unit_at(v, t); u.unit && u.number == n.tokens.first) {
      p.unit = u.unit;
      p.before = true;
      p.first = t;
    }
  take_sign(v, p);
  return p;
}

UnitBefore unit_at(const SentenceView& v, std::uint32_t t) {
  if (!v.in(t) || !v.a.any(t, kind_bit(LexKind::Unit))) return {};
  for (const LexMatch& m : v.a.matches_at(t))
    if (m.kind == LexKind::Unit && v.in(t + m.length) && m.entry->attribute("position") == "both" &&
        stands_before(v, m))
      return {m.entry, t + m.length};
  return {};
}

void take_unit_after(const SentenceView& v, Measured& p) {
  std::uint32_t t = p.last;
  bool hyphen = v.hyphen(t);
  if (hyphen) ++t;
  if (!v.in(t)) return;
  for (const LexMatch& m : v.a.matches_at(t)) {
    if (m.kind != LexKind::Unit || t + m.length > v.s.last || !fits(v, p, m, hyphen)) continue;
    p.unit = m.entry;
    p.hyphen = hyphen;
    p.last = t + m.length;
    return;
  }
}

void take_minor_coins(const SentenceView& v, Measured& p) {
  if (p.kind() != "money" || p.before || !p.unit->attribute("minor").empty()) return;
  std::uint32_t t = p.last;
  if (const LexMatch* scale = v.match(t, LexKind::Numeral); scale && scale->entry->numeral == NumeralClass::Scale) {
    p.n.value *= scale->entry->number;
    p.n.place *= scale->entry->number;
    p.last = t + scale->length;
    return;
  }
  if (v.word(t) == "and" || v.word(t) == ",") ++t;
  if (!v.may_count(t)) return;
  auto n = read_numeral(v.a, t, v.s.last);
  if (!n || n->form != Numeral::Form::Cardinal || n->value < 1 || n->value > 99) return;
  const LexMatch* m = v.match(n->tokens.last, LexKind::Unit);
  if (!m || m->entry->attribute("minor").empty()) return;
  p.n.value += n->value / 100;
  p.n.place = place_of(n->value, 1) / 100;
  p.last = n->tokens.last + m->length;
}

std::string take_rate(const SentenceView& v, Measured& p, std::string unit) {
  std::uint32_t t = p.last;
  std::string_view w = v.word(t);
  if (w != "per" && w != "/" && w != "a" && w != "an") return unit;
  const LexMatch* m = v.match(t + 1, LexKind::Unit);
  if (!m || m->entry->attribute("kind") == "money" || m->entry->attribute("kind") == "percent" ||
      (w == "/" && !v.tight(t)))
    return unit;
  p.last = t + 1 + m->length;
  return unit + " per " + m->entry->value;
}

}  // namespace claimdex::extract
