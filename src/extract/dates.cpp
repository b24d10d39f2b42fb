// Dates: what is written, and which days that is.
//
// A point is one expression for a period: a day, "late September", "last week", "2019". Spans join two points ("from 3 to 5 May",
// "between 2014 and 2018") or run from one to the day of publication ("since the end of September"). What the words leave open is taken
// from the day of publication: a month or weekday without a year is the latest one up to then, or the next one where the sentence
// speaks of the future. Without a day of publication relative dates are found but stay unresolved.
#include <algorithm>
#include <array>
#include <charconv>

#include "numerals.hpp"
#include "stages.hpp"

namespace claimdex::extract {
namespace {

struct Point {
  std::uint32_t first = 0, last = 0;
  std::optional<Day> from, to;
  Granularity granularity = Granularity::Day;
  bool relative = false;  ///< needs the day of publication
  int month = 0;          ///< where a month was named
  bool year = false;      ///< where a year was named
};

Point make_point(std::uint32_t first, std::uint32_t last, Granularity granularity = Granularity::Day) {
  Point p;
  p.first = first;
  p.last = last;
  p.granularity = granularity;
  return p;
}

Day first_of(int year, int month) {
  while (month > 12) {
    month -= 12;
    ++year;
  }
  while (month < 1) {
    month += 12;
    --year;
  }
  return Day::from(year, month, 1).value_or(Day{});
}
Day add_months(Day d, int months) {
  Day first = first_of(d.year(), d.month() + months);
  return first.plus(std::min(d.day(), days_in_month(first.year(), first.month())) - 1);
}
Day end_of_month(Day d) { return first_of(d.year(), d.month() + 1).plus(-1); }

constexpr LexKinds kDateKinds =
    kind_bit(LexKind::Month) | kind_bit(LexKind::Weekday) | kind_bit(LexKind::Season) | kind_bit(LexKind::DateWord);
constexpr std::uint32_t kReach = 6;  // tokens from a date's beginning to the first word that shows it is one

class Finder {
 public:
  explicit Finder(Analysis& a) : a_(a), today_(a.published) {}

  void run() {
    a_.date_at.assign(a_.tokens.size(), -1);
    for (const SentenceInfo& info : a_.sentences) {
      s_ = info.tokens;
      future_ = -1;
      known_at_ = kNowhere;
      std::uint32_t anchor = s_.first;
      for (std::uint32_t t = s_.first; t < s_.last;) {
        while (anchor < s_.last && (anchor < t || !anchors(anchor))) ++anchor;
        if (anchor == s_.last) break;
        if (anchor > t + kReach) t = anchor - kReach;
        if (!candidate(t)) {
          ++t;
          continue;
        }
        auto found = span(t);
        if (!found) {
          ++t;
          continue;
        }
        keep(*found);
        t = found->last;
      }
    }
  }

 private:
  /// No date is without one of these.
  [[nodiscard]] bool anchors(std::uint32_t t) const {
    if (a_.tokens[t].kind == TokenKind::Number) return true;
    if (!a_.any(t, kDateKinds)) return false;
    for (const LexMatch& m : a_.matches_at(t)) {
      LexKind k = m.kind;
      if (k == LexKind::Month || k == LexKind::Weekday || k == LexKind::Season) return true;
      if (k != LexKind::DateWord) continue;
      std::string_view v = m.entry->value;
      if (v == "day" || v == "unit" || v == "quarter" || v == "half" || v == "holiday") return true;
    }
    return false;
  }
  [[nodiscard]] bool candidate(std::uint32_t t) const {
    return a_.tokens[t].kind == TokenKind::Number || a_.any(t, kDateKinds | kind_bit(LexKind::Numeral));
  }
  [[nodiscard]] std::string_view word(std::uint32_t t) const {
    return s_.contains(t) ? a_.tokens[t].folded : std::string_view{};
  }
  [[nodiscard]] bool tight(std::uint32_t t) const { return s_.contains(t) && !a_.tokens[t].space_before; }
  [[nodiscard]] const LexMatch* match(std::uint32_t t, LexKind kind) const {
    if (!s_.contains(t)) return nullptr;
    const LexMatch* m = a_.match(t, kind);
    return m && t + m->length <= s_.last ? m : nullptr;
  }
  [[nodiscard]] const LexMatch* date_word(std::uint32_t t, std::string_view value) const {
    if (!s_.contains(t)) return nullptr;
    const LexMatch* m = a_.match(t, LexKind::DateWord, value);
    return m && t + m->length <= s_.last ? m : nullptr;
  }
  [[nodiscard]] const LexMatch* month_at(std::uint32_t t) const {
    const LexMatch* m = match(t, LexKind::Month);
    return m && a_.tokens[t].capital ? m : nullptr;
  }
  /// Also in lower case, where a day or a year stands beside it.
  [[nodiscard]] const LexMatch* loose_month_at(std::uint32_t t) const {
    const LexMatch* m = match(t, LexKind::Month);
    return m && (a_.tokens[t].capital || (word(t) != "may" && word(t) != "mar" && word(t) != "march")) ? m : nullptr;
  }
  static int number(const LexMatch* m) { return static_cast<int>(m->entry->number); }

  bool future() {
    if (future_ < 0) {
      future_ = 0;
      for (std::uint32_t t = s_.first; t < s_.last && future_ == 0; ++t)
        if (a_.match(t, LexKind::Function, "future")) future_ = 1;
    }
    return future_ == 1;
  }

  [[nodiscard]] std::optional<int> integer(std::uint32_t t, std::size_t most = 4) const {
    if (!s_.contains(t) || a_.tokens[t].kind != TokenKind::Number || a_.tokens[t].folded.size() > most)
      return std::nullopt;
    int value = 0;
    std::string_view w = a_.tokens[t].folded;
    auto [end, error] = std::from_chars(w.data(), w.data() + w.size(), value);
    if (error != std::errc() || end != w.data() + w.size()) return std::nullopt;
    return value;
  }
  [[nodiscard]] std::optional<int> year_at(std::uint32_t t) const {
    auto y = integer(t);
    if (!y || a_.tokens[t].folded.size() != 4 || *y < 1000 || *y > 2100) return std::nullopt;
    return y;
  }
  /// "3", "3rd", "third" as the day of a month, with where it ends.
  [[nodiscard]] std::optional<std::pair<int, std::uint32_t>> day_at(std::uint32_t t) const {
    auto d = integer(t, 2);
    if (d) {
      std::uint32_t end = t + 1;
      std::string_view w = word(end);
      if (tight(end) && (w == "st" || w == "nd" || w == "rd" || w == "th"))
        ++end;
      else if (tight(end) && a_.tokens[end].kind == TokenKind::Word)
        return std::nullopt;
      if (*d < 1 || *d > 31) return std::nullopt;
      return std::pair{*d, end};
    }
    if (!s_.contains(t) || !match(t, LexKind::Numeral)) return std::nullopt;
    auto n = read_numeral(a_, t, s_.last);
    if (!n || n->form != Numeral::Form::Ordinal || n->value > 31 || n->value < 1) return std::nullopt;
    return std::pair{static_cast<int>(n->value), n->tokens.last};
  }

  // --- resolving --------------------------------------------------------------------------------------------------------------

  void set(Point& p, Day from, Day to, Granularity g) const {
    p.from = from;
    p.to = to;
    p.granularity = g;
  }
  void set_month(Point& p, int year, int month) const {
    Day first = first_of(year, month);
    set(p, first, end_of_month(first), Granularity::Month);
  }
  /// The year of a day or month that names none.
  int year_for(int month, int day) {
    int year = today_->year();
    Day then = Day::from(year, month, std::min(day, days_in_month(year, month))).value_or(*today_);
    bool ahead = future();
    if (ahead && then < *today_ && !(day == 1 && month == today_->month())) return year + 1;
    if (!ahead && then > *today_) return year - 1;
    return year;
  }
  /// The period of the unit that today is in, moved by n.
  void set_period(Point& p, std::string_view unit, int size, int n) const {
    Day d = *today_;
    if (unit == "day") return set(p, d.plus(n), d.plus(n), Granularity::Day);
    if (unit == "week") {
      Day monday = d.plus(-d.weekday() + 7 * n * size);
      return set(p, monday, monday.plus(7 * size - 1), Granularity::Week);
    }
    if (unit == "weekend") {
      Day saturday = d.plus(-d.weekday() + 5 + 7 * n);
      return set(p, saturday, saturday.plus(1), Granularity::Range);
    }
    if (unit == "month" && size == 3) {
      Day first = first_of(d.year(), (d.month() - 1) / 3 * 3 + 1 + 3 * n);
      return set(p, first, add_months(first, 3).plus(-1), Granularity::Quarter);
    }
    if (unit == "month") return set_month(p, d.year(), d.month() + n);
    int start = size > 1 ? d.year() / size * size + n * size : d.year() + n;
    set(p, first_of(start, 1), first_of(start + size, 1).plus(-1), size > 1 ? Granularity::Range : Granularity::Year);
  }
  static Day moved(Day d, std::string_view unit, int size, int n) {
    if (unit == "day") return d.plus(n * size);
    if (unit == "week" || unit == "weekend") return d.plus(7 * n * size);
    return add_months(d, (unit == "year" ? 12 : 1) * n * size);
  }

  // --- points -----------------------------------------------------------------------------------------------------------------

  /// Remembers the last one: a token is asked first as the beginning of a span, then for itself.
  std::optional<Point> point(std::uint32_t t) {
    if (!s_.contains(t)) return std::nullopt;
    if (t == known_at_) return known_;
    auto p = read_point(t);
    known_at_ = t;
    known_ = p;
    return p;
  }
  /// Most tokens can begin none of these, and what kind of word it is says which to try.
  std::optional<Point> read_point(std::uint32_t t) {
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

  /// 2022-11-25, 11/25/2022 where the order is plain, 25.11.2022
  std::optional<Point> numeric(std::uint32_t t) const {
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

  /// A year after a month or day: "2022", ", 2022", "of 2022", "in 2022", "-2022"
  std::optional<int> year_after(std::uint32_t& t) const {
    std::uint32_t at = t;
    std::string_view w = word(at);
    if (w == "," || w == "of" || w == "in" || ((w == "-" || w == "/") && tight(at) && tight(at + 1))) ++at;
    auto y = year_at(at);
    if (!y || *y < 1500) return std::nullopt;
    if (tight(at + 1) && word(at + 1) == "-" && tight(at + 2) && a_.tokens[at + 2].kind == TokenKind::Number &&
        word(at + 2).size() == 2)
      return std::nullopt;
    t = at + 1;
    return y;
  }

  /// "25 November 2022", "the 25th of November", "Nov. 25, 2022", with a weekday before it
  std::optional<Point> day_month(std::uint32_t t) {
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
      if (const LexMatch* name = loose_month_at(m))
        return day_of(t, m + name->length, number(name), d->first, d->first);
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
  std::optional<Point> day_of(std::uint32_t first, std::uint32_t end, int month, int day, int last) {
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

  /// "September 2022", "September" where a preposition or a part of it says that it is the month
  std::optional<Point> month(std::uint32_t t) {
    const LexMatch* name = loose_month_at(t);
    if (!name) return std::nullopt;
    auto p = make_point(t, t + name->length, Granularity::Month);
    p.month = number(name);
    if (t > s_.first && a_.tokens[t - 1].kind == TokenKind::Number && day_at(t - 1))
      return std::nullopt;  // 30 February
    auto y = year_after(p.last);
    if (!y && (!a_.tokens[t].capital || !certain_month(t))) return std::nullopt;
    p.year = y.has_value();
    p.relative = !y;
    if (y || today_) set_month(p, y ? *y : year_for(p.month, 1), p.month);
    return p;
  }
  /// "May" and "March" are also other words; "April" and "June" are people.
  [[nodiscard]] bool certain_month(std::uint32_t t) const {
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

  /// "late September", "the end of 2019", "the beginning of the year", "mid-May"
  std::optional<Point> part(std::uint32_t t) {
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
  static Point narrowed(Point p, std::string_view which) {
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

  /// "the first quarter of 2019", "Q3", "the second half of 2020"
  std::optional<Point> quarter(std::uint32_t t) {
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

  /// "the first week of 2019", "last week of July": whole weeks from Monday
  std::optional<Point> week_of(std::uint32_t t) {
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

  static Point relative_only(Point p) {
    p.relative = true;
    return p;
  }

  /// "last week", "this year", "next Thursday", "last September", "the past two weeks", "recent weeks"
  std::optional<Point> relative(std::uint32_t t) {
    if (const LexMatch* m = date_word(t, "recent"); m && date_word(t + m->length, "unit"))
      return relative_only(make_point(t, t + m->length + 1, Granularity::Range));
    if (auto p = stretch(t)) return p;
    const LexMatch* m = date_word(t, "relative");
    if (!m) return std::nullopt;
    std::uint32_t at = t + m->length;
    int n = number(m);
    if (const LexMatch* unit = date_word(at, "unit")) {
      if (word(at).back() == 's' && word(at) != "s") return std::nullopt;
      auto p = make_point(t, at + unit->length);
      p.relative = true;
      if (today_) set_period(p, unit->entry->attribute("unit"), number(unit), n);
      return p;
    }
    if (const LexMatch* w = match(at, LexKind::Weekday)) {
      auto p = make_point(t, at + w->length);
      p.relative = true;
      if (today_) {
        Day day = today_->plus(-today_->weekday() + number(w) + 7 * n);
        set(p, day, day, Granularity::Day);
      }
      return p;
    }
    if (const LexMatch* name = month_at(at)) {
      auto p = make_point(t, at + name->length, Granularity::Month);
      p.relative = true;
      p.month = number(name);
      if (today_)
        set_month(p,
                  today_->year() + (n < 0 && p.month >= today_->month()   ? -1
                                    : n > 0 && p.month <= today_->month() ? 1
                                                                          : 0),
                  p.month);
      return p;
    }
    if (const LexMatch* s = match(at, LexKind::Season)) return season_of(t, at + s->length, number(s), std::nullopt, n);
    return std::nullopt;
  }
  /// "the past two weeks", "in the next 10 days"
  std::optional<Point> stretch(std::uint32_t t) {
    const LexMatch* m = date_word(t, "span");
    if (!m) return std::nullopt;
    std::uint32_t at = t + m->length;
    int count = 1;
    bool counted = false, vague = false;
    if (s_.contains(at)) {
      if (auto n = read_numeral(a_, at, s_.last)) {
        counted = true;
        vague = n->form != Numeral::Form::Cardinal || n->value > 5000 || n->value < 1;
        count = vague ? 0 : static_cast<int>(n->value);
        at = n->tokens.last;
      }
    }
    const LexMatch* unit = date_word(at, "unit");
    if (!unit || (!counted && !m->entry->lemma.starts_with("past")) ||
        (!counted && !word(t).starts_with("past") && !word(t + 1).starts_with("past")))
      return std::nullopt;
    auto p = make_point(t, at + unit->length, Granularity::Range);
    p.relative = true;
    if (!today_ || vague) return p;
    Day other = moved(*today_, unit->entry->attribute("unit"), number(unit), number(m) * count);
    if (number(m) < 0)
      set(p, other, *today_, Granularity::Range);
    else
      set(p, today_->plus(1), other, Granularity::Range);
    return p;
  }

  /// "Friday 2022-11-25", "Tuesday of last week"
  std::optional<Point> weekday_and(std::uint32_t t, const LexMatch& w) {
    std::uint32_t at = t + w.length;
    if (word(at) == ",") ++at;
    if (auto p = s_.contains(at) ? numeric(at) : std::nullopt) {
      p->first = t;
      return p;
    }
    if (word(at) != "of") return std::nullopt;
    auto week = relative(at + 1);
    if (!week || week->granularity != Granularity::Week) return std::nullopt;
    week->first = t;
    week->granularity = Granularity::Day;
    if (week->from) set(*week, week->from->plus(number(&w)), week->from->plus(number(&w)), Granularity::Day);
    return week;
  }

  /// "Friday the 31st", "Tue 13th": the nearest such day in the direction of the sentence's tense
  std::optional<Point> numbered_weekday(std::uint32_t t, const LexMatch& w) {
    std::uint32_t at = t + w.length;
    bool the = word(at) == "the";
    if (the) ++at;
    auto d = day_at(at);
    if (!d || (!the && d->second == at + 1 && s_.contains(at + 1) && a_.tokens[at + 1].kind == TokenKind::Word) ||
        loose_month_at(d->second))
      return std::nullopt;
    auto p = make_point(t, d->second);
    p.relative = true;
    if (!today_) return p;
    int step = future() ? 1 : -1;
    for (int i = 0; i < 100; ++i) {
      Day first = first_of(today_->year(), today_->month() + step * i);
      auto day = Day::from(first.year(), first.month(), d->first);
      if (!day || day->weekday() != number(&w) || (step > 0 ? *day < *today_ : *day > *today_)) continue;
      set(p, *day, *day, Granularity::Day);
      return p;
    }
    return std::nullopt;
  }

  std::optional<Point> weekday(std::uint32_t t) {
    const LexMatch* w = match(t, LexKind::Weekday);
    if (!w || (!a_.tokens[t].capital && word(t).size() < 6)) return std::nullopt;
    if (auto p = weekday_and(t, *w)) return p;
    if (auto p = numbered_weekday(t, *w)) return p;
    if (word(t) == "sun" && (t == s_.first || word(t - 1) == "the")) return std::nullopt;
    auto p = make_point(t, t + w->length);
    p.relative = true;
    if (!today_) return p;
    int back = (today_->weekday() - number(w) + 7) % 7;
    Day day = future() ? today_->plus(back == 0 ? 0 : 7 - back) : today_->plus(-back);
    if (word(p.last) == "next" && word(p.last + 1) == "week") {
      day = today_->plus(-today_->weekday() + 7 + number(w));
      p.last += 2;
    }
    set(p, day, day, Granularity::Day);
    return p;
  }

  std::optional<Point> season(std::uint32_t t) {
    const LexMatch* s = match(t, LexKind::Season);
    if (!s) return std::nullopt;
    std::uint32_t end = t + s->length;
    auto y = year_after(end);
    bool placed = t > s_.first && (word(t - 1) == "in" || word(t - 1) == "since" || word(t - 1) == "by" ||
                                   word(t - 1) == "the" || word(t - 1) == "late" || word(t - 1) == "early");
    if (!y && (word(t) == "fall" || word(t) == "spring" || !placed || word(t - 1) == "the")) return std::nullopt;
    return season_of(t, end, number(s), y, 0);
  }
  std::optional<Point> season_of(std::uint32_t first, std::uint32_t end, int month, std::optional<int> year, int n) {
    auto p = make_point(first, end, Granularity::Season);
    p.relative = !year;
    p.year = year.has_value();
    if (!year) year = year_after(end);
    p.last = end;
    if (!year && !today_) return p;
    Day start = first_of(year ? *year : today_->year() + n, month);
    if (!year && n == 0 && !future() && start > *today_) start = add_months(start, -12);
    if (!year && n < 0 && add_months(today_ ? first_of(today_->year(), month) : start, 3) <= *today_)
      start = add_months(start, 12);
    set(p, start, add_months(start, 3).plus(-1), Granularity::Season);
    return p;
  }

  /// "two days ago", "a week later", "in three months"
  std::optional<Point> distance(std::uint32_t t) {
    std::uint32_t at = t;
    const LexMatch* ahead = date_word(t, "ahead");
    if (ahead) at += ahead->length;
    if (!s_.contains(at)) return std::nullopt;
    int count = 0;
    bool vague = false;
    if (word(at) == "a" || word(at) == "an") {
      count = 1;
      ++at;
    }
    if (auto n = s_.contains(at) ? read_numeral(a_, at, s_.last) : std::nullopt;
        n && (count == 0 || n->form == Numeral::Form::Vague)) {
      vague = n->form != Numeral::Form::Cardinal || n->value < 1 || n->value > 5000;
      count = vague ? 1 : static_cast<int>(n->value);
      at = n->tokens.last;
    } else if (count == 0) {
      return std::nullopt;
    }
    const LexMatch* unit = date_word(at, "unit");
    if (!unit) return std::nullopt;
    at += unit->length;
    if (const LexMatch* shift = date_word(at, "shift"); shift && !ahead) {
      auto base = point(at + shift->length);
      if (!base && word(at + shift->length) == "the") base = point(at + shift->length + 1);
      if (!base || base->granularity != Granularity::Day) return std::nullopt;
      base->first = t;
      if (base->from && !vague) {
        Day day = moved(*base->from, unit->entry->attribute("unit"), number(unit), number(shift) * count);
        set(*base, day, day, Granularity::Day);
      }
      return base;
    }
    const LexMatch* side = date_word(at, "distance");
    if (side && side->entry->number < 0 && word(at) == "back") side = nullptr;
    if (!side && !(ahead && future())) return std::nullopt;
    bool anchored = side && (word(at) == "earlier" || word(at) == "later");  // than something else that was told before
    if (side) at += side->length;
    auto p = make_point(side && ahead ? t + ahead->length : t, at);
    p.relative = true;
    if (today_ && !vague && !anchored) {
      Day day = moved(*today_, unit->entry->attribute("unit"), number(unit), (side ? number(side) : 1) * count);
      set(p, day, day, Granularity::Day);
    }
    return p;
  }

  std::optional<Point> fixed(std::uint32_t t) {
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

  /// "2019", "the 1990s"; not "2,019" and not "2019 people"
  std::optional<Point> year(std::uint32_t t) {
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
  [[nodiscard]] bool placed_year(std::uint32_t t, int y) const {
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

  // --- spans ------------------------------------------------------------------------------------------------------------------

  std::optional<Point> span(std::uint32_t t) {
    if (const LexMatch* m = date_word(t, "since")) {
      std::uint32_t at = t + m->length;
      auto p = point(at);
      if (!p && word(at) == "the") p = point(at + 1);
      if (p) return since(t, *p);
    }
    if (const LexMatch* m = date_word(t, "between"))
      if (auto p = two(t, t + m->length, "and")) return p;
    if (const LexMatch* m = date_word(t, "from"))
      if (auto p = two(t, t + m->length, "to")) return p;
    if (auto p = two(t, t, "to")) return p;
    return point(t);
  }
  std::optional<Point> since(std::uint32_t t, Point p) const {
    p.first = t;
    p.granularity = Granularity::Range;
    if (!p.from || !today_ || *p.from > *today_) {
      if (!today_) p.relative = true, p.from.reset(), p.to.reset();
      return p;
    }
    p.to = *today_;
    return p;
  }
  /// "now", "to date": the day of publication, as the end of a span
  std::optional<Point> now(std::uint32_t t) const {
    const LexMatch* m = date_word(t, "now");
    if (!m) return std::nullopt;
    auto p = make_point(t, t + m->length);
    p.relative = true;
    if (today_) set(p, *today_, *today_, Granularity::Day);
    return p;
  }
  /// `first` and `second` joined: "3 to 5 May", "May to September 2019", "2014-2018"
  std::optional<Point> two(std::uint32_t t, std::uint32_t first, std::string_view join) {
    if (word(first) == "the") ++first;
    auto a = point(first);
    if (!a) a = now(first);
    std::uint32_t at = first;
    int day = 0;
    if (!a) {
      auto d = day_at(first);
      if (!d) return std::nullopt;
      day = d->first;
      at = d->second;
    } else {
      at = a->last;
    }
    const LexMatch* m = date_word(at, join);
    if (!m) return std::nullopt;
    at += m->length;
    if (word(at) == "the" && !date_word(at, "part")) ++at;
    auto b = point(at);
    if (!b) b = now(at);
    if (!b) return std::nullopt;
    auto p = make_point(t, b->last, Granularity::Range);
    p.relative = b->relative || (a && a->relative);
    if (!a) {
      if (b->granularity != Granularity::Day || b->month == 0) return std::nullopt;
      if (b->from) {
        auto from = Day::from(b->from->year(), b->from->month(), day);
        if (!from || *from > *b->from) return std::nullopt;
        p.from = from;
        p.to = b->to;
      }
      return p;
    }
    if (a->granularity == Granularity::Year && b->granularity != Granularity::Year && !b->year && b->month == 0 &&
        b->granularity != Granularity::Day)
      return std::nullopt;
    if (!a->from || !b->to) return p;
    p.from = a->from;
    p.to = b->to;
    if (b->year && !a->year && a->month != 0) {
      int year = b->from->year() - (a->month > b->month ? 1 : 0);
      auto from = Day::from(year, a->month, a->from->day());
      if (!from) return std::nullopt;
      p.from = from;
      p.relative = false;
    }
    if (a->year && !b->year && b->month != 0) {
      int year = a->from->year() + (b->month < a->month ? 1 : 0);
      int shift = year - b->from->year();
      p.to = add_months(*b->to, 12 * shift);
    }
    if (*p.from > *p.to) {
      if (!b->year && b->relative && b->month != 0) p.to = add_months(*p.to, 12);
      if (*p.from > *p.to) return std::nullopt;
    }
    return p;
  }

  void keep(const Point& p) {
    DateInfo d;
    d.tokens = {p.first, p.last};
    d.from = p.from;
    d.to = p.to;
    d.granularity = p.granularity;
    d.resolved = p.from.has_value() && p.to.has_value();
    d.relative = p.relative;
    auto index = static_cast<std::int32_t>(a_.dates.size());
    for (std::uint32_t t = p.first; t < p.last; ++t) a_.date_at[t] = index;
    a_.dates.push_back(d);
  }

  Analysis& a_;
  std::optional<Day> today_;
  TokenRange s_;
  int future_ = -1;
  static constexpr std::uint32_t kNowhere = 0xFFFFFFFF;
  std::uint32_t known_at_ = kNowhere;
  std::optional<Point> known_;
};

}  // namespace

void find_dates(Analysis& a) { Finder(a).run(); }

}  // namespace claimdex::extract
