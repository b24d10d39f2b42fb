// Numbers that count nothing: times of the day, telephone numbers, years, and (labels.cpp) names with a number in them.
#include "veto.hpp"

#include <cmath>

#include "labels.hpp"

namespace claimdex::extract {
namespace {

bool dash(const SentenceView& v, std::uint32_t t) { return v.in(t) && v.a.tokens[t].kind == TokenKind::Dash; }

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

/// "+49 30 1234567", "(030) 123 45", "call 555 0199": the numbers of a telephone.
std::uint32_t telephone(const SentenceView& v, std::uint32_t t) {
  const bool plus = v.before(t) == "+" && v.tight(t) && !v.tight(t - 1);
  const bool zero = v.word(t).size() > 1 && v.word(t)[0] == '0' && v.word(t)[1] != '.';
  std::uint32_t from = t;
  if (plus || v.before(t) == "(") --from;
  if (v.before(from) == ":") --from;
  const bool dialled = v.context_before(from, "dial") != nullptr;
  const std::string_view second = v.hyphen(t + 1) ? v.word(t + 2) : std::string_view{};
  if (second.size() > 2 && second[0] == '0' && v.is_number(t + 2)) return t + 3;  // "555-0143"
  if (!plus && !zero && !dialled) return 0;
  std::uint32_t end = t + 1, digits = static_cast<std::uint32_t>(v.word(t).size());
  for (std::uint32_t i = end; v.in(i) && i < t + 16; ++i) {
    if (v.is_number(i) && v.word(i).find_first_of(".,") == std::string_view::npos && v.word(i).size() >= 2) {
      digits += static_cast<std::uint32_t>(v.word(i).size());
      end = i + 1;
    } else if (!(dash(v, i) && v.tight(i)) && v.word(i) != ")" && v.word(i) != "(" && v.word(i) != "/") {
      break;
    }
  }
  return digits >= 6 && (end > t + 1 || zero || plus) ? end : 0;
}

/// The end of the clock word at t: "p.m.", "GMT", "in the morning"; t where there is none.
std::uint32_t after_clock(const SentenceView& v, std::uint32_t t) {
  const LexMatch* m = v.in(t) ? v.a.match(t, LexKind::Context, "clock") : nullptr;
  return m ? t + m->length : t;
}

/// 10:30, 1:36.6, 5 p.m., 9.30am, 0401 GMT, 6 to 8 p.m.
std::uint32_t clock(const SentenceView& v, std::uint32_t t) {
  if (v.tight(t + 1) && v.word(t + 1) == ":" && v.tight(t + 2) && v.is_number(t + 2) && v.word(t + 2).size() >= 2 &&
      (v.word(t + 2).size() == 2 || v.word(t + 2)[2] == '.')) {
    const std::uint32_t end = after_clock(v, t + 3);
    return after_clock(v, end);
  }
  if (v.word(t).size() > 5 || v.word(t).find(',') != std::string_view::npos) return 0;
  if (const std::uint32_t end = after_clock(v, t + 1); end > t + 1) return after_clock(v, end);
  const bool join = v.word(t + 1) == "to" || v.word(t + 1) == "and" || v.word(t + 1) == "or" || dash(v, t + 1);
  if (!join || !v.is_number(t + 2) || v.word(t).size() > 2) return 0;
  const std::uint32_t end = after_clock(v, t + 3);
  return end > t + 3 && v.word(t + 3) != "in" && v.word(t + 3) != "at" ? end : 0;
}

bool plural_follows(const SentenceView& v, std::uint32_t t) {
  if (!v.is_word(t) || v.capital(t)) return false;
  if (const LexMatch* m = v.match(t, LexKind::Person)) return m->entry->attribute("number") == "plural";
  const LexMatch* thing = v.match(t, LexKind::Thing);
  return thing && thing->entry->value != "events" && v.word(t + thing->length - 1u).back() == 's';
}

/// "44 BC", "A.D. 1000", and either end of "from 1000 to 1260 A.D."
bool beside_era(const SentenceView& v, TokenRange n) {
  if (v.context(n.last, "era") || v.context_before(n.first, "era")) return true;
  const auto joins = [&](std::uint32_t t) { return v.word(t) == "to" || v.word(t) == "and" || dash(v, t); };
  if (joins(n.last) && v.is_number(n.last + 1) && v.context(n.last + 2, "era")) return true;
  const std::uint32_t back = n.first - 2;
  return n.first >= v.s.first + 3 && joins(n.first - 1) && v.is_number(back) &&
         v.context_before(back, "era") != nullptr;
}

bool year(const SentenceView& v, const Numeral& n, bool hedged) {
  const std::uint32_t next = n.tokens.last;
  if (n.grouped || n.value != std::floor(n.value) || n.value > 2100 || n.value < 1) return false;
  if (beside_era(v, n.tokens)) return true;
  if (n.value < 1000 || v.word(n.tokens.first).size() != 4) return false;
  if (v.tight(next) && v.a.tokens[next].kind == TokenKind::Symbol) return false;
  if (const LexMatch* unit = v.match(next, LexKind::Unit)) {  // "the 1987 quarter", but "1987 quarters"
    const bool one = unit->entry->value == "quarter" || unit->entry->value == "year" || unit->entry->value == "month";
    return one && n.value >= 1900 && v.word(next).back() != 's' && !hedged;
  }
  std::string_view before = v.before(n.tokens.first);
  if (v.match(next, LexKind::Person) && !v.capital(next) && before != "in" && before != "since") return false;
  if (std::fmod(n.value, 1000) == 0 && plural_follows(v, next)) return false;  // "2000 tanks"
  for (std::string_view word :
       {"in",   "since",  "year",  "by",      "until", "till", "through", "during", "of",     "before", "after",
        "the",  "for",    "early", "late",    "mid",   "(",    "from",    "to",     "spring", "summer", "autumn",
        "fall", "winter", "and",   "between", "-",     "–",    "’",       "'",      "around", "circa",  "c."})
    if (before == word && (!hedged || n.value >= 1900))
      return n.value >= 1900 || (before != "of" && before != "for" && before != "to" && before != "the" &&
                                 before != "from" && before != "and");
  return !hedged && n.value >= 1900;
}

/// Where "1939-45" ends.
std::uint32_t years(const SentenceView& v, std::uint32_t t) {
  if (!v.hyphen(t) && !(dash(v, t) && v.tight(t) && v.tight(t + 1))) return t;
  const bool two = v.is_number(t + 1) && (v.word(t + 1).size() == 2 || v.word(t + 1).size() == 4);
  return two && v.word(t + 1).find_first_of(".,") == std::string_view::npos ? t + 2 : t;
}

/// "March 2", where the dates didn't take it: a day.
bool day_of_month(const SentenceView& v, const Numeral& n) {
  if (n.value < 1 || n.value > 31 || n.tokens.first == v.s.first) return false;
  const std::uint32_t month = n.tokens.first - 1;
  if (!v.match(month, LexKind::Month) || !v.capital(month)) return false;
  return !v.is_word(n.tokens.last) || v.any_function(n.tokens.last);
}

/// What is written to the number shows that it is a piece of something: 10x, x10, a@5, 1990s.
std::uint32_t part_of_a_word(const SentenceView& v, const Numeral& n, bool hedged) {
  const std::uint32_t t = n.tokens.first, next = n.tokens.last;
  if (v.tight(t) && !hedged) {
    const Token& before = v.a.tokens[t - 1];
    if (before.kind == TokenKind::Word) return next;
    for (std::string_view mark : {"/", ":", "@", "_", ".", "'"})
      if (before.folded == mark) return next;
  }
  if (!n.plain || !v.tight(next)) return 0;
  std::string_view w = v.word(next);
  if (w == "th" || w == "st" || w == "nd" || w == "rd") return 0;
  if (w == "s") return next + 1;  // the 1990s
  if (v.is_word(next) && !v.match(next, LexKind::Unit) && !v.match(next, LexKind::Numeral)) return next + 1;
  if (w == "/" && v.is_number(next + 1)) return next + 2;
  return w == "@" || w == "_" ? next : 0;
}

/// "per 100,000 people", "for every 100 boys"; "every 12 hours" is a time.
bool below_the_line(const SentenceView& v, const Numeral& n) {
  const std::string_view before = v.before(n.tokens.first);
  return before == "per" || (before == "every" && !v.match(n.tokens.last, LexKind::Unit));
}

}  // namespace

std::uint32_t not_a_quantity(const Analysis& a, const Numeral& n, TokenRange sentence, bool hedged) {
  SentenceView v{a, sentence};
  const std::uint32_t t = n.tokens.first;
  if (n.form == Numeral::Form::Cardinal && below_the_line(v, n)) return n.tokens.last;
  if (n.form != Numeral::Form::Cardinal && n.form != Numeral::Form::Fraction) return 0;
  if (!n.digits && day_of_month(v, n)) return n.tokens.last;  // "March Two"
  if (v.context_before(t, "past")) return n.tokens.last;
  if (!n.digits) return hedged ? 0 : label_in_words(v, n);
  if (std::uint32_t end = chain(v, t); end > n.tokens.last) return end;
  if (n.plain)
    if (std::uint32_t end = clock(v, t)) return end;
  if (!hedged)
    if (std::uint32_t end = telephone(v, t)) return end;
  std::string_view written = v.word(t);
  if (written.size() > 1 && written[0] == '0' && written[1] != '.') return n.tokens.last;
  if (std::uint32_t end = part_of_a_word(v, n, hedged)) return end;
  if (!n.plain) return !hedged && (part_of_a_name(v, t) || house(v, n.tokens.last)) ? n.tokens.last : 0;
  if (year(v, n, hedged)) return years(v, n.tokens.last);
  if (day_of_month(v, n)) return n.tokens.last;
  return hedged ? 0 : label(v, n);
}

}  // namespace claimdex::extract
