// Units: the words and signs that say what a number measures.
//
// A unit of one or two letters is one only in digits' company, and some only in capitals ("40C") or only written to the number ("5p"):
// the attributes are in units.tsv. Signs and codes of currencies stand before the number too, and may stand off it only where their
// letters are capitals: "US $84" is money, "gave us $84" is another.
#include "unit_words.hpp"

#include <charconv>
#include <cmath>

#include "digits.hpp"

namespace claimdex::extract {
namespace {

bool is_dash(const SentenceView& v, std::uint32_t t) {
  return v.in(t) && v.a.tokens[t].kind == TokenKind::Dash && v.word(t) == "-";
}

/// "euros 50" is none: only signs and codes stand before.
bool stands_before(const SentenceView& v, const LexMatch& m) {
  const std::uint32_t end = m.first + m.length;
  const Token& first = v.a.tokens[m.first];
  const Token& last = v.a.tokens[end - 1u];
  if (v.a.date_at[m.first] >= 0 || v.a.quantity_at[m.first] >= 0) return false;
  bool apart = false;
  for (std::uint32_t t = m.first + 1; t < end; ++t) apart = apart || v.a.tokens[t].space_before;
  if (first.kind == TokenKind::Word && m.length > 1 && (apart ? !first.all_caps : !first.capital)) return false;
  if (m.entry->attribute("before") == "word") return true;
  if (last.kind == TokenKind::Symbol || last.folded == "=" || last.folded == ".") return true;
  const bool short_name = last.capital && last.folded.size() <= 3 && m.entry->attribute("caps").empty();  // "Rs 500"
  return last.folded.size() <= 5 && (last.all_caps || short_name);
}

void take_sign(const SentenceView& v, Measured& p) {
  if (p.first == v.s.first) return;
  const std::uint32_t t = p.first - 1;
  if (v.context_before(p.first, "margin")) return;
  if (is_dash(v, t) && v.tight(p.first)) {
    const std::string_view before = v.before(t);
    const bool open = t == v.s.first || v.a.tokens[t].space_before || before == "(" || before == "<" || before == ">" ||
                      before == "=" || before == "/";
    const bool word = t > v.s.first && v.tight(t) && v.context(t - 1, "minus");
    if (!open && !word) return;
    p.first = word ? t - 1 : t;
    p.n.value = -p.n.value;
  } else if (v.context(t, "minus") && v.a.quantity_at[t] < 0 &&
             (p.n.form == Numeral::Form::Cardinal || p.n.form == Numeral::Form::Fraction)) {
    p.first = t;
    p.n.value = -p.n.value;
  }
}

/// The marks of 5'10", which alone are quotes.
bool feet_and_inches(const SentenceView& v, std::uint32_t t) {
  auto mark = [&](std::uint32_t i, std::string_view a, std::string_view b) {
    return v.tight(i) && (v.word(i) == a || v.word(i) == b);
  };
  const std::uint32_t feet = mark(t, "'", "′") ? t : t - 2;
  return feet > v.s.first && mark(feet, "'", "′") && v.is_number(feet + 1) && v.tight(feet + 1) &&
         mark(feet + 2, "\"", "″");
}

bool written_as_asked(const SentenceView& v, const LexMatch& m) {
  const std::string_view caps = m.entry->attribute("caps");
  if (caps.empty()) return true;
  const Token& t = v.a.tokens[m.first + m.length - 1u];
  return caps == "yes" ? (t.folded.size() > 1 ? t.all_caps : t.capital) : !t.capital;
}

/// Can the unit word that was found be meant after this number?
bool fits(const SentenceView& v, const Measured& p, const LexMatch& m, bool hyphen) {
  const Token& t = v.a.tokens[m.first];
  const LexEntry& e = *m.entry;
  const bool tight = v.tight(m.first) && !hyphen;
  if (e.attribute("position") == "before" || (e.attribute("tight") == "yes" && !tight)) return false;
  if (std::abs(p.n.value) < e.number_of("min", -1) || !written_as_asked(v, m)) return false;
  if (e.attribute("milestone") == "yes" && v.before(p.first) == "the") return false;
  if (e.attribute("mark") == "yes") return feet_and_inches(v, m.first);
  if (t.kind == TokenKind::Symbol && t.folded != "%" && t.folded != "°" && t.folded != "‰" && m.length == 1) {
    std::uint32_t next = m.first + 1;  // "5 $ 6": whose sign?
    return !(v.is_number(next) && v.tight(next));
  }
  if (m.length == 1 && t.kind == TokenKind::Word && t.folded.size() <= 2) {
    if (!p.n.digits && p.n.scale == 1) return false;
    if (t.folded == "s" && m.first > v.s.first + 1 && v.word(m.first - 2) == "/") return false;  // bonds: "the 9-1/4s"
    const bool sober = e.attribute("kind") == "money" ? t.all_caps : true;
    return tight || (sober && (t.folded.size() == 2 || (!t.capital && t.folded != "s" && t.folded != "t")));
  }
  return true;
}

const LexMatch* fitting_unit(const SentenceView& v, const Measured& p, std::uint32_t t, bool hyphen) {
  if (!v.in(t) || !v.a.any(t, kind_bit(LexKind::Unit))) return nullptr;
  for (const LexMatch& m : v.a.matches_at(t))
    if (m.kind == LexKind::Unit && t + m.length <= v.s.last && fits(v, p, m, hyphen)) return &m;
  return nullptr;
}

/// A number below `parts` with the smaller unit behind it, at t.
bool take_smaller(const SentenceView& v, Measured& p, std::uint32_t t, std::string_view smaller, double parts) {
  if (!v.may_count(t)) return false;
  auto n = read_numeral(v.a, t, v.s.last);
  if (!n || n->form != Numeral::Form::Cardinal || n->value <= 0 || n->value >= parts) return false;
  Measured rest;
  rest.n = *n;
  rest.last = n->tokens.last;
  const std::uint32_t at = v.hyphen(rest.last) ? rest.last + 1 : rest.last;
  const bool inches = smaller == "inch" && v.word(at) == "in" && v.tight(at);  // "5ft 10in"; "in" is no unit elsewhere
  const LexMatch* m = inches ? nullptr : fitting_unit(v, rest, at, at != rest.last);
  if (!inches && (!m || (smaller == "minor" ? m->entry->attribute("minor").empty() : m->entry->value != smaller)))
    return false;
  p.n.value += n->value / parts;
  p.n.place = place_of(n->value, 1) / parts;
  p.last = at + (m ? m->length : 1u);
  return true;
}

/// "12 dollars 40." at the end of a clause
void take_bare_cents(const SentenceView& v, Measured& p, std::uint32_t t) {
  if (!v.is_word(p.last - 1) || p.n.value != std::floor(p.n.value) || !v.may_count(t)) return;
  auto n = read_numeral(v.a, t, v.s.last);
  if (!n || n->form != Numeral::Form::Cardinal || n->value < 10 || n->value > 99 || n->value != std::floor(n->value))
    return;
  if (v.is_word(n->tokens.last) ||
      (v.in(n->tokens.last) && v.word(n->tokens.last) != "." && v.word(n->tokens.last) != ","))
    return;
  p.n.value += n->value / 100;
  p.n.place = place_of(n->value, 1) / 100;
  p.last = n->tokens.last;
}

void take_coins(const SentenceView& v, Measured& p) {
  std::uint32_t t = p.last;
  if (const LexMatch* scale = v.match(t, LexKind::Numeral); scale && scale->entry->numeral == NumeralClass::Scale) {
    p.n.value *= scale->entry->number;
    p.n.place *= scale->entry->number;
    p.last = t + scale->length;
    return;
  }
  const double parts = p.unit->number_of("parts", 100);
  const bool joined = v.word(t) == "and" || v.word(t) == ",";
  if (!take_smaller(v, p, joined ? t + 1 : t, "minor", parts) && v.word(t) != ",")
    take_bare_cents(v, p, joined ? t + 1 : t);
}

}  // namespace

bool same_unit(const LexEntry& a, const LexEntry& b) {
  if (&a == &b || (a.value == b.value && a.attribute("kind") == b.attribute("kind"))) return true;
  return a.attribute("dollar") == "yes" && b.attribute("dollar") == "yes" && (a.value == "-" || b.value == "-");
}

Measured with_unit_before(const SentenceView& v, const Numeral& n) {
  Measured p;
  p.n = n;
  p.first = n.tokens.first;
  p.last = n.tokens.last;
  std::uint32_t end = p.first;
  const bool minus = end > v.s.first + 1 && is_dash(v, end - 1) && v.tight(end) && v.tight(end - 1);  // "$-3.4bn"
  if (minus) --end;
  std::uint32_t lowest = end - v.s.first < 3 ? v.s.first : end - 3;
  for (std::uint32_t t = lowest; t < end && !p.unit; ++t)
    if (UnitBefore u = v.a.any(t, kind_bit(LexKind::Unit)) ? unit_at(v, t) : UnitBefore{}; u.unit && u.number == end) {
      p.unit = u.unit;
      p.before = true;
      p.first = t;
      p.n.value *= u.unit->number_of("scale", 1) * (minus ? -1 : 1);
    }
  take_sign(v, p);
  return p;
}

UnitBefore unit_at(const SentenceView& v, std::uint32_t t) {
  if (!v.in(t) || !v.a.any(t, kind_bit(LexKind::Unit))) return {};
  for (const LexMatch& m : v.a.matches_at(t))
    if (m.kind == LexKind::Unit && v.in(t + m.length) && !m.entry->attribute("position").empty() && stands_before(v, m))
      return {m.entry, t + m.length};
  return {};
}

void take_unit_after(const SentenceView& v, Measured& p) {
  std::uint32_t t = p.last;
  const bool part = p.n.form == Numeral::Form::Fraction || (p.n.value > 0 && p.n.value < 1);
  if (part && v.word(t) == "of" && (v.word(t + 1) == "a" || v.word(t + 1) == "an" || v.word(t + 1) == "one"))
    t += 2;  // "a quarter of a mile"
  else if (part && (v.word(t) == "a" || v.word(t) == "an"))
    t += 1;  // "half an hour"
  const bool hyphen = v.hyphen(t);
  if (hyphen) ++t;
  const bool bracket = !hyphen && (v.word(t) == "(" || v.word(t) == "[");  // "20 (kg)"
  const LexMatch* m = fitting_unit(v, p, bracket ? t + 1 : t, hyphen);
  if (!m) return;
  std::uint32_t last = m->first + m->length;
  if (last == v.s.last && m->length > 1 && v.word(last - 1) == ".") --last;  // the sentence's, not the unit's
  if (bracket) {
    if (v.word(last) != ")" && v.word(last) != "]") return;
    ++last;
  }
  p.unit = m->entry;
  p.last = last;
  const double scale = p.unit->number_of("scale", 1);
  p.n.value *= scale;
  p.n.place *= scale;
}

void take_rest(const SentenceView& v, Measured& p) {
  if (p.n.form != Numeral::Form::Cardinal) return;
  if (!p.unit || p.before) return;
  const bool clock = p.kind() == "duration" || p.kind() == "measure";
  if (clock && v.word(p.last) == "and" && (v.word(p.last + 1) == "a" || v.word(p.last + 1) == "one") &&
      v.word(p.last + 2) == "half" && p.n.value == std::floor(p.n.value)) {
    p.n.value += 0.5;
    p.n.place = 0.1;
    p.last += 3;
    return;
  }
  if (p.kind() == "money" && p.unit->attribute("minor").empty()) return take_coins(v, p);
  const bool listed = v.word(p.last) == "and" || v.word(p.last) == ",";
  if (!p.unit->attribute("large").empty() &&
      take_smaller(v, p, listed ? p.last + 1 : p.last, "minor", 100)) {  // "5 pounds 50 pence"
    p.money = true;
    return;
  }
  if (std::string_view smaller = p.unit->attribute("smaller"); !smaller.empty()) {
    const bool joined = v.word(p.last) == "and" || v.word(p.last) == "," || v.hyphen(p.last);
    take_smaller(v, p, joined ? p.last + 1 : p.last, smaller, p.unit->number_of("parts", 12));
  }
}

}  // namespace claimdex::extract
