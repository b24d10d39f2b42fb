#include "date_words.hpp"

#include <charconv>
#include <cmath>

#include "numerals.hpp"

namespace claimdex::extract {

namespace {

/// Names of months that are verbs, or short for something else.
bool other_word(std::string_view w) { return w == "may" || w == "march" || w == "mar"; }

}  // namespace

bool DateWords::noun_like(std::uint32_t t) const {
  return is(t, TokenKind::Word) && word(t) != "'s" &&
         !a_.any(t, kDateKinds | kind_bit(LexKind::Function) | kind_bit(LexKind::Tense) | kind_bit(LexKind::Cue));
}

const LexMatch* DateWords::match(std::uint32_t t, LexKind kind) const {
  if (!s_.contains(t)) return nullptr;
  const LexMatch* m = a_.match(t, kind);
  return m && t + m->length <= s_.last ? m : nullptr;
}

const LexMatch* DateWords::date(std::uint32_t t, DateClass cls) const {
  if (!any(t, LexKind::DateWord)) return nullptr;
  for (const LexMatch& m : a_.matches_at(t))
    if (m.kind == LexKind::DateWord && m.entry->date == cls && t + m.length <= s_.last) return &m;
  return nullptr;
}

std::uint64_t DateWords::classes(std::uint32_t t) const {
  std::uint64_t found = 0;
  if (!any(t, LexKind::DateWord)) return found;
  for (const LexMatch& m : a_.matches_at(t))
    if (m.kind == LexKind::DateWord) found |= bits(m.entry->date);
  return found;
}

bool DateWords::numeral(std::uint32_t t, NumeralClass cls) const {
  if (!any(t, LexKind::Numeral)) return false;
  for (const LexMatch& m : a_.matches_at(t))
    if (m.kind == LexKind::Numeral && m.entry->numeral == cls) return true;
  return false;
}

const LexMatch* DateWords::month_at(std::uint32_t t) const { return capital(t) ? match(t, LexKind::Month) : nullptr; }

const LexMatch* DateWords::loose_month_at(std::uint32_t t) const {
  const LexMatch* m = match(t, LexKind::Month);
  return m && (capital(t) || !other_word(word(t))) ? m : nullptr;
}

const LexMatch* DateWords::weekday_at(std::uint32_t t) const {
  const LexMatch* m = match(t, LexKind::Weekday);
  if (!m) return nullptr;
  const std::string_view w = word(t);
  if (w.size() >= 6) return m;
  if (!capital(t)) return nullptr;
  // "The Sun", "Sat down", "Mon ami", "Wed in 2010": short names only beside what belongs to a date.
  if (w != "sun" && w != "sat" && w != "mon" && w != "wed") return m;
  const std::uint32_t next = t + m->length;
  const std::string_view b = before(t);
  return m->length > 1 || day_at(next) || (word(next) == "," && (day_at(next + 1) || month_at(next + 1))) ||
                 month_at(next) || b == "on" || b == "week" || b == "next" || b == "last" || b == "this"
             ? m
             : nullptr;
}

int DateWords::attribute(const LexMatch* m, std::string_view key, int otherwise) {
  return static_cast<int>(m->entry->number_of(key, otherwise));
}

std::optional<int> DateWords::integer(std::uint32_t t, std::size_t most) const {
  if (!is(t, TokenKind::Number) || a_.tokens[t].folded.size() > most) return std::nullopt;
  const std::string_view w = a_.tokens[t].folded;
  int value = 0;
  auto [end, error] = std::from_chars(w.data(), w.data() + w.size(), value);
  if (error != std::errc() || end != w.data() + w.size()) return std::nullopt;
  return value;
}

std::optional<int> DateWords::year_at(std::uint32_t t) const {
  auto y = integer(t);
  if (!y || a_.tokens[t].folded.size() != 4 || *y < 1000 || *y > 2100) return std::nullopt;
  return y;
}

std::optional<ReadNumber> DateWords::spelt_year(std::uint32_t t) const {
  const LexMatch* opens = is(t, TokenKind::Number) ? nullptr : match(t, LexKind::Numeral);
  if (!opens || (opens->entry->numeral != NumeralClass::Unit && opens->entry->numeral != NumeralClass::Teen &&
                 opens->entry->numeral != NumeralClass::Ten))
    return std::nullopt;
  const auto whole = [&](std::uint32_t at) -> std::optional<ReadNumber> {
    if (!s_.contains(at)) return std::nullopt;
    const auto n = read_numeral(a_, at, s_.last);
    if (!n || n->form != Numeral::Form::Cardinal || n->digits || n->value != std::floor(n->value) || n->value > 2100)
      return std::nullopt;
    return ReadNumber{static_cast<int>(n->value), n->tokens.last};
  };
  auto y = whole(t);
  if (!y) return std::nullopt;
  if (y->value >= 16 && y->value <= 20) {
    const auto rest = whole(word(y->last) == "-" ? y->last + 1 : y->last);
    if (!rest || rest->value < 10 || rest->value > 99) return std::nullopt;
    y = ReadNumber{y->value * 100 + rest->value, rest->last};
  }
  if (y->value < 1500 || noun_like(y->last) || any(y->last, LexKind::Unit) || word(y->last) == "-") return std::nullopt;
  return y;
}

std::optional<ReadNumber> DateWords::day_at(std::uint32_t t) const {
  if (auto d = integer(t, 2)) {
    std::uint32_t end = t + 1;
    const std::string_view w = word(end);
    if (tight(end) && (w == "st" || w == "nd" || w == "rd" || w == "th"))
      ++end;
    else if (tight(end) && is(end, TokenKind::Word))
      return std::nullopt;
    if (*d < 1 || *d > 31) return std::nullopt;
    return ReadNumber{*d, end};
  }
  if (is(t, TokenKind::Number)) return std::nullopt;
  auto n = ordinal_at(t);
  return n && n->value <= 31 ? n : std::nullopt;
}

std::optional<ReadNumber> DateWords::spelt_day(std::uint32_t t) const {
  if (is(t, TokenKind::Number) || !match(t, LexKind::Numeral)) return std::nullopt;
  const auto n = read_numeral(a_, t, s_.last);
  if (!n || n->form != Numeral::Form::Cardinal || n->value != std::floor(n->value) || n->value < 1 || n->value > 31)
    return std::nullopt;
  return ReadNumber{static_cast<int>(n->value), n->tokens.last};
}

std::optional<ReadNumber> DateWords::ordinal_at(std::uint32_t t) const {
  if (auto d = integer(t, 3)) {
    const std::string_view w = word(t + 1);
    if (!tight(t + 1) || (w != "st" && w != "nd" && w != "rd" && w != "th")) return std::nullopt;
    return ReadNumber{*d, t + 2};
  }
  if (is(t, TokenKind::Number) || (!numeral(t, NumeralClass::Ordinal) && !numeral(t, NumeralClass::Ten)))
    return std::nullopt;
  const auto n = read_numeral(a_, t, s_.last);
  if (!n || n->form != Numeral::Form::Ordinal || n->value < 1 || n->value > 100) return std::nullopt;
  return ReadNumber{static_cast<int>(n->value), n->tokens.last};
}

std::optional<ReadCount> DateWords::count_at(std::uint32_t t) const {
  if (!s_.contains(t) || (!is(t, TokenKind::Number) && !match(t, LexKind::Numeral))) return std::nullopt;
  if (tight(t) && t > s_.first && a_.tokens[t - 1].kind != TokenKind::Quote && word(t - 1) != "(" && word(t - 1) != "-")
    return std::nullopt;
  if (const auto figures = integer(t); figures && !any(t + 1, LexKind::Numeral) && !is(t + 1, TokenKind::Number) &&
                                       !is(t + 1, TokenKind::Symbol) && *figures >= 1 && *figures <= 5000)
    return ReadCount{*figures, *figures, word(t + 1) == "-" && tight(t + 1) ? t + 2 : t + 1, false};
  if (const auto n = read_numeral(a_, t, s_.last)) {
    ReadCount c;
    c.last = n->tokens.last;
    if (n->form == Numeral::Form::Vague && n->high < 10) {
      c.low = static_cast<int>(n->low), c.high = static_cast<int>(n->high);
      if (word(c.last) == "of") ++c.last;
    } else if (n->form == Numeral::Form::Cardinal && n->value == std::floor(n->value) && n->value >= 1 &&
               n->value <= 5000) {
      c.low = c.high = static_cast<int>(n->value);
    } else if (n->form == Numeral::Form::Ordinal) {
      return std::nullopt;
    } else if (n->form == Numeral::Form::Fraction && c.last > t + 1 && unit_at(c.last - 1)) {  // "three quarters"
      const LexMatch* m = match(t, LexKind::Numeral);
      c.low = c.high = integer(t).value_or(m ? static_cast<int>(m->entry->number) : 1);
      c.last = c.last - 1;
    } else {
      c.open = true;
      if (word(c.last) == "of") ++c.last;
    }
    if (word(c.last) == "-" && tight(c.last))
      ++c.last;  // "a three-week strike" is none, but "three-day" may be asked for
    return c;
  }
  return word(t) == "a" || word(t) == "an" ? std::optional(ReadCount{1, 1, t + 1, false}) : std::nullopt;
}

std::optional<ReadUnit> DateWords::unit_at(std::uint32_t t) const {
  const LexMatch* m = date(t, DateClass::Unit);
  if (!m) return std::nullopt;
  const auto unit = parse_unit(m->entry->attribute("unit"));
  if (!unit) return std::nullopt;
  const std::uint32_t last = t + m->length;
  return ReadUnit{{*unit, number(m)}, last, word(last - 1).back() == 's'};
}

}  // namespace claimdex::extract
