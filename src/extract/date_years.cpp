// Years, decades and centuries: "2019", "'87", "two thousand and five", "the 1990s", "the nineties", "the 19th century".
//
// Four digits are a year where nothing says that they count, measure or name something: the word before, or the noun after.
#include <algorithm>
#include <cstdlib>

#include "date_reader.hpp"

namespace claimdex::extract {

/// Not "2,019", not "2019 people"
std::optional<Point> DateReader::year(std::uint32_t t) const {
  const auto whole = [](Point p, int y) {
    p.year = true;
    p.set(years_from(y), Granularity::Year);
    return p;
  };
  if (const auto spelt = spelt_year(t)) {
    for (std::string_view in : {"in", "since", "by", "until", "year", "before", "after"})
      if (before(t) == in) return whole(make(t, spelt->last), spelt->value);
    return std::nullopt;
  }
  if (auto p = century(t)) return p;
  if (auto p = decade(t)) return p;
  if (const auto two = short_year(t); two && a_.match(std::max(t, s_.first + 2) - 2, LexKind::Function, "prep"))
    return whole(make_relative(t, t + 1), *two);
  const auto y = year_at(t);
  if (!y || part_of_a_number(t) || !placed_year(t, *y)) return std::nullopt;
  return whole(make(t, t + 1), *y);
}

/// Is something written to the digits at t that makes them more, or less, than a year: "SX-2000", "2019:14", "138-2010-2015"?
bool DateReader::part_of_a_number(std::uint32_t t) const {
  const std::string_view b = before(t), next = word(t + 1);
  if (t > s_.first && tight(t) && !is(t - 1, TokenKind::Quote) && b != "(" && b != "mid" && b != "–" && b != "~" &&
      b != "=") {
    const bool prefix = is(t - 2, TokenKind::Word) && (!capital(t - 2) || any(t - 2, LexKind::DateWord));
    if (b != "-" || (!year_at(t - 2) && !prefix)) return true;
    if (year_at(t - 2) && before(t, 3) == "-" && tight(t - 2)) return true;  // a telephone
  }
  if (!tight(t + 1)) return false;
  if (next == "-" || next == "/") return is(t + 2, TokenKind::Number) && tight(t + 2) && !year_at(t + 2);
  if (next == ":") return tight(t + 2);
  return !is(t + 1, TokenKind::Punct) && !is(t + 1, TokenKind::Quote) && !is(t + 1, TokenKind::Dash) && next != "'s" &&
         next != "~";
}

/// "2019 officers", but "the 1986 group profit"
bool DateReader::many_people(std::uint32_t t) const {
  const LexMatch* m = match(t, LexKind::Person);
  return m != nullptr && (m->entry->attribute("number") == "plural" || before(t, 2) != "the");
}

bool DateReader::placed_year(std::uint32_t t, int y) const {
  const bool year_end = word(t + 1) == "year" && (word(t + 2) == "end" || word(t + 3) == "end");  // "1986 year end"
  if ((any(t + 1, LexKind::Unit) && !year_end) || many_people(t + 1) || any(t + 1, LexKind::Numeral)) return false;
  if (word(t + 1) == "-" && !tight(t + 1) && is(t + 2, TokenKind::Number) && !year_at(t + 2))
    return false;  // 2015 - 32
  if (t > s_.first) {
    const std::string_view b = before(t);
    for (std::string_view in : {"in", "since", "during", "year", "years", "until", "till", "throughout", "early",
                                "late", "mid", "circa", "around"})
      if (b == in) return y >= 1500 || b == "in" || b == "year";
    if (b == "-" && !tight(t) && is(t - 2, TokenKind::Number) && !year_at(t - 2)) return false;
    for (std::string_view in : {"by", "from",    "to", "of", "and", "before", "after", "the", "through", "for",
                                "(",  "between", "-",  "–",  "or",  ",",      "~",     "=",   "'s",      "cy"})
      if (b == in) return y >= 1800 && (y >= 1900 || !noun_like(t + 1));
    if ((any(t - 1, LexKind::Hedge) && !any(t - 1, LexKind::Unit)) || b == "than") {  // "above 1986 levels"
      const bool near = today_ ? std::abs(y - today_->year()) <= 40 : y > 1960 && y < 2060;
      const bool this_year = today_ && std::abs(y - today_->year()) <= 1 && noun_like(t + 1) &&
                             !any(t + 1, LexKind::Person) && !any(t + 1, LexKind::Thing);  // "under the 2029 rules"
      return near && y % 50 != 0 && (this_year || match(t + 1, LexKind::Word, "yearly"));
    }
    const LexMatch* label = any(t - 1, LexKind::Context) ? a_.match(t - 1, LexKind::Context, "label") : nullptr;
    if (any(t - 1, LexKind::Unit) || any(t - 1, LexKind::Hedge) ||
        (label != nullptr && label->entry->attribute("year").empty()))
      return false;
  }
  if (y < 1900 || y > 2060 || (t > s_.first && !is(t - 1, TokenKind::Word) && before(t) != ":" && before(t) != "'s"))
    return false;
  if (!noun_like(t + 1) || capital(t + 1) || any(t + 1, LexKind::DateWord)) return true;
  // "its 1986 results", but "2019 houses"
  const int now = today_ ? today_->year() : 2000;
  return std::abs(y - now) <= 40 && y % 50 != 0 && !any(t + 1, LexKind::Thing);
}

/// "the 1990s", "the '90s", "the nineties": without a century, of the last one that had them behind it
std::optional<Point> DateReader::decade(std::uint32_t t) const {
  const std::string_view b = before(t);
  if (const auto y = year_at(t)) {
    const bool named = b == "the" || (b == "in" && !tight(t + 1));
    const bool s = word(t + 1) == "s" ? tight(t + 1) || named : word(t + 1) == "'s" && b == "the" && !noun_like(t + 2);
    if (*y % 10 != 0 || !s || (tight(t) && b == "-" && capital(t - 2))) return std::nullopt;
    auto p = make(t, t + 2, Granularity::Range);
    p.year = true;
    p.set(years_from(*y, 10), Granularity::Range);
    return p;
  }
  const LexMatch* m = date(t, DateClass::Decade);
  int within = m ? number(m) : 0;
  if (m) {
    const bool warm = before(t, 2) == "upper" || before(t, 2) == "high";
    if ((b != "the" && b != "in" && b != "early" && b != "late") || warm) return std::nullopt;
  } else {
    if (b != "'" || !tight(t) || word(t + 1) != "s" || !tight(t + 1)) return std::nullopt;
    within = integer(t, 2).value_or(1);
    if (within % 10 != 0) return std::nullopt;
  }
  auto p = make_relative(t, m ? t + m->length : t + 2, Granularity::Range);
  p.year = true;
  if (!today_ || today_->year() % 100 >= within) return p;  // in 2025 "the twenties" may be either
  p.set(years_from(today_->year() / 100 * 100 - 100 + within, 10), Granularity::Range);
  return p;
}

/// "the 19th century", "18th-century"
std::optional<Point> DateReader::century(std::uint32_t t) const {
  const auto n = ordinal_at(t);
  if (!n || n->value > 30) return std::nullopt;
  const auto unit = unit_at(word(n->last) == "-" && tight(n->last) ? n->last + 1 : n->last);
  if (!unit || unit->measure.size != 100 || word(unit->last).starts_with("b"))
    return std::nullopt;  // "the 5th century B.C."
  auto p = make(t, unit->last);
  p.year = true;
  p.set(years_from((n->value - 1) * 100 + 1, 100), Granularity::Range);
  return p;
}

}  // namespace claimdex::extract
