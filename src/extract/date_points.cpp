// Points that name their period: days, months, quarters, years, holidays.
#include <algorithm>
#include <array>
#include <charconv>

#include "calendar.hpp"
#include "date_reader.hpp"

namespace claimdex::extract {

std::optional<Point> DateReader::point(std::uint32_t t) {
  if (!s_.contains(t)) return std::nullopt;
  if (t == known_at_) return known_;
  auto p = read_point(t);
  known_at_ = t;
  known_ = p;
  return p;
}

std::optional<Point> DateReader::read_point(std::uint32_t t) {
  const std::string_view w = word(t);
  const bool number = a_.tokens[t].kind == TokenKind::Number;
  const bool count = number || a_.any(t, kind_bit(LexKind::Numeral)) || w == "a" || w == "an";
  const bool the = w == "the", last = w == "last";
  if (!count && !the && !last && !a_.any(t, kDateKinds)) return std::nullopt;
  const bool dated = a_.any(t, kind_bit(LexKind::DateWord)), named = a_.any(t, kind_bit(LexKind::Month));
  const bool week = a_.any(t, kind_bit(LexKind::Weekday));
  std::optional<Point> p;
  if (number && (p = numeric(t))) return p;
  if (dated && (p = part(t))) return p;
  if ((count || the || named || week) && (p = day_month(t))) return p;
  if (named && (p = month(t))) return p;
  if (dated && (p = quarter(t))) return p;
  if ((count || last) && (p = week_of(t))) return p;
  if (dated && (p = relative(t))) return p;
  if (week && (p = weekday(t))) return p;
  if (a_.any(t, kind_bit(LexKind::Season)) && (p = season(t))) return p;
  if ((count || dated) && (p = distance(t))) return p;
  if (dated && (p = fixed(t))) return p;
  return number ? year(t) : std::nullopt;
}

std::optional<Point> DateReader::numeric(std::uint32_t t) const {
  if (!s_.contains(t) || a_.tokens[t].kind != TokenKind::Number ||
      (t > s_.first && !a_.tokens[t].space_before && (word(t - 1) == "-" || word(t - 1) == "/")))
    return std::nullopt;
  std::array<int, 3> n{};
  std::uint32_t last = t + 1;
  char separator = '.';
  std::string_view w = word(t);
  if (std::count(w.begin(), w.end(), '.') == 2 && w.find(',') == std::string_view::npos) {
    std::size_t one = w.find('.'), two = w.rfind('.');
    const std::string_view parts[] = {w.substr(0, one), w.substr(one + 1, two - one - 1), w.substr(two + 1)};
    for (std::size_t i = 0; i < 3; ++i) std::from_chars(parts[i].data(), parts[i].data() + parts[i].size(), n[i]);
    if (parts[2].size() != 4 && parts[0].size() != 4) return std::nullopt;
  } else {
    std::string_view sep = word(t + 1);
    if ((sep != "-" && sep != "/") || !tight(t + 1) || word(t + 3) != sep || !tight(t + 2) || !tight(t + 3) ||
        !tight(t + 4))
      return std::nullopt;
    auto x = integer(t), y = integer(t + 2), z = integer(t + 4);
    if (!x || !y || !z) return std::nullopt;
    if (word(t).size() != 4 && word(t + 4).size() != 4) return std::nullopt;
    if (tight(t + 5) && (word(t + 5) == sep)) return std::nullopt;
    n = {*x, *y, *z};
    separator = sep[0];
    last = t + 5;
  }
  std::optional<Day> day;
  if (n[0] >= 1000)
    day = Day::from(n[0], n[1], n[2]);
  else if (separator == '.')
    day = Day::from(n[2], n[1], n[0]);
  else if (n[0] == n[1] || n[0] > 12)
    day = Day::from(n[2], n[1], n[0]);
  else if (n[1] > 12)
    day = Day::from(n[2], n[0], n[1]);
  if (!day) return std::nullopt;
  auto p = make_point(t, last);
  p.month = day->month();
  p.year = true;
  set(p, *day, *day, Granularity::Day);
  return p;
}

std::optional<Point> DateReader::day_month(std::uint32_t t) {
  std::uint32_t at = t;
  if (const LexMatch* w = match(at, LexKind::Weekday); w && a_.tokens[at].capital) {
    at += w->length;
    if (word(at) == ",") ++at;
  }
  if (word(at) == "the") ++at;
  if (auto d = day_at(at)) {
    std::uint32_t m = d->second;
    if (word(m) == "of" || (word(m) == "-" && tight(m))) ++m;
    if (word(m) == ".") return std::nullopt;
    if (const LexMatch* name = loose_month_at(m)) return day_of(t, m + name->length, number(name), d->first, d->first);
    return std::nullopt;
  }
  const LexMatch* name = loose_month_at(at);
  if (!name) return std::nullopt;
  std::uint32_t d = at + name->length;
  if (word(d) == ".") ++d;
  if (word(d) == "the" || ((word(d) == "-" || word(d) == "/") && tight(d))) ++d;
  auto day = day_at(d);
  if (!day) return std::nullopt;
  std::uint32_t end = day->second;
  if (tight(end) && (word(end) == ":" || word(end) == "%")) return std::nullopt;
  int last = day->first;
  if ((word(end) == "-" || word(end) == "–" || word(end) == "to" || word(end) == "and" || word(end) == "through")) {
    auto other = day_at(end + 1);
    std::uint32_t after = other ? other->second : 0;
    bool joined = other && (word(end) == "-" || word(end) == "–" || !s_.contains(after) ||
                            a_.tokens[after].kind == TokenKind::Punct || year_at(after));
    if (joined && other->first > day->first && !month_at(after)) {
      last = other->first;
      end = after;
    }
  }
  return day_of(t, end, number(name), day->first, last);
}

std::optional<Point> DateReader::day_of(std::uint32_t first, std::uint32_t end, int month, int day, int last) {
  auto p = make_point(first, end);
  p.month = month;
  auto y = year_after(end);
  p.last = end;
  p.year = y.has_value();
  p.granularity = last == day ? Granularity::Day : Granularity::Range;
  if (!y && !today_) {
    p.relative = true;
    return p;
  }
  int year = y ? *y : year_for(month, day);
  p.relative = !y;
  auto from = Day::from(year, month, day), to = Day::from(year, month, last);
  if (!from || !to) return std::nullopt;
  set(p, *from, *to, p.granularity);
  return p;
}

std::optional<Point> DateReader::month(std::uint32_t t) {
  const LexMatch* name = loose_month_at(t);
  if (!name) return std::nullopt;
  auto p = make_point(t, t + name->length, Granularity::Month);
  p.month = number(name);
  if (t > s_.first && a_.tokens[t - 1].kind == TokenKind::Number && day_at(t - 1)) return std::nullopt;  // 30 February
  auto y = year_after(p.last);
  if (!y && (!a_.tokens[t].capital || !certain_month(t))) return std::nullopt;
  p.year = y.has_value();
  p.relative = !y;
  if (y || today_) set_month(p, y ? *y : year_for(p.month, 1), p.month);
  return p;
}

bool DateReader::certain_month(std::uint32_t t) const {
  std::string_view w = word(t);
  if (w != "may" && w != "march" && w != "mar" && w != "april" && w != "june" && w != "august" && w != "jan" &&
      w != "sep")
    return true;
  if (date_word(t + 1, "to") && month_at(t + 2)) return true;
  if (t == s_.first) return w != "may" && w != "mar" && w != "jan" && w != "march";
  std::string_view before = word(t - 1);
  for (std::string_view in : {"in",   "since",  "until", "till", "by",    "from", "to",      "of",     "last",
                              "next", "this",   "early", "late", "mid",   "-",    "through", "during", "between",
                              "and",  "before", "after", "for",  "every", "–",    "until",   ","})
    if (before == in) return true;
  return false;
}

std::optional<Point> DateReader::part(std::uint32_t t) {
  const LexMatch* m = date_word(t, "part");
  if (!m) return std::nullopt;
  std::uint32_t at = t + m->length;
  if (word(at) == "-" && tight(at)) ++at;
  if (word(at) == "of") ++at;
  if (word(at) == "the" && date_word(at + 1, "unit")) {
    const LexMatch* unit = date_word(at + 1, "unit");
    auto p = make_point(t, at + 1 + unit->length);
    p.relative = true;
    if (unit->entry->attribute("unit") == "day") return std::nullopt;
    if (today_) set_period(p, unit->entry->attribute("unit"), number(unit), 0);
    return narrowed(p, m->entry->attribute("part"));
  }
  auto p = month(at);
  if (!p) p = season(at);
  if (!p) p = relative(at);
  if (!p && year_at(at)) {
    p = make_point(at, at + 1);
    p->year = true;
    int y = *year_at(at);
    set(*p, first_of(y, 1), first_of(y + 1, 1).plus(-1), Granularity::Year);
    if (tight(at + 1) && word(at + 1) == "s") p->last = at + 2, p->to = first_of(y + 10, 1).plus(-1);
  }
  if (!p) return std::nullopt;
  p->first = t;
  return narrowed(*p, m->entry->attribute("part"));
}

Point DateReader::narrowed(Point p, std::string_view which) {
  if (!p.from || !p.to) return p;
  int days = p.to->number - p.from->number + 1;
  int third = days / 3;
  if (p.granularity == Granularity::Month) third = 10;
  if (p.granularity == Granularity::Year && which != "mid") third = days / 4;
  Day from = *p.from, to = *p.to;
  if (which == "start") p.to = from.plus(third - 1);
  if (which == "mid") p.from = from.plus(third), p.to = from.plus(2 * third - 1);
  if (which == "end") p.from = p.granularity == Granularity::Month ? from.plus(20) : to.plus(-third + 1);
  p.granularity = Granularity::Range;
  return p;
}

std::optional<Point> DateReader::quarter(std::uint32_t t) {
  const LexMatch* m = date_word(t, "quarter");
  bool half = !m;
  if (half) m = date_word(t, "half");
  if (!m) return std::nullopt;
  auto p = make_point(t, t + m->length, half ? Granularity::Range : Granularity::Quarter);
  auto y = year_after(p.last);
  if (!y && half) return std::nullopt;
  if (!y && (word(p.last) == "of" || word(p.last) == "in")) {
    std::uint32_t at = p.last + 1;
    if (auto whole = relative(at); whole && whole->granularity == Granularity::Year) {
      if (whole->from) y = whole->from->year();
      p.last = whole->last;
    }
  }
  p.year = y.has_value();
  p.relative = !y;
  int months = half ? 6 : 3;
  if (y || today_) {
    int year = y ? *y : today_->year();
    Day first = first_of(year, (number(m) - 1) * months + 1);
    if (!y && first > *today_ && !future()) first = add_months(first, -12);
    set(p, first, add_months(first, months).plus(-1), p.granularity);
  }
  return p;
}

std::optional<Point> DateReader::week_of(std::uint32_t t) {
  int n = 0;
  std::uint32_t at = t + 1;
  if (word(t) == "last") {
    n = -1;
  } else if (auto d = day_at(t); d && d->first <= 5 && (d->second > t + 1 || a_.tokens[t].kind == TokenKind::Word)) {
    n = d->first;
    at = d->second;
  }
  if (n == 0 || word(at) != "week" || word(at + 1) != "of") return std::nullopt;
  auto whole = month(at + 2);
  if (!whole) whole = year(at + 2);
  if (!whole) return std::nullopt;
  whole->first = t;
  whole->granularity = Granularity::Week;
  if (!whole->from) return whole;
  Day anchor = n < 0 ? *whole->to : *whole->from;
  Day monday = anchor.plus(-anchor.weekday() + (n > 0 ? 7 * (n - 1) : 0));
  set(*whole, monday, monday.plus(6), Granularity::Week);
  return whole;
}

std::optional<Point> DateReader::fixed(std::uint32_t t) {
  if (const LexMatch* m = date_word(t, "day")) {
    auto p = make_point(t, t + m->length);
    p.relative = true;
    if (today_) set(p, today_->plus(number(m)), today_->plus(number(m)), Granularity::Day);
    return p;
  }
  const LexMatch* m = date_word(t, "holiday");
  if (!m) return std::nullopt;
  int day = 1;
  std::string_view d = m->entry->attribute("day");
  std::from_chars(d.data(), d.data() + d.size(), day);
  return day_of(t, t + m->length, number(m), day, day);
}

std::optional<Point> DateReader::year(std::uint32_t t) {
  auto y = year_at(t);
  if (!y) return std::nullopt;
  if (t > s_.first && !a_.tokens[t].space_before && a_.tokens[t - 1].kind != TokenKind::Quote && word(t - 1) != "(" &&
      word(t - 1) != "mid" && !(word(t - 1) == "-" && year_at(t - 2)) && word(t - 1) != "–")
    return std::nullopt;
  auto p = make_point(t, t + 1, Granularity::Year);
  p.year = true;
  if (tight(t + 1) && word(t + 1) == "s" && *y % 10 == 0) {
    p.last = t + 2;
    set(p, first_of(*y, 1), first_of(*y + 10, 1).plus(-1), Granularity::Range);
    return p;
  }
  if (tight(t + 1) && !(a_.tokens[t + 1].kind == TokenKind::Punct || a_.tokens[t + 1].kind == TokenKind::Quote ||
                        a_.tokens[t + 1].kind == TokenKind::Dash || word(t + 1) == "'s"))
    return std::nullopt;
  if (tight(t + 1) && word(t + 1) == ":" && tight(t + 2)) return std::nullopt;
  if (tight(t + 1) && word(t + 1) == "-" && tight(t + 2) && a_.tokens[t + 2].kind == TokenKind::Number &&
      !year_at(t + 2))
    return std::nullopt;
  if (!placed_year(t, *y)) return std::nullopt;
  set(p, first_of(*y, 1), first_of(*y + 1, 1).plus(-1), Granularity::Year);
  return p;
}

bool DateReader::placed_year(std::uint32_t t, int y) const {
  if (s_.contains(t + 1) &&
      (a_.match(t + 1, LexKind::Unit) || a_.match(t + 1, LexKind::Person) || a_.match(t + 1, LexKind::Numeral)))
    return false;
  if (t > s_.first) {
    std::string_view before = word(t - 1);
    for (std::string_view in :
         {"in", "since", "during", "year", "until", "till", "throughout", "early", "late", "mid", "circa", "around"})
      if (before == in) return y >= 1500 || before == "in" || before == "year";
    for (std::string_view in : {"by", "from", "to", "of", "and", "before", "after", "the", "through", "for", "(",
                                "between", "-", "–", "or", ","})
      if (before == in) return y >= 1800;
    if (a_.match(t - 1, LexKind::Unit) || a_.match(t - 1, LexKind::Hedge)) return false;
  }
  return y >= 1900 && y <= 2060 && (t == s_.first || a_.tokens[t - 1].kind == TokenKind::Word) &&
         (!s_.contains(t + 1) || a_.tokens[t + 1].kind != TokenKind::Word || a_.match(t + 1, LexKind::Function) ||
          a_.tokens[t + 1].capital);
}

}  // namespace claimdex::extract
