// Words that say how exact a number is meant.
#include "hedges.hpp"

#include "interval.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kLongest = 6;  // tokens of a hedge phrase

std::string_view position(const LexEntry& e) {
  std::string_view p = e.attribute("position");
  return p.empty() ? "before" : p;
}

/// "handed over 48 men", "concern over 14 deaths": the word at t belongs to what stands before it.
bool particle(const Analysis& a, std::uint32_t t, TokenRange sentence) {
  for (std::uint32_t back = 1; back <= 3 && t >= sentence.first + back; ++back)
    if (const LexMatch* m = a.match(t - back, LexKind::Context, "particle"); m && t - back + m->length == t + 1)
      return true;
  return false;
}

/// "above three-month rates", "over a two-week period": the number is part of an adjective, and the word says where or when.
bool beside_attribute(const Analysis& a, const LexMatch& hedge, TokenRange number, TokenRange sentence) {
  const std::string_view w = a.tokens[hedge.first].folded;
  const bool where = hedge.length == 1 && (w == "above" || w == "over" || w == "under" || w == "below");
  const std::uint32_t hyphen = number.last, unit = hyphen + 1;
  return where && unit < sentence.last && a.tokens[hyphen].kind == TokenKind::Dash && !a.tokens[hyphen].space_before &&
         !a.tokens[unit].space_before && a.any(unit, kind_bit(LexKind::Unit));
}

/// The longest hedge of that position that ends right before `end`.
const LexMatch* ending_at(const Analysis& a, std::uint32_t end, TokenRange sentence, bool opening) {
  std::uint32_t reach = end - sentence.first < kLongest ? sentence.first : end - kLongest;
  for (std::uint32_t t = reach; t < end; ++t) {
    if (!a.any(t, kind_bit(LexKind::Hedge))) continue;
    for (const LexMatch& m : a.matches_at(t))
      if (m.kind == LexKind::Hedge && t + m.length == end && position(*m.entry) == "before" &&
          opening == !m.entry->attribute("join").empty() && !(m.length == 1 && particle(a, t, sentence)))
        return &m;
  }
  return nullptr;
}

/// How many words stand between a hedge and its number: "about an additional 16".
std::uint32_t more_before(const Analysis& a, std::uint32_t end, TokenRange sentence) {
  for (const std::uint32_t length : {2u, 1u})
    if (end > sentence.first + length)
      if (const LexMatch* m = a.match(end - length, LexKind::Context, "more"); m && m->length == length) return length;
  return 0;
}

/// Is there a "not" just before, with only verbs between: "are not believed to be more than 20"?
bool negated_before(const Analysis& a, std::uint32_t first, TokenRange sentence) {
  for (std::uint32_t back = 1; back <= 5 && first >= sentence.first + back; ++back) {
    std::uint32_t t = first - back;
    if (a.tokens[t].kind != TokenKind::Word) return false;
    if (a.match(t, LexKind::Function, "not")) return true;
    const std::string_view w = a.tokens[t].folded;
    bool verbal = w.ends_with("ed") || w.ends_with("en") || w.ends_with("ght") ||
                  a.any(t, kind_bit(LexKind::Cue) | kind_bit(LexKind::Verb));
    for (const std::string_view cls : {"be", "have", "do", "modal", "to", "adverb"})
      verbal = verbal || a.match(t, LexKind::Function, cls) != nullptr;
    if (!verbal) return false;  // "not attractive at prices below 30"
  }
  return false;
}

/// "<ORL.N> 12 MONTHS": the mark behind a sign that shares have.
bool closes_bracket(const Analysis& a, const LexMatch& m, TokenRange sentence) {
  if (a.tokens[m.first].folded != ">") return false;
  for (std::uint32_t t = m.first, n = 0; t > sentence.first && n < 12; ++n)
    if (a.tokens[--t].folded == "<") return true;
  return false;
}

/// Does a hedge for what comes after it begin at t?
bool leads(const Analysis& a, std::uint32_t t) {
  if (a.tokens[t].folded == "plus" || a.tokens[t].folded == "+") return true;
  for (const LexMatch& m : a.matches_at(t))
    if (m.kind == LexKind::Hedge && position(*m.entry) == "before") return true;
  return false;
}

/// "minimum", "plus", "at least": with a noun behind them, they belong to it.
bool follows_only(const Analysis& a, std::uint32_t t) {
  const std::string_view w = a.tokens[t].folded;
  return w == "at" || w == "minimum" || w == "maximum" || w == "plus";
}

}  // namespace

Hedge hedge_of(const LexEntry& entry) { return parse_name<Hedge>(entry.value).value_or(Hedge::Exact); }

Hedging hedges_before(const Analysis& a, TokenRange number, TokenRange sentence) {
  Hedging h;
  h.first = number.first;
  for (int depth = 0; depth < 3; ++depth) {
    std::uint32_t end = h.first;
    end -= more_before(a, end, sentence);
    const LexMatch* m = ending_at(a, end, sentence, false);
    if (!m || beside_attribute(a, *m, number, sentence) || closes_bracket(a, *m, sentence)) break;
    // "under its three-year plan": a preposition; but "almost its 300 members"
    const bool whose = end < h.first && a.match(end, LexKind::Function, "possessive") != nullptr;
    if (whose && a.match(m->first, LexKind::Function, "prep") != nullptr) break;
    if (!a.tokens[m->first + m->length - 1].space_before && m->length == 1 && a.tokens[m->first].folded == "-") break;
    Hedge hedge = hedge_of(*m->entry);
    if (h.hedge == Hedge::Exact) {
      h.hedge = hedge;
      h.entry = m->entry;
    } else if (h.hedge == Hedge::About && hedge != Hedge::Exact && hedge != Hedge::About) {
      h.about_too = true;
      h.about = h.entry;
      h.hedge = hedge;
      h.entry = m->entry;
    }
    h.first = m->first;
  }
  if (h.hedge != Hedge::Exact && negated(h.hedge) != h.hedge && negated_before(a, h.first, sentence))
    h.hedge = negated(h.hedge);
  return h;
}

const LexMatch* hedge_after(const Analysis& a, std::uint32_t t, TokenRange sentence, bool after_noun) {
  if (t >= sentence.last) return nullptr;
  std::uint32_t at = t;
  if (a.tokens[t].folded == "," || (a.tokens[t].folded == "-" && !a.tokens[t].space_before))
    at = t + 1 < sentence.last ? t + 1 : t;
  for (std::uint32_t i : {t, at}) {
    if (!a.any(i, kind_bit(LexKind::Hedge))) continue;
    for (const LexMatch& m : a.matches_at(i)) {
      if (m.kind != LexKind::Hedge || position(*m.entry) != "after") continue;
      std::uint32_t end = i + m.length;
      if (end > sentence.last || (end < sentence.last && a.tokens[end].folded == "than")) continue;
      const bool number =
          end < sentence.last && (a.tokens[end].kind == TokenKind::Number || a.match(end, LexKind::Numeral));
      if (number && leads(a, i)) continue;                                          // "300, at least 20 of them ..."
      if (i != t && a.tokens[i].folded == "plus" && end < sentence.last) continue;  // "19 states, plus the capital"
      if (follows_only(a, i) && !after_noun && end < sentence.last && a.tokens[end].kind == TokenKind::Word &&
          !a.tokens[end].folded.starts_with('\'') && !a.match(end, LexKind::Function))
        continue;
      return &m;
    }
  }
  return nullptr;
}

const LexMatch* range_opening(const Analysis& a, std::uint32_t first, TokenRange sentence) {
  return ending_at(a, first, sentence, true);
}

}  // namespace claimdex::extract
