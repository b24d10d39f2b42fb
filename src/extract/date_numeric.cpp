// Dates in figures: 2022-11-25, 25.11.2022, 11/25/2022, 22-Jan-2019, 12/2015.
//
// Whether 5/12 is a day in May or in December depends on where the writer learnt to write. Where one number is above 12 there is only one
// reading; else a date elsewhere in the article that has only one says how the writer does it, or one reading lies within weeks of
// publication and the other months away. Otherwise it stays unresolved.
#include <cstdlib>
#include <string>
#include <utility>

#include "date_choice.hpp"
#include "date_reader.hpp"

namespace claimdex::extract {
namespace {

constexpr int kNear = 31, kAway = 61;  // days from publication

bool sign(std::string_view w) { return w == "-" || w == "/" || w == "–"; }

}  // namespace

std::optional<Point> DateReader::numeric(std::uint32_t t) {
  if (t > s_.first && tight(t) && sign(word(t - 1))) {
    // "report-2002-10-09.xlsx" and "10/1-11/7", but not 133-03-03-2020
    const bool after_number = t - 1 > s_.first && tight(t - 1) && is(t - 2, TokenKind::Number);
    const bool after_date = word(t - 1) == "-" && (before(t, 3) == "/" || (year_at(t - 2) && before(t, 3) == "-"));
    if (after_number ? !after_date : !year_at(t)) return std::nullopt;
  }
  if (auto p = dotted(t)) return p;
  if (!tight(t + 1) || !sign(word(t + 1)) || !tight(t + 2)) return std::nullopt;
  if (auto p = three_parts(t)) return p;
  return two_parts(t);
}

/// 25.11.2022, and "Friday 7.6." where the weekday says which is the month
std::optional<Point> DateReader::dotted(std::uint32_t t) {
  if (!is(t, TokenKind::Number)) return std::nullopt;
  const std::string_view w = word(t);
  if (w.size() == 8) return compact(t);
  int n[3] = {0, 0, 0};
  std::size_t parts = 0;
  for (char c : w) {
    if (c == '.' && parts < 2)
      ++parts;
    else if (c >= '0' && c <= '9' && n[parts] < 10000)
      n[parts] = n[parts] * 10 + (c - '0');
    else
      return std::nullopt;
  }
  if (parts != 2) return std::nullopt;
  std::optional<Day> day;
  if (w.rfind('.') + 5 == w.size()) day = Day::from(n[2], n[1], n[0]);
  if (w.find('.') == 4) day = Day::from(n[0], n[1], n[2]);
  if (!day || day->year() < 1500) return std::nullopt;
  auto p = make(t, t + 1);
  p.year = true;
  p.month = day->month(), p.day = day->day();
  p.set({*day, *day}, Granularity::Day);
  return p;
}

/// 20161016
std::optional<Point> DateReader::compact(std::uint32_t t) const {
  const auto n = integer(t, 8);
  if (!n || noun_like(t + 1) || any(t + 1, LexKind::Unit) || any(t + 1, LexKind::Numeral)) return std::nullopt;
  const auto day = Day::from(*n / 10000, *n / 100 % 100, *n % 100);
  if (!day || day->year() < 1900 || day->year() > 2060) return std::nullopt;
  auto p = make(t, t + 1);
  p.year = true;
  p.month = day->month(), p.day = day->day();
  p.set({*day, *day}, Granularity::Day);
  return p;
}

/// The 7.6 of "Friday 7.6": a day in June or July, whichever is a Friday
std::optional<Point> DateReader::figures_on(int weekday, std::uint32_t t) {
  const std::string_view w = word(t);
  const std::size_t dot = w.find('.');
  if (!today_ || !is(t, TokenKind::Number) || dot == std::string_view::npos || dot > 2 || w.size() > dot + 3)
    return std::nullopt;
  const int one = std::atoi(std::string(w.substr(0, dot)).c_str()),
            two = std::atoi(std::string(w.substr(dot + 1)).c_str());
  std::optional<Day> fitting;
  for (const auto& [month, day] : {std::pair{one, two}, std::pair{two, one}}) {
    if (!Day::from(2000, month, day)) continue;
    const auto d = day_near(*today_, month, day, Tense::None, weekday);
    if (!d || d->weekday() != weekday || std::abs(d->number - today_->number) > 365) continue;
    if (fitting && *fitting != *d) return std::nullopt;
    fitting = d;
  }
  if (!fitting) return std::nullopt;
  auto p = make_relative(t, t + 1);
  p.month = fitting->month(), p.day = fitting->day();
  p.set({*fitting, *fitting}, Granularity::Day);
  return p;
}

std::optional<Point> DateReader::three_parts(std::uint32_t t) {
  const std::string_view s = word(t + 1);
  if (word(t + 3) != s || !tight(t + 3) || !tight(t + 4)) return std::nullopt;
  const std::uint32_t at[3] = {t, t + 2, t + 4};
  if (tight(t + 5) && s == "/" && word(t + 5) == s) return std::nullopt;
  int value[3] = {0, 0, 0}, name = -1, year = -1;
  for (int i = 0; i < 3; ++i) {
    const auto n = integer(at[i]);
    const LexMatch* m = n ? nullptr : match(at[i], LexKind::Month);
    if (!n && (!m || name >= 0)) return std::nullopt;
    value[i] = n ? *n : number(m);
    if (m) name = i;
    if (n && word(at[i]).size() == 4) year = year < 0 ? i : 9;
  }
  if (year == 9) return std::nullopt;
  if (name >= 0 || year == 0) {
    if (year < 0) return std::nullopt;
    const int month = name >= 0 ? name : 1;
    const auto d = Day::from(value[year], value[month], value[3 - year - month]);
    if (!d || d->year() < 1500) return std::nullopt;
    auto p = make(t, t + 5);
    p.year = true;
    p.month = d->month(), p.day = d->day();
    p.set({*d, *d}, Granularity::Day);
    return p;
  }
  if (year == 1 || (year < 0 && (s != "/" || word(t + 4).size() != 2 || !today_))) return std::nullopt;
  int y = value[2];
  if (year < 0) y += y + 2000 > today_->year() + 20 ? 1900 : 2000;
  return y < 1500 ? std::nullopt : day_in_figures(t, t + 5, value[0], value[1], y);
}

/// 2015-12, 2015-3, 12-2015, Dec/2018 months; 2011-12 and 1986/87 two years; "on 10/25" a day
std::optional<Point> DateReader::two_parts(std::uint32_t t) {
  const auto a = integer(t), b = integer(t + 2);
  const LexMatch *first = match(t, LexKind::Month), *second = match(t + 2, LexKind::Month);
  if (tight(t + 3) && (sign(word(t + 3)) || word(t + 3) == ":") && is(t + 4, TokenKind::Number) && tight(t + 4) &&
      !(a && b && word(t + 1) == "/" && word(t + 3) == "-"))
    return std::nullopt;
  auto p = make(t, t + 3, Granularity::Month);
  p.year = true;
  const auto month = [&](int year, int m) -> std::optional<Point> {
    if (year < 1500 || m < 1 || m > 12) return std::nullopt;
    p.month = m;
    p.set(month_of(year, m), Granularity::Month);
    return p;
  };
  if (first && year_at(t + 2)) return month(*b, number(first));
  if (second && second->length == 1 && year_at(t)) return month(*a, number(second));
  if (!a || !b) return std::nullopt;
  if (year_at(t + 2) && word(t).size() <= 2 && *a <= 12) return month(*b, *a);
  if (year_at(t) && word(t + 2).size() == 1 && *b > 0 && !noun_like(t + 3) && !any(t + 3, LexKind::Unit))
    return month(*a, *b);
  if (year_at(t) && word(t + 2).size() == 2) {
    const int within = *a % 100;
    if (*b > within || *b == (within + 1) % 100) {
      if (*a < 1500 || *b - within > 15) return std::nullopt;
      const int years = *b > within ? *b - within : 1;
      p.set(years_from(*a, years + 1), Granularity::Range);
      return p;
    }
    return month(*a, *b);
  }
  const std::string_view w = before(t);
  const bool placed =
      word(t + 1) == "/" && (w == "on" || w == "from" || w == "to" || w == "by" || w == "until" || w == "between" ||
                             w == "-" || w == "this" || w == "next" || (t > s_.first && weekday_at(t - 1)));
  if (!placed || any(t + 3, LexKind::Unit) || is(t + 3, TokenKind::Symbol) || word(t).size() > 2 ||
      word(t + 2).size() > 2)
    return std::nullopt;
  auto day = day_in_figures(t, t + 3, *a, *b, std::nullopt);
  return day && day->from ? day : std::nullopt;
}

/// Which of `one` and `two` is the month?
std::optional<Point> DateReader::day_in_figures(std::uint32_t first, std::uint32_t last, int one, int two,
                                                std::optional<int> year) {
  const auto day = [&](int month, int d) -> std::optional<Day> {
    if (year) return Day::from(*year, month, d);
    if (!today_ || !Day::from(2000, month, d)) return std::nullopt;
    return day_near(*today_, month, d, tense(make(first, last)));
  };
  const auto american = day(one, two), other = day(two, one);
  if (!american && !other) return std::nullopt;
  auto p = make(first, last);
  p.year = year.has_value();
  p.relative = !p.year;
  std::optional<Day> chosen = american && other && *american != *other ? std::nullopt : american ? american : other;
  if (!chosen) {
    bool known = false;
    const bool month_first = month_comes_first(known);
    const auto off = [&](Day d) { return std::abs(d.number - today_->number); };
    if (known)
      chosen = month_first ? american : other;
    else if (today_ && off(*american) <= kNear && off(*other) >= kAway)
      chosen = american;
    else if (today_ && off(*other) <= kNear && off(*american) >= kAway)
      chosen = other;
    if (!known && chosen && *chosen > *today_ && tense(make(first, last)) == Tense::Past) chosen.reset();
  }
  if (!chosen) return p;
  p.month = chosen->month(), p.day = chosen->day();
  p.set({*chosen, *chosen}, Granularity::Day);
  return p;
}

/// How the article writes its days, by those that can be read in one way only.
bool DateReader::month_comes_first(bool& known) {
  if (month_first_ < 0) {
    int american = 0, other = 0;
    for (std::uint32_t t = 0; t + 4 < a_.tokens.size(); ++t) {
      const auto& k = a_.tokens;
      if (k[t].kind != TokenKind::Number || k[t + 1].folded != "/" || k[t + 3].folded != "/" ||
          k[t].folded.size() > 2 || k[t + 2].folded.size() > 2 || k[t + 2].kind != TokenKind::Number ||
          k[t + 4].kind != TokenKind::Number)
        continue;
      const int one = std::atoi(std::string(k[t].folded).c_str()),
                two = std::atoi(std::string(k[t + 2].folded).c_str());
      american += one <= 12 && two > 12 && two <= 31;
      other += two <= 12 && one > 12 && one <= 31;
    }
    month_first_ = american > 0 && other == 0 ? 1 : other > 0 && american == 0 ? 0 : 2;
  }
  known = month_first_ != 2;
  return month_first_ == 1;
}

}  // namespace claimdex::extract
