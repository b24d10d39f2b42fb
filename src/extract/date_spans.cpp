// Two points joined, and a point up to the day of publication.
#include "calendar.hpp"
#include "date_reader.hpp"

namespace claimdex::extract {

std::optional<Point> DateReader::span(std::uint32_t t) {
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

std::optional<Point> DateReader::since(std::uint32_t t, Point p) const {
  p.first = t;
  p.granularity = Granularity::Range;
  if (!p.from || !today_ || *p.from > *today_) {
    if (!today_) p.relative = true, p.from.reset(), p.to.reset();
    return p;
  }
  p.to = *today_;
  return p;
}

std::optional<Point> DateReader::now(std::uint32_t t) const {
  const LexMatch* m = date_word(t, "now");
  if (!m) return std::nullopt;
  auto p = make_point(t, t + m->length);
  p.relative = true;
  if (today_) set(p, *today_, *today_, Granularity::Day);
  return p;
}

std::optional<Point> DateReader::two(std::uint32_t t, std::uint32_t first, std::string_view join) {
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

}  // namespace claimdex::extract
