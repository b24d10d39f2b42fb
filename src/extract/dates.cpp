// Dates: what is written, and which days that is.
//
// A point is one expression for a period: a day, "late September", "last week", "2019". Spans join two points ("from 3 to 5 May",
// "between 2014 and 2018") or run from one to the day of publication ("since the end of September"). What the words leave open is taken
// from the day of publication: a month or weekday without a year is the latest one up to then, or the next one where the sentence
// speaks of the future. Without a day of publication relative dates are found but stay unresolved.
#include "date_reader.hpp"
#include "stages.hpp"

namespace claimdex::extract {

Point make_point(std::uint32_t first, std::uint32_t last, Granularity granularity) {
  Point p;
  p.first = first;
  p.last = last;
  p.granularity = granularity;
  return p;
}

void DateReader::next_sentence(TokenRange sentence) {
  look_at(sentence);
  future_ = -1;
  known_at_ = kNowhere;
}

namespace {

constexpr std::uint32_t kReach = 6;  // tokens from a date's beginning to the first word that shows it is one

bool candidate(const Analysis& a, std::uint32_t t) {
  return a.tokens[t].kind == TokenKind::Number || a.any(t, kDateKinds | kind_bit(LexKind::Numeral));
}

/// No date is without one of these.
bool anchors(const Analysis& a, std::uint32_t t) {
  if (a.tokens[t].kind == TokenKind::Number) return true;
  if (!a.any(t, kDateKinds)) return false;
  for (const LexMatch& m : a.matches_at(t)) {
    LexKind k = m.kind;
    if (k == LexKind::Month || k == LexKind::Weekday || k == LexKind::Season) return true;
    if (k != LexKind::DateWord) continue;
    std::string_view v = m.entry->value;
    if (v == "day" || v == "unit" || v == "quarter" || v == "half" || v == "holiday") return true;
  }
  return false;
}

void keep(Analysis& a, const Point& p) {
  DateInfo d;
  d.tokens = {p.first, p.last};
  d.from = p.from;
  d.to = p.to;
  d.granularity = p.granularity;
  d.resolved = p.from.has_value() && p.to.has_value();
  d.relative = p.relative;
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
    reader.next_sentence(s);
    std::uint32_t anchor = s.first;
    for (std::uint32_t t = s.first; t < s.last;) {
      while (anchor < s.last && (anchor < t || !anchors(a, anchor))) ++anchor;
      if (anchor == s.last) break;
      if (anchor > t + kReach) t = anchor - kReach;
      auto found = candidate(a, t) ? reader.span(t) : std::nullopt;
      if (found) keep(a, *found);
      t = found ? found->last : t + 1;
    }
  }
}

}  // namespace claimdex::extract
