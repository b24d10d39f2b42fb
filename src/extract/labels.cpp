// Names with a number in them.
//
// Three signs: a word that labels (context.tsv: article, flight, phase), a capitalised word right before the number that is neither the
// sentence's first nor in a headline where every word has a capital, and a hyphen to what looks like a model ("T-72"). Against all of
// them stands a plural right behind the number: then it counts ("In Havel 12 houses burned").
#include "labels.hpp"

#include "nouns.hpp"

namespace claimdex::extract {
namespace {

/// "Havel", "iPhone", "TA": a capital letter somewhere.
bool has_capital(const SentenceView& v, std::uint32_t t) {
  for (char c : v.a.slice(v.a.tokens[t].span))
    if (c >= 'A' && c <= 'Z') return true;
  return v.a.tokens[t].capital;
}

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

/// Around t every longer word has a capital: a headline, where capitals say nothing.
bool all_titled(const SentenceView& v, std::uint32_t t) {
  const std::uint32_t from = t >= v.s.first + 12 ? t - 12 : v.s.first;
  for (std::uint32_t i = from; i < t + 7 && v.in(i); ++i)
    if (v.is_word(i) && !v.capital(i) && v.word(i).size() > 3 && !v.any_function(i) && !v.match(i, LexKind::Unit))
      return false;
  return true;
}

/// Does something that is counted begin at t?
bool counts(const SentenceView& v, std::uint32_t t) {
  if (!v.is_word(t)) return false;
  if (v.match(t, LexKind::Person) || v.match(t, LexKind::Unit) || v.match(t, LexKind::Numeral)) return true;
  for (std::uint32_t i = t; i < t + 3 && v.is_word(i) && !v.any_function(i); ++i)
    if (singular(v.a, i)) return true;
  return false;
}
bool was(const SentenceView& v, std::uint32_t t) {
  return v.function(t, "be") || v.function(t, "have") || v.match(t, LexKind::Trigger);
}

/// Where the labels that are told together end: "pages 12-15", "sections 3, 4 and 5".
std::uint32_t rest_of_labels(const SentenceView& v, const LexMatch& m, std::uint32_t end) {
  const std::string_view word = v.word(m.first + m.length - 1u);
  const bool many = word.back() == 's' || word == "pp" || word == "nos" || word == ".";
  for (int i = 0; i < 20; ++i) {
    const bool dash = v.in(end) && v.a.tokens[end].kind == TokenKind::Dash && v.tight(end);
    const bool listed = many && (v.word(end) == "," || v.word(end) == "and" || v.word(end) == "or" ||
                                 v.word(end) == "to" || v.word(end) == "&" || v.word(end) == "through");
    std::uint32_t next = end + 1;
    if (listed && v.word(end) == "," && v.word(next) == "and") ++next;
    if ((!dash && !listed) || !v.is_number(next) || counts(v, next + 1)) return end;
    end = next + 1;
  }
  return end;
}

std::uint32_t after_label_word(const SentenceView& v, const Numeral& n) {
  const LexMatch* m = v.context_before(n.tokens.first, "label");
  if (!m) return 0;
  const std::uint32_t next = n.tokens.last;
  const bool always = m->entry->attribute("always") == "yes";
  const bool capital = v.capital(m->first);
  if (v.word(m->first) == "no" && !capital) return 0;
  if (!always && !capital && (counts(v, next) || was(v, next))) return 0;
  if (!always && capital && v.match(next, LexKind::Person)) return 0;
  if (v.in(next) && (v.word(next) == "%" || v.match(next, LexKind::Unit)) && !always) return 0;
  return rest_of_labels(v, *m, next);
}

/// "Apollo 11", "iPhone 12 Pro", but "in Havel 12 people died" and "Hagen, 44".
bool after_a_name(const SentenceView& v, const Numeral& n) {
  const std::uint32_t t = n.tokens.first, next = n.tokens.last;
  if (t <= v.s.first) return false;
  const std::uint32_t p = t - 1;
  if (!v.is_word(p) || !has_capital(v, p)) return false;
  if (p == v.s.first && v.word(p).size() > 1 && v.capital(p))  // the sentence's first word; but "Havel 3 Orlo 1"
    return v.capital(next) && !counts(v, next) && (v.is_number(next + 1) || v.is_number(next + 2));
  const Token& name = v.a.tokens[p];
  if (name.all_caps && name.folded.size() > 4) return false;
  if (v.any_function(p) || v.a.any(p, kind_bit(LexKind::Hedge) | kind_bit(LexKind::Month) | kind_bit(LexKind::Unit) |
                                          kind_bit(LexKind::Trigger) | kind_bit(LexKind::DateWord)))
    return false;
  if (counts(v, next) || was(v, next) || all_titled(v, t)) return false;
  if (!v.in(next)) return false;
  if (v.is_word(next)) {
    if (v.capital(next)) return true;
    return v.a.match(p, LexKind::Place) == nullptr && v.function(next, "prep") && v.word(next) != "of";
  }
  return v.word(next) != "%" && v.a.tokens[next].kind != TokenKind::Dash && !name.all_caps;
}

}  // namespace

bool house(const SentenceView& v, std::uint32_t t) {
  for (std::uint32_t i = t; i < t + 4 && v.is_word(i) && v.capital(i); ++i)
    if (i > t && v.context(i, "street")) return true;
  return v.context(t, "postcode");
}

/// "a new 3400 series", "an 8000 model": one thing, and its number.
bool model(const SentenceView& v, const Numeral& n) {
  constexpr std::uint32_t kModifiers = 3;
  if (!v.context(n.tokens.last, "model")) return false;
  for (std::uint32_t t = n.tokens.first; t > v.s.first && n.tokens.first - t < kModifiers && v.is_word(t - 1);) {
    --t;
    if (v.word(t) == "a" || v.word(t) == "an" || v.word(t) == "its" || v.word(t) == "the") return n.value >= 100;
    if (v.any_function(t)) return false;
  }
  return false;
}

bool part_of_a_name(const SentenceView& v, std::uint32_t t) {
  if (t == v.s.first) return false;
  const std::uint32_t p = t - 1;
  const Token& before = v.a.tokens[p];
  if (before.folded == "#" || before.folded == "№" || before.folded == "§") return true;
  if (before.folded == "(" && v.tight(p) && v.tight(t) && p > v.s.first && v.is_number(p - 1)) return true;  // 5(2)
  if (before.kind == TokenKind::Dash && v.tight(t) && p > v.s.first) {
    const Token& word = v.a.tokens[p - 1];  // T-72, Covid-19, scp2-173
    if (word.kind != TokenKind::Word) return false;
    if (!v.tight(p))  // "COVID -19", but "CAC -1.7%"
      return word.all_caps && v.context_before(p, "label") && v.word(t).find('.') == std::string_view::npos &&
             v.word(t + 1) != "%";
    if (v.context(p - 1, "minus") || v.match(p - 1, LexKind::Hedge)) return false;
    return word.capital || word.folded.size() == 1 || has_digit(word.folded) || v.context_before(p, "label") != nullptr;
  }
  return false;
}

std::uint32_t label(const SentenceView& v, const Numeral& n) {
  if (part_of_a_name(v, n.tokens.first)) return n.tokens.last;
  if (std::uint32_t end = after_label_word(v, n)) return end;
  if (after_a_name(v, n) || house(v, n.tokens.last) || model(v, n)) return n.tokens.last;
  return 0;
}

std::uint32_t label_in_words(const SentenceView& v, const Numeral& n) {
  if (n.form != Numeral::Form::Cardinal || n.tokens.last != n.tokens.first + 1 || n.value > 20) return 0;
  const std::uint32_t t = n.tokens.first, next = n.tokens.last;
  if (std::uint32_t end = after_label_word(v, n)) return end;
  if (!v.capital(t) || t < v.s.first + 2 || all_titled(v, t)) return 0;
  if (v.word(t - 1) == "of" && v.capital(t - 2) && t - 2 > v.s.first) return next;   // Group of Seven leaders
  return v.capital(t - 1) && !v.any_function(t - 1) && !counts(v, next) ? next : 0;  // Channel Four
}

}  // namespace claimdex::extract
