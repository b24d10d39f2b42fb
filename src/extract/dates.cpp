// Dates: what is written, and which days that is.
//
// A point is one expression for a period: a day, "late September", "last week", "2019" (date_points, date_numeric, date_periods,
// date_holidays, date_relative, date_distance). Spans join two points or make one an end (date_spans). What the words leave open is taken
// from the day of publication: which Friday is meant says the tense of the verb (tense), which year a day without one the closeness to
// publication (date_choice). Without a day of publication such dates are found but stay unresolved; nothing is guessed.
#include "date_reader.hpp"
#include "stages.hpp"

namespace claimdex::extract {
namespace {

constexpr std::uint32_t kReach = 8;  // tokens from a date's beginning to the first word that shows it is one

bool candidate(const Analysis& a, std::uint32_t t) {
  return a.tokens[t].kind == TokenKind::Number || a.any(t, kDateKinds | kind_bit(LexKind::Numeral)) ||
         a.tokens[t].folded == "the";
}

/// "seventeen hundred", "nineteen ninety-six", "two thousand and five"
bool begins_a_year(double value) { return value == 1000 || (value >= 16 && value <= 20); }

/// A number that can be a date without a word beside it: 2019, '90s, 25.11.2022, 11/25
bool stands_alone(const Analysis& a, std::uint32_t t) {
  const std::string_view w = a.tokens[t].folded;
  if (w.size() == 4) return w[0] == '1' || w[0] == '2';
  if (w.size() >= 8) return w.size() <= 10 && w.find(',') == std::string_view::npos;
  if (w.size() == 2 && t > 0 && a.tokens[t - 1].folded == "'") return true;
  if (w.size() > 2 || t + 1 >= a.tokens.size() || a.tokens[t + 1].space_before) return false;
  const std::string_view next = a.tokens[t + 1].folded;
  const bool on_the = t >= 2 && a.tokens[t - 1].folded == "the" && a.tokens[t - 2].folded == "on";
  return next == "/" || next == "-" || next == "s" || (on_the && next.size() == 2);  // "on the 18th"
}

/// No date is without one of these.
bool anchors(const Analysis& a, std::uint32_t t) {
  if (a.tokens[t].kind == TokenKind::Number && stands_alone(a, t)) return true;
  if (!a.any(t, kDateKinds | kind_bit(LexKind::Numeral))) return false;
  for (const LexMatch& m : a.matches_at(t)) {
    if (m.kind == LexKind::Numeral && begins_a_year(m.entry->number)) return true;
    if (m.kind == LexKind::Month || m.kind == LexKind::Weekday || m.kind == LexKind::Season) return true;
    if (m.kind != LexKind::DateWord) continue;
    switch (m.entry->date) {
      case DateClass::Day:
      case DateClass::Unit:
      case DateClass::Recent:
      case DateClass::Week:
      case DateClass::SoFar:
      case DateClass::ToDate:
      case DateClass::Quarter:
      case DateClass::Half:
      case DateClass::Decade:
      case DateClass::Fiscal:
      case DateClass::Holiday:
      case DateClass::Never:
        return true;
      default:
        break;
    }
  }
  return false;
}

void keep(Analysis& a, const Point& p) {
  DateInfo d;
  d.tokens = {p.first, p.last};
  // No calendar has the day 5,000 centuries ago, and ISO days end with the year 9999.
  const auto written = [](std::optional<Day> day) { return !day || (day->year() >= 1 && day->year() <= 9999); };
  const bool sound = written(p.from) && written(p.to) && (!p.from || !p.to || *p.from <= *p.to);
  if (sound) d.from = p.from, d.to = p.to;
  d.granularity = p.granularity;
  d.resolved = d.from.has_value() && d.to.has_value();
  d.relative = p.relative && !a.published;
  auto index = static_cast<std::int32_t>(a.dates.size());
  for (std::uint32_t t = p.first; t < p.last; ++t) a.date_at[t] = index;
  a.dates.push_back(d);
}

}  // namespace

void find_dates(Analysis& a) {
  a.date_at.assign(a.tokens.size(), -1);
  DateReader reader(a);
  for (const SentenceInfo& info : a.sentences) {
    const TokenRange s = info.tokens;
    reader.next_sentence(info);
    std::uint32_t anchor = s.first;
    for (std::uint32_t t = s.first; t < s.last;) {
      while (anchor < s.last && (anchor < t || !anchors(a, anchor))) ++anchor;
      if (anchor == s.last) break;
      if (anchor > t + kReach) t = anchor - kReach;
      std::uint32_t skip = t + 1;
      if (const auto found = candidate(a, t) ? reader.span(t, skip) : std::nullopt) {
        keep(a, *found);
        reader.kept(*found);
        skip = found->last;
      }
      t = skip;
    }
  }
}

}  // namespace claimdex::extract
