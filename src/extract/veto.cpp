// Digits that count nothing.
#include "veto.hpp"

#include <cmath>

#include "sentence_view.hpp"

namespace claimdex::extract {
namespace {

/// 030-123-45, 10.12.2022, 12/5/19, 192.168.0.1: three numbers written together.
std::uint32_t chain(const SentenceView& v, std::uint32_t t) {
  auto joins = [&](std::uint32_t i) {
    std::string_view w = v.word(i);
    return v.tight(i) && (w == "-" || w == "/" || w == "." || w == "–" || w == ":") && v.tight(i + 1) &&
           v.is_number(i + 1);
  };
  std::uint32_t end = t + 1, numbers = 1;
  while (joins(end)) {
    end += 2;
    ++numbers;
  }
  return numbers >= 3 ? end : 0;
}

/// 10:30, 5 p.m., 0401 GMT
std::uint32_t clock(const SentenceView& v, std::uint32_t t) {
  if (v.tight(t + 1) && v.word(t + 1) == ":" && v.tight(t + 2) && v.is_number(t + 2) && v.word(t + 2).size() == 2) {
    std::uint32_t end = t + 3;
    return v.function(end, "clock") ? end + 1 : end;
  }
  std::uint32_t next = t + 1;
  const LexMatch* m = v.in(next) ? v.a.match(next, LexKind::Function, "clock") : nullptr;
  if (!m) return 0;
  if (m->entry->value == "clock" && (v.word(next) == "am" || v.word(next) == "pm" || v.word(t).size() <= 5))
    return next + m->length;
  return 0;
}

bool name_before(const SentenceView& v, std::uint32_t t) {
  if (t == v.s.first) return false;
  std::uint32_t p = t - 1;
  const Token& before = v.a.tokens[p];
  if (before.folded == "#" || before.folded == "№") return true;
  if (before.kind == TokenKind::Dash && v.tight(t) && v.tight(p) && p > v.s.first) {
    const Token& word = v.a.tokens[p - 1];  // T-72, Covid-19
    return word.kind == TokenKind::Word && (word.capital || word.all_caps || word.folded.size() == 1);
  }
  if (before.kind == TokenKind::Punct && before.folded == "." && p > v.s.first &&
      (v.word(p - 1) == "no" || v.word(p - 1) == "nos"))
    return true;
  return false;
}

bool label_before(const SentenceView& v, std::uint32_t t) {
  if (t == v.s.first) return false;
  std::uint32_t p = t - 1;
  if (const LexMatch* m = v.a.match(p, LexKind::Function, "label"); m && m->length == 1) {
    const Token& label = v.a.tokens[p];
    return label.folded != "no" && (label.capital || !v.is_word(t + 1) || v.a.match(t + 1, LexKind::Function));
  }
  const Token& before = v.a.tokens[p];
  if (before.kind != TokenKind::Word || !before.capital || before.all_caps || p == v.s.first) return false;
  if (v.a.match(p, LexKind::Function) || v.a.match(p, LexKind::Hedge) || v.a.match(p, LexKind::Month) ||
      v.a.match(p, LexKind::Unit))
    return false;
  // "Apollo 11", but "in Havel 12 people died" and "Hagen, 44"
  if (!v.is_word(t + 1)) return v.in(t + 1) && v.word(t + 1) != "%" && v.a.tokens[t + 1].kind != TokenKind::Dash;
  return v.a.tokens[t + 1].capital && !v.a.match(t + 1, LexKind::Person);
}

bool house(const SentenceView& v, std::uint32_t t) {
  for (std::uint32_t i = t + 1; i <= t + 3 && v.is_word(i) && v.a.tokens[i].capital; ++i)
    if (i > t + 1 && v.function(i, "street")) return true;
  return v.is_word(t + 1) && v.a.tokens[t + 1].capital && v.word(t + 1) == "downing";
}

bool year(const SentenceView& v, const Numeral& n, bool hedged) {
  if (n.grouped || n.value != std::floor(n.value) || n.value < 1000 || n.value > 2100 ||
      v.word(n.tokens.first).size() != 4)
    return false;
  std::uint32_t next = n.tokens.last;
  if (v.in(next) && !v.a.tokens[next].space_before && v.a.tokens[next].kind == TokenKind::Symbol) return false;
  if (v.in(next) && (v.a.match(next, LexKind::Person) || v.a.match(next, LexKind::Unit))) return false;
  std::string_view before = n.tokens.first > v.s.first ? v.word(n.tokens.first - 1) : std::string_view{};
  for (std::string_view word :
       {"in",   "since",  "year",  "by",      "until", "till", "through", "during", "of",     "before", "after",
        "the",  "for",    "early", "late",    "mid",   "(",    "from",    "to",     "spring", "summer", "autumn",
        "fall", "winter", "and",   "between", "-",     "–",    "’",       "'",      "around", "circa",  "c."})
    if (before == word && (!hedged || n.value >= 1900))
      return n.value >= 1900 || (before != "of" && before != "for" && before != "to" && before != "the" &&
                                 before != "from" && before != "and");
  if (hedged) return false;
  return n.value >= 1900;
}

}  // namespace

std::uint32_t not_a_quantity(const Analysis& a, const Numeral& n, TokenRange sentence, bool hedged) {
  SentenceView v{a, sentence};
  std::uint32_t t = n.tokens.first;
  if (!n.digits) return 0;
  std::string_view written = v.word(t);
  if (std::uint32_t end = chain(v, t)) return end;
  if (n.plain) {
    if (std::uint32_t end = clock(v, t)) return end;
  }
  if (written.size() > 1 && written[0] == '0' && written[1] != '.') return n.tokens.last;
  if (v.tight(t) && !hedged) {
    const Token& before = a.tokens[t - 1];
    if (before.kind == TokenKind::Word || before.folded == "/" || before.folded == ":" || before.folded == "@" ||
        before.folded == "_" || before.folded == "." || before.folded == "'")
      return n.tokens.last;
  }
  if (!hedged && name_before(v, t)) return n.tokens.last;
  if (n.plain && v.tight(n.tokens.last) && v.in(n.tokens.last)) {
    const Token& next = a.tokens[n.tokens.last];
    if (next.folded == "th" || next.folded == "st" || next.folded == "nd" || next.folded == "rd") return 0;
    if (next.folded == "s") return n.tokens.last + 1;  // the 1990s
    if (next.kind == TokenKind::Word && !a.match(n.tokens.last, LexKind::Unit) &&
        !a.match(n.tokens.last, LexKind::Numeral))
      return n.tokens.last + 1;
    if (next.folded == "/" && v.is_number(n.tokens.last + 1)) return n.tokens.last + 2;
    if (next.folded == "@" || next.folded == "_") return n.tokens.last;
  }
  if (!n.plain) return 0;
  if (year(v, n, hedged)) return n.tokens.last;
  if (!hedged && (label_before(v, t) || house(v, t))) return n.tokens.last;
  return 0;
}

}  // namespace claimdex::extract
